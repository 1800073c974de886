"""Invented recipients and what they were given, for tests of services and of the window."""

from datetime import date
from typing import Any

from dpo_desk.domain.recipient import DisclosureDraft, RecipientDraft
from dpo_desk.services import disclosures, recipients
from dpo_desk.services.office import Office

BIN = "150540008121"
GIVEN_ON = date(2026, 11, 2)


def taker(office: Office, **values: Any) -> int:
    """The key of a recipient just added."""
    usual: dict[str, Any] = {"name": "«Хабар Пошта» ЖШС", "bin": BIN}
    return office.do(recipients.add, RecipientDraft(**{**usual, **values})).answer


def given(office: Office, subject_id: int, recipient_id: int, **values: Any) -> int:
    """The key of a disclosure of a name and an address for mailings, just recorded."""
    return office.do(disclosures.add, subject_id, handing(recipient_id, **values)).answer


def handing(recipient_id: int, **values: Any) -> DisclosureDraft:
    """A disclosure of a name and an address for mailings."""
    usual: dict[str, Any] = {
        "purpose": "purpose_4", "categories": ("name", "email"), "disclosed_on": GIVEN_ON, "basis": "consent",
    }  # fmt: skip
    return DisclosureDraft(recipient_id, **{**usual, **values})
