"""The filter of an exported list in words: what the sheet about the export says of it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.reports.matrix_list import QUESTIONS
from dpo_desk.reports.people_lists import STOPPING, SUBJECT_STATES
from dpo_desk.reports.recipient_list import FILTERS, ROLES
from dpo_desk.reports.teller import Teller
from dpo_desk.reports.work_lists import DUTY_STATES

NOTHING = QT_TRANSLATE_NOOP("report", "Everything, nothing filtered out")
_SEGMENTS = {
    "open": QT_TRANSLATE_NOOP("report", "Open"),
    "mine": QT_TRANSLATE_NOOP("report", "Mine"),
    "closed": QT_TRANSLATE_NOOP("report", "Closed"),
    "queued": QT_TRANSLATE_NOOP("report", "In the queue"),
    "sent": QT_TRANSLATE_NOOP("report", "Sent"),
}
_LABELS = {
    "state": QT_TRANSLATE_NOOP("report", "State"),
    "segment": QT_TRANSLATE_NOOP("report", "Which"),
    "wanted": QT_TRANSLATE_NOOP("report", "Whom"),
    "purpose": QT_TRANSLATE_NOOP("report", "Purpose"),
    "on": QT_TRANSLATE_NOOP("report", "As of"),
    "known_at": QT_TRANSLATE_NOOP("report", "As it was known on"),
    "kind": QT_TRANSLATE_NOOP("report", "Demand"),
    "kinds": QT_TRANSLATE_NOOP("report", "Demand"),
    "channel": QT_TRANSLATE_NOOP("report", "Channel"),
    "assignee_id": QT_TRANSLATE_NOOP("report", "One assignee only"),
    "edition": QT_TRANSLATE_NOOP("report", "Policy edition"),
    "clause": QT_TRANSLATE_NOOP("report", "Clause"),
    "left": QT_TRANSLATE_NOOP("report", "Working days left, fewer than"),
    "waiting": QT_TRANSLATE_NOOP("report", "Waiting note"),
    "letter": QT_TRANSLATE_NOOP("report", "Letter"),
    "ids": QT_TRANSLATE_NOOP("report", "Ticked in the list only"),
    "action": QT_TRANSLATE_NOOP("report", "Event"),
    "register": QT_TRANSLATE_NOOP("report", "Records"),
    "role": QT_TRANSLATE_NOOP("report", "Role"),
    "only": QT_TRANSLATE_NOOP("report", "Which"),
    "words": QT_TRANSLATE_NOOP("report", "Search"),
    "number": QT_TRANSLATE_NOOP("report", "Number"),
    "contact": QT_TRANSLATE_NOOP("report", "Phone or e-mail"),
    "received_from": QT_TRANSLATE_NOOP("report", "Received from"),
    "received_to": QT_TRANSLATE_NOOP("report", "Received to"),
    "due_from": QT_TRANSLATE_NOOP("report", "Due from"),
    "due_to": QT_TRANSLATE_NOOP("report", "Due to"),
    "sent_from": QT_TRANSLATE_NOOP("report", "Sent from"),
    "sent_to": QT_TRANSLATE_NOOP("report", "Sent to"),
    "on_from": QT_TRANSLATE_NOOP("report", "Happened from"),
    "on_to": QT_TRANSLATE_NOOP("report", "Happened to"),
    "subject_id": QT_TRANSLATE_NOOP("report", "One subject only"),
    "request_id": QT_TRANSLATE_NOOP("report", "One request only"),
}
_NO = QT_TRANSLATE_NOOP("report", "no")
_YES = QT_TRANSLATE_NOOP("report", "yes")


def filter_in_words(criteria: Any, teller: Teller) -> str:
    """Every condition of the criteria, "State: Blocked; Search: …"; a sentence of its own when there is none."""
    parts = [*_conditions(criteria, teller), *_conditions(getattr(criteria, "requests", None), teller)]
    return "; ".join(parts) or teller.words(NOTHING)


def _conditions(criteria: Any, teller: Teller) -> Iterator[str]:
    for name, label in _LABELS.items():
        value = getattr(criteria, name, None)
        if value and not (name == "segment" and value == "all"):
            yield f"{teller.words(label)}: {_value(name, value, teller)}"


def _value(name: str, value: Any, teller: Teller) -> str:
    if isinstance(value, date):
        return short_date(value)
    if name in ("subject_id", "request_id", "assignee_id", "ids") or value == "yes":
        return teller.words(_YES)
    if name in ("waiting", "letter"):
        return teller.words(_NO)
    if name == "kinds":
        return ", ".join(teller.kind(one) for one in value)
    if name == "purpose":
        return teller.purpose(value)
    if name == "kind":
        return teller.kind(value)
    if name in ("channel", "action"):
        return teller.named(f"{name}s", value)
    marked: Marked | None = _MARKED.get(name, {}).get(value)
    return teller.words(marked) if marked is not None else str(value)


_REGISTERS = {
    "requests": QT_TRANSLATE_NOOP("report", "Requests"),
    "subjects": QT_TRANSLATE_NOOP("report", "Data subjects"),
    "letters": QT_TRANSLATE_NOOP("report", "Letters"),
    "settings": QT_TRANSLATE_NOOP("report", "Settings"),
}
_WORDS = {**SUBJECT_STATES, **DUTY_STATES, **_SEGMENTS, "stopping": STOPPING}
_MARKED = {
    "state": _WORDS,
    "segment": _WORDS,
    "register": _REGISTERS,
    "role": ROLES,
    "only": FILTERS,
    "wanted": QUESTIONS,
}
