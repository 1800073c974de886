"""The data sheet of an access request: what is held on the person, and which lines are hidden as another's data."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dpo_desk.domain.consent import PurposeState
from dpo_desk.domain.data_sheet import DataSheet, Part, SheetLine, with_hidden
from dpo_desk.domain.dates import long_date
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.kazakh import Case, inflect
from dpo_desk.domain.letter_record import from_record, to_record
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import LetterRow, RequestCard
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.rules import Category
from dpo_desk.domain.subject_rows import DisclosureRow, HeldRow, SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_templates import compose, paper_words
from dpo_desk.services import letter_drafts
from dpo_desk.services.access_answer import (
    UNTIL_PURPOSE,
    held_key,
    held_values,
    recipient_key,
    source_key,
    sources_of,
)
from dpo_desk.services.consents import history, standing
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_address import address_of, named
from dpo_desk.services.letter_facts import LetterAbout, gather, organisation
from dpo_desk.storage import letters, register, requests, subjects
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Reading, Writing

_CONTACTS = {"phone": "phone", "email": "email", "website": "site"}
_SHARED = ("phone", "email")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the lines are made from."""

    subject: SubjectCard
    states: Mapping[str, PurposeState]
    rulebook: Rulebook
    language: str
    others: frozenset[str]
    edition: tuple[int, date] | None
    agents: tuple[str, ...]

    def word(self, key: str) -> str:
        return paper_words(self.language)[f"sheet_{key}"]

    def dated(self, key: str, on: date, **values: int) -> str:
        """A word with a day in it, in the case that the sentence asks for."""
        said = long_date(on, self.language)
        cases = {case.name.lower(): inflect(said, case) if self.language == "kk" else said for case in Case}
        return self.word(key).format(**cases, **values)


def data_sheet(reading: Reading, request_id: int, language: str = "") -> DataSheet | None:
    """Everything held on the person of an access request, in the person's language; None without such a person."""
    request = requests.card(reading, request_id)
    subject = subjects.card(reading, request.row.subject_id) if request and request.row.subject_id else None
    if request is None or subject is None or "access" not in request.row.kinds:
        return None
    language = language or request.language or subject.language or letter_drafts.LANGUAGES[0]
    today = local_day(reading.now)
    editions = [one for one in register.editions(reading) if one.valid_from <= today]
    acts = history(reading, subject.row.id).rows
    agents = tuple(dict.fromkeys(one.by_whom for one in acts if one.by_whom))
    known = _Known(
        subject, standing(reading, subject.row.id, reading.now), legal(reading).rulebook, language,
        _others(reading, subject), (editions[-1].number, editions[-1].valid_from) if editions else None,
        agents,
    )  # fmt: skip
    lines = tuple(line for part in _PARTS for line in part(known))
    return DataSheet(
        language=language, number=shown_number(Series.REQUEST, request.row.number, request.row.year, language),
        made_on=today, organisation=organisation(reading).name.said(language), person=subject.name_in(language),
        lines=with_hidden(lines, letters.hidden_lines(reading, request_id)),
        words=tuple(sorted(paper_words(language).items())), request_id=request_id, subject_id=subject.row.id,
    )  # fmt: skip


def _others(reading: Reading, subject: SubjectCard) -> frozenset[str]:
    """Contacts that the register has under another person's name as well."""
    mine = [one for one in subject.contacts if one.kind in _SHARED]
    shared = (
        one.value
        for one in mine
        if set(subjects.by_contact(reading, one.kind, one.value.casefold())) - {subject.row.id}
    )
    return frozenset(shared)


def _data(known: _Known) -> Iterator[SheetLine]:
    """Every category held; a value that another person has too, or that reads as a name, is flagged."""
    rows = {one.category: one for one in known.subject.held}
    values = dict(held_values(known.subject, known.language))
    contacts = {one.kind: one.value for one in reversed(known.subject.contacts)}
    for category in known.rulebook.categories:
        value = values.get(category.key) or contacts.get(_CONTACTS.get(category.key, ""), "")
        if category.key not in values and not value:
            continue
        row = rows.get(category.key)
        raw = (row.value if row else "") or value
        media = {"electronic": known.word("electronic"), "paper": known.word("paper")}
        where = (media.get(row.medium, row.medium), row.place, row.country) if row else ()
        yield SheetLine(
            held_key(category.key), Part.DATA, category.title.said(known.language), value or known.word("kept"),
            ", ".join(one for one in where if one), category.key if value and _is_masked(category, row) else "",
            is_third=raw in known.others or (category.key != "name" and named(raw).is_person and len(raw.split()) > 2),
        )  # fmt: skip
    yield SheetLine("device", Part.DATA, known.word("device"))


def _is_masked(category: Category, row: HeldRow | None) -> bool:
    """As in the profile: a name and what other users of the site see stand open."""
    return category.key != "name" and not category.visible and not (row is not None and row.visible)


