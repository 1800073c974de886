"""Deeds on the organisation's own norms: a new edition from a day on; duties that began before it keep their term."""

from dpo_desk.domain.own_norms import Norm, checked
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import NORMS, legal
from dpo_desk.storage import register
from dpo_desk.storage.transaction import Writing


def set_norm(writing: Writing, norm: Norm) -> None:
    """Enter a new edition of an own norm; one that was to begin on the same day is replaced. Refusal as `checked`."""
    rule = checked(legal(writing).rulebook, norm, local_day(writing.now))
    kept = [Norm.told(one) for one in register.settings(writing).get(NORMS, ())]
    others = [one for one in kept if (one.key, one.valid_from) != (norm.key, norm.valid_from)]
    register.keep_setting(writing, NORMS, [one.kept() for one in (*others, norm)])
    marked = QT_TRANSLATE_NOOP("deed", "Own norm from {day}: {rule}")
    writing.entitle(marked, day=norm.valid_from, **named("rule", rule.text))
