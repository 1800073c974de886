"""The records of requests taken in from an earlier journal, with demands, duties and links, for one deed."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Any

from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duties
from dpo_desk.domain.past_request import IMPORTED, PastRequest
from dpo_desk.domain.request import ApplicantKind, Outcome, RequestState
from dpo_desk.domain.rulebook import DutyKind
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.zone import day_alone
from dpo_desk.services.legal import legal
from dpo_desk.services.planning import planned_values
from dpo_desk.storage import inbox
from dpo_desk.storage.tables import demand, duty, note, request_subject
from dpo_desk.storage.transaction import Writing

Record = dict[str, Any]
INQUIRY = "inquiry"


class PastRecords:
    """The records of one import; they refer to each other by uid.

    A closed request keeps the day the journal tells and no hour. Its main duty counts as done on that day, or its
    refusal does; of the others the journal tells nothing, so they fall away and no report takes them for done or late.
    Cells that have no place of their own become a note: the person never sees them.
    """

    def __init__(self, writing: Writing, people: Mapping[int, tuple[int, str]]) -> None:
        self.requests: list[Record] = []
        self._links: list[Record] = []
        self._demands: list[Record] = []
        self._duties: list[Record] = []
        self._notes: list[Record] = []
        self._writing = writing
        self._people = people
        self._officer = inbox.officer_id(writing, writing.actor) or None
        self._rules = lru_cache(maxsize=None)(partial(legal, writing))
        self._planned = lru_cache(maxsize=None)(self._plan)
        self._language = self._rules(None).language

    @property
    def children(self) -> dict[Any, list[Record]]:
        """What hangs on the requests, by table."""
        return {request_subject: self._links, demand: self._demands, duty: self._duties, note: self._notes}

    def take(self, past: PastRequest) -> None:
        """One request with everything that belongs to it."""
        uid, demand_uid = secrets.token_hex(16), secrets.token_hex(16)
        subject_id, name = self._people.get(past.number, (None, past.line.applicant))
        ended = day_alone(past.line.closed) if past.line.closed else None
        links = {"request_id": uid, "demand_id": demand_uid, "subject_id": subject_id}
        nearest = self._add_duties(past, links, ended)
        self.requests.append({"uid": uid, **self._request(past, name, ended), **nearest})
        if subject_id is not None:
            self._links.append({"request_id": uid, "subject_id": subject_id, "role": "applicant"})
        if past.line.remarks:
            told = {"text": "\n".join(past.line.remarks), "written_by": self._writing.actor}
            self._notes.append({"request_id": uid, **told, "written_at": self._writing.now})
        refuses = past.outcome != "" and Outcome(past.outcome).refuses
        self._demands.append(
            {
                "uid": demand_uid, "request_id": uid, "kind": past.kind, "state": "settled" if ended else "open",
                "outcome": past.outcome, "ground_note": past.line.outcome if refuses else "", "settled_at": ended,
            }
        )  # fmt: skip

    def _request(self, past: PastRequest, name: str, ended: datetime | None) -> Record:
        line = past.line
        return {
            "year": line.year, "number": line.number,
            "state": (RequestState.CLOSED if ended else RequestState.REGISTERED).value,
            "channel": past.channel, "language": line.language or self._language,
            "applicant_kind": _applicant(past).value, "applicant_name": line.applicant,
            "applicant_email": line.email, "applicant_phone": line.phone, "reply_address": line.address,
            "received_on": line.received, "registered_at": day_alone(line.registered) if line.registered else None,
            "summary": line.summary, "kind": past.kind, "closed_at": ended,
            "assignee_id": None if ended else self._officer, "search_key": search_key(f"{name} {line.summary}"),
        }  # fmt: skip

    def _add_duties(self, past: PastRequest, links: Record, ended: datetime | None) -> Record:
        """The duties of the one demand; the nearest date of those still open."""
        line = past.line
        open_dates: list[tuple[date, date | None]] = []
        planned = self._planned(past.kind, _applicant(past), line.received, line.closed, past.outcome)
        refuses = any(one.kind.on_refusal for one, _values in planned)
        for place, (one, values) in enumerate(planned):
            end: Record = {"state": "open", "done_at": None, "done_by": ""}
            if ended is not None:
                end = {"state": _ending(one.kind, past.outcome, refuses), "done_at": ended, "done_by": IMPORTED}
            elif one.due is not None:
                open_dates.append((one.due, one.aim))
            what = {"kind": past.kind, "duty": one.kind.key, "position": place}
            self._duties.append({**links, **what, **end, **values})
        due, aim = min(open_dates, key=lambda dates: dates[0], default=(None, None))
        return {"due": due, "aim": aim}

    def _plan(
        self, kind: str, applicant: ApplicantKind, received: date, done: date | None, outcome: str
    ) -> tuple[tuple[PlannedDuty, Record], ...]:
        """The duties with their columns; requests of one day and kind share them."""
        rules = self._rules(received)
        planned = plan_duties(
            rules.rulebook.kind(kind), TriggerDates(received=received, done=done), rules.rulebook, rules.calendar,
            applicant=applicant, outcome=Outcome(outcome) if outcome else None,
        )  # fmt: skip
        return tuple((one, planned_values(one, rules)) for one in planned)


def _applicant(past: PastRequest) -> ApplicantKind:
    return ApplicantKind.AUTHORITY if past.kind == INQUIRY else ApplicantKind.SUBJECT


def _ending(kind: DutyKind, outcome: str, refuses: bool) -> str:
    """How a duty of a closed request ended, as far as its outcome tells; `refuses`: a refusal is a duty of its own."""
    if not outcome or outcome == Outcome.TAKEN_BACK:
        return "lapsed"
    told = kind.on_refusal if outcome == Outcome.REFUSED and refuses else kind.closes
    return "done" if told else "lapsed"