def _purposes(known: _Known) -> Iterator[SheetLine]:
    """The purposes in force, each with its ground and the consent it rests on."""
    for purpose in known.rulebook.purposes:
        state = known.states[purpose.key]
        if not state.in_force:
            continue
        parts = [known.rulebook.basis(purpose.basis).title.said(known.language)]
        if state.given is not None:
            parts.append(known.dated("consent", local_day(state.given.occurred_at)))
            parts.append(known.rulebook.mechanism(state.given.mechanism).title.said(known.language))
        if state.until is not None:
            parts.append(known.dated("until", state.until))
        yield SheetLine(
            f"purpose:{purpose.key}", Part.PURPOSES, purpose.title.said(known.language), note="; ".join(parts)
        )


def _sources(known: _Known) -> Iterator[SheetLine]:
    for key, said in sources_of(known.subject, known.states, known.rulebook, known.language):
        yield SheetLine(key, Part.SOURCES, said, is_third=named(said).is_person)


def _methods(known: _Known) -> Iterator[SheetLine]:
    said = (operation.title.said(known.language) for operation in known.rulebook.operations_of("6.2"))
    yield SheetLine("methods", Part.METHODS, ", ".join(said))


def _recipients(known: _Known) -> Iterator[SheetLine]:
    for one in known.subject.disclosures:
        yield SheetLine(
            recipient_key(one), Part.RECIPIENTS, one.recipient, note=_disclosed(known, one),
            is_third=named(one.recipient).is_person,
        )  # fmt: skip


def _disclosed(known: _Known, one: DisclosureRow) -> str:
    book, language = known.rulebook, known.language
    parts = [
        book.purpose(one.purpose).short.said(language) if one.purpose else "",
        ", ".join(book.category(key).title.said(language) for key in one.categories),
        long_date(one.disclosed_on, language) if one.disclosed_on else "",
        one.country,
    ]
    return "; ".join(part for part in parts if part)


def _agents(known: _Known) -> Iterator[SheetLine]:
    """Who consented in the person's stead: always another person."""
    for name in known.agents:
        yield SheetLine(source_key(name), Part.AGENTS, name, is_third=True)


def _terms(known: _Known) -> Iterator[SheetLine]:
    if known.subject.row.blocked_until is not None:
        yield SheetLine("blocked", Part.TERMS, known.dated("until", known.subject.row.blocked_until))
    elif any(state.in_force for state in known.states.values()):
        yield SheetLine("until", Part.TERMS, UNTIL_PURPOSE.said(known.language))


def _policy(known: _Known) -> Iterator[SheetLine]:
    if known.edition is not None:
        number, since = known.edition
        yield SheetLine("edition", Part.POLICY, known.dated("edition", since, number=number))


_PARTS: tuple[Callable[[_Known], Iterator[SheetLine]], ...] = (
    _data, _purposes, _sources, _methods, _recipients, _agents, _terms, _policy,
)  # fmt: skip


# hiding


def hide_line(writing: Writing, request_id: int, key: str, is_hidden: bool) -> None:
    """Black a line out of the sheet and of the answer that is being written, or show it again.

    The choice is kept with the answer; the first one composes it. Refusal once the answer has left.
    """
    row = _answer_of(writing, request_id)
    departure = row.departure
    hidden = dict.fromkeys((*departure.hidden, key)) if is_hidden else [one for one in departure.hidden if one != key]
    writing.change_now(
        letter, row.id, letter_drafts.owner_of(writing, row.request_id, row.subject_id),
        enclosures=replace(departure, hidden=tuple(hidden)).kept(), changed_at=writing.now,
    )  # fmt: skip
    _refill(writing, row)
    shown = QT_TRANSLATE_NOOP("deed", "Line shown again in the data sheet")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Line hidden in the data sheet") if is_hidden else shown)


def _answer_of(writing: Writing, request_id: int) -> LetterRow:
    found = letters.answers(writing, request_id)
    if found and found[0].state not in letters.QUEUED:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The answer has left; its data sheet is kept as it was sent."))
    if found:
        return found[0]
    request: RequestCard | None = requests.card(writing, request_id)
    language = (request.language if request else "") or letter_drafts.LANGUAGES[0]
    made = letter_drafts.draft(writing, letters.ACCESS, language, request_id)
    return letters.rows(writing, [made])[0]


def _refill(writing: Writing, row: LetterRow) -> None:
    """The letter says what the sheet says: a value hidden there stands in no field here."""
    old = from_record(letters.body(writing, row.id))
    about = LetterAbout(row.request_id, row.subject_id, row.signatory_id, address_of(row))
    fresh = compose(row.template, row.language, gather(writing, about, row.language))
    owner = letter_drafts.owner_of(writing, row.request_id, row.subject_id)
    writing.change_now(letter, row.id, owner, body=to_record(old.with_values_of(fresh)))
