"""A new letter: which template fits, which duty it fulfils, where it goes; and the columns its form decides."""

from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.correspondence import ComposedLetter, ItemKind, LetterState
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.letter_record import to_record
from dpo_desk.domain.postal_address import kept_address
from dpo_desk.domain.rows import LetterRow, RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.letter_templates import compose
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_address import Address, addressed, first_address
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.storage import letters, recipient_notices, register, requests, subjects
from dpo_desk.storage.demands import duty_of
from dpo_desk.storage.tables import letter
from dpo_desk.storage.transaction import Reading, Writing
from dpo_desk.storage.work import order_of

LANGUAGES = ("kk", "ru", "en")
FREE_REPLY, ORDER, NOTICE = "reply", "order_department", "notice_recipient"


@dataclass(frozen=True, slots=True)
class LetterEdit:
    """What the officer changed on a letter: its text, where it goes and how, and who signs it."""

    text: ComposedLetter
    address: Address
    item_number: str = ""
    signatory_id: int = 0


def reply(writing: Writing, request_id: int) -> int:
    """Compose a reply in the language of the request: the letter of its first open duty that has one."""
    request = requests.card(writing, request_id)
    if request is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such request any more."), field="request")
    spoken = (_letters_of(writing, row.kind, row.duty) for row in request.duties if row.state == "open")
    template = next((keys[0] for keys in spoken if keys), next(iter(offered(writing, request_id)), FREE_REPLY))
    return draft(writing, template, request.language or LANGUAGES[0], request_id)


def letter_to(writing: Writing, subject_id: int) -> int:
    """Compose a free letter to a subject in the subject's language."""
    found = subjects.card(writing, subject_id)
    if found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such subject any more."), field="subject")
    return draft(writing, FREE_REPLY, found.language or LANGUAGES[0], subject_id=subject_id)


def for_duty(writing: Writing, duty_id: int) -> int:
    """The letter of a duty in the language of its request: the one not sent yet, else a new one by the rulebook."""
    row = duty_of(writing, duty_id)
    waiting = letters.rows(writing, letters.ids(writing, letters.LetterCriteria(request_id=row.request_id)))
    fitting = _letters_of(writing, row.kind, row.duty)
    kept = [one for one in waiting if one.duty_id == duty_id]
    kept += [one for one in waiting if one.template == letters.ACCESS and letters.ACCESS in fitting]
    if kept:
        return kept[0].id
    request = requests.card(writing, row.request_id)
    language = request.language if request else ""
    template = next(iter(fitting), FREE_REPLY)
    return draft(writing, template, language or LANGUAGES[0], row.request_id, duty_id=duty_id)


def for_order(writing: Writing, order_id: int) -> int:
    """The order to a department as a letter in the language of the office: the one not sent yet, else a new one."""
    request_id, order = order_of(writing, order_id)
    waiting = letters.rows(writing, letters.ids(writing, letters.LetterCriteria(request_id=request_id)))
    kept = (one.id for one in waiting if one.template == ORDER and one.addressee == order.department)
    address = Address(order.department, kind=ItemKind.BY_HAND)
    return next(kept, 0) or draft(writing, ORDER, legal(writing).language, request_id, address=address)


def draft(
    writing: Writing, template: str, language: str, request_id: int = 0, subject_id: int = 0, duty_id: int = 0,
    address: Address | None = None,
) -> int:  # fmt: skip
    """Compose a reply to a request (or a letter to a subject) from a template; returns the letter's key."""
    if language not in LANGUAGES:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the language of the letter."), field="language")
    request = requests.card(writing, request_id) if request_id else None
    about_id = subject_id or (request.row.subject_id if request else 0)
    facts = gather(writing, LetterAbout(request_id, about_id, address=address), language)
    address = address or first_address(facts.addressee, _usual_kind(request))
    text = compose(template, language, addressed(facts, address))
    identity = writing.insert(
        letter, owner_of(writing, request_id, about_id), request_id=request_id or None, subject_id=about_id or None,
        duty_id=duty_id or duty_spoken_for(writing, request, template), state=LetterState.DRAFT.value,
        signatory_id=next((row.id for row in register.officers(writing)), None), changed_at=writing.now,
        **values_of(LetterEdit(text, address)),
    )  # fmt: skip
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Letter composed"))
    return identity


def values_of(edit: LetterEdit) -> dict[str, Any]:
    """The columns of a letter that its form decides."""
    address = edit.address
    return {
        "template": edit.text.template,
        "language": edit.text.language,
        "title": edit.text.title.shown,
        "addressee": address.name,
        "address": kept_address(address.street, address.place),
        "postcode": address.postcode,
        "item_kind": address.kind.value,
        "item_number": edit.item_number,
        "body": to_record(edit.text),
    }


def owner_of(writing: Writing, request_id: int, subject_id: int) -> str:
    if subject_id:
        return subjects.uid(writing, subject_id)
    return requests.owner_uid(writing, request_id) if request_id else ""


def _usual_kind(request: RequestCard | None) -> ItemKind:
    """A reply leaves the way the request came: by e-mail, by hand, or as a registered letter."""
    ways = {"email": ItemKind.EMAIL, "in_person": ItemKind.BY_HAND}
    return ways.get(request.row.channel if request else "", ItemKind.REGISTERED_WITH_ADVICE)


def duty_spoken_for(reading: Reading, request: RequestCard | None, template: str) -> int | None:
    """The open duty that a letter of this template fulfils, by the rulebook."""
    for row in request.duties if request else ():
        if row.state == "open" and template in _letters_of(reading, row.kind, row.duty):
            return row.id
    return None


def duties_spoken_for(reading: Reading, row: LetterRow) -> tuple[int, ...]:
    """The duties that a letter fulfils when it leaves: its own, and the open ones of the same demand it also answers.

    An access answer tells which data are held and shows them, so both duties end with it.
    """
    if not row.duty_id or (row.template == NOTICE and recipient_notices.count_unsent(reading, row.request_id)):
        return ()  # while another recipient is still to be told, the duty to tell them stays open
    own = duty_of(reading, row.duty_id)
    request = requests.card(reading, own.request_id) if own.request_id and row.template == letters.ACCESS else None
    also = (
        one.id
        for one in (request.duties if request else ())
        if one.demand_id == own.demand_id and one.state == "open"
        and row.template in _letters_of(reading, one.kind, one.duty)
    )  # fmt: skip
    return tuple(dict.fromkeys((own.id, *also)))


def _letters_of(reading: Reading, kind: str, duty: str) -> tuple[str, ...]:
    return legal(reading).rulebook.kind(kind).duty(duty).letters


def offered(reading: Reading, request_id: int) -> tuple[str, ...]:
    """The keys of the letters the rulebook offers for a request's demands, all of them when there is no request."""
    rulebook = legal(reading).rulebook
    request: Any = requests.card(reading, request_id) if request_id else None
    keys = [key for demand in request.demands for key in rulebook.kind(demand.kind).letters] if request else []
    return tuple(dict.fromkeys(keys))
