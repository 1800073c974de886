"""Sample data: every kind, channel and state is there, dates are those of the rules, the same seed gives the same."""

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import demo, journal, letters, policy_editions, requests, subjects
from dpo_desk.services.demo_papers import scanned_letter
from dpo_desk.services.office import Office, open_office
from dpo_desk.storage.listing import ConsentCriteria, consent_ids, consent_rows
from tests.conftest import Clock

EVERY = 45


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample desk of 200 subjects and 45 requests on Tuesday 24 November 2026."""
    return make(tmp_path_factory.mktemp("demo") / "sample.sqlite", 7)


def make(path: Path, seed: int, people: int = 200, many: int = EVERY) -> Path:
    """Make a sample desk in this file."""
    office = open_office(path, create=True, clock=Clock())
    demo.fill(office, people, many, seed)
    office.close()
    return path


@pytest.fixture
def desk(sample: Path) -> Office:
    """The sample desk, open."""
    return open_office(sample, clock=Clock())


def column(path: Path, query: str) -> list[object]:
    """The first column of a query on the file itself."""
    with sqlite3.connect(path) as connection:
        return [row[0] for row in connection.execute(query)]


def test_every_kind_channel_language_and_applicant_is_there(desk: Office, sample: Path) -> None:
    kinds = {kind.key for kind in desk.rulebook.kinds}
    assert set(column(sample, "SELECT DISTINCT kind FROM demand")) == kinds
    assert set(column(sample, "SELECT DISTINCT language FROM request")) == {"kk", "ru", "en"}
    assert len(column(sample, "SELECT DISTINCT channel FROM request")) == 5
    assert {"subject", "authority", "office"} <= set(column(sample, "SELECT DISTINCT applicant_kind FROM request"))
    desk.close()


def test_no_two_people_of_the_sample_write_from_one_address(sample: Path) -> None:
    query = """SELECT applicant_email FROM request LEFT JOIN request_subject ON request_id = request.id
               WHERE applicant_email != '' GROUP BY applicant_email, coalesce(subject_id, -request.id)"""
    addresses = column(sample, query)
    assert addresses and len(addresses) == len(set(addresses))


def test_open_requests_are_overdue_due_today_and_soon(desk: Office) -> None:
    rows = desk.ask(requests.rows, desk.ask(requests.ids, requests.RequestCriteria()))
    due = [row.due for row in rows if row.due]
    today = desk.today()
    assert min(due) < today and today in due and desk.calendar.add_working_days(today, 1) in due
    desk.close()


def test_subjects_stand_in_every_state_and_consents_tell_every_story(desk: Office) -> None:
    counts = desk.ask(subjects.counts)
    assert counts[""] == 200 and counts["blocked"] > 0 and counts["destroyed"] > 0 and counts["stopping"] > 0
    events = desk.ask(consent_rows, desk.ask(consent_ids, ConsentCriteria()))
    assert {one.event.action for one in events} >= {"given", "refused", "withdrawn", "confirmed"}
    assert {one.event.edition for one in events} == {1, 2, 3}
    desk.close()


def test_the_person_of_the_pictures_has_a_withdrawal_from_today(desk: Office) -> None:
    (row,) = desk.ask(subjects.find, "Қалиева Әсел Тұрсынқызы")
    card = desk.ask(subjects.card, row.id)
    assert card is not None and row.organisation == "«Жебе Софт» ЖШС"
    assert any(one.kinds == ("withdrawal",) and one.received_on == desk.today() for one in card.requests)
    desk.close()


def test_letters_left_and_wait_and_their_papers_are_kept(desk: Office, sample: Path) -> None:
    states = set(column(sample, "SELECT DISTINCT state FROM letter"))
    assert {"sent", "draft"} <= states
    sent = desk.ask(letters.ids, letters.LetterCriteria("sent"))
    assert sent and all(row.paper_id for row in desk.ask(letters.rows, sent))
    desk.close()


def test_the_journal_of_a_sample_is_whole(desk: Office) -> None:
    assert desk.ask(journal.verify).whole
    desk.close()


def test_a_closed_request_of_a_sample_has_no_open_duty(sample: Path) -> None:
    query = (
        "SELECT COUNT(*) FROM duty JOIN request ON request.id = duty.request_id"
        " WHERE request.state = 'closed' AND duty.state = 'open'"
    )
    assert column(sample, query) == [0]


def test_the_same_seed_gives_the_same_people_and_requests(tmp_path: Path) -> None:
    sample, again, other = (make(tmp_path / f"{at}.sqlite", seed, 40, 9) for at, seed in enumerate((7, 7, 8)))
    for query in (
        "SELECT surname || given_name || state || registered_on FROM subject ORDER BY number",
        "SELECT kind || channel || state || received_on || IFNULL(due, '') FROM request ORDER BY id",
        "SELECT action || purpose || occurred_at FROM consent_event ORDER BY id",
    ):
        assert column(sample, query) == column(again, query)
    names = "SELECT surname || given_name FROM subject ORDER BY number"
    assert column(sample, names) != column(other, names)


def test_a_desk_that_is_not_empty_is_refused(desk: Office) -> None:
    with pytest.raises(Refusal, match="not empty"):
        demo.fill(desk, 1, 0, 1)
    desk.close()


def test_filling_stops_between_deeds_when_asked(tmp_path: Path) -> None:
    office = open_office(tmp_path / "stopped.sqlite", create=True, clock=Clock())
    demo.fill(office, 10, 5, 1, lambda done, total: done < 10)
    assert office.ask(subjects.counts)[""] == 10
    assert office.ask(requests.counts)["closed"] == 0
    office.close()


def test_sample_data_go_into_either_database(office: Office) -> None:
    demo.fill(office, 30, 3, 1)
    assert office.ask(subjects.counts)[""] == 30
    assert office.ask(requests.counts)["open"] == 3


def test_requests_in_bulk_have_the_dates_of_the_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "LIVED_THROUGH", 5)
    path = make(tmp_path / "bulk.sqlite", 3, 50, 60)
    office = open_office(path, clock=Clock())
    rows = office.ask(requests.rows, office.ask(requests.ids, requests.RequestCriteria("closed")))
    assert len(rows) >= 55 and all(row.done == row.total for row in rows)
    access = next(row for row in rows if row.kinds == ("access",))
    card = office.ask(requests.card, access.id)
    assert card is not None
    due = {one.duty: one.law_due for one in card.duties}
    assert due["tell"] == office.calendar.add_working_days(access.received_on, 3)
    office.close()


def test_a_scanned_letter_is_a_pdf_and_the_same_for_the_same_seed() -> None:
    assert scanned_letter(2, 5) == scanned_letter(2, 5) != scanned_letter(2, 6)
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(scanned_letter(2, 5))
    assert len(document) == 2
    document.close()


def test_the_clock_of_the_sample_is_the_offices(desk: Office) -> None:
    assert desk.now() == datetime(2026, 11, 24, 10, tzinfo=OFFICE_ZONE)
    desk.close()


def test_the_newest_of_a_bulk_may_stand_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "LIVED_THROUGH", 5)
    office = open_office(tmp_path / "sample.sqlite", create=True, clock=Clock())
    demo.fill(office, 20, demo.LIVED_THROUGH + 30, 7, still_open=12)
    rows = office.ask(requests.rows, office.ask(requests.ids, requests.RequestCriteria()))
    untouched = [row for row in rows if row.done == 0 and row.state == "registered"]
    assert len(untouched) >= 12
    assert all(row.total > 0 for row in untouched) and any(row.due for row in untouched)
    assert office.ask(journal.verify).whole
    office.close()


def test_every_edition_of_the_sample_says_the_same_clauses_in_three_languages(desk: Office) -> None:
    for edition in desk.ask(policy_editions.editions):
        clauses = [[line.split()[0] for line in text.splitlines()] for text in edition.texts.values()]
        assert len(clauses) == 3 and clauses[0] == clauses[1] == clauses[2]
    desk.close()
