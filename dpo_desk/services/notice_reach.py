"""Whom a demand means where data were given away: its subjects, and the recipients who were given their data."""

from collections.abc import Mapping

from dpo_desk.domain.recipient import Cause, cause_of
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.rules import Withdrawal
from dpo_desk.services.legal import legal
from dpo_desk.storage import disclosures, kinship, recipient_notices, recipients, subjects
from dpo_desk.storage.subject_tables import recipient_notice
from dpo_desk.storage.transaction import Reading, Writing


def people(reading: Reading, request_id: int) -> tuple[int, ...]:
    """Every subject of a request, the first linked first."""
    return tuple(dict.fromkeys(subject_id for subject_id, _role in kinship.links(reading, request_id)))


def reached(reading: Reading, request: RequestCard, kind: str, demand_id: int, subject_id: int) -> tuple[int, ...]:
    """The recipients of a person's data whom a demand concerns: of the purposes it names, abroad, or all of them."""
    withdrawal = legal(reading, request.row.received_on).rulebook.kind(kind).withdraws
    given = recipients.of_subject(reading, subject_id)
    if withdrawal is Withdrawal.CROSS_BORDER:
        return tuple(row.id for row in recipients.rows(reading, given) if row.is_abroad)
    if withdrawal is Withdrawal.NAMED:
        named = next((one.purposes for one in request.demands if one.id == demand_id), ())
        told = {
            one.draft.recipient_id for one in disclosures.of_subject(reading, subject_id) if one.draft.purpose in named
        }
        return tuple(one for one in given if one in told)
    return given


def begin(
    writing: Writing, subject_id: int, cause: Cause, request_id: int, reached: tuple[int, ...],
    letters: Mapping[int, int],
) -> tuple[int, ...]:  # fmt: skip
    """A notice to each of these recipients; one that this request began before only takes its letter."""
    owner = subjects.uid(writing, subject_id)
    mine = recipient_notices.of_request(writing, request_id) if request_id else ()
    begun = {one.recipient_id: one for one in mine if one.cause == cause and one.subject_id == subject_id}
    found = []
    for one in reached:
        letter_id = letters.get(one)
        if one not in begun:
            values = {"subject_id": subject_id, "recipient_id": one, "request_id": request_id or None}
            key = writing.insert(
                recipient_notice, owner, **values, letter_id=letter_id, cause=cause.value, state="begun"
            )
        else:
            key = begun[one].id
            if letter_id:
                writing.change_now(recipient_notice, key, owner, letter_id=letter_id)
        found.append(key)
    return tuple(found)


def begin_all(writing: Writing, request: RequestCard, kind: str, demand_id: int) -> tuple[int, ...]:
    """The notices of a demand about every subject of its request."""
    found: list[int] = []
    for subject_id in people(writing, request.row.id):
        takers = reached(writing, request, kind, demand_id, subject_id)
        found += begin(writing, subject_id, cause_of(kind), request.row.id, takers, {})
    return tuple(found)


def take_back(writing: Writing, request_id: int, cause: Cause) -> None:
    """Remove the notices of a request that nobody has written or sent yet."""
    for one in recipient_notices.of_request(writing, request_id):
        if one.cause == cause and not one.letter_id and one.sent_on is None and one.answered_on is None:
            writing.remove(recipient_notice, one.id, subjects.uid(writing, one.subject_id))
