"""What the first screen makes of the day's duties: one line a request, and the shapes of the days ahead."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.rows import DutyOfRequest, RequestRow
from dpo_desk.services.today import Today
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.parts.columns import DayColumn
from dpo_desk.ui.parts.pill import Pill


@dataclass(frozen=True, slots=True)
class Line:
    """The nearest open duty of a request, how many more it has now, and its state."""

    duty: DutyOfRequest
    more: int
    state: Countdown
    pill: Pill


@dataclass(frozen=True, slots=True)
class Plan:
    """The day: what comes first, waits for its start, is new, or ends soon; and the columns ahead."""

    first: tuple[Line, ...]
    not_started: tuple[Line, ...]
    newcomers: tuple[RequestRow, ...]
    columns: tuple[DayColumn, ...]
    soon: tuple[Line, ...] = ()
    counted: tuple[int, int] | None = None
    """The requests overdue and due today where the lines are not all of them."""

    @property
    def overdue(self) -> int:
        """How many requests are late."""
        return self.counted[0] if self.counted else sum(line.state is Countdown.OVERDUE for line in self.first)

    @property
    def due_today(self) -> int:
        """How many requests end today."""
        return self.counted[1] if self.counted else len(self.first) - self.overdue


def plan(desk: Desk, day: Today) -> Plan:
    """Sort the duties of the day into the groups of the screen, the most urgent first."""
    lines = _lines(desk, day.duties)
    first = tuple(line for line in lines if line.state in (Countdown.OVERDUE, Countdown.TODAY))
    urgent = {line.duty.duty.request_id for line in first}
    waiting = [line for line in _lines(desk, day.duties, only_idle=True) if line.duty.duty.request_id not in urgent]
    return Plan(
        first=first,
        not_started=tuple(waiting),
        newcomers=tuple(row for row in day.newcomers if row.id not in urgent),
        columns=_columns(desk, day),
        soon=tuple(line for line in lines if line.state is Countdown.SOON),
        counted=day.urgent,
    )


def _lines(desk: Desk, duties: Iterable[DutyOfRequest], only_idle: bool = False) -> list[Line]:
    """One line a request; duties without a request stand alone. Without a number a duty waits, whatever its start."""
    groups: dict[tuple[int, int], list[DutyOfRequest]] = {}
    for one in duties:
        is_idle = one.duty.due is None and (one.duty.started_on is None or words.is_uncounted(one.duty))
        if is_idle is only_idle:
            key = (one.duty.request_id, 0 if one.duty.request_id else one.duty.id)
            groups.setdefault(key, []).append(one)
    lines = []
    for group in groups.values():
        nearest = min(group, key=_due)
        state, _left, _known = words.left_of(desk, nearest.duty.due, nearest.duty.started_on)
        pill = words.duty_pill(desk, nearest.duty)
        lines.append(Line(nearest, len(group) - 1, state, pill))
    return sorted(lines, key=_urgency)


def _due(one: DutyOfRequest) -> date:
    return one.duty.due or date.max


def _urgency(line: Line) -> tuple[int, date, int]:
    return line.state.rank, _due(line.duty), line.duty.duty.id


def _columns(desk: Desk, day: Today) -> tuple[DayColumn, ...]:
    """One shape for a request and a day on which something of it is due; what is late stands on the first day."""
    shapes: dict[date, dict[tuple[int, int], Countdown]] = {on: {} for on in day.days}
    for one in day.duties:
        if one.duty.due is None:
            continue
        on = one.duty.aim or one.duty.due
        on = max(on, day.days[0])
        state, _left, _known = words.left_of(desk, one.duty.due, one.duty.started_on)
        key = (one.duty.request_id, 0 if one.duty.request_id else one.duty.id)
        column = shapes.get(on, {})
        if key not in column or state.rank < column[key].rank:
            column[key] = state
    return tuple(DayColumn(on, _ranked(found.values())) for on, found in shapes.items())


def _ranked(states: Iterable[Countdown]) -> tuple[str, ...]:
    return tuple(state.value for state in sorted(states, key=attrgetter("rank")))
