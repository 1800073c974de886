"""Consent of everybody at once: who may be written to today, who has to be asked again, whose ground is conduct."""

from array import array
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from dpo_desk.domain.consent import Standing
from dpo_desk.domain.consent_standing import NEVER, Stood
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.zone import local_day
from dpo_desk.services.consent_standings import standings
from dpo_desk.services.legal import legal
from dpo_desk.services.office import open_office
from dpo_desk.services.subject_search import criteria
from dpo_desk.storage import register, subjects
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

    def add(self, state: Stood) -> None:
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
    counts = {purpose.key: PurposeCount() for purpose in rules.rulebook.purposes}
    by_conduct = frozenset(way.key for way in rules.rulebook.mechanisms if way.by_conduct)
    moment = wanted.on or reading.now
    newest = max((one.number for one in register.editions(reading) if one.valid_from <= _day(moment)), default=0)
    total = subjects.count(reading, SubjectCriteria())
    judge = _Judge(wanted, by_conduct, newest, _closed(reading))
    fitting: set[int] = set()
    with closing(standings(reading, moment, wanted.known_at)) as everybody:
        for number, (subject_id, states, edition) in enumerate(everybody):
            if number % _TELL_EVERY == 0 and not progress(number, total):
                return Matrix(array("q"), total, counts)
            for purpose, state in states.items():
                if purpose in counts:
                    counts[purpose].add(state)
            if judge.fits(subject_id, states, edition):
                fitting.add(subject_id)
    for count in counts.values():
        asked = sum(number for standing, number in count.standings.items() if standing is not Standing.NEVER)
        count.standings[Standing.NEVER] = total - asked
    return Matrix(_in_order(reading, wanted, fitting), total, counts)


def matrix_apart(place: str, now: datetime, wanted: MatrixCriteria, progress: Progress) -> Matrix:
    """The same by a look of its own at the database, for a thread beside the desk."""
    with closing(open_office(place, clock=partial(_same, now))) as office:
        return office.ask(matrix, wanted, progress)


def _day(moment: datetime | date) -> date:
    return local_day(moment) if isinstance(moment, datetime) else moment


def _same(moment: datetime) -> datetime:
    return moment


@dataclass(frozen=True, slots=True)
class _Judge:
    wanted: MatrixCriteria
    by_conduct: frozenset[str]
    newest: int
    closed: Mapping[int, str]

    def fits(self, subject_id: int, states: Mapping[str, Stood], edition: int) -> bool:
        """Whether a subject who has events is wanted; for NOT_ALLOWED and NEVER it is the other way round."""
        asked = [states.get(self.wanted.purpose, NEVER)] if self.wanted.purpose else list(states.values())
        held = [state for state in asked if state.in_force]
        match self.wanted.wanted:
            case Wanted.ALLOWED | Wanted.NOT_ALLOWED:
                return bool(held) and subject_id not in self.closed
            case Wanted.OLD_EDITION:
                return bool(held) and edition < self.newest
            case Wanted.BY_CONDUCT:
                return any(state.way in self.by_conduct for state in held)
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
