"""Questions about the journal of deeds: its pages, and whether its chain is whole."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.rows import JournalRow
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import Stopped, run_child
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage import history, verification
from dpo_desk.storage.transaction import Reading
from dpo_desk.storage.verification import Verified

__all__ = ["Stopped", "Verified"]

JOB = "verify-journal"
Progress = Callable[[int, int], bool]

# What people look for, and the records behind it.
REGISTERS = {
    "requests": ("request", "demand", "duty", "request_subject", "paper"),
    "subjects": ("subject", "contact", "held_category", "representative", "consent_event", "disclosure", "recipient"),
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


def verify(reading: Reading, progress: Progress | None = None) -> Verified:
    """Recompute every link of the chain, every digest, every commitment that survives and every seal of an import."""
    return verification.verify(reading.connection, progress)


def fits(reading: Reading, entry: int, digest: str) -> bool | None:
    """Whether a paper that names an entry and (the beginning of) its hash agrees with the journal; None: no such entry.

    Each hash holds all before it, so that of a whole journal everything up to that entry is as it was then.
    """
    found = history.hash_of(reading, entry)
    return None if found is None else found.hex().startswith(digest)


def order(office: Office) -> Mapping[str, Any]:
    """What a child needs to know to verify the journal of an office: plain values, nothing of the open one."""
    return {"place": office.address.url or str(office.address.path)}


def verified(ordered: Mapping[str, Any], progress: Progress) -> Verified:
    """Only look after the child that verifies: it opens the database itself, so this may run on any thread.

    Stopped when `progress` gave False; Trouble as for any child.
    """
    return from_plain(Verified, run_child(JOB, ordered, progress))


def verify_apart(payload: Mapping[str, Any], tell: Progress) -> Verified:
    """Job "verify-journal" of a child: looks at one consistent state of the database."""
    with closing(open_office(payload["place"])) as office:
        return office.ask(verify, tell)
