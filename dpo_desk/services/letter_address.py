"""To whom a letter goes and how: the address block that the officer edits, put into the facts of the letter."""

import re
from dataclasses import dataclass, replace

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.letter_facts import Addressee, LetterFacts
from dpo_desk.domain.names import register_name
from dpo_desk.domain.postal_address import divided_address, kept_address
from dpo_desk.domain.rows import LetterRow
from dpo_desk.exchange.person_name import divided_name

_OFFICE_SIGNS = re.compile(r"[«»\"0-9]|\b[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,}\b")
_NAME_WORDS = (2, 3, 4)


@dataclass(frozen=True, slots=True)
class Address:
    """The addressee in the order of registers (surname first), or an office, and where and how the letter goes."""

    name: str = ""
    street: str = ""
    place: str = ""
    postcode: str = ""
    kind: ItemKind = ItemKind.SIMPLE


def address_of(row: LetterRow) -> Address:
    """The address kept with a letter."""
    street, _, place = row.address.partition("\n")
    return Address(row.addressee, street, place, row.postcode, ItemKind(row.item_kind or ItemKind.SIMPLE))


def first_address(known: Addressee, kind: ItemKind) -> Address:
    """The address a new letter begins with, from what is known of the person or the request."""
    street, place = divided_address(kept_address(known.street, known.place))
    return Address(shown_name(known), street, place, known.postcode, kind)


def shown_name(addressee: Addressee) -> str:
    """The addressee as lists and forms name him."""
    return addressee.office or register_name(addressee.surname, addressee.given, addressee.patronymic)


def addressed(facts: LetterFacts, address: Address) -> LetterFacts:
    """The facts with the addressee as the officer wrote him; a name the register knows keeps its parts."""
    known = facts.addressee
    if address.name.strip() != shown_name(known):
        # The e-mail address of a person is nobody else's: a notice to an office must never leave for it.
        other = named(address.name)
        email = "" if other.office and known.is_person else known.email
        known = replace(other, email=email, region=known.region, country=known.country)
    known = replace(known, street=address.street, place=address.place, postcode=address.postcode)
    return replace(facts, addressee=known, delivery=address.kind)


def named(text: str) -> Addressee:
    """An addressee known by the text alone: a person when it looks like a person's name, else an office."""
    words = text.split()
    is_person = len(words) in _NAME_WORDS and all(word[:1].isupper() for word in words[:2])
    if not is_person or _OFFICE_SIGNS.search(text):
        return Addressee(office=" ".join(words))
    surname, given, patronymic = divided_name(text)
    return Addressee(surname, given, patronymic)
