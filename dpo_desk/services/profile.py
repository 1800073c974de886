"""The profile of one subject: everything its panel shows in one answer, and the draft its form begins with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dpo_desk.domain.consent import PurposeState
from dpo_desk.domain.retention import Retention
from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.subject_rows import RegisterRow, SubjectCard
from dpo_desk.services import consents, doubles, subjects
from dpo_desk.services.legal import legal
from dpo_desk.storage.transaction import Reading

# Which category of section 5 fills which field of the draft; contacts have a register of their own.
_FIELDS = {
    "phone": "phone", "email": "email", "workplace": "workplace", "position": "position", "bank_card": "card_last4",
    "bin": "bin", "organisation": "organisation", "activity": "activity", "user_type": "user_type",
    "legal_address": "legal_address", "website": "website",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Profile:
    """A subject, how each purpose stands now, and until when the data are kept."""

    card: SubjectCard
    states: Mapping[str, PurposeState]
    retention: Retention
    joined: tuple[RegisterRow, ...] = ()
    """The records put under this one."""

    @property
    def open_request(self) -> RequestRow | None:
        """The newest request that is not closed."""
        return next((row for row in self.card.requests if row.closed_at is None), None)


def profile(reading: Reading, subject_id: int) -> Profile | None:
    """Everything the panel of a subject shows, None when there is no such subject."""
    card = subjects.card(reading, subject_id)
    if card is None:
        return None
    states = consents.standing(reading, subject_id, reading.now)
    kept = subjects.keeping_of(card.row, states, legal(reading))
    return Profile(card, states, kept, doubles.joined(reading, subject_id))


def draft_of(card: SubjectCard) -> SubjectDraft:
    """The subject as its form shows it before anything is changed."""
    held = {_FIELDS[row.category]: row.value for row in card.held if row.category in _FIELDS}
    contacts = {one.kind: one.value for one in reversed(card.contacts)}
    texts: dict[str, Any] = held
    return SubjectDraft(
        **{
            **texts,
            "surname": card.surname,
            "given_name": card.given_name,
            "patronymic": card.patronymic,
            "surname_ru": card.surname_ru,
            "given_name_ru": card.given_name_ru,
            "patronymic_ru": card.patronymic_ru,
            "phone": contacts.get("phone", held.get("phone", "")),
            "email": contacts.get("email", held.get("email", "")),
            "website": contacts.get("site", held.get("website", "")),
            # The register shows a workplace where no organisation is known: that is no value of its own.
            "organisation": held.get("organisation", "") or _own_organisation(card, held.get("workplace", "")),
            "position": held.get("position", "") or card.row.position,
            "user_type": card.row.user_type,
            "language": card.language,
            "registered_on": card.row.registered_on,
        }
    )


def _own_organisation(card: SubjectCard, workplace: str) -> str:
    return card.row.organisation if card.row.organisation != workplace else ""
