"""The list of fetched letters: what waits, what was set aside, and the officer's small deeds on them."""

from dataclasses import dataclass

from dpo_desk.domain.arrival import WAITING, ArrivalRow, ArrivalState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.mailbox import mailbox
from dpo_desk.storage import arrivals, requests
from dpo_desk.storage.tables import arrival
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class NewLetters:
    """What the list shows: letters nobody has dealt with, those set aside, and whether there is a mailbox at all."""

    waiting: tuple[ArrivalRow, ...]
    aside: tuple[ArrivalRow, ...]
    has_mailbox: bool


def new_letters(reading: Reading) -> NewLetters:
    """The list of new letters, latest first."""
    return NewLetters(waiting(reading), set_aside_ones(reading), mailbox(reading).is_set)


def waiting(reading: Reading) -> tuple[ArrivalRow, ...]:
    """The letters nobody has dealt with, latest first."""
    return arrivals.rows(reading, WAITING)


def set_aside_ones(reading: Reading) -> tuple[ArrivalRow, ...]:
    """The letters that were found to be no requests, latest first."""
    return arrivals.rows(reading, (ArrivalState.ASIDE,))


def set_aside(writing: Writing, arrival_id: int, seen: int) -> None:
    """Take a letter that is no request out of the list; it stays kept and can be brought back."""
    writing.change(arrival, arrival_id, seen, state=ArrivalState.ASIDE.value)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter set aside: it is no request"))


def bring_back(writing: Writing, arrival_id: int, seen: int) -> None:
    """Put a letter that was set aside among the new ones again."""
    found = arrivals.record(writing, arrival_id)
    state = ArrivalState.NEW if found.paper_id else ArrivalState.LARGE
    writing.change(arrival, arrival_id, seen, state=state.value)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter brought back among the new ones"))


def note_read(writing: Writing, arrival_id: int, seen: int) -> None:
    """Note that somebody has looked at a letter that went to its request."""
    writing.undoable = False
    owner = requests.owner_uid(writing, arrivals.record(writing, arrival_id).request_id)
    writing.change(arrival, arrival_id, seen, owner, state=ArrivalState.READ.value)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter of a request read"))
