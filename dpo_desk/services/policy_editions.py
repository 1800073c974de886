"""Deeds and questions about policy editions: publish one, complete its languages, tell those who have not accepted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.text_difference import Paragraph, differences
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.founding import text_hash
from dpo_desk.services.legal import legal
from dpo_desk.storage import policy_editions
from dpo_desk.storage.policy_editions import EditionRecord
from dpo_desk.storage.subject_tables import policy_edition
from dpo_desk.storage.transaction import Reading, Writing

LANGUAGES = ("kk", "ru", "en")
_COLUMNS = {"kk": "text", "ru": "text_ru", "en": "text_en"}


@dataclass(frozen=True, slots=True)
class EditionDraft:
    """A new edition: its text in Kazakh and, where they are published, in Russian and English.

    `valid_from` None: in force from its publication (10.1).
    """

    published_on: date
    texts: Mapping[str, str] = field(default_factory=dict)
    valid_from: date | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition as its page shows it; `consented` counts the subjects who consented under it at any time."""

    record: EditionRecord
    consented: int
    until: date | None

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts there are, by language."""
        kept = {"kk": self.record.text, "ru": self.record.text_ru, "en": self.record.text_en}
        return {language: text for language, text in kept.items() if text}


def editions(reading: Reading) -> tuple[Edition, ...]:
    """Every edition, newest first, each in force until the day before the next."""
    records, counts = policy_editions.records(reading), policy_editions.consenting(reading)
    ends = [date.fromordinal(one.valid_from.toordinal() - 1) for one in records[1:]]
    pairs = zip(records, [*ends, None], strict=True)
    return tuple(Edition(one, counts.get(one.id, 0), until) for one, until in reversed(list(pairs)))


def difference(reading: Reading, old_id: int, new_id: int, language: str) -> tuple[Paragraph, ...]:
    """What changed between two editions in one language."""
    texts = {one.record.id: one.texts.get(language, "") for one in editions(reading)}
    return differences(texts[old_id], texts[new_id])


def rulebook(reading: Reading, edition_id: int) -> Rulebook:
    """The rules an edition carries, beside the law and the office's norms as they are today."""
    return legal(reading, edition_id=edition_id).rulebook


def publish(writing: Writing, draft: EditionDraft) -> int:
    """Publish a new edition; its terms are those of the edition before until somebody changes them. Returns its key.

    Refusal without a Kazakh text, with the text of the newest edition, or with a day not after that edition's.
    """
    text = draft.texts.get("kk", "").strip()
    if not text:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Give the text in Kazakh."), field="kk")
    newest = policy_editions.records(writing)[-1]
    valid_from = draft.valid_from or draft.published_on
    if valid_from < draft.published_on:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "An edition is in force from its publication (clause 10.1), not before it."),
            field="valid_from",
        )
    if valid_from <= newest.valid_from:
        marked = QT_TRANSLATE_NOOP("refusal", "Edition {number} is in force from {day}. Give a later day.")
        raise Refusal(marked, field="valid_from", number=newest.number, day=newest.valid_from)
    if text_hash(text) == newest.sha256:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This is the text of the newest edition word for word."), field="kk")
    number = newest.number + 1
    identity = writing.insert(
        policy_edition, number=number, valid_from=valid_from, published_on=draft.published_on, text=text,
        text_ru=draft.texts.get("ru", "").strip(), text_en=draft.texts.get("en", "").strip(), sha256=text_hash(text),
        rules=policy_editions.rules_of(writing, newest.id), file_name=draft.file_name,
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Policy edition {number} published"), number=number)
    return identity


def add_text(writing: Writing, edition_id: int, seen: int, language: str, text: str) -> None:
    """Complete an edition by a language it has no text in; a text people may have consented to is never changed."""
    record = _record(writing, edition_id)
    if getattr(record, _COLUMNS[language]):
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This text is kept as it was published. Publish a new edition instead."),
            field=language,
        )
    if not text.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The text is empty."), field=language)
    values = {_COLUMNS[language]: text.strip()}
    if language == "kk":
        values["sha256"] = text_hash(text.strip())
    writing.change(policy_edition, edition_id, seen, **values)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Text added to policy edition {number}"), number=record.number)


def start_telling(writing: Writing, edition_id: int, seen: int) -> None:
    """Note from which day those who have not accepted an edition are told of it (10.2)."""
    record = _record(writing, edition_id)
    if record.told_from is not None:
        marked = QT_TRANSLATE_NOOP("refusal", "People are told of this edition since {day}.")
        raise Refusal(marked, day=record.told_from)
    writing.change(policy_edition, edition_id, seen, told_from=local_day(writing.now))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Telling people of policy edition {number} began"), number=record.number)


def _record(reading: Reading, edition_id: int) -> EditionRecord:
    return next(one for one in policy_editions.records(reading) if one.id == edition_id)
