"""The facts of a letter, gathered from the register, the request and the rulebook; what is unknown stays a gap."""

from dataclasses import dataclass, replace
from typing import Any

from dpo_desk.domain import letter_facts as facts
from dpo_desk.domain.identifiers import phone_in_groups
from dpo_desk.domain.names import initials
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.postal_address import divided_address
from dpo_desk.domain.rows import DemandRow, RequestCard
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.domain.words import Title
from dpo_desk.domain.zone import local, local_day
from dpo_desk.services.access_answer import access_answer
from dpo_desk.services.corrections import told_changes
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_address import Address, addressed, named
from dpo_desk.services.notice_facts import to_recipient
from dpo_desk.storage import incidents, letters, register, requests, subjects, work
from dpo_desk.storage.transaction import Reading

_SUBJECT = "subject"
_RESPONSIBLE = "Person responsible for personal data processing"  # the officer's record has no English position


@dataclass(frozen=True, slots=True)
class LetterAbout:
    """What a letter is about: a request, a subject, or both; who signs it, and where it goes if that is known."""

    request_id: int = 0
    subject_id: int = 0
    signatory_id: int = 0
    address: Address | None = None


def gather(reading: Reading, about: LetterAbout, language: str) -> facts.LetterFacts:
    """Everything known for a letter in this language."""
    rulebook = legal(reading).rulebook
    request = requests.card(reading, about.request_id) if about.request_id else None
    subject_id = about.subject_id or (request.row.subject_id if request else 0)
    subject = subjects.card(reading, subject_id) if subject_id else None
    gathered = facts.LetterFacts(
        organisation=organisation(reading),
        signatory=_signatory(reading, about.signatory_id),
        executor=_executor(reading),
        addressee=_addressee(request, subject, language),
        request=_request(request, language),
        answer=_answer(reading, about, subject, rulebook, language),
        measures=_measures(request, subject, rulebook, language, told_changes(reading, about.request_id, language)),
        refusal=_refusal(request, rulebook, language),
        breach=_breach(reading, about.request_id, rulebook, language),
        order=_order(reading, about),
        about=subject.name_in(language) if subject else "",
        topic=request.summary if request else "",
    )
    if about.address is None:
        return gathered
    return to_recipient(reading, addressed(gathered, about.address), subject_id, request, rulebook, language)


def organisation(reading: Reading) -> facts.Organisation:
    """The organisation card as letters print it."""
    row: Any = register.organisation_record(reading)
    if row is None:
        return facts.Organisation()
    return facts.Organisation(
        name=Title(row.name_kk, row.name_ru or row.name_kk, row.name_en or row.name_ru or row.name_kk),
        address=Title(row.address_kk, row.address_ru or row.address_kk, row.address_ru or row.address_kk),
        bin=row.bin,
        postcode=row.postcode,
        email=row.email,
        site=row.site,
        phone=phone_in_groups(row.phone),
        logo=row.logo or b"",
    )


def _officer(reading: Reading, officer_id: int = 0) -> Any:
    """The officer of this key, else the responsible one."""
    known = register.officers(reading)
    return next((row for row in known if row.id == officer_id), next(iter(known), None))


def _signatory(reading: Reading, officer_id: int) -> facts.Signatory:
    row = _officer(reading, officer_id)
    return signatory_of(row) if row is not None else facts.Signatory()


def signatory_of(row: Any) -> facts.Signatory:
    """An officer's record as the signature of a letter."""
    english = _RESPONSIBLE if row.role == "responsible" else row.position_ru or row.position_kk
    position = Title(row.position_kk, row.position_ru or row.position_kk, english)
    return facts.Signatory(initials(row.surname, row.given_name, row.patronymic), position)


def _executor(reading: Reading) -> facts.Executor:
    row = _officer(reading)
    if row is None:
        return facts.Executor()
    card: Any = register.organisation_record(reading)
    phone = row.phone or (card.phone if card is not None else "")
    return facts.Executor(initials(row.surname, row.given_name, row.patronymic), phone_in_groups(phone))


