"""Overdue as an entry of the journal: a duty's day ended before it was done, noted once for each due date."""

from datetime import date

from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import day_end, local_day
from dpo_desk.services.duties import duty_title, owner_of
from dpo_desk.storage import demands
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Writing


def note_overdue(writing: Writing) -> int:
    """Note the open duties whose due date is over by now, each with the moment it became overdue; returns how many.

    A date that is moved and passes again is noted again. What passes is a fact and is never undone.
    """
    writing.undoable = False
    late = [
        (row, row.due) for row in demands.late(writing, local_day(writing.now)) if row.due and _is_news(row, row.due)
    ]
    for row, due in late:
        writing.change(duty, row.id, row.version, owner_of(writing, row), overdue_noted_at=day_end(due))
    if len(late) == 1:
        ((row, due),) = late
        writing.entitle(
            QT_TRANSLATE_NOOP("deed", "The term passed on {due}: {duty}"), due=due, **duty_title(writing, row)
        )
    elif late:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Terms passed, duties: {count}"), count=len(late))
    return len(late)


def _is_news(row: DutyRow, due: date) -> bool:
    return row.overdue_noted_at is None or row.overdue_noted_at < day_end(due)
