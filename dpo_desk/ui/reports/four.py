"""The four figures at the top of the report, said for the screen and for paper."""

from dataclasses import dataclass

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.reports.management import Figures
from dpo_desk.reports.period_words import within
from dpo_desk.services.reports import Management
from dpo_desk.ui.languages import current_language, say, say_marked
from dpo_desk.ui.reports.words import count, decimal, percent


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: what it is, how much, of what, a line about it, and whether it went up (1), down (-1) or neither."""

    title: str
    value: str
    unit: str
    note: str
    trend: int = 0
    is_good: bool = False


def four(found: Management) -> tuple[Figure, ...]:
    """Received, on time, average time, destroyed."""
    now, before = found.report.figures, found.report.before
    then = within(before.period, current_language())
    return (
        Figure(
            say_marked(QT_TRANSLATE_NOOP("report", "Requests received")), count(now.received), "",
            f"{then} {count(before.received)}", _trend(now.received, before.received),
        ),
        Figure(
            say_marked(QT_TRANSLATE_NOOP("report", "Done on time")), percent(now.whole.share),
            "%" if now.whole.share is not None else "", _judged(now),
        ),
        Figure(
            say_marked(QT_TRANSLATE_NOOP("report", "Average time to answer")), decimal(now.average),
            say_marked(QT_TRANSLATE_NOOP("report", "working days")) if now.average is not None else "",
            f"{then} {decimal(before.average)}", _trend(now.average or 0, before.average or 0),
            is_good=0 < (now.average or 0) < (before.average or 0),
        ),
        Figure(
            say_marked(QT_TRANSLATE_NOOP("report", "Destroyed data")), count(now.ended.destroyed),
            say_marked(_SUBJECT if now.ended.destroyed == 1 else _SUBJECTS),
            say(Message.of(_ENDED, acts=now.ended.acts, blocked=now.ended.blocked)),
        ),
    )  # fmt: skip


def _judged(now: Figures) -> str:
    whole = now.whole
    if not whole.judged:
        return say(Message.of(_UNDER_WAY, ahead=whole.ahead)) if whole.ahead else ""
    told = say(Message.of(_JUDGED, judged=whole.judged, done=whole.on_time, late=whole.behind))
    return f"{told}, {say(Message.of(_UNDER_WAY, ahead=whole.ahead))}" if whole.ahead else told


def _trend(now: float, before: float) -> int:
    return (now > before) - (now < before) if before else 0


_JUDGED = QT_TRANSLATE_NOOP("report", "{done} of {judged}, {late} late")
_UNDER_WAY = QT_TRANSLATE_NOOP("report", "{ahead} under way")
_SUBJECT = QT_TRANSLATE_NOOP("report", "subject")
_SUBJECTS = QT_TRANSLATE_NOOP("report", "subjects")
_ENDED = QT_TRANSLATE_NOOP("report", "acts {acts}, blocked {blocked}")
