"""What the report says in tables: rows of words for the printed pages, the same for every reader."""

from dataclasses import dataclass

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.management import NOT_NOTED, Group, KindFigures
from dpo_desk.reports.timeliness import Standing
from dpo_desk.services.report_lists import STANDING_WORDS
from dpo_desk.services.reports import Management
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_marked, say_title
from dpo_desk.ui.reports.words import GROUPS, count, decimal, kind_title


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, the heads of the columns after the first, and rows of cells."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def groups_table(found: Management) -> Table:
    """On time out of what can be judged, by group."""
    groups = found.report.figures.groups
    rows = tuple((say_marked(GROUPS[group]), f"{groups[group].on_time} / {groups[group].judged}") for group in Group)
    return Table(say_marked(_KEPT), (), rows)


def tables(found: Management, desk: Desk) -> tuple[Table, ...]:
    """Everything that stands after the first page; a table without rows is left out."""
    made = (_kinds(found, desk), _clocks(found), _channels(found, desk), _refusals(found, desk), _consents(found))
    return tuple(table for table in made if table.rows)


def _kinds(found: Management, desk: Desk) -> Table:
    rows = tuple(_kind(one, found, desk) for one in found.report.figures.kinds)
    return Table(say_marked(_BY_KIND), tuple(say_marked(marked) for marked in _KIND_HEADS), rows)


def _kind(one: KindFigures, found: Management, desk: Desk) -> tuple[str, ...]:
    time = one.time
    clause = found.clauses.get((one.kind, time.source)) if time else None
    return (
        kind_title(desk, one.kind), count(one.received), count(one.whole.on_time), count(one.whole.behind),
        decimal(time.median if time else None), decimal(time.worst if time else None),
        decimal(time.limit if time else None), say_title(clause) if clause else "",
    )  # fmt: skip


def _clocks(found: Management) -> Table:
    now = found.report.figures
    rows = tuple(
        (say_marked(name), *(count(getattr(clock, stands.value)) for stands in Standing))
        for name, clock in ((_LAW, now.law), (_POLICY, now.policy))
    )
    return Table(say_marked(_BY_CLOCK), tuple(say_marked(STANDING_WORDS[one]) for one in Standing), rows)


def _channels(found: Management, desk: Desk) -> Table:
    rows = tuple(
        (say_title(desk.rulebook.named("channels", key)) if key else say_marked(NOT_NOTED), count(number))
        for key, number in found.report.figures.channels
    )
    return Table(say_marked(_BY_CHANNEL), (), rows)


def _refusals(found: Management, desk: Desk) -> Table:
    rows = []
    for kind, key, number in found.report.figures.refusals:
        grounds = {one.key: say_title(one.title) for one in desk.rulebook.kind(kind).grounds}
        rows.append((f"{kind_title(desk, kind)}: {grounds.get(key, key) or say_marked(NOT_NOTED)}", count(number)))
    return Table(say_marked(_BY_GROUND), (), tuple(rows))


def _consents(found: Management) -> Table:
    return Table(say_marked(CONSENTS), (), consent_rows(found))


def consent_rows(found: Management) -> tuple[tuple[str, str], ...]:
    """The acts of consent of the period."""
    acts = found.report.figures.consents
    numbers = (acts.given, acts.confirmed, acts.refused, acts.withdrawn)
    return tuple((say_marked(marked), count(number)) for marked, number in zip(_CONSENT_ROWS, numbers, strict=True))


CONSENTS = QT_TRANSLATE_NOOP("report", "Consents")
_KEPT = QT_TRANSLATE_NOOP("report", "Keeping to terms")
_BY_KIND = QT_TRANSLATE_NOOP("report", "By kind")
_BY_CLOCK = QT_TRANSLATE_NOOP("report", "Duties by law and by policy")
_BY_CHANNEL = QT_TRANSLATE_NOOP("report", "By channel")
_BY_GROUND = QT_TRANSLATE_NOOP("report", "Refusals by ground")
_LAW = QT_TRANSLATE_NOOP("report", "By the date of the law")
_POLICY = QT_TRANSLATE_NOOP("report", "By the date of the policy")
_CONSENT_ROWS = (
    QT_TRANSLATE_NOOP("report", "Given"),
    QT_TRANSLATE_NOOP("report", "Confirmed with the new edition"),
    QT_TRANSLATE_NOOP("report", "Refused for a purpose"),
    QT_TRANSLATE_NOOP("report", "Taken back"),
)
_KIND_HEADS = (
    QT_TRANSLATE_NOOP("report", "Came in"),
    QT_TRANSLATE_NOOP("report", "On time"),
    QT_TRANSLATE_NOOP("report", "Late"),
    QT_TRANSLATE_NOOP("report", "Median, w. days"),
    QT_TRANSLATE_NOOP("report", "Longest, w. days"),
    QT_TRANSLATE_NOOP("report", "Limit, w. days"),
    QT_TRANSLATE_NOOP("report", "Clause"),
)
