"""Notices to the recipients of a person's data after a correction, a withdrawal or a destruction (policy 9.4, 9.6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.postal_address import divided_address
from dpo_desk.domain.recipient import TELLING, Cause, Notice, RecipientRow, Told
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services import notice_reach
from dpo_desk.services.duties import tick_rows
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_address import Address
from dpo_desk.services.letter_drafts import draft
from dpo_desk.services.recipients import card
from dpo_desk.storage import recipient_notices, recipients, requests, subjects
from dpo_desk.storage.subject_tables import recipient_notice
from dpo_desk.storage.transaction import Reading, Writing

LETTER = "notice_recipient"


@dataclass(frozen=True, slots=True)
class Page:
    """One recipient, None when it was taken out of the register, with what it was told."""

    row: RecipientRow | None = None
    notices: tuple[Notice, ...] = ()


def page(reading: Reading, recipient_id: int) -> Page:
    """Everything the page of a recipient shows."""
    row = card(reading, recipient_id)
    return Page(row, of_recipient(reading, recipient_id)) if row is not None else Page()


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a request: its notices, and the names of those to be told who have none yet."""

    notices: tuple[Notice, ...] = ()
    waiting: tuple[str, ...] = ()

    @property
    def unsent(self) -> int:
        """How many have not left."""
        return sum(one.told is Told.UNSENT for one in self.notices)


def beside(reading: Reading, request_id: int) -> Beside:
    """The notices of a request; somebody waits only while the request has a duty to tell recipients."""
    waiting = _waiting(reading, request_id)
    rows = recipients.rows(reading, dict.fromkeys(waiting)) if waiting else ()
    return Beside(of_request(reading, request_id), tuple(row.name for row in rows))


def _waiting(reading: Reading, request_id: int) -> list[int]:
    """The recipients a request has to tell and for whom no notice was begun."""
    request = requests.card(reading, request_id)
    begun = {(one.subject_id, one.recipient_id) for one in of_request(reading, request_id)}
    waiting: list[int] = []
    for duty in _telling(request):
        assert request is not None
        for subject_id in notice_reach.people(reading, request_id):
            takers = notice_reach.reached(reading, request, duty.kind, duty.demand_id, subject_id)
            waiting += [one for one in takers if (subject_id, one) not in begun]
    return waiting


def recipients_of(reading: Reading, subject_id: int) -> tuple[RecipientRow, ...]:
    """Whoever was given data of a person, ended ones too: they still have what they were given."""
    return recipients.rows(reading, recipients.of_subject(reading, subject_id))


def unsent_of(reading: Reading, request_id: int) -> tuple[RecipientRow, ...]:
    """The recipients whom a request has to tell and who have not been told, those without a notice too."""
    unsent = [one.recipient_id for one in of_request(reading, request_id) if one.told is Told.UNSENT]
    return recipients.rows(reading, dict.fromkeys([*unsent, *_waiting(reading, request_id)]))


def of_request(reading: Reading, request_id: int) -> tuple[Notice, ...]:
    """The notices of a request, the newest first."""
    return recipient_notices.of_request(reading, request_id)


def of_subject(reading: Reading, subject_id: int) -> tuple[Notice, ...]:
    """The notices about a person, the newest first."""
    return recipient_notices.of_subject(reading, subject_id)


def of_recipient(reading: Reading, recipient_id: int) -> tuple[Notice, ...]:
    """The notices to a recipient, the newest first."""
    return recipient_notices.of_recipient(reading, recipient_id)


def count_unsent(reading: Reading) -> int:
    """How many notices have not left."""
    return recipient_notices.count_unsent(reading)


def start(
    writing: Writing, subject_id: int, cause: Cause, request_id: int = 0, letters: Mapping[int, int] | None = None
) -> tuple[int, ...]:
    """Begin a notice to every recipient of a person's data; returns the keys of the notices.

    `letters` are keys of letters by the key of their recipient: such a notice is sent when its letter leaves. A notice
    that this request began before is not begun again; it only takes its letter. A deed that does more names itself.
    """
    takers = recipients.of_subject(writing, subject_id)
    found = notice_reach.begin(writing, subject_id, cause, request_id, takers, letters or {})
    (row,) = subjects.rows(writing, [subject_id])
    if writing.title is None:
        writing.entitle(
            QT_TRANSLATE_NOOP("deed", "Notices to recipients begun for subject {number}: {count}"),
            number=f"{row.number:05d}", count=len(found),
        )  # fmt: skip
    return found


