"""The organisation's own norms as it changes them: editions of one rule, each from its day on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rule, Rulebook, Source
from dpo_desk.domain.rules import EXTENSION_LETTER
from dpo_desk.domain.term import Term
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title


@dataclass(frozen=True, slots=True)
class Norm:
    """A new edition of an own norm: what it gives from which day, by which order, and whether a lawyer agreed.

    `extension` is how much longer it lets its term be made, `letter` the template of the letter it asks for then.
    """

    key: str
    term: Term
    valid_from: date
    basis: str
    confirmed: bool = False
    extension: Term | None = None
    letter: str = ""

    def kept(self) -> list[Any]:
        """The norm as a setting."""
        longer = [str(self.extension), self.letter] if self.extension is not None else []
        return [self.key, str(self.term), self.valid_from.isoformat(), self.basis, self.confirmed, *longer]

    @classmethod
    def told(cls, kept: Sequence[Any]) -> "Norm":
        """The norm of a setting."""
        longer = (Term.parse(kept[5]), str(kept[6])) if len(kept) > 6 else ()
        begins = date.fromisoformat(kept[2])
        return cls(str(kept[0]), Term.parse(kept[1]), begins, str(kept[3]), bool(kept[4]), *longer)


def with_norms(rulebook: Rulebook, norms: Iterable[Norm]) -> Rulebook:
    """The rulebook with these editions; the one before each ends on the eve of its first day.

    A norm of a rule that is no longer there, or that begins before the first edition, changes nothing.
    """
    rules = list(rulebook.rules)
    for norm in sorted(norms, key=lambda norm: norm.valid_from):
        mine = [rule for rule in rules if rule.key == norm.key and rule.source is Source.OWN]
        before = max((rule for rule in mine if rule.valid_from < norm.valid_from), key=_begins, default=None)
        if before is None:
            continue
        place = rules.index(before)
        rules[place] = replace(before, valid_to=norm.valid_from - timedelta(days=1))
        rules.insert(place + 1, edition_of(before, norm))
    return replace(rulebook, rules=tuple(rules))


def edition_of(before: Rule, norm: Norm) -> Rule:
    """The rule as the norm has it."""
    cited = Title(norm.basis, norm.basis, norm.basis)
    return replace(
        before, term=norm.term, valid_from=norm.valid_from, valid_to=None, confirmed=norm.confirmed, cited=cited,
        extension=norm.extension, extension_letter=norm.letter,
    )  # fmt: skip


def checked(rulebook: Rulebook, norm: Norm, today: date) -> Rule:
    """The rule a norm is a new edition of; Refusal when it cannot be, with the field.

    It begins tomorrow at the earliest: what has begun by then keeps the term it began with.
    """
    rule = newest(rulebook, norm.key)
    if rule is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Only the organisation's own norms can be changed here."))
    if not norm.basis.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Name the order or decision that sets this norm."), field="basis")
    if norm.letter not in ("", EXTENSION_LETTER) or (norm.letter and norm.extension is None):
        marked = QT_TRANSLATE_NOOP(
            "refusal", "A letter belongs only to an extension: say by how much the term is longer."
        )
        raise Refusal(marked, field="extension")
    if norm.valid_from <= today:
        marked = QT_TRANSLATE_NOOP(
            "refusal", "A new edition begins tomorrow at the earliest: duties that have begun keep their term."
        )
        raise Refusal(marked, field="valid_from")
    return rule


def newest(rulebook: Rulebook, key: str) -> Rule | None:
    """The last edition of an own norm, None when the key is none."""
    mine = [rule for rule in rulebook.rules if rule.key == key and rule.source is Source.OWN]
    return max(mine, key=_begins, default=None)


def _begins(rule: Rule) -> date:
    return rule.valid_from
