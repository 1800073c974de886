"""The receipt of consent for the person: JSON in the structure of ISO/IEC TS 27560:2023 with terms of DPV 2.2.

resources/schemas/consent_receipt.schema.json says what every receipt fulfils.
"""

import json
import tomllib
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from dpo_desk.domain.consent import PurposeState
from dpo_desk.domain.consent_reach import Side
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.letter_facts import Organisation
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.zone import has_hour
from dpo_desk.domain.zoned import offset_text
from dpo_desk.resources import resource_text
from dpo_desk.services.consent_certificate import Asked, gathered
from dpo_desk.services.consent_certificate_side import GIVING, Known
from dpo_desk.services.letter_facts import organisation
from dpo_desk.storage import history, subjects
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Reading, Writing

_CONTEXT = {
    "dpv": "https://w3id.org/dpv#", "pd": "https://w3id.org/dpv/pd#", "loc": "https://w3id.org/dpv/loc#",
    "dct": "http://purl.org/dc/terms/", "desk": "urn:dpo-desk:terms:",
}  # fmt: skip
_SCHEMA = "https://w3id.org/dpv/schema/dpv-27560"
# The operator says that a purpose is reached or a term over; everything else the person does.
_BY_OPERATOR = ("purpose_reached", "expired")


def issue(writing: Writing, asked: Asked) -> int:
    """Note that a receipt was made, by whom and for which day; the number of the entry it refers to."""
    (row,) = subjects.rows(writing, [asked.subject_id])
    uid = subjects.uid(writing, asked.subject_id)
    writing.undoable = False
    writing.note_touch(subject, asked.subject_id, uid, ("consent_receipt",), asked.on.isoformat())
    noted = QT_TRANSLATE_NOOP("deed", "Consent receipt made for subject {number}, state of {day}")
    writing.entitle(noted, number=f"{row.number:05d}", day=asked.on)
    return history.next_entry(writing)


