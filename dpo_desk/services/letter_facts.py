"""The facts of a letter, gathered from the register, the request and the rulebook; what is unknown stays a gap."""

from dataclasses import dataclass
from typing import Any

from dpo_desk.domain import letter_facts as facts
from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.names import initials
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import DemandRow, DisclosureRow, RequestCard, SubjectCard
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.words import Title
from dpo_desk.domain.zone import local_day
from dpo_desk.services.consents import standing
from dpo_desk.services.legal import legal
from dpo_desk.storage import register, requests, subjects
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class LetterAbout:
    """What a letter is about: a request, a subject, or both; to whom it goes when not to the person."""

    request_id: int = 0
    subject_id: int = 0
    street: str = ""
    place: str = ""
    postcode: str = ""
    delivery: ItemKind | None = None


def gather(reading: Reading, about: LetterAbout, language: str) -> facts.LetterFacts:
    """Everything known for a letter in this language."""
    rulebook = legal(reading).rulebook
    request = requests.card(reading, about.request_id) if about.request_id else None
    subject_id = about.subject_id or (request.row.subject_id if request else 0)
    subject = subjects.card(reading, subject_id) if subject_id else None
    return facts.LetterFacts(
        organisation=organisation(reading),
        signatory=_signatory(reading),
        executor=_executor(reading),
        addressee=_addressee(about, request, subject),
        request=_request(request, language),
        answer=_answer(reading, subject, rulebook, language) if subject else facts.AccessAnswer(),
        measures=_measures(request, subject, rulebook, language),
        refusal=_refusal(request, rulebook, language),
        topic=request.summary if request else "",
        delivery=about.delivery,
    )


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
        phone=row.phone,
        logo=row.logo or b"",
    )


def _officer(reading: Reading) -> Any:
    return next(iter(register.officers(reading)), None)


def _signatory(reading: Reading) -> facts.Signatory:
    row = _officer(reading)
    if row is None:
        return facts.Signatory()
    position = Title(row.position_kk, row.position_ru or row.position_kk, row.position_ru or row.position_kk)
    return facts.Signatory(initials(row.surname, row.given_name, row.patronymic), position)


def _executor(reading: Reading) -> facts.Executor:
    row = _officer(reading)
    if row is None:
        return facts.Executor()
    return facts.Executor(initials(row.surname, row.given_name, row.patronymic), row.phone)


def _addressee(about: LetterAbout, request: RequestCard | None, subject: SubjectCard | None) -> facts.Addressee:
    return facts.Addressee(
        surname=subject.surname if subject else "",
        given=subject.given_name if subject else "",
        patronymic=subject.patronymic if subject else "",
        office="" if subject or request is None else request.applicant_name,
        street=about.street or (request.reply_address if request else ""),
        place=about.place,
        postcode=about.postcode or (request.reply_postcode if request else ""),
        email=_email(request, subject),
    )


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


def _answer(reading: Reading, subject: SubjectCard, rulebook: Rulebook, language: str) -> facts.AccessAnswer:
    """The six parts of art. 24, from the register as it stands now."""
    states = standing(reading, subject.row.id, reading.now)
    answers = [_held(rulebook.category("name").title.said(language), subject.row.name)]
    for one in subject.held:
        answers.append(_held(rulebook.category(one.category).title.said(language), one.value))
    in_force = [purpose for purpose in rulebook.purposes if states[purpose.key].in_force]
    sources = tuple(
        dict.fromkeys(source for source in (subject.source, *(one.source for one in subject.held)) if source)
    )
    return facts.AccessAnswer(
        held=tuple(answers),
        purposes=tuple(purpose.title.said(language) for purpose in in_force),
        sources=sources or None,
        methods=tuple(operation.title.said(language) for operation in rulebook.operations_of("6.2")),
        terms=(_UNTIL_PURPOSE.said(language),) if in_force else None,
        recipients=tuple(_recipient(one, rulebook, language) for one in subject.disclosures),
    )


_UNTIL_PURPOSE = Title(
    "мақсатқа жеткенге немесе келісім кері қайтарып алынғанға дейін (4.4, 6.3-тармақтар)",
    "до достижения цели или до отзыва согласия (пункты 4.4, 6.3)",
    "until the purpose is achieved or the consent is withdrawn (clauses 4.4, 6.3)",
)


def _held(category: str, value: str) -> facts.HeldData:
    return facts.HeldData(category, (value,) if value else ())


def _recipient(one: DisclosureRow, rulebook: Rulebook, language: str) -> str:
    if not one.purpose:
        return one.recipient
    return f"{one.recipient} ({rulebook.purpose(one.purpose).short.said(language)})"


def _measures(
    request: RequestCard | None, subject: SubjectCard | None, rulebook: Rulebook, language: str
) -> facts.Measures:
    done = [row.done_at for row in request.duties if row.state == "done" and row.done_at] if request else []
    destroy = [row.due for row in request.duties if row.duty == "destroy" and row.due] if request else []
    held = subject.held if subject else ()
    return facts.Measures(
        done_on=local_day(max(done)) if done else None,
        categories=tuple(rulebook.category(one.category).title.said(language) for one in held) or None,
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
