"""The notices of a request in one go: to each recipient, after a correction to the person too (9.4, 9.6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.correction import KINDS
from dpo_desk.domain.correspondence import ItemKind, LetterState
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.recipient import TELLING, Cause
from dpo_desk.domain.request import Channel
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import letters, recipient_notices
from dpo_desk.services.duties import refuse_unproven, settle_dates, settle_state
from dpo_desk.services.letters import LetterCard, LetterCriteria
from dpo_desk.services.mailbox import mailbox
from dpo_desk.storage import recipient_notices as kept_notices
from dpo_desk.storage import requests
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Reading, Writing

LETTER, TOLD = "correction_made", "notify_person"
NOBODY = "no_recipients"


@dataclass(frozen=True, slots=True)
class Addressees:
    """Who is to be told: the person ("" where no letter is due to them), the recipients of the data, whether this desk
    can send by e-mail, and whether one of the letters has to go by post."""

    person: str
    recipients: tuple[str, ...]
    can_mail: bool
    has_post: bool


def addressees(reading: Reading, request_id: int) -> Addressees:
    """Whom the notices of a request go to."""
    card = _card(reading, request_id)
    if is_corrected(card):
        found = recipient_notices.recipients_of(reading, card.row.subject_id)
    else:
        found = recipient_notices.unsent_of(reading, request_id)
    without_post = [recipient_notices.address_of(one).kind == ItemKind.EMAIL for one in found]
    if is_told := _is_person_told(card):
        without_post.append(card.row.channel in (Channel.EMAIL, Channel.IN_PERSON))
    names = tuple(one.name for one in found)
    return Addressees(card.row.who if is_told else "", names, mailbox(reading).can_send, not all(without_post))


def is_corrected(card: RequestCard) -> bool:
    """Whether the request asks for a correction: then everybody who was given data of the person is told."""
    return bool(set(card.row.kinds) & set(KINDS))


def _is_person_told(card: RequestCard) -> bool:
    return any(one.duty == TOLD and one.state == "open" for one in card.duties)


def write(writing: Writing, request_id: int) -> tuple[int, ...]:
    """Compose the notices that have not left and number those that need nothing more; returns the keys of the letters.

    Where nobody was given the data, the duty to tell recipients falls away. Refusal while the identity is not
    confirmed as the demand asks.
    """
    card = _card(writing, request_id)
    refuse_unproven(writing, [one.id for one in card.duties if one.duty in (TOLD, TELLING) and one.state == "open"])
    person = [_to_the_person(writing, card)] if _is_person_told(card) else []
    found = [*person, *_to_recipients(writing, card)]
    for key in found:
        row = letters.card(writing, key)
        if row is not None and row.row.state == LetterState.DRAFT and not row.text.gaps:
            letters.number(writing, key, row.row.version)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Notices written for request {number} of {year}: {count}"),
        **requests.numbered(writing, request_id), count=len(found),
    )  # fmt: skip
    return tuple(found)


def _to_the_person(writing: Writing, card: RequestCard) -> int:
    criteria = LetterCriteria(request_id=card.row.id)
    queued = letters.rows(writing, letters.ids(writing, criteria))
    waiting = (one.id for one in queued if one.template == LETTER)
    return next(waiting, 0) or letters.draft(writing, LETTER, card.language or "kk", card.row.id)


def _to_recipients(writing: Writing, card: RequestCard) -> tuple[int, ...]:
    if is_corrected(card):
        begun = recipient_notices.start(writing, card.row.subject_id, Cause.CORRECTION, card.row.id)
    else:
        recipient_notices.start_for_request(writing, card.row.id)
        begun = tuple(one.id for one in recipient_notices.of_request(writing, card.row.id))
    if not begun:
        _nobody_to_tell(writing, card)
    unsent = (one.id for one in kept_notices.by_ids(writing, begun) if one.sent_on is None)
    return tuple(recipient_notices.compose(writing, one) for one in sorted(unsent))


def _nobody_to_tell(writing: Writing, card: RequestCard) -> None:
    owner = requests.owner_uid(writing, card.row.id)
    for one in card.duties:
        if one.duty == TELLING and one.state == "open":
            writing.change(
                duty, one.id, one.version, owner, state="lapsed", done_at=writing.now, done_by=writing.actor,
                note=NOBODY,
            )  # fmt: skip
    settle_dates(writing, card.row.id, owner)
    settle_state(writing, card.row.id, owner)


def cards(reading: Reading, keys: Sequence[int]) -> tuple[LetterCard, ...]:
    """These letters whole, as their pages need them."""
    found = (letters.card(reading, key) for key in keys)
    return tuple(one for one in found if one is not None)


def is_by_mail(card: LetterCard) -> bool:
    """Whether a letter is addressed to an e-mail."""
    return card.row.item_kind == ItemKind.EMAIL


def send(writing: Writing, pages: Sequence[tuple[int, int, bytes]], on: date) -> int:
    """Mark letters as sent in one deed: key, version seen and pages of each; returns how many left."""
    for key, seen, pdf in pages:
        letters.send(writing, key, seen, on, pdf)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Notices sent: {count}"), count=len(pages))
    return len(pages)


def _card(reading: Reading, request_id: int) -> RequestCard:
    found = requests.card(reading, request_id)
    if found is None or found.row.closed_at is not None or not found.row.subject_id:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "This request names nobody of the register. Link it to the person first.")
        )
    return found
