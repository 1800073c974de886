"""A data subject as the register takes him in: the policy's thirteen categories without what must never be kept."""

import hashlib
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.spelling import search_key


@dataclass(frozen=True, slots=True)
class SubjectDraft:
    """What is known of a person before the register has him; empty text means "not told".

    `phone` is E.164, `card_last4` four digits (the policy's section 5 names the card, the desk keeps no more of it),
    `language` is kk, ru, en or empty. There is no field for a password, and there must be none.
    """

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    phone: str = ""
    email: str = ""
    workplace: str = ""
    position: str = ""
    card_last4: str = ""
    bin: str = ""
    organisation: str = ""
    activity: str = ""
    user_type: str = ""
    legal_address: str = ""
    website: str = ""
    registered_on: date | None = None
    consent_on: date | None = None
    language: str = ""
    external_id: str = ""
    surname_ru: str = ""
    given_name_ru: str = ""
    patronymic_ru: str = ""

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic, as far as they are known."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)

    @property
    def russian_name(self) -> str:
        """The same in Russian spelling, "" where it is written no other way."""
        return " ".join(part for part in (self.surname_ru, self.given_name_ru, self.patronymic_ru) if part)

    @property
    def fingerprint(self) -> str:
        """By what the same person is known again in a later file, so that a repeated import adds nobody.

        The source's own id, else the e-mail, else the phone, else the name with the organisation.
        """
        if self.external_id:
            return f"id:{self.external_id.casefold()}"
        if self.email:
            return f"email:{self.email.casefold()}"
        if self.phone:
            return f"phone:{self.phone}"
        return f"name:{search_key(self.full_name)}|{search_key(self.organisation or self.workplace)}"


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A draft and the number of the line it came from, as the person sees it in the file."""

    number: int
    subject: SubjectDraft


def sealed(fingerprint: str) -> str:
    """The fingerprint as it is kept: its SHA-256, for it outlives the value it was made of and must not tell it."""
    return hashlib.sha256(fingerprint.encode()).hexdigest()
