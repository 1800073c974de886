"""Which requests are wanted: the criteria of lists, counts and exports, and the query they make."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.correspondence import LetterState
from dpo_desk.domain.request import RequestState
from dpo_desk.storage.subject_tables import policy_edition
from dpo_desk.storage.tables import demand, duty, letter, request, request_subject

YES = "yes"
OPEN_STATES = tuple(state.value for state in RequestState if state.is_open)


@dataclass(frozen=True, slots=True)
class RequestCriteria:
    """Which requests: `segment` open, mine or closed; empty fields ask for everything; `words` is folded text.

    `waiting` and `letter` are "yes", "no" or "": whether there is a waiting note, a letter. `ids` are keys of requests.
    `kinds` are keys of the rulebook, any of them fits. `clause` and `left` (fewer working days than that) are put
    into `duties` ("kind/duty") and `due_to` by the service that knows rulebook and calendar. `sort` and
    `is_descending` are the order of an export.
    """

    segment: str = "open"
    officer_id: int = 0
    kind: str = ""
    channel: str = ""
    subject_id: int = 0
    words: str = ""
    received_from: date | None = None
    received_to: date | None = None
    kinds: tuple[str, ...] = ()
    assignee_id: int = 0
    edition: int = 0
    clause: str = ""
    left: int = 0
    waiting: str = ""
    letter: str = ""
    ids: tuple[int, ...] = ()
    due_to: date | None = None
    duties: tuple[str, ...] = ()
    sort: str = "number"
    is_descending: bool = False


def matching(query: sa.Select[Any], criteria: RequestCriteria) -> sa.Select[Any]:
    """The query narrowed to the requests wanted."""
    query = query.where(request.c.state.in_(_states(criteria.segment)), *_of_request(criteria), *_answered(criteria))
    if criteria.segment == "mine":
        query = query.where(request.c.assignee_id == criteria.officer_id)
    if criteria.subject_id:
        linked = sa.select(request_subject.c.request_id).where(request_subject.c.subject_id == criteria.subject_id)
        query = query.where(request.c.id.in_(linked))
    if criteria.kinds:
        demanded = sa.select(demand.c.request_id).where(demand.c.kind.in_(criteria.kinds))
        query = query.where(request.c.id.in_(demanded))
    if criteria.clause:
        owed = sa.select(duty.c.request_id).where((duty.c.kind + "/" + duty.c.duty).in_(criteria.duties))
        query = query.where(request.c.id.in_(owed))
    if criteria.edition:
        number = policy_edition.c.number == criteria.edition
        pinned = sa.select(duty.c.request_id).join(policy_edition, policy_edition.c.id == duty.c.policy_edition_id)
        query = query.where(request.c.id.in_(pinned.where(number)))
    return query


def _answered(criteria: RequestCriteria) -> list[sa.ColumnElement[bool]]:
    """What is asked with yes or no, and which of the list alone."""
    asked = ((criteria.waiting, request.c.waiting_for != ""), (criteria.letter, _written()))
    found = [true if answer == YES else sa.not_(true) for answer, true in asked if answer]
    return [*found, request.c.id.in_(criteria.ids)] if criteria.ids else found


def _written() -> sa.ColumnElement[bool]:
    """Whether there is a letter of the request, a draft too."""
    query = sa.select(letter.c.id).where(letter.c.request_id == request.c.id)
    return query.where(letter.c.state != LetterState.VOIDED.value).exists()


def _of_request(criteria: RequestCriteria) -> list[sa.ColumnElement[bool]]:
    """What the request's own columns say."""
    one, found = request.c, []
    for column, wanted in ((one.kind, criteria.kind), (one.channel, criteria.channel)):
        if wanted:
            found.append(column == wanted)
    if criteria.assignee_id:
        found.append(one.assignee_id == criteria.assignee_id)
    found += [one.search_key.contains(word, autoescape=True) for word in criteria.words.split()]
    if criteria.received_from is not None:
        found.append(one.received_on >= criteria.received_from)
    if criteria.received_to is not None:
        found.append(one.received_on <= criteria.received_to)
    if criteria.due_to is not None:
        found.append(one.due <= criteria.due_to)
    return found


def _states(segment: str) -> Sequence[str]:
    if segment == "closed":
        return (RequestState.CLOSED.value,)
    if segment == "all":
        return (*OPEN_STATES, RequestState.CLOSED.value)
    return OPEN_STATES