def _addressee(request: RequestCard | None, subject: SubjectCard | None, language: str) -> facts.Addressee:
    known = facts.Addressee()
    if request is not None and request.applicant_name and (subject is None or request.applicant_kind != _SUBJECT):
        known = named(request.applicant_name)  # an answer goes to who asked: a representative or an authority
    elif subject is not None:
        known = facts.Addressee(*subject.name_parts(language))
    street, place = divided_address(request.reply_address) if request else ("", "")
    postcode = request.reply_postcode if request else ""
    return replace(known, street=street, place=place, postcode=postcode, email=_email(request, subject))


def _email(request: RequestCard | None, subject: SubjectCard | None) -> str:
    if request is not None and request.applicant_email:
        return request.applicant_email
    contacts = subject.contacts if subject is not None else ()
    return next((contact.value for contact in contacts if contact.kind == "email"), "")


def _request(request: RequestCard | None, language: str) -> facts.RequestFacts:
    if request is None:
        return facts.RequestFacts()
    row = request.row
    return facts.RequestFacts(
        number=shown_number(Series.REQUEST, row.number, row.year, language),
        received_on=row.received_on,
        their_number=request.their_number,
        their_date=request.their_date,
        summary=request.summary,
        due=row.due,
    )


def _answer(
    reading: Reading, about: LetterAbout, subject: SubjectCard | None, rulebook: Rulebook, language: str
) -> facts.AccessAnswer:
    if subject is None:
        return facts.AccessAnswer()
    hidden = letters.hidden_lines(reading, about.request_id) if about.request_id else ()
    return access_answer(reading, subject, rulebook, language, hidden)


def _measures(
    request: RequestCard | None, subject: SubjectCard | None, rulebook: Rulebook, language: str,
    changes: tuple[str, ...],
) -> facts.Measures:  # fmt: skip
    done = [row.done_at for row in request.duties if row.state == "done" and row.done_at] if request else []
    destroy = [row.due for row in request.duties if row.duty == "destroy" and row.due] if request else []
    held = subject.held if subject else ()
    return facts.Measures(
        done_on=local_day(max(done)) if done else None,
        categories=tuple(rulebook.category(one.category).title.said(language) for one in held) or None,
        changes=changes or None,
        purposes=tuple(purpose.title.said(language) for purpose in rulebook.purposes) if subject else None,
        recipients=tuple(one.recipient for one in subject.disclosures) if subject else None,
        destroy_by=min(destroy, default=None),
    )


def _refusal(request: RequestCard | None, rulebook: Rulebook, language: str) -> facts.RefusalFacts:
    refused = [one for one in request.demands if one.ground] if request else []
    if not refused:
        return facts.RefusalFacts()
    demand: DemandRow = refused[0]
    kind = rulebook.kind(demand.kind)
    ground = next((one for one in kind.grounds if one.key == demand.ground), None)
    return facts.RefusalFacts(
        demand=kind.title.said(language),
        ground=ground.title.said(language) if ground else "",
        clause=ground.clause.said(language) if ground else "",
        explanation=demand.ground_note,
    )


def _order(reading: Reading, about: LetterAbout) -> facts.OrderFacts:
    """The order to the department the letter is addressed to."""
    given = work.orders(reading, about.request_id) if about.request_id and about.address is not None else ()
    mine = [row for row in given if about.address is not None and row.department == about.address.name]
    return facts.OrderFacts(mine[-1].wanted, mine[-1].systems, mine[-1].due) if mine else facts.OrderFacts()


def _breach(reading: Reading, request_id: int, rulebook: Rulebook, language: str) -> facts.BreachFacts:
    found = incidents.of_request(reading, request_id) if request_id else None
    if found is None:
        return facts.BreachFacts()
    return facts.BreachFacts(
        detected_at=local(found.detected_at),
        occurred_at=local(found.occurred_at) if found.occurred_at else None,
        what=found.summary,
        systems=found.systems,
        categories=tuple(rulebook.category(key).title.said(language) for key in found.categories) or None,
        subjects=found.subjects,
        people=found.people,
        measures=found.measures,
    )
