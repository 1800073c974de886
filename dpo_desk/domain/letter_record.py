"""A composed letter as plain values and back, for the draft file and the database."""

import base64
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from dpo_desk.domain.correspondence import ComposedLetter, Letterhead, Paragraph, Piece

_LINES = ("title", "reference", "salutation", "position", "signatory", "executor")
_BLOCKS = ("addressee", "body", "enclosures")
_WORDS = ("template", "language", "version", "number", "postal_number")


def to_record(letter: ComposedLetter) -> dict[str, Any]:
    """The letter as dictionaries, lists and texts that JSON can carry; `from_record` reads them back."""
    head = letter.letterhead
    return {
        **{name: getattr(letter, name) for name in _WORDS},
        **{name: _pieces(getattr(letter, name)) for name in _LINES},
        **{name: [_pieces(paragraph) for paragraph in getattr(letter, name)] for name in _BLOCKS},
        "dated": letter.dated.isoformat() if letter.dated else None,
        "letterhead": {
            "name_kk": _pieces(head.name_kk),
            "name_ru": _pieces(head.name_ru),
            "contacts_kk": head.contacts_kk,
            "contacts_ru": head.contacts_ru,
            "logo": base64.b64encode(head.logo).decode("ascii"),
        },
    }


def from_record(record: Mapping[str, Any]) -> ComposedLetter:
    """The letter that `to_record` wrote; KeyError or ValueError where something is wanting or is no letter."""
    head, dated = record["letterhead"], record["dated"]
    letterhead = Letterhead(
        _paragraph(head["name_kk"]),
        _paragraph(head["name_ru"]),
        head["contacts_kk"],
        head["contacts_ru"],
        base64.b64decode(head["logo"], validate=True),
    )
    values: dict[str, Any] = {name: record[name] for name in _WORDS}
    values |= {name: _paragraph(record[name]) for name in _LINES}
    values |= {name: tuple(map(_paragraph, record[name])) for name in _BLOCKS}
    values["dated"] = date.fromisoformat(dated) if dated else None
    return ComposedLetter(letterhead=letterhead, **values)


def _pieces(paragraph: Paragraph) -> list[Any]:
    """Fixed wording as a text, a field as a table."""
    return [piece.text if piece == Piece(piece.text) else _table(piece) for piece in paragraph.pieces]


def _table(piece: Piece) -> dict[str, Any]:
    table: dict[str, Any] = {"text": piece.text, "key": piece.key}
    if piece.typed is not None:
        table["typed"] = piece.typed
    if piece.missing:
        table["missing"] = True
    return table


def _paragraph(pieces: Iterable[Any]) -> Paragraph:
    return Paragraph(tuple(Piece(piece) if isinstance(piece, str) else Piece(**piece) for piece in pieces))
