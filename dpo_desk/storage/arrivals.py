"""Letters fetched from the mailbox: kept once each, found again by their bytes, their names and their threads."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from dpo_desk.domain.arrival import ArrivalRow, ArrivalState
from dpo_desk.domain.request import RequestState
from dpo_desk.storage.subject_tables import contact
from dpo_desk.storage.tables import arrival, paper, request, request_subject
from dpo_desk.storage.transaction import Reading

TO_MOVE = "to_move"


def progress(reading: Reading, mailbox: str) -> tuple[int, int, tuple[int, ...]]:
    """Of a mailbox's folder: its numbering, the last number taken, and the kept letters that still have to move."""
    of_box = arrival.c.mailbox == mailbox
    newest = sa.select(arrival.c.validity).where(of_box).order_by(arrival.c.fetched_at.desc(), arrival.c.id.desc())
    validity = reading.scalar(newest.limit(1)) or 0
    here = sa.and_(of_box, arrival.c.validity == validity)
    last = reading.scalar(sa.select(sa.func.max(arrival.c.mail_uid)).where(here)) or 0
    query = sa.select(arrival.c.mail_uid).where(here, arrival.c.afterwards == TO_MOVE).order_by(arrival.c.mail_uid)
    return int(validity), int(last), tuple(row.mail_uid for row in reading.rows(query))


def at_place(reading: Reading, mailbox: str, validity: int, uids: Sequence[int]) -> Sequence[Any]:
    """The records of these numbers of a folder."""
    place = (arrival.c.mailbox == mailbox, arrival.c.validity == validity, arrival.c.mail_uid.in_(uids))
    return reading.rows(sa.select(arrival).where(*place))


def with_bytes(reading: Reading, sha256: str) -> Any | None:
    """The record of the letter with exactly these bytes, None when there is none."""
    found = reading.rows(sa.select(arrival).where(arrival.c.sha256 == sha256).order_by(arrival.c.id).limit(1))
    return found[0] if found else None


def mails_named(reading: Reading, message_id: str) -> Sequence[Any]:
    """The kept letters (paper, request, sha256) of requests registered with this Message-ID."""
    query = (
        sa.select(paper.c.id, paper.c.request_id, paper.c.sha256)
        .join(request, request.c.id == paper.c.request_id)
        .where(request.c.message_id == message_id, paper.c.role == "mail", paper.c.state == "kept")
    )
    return reading.rows(query) if message_id else ()


def request_of_thread(reading: Reading, message_ids: Sequence[str]) -> int:
    """The latest request that one of these letters belongs to, 0 when none does."""
    if not message_ids:
        return 0
    registered = sa.select(request.c.id).where(request.c.message_id.in_(message_ids))
    joined = sa.select(arrival.c.request_id).where(
        arrival.c.message_id.in_(message_ids), arrival.c.state != ArrivalState.NEW.value
    )
    query = sa.select(sa.func.max(request.c.id)).where(
        sa.or_(request.c.id.in_(registered), request.c.id.in_(joined)),
        request.c.state != RequestState.VOIDED.value,
    )
    return _joined_into(reading, int(reading.scalar(query) or 0))


def _joined_into(reading: Reading, request_id: int) -> int:
    """Where the papers of a request are: in itself, or in the one it was joined to."""
    further = reading.scalar(sa.select(request.c.merged_into_id).where(request.c.id == request_id))
    return _joined_into(reading, further) if further else request_id


def request_numbered(reading: Reading, year: int, number: int) -> int:
    """The request with this number, 0 when there is none or it was voided."""
    query = sa.select(request.c.id).where(
        request.c.year == year, request.c.number == number, request.c.state != RequestState.VOIDED.value
    )
    return _joined_into(reading, int(reading.scalar(query) or 0))


def is_known_there(reading: Reading, request_id: int, address: str) -> bool:
    """Whether this address is the applicant's, of a subject of the request, or wrote in it before."""
    asked = (
        sa.select(request.c.id).where(
            request.c.id == request_id, sa.func.lower(request.c.applicant_email) == address.lower()
        ),
        sa.select(contact.c.id)
        .join(request_subject, request_subject.c.subject_id == contact.c.subject_id)
        .where(request_subject.c.request_id == request_id, contact.c.kind == "email", contact.c.normal == address),
        sa.select(arrival.c.id).where(
            arrival.c.request_id == request_id,
            arrival.c.state != ArrivalState.NEW.value,
            sa.func.lower(arrival.c.sender_address) == address.lower(),
        ),
    )
    return bool(address) and any(reading.scalar(query.limit(1)) is not None for query in asked)


def followers(reading: Reading, message_id: str) -> Sequence[Any]:
    """The new letters that answer this one."""
    if not message_id:
        return ()
    like = arrival.c.thread.contains(message_id, autoescape=True)
    return reading.rows(
        sa.select(arrival).where(arrival.c.state == ArrivalState.NEW.value, like).order_by(arrival.c.id)
    )


def record(reading: Reading, arrival_id: int) -> Any:
    """The record of one fetched letter; an error when there is none."""
    return reading.connection.execute(sa.select(arrival).where(arrival.c.id == arrival_id)).one()


def rows(reading: Reading, states: Iterable[ArrivalState], limit: int = 200) -> tuple[ArrivalRow, ...]:
    """The letters in these states, latest first."""
    query = (
        sa.select(arrival, request.c.year, request.c.number)
        .outerjoin(request, request.c.id == arrival.c.request_id)
        .where(arrival.c.state.in_([state.value for state in states]))
        .order_by(sa.func.coalesce(arrival.c.received_at, arrival.c.fetched_at).desc(), arrival.c.id.desc())
        .limit(limit)
    )
    return tuple(_row(row) for row in reading.rows(query))


def _row(found: Any) -> ArrivalRow:
    return ArrivalRow(
        found.id, found.version, ArrivalState(found.state), found.sender_name, found.sender_address, found.subject,
        found.received_at, found.fetched_at, found.size, found.paper_id or 0, found.request_id or 0, found.year or 0,
        found.number or 0,
    )  # fmt: skip


def letters_of(reading: Reading, request_id: int) -> tuple[str, ...]:
    """The Message-IDs of the letters that belong to a request, in the order they came."""
    first = reading.scalar(sa.select(request.c.message_id).where(request.c.id == request_id)) or ""
    query = sa.select(arrival.c.message_id).where(arrival.c.request_id == request_id).order_by(arrival.c.id)
    later = reading.connection.execute(query).scalars()
    return tuple(dict.fromkeys(one for one in (first, *later) if one))
