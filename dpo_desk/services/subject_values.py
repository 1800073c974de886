"""What a draft of a subject becomes in the register: the columns of its record, its contacts and held categories."""

from datetime import date
from typing import Any

from dpo_desk.domain.spelling import search_key, sort_key
from dpo_desk.domain.subject import SubjectDraft, sealed

IN_USE = "active"
# The categories of section 5 that a draft's fields hold; a name is the subject itself and is not held twice.
HELD = (
    ("phone", "phone"), ("email", "email"), ("workplace", "workplace"), ("position", "position"),
    ("card_last4", "bank_card"), ("bin", "bin"), ("organisation", "organisation"), ("activity", "activity"),
    ("user_type", "user_type"), ("legal_address", "legal_address"), ("website", "website"),
)  # fmt: skip
CONTACTS = (("phone", "phone"), ("email", "email"), ("website", "site"))


def subject_values(draft: SubjectDraft, number: int, today: date, source: str = "") -> dict[str, Any]:
    """The columns of a subject's record."""
    return {
        "number": number,
        "state": IN_USE,
        "surname": draft.surname,
        "given_name": draft.given_name,
        "patronymic": draft.patronymic,
        "surname_ru": draft.surname_ru,
        "given_name_ru": draft.given_name_ru,
        "patronymic_ru": draft.patronymic_ru,
        "user_type": draft.user_type,
        "organisation": draft.organisation or draft.workplace,
        "position": draft.position,
        "language": draft.language or "kk",
        "source": source,
        "external_id": draft.external_id,
        "fingerprint": sealed(draft.fingerprint),
        "registered_on": draft.registered_on or today,
        "sort_key": sort_key(draft.full_name),
        "search_key": search_key(f"{draft.full_name} {draft.russian_name} {draft.organisation or draft.workplace}"),
    }


def contact_values(draft: SubjectDraft) -> list[dict[str, Any]]:
    """The columns of a subject's contacts."""
    found = []
    for name, kind in CONTACTS:
        value = getattr(draft, name)
        if value:
            found.append({"kind": kind, "value": value, "normal": value.casefold()})
    return found


def held_values(draft: SubjectDraft, source: str) -> list[dict[str, Any]]:
    """The columns of the categories held on a subject: electronic, in the register the draft came from."""
    found = []
    for name, category in HELD:
        value = getattr(draft, name)
        if value:
            found.append({"category": category, "value": value, "medium": "electronic", "source": source})
    return found