def receipt(reading: Reading, asked: Asked, entry: int) -> str:
    """The receipt of an entry made by `issue`, as JSON text."""
    card = subjects.card(reading, asked.subject_id)
    digest = history.hash_of(reading, entry)
    if card is None or digest is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This subject is no longer in the register."), field="subject")
    known = gathered(reading, asked, card, entry, digest.hex())
    home = organisation(reading)
    whole = {
        "@context": _CONTEXT,
        "@type": "dpv:ConsentReceipt",
        "dct:identifier": str(uuid.UUID(bytes=digest[:16], version=4)),
        "dct:conformsTo": f"{_SCHEMA}#receipt-record",
        "dct:created": _moment(reading.now),
        "dct:publisher": _controller(home),
        "dpv:hasRecordOfActivity": _record(known, home, uuid.UUID(subjects.uid(reading, asked.subject_id))),
        "desk:journal": {"desk:entry": entry, "desk:sha256": digest.hex()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _record(known: Known, home: Organisation, identifier: uuid.UUID) -> dict[str, Any]:
    number = shown_number(Series.SUBJECT, known.card.row.number, language=known.card.language or "kk")
    record = {
        "@type": "dpv:ConsentRecord",
        "dct:identifier": str(identifier),
        "dct:conformsTo": f"{_SCHEMA}#record",
        "dct:date": known.asked_on.isoformat(),
        "dpv:hasDataSubject": {
            "@type": "dpv:DataSubject", "dct:identifier": number, "dct:title": known.card.row.name,
        },
        "dpv:hasDataController": _controller(home),
        "dpv:hasJurisdiction": "loc:KZ",
        "dpv:hasNotice": [_notice(known, number) for number in sorted({row.edition for row in known.rows} - {0})],
        "dpv:hasProcess": [_process(known, home, state) for state in known.states.values()],
        "dpv:hasConsentStatus": [_event(known, row) for row in known.rows],
    }  # fmt: skip
    return record | ({"desk:asKnownOn": known.known_on.isoformat()} if known.known_on else {})


def _controller(home: Organisation) -> dict[str, Any]:
    facts = {"dct:identifier": home.bin, "dpv:hasAddress": home.address.kk, "dpv:hasContact": home.email}
    kept = {key: value for key, value in facts.items() if value}
    return {"@type": "dpv:DataController", "dct:title": home.name.kk or "-", **kept}


def _notice(known: Known, number: int) -> dict[str, Any]:
    edition = known.editions[number]
    notice = {"@type": "dpv:ConsentNotice", "dct:identifier": _policy(number), "dct:language": "kk",
              "dct:valid": edition.valid_from.isoformat()}  # fmt: skip
    has_text = bool(known.texts.get((number, "kk")))
    return notice | ({"desk:sha256": edition.sha256} if has_text and edition.sha256 else {})


def _process(known: Known, home: Organisation, state: PurposeState) -> dict[str, Any]:
    purpose, book = known.book.purpose(state.purpose), known.book
    covered = state.reach.covers if state.in_force else _nothing
    data = [one for one in book.categories if one.active and covered(Side.CATEGORY, one.key)]
    acts = [one for one in book.operations if covered(Side.OPERATION, one.key)]
    until = {"dct:valid": state.until.isoformat()} if state.until else {}
    given = dict.fromkeys(one.recipient for one in known.card.disclosures if one.purpose in ("", state.purpose))
    recipients = [{"@type": "dpv:Recipient", "dct:title": name} for name in given if name]
    return {
        "@type": "dpv:Process",
        "dct:identifier": purpose.point,
        "dct:title": _title(purpose.title),
        "dpv:hasPurpose": _term("purposes", state.purpose),
        "dpv:hasLegalBasis": _basis(state),
        "dpv:hasConsentStatus": _term("standings", state.standing.value),
        "dpv:hasPersonalData": [_named("categories", one.key, one.title) for one in data],
        "dpv:hasProcessing": [_named("operations", one.key, one.title) for one in acts],
        "dpv:hasRecipient": [_controller(home), *recipients],
        "dpv:hasStorageCondition": {
            "@type": "dpv:StorageDuration",
            "dpv:hasDuration": "dpv:UntilTimeDuration" if until else "dpv:UntilEventDuration", **until,
        },
        "dpv:hasConsentControl": {
            "@type": "dpv:WithdrawConsent", "dpv:isExercisedAt": home.email or home.address.kk or "-",
        },
    }  # fmt: skip


def _basis(state: PurposeState) -> str:
    if not state.in_force:
        return "dpv:Consent"
    return "dpv:ImpliedConsent" if state.proof is Proof.NONE else "dpv:ExpressedConsent"


def _event(known: Known, row: ConsentRow) -> dict[str, Any]:
    by = "dpv:Representative" if row.by_whom else "dpv:DataSubject"
    event: dict[str, Any] = {
        "@type": _term("actions", row.action),
        "dct:title": _title(known.book.named("actions", row.action)),
        "dpv:isIndicatedAtTime": _moment(row.occurred_at),
        "dpv:isIndicatedBy": "dpv:DataController" if row.action in _BY_OPERATOR else by,
        "dpv:hasIndicationMethod": _title(known.book.mechanism(row.mechanism).title),
        "desk:proof": row.proof or Proof.NONE.value,
        "desk:entry": known.entries.get(row.uid, 0),
    }
    if row.edition:
        event["dpv:hasNotice"] = _policy(row.edition)
    if has_hour(row.occurred_at):
        event["desk:zone"] = offset_text(row.occurred_at, row.zone)
    if row.form_version:
        event["desk:form"] = row.form_version
    return event | ({"desk:statements": list(row.statements)} if row.action in GIVING else {})


def _policy(number: int) -> str:
    return f"policy-edition-{number}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _title(title: Title) -> dict[str, str]:
    return {"kk": title.kk, "ru": title.ru, "en": title.en}


def _named(table: str, key: str, title: Title) -> dict[str, Any]:
    return {"@type": _term(table, key), "dct:title": _title(title)}


def _nothing(_side: Side, _key: str) -> bool:
    return False


def _term(table: str, key: str) -> str:
    terms = _terms()[table]
    return terms.get(key, terms["other"])


@cache
def _terms() -> Mapping[str, Mapping[str, str]]:
    tables: dict[str, dict[str, str]] = tomllib.loads(resource_text("schemas", "dpv_terms.toml"))
    return tables
