"""A composed letter as the structure the database keeps, and back."""

import base64
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from dpo_desk.domain.correspondence import ComposedLetter, Letterhead, Paragraph, Piece

_LINES = ("title", "reference", "salutation", "position", "signatory", "executor")
_BLOCKS = ("addressee", "body", "enclosures")
_PLAIN = ("template", "language", "version", "number", "postal_number")


def to_structure(letter: ComposedLetter) -> dict[str, Any]:
    """The letter in JSON types; fields keep their keys, proposals and what was typed over them."""
    kept: dict[str, Any] = {name: getattr(letter, name) for name in _PLAIN}
    kept["dated"] = letter.dated.isoformat() if letter.dated else None
    kept.update((name, _line(getattr(letter, name))) for name in _LINES)
    kept.update((name, [_line(line) for line in getattr(letter, name)]) for name in _BLOCKS)
    head = letter.letterhead
    kept["letterhead"] = {
        "name_kk": _line(head.name_kk),
        "name_ru": _line(head.name_ru),
        "contacts_kk": head.contacts_kk,
        "contacts_ru": head.contacts_ru,
        "logo": base64.b64encode(head.logo).decode(),
    }
    return kept


def from_structure(kept: Mapping[str, Any]) -> ComposedLetter:
    """The letter a kept structure stands for."""
    head = kept["letterhead"]
    values: dict[str, Any] = {name: kept[name] for name in _PLAIN}
    values["dated"] = date.fromisoformat(kept["dated"]) if kept["dated"] else None
    values.update((name, _paragraph(kept[name])) for name in _LINES)
    values.update((name, tuple(_paragraph(line) for line in kept[name])) for name in _BLOCKS)
    values["letterhead"] = Letterhead(
        _paragraph(head["name_kk"]),
        _paragraph(head["name_ru"]),
        head["contacts_kk"],
        head["contacts_ru"],
        base64.b64decode(head["logo"]),
    )
    return ComposedLetter(**values)


def _line(paragraph: Paragraph) -> list[list[Any]]:
    return [[piece.text, piece.key, piece.typed, piece.missing] for piece in paragraph.pieces]


def _paragraph(pieces: Iterable[Any]) -> Paragraph:
    return Paragraph(tuple(Piece(text, key, typed, missing) for text, key, typed, missing in pieces))
