"""Invented people and requests that tests of storage, services and the window put into an office."""

from datetime import date
from typing import Any

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import intake, requests, subjects
from dpo_desk.services.office import Office
from dpo_desk.storage import presence
from dpo_desk.storage.transaction import Reading

RECEIVED = date(2026, 11, 20)


def person(**values: Any) -> SubjectDraft:
    """A subject who is not in the register yet."""
    usual = {"surname": "Жүнісова", "given_name": "Әсел", "patronymic": "Тұрсынқызы", "email": "asel@pochta.example.kz"}
    return SubjectDraft(**{**usual, **values})


def letter_in(*kinds: str, **values: Any) -> RequestDraft:
    """A request of an unlinked person that came by post on Friday 20 November 2026."""
    usual: dict[str, Any] = {
        "channel": Channel.POST,
        "applicant": ApplicantKind.SUBJECT,
        "received": RECEIVED,
        "applicant_name": "Бекова Дана",
        "summary": "Деректерім туралы сұраймын",
    }
    return RequestDraft(**{**usual, "demands": tuple(DemandDraft(kind) for kind in kinds or ("access",)), **values})


def registered(office: Office, *kinds: str, **values: Any) -> requests.RequestCard:
    """The card of a request just registered."""
    return shown(office, office.do(intake.register, letter_in(*kinds, **values)).answer)


def shown(office: Office, request_id: int) -> requests.RequestCard:
    """The card of a request as it is now."""
    card = office.ask(requests.card, request_id)
    assert card is not None
    return card


def added(office: Office, **values: Any) -> int:
    """The key of a subject just added."""
    return office.do(subjects.add, person(**values)).answer


def who_acts(office: Office) -> str:
    """Whom the journal names: the login on a server, nobody by name on a file."""
    return office.ask(_who)


def _who(reading: Reading) -> str:
    return presence.login(reading) if presence.can_be_shared(reading) else "desk"
