"""Letters as values: the facts that go into one, the composed text with its fields, and where a letter stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked

LANGUAGES = ("kk", "ru", "en")


class LetterState(StrEnum):
    """Where a letter stands; only a numbered letter can leave, a voided one keeps its number.

    LEAVING is on its way by e-mail: held, tried, or stopped by trouble.
    """

    DRAFT = "draft"
    NUMBERED = "numbered"
    LEAVING = "leaving"
    SENT = "sent"
    DELIVERED = "delivered"
    RETURNED = "returned"
    VOIDED = "voided"

    @property
    def named(self) -> Marked:
        """The name of the state for lists and exports."""
        return STATE_TITLES[self]


class ItemKind(StrEnum):
    """How a letter leaves the office."""

    SIMPLE = "simple"
    REGISTERED = "registered"
    REGISTERED_WITH_ADVICE = "registered_with_advice"
    EMAIL = "email"
    BY_HAND = "by_hand"

    @property
    def named(self) -> Marked:
        """The name of the kind for lists and exports."""
        return ITEM_TITLES[self]

    @property
    def needs_postal_number(self) -> bool:
        """Whether the post gives this kind a number of its own."""
        return self in (ItemKind.REGISTERED, ItemKind.REGISTERED_WITH_ADVICE)

    @property
    def needs_envelope(self) -> bool:
        """Whether this kind leaves in an envelope."""
        return self is ItemKind.SIMPLE or self.needs_postal_number


STATE_TITLES = {
    LetterState.DRAFT: QT_TRANSLATE_NOOP("column", "Draft"),
    LetterState.NUMBERED: QT_TRANSLATE_NOOP("column", "Queued"),
    LetterState.LEAVING: QT_TRANSLATE_NOOP("column", "Waiting to leave"),
    LetterState.SENT: QT_TRANSLATE_NOOP("column", "Sent"),
    LetterState.DELIVERED: QT_TRANSLATE_NOOP("column", "Delivered"),
    LetterState.RETURNED: QT_TRANSLATE_NOOP("column", "Returned"),
    LetterState.VOIDED: QT_TRANSLATE_NOOP("column", "Voided"),
}
ITEM_TITLES = {
    ItemKind.SIMPLE: QT_TRANSLATE_NOOP("column", "Ordinary letter"),
    ItemKind.REGISTERED: QT_TRANSLATE_NOOP("column", "Registered letter"),
    ItemKind.REGISTERED_WITH_ADVICE: QT_TRANSLATE_NOOP("column", "Registered letter with advice of delivery"),
    ItemKind.EMAIL: QT_TRANSLATE_NOOP("column", "E-mail"),
    ItemKind.BY_HAND: QT_TRANSLATE_NOOP("column", "By hand"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a letter: fixed wording, or a field with the text proposed for it and what was typed over it.

    `key` names the field and its case ending (`due|ablative`); fixed wording has none. A `missing` field shows
    its name as a visible gap until somebody types the value.
    """

    text: str
    key: str = ""
    typed: str | None = None
    missing: bool = False

    @property
    def shown(self) -> str:
        """The words that stand in the letter."""
        return self.text if self.typed is None else self.typed

    @property
    def is_gap(self) -> bool:
        """Whether a value is still wanting here."""
        return self.missing and not (self.typed or "").strip()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a letter as a row of pieces."""

    pieces: tuple[Piece, ...] = ()

    @property
    def shown(self) -> str:
        """The plain text of the paragraph."""
        return "".join(piece.shown for piece in self.pieces)

    def __bool__(self) -> bool:
        return bool(self.shown.strip())


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is printed above a letter: the organisation in Kazakh and Russian and its logo (PNG, JPEG or SVG bytes)."""

    name_kk: Paragraph = Paragraph()
    name_ru: Paragraph = Paragraph()
    contacts_kk: str = ""
    contacts_ru: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Envelope:
    """The two addresses of an envelope, line by line in postal order, and how the item goes."""

    language: str
    sender: tuple[Paragraph, ...]
    addressee: tuple[Paragraph, ...]
    kind: ItemKind = ItemKind.SIMPLE
    postal_number: str = ""

    @property
    def gaps(self) -> tuple[str, ...]:
        """The keys of the fields whose values are wanting."""
        return gaps_in((*self.sender, *self.addressee))


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter in one language, ready to be edited, painted and kept.

    `number` and `dated` are empty while it is a draft. `reference` is the line "to your number and date".
    """

    template: str
    language: str
    version: int
    letterhead: Letterhead
    title: Paragraph
    addressee: tuple[Paragraph, ...]
    reference: Paragraph
    salutation: Paragraph
    body: tuple[Paragraph, ...]
    enclosures: tuple[Paragraph, ...]
    position: Paragraph
    signatory: Paragraph
    executor: Paragraph
    number: str = ""
    dated: date | None = None
    postal_number: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether the letter has no number yet."""
        return not self.number

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the letter in the order of reading."""
        head = (self.letterhead.name_kk, self.letterhead.name_ru, self.title, *self.addressee)
        foot = (self.position, self.signatory, self.executor)
        return (*head, self.reference, self.salutation, *self.body, *self.enclosures, *foot)

    @property
    def gaps(self) -> tuple[str, ...]:
        """The keys of the fields whose values are wanting, each once."""
        return gaps_in(self.paragraphs)

    def numbered(self, number: str, dated: date) -> "ComposedLetter":
        """The same letter with its outgoing number and date."""
        return replace(self, number=number, dated=dated)

    def with_body(self, body: Iterable[Paragraph]) -> "ComposedLetter":
        """The same letter with the text as the officer left it."""
        return replace(self, body=tuple(body))

    def typed_over(self, paragraph: int, piece: int, text: str | None) -> "ComposedLetter":
        """The same letter with one field of the body typed over; None brings the proposal back."""
        pieces = list(self.body[paragraph].pieces)
        pieces[piece] = replace(pieces[piece], typed=text)
        body = list(self.body)
        body[paragraph] = Paragraph(tuple(pieces))
        return replace(self, body=tuple(body))

    def refreshed(self, older: "ComposedLetter") -> "ComposedLetter":
        """This newly composed letter with what was typed over the same fields of an older one.

        In another language a field has other endings; there only gaps take what was typed over the same value.
        """
        typed: dict[str, list[str | None]] = {}
        values: dict[str, str] = {}
        for old in _pieces(older.body):
            typed.setdefault(old.key, []).append(old.typed)
            if old.key and old.typed:
                values.setdefault(_value_of(old.key), old.typed)
        return replace(self, body=tuple(_carried(paragraph, typed, values) for paragraph in self.body))

    def with_values_of(self, fresh: "ComposedLetter") -> "ComposedLetter":
        """This letter, its wording untouched, with the values that a newly composed one has in the same fields."""
        waiting: dict[str, list[Piece]] = {}
        for piece in _pieces(fresh.body):
            waiting.setdefault(piece.key, []).append(piece)
        return replace(self, body=tuple(_valued(paragraph, waiting) for paragraph in self.body))


def _valued(paragraph: Paragraph, waiting: dict[str, list[Piece]]) -> Paragraph:
    pieces = []
    for piece in paragraph.pieces:
        known = waiting.get(piece.key) if piece.key else None
        new = known.pop(0) if known else piece
        pieces.append(replace(piece, text=new.text, missing=new.missing))
    return Paragraph(tuple(pieces))


def gaps_in(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """The keys of the fields whose values are wanting in these paragraphs, each once."""
    return tuple(dict.fromkeys(piece.key for piece in _pieces(paragraphs) if piece.is_gap))


def _pieces(paragraphs: Iterable[Paragraph]) -> Iterator[Piece]:
    return (piece for paragraph in paragraphs for piece in paragraph.pieces)


def _carried(paragraph: Paragraph, typed: dict[str, list[str | None]], values: dict[str, str]) -> Paragraph:
    pieces = []
    for piece in paragraph.pieces:
        waiting = typed.get(piece.key) if piece.key else None
        words = waiting.pop(0) if waiting else values.get(_value_of(piece.key)) if piece.missing else None
        pieces.append(piece if words is None else replace(piece, typed=words))
    return Paragraph(tuple(pieces))


def _value_of(key: str) -> str:
    """The name of a field without its case ending."""
    return key.partition("|")[0]
