"""Letter templates: found by walking the resources, filled from the facts, turned into letters with fields."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.correspondence import ComposedLetter, Envelope, ItemKind, Letterhead, Paragraph
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.letter_facts import LetterFacts, Organisation
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.letter_fields import Field, clean
from dpo_desk.exchange.letter_values import field_names, values_of
from dpo_desk.resources import resource_path, resource_text

if TYPE_CHECKING:
    from dpo_desk.exchange.letter_filling import Filling


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """One letter in one language as its file has it; None means the words every letter shares."""

    key: str
    language: str
    name: str
    title: str
    body: str
    version: int = 1
    order: int = 0
    salutation: str | None = None
    reference: str | None = None
    enclosures: tuple[str, ...] = ()


@cache
def templates(language: str) -> tuple[LetterTemplate, ...]:
    """Every letter there is in a language, in the order of the list of letters."""
    found = [_read(path.read_text(encoding="utf-8"), path.stem, language) for path in _files(language)]
    return tuple(sorted(found, key=lambda template: (template.order, template.key)))


def offered(keys: Iterable[str], language: str) -> tuple[LetterTemplate, ...]:
    """The letters with these keys that exist in the language, in the order of the keys."""
    known = {template.key: template for template in templates(language)}
    return tuple(known[key] for key in dict.fromkeys(keys) if key in known)


@cache
def paper_words(language: str) -> Mapping[str, str]:
    """The words around the text of a letter ("Enclosed:", the draft mark, "Page 1 of 2") in its language."""
    tables: dict[str, dict[str, str]] = tomllib.loads(resource_text("letters", "paper.toml"))
    return tables[language]


def compose(template_key: str, language: str, facts: LetterFacts) -> ComposedLetter:
    """The letter of a template filled with facts; a value that is not known stays as a visible gap.

    Raises `Refusal` when there is no such letter in the language or its text cannot be read.
    """
    chosen = offered((template_key,), language)
    if not chosen:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "There is no such letter in this language"), field="template")
    return compose_from(chosen[0], facts)


def compose_from(template: LetterTemplate, facts: LetterFacts) -> ComposedLetter:
    """The letter of a template the caller holds, for one that the office wrote itself; see `compose`."""
    from dpo_desk.exchange.letter_filling import Filling  # here: Jinja is heavy, and lists of letters do without it

    words = paper_words(template.language)
    filling = Filling(template.name, values_of(facts, template.language))
    reference = words["reference"] if template.reference is None else template.reference
    greeting = words["salutation"] if template.salutation is None and facts.addressee.is_person else ""
    named = [Paragraph((entry.piece(),)) for entry in filling.list_of("enclosures")] if facts.enclosures else []
    return ComposedLetter(
        template=template.key,
        language=template.language,
        version=template.version,
        letterhead=letterhead_of(facts.organisation),
        title=filling.line(template.title),
        addressee=(filling.line(words["addressee"]), *_address(facts, filling)),
        reference=filling.line(reference),
        salutation=filling.line(template.salutation or greeting),
        body=filling.paragraphs(template.body),
        enclosures=(*map(filling.line, template.enclosures), *named),
        position=filling.line("{{ position }}"),
        signatory=filling.line("{{ signatory }}"),
        executor=filling.line(words["executor"]),
    )


def letterhead_of(card: Organisation) -> Letterhead:
    """The letterhead of the organisation card (policy 1.1): names, address, number, telephone, e-mail and site."""
    kk, ru = _named(card.name.kk, "kk"), _named(card.name.ru, "ru")
    return Letterhead(kk, ru, _contacts(card, "kk"), _contacts(card, "ru"), card.logo)


def _named(name: str, language: str) -> Paragraph:
    title = field_names()["organisation"].said(language)
    return Paragraph((Field("organisation", title, clean(name)).piece(),))


def _contacts(card: Organisation, language: str) -> str:
    words = paper_words(language)
    place = ", ".join(part for part in (card.postcode, card.address.said(language)) if part)
    number = f"{words['bin']} {card.bin}" if card.bin else ""
    phone = f"{words['phone']} {card.phone}" if card.phone else ""
    reach = ", ".join(part for part in (number, phone) if part)
    net = ", ".join(part for part in (card.email, card.site) if part)
    return "\n".join(clean(line) for line in (place, reach, net) if line)


def address_envelope(
    facts: LetterFacts, language: str, kind: ItemKind = ItemKind.SIMPLE, postal_number: str = ""
) -> Envelope:
    """The envelope of a letter: sender and addressee, each as name, street, place, region, postcode, country."""
    from dpo_desk.exchange.letter_filling import Filling

    filling = Filling("", values_of(facts, language))
    sender = ["organisation", "organisation_address", "organisation_postcode"]
    name = "addressee_to" if language == "ru" else "addressee"  # "Кому" asks for the dative
    addressee = [name, "street", "place", "region", "postcode", "country"]
    optional = {"region", "country"}
    lines = [[filling.line("{{ " + name + " }}") for name in names if filling.values[name] or name not in optional]
             for names in (sender, addressee)]  # fmt: skip
    return Envelope(language, tuple(lines[0]), tuple(lines[1]), kind, clean(postal_number))


def _address(facts: LetterFacts, filling: "Filling") -> list[Paragraph]:
    """The lines under the addressee's name in postal order; only what the way of delivery needs may be a gap."""
    if facts.delivery is ItemKind.BY_HAND:
        return []
    if facts.delivery is ItemKind.EMAIL:
        return [filling.line("{{ email }}")]
    place = filling.line("{{ place }}{% if postcode %}, {{ postcode }}{% endif %}")
    lines = [filling.line("{{ street }}"), place]
    for name in ("region", "country"):
        if filling.values[name]:
            lines.append(filling.line("{{ " + name + " }}"))
    return lines


def _files(language: str) -> Iterable[Path]:
    return sorted(resource_path("letters", language).glob("*.toml"))


def _read(text: str, key: str, language: str) -> LetterTemplate:
    table = tomllib.loads(text)
    enclosures = tuple(table.pop("enclosures", ()))
    return LetterTemplate(key=key, language=language, enclosures=enclosures, **table)
