"""The reach of a consent in words: what it was given for alone, and what was taken out of it since."""

from collections.abc import Callable, Mapping

from dpo_desk.domain.consent_reach import Part, Reach, Side

ReachWords = Mapping[tuple[Side, bool], str]
"""A sentence with `{parts}` for every side: True for parts it was given for alone, False for parts taken out."""


def reach_text(reach: Reach, words: ReachWords, name: Callable[[Side, str], str]) -> str:
    """The reach in words, parts by the `name` of their key in the order of the alphabet; "" for a whole reach."""
    said = []
    for side in Side:
        for parts, is_only in ((reach.only - reach.without, True), (reach.without, False)):
            named = _named(parts, side, name)
            # Taken out of a side that was narrow already: what is left of it says enough.
            if named and (is_only or not _named(reach.only, side, name)):
                said.append(words[side, is_only].format(parts=named))
    return "; ".join(said)


def _named(parts: frozenset[Part], side: Side, name: Callable[[Side, str], str]) -> str:
    return ", ".join(sorted(name(side, key) for of, key in parts if of is side))
