"""Unlawful processing found and the breach that may lie in it: both clocks, the notice's fields, undo."""

from datetime import date, datetime, timedelta

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import ApplicantKind, Channel
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import findings, journal
from dpo_desk.services.findings import BreachDraft
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.services.office import Office
from tests.cases import letter_in, registered, shown

# Friday; the next working day is Monday 23 November.
FOUND = datetime(2026, 11, 20, 16, 40, tzinfo=OFFICE_ZONE)
OWN = letter_in(channel=Channel.OWN_FINDING, applicant=ApplicantKind.OFFICE, applicant_name="", received=FOUND.date())


def breach(**values: object) -> BreachDraft:
    usual = {"detected_at": FOUND, "summary": "Файл сыртқа жіберілген", "measures": "Сілтеме жабылды", "subjects": 312}
    return BreachDraft(**{**usual, **values})  # type: ignore[arg-type]


def dues(office: Office, request_id: int) -> dict[tuple[str, str], date | None]:
    return {(row.kind, row.duty): row.due for row in shown(office, request_id).duties}


def test_a_finding_has_the_clocks_of_law_and_policy(office: Office) -> None:
    request_id = office.do(findings.register_finding, OWN).answer
    found = dues(office, request_id)
    assert found["unlawful_found", "block"] == date(2026, 11, 23)
    assert found["unlawful_found", "destroy"] == date(2026, 11, 23)
    assert found["unlawful_found", "stop"] == date(2026, 11, 25)
    assert office.ask(findings.breach_of, request_id) is None


def test_a_breach_begins_the_one_working_day_to_tell_the_authority(office: Office) -> None:
    request_id = office.do(findings.register_finding, OWN, breach()).answer
    assert dues(office, request_id)["breach_found", "tell_authority"] == date(2026, 11, 23)
    kept = office.ask(findings.breach_of, request_id)
    assert kept is not None
    assert (kept.subjects, kept.measures, kept.detected_at) == (312, "Сілтеме жабылды", FOUND)


def test_a_breach_found_later_in_a_request_counts_from_its_own_day(office: Office) -> None:
    card = registered(office, "destruction_unlawful", received=date(2026, 11, 2))
    done = office.do(findings.mark_breach, card.row.id, card.row.version, breach())
    after = shown(office, card.row.id)
    assert dues(office, card.row.id)["breach_found", "tell_authority"] == date(2026, 11, 23)
    with pytest.raises(Refusal):
        office.do(findings.mark_breach, card.row.id, after.row.version, breach())
    office.undo(done.changes)
    assert office.ask(findings.breach_of, card.row.id) is None
    assert ("breach_found", "tell_authority") not in dues(office, card.row.id)
    assert office.ask(journal.verify).whole


def test_what_is_known_may_change_but_not_the_day_that_starts_the_clock(office: Office) -> None:
    request_id = office.do(findings.register_finding, OWN, breach()).answer
    kept = office.ask(findings.breach_of, request_id)
    assert kept is not None
    office.do(findings.change_breach, request_id, kept.version, breach(people="Бекова Дана, +77011234567"))
    kept = office.ask(findings.breach_of, request_id)
    assert kept is not None and kept.people.startswith("Бекова")
    with pytest.raises(Refusal) as error:
        moved = breach(detected_at=FOUND - timedelta(days=1))
        office.do(findings.change_breach, request_id, kept.version, moved)
    assert error.value.field == "detected_at"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"summary": " "}, "summary"),
        ({"measures": ""}, "measures"),
        ({"subjects": -1}, "subjects"),
        ({"occurred_at": FOUND + timedelta(hours=1)}, "occurred_at"),
        ({"detected_at": FOUND + timedelta(days=400)}, "detected_at"),
    ],
)
def test_a_notice_without_its_parts_is_refused(office: Office, values: dict[str, object], field: str) -> None:
    with pytest.raises(Refusal) as error:
        office.do(findings.register_finding, OWN, breach(**values))
    assert error.value.field == field


def test_the_notice_is_filled_from_the_breach(office: Office) -> None:
    request_id = office.do(findings.register_finding, OWN, breach(categories=("name", "phone"))).answer
    facts = office.ask(gather, LetterAbout(request_id=request_id), "kk").breach
    assert facts.detected_at is not None
    assert (f"{facts.detected_at:%H:%M}", facts.subjects, len(facts.categories or ())) == ("16:40", 312, 2)
