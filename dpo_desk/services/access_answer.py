"""The six parts of an access answer (law, art. 24) from the register as it stands now."""

from collections.abc import Collection, Mapping
from hashlib import blake2s

from dpo_desk.domain import letter_facts as facts
from dpo_desk.domain.consent import PurposeState
from dpo_desk.domain.identifiers import phone_in_groups
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.subject_rows import DisclosureRow, SubjectCard
from dpo_desk.domain.words import Title
from dpo_desk.exchange.letter_templates import paper_words
from dpo_desk.services.consents import standing
from dpo_desk.storage.transaction import Reading

_FILES = (".xlsx", ".csv", ".txt")
UNTIL_PURPOSE = Title(
    "мақсатқа жеткенге немесе келісім кері қайтарып алынғанға дейін (4.4, 6.3-тармақтар)",
    "до достижения цели или до отзыва согласия (пункты 4.4, 6.3)",
    "until the purpose is achieved or the consent is withdrawn (clauses 4.4, 6.3)",
)
_LAST_FOUR = Title("соңғы 4 саны: {digits}", "последние 4 цифры: {digits}", "last 4 digits: {digits}")


def access_answer(
    reading: Reading, subject: SubjectCard, rulebook: Rulebook, language: str, hidden: Collection[str] = ()
) -> facts.AccessAnswer:
    """What a letter says; lines hidden in the data sheet are named as hidden, so that nothing leaks beside it."""
    states = standing(reading, subject.row.id, reading.now)
    bar = paper_words(language)["sheet_hidden"]
    in_force = [purpose for purpose in rulebook.purposes if states[purpose.key].in_force]
    held = [
        facts.HeldData(rulebook.category(key).title.said(language), _values(value, held_key(key) in hidden, bar))
        for key, value in held_values(subject, language)
    ]
    sources = tuple(bar if key in hidden else said for key, said in sources_of(subject, states, rulebook, language))
    return facts.AccessAnswer(
        held=tuple(held),
        purposes=tuple(purpose.title.said(language) for purpose in in_force),
        sources=sources or None,
        methods=tuple(operation.title.said(language) for operation in rulebook.operations_of("6.2")),
        terms=(UNTIL_PURPOSE.said(language),) if in_force else None,
        recipients=tuple(
            bar if recipient_key(one) in hidden else _recipient(one, rulebook, language) for one in subject.disclosures
        ),
    )


def held_values(subject: SubjectCard, language: str) -> list[tuple[str, str]]:
    """The categories held with their values as a letter prints them, "" where only the category is kept."""
    known = (("name", subject.name_in(language)), *((one.category, one.value) for one in subject.held))
    return [(key, printed(key, value, language)) for key, value in known]


def sources_of(
    subject: SubjectCard, states: Mapping[str, PurposeState], rulebook: Rulebook, language: str
) -> tuple[tuple[str, str], ...]:
    """Where the data come from, each with a key: what the register says, and the person's own acts of consent.

    The name of the file an import came from is no source that a person could be told.
    """
    told = (subject.source, *(one.source for one in subject.held))
    named = [one for one in told if one and not one.lower().endswith(_FILES)]
    given = (state.given for state in states.values())
    acts = dict.fromkeys(event.mechanism for event in given if event is not None and event.mechanism)
    said = [rulebook.mechanism(key).title.said(language) for key in acts]
    own = paper_words(language)["sheet_own"]
    named += [own.format(way=f"{way[:1].lower()}{way[1:]}") for way in said]
    return tuple((source_key(one), one) for one in dict.fromkeys(named))


def printed(category: str, value: str, language: str) -> str:
    """A value as a letter prints it: a phone in groups, a card with the word that only its end is kept."""
    if category == "phone":
        return phone_in_groups(value)
    if category == "bank_card" and value:
        return _LAST_FOUR.said(language).format(digits=value)
    return value


def held_key(category: str) -> str:
    """The key of a category in the data sheet."""
    return f"held:{category}"


def source_key(source: str) -> str:
    """The key of a source: a digest, for a source may be a name."""
    return f"source:{blake2s(source.encode(), digest_size=6).hexdigest()}"


def recipient_key(one: DisclosureRow) -> str:
    """The key of a disclosure."""
    return f"recipient:{one.recipient_id}:{one.purpose}"


def _values(value: str, is_hidden: bool, bar: str) -> tuple[str, ...]:
    return (bar,) if is_hidden else (value,) if value else ()


def _recipient(one: DisclosureRow, rulebook: Rulebook, language: str) -> str:
    if not one.purpose:
        return one.recipient
    return f"{one.recipient} ({rulebook.purpose(one.purpose).short.said(language)})"
