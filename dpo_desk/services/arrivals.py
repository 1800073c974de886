"""Letters fetched from the mailbox: kept once each, joined to their requests, registered or set aside."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.arrival import ArrivalState
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import RequestDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.eml import Mail, read_mail
from dpo_desk.exchange.mail_account import Letter
from dpo_desk.services import intake
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.threads import Belonging, belonging, continue_request, letter_paper, papers_of
from dpo_desk.storage import arrivals, journal, papers, requests
from dpo_desk.storage.tables import arrival, paper
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class Place:
    """Where fetched letters lie: the mailbox with its folder, the folder's numbering, and whether they move on."""

    mailbox: str
    validity: int
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What a deed kept: how many letters from the front it dealt with, and how many of them want somebody's eye."""

    dealt_with: int
    fresh: int


def keep_letters(writing: Writing, place: Place, fetched: Sequence[Letter]) -> Kept:
    """Keep letters in the order of their folder; those that come again are known by their bytes.

    A letter that belongs to a request is a deed of its own, named in the request's story: so this deals with the
    letters before it, or with it alone. Call it again with the rest.
    """
    journal.next_number(writing.connection)  # two desks at one mailbox: the second sees what the first has kept
    writing.undoable = False
    there = {row.mail_uid for row in arrivals.at_place(writing, place.mailbox, place.validity, _uids(fetched))}
    fresh = 0
    for count, one in enumerate(fetched):
        if one.uid in there:
            continue
        if one.is_whole and _keep_known(writing, place, one):
            continue
        found = belonging(writing, one.mail) if one.mail else Belonging()
        if found.is_sure and one.is_whole and one.mail:
            if not writing.touches:
                _keep_joined(writing, place, one, one.mail, found.request_id)
                return Kept(count + 1, 1)
            return _entitled(writing, count, fresh)
        _keep_new(writing, place, one, found.request_id)
        fresh += 1
    return _entitled(writing, len(fetched), fresh)


def _uids(fetched: Sequence[Letter]) -> list[int]:
    return [one.uid for one in fetched]


def _entitled(writing: Writing, count: int, fresh: int) -> Kept:
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letters taken from the mailbox: {count}"), count=fresh)
    return Kept(count, fresh)


def _keep_known(writing: Writing, place: Place, one: Letter) -> bool:
    """Whether the letter is here already: its record takes the new place, nothing is kept twice."""
    earlier = arrivals.with_bytes(writing, _sha256(one))
    if earlier is not None:
        writing.change_now(
            arrival, earlier.id, mailbox=place.mailbox, validity=place.validity, mail_uid=one.uid,
            fetched_at=writing.now, afterwards=_afterwards(place),
        )  # fmt: skip
        return True
    dropped = arrivals.mails_named(writing, one.mail.message_id if one.mail else "")
    same = next((row for row in dropped if _is_same(papers.data(writing, row.id), one.data)), None)
    if same is None:
        return False
    owner = requests.owner_uid(writing, same.request_id)
    values = {**_values(writing, place, one), "request_id": same.request_id, "paper_id": same.id}
    writing.insert(arrival, owner, **values, state=ArrivalState.KNOWN.value)
    return True


def _is_same(one: bytes, other: bytes) -> bool:
    """Mail programs save a letter with the line ends of their system."""
    return one.replace(b"\r\n", b"\n").strip() == other.replace(b"\r\n", b"\n").strip()


def _keep_joined(writing: Writing, place: Place, one: Letter, mail: Mail, request_id: int) -> None:
    owner = requests.owner_uid(writing, request_id)
    paper_id = intake.keep_paper(writing, request_id, owner, letter_paper(one.data, mail))
    values = {**_values(writing, place, one), "request_id": request_id, "paper_id": paper_id}
    writing.insert(arrival, owner, **values, state=ArrivalState.JOINED.value)
    continue_request(writing, request_id, papers_of(mail))


def _keep_new(writing: Writing, place: Place, one: Letter, request_id: int) -> None:
    """A new letter is its own unit of destruction until it belongs to a request."""
    uid = secrets.token_hex(16)
    values = {**_values(writing, place, one), "request_id": request_id or None}
    state = ArrivalState.LARGE
    if one.is_whole:
        state = ArrivalState.NEW
        values["paper_id"] = _keep_letter(writing, uid, one)
    else:
        values["afterwards"] = ""
    writing.insert(arrival, uid=uid, **values, state=state.value)