def start_for_request(writing: Writing, request_id: int) -> tuple[int, ...]:
    """Begin the notices that a request asks for, about every subject of it; returns their keys."""
    request = requests.card(writing, request_id)
    duties = _telling(request)
    found: list[int] = []
    for one in duties:
        assert request is not None
        found += notice_reach.begin_all(writing, request, one.kind, one.demand_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Notices to recipients begun for request {number} of {year}: {count}"),
        **requests.numbered(writing, request_id), count=len(found),
    )  # fmt: skip
    return tuple(found)


def _telling(request: RequestCard | None) -> tuple[DutyRow, ...]:
    """The open duties of a request to tell recipients."""
    return tuple(one for one in request.duties if one.duty == TELLING and one.state == "open") if request else ()


def compose(writing: Writing, notice_id: int) -> int:
    """The letter of a notice: the one it has, else a new one to the recipient; the notice is sent when it leaves."""
    one = _notice(writing, notice_id)
    if one.letter_id:
        return one.letter_id
    (taker,) = recipients.rows(writing, [one.recipient_id])
    request = requests.card(writing, one.request_id) if one.request_id else None
    language = request.language if request else ""
    language = language or legal(writing).language
    letter_id = draft(writing, LETTER, language, one.request_id, one.subject_id, address=address_of(taker))
    writing.change_now(recipient_notice, notice_id, subjects.uid(writing, one.subject_id), letter_id=letter_id)
    return letter_id


def address_of(taker: RecipientRow) -> Address:
    """Where a letter to a recipient goes: by e-mail when nothing else is known."""
    street, place = divided_address(taker.draft.address)
    is_mailed = bool(taker.draft.email) and not taker.draft.address
    kind = ItemKind.EMAIL if is_mailed else ItemKind.REGISTERED_WITH_ADVICE
    return Address(taker.name, street, place, kind=kind)


def sent(writing: Writing, notice_id: int, seen: int, on: date) -> None:
    """Note by hand that a notice left on a day, without a letter of this desk."""
    one = _notice(writing, notice_id)
    if on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The day of sending is in the future."), field="sent_on")
    owner = subjects.uid(writing, one.subject_id)
    writing.change(recipient_notice, notice_id, seen, owner, sent_on=on, state="sent")
    _tick_when_all_left(writing, one.request_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Notice to a recipient about subject {number} sent"),
        number=f"{one.subject_number:05d}",
    )


def _tick_when_all_left(writing: Writing, request_id: int) -> None:
    """The last notice of a request ends its duty to tell recipients; a letter that leaves does it by itself."""
    request = requests.card(writing, request_id) if request_id else None
    if request is not None and not recipient_notices.count_unsent(writing, request_id):
        tick_rows(writing, (one.id for one in request.duties if one.duty == TELLING))


def answered(writing: Writing, notice_id: int, seen: int, on: date, answer: str) -> None:
    """Note what a recipient answered and when; Refusal before the notice has left."""
    one = _notice(writing, notice_id)
    if one.sent_on is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This notice has not left yet."), field="answered_on")
    if on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The day of the answer is in the future."), field="answered_on")
    if on < one.sent_on:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The answer cannot be earlier than the notice, sent on {day}."),
            field="answered_on", day=one.sent_on,
        )  # fmt: skip
    owner = subjects.uid(writing, one.subject_id)
    values = {"answered_on": on, "answer": answer.strip(), "state": "answered"}
    writing.change(recipient_notice, notice_id, seen, owner, **values)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Answer of a recipient about subject {number} noted"),
        number=f"{one.subject_number:05d}",
    )


def _notice(reading: Reading, notice_id: int) -> Notice:
    found = recipient_notices.by_ids(reading, [notice_id])
    if not found:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such notice any more."))
    return found[0]
