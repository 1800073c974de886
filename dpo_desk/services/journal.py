"""Questions about the journal of deeds: its pages, and whether its chain is whole."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dpo_desk.domain.rows import JournalRow
from dpo_desk.storage import history, verification
from dpo_desk.storage.transaction import Reading
from dpo_desk.storage.verification import Verified

__all__ = ["Verified"]

# What people look for, and the records behind it.
REGISTERS = {
    "requests": ("request", "demand", "duty", "request_subject", "paper"),
    "subjects": ("subject", "contact", "held_category", "representative", "consent_event", "disclosure"),
    "letters": ("letter",),
    "settings": ("organisation", "officer", "setting", "calendar_day", "law_edition", "policy_edition"),
}


@dataclass(frozen=True, slots=True)
class JournalCriteria:
    """Which events: those that touched one of `REGISTERS`, "" for all of them."""

    register: str = ""


def ids(reading: Reading, wanted: JournalCriteria, sort: str = "number", descending: bool = True) -> "array[int]":
    """The numbers of the events wanted, latest first; by number is the only order a chain has."""
    return history.ids(reading, descending, REGISTERS.get(wanted.register, ()))


def rows(reading: Reading, wanted: Sequence[int]) -> tuple[JournalRow, ...]:
    """These events as people read them."""
    return history.rows(reading, wanted)


def verify(reading: Reading, progress: Callable[[int, int], bool] | None = None) -> Verified:
    """Recompute every link of the chain, every digest, every commitment that survives and every seal of an import."""
    return verification.verify(reading.connection, progress)
