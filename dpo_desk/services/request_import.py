"""Taking in the requests of an earlier journal: all lines or none, under their own numbers, and once only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.past_request import PastLine, PastRequest
from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import WorkCalendar
from dpo_desk.exchange.request_meanings import Meanings, Word, said_channel, said_kind, said_outcome, words_of
from dpo_desk.exchange.request_sheet import RequestSheet
from dpo_desk.exchange.request_words import OPEN, UNSAID
from dpo_desk.exchange.table_line import Duplicate, RowProblem, kept_out
from dpo_desk.services.legal import legal
from dpo_desk.services.past_records import PastRecords
from dpo_desk.services.subject_import import Imported
from dpo_desk.storage import counters, past_requests
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["OPEN", "UNSAID", "Judged", "Meanings", "Word", "import_rows", "judged"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A journal whose words are decided; `known` are lines whose request the register has already.

    `filled == len(ready) + len(kept_out) + len(duplicates)` always holds; `words` is what was decided.
    """

    ready: tuple[PastRequest, ...]
    problems: tuple[RowProblem, ...]
    duplicates: tuple[Duplicate, ...]
    filled: int
    empty_rows: int
    known: frozenset[int]
    words: tuple[Word, ...]

    @property
    def kept_out(self) -> frozenset[int]:
        """The numbers of lines that problems keep out."""
        return kept_out(self.problems)


def judged(reading: Reading, sheet: RequestSheet, said: Meanings) -> Judged:
    """The lines as they would be taken in when words mean what was said; what nobody knows keeps its lines out."""
    rules = legal(reading)
    judge = _Judge(rules.rulebook, rules.calendar, said, past_requests.received_by_mark(reading, _marks(sheet.lines)))
    ready = tuple(filter(None, map(judge.past, sheet.lines)))
    return Judged(
        ready,
        (*sheet.problems, *judge.problems),
        sheet.duplicates,
        sheet.filled,
        sheet.empty_rows,
        frozenset(one.number for one in ready if one.line.mark in judge.registered),
        words_of(sheet.lines, rules.rulebook, said),
    )


def _marks(lines: Sequence[PastLine]) -> list[tuple[int, int]]:
    return [line.mark for line in lines]


class _Judge:
    """Decides line by line; `problems` grows."""

    def __init__(
        self, rulebook: Rulebook, calendar: WorkCalendar, said: Meanings, registered: dict[tuple[int, int], date]
    ) -> None:
        self.problems: list[RowProblem] = []
        self.registered = registered
        self._rulebook, self._calendar, self._said = rulebook, calendar, said
        self._meanings: dict[tuple[str, ...], str | None] = {}

    def past(self, line: PastLine) -> PastRequest | None:
        """The request of a line, None when something keeps it out."""
        try:
            return self._decided(line)
        except Refusal as refusal:
            self.problems.append(RowProblem(line.row, "", refusal.message))
            return None

    def _decided(self, line: PastLine) -> PastRequest:
        on = self.registered.get(line.mark, line.received)
        if on != line.received:
            marked = QT_TRANSLATE_NOOP(
                "refusal", "The register has another request under the number {number} of {year}, received on {day}."
            )
            raise Refusal(marked, number=str(line.number), year=str(line.year), day=on)
        if line.received.year not in self._calendar.years:
            missing = QT_TRANSLATE_NOOP("refusal", "The working calendar of {year} is missing.")
            raise Refusal(missing, year=line.received.year)
        kind = self._once(said_kind, ("kind", line.kind), line)
        if kind is None:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "It is not known which kind of demand this is."))
        channel = self._once(said_channel, ("channel", line.channel), line)
        return PastRequest(line, kind, self._outcome(line, kind), "" if channel in (None, UNSAID) else str(channel))

    def _once(
        self, ask: Callable[..., str | None], key: tuple[str, ...], line: PastLine, *given: str
    ) -> str | None:  # fmt: skip
        """What a word means, asked once for all lines that have it."""
        if key not in self._meanings:
            self._meanings[key] = ask(line, *given, self._rulebook, self._said)
        return self._meanings[key]

    def _outcome(self, line: PastLine, kind: str) -> str:
        """The outcome, "" for none; whether it is closed must agree with the day of closing."""
        key = ("outcome", kind, line.outcome, "closed" if line.closed else "")
        outcome = self._once(said_outcome, key, line, kind)
        if outcome is None:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "It is not known how this demand ended."))
        if outcome == OPEN and line.closed is not None:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "It has a day of closing, but its outcome says it is open."))
        if outcome != OPEN and line.closed is None:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "Its outcome says it is closed, but it has no day of closing."))
        return "" if outcome in (OPEN, UNSAID) else Outcome(outcome).value


def import_rows(writing: Writing, rows: Sequence[PastRequest]) -> Imported:
    """Take in all these requests or none; those the register has already are left as they are.

    Subjects are linked where name and contact are exactly those of the register. Numbering goes on after the highest
    number of each year. Refusal when the register has another request under one of the numbers.
    """
    # The counters first: until this deed ends nobody else can take a number of these years.
    last = {year: _last(writing, year) for year in sorted({one.line.year for one in rows})}
    registered = past_requests.received_by_mark(writing, _marks([one.line for one in rows]))
    for one in rows:
        if registered.get(one.line.mark, one.line.received) != one.line.received:
            marked = QT_TRANSLATE_NOOP(
                "refusal", "The register has another request under the number {number} of {year}. Nothing was imported."
            )
            raise Refusal(marked, number=str(one.line.number), year=str(one.line.year))
    fresh = [one for one in rows if one.line.mark not in registered]
    writing.undoable = False
    if fresh:
        records = PastRecords(writing, _people(writing, fresh))
        for one in fresh:
            records.take(one)
        writing.insert_families(request, records.requests, records.children)
        _go_on(writing, fresh, last)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} requests of an earlier journal imported"), count=len(fresh))
    return Imported(len(fresh), len(rows) - len(fresh))


def _people(reading: Reading, rows: Sequence[PastRequest]) -> dict[int, tuple[int, str]]:
    """Key and name of the subject of a line, where phone or address and every word of the name agree."""
    found: dict[int, tuple[int, str]] = {}
    for kind in ("phone", "email"):
        reached = {one.number: getattr(one.line, kind).casefold() for one in rows if getattr(one.line, kind)}
        people = past_requests.names_by_contact(reading, kind, sorted(set(reached.values())))
        for one in rows:
            for identity, name in people.get(reached.get(one.number, ""), ()):
                if _words(name) == _words(one.line.applicant):
                    found.setdefault(one.number, (identity, name))
    return found


def _words(name: str) -> list[str]:
    return sorted(search_key(name).split())


def _last(writing: Writing, year: int) -> int:
    return counters.take(writing, Series.REQUEST, year, many=0) - 1


def _go_on(writing: Writing, rows: Sequence[PastRequest], last: Mapping[int, int]) -> None:
    """Let the counter of each year stand at its highest number at least."""
    for year, standing in last.items():
        highest = max((one.line.number for one in rows if one.line.year == year), default=0)
        if highest > standing:
            counters.take(writing, Series.REQUEST, year, many=highest - standing)