def _keep_letter(writing: Writing, owner: str, one: Letter) -> int:
    draft = letter_paper(one.data, one.mail)
    return papers.keep(
        writing, draft.data, draft.file_name, draft.media_type, draft.role, owner, pages=1, words=draft.words
    )


def _values(writing: Writing, place: Place, one: Letter) -> dict[str, Any]:
    mail = one.mail
    return {
        "message_id": mail.message_id if mail else "",
        "thread": " ".join(mail.thread) if mail else "",
        "sha256": _sha256(one) if one.is_whole else "",
        "size": one.size,
        "sender_name": mail.sender_name if mail else "",
        "sender_address": mail.sender_address if mail else "",
        "subject": mail.subject if mail else "",
        "sent_at": mail.sent_at if mail else None,
        "received_at": (mail.received_at if mail else None) or one.came_at,
        "fetched_at": writing.now,
        "mailbox": place.mailbox,
        "validity": place.validity,
        "mail_uid": one.uid,
        "afterwards": _afterwards(place),
    }


def _afterwards(place: Place) -> str:
    return arrivals.TO_MOVE if place.moves else ""


def _sha256(one: Letter) -> str:
    return hashlib.sha256(one.data).hexdigest()


def note_moved(writing: Writing, place: Place, uids: Sequence[int]) -> None:
    """Remember that the server moved these letters."""
    writing.undoable = False
    for row in arrivals.at_place(writing, place.mailbox, place.validity, uids):
        writing.change(arrival, row.id, row.version, row.uid, afterwards="moved")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letters moved in the mailbox: {count}"), count=len(uids))


# deeds of the officer


def register(writing: Writing, draft: RequestDraft, kept: Sequence[PaperDraft], message_id: str = "") -> int:
    """Register a request; a paper of it that was fetched from the mailbox becomes the request's own as it is.

    The letter is known by its bytes, so one that was also dropped as a file leaves the list of new letters too.
    Refusal when somebody has registered this letter already.
    """
    letters = {id(one): found for one in kept if (found := _fetched_paper(writing, one)) is not None}
    request_id = intake.register(writing, draft, [one for one in kept if id(one) not in letters], message_id)
    title = writing.title
    for found in letters.values():
        _hand_over(writing, found, found.version, request_id, ArrivalState.REGISTERED)
    for later in arrivals.followers(writing, message_id):
        _join(writing, later, later.version, request_id)
    writing.title = title
    return request_id


def _fetched_paper(reading: Reading, kept: PaperDraft) -> Any | None:
    """The fetched letter that waits with these bytes."""
    if kept.role != "mail":
        return None
    found = arrivals.with_bytes(reading, hashlib.sha256(kept.data).hexdigest())
    if found is not None and found.state == ArrivalState.REGISTERED.value:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This letter is registered already, as request {number} of {year}."),
            **requests.numbered(reading, found.request_id),
        )
    waits = (ArrivalState.NEW.value, ArrivalState.ASIDE.value)
    return found if found is not None and found.state in waits else None


def join(writing: Writing, arrival_id: int, seen: int) -> int:
    """Add a letter that names a request to that request; returns the request's key."""
    found = arrivals.record(writing, arrival_id)
    if not found.request_id or not found.paper_id:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This letter names no request. Register it as a new one."))
    _join(writing, found, seen, found.request_id)
    return int(found.request_id)


def _join(writing: Writing, found: Any, seen: int, request_id: int) -> None:
    _hand_over(writing, found, seen, request_id, ArrivalState.JOINED)
    continue_request(writing, request_id, papers_of(read_mail(papers.data(writing, found.paper_id))))


def _hand_over(writing: Writing, found: Any, seen: int, request_id: int, state: ArrivalState) -> None:
    owner = requests.owner_uid(writing, request_id)
    writing.change(arrival, found.id, seen, owner, state=state.value, request_id=request_id)
    writing.change_now(paper, found.paper_id, owner, request_id=request_id)
