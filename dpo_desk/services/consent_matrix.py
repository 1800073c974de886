"""Consent of everybody at once: who may be written to today, who has to be asked again, whose ground is conduct."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from dpo_desk.domain.consent import ConsentEvent, PurposeState, Standing, state_on
from dpo_desk.domain.rules import Proof
from dpo_desk.services.legal import legal
from dpo_desk.services.office import open_office
from dpo_desk.services.subject_search import criteria
from dpo_desk.storage import consents, register, subjects
from dpo_desk.storage.subjects import SubjectCriteria
from dpo_desk.storage.transaction import Reading

Progress = Callable[[int, int], bool]
_TELL_EVERY = 5000


class Wanted(StrEnum):
    """Which subjects the matrix shows."""

    ALLOWED = "allowed"
    """Consent in force for the purpose, data neither blocked nor destroyed: who may be written to."""
    NOT_ALLOWED = "not_allowed"
    """Everybody else who is not destroyed."""
    OLD_EDITION = "old_edition"
    """Consent in force, but the newest edition neither accepted nor refused (10.2): to be asked again."""
    BY_CONDUCT = "by_conduct"
    """The consent in force rests on conduct alone (4.2.3, 10.2)."""
    NOT_PROVABLE = "not_provable"
    """The consent in force cannot be proven."""
    REFUSED = "refused"
    """Those counted as refused, whatever became of their data; so the three below."""
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    NEVER = "never"
    """Never asked, or never answered; of any purpose: none was ever answered."""


STANDINGS = {
    Wanted.REFUSED: (Standing.REFUSED,),
    Wanted.WITHDRAWN: (Standing.WITHDRAWN,),
    Wanted.ENDED: (Standing.DISAGREED, Standing.PURPOSE_REACHED, Standing.EXPIRED),
}
"""What the questions after the kinds of an end mean."""
_THE_OTHERS = (Wanted.NOT_ALLOWED, Wanted.NEVER)


@dataclass(frozen=True, slots=True)
class MatrixCriteria:
    """Whom to show: by one purpose ("" for any of them), on a day (None: now), as known on another (None: now)."""

    wanted: Wanted = Wanted.ALLOWED
    purpose: str = ""
    on: date | None = None
    known_at: date | None = None
    words: str = ""


@dataclass(slots=True)
class PurposeCount:
    """How many subjects stand how for one purpose; `proofs` of those in force."""

    standings: dict[Standing, int] = field(default_factory=dict)
    proofs: dict[Proof, int] = field(default_factory=dict)

    def add(self, state: PurposeState) -> None:
        """Count one subject."""
        self.standings[state.standing] = self.standings.get(state.standing, 0) + 1
        if state.proof is not None:
            self.proofs[state.proof] = self.proofs.get(state.proof, 0) + 1


@dataclass(frozen=True, slots=True)
class Matrix:
    """The subjects wanted in the order of names, how many there are at all, and the counts of every purpose."""

    ids: "array[int]"
    subjects: int
    counts: Mapping[str, PurposeCount]


def matrix(reading: Reading, wanted: MatrixCriteria, progress: Progress) -> Matrix:
    """Everybody's consent on a day and whom the criteria mean. Where `progress` says False: an empty answer."""
    rules = legal(reading)
    purposes = tuple(purpose.key for purpose in rules.rulebook.purposes)
    counts = {purpose: PurposeCount() for purpose in purposes}
    by_conduct = frozenset(way.key for way in rules.rulebook.mechanisms if way.by_conduct)
    newest = max((one.number for one in register.editions(reading)), default=0)
    closed = _closed(reading)
    total = subjects.count(reading, SubjectCriteria())
    judge = _Judge(wanted, by_conduct, newest, closed)
    fitting: set[int] = set()
    with_events, moment = 0, wanted.on or reading.now
    with closing(consents.of_everybody(reading)) as everybody:
        for subject_id, events in everybody:
            if with_events % _TELL_EVERY == 0 and not progress(with_events, total):
                return Matrix(array("q"), total, counts)
            with_events += 1
            states = state_on(events, moment, purposes, wanted.known_at)
            for purpose, state in states.items():
                counts[purpose].add(state)
            if judge.fits(subject_id, states, events):
                fitting.add(subject_id)
    for count in counts.values():
        count.standings[Standing.NEVER] = count.standings.get(Standing.NEVER, 0) + total - with_events
    return Matrix(_in_order(reading, wanted, fitting), total, counts)


def matrix_apart(place: str, now: datetime, wanted: MatrixCriteria, progress: Progress) -> Matrix:
    """The same by a look of its own at the database, for a thread beside the desk."""
    with closing(open_office(place, clock=partial(_same, now))) as office:
        return office.ask(matrix, wanted, progress)


def _same(moment: datetime) -> datetime:
    return moment


@dataclass(frozen=True, slots=True)
class _Judge:
    wanted: MatrixCriteria
    by_conduct: frozenset[str]
    newest: int
    closed: Mapping[int, str]

    def fits(self, subject_id: int, states: Mapping[str, PurposeState], events: Sequence[ConsentEvent]) -> bool:
        """Whether a subject who has events is wanted; for NOT_ALLOWED and NEVER it is the other way round."""
        asked = [states[self.wanted.purpose]] if self.wanted.purpose else list(states.values())
        held = [state for state in asked if state.in_force]
        match self.wanted.wanted:
            case Wanted.ALLOWED | Wanted.NOT_ALLOWED:
                return bool(held) and subject_id not in self.closed
            case Wanted.OLD_EDITION:
                return bool(held) and all((event.edition or 0) < self.newest for event in events)
            case Wanted.BY_CONDUCT:
                return any(state.given is not None and state.given.mechanism in self.by_conduct for state in held)
            case Wanted.NOT_PROVABLE:
                return any(state.proof is Proof.NONE for state in held)
            case Wanted.NEVER:
                return any(state.standing is not Standing.NEVER for state in asked)
            case ended:
                return any(state.standing in STANDINGS[ended] for state in asked)


def _closed(reading: Reading) -> Mapping[int, str]:
    """Whose data are blocked or destroyed: nobody writes to them, whatever they consented to (2.1(7), 9.8)."""
    found = {}
    for state in ("blocked", "destroyed"):
        found.update(dict.fromkeys(subjects.ids(reading, SubjectCriteria(state)), state))
    return found


def _in_order(reading: Reading, wanted: MatrixCriteria, fitting: set[int]) -> "array[int]":
    """The subjects wanted, by name; those who may not be written to are told without whose data are destroyed."""
    ordered = subjects.ids(reading, criteria(wanted.words))
    if wanted.wanted not in _THE_OTHERS:
        return array("q", (one for one in ordered if one in fitting))
    is_never = wanted.wanted is Wanted.NEVER
    gone = set() if is_never else set(subjects.ids(reading, SubjectCriteria("destroyed")))
    return array("q", (one for one in ordered if one not in fitting and one not in gone))
