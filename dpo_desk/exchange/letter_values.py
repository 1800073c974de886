"""The facts of a letter under the names that templates use, said in the language of the letter."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from dpo_desk.domain import kazakh, russian
from dpo_desk.domain.dates import long_date
from dpo_desk.domain.letter_facts import Addressee, BreachFacts, HeldData, LetterFacts
from dpo_desk.domain.words import Title, title_of
from dpo_desk.exchange.letter_fields import Field, FieldList, clean
from dpo_desk.resources import resource_text

_DEAR_RU = {True: "Уважаемая", False: "Уважаемый", None: "Уважаемый(-ая)"}


@cache
def field_names() -> Mapping[str, Title]:
    """The names of every field a template may use."""
    tables = tomllib.loads(resource_text("letters", "fields.toml"))
    return {key: title_of(table) for key, table in tables.items()}


def values_of(facts: LetterFacts, language: str) -> dict[str, Field | FieldList]:
    """Every field of a letter by its name; what the facts do not know is a field without a text."""
    single = _singles(facts, language)
    several = _lists(facts)
    values: dict[str, Field | FieldList] = {}
    for key, title in field_names().items():
        name = title.said(language)
        if key in several:
            values[key] = FieldList(key, name, several[key])
        else:
            values[key] = Field(key, name, clean(single.get(key, "")))
    return values


def _singles(facts: LetterFacts, language: str) -> dict[str, str]:
    card = facts.organisation
    return {
        "organisation": card.name.said(language),
        "organisation_bin": card.bin,
        "organisation_address": card.address.said(language),
        "organisation_postcode": card.postcode,
        "organisation_email": card.email,
        "organisation_site": card.site,
        "position": facts.signatory.position.said(language),
        "signatory": facts.signatory.name,
        "executor": facts.executor.name,
        "executor_phone": facts.executor.phone,
        "about": _bare(facts.about),
        "topic": facts.topic,
        **_addressee(facts.addressee, language),
        **_matter(facts, language),
        **_breach(facts.breach, language),
    }


def _matter(facts: LetterFacts, language: str) -> dict[str, str]:
    request, measures, refusal = facts.request, facts.measures, facts.refusal
    return {
        "request_number": request.number,
        "received_on": _day(request.received_on, language),
        "their_number": request.their_number,
        "their_date": _day(request.their_date, language),
        "request_summary": _bare(request.summary),
        "due": _day(request.due, language),
        "done_on": _day(measures.done_on, language),
        "destroy_by": _day(measures.destroy_by, language),
        "act_number": measures.act_number,
        "act_date": _day(measures.act_date, language),
        "told_action": _bare(measures.told_action),
        "told_clause": measures.told_clause,
        "demand": _bare(refusal.demand),
        "ground": _bare(refusal.ground),
        "clause": refusal.clause,
        "explanation": refusal.explanation,
        "decided_on": _day(refusal.decided_on, language),
        "order_wanted": _bare(facts.order.wanted),
        "order_systems": _bare(facts.order.systems),
        "order_due": _day(facts.order.due, language),
    }


def _breach(breach: BreachFacts, language: str) -> dict[str, str]:
    return {
        "breach_detected": _moment(breach.detected_at, language),
        "breach_occurred": _moment(breach.occurred_at, language),
        "breach_what": _bare(breach.what),
        "breach_systems": _bare(breach.systems),
        "breach_subjects": str(breach.subjects) if breach.subjects else "",
        "breach_people": _bare(breach.people),
        "breach_measures": _bare(breach.measures),
    }


def _bare(text: str) -> str:
    """The text without the full stop that the template brings itself."""
    return text.rstrip(". ")


def _addressee(addressee: Addressee, language: str) -> dict[str, str]:
    return {
        "addressee": addressee.full,
        "addressee_to": in_dative(addressee, language),
        "called": addressee.called,
        "dear": _DEAR_RU[is_female(addressee)],
        "street": addressee.street,
        "place": addressee.place,
        "region": addressee.region,
        "postcode": addressee.postcode,
        "country": addressee.country,
        "email": addressee.email,
    }


def _lists(facts: LetterFacts) -> dict[str, tuple[str, ...] | None]:
    answer, measures = facts.answer, facts.measures
    return {
        "held": None if answer.held is None else tuple(map(_held, answer.held)),
        "purposes": answer.purposes,
        "sources": answer.sources,
        "methods": answer.methods,
        "terms": answer.terms,
        "recipients": answer.recipients,
        "categories": measures.categories,
        "breach_categories": facts.breach.categories,
        "changes": measures.changes,
        "stopped_purposes": measures.purposes,
        "notified": measures.recipients,
        "text": tuple(facts.text.splitlines()) or None,
        "enclosures": facts.enclosures,
    }


def is_female(addressee: Addressee) -> bool | None:
    """Whether the person is addressed as a woman: as recorded, else told by the name, else not known."""
    if addressee.female is not None:
        return addressee.female
    sex = russian.sex_of(addressee.surname, addressee.given, addressee.patronymic)
    return None if sex is None else sex is russian.Sex.FEMALE


def in_dative(addressee: Addressee, language: str) -> str:
    """The name as the address line of a letter has it ("to whom"), as written by the officer or as proposed."""
    if addressee.dative or not addressee.full:
        return addressee.dative
    if language == "kk":
        return kazakh.inflect(addressee.full, kazakh.Case.DATIVE)
    if language == "ru" and addressee.is_person:
        case = russian.Case.DATIVE
        surname, given, patronymic = russian.declined(case, addressee.surname, addressee.given, addressee.patronymic)
        return " ".join(part for part in (given, patronymic, surname) if part)
    return addressee.full


def _held(data: HeldData) -> str:
    return f"{data.category}: {', '.join(data.values)}" if data.values else data.category


def _day(on: date | None, language: str) -> str:
    return "" if on is None else long_date(on, language)


def _moment(at: datetime | None, language: str) -> str:
    return "" if at is None else f"{long_date(at.date(), language)}, {at:%H:%M}"
