"""Sample requests in bulk: dates from the same planning as real ones, records written a thousand in one deed."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import attrgetter
from random import Random
from typing import Any

from dpo_desk.domain.duty import PlannedDuty, TriggerDates, plan_duties
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.request import ApplicantKind, RequestState
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import OFFICE_ZONE, local_day
from dpo_desk.services.demo_names import sample
from dpo_desk.services.demo_plans import RequestPlan
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.planning import planned_values
from dpo_desk.storage import counters, inbox, subjects
from dpo_desk.storage.tables import demand, duty, request, request_subject
from dpo_desk.storage.transaction import Writing

Record = dict[str, Any]


def add_requests(writing: Writing, plans: Sequence[RequestPlan], people: Sequence[int], chance: Random) -> None:
    """Add these requests with demands and duties, in one deed: closed but for the pace "untouched"."""
    batch = _Batch(writing, people, chance)
    for plan in plans:
        batch.take(plan)
    records = {request_subject: batch.links, demand: batch.demands, duty: batch.duties}
    writing.insert_families(request, batch.requests, records)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} sample requests added"), count=len(plans))


class _Batch:
    """The records of one deed; they refer to each other by uid."""

    def __init__(self, writing: Writing, people: Sequence[int], chance: Random) -> None:
        self.requests: list[Record] = []
        self.links: list[Record] = []
        self.demands: list[Record] = []
        self.duties: list[Record] = []
        self._writing, self._people, self._chance = writing, people, chance
        self._rules = lru_cache(maxsize=None)(_rules_of(writing))
        self._planned = lru_cache(maxsize=None)(self._plan)
        self._officer = inbox.officer_id(writing, "") or None
        self._names = {row.id: row.name for row in subjects.rows(writing, self._people[:2000])}

    def take(self, plan: RequestPlan) -> None:
        """One request with everything that belongs to it."""
        uid, demand_uid, received = secrets.token_hex(16), secrets.token_hex(16), local_day(plan.came)
        papers = received if plan.has_papers else None
        subject_id = self._people[plan.person] if plan.person is not None else None
        links = {"request_id": uid, "demand_id": demand_uid, "subject_id": subject_id}
        if plan.pace == "untouched":
            finished, near = None, self._add_open_duties(plan, links, received, papers)
        else:
            finished, near = self._add_duties(plan, links, received, papers), None
        standing = self._standing(finished, near)
        self.requests.append({**self._request(plan, uid, received, subject_id), **standing})
        if subject_id is not None:
            self.links.append({"request_id": uid, "subject_id": subject_id, "role": "applicant"})
        outcome = self._rules(received).rulebook.kind(plan.kind).outcomes[0].value
        self.demands.append(
            {
                "uid": demand_uid, "request_id": uid, "kind": plan.kind,
                "state": "settled" if finished else "open", "outcome": outcome if finished else "",
                "papers_on": papers, "settled_at": finished,
            }
        )  # fmt: skip

    def _standing(self, finished: datetime | None, near: PlannedDuty | None) -> Record:
        state = RequestState.CLOSED if finished else RequestState.REGISTERED
        due, aim = (near.due, near.aim) if near else (None, None)
        return {"state": state.value, "closed_at": finished, "due": due, "aim": aim}

    def _request(self, plan: RequestPlan, uid: str, received: date, subject_id: int | None) -> Record:
        name = self._names.get(subject_id or 0, "")
        summary = sample("letters")[plan.kind][plan.language]
        return {
            "uid": uid, "year": received.year,
            "number": counters.take(self._writing, Series.REQUEST, received.year),
            "channel": plan.channel.value, "language": plan.language, "assignee_id": self._officer,
            "applicant_kind": plan.applicant.value, "applicant_name": "" if subject_id else "Белгісіз өтініш беруші",
            "received_on": received, "received_at": plan.came, "registered_at": plan.came, "summary": summary,
            "kind": plan.kind, "search_key": search_key(f"{name} {summary}"),
        }  # fmt: skip

    def _add_duties(self, plan: RequestPlan, links: Record, received: date, papers: date | None) -> datetime:
        """The duties, ticked before their dates or, in a late request, after them; when the last was done."""
        closing, finished, taken = None, plan.came, set[str]()
        for _ in ("what runs from the letter", "what runs from the end of it"):
            for place, one in enumerate(self._planned(plan.kind, plan.applicant, received, papers, closing)):
                if one.started_on is None or one.kind.key in taken:
                    continue
                taken.add(one.kind.key)
                done_at = self._done_at(one, received, plan.pace == "late")
                finished = max(finished, done_at)
                if one.kind.closes:
                    closing = local_day(done_at)
                self.duties.append(self._duty(plan, links, place, one, done_at))
        return finished

    def _add_open_duties(
        self, plan: RequestPlan, links: Record, received: date, papers: date | None
    ) -> PlannedDuty | None:
        """The duties with nothing done yet; which of them is due first."""
        planned = self._planned(plan.kind, plan.applicant, received, papers, None)
        self.duties += [self._duty(plan, links, place, one, None) for place, one in enumerate(planned)]
        return min((one for one in planned if one.due is not None), key=attrgetter("due"), default=None)

    def _duty(self, plan: RequestPlan, links: Record, place: int, one: PlannedDuty, done_at: datetime | None) -> Record:
        return {
            **links, "kind": plan.kind, "duty": one.kind.key, "state": "done" if done_at else "open",
            "position": place, "done_at": done_at, "done_by": "desk" if done_at else "",
            **planned_values(one, self._rules(local_day(plan.came))),
        }  # fmt: skip

    def _done_at(self, one: PlannedDuty, received: date, is_late: bool) -> datetime:
        begun = one.started_on or received
        last = one.due or begun + timedelta(days=3)
        day = last + timedelta(days=2) if is_late else begun + (last - begun) * self._chance.random()
        return datetime.combine(min(day, local_day(self._writing.now)), time(17), OFFICE_ZONE)

    def _plan(
        self, kind: str, applicant: ApplicantKind, received: date, papers: date | None, done: date | None
    ) -> tuple[PlannedDuty, ...]:
        rules = self._rules(received)
        finding = received if applicant is ApplicantKind.OFFICE else None
        dates = TriggerDates(received=received, papers=papers, finding=finding, done=done)
        return plan_duties(rules.rulebook.kind(kind), dates, rules.rulebook, rules.calendar, applicant=applicant)


def _rules_of(writing: Writing) -> Any:
    def rules(on: date) -> Legal:
        return legal(writing, on)

    return rules
