"""Every receipt that is made fulfils the schema in the resources, whatever the history holds."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import fastjsonschema
import pytest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.resources import resource_text
from dpo_desk.services import consents, journal
from dpo_desk.services.consent_certificate import Asked
from dpo_desk.services.consent_receipt import issue, receipt
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from tests.cases import added

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ACTIONS = [action for action in ConsentAction if action is not ConsentAction.ANNULLED]


@pytest.fixture(scope="module")
def validate() -> Callable[[Any], Any]:
    schema = json.loads(resource_text("schemas", "consent_receipt.schema.json"))
    for words in ("ISO/IEC TS 27560:2023", "DPV 2.2"):
        assert words in schema["title"]
    return fastjsonschema.compile(schema)


def made(office: Office, subject: int, on: date, known: date | None = None) -> dict[str, Any]:
    asked = Asked(subject, on, known)
    return json.loads(office.ask(receipt, asked, office.do(issue, asked).answer))


def test_a_receipt_tells_what_is_consented_to_in_terms_others_know(
    office: Office, validate: Callable[[Any], Any]
) -> None:
    key = added(office)
    usual = {"evidence": "log 1", "form_version": "register v14", "zone": "+06:00", "statements": ("operator",)}
    office.do(consents.record, ConsentDraft(key, ConsentAction.GIVEN, AT, "registration_button", **usual))
    less = ConsentDraft(
        key, ConsentAction.NARROWED, AT.replace(month=4), "email", ("purpose_4",), categories=("phone",)
    )
    office.do(consents.record, less)
    found = made(office, key, date(2026, 11, 20))
    validate(found)
    record = found["dpv:hasRecordOfActivity"]
    mailing = record["dpv:hasProcess"][3]
    assert (mailing["dpv:hasPurpose"], mailing["dpv:hasConsentStatus"]) == ("dpv:DirectMarketing", "dpv:ConsentGiven")
    data = {one["@type"] for one in mailing["dpv:hasPersonalData"]}
    assert "pd:EmailAddress" in data and "pd:TelephoneNumber" not in data
    given = record["dpv:hasConsentStatus"][0]
    assert given["dpv:isIndicatedAtTime"] == "2026-03-02T09:00:00Z"
    assert (given["desk:zone"], given["desk:statements"]) == ("UTC+6", ["operator"])
    entry = found["desk:journal"]
    assert office.ask(journal.fits, entry["desk:entry"], entry["desk:sha256"]) is True
    assert office.ask(journal.rows, [entry["desk:entry"]])[0].title.text.startswith("Consent receipt made")


@pytest.mark.parametrize("action", ACTIONS)
def test_a_receipt_after_any_event_fulfils_the_schema(
    office: Office, action: ConsentAction, validate: Callable[[Any], Any]
) -> None:
    key = added(office)
    office.do(consents.record, ConsentDraft(key, ConsentAction.GIVEN, AT, "site_use", valid_to=date(2026, 12, 1)))
    later = datetime(2026, 6, 1, 9, tzinfo=UTC)
    drafted = ConsentDraft(key, action, later, "representative", by_whom="Бекова Дана", categories=("phone",))
    office.do(consents.record, drafted)
    for on, known in ((date(2026, 3, 1), None), (date(2026, 3, 2), None), (date(2026, 11, 20), date(2026, 11, 24))):
        found = made(office, key, on, known)
        validate(found)
        assert found["dpv:hasRecordOfActivity"]["dct:date"] == on.isoformat()


def test_a_receipt_without_any_event_is_one_of_no_consent(office: Office, validate: Callable[[Any], Any]) -> None:
    found = made(office, added(office), date(2026, 11, 20))
    validate(found)
    status = {one["dpv:hasConsentStatus"] for one in found["dpv:hasRecordOfActivity"]["dpv:hasProcess"]}
    assert status == {"dpv:ConsentUnknown"}


def test_the_schema_refuses_a_receipt_that_claims_data_without_consent(
    office: Office, validate: Callable[[Any], Any]
) -> None:
    found = made(office, added(office), date(2026, 11, 20))
    process = found["dpv:hasRecordOfActivity"]["dpv:hasProcess"][0]
    process["dpv:hasPersonalData"] = [{"@type": "pd:Name", "dct:title": {"kk": "а", "ru": "а", "en": "a"}}]
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        validate(found)
