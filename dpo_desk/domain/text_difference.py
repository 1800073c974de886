"""What changed between two texts, paragraph by paragraph and inside a paragraph word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Change(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    TAKEN_OUT = "taken_out"
    PUT_IN = "put_in"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together and share a fate."""

    change: Change
    words: str


Paragraph = tuple[Piece, ...]

_WORDS = re.compile(r"\s+|[^\s]+")
_ALIKE = 0.4


def differences(old: str, new: str) -> tuple[Paragraph, ...]:
    """The paragraphs of both texts in the order of reading; one that was reworded is told word by word."""
    before, after = _paragraphs(old), _paragraphs(new)
    found: list[Paragraph] = []
    for tag, left, right, low, high in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [(Piece(Change.KEPT, one),) for one in before[left:right]]
        else:
            found += _reworded(before[left:right], after[low:high])
    return tuple(found)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _reworded(before: Sequence[str], after: Sequence[str]) -> Iterator[Paragraph]:
    """Paragraphs that took each other's place, paired while they are alike."""
    left = list(before)
    for paragraph in after:
        match = next((one for one in left if _alike(one, paragraph)), None)
        if match is None:
            yield (Piece(Change.PUT_IN, paragraph),)
            continue
        # What stood before the pair and has none of its own went away there.
        while left[0] != match:
            yield (Piece(Change.TAKEN_OUT, left.pop(0)),)
        left.pop(0)
        yield tuple(_by_words(match, paragraph))
    for rest in left:
        yield (Piece(Change.TAKEN_OUT, rest),)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, _WORDS.findall(one), _WORDS.findall(other), autojunk=False).ratio() >= _ALIKE


def _by_words(old: str, new: str) -> Iterator[Piece]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    for tag, left, right, low, high in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.KEPT, "".join(before[left:right]))
            continue
        if right > left:
            yield Piece(Change.TAKEN_OUT, "".join(before[left:right]))
        if high > low:
            yield Piece(Change.PUT_IN, "".join(after[low:high]))
