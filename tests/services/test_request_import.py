"""Taking in an earlier journal: all lines or none, under their own numbers, once only, and nothing invented."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from openpyxl import load_workbook

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.past_request import IMPORTED, PastLine, PastRequest
from dpo_desk.domain.zone import has_hour, local, local_day
from dpo_desk.exchange.import_job import read_request_file
from dpo_desk.exchange.request_sheet import RequestSheet
from dpo_desk.services import intake, notes, request_import, requests
from dpo_desk.services.journal import verify
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.report_order import ReportOrder
from dpo_desk.services.report_workbook import write_report
from dpo_desk.services.reports import management
from dpo_desk.services.request_import import Judged, Meanings
from dpo_desk.services.requests import RequestCard, RequestCriteria
from dpo_desk.services.subject_import import Imported
from dpo_desk.storage import counters
from dpo_desk.storage.tables import duty, request
from dpo_desk.storage.transaction import Writing
from tests.cases import added, letter_in, shown
from tests.conftest import Clock
from tests.exchange.request_journal import write_journal
from tests.statements import counted

SAID = Meanings({"устно": "other"}, {"access": {"": "unsaid"}, "deletion": {"исполнено": "deleted"}})


def past(number: int, received: date, closed: date | None = None, kind: str = "access", **values: str) -> PastRequest:
    outcome = values.pop("outcome", "met" if closed else "")
    line = PastLine(number + 1, received.year, number, received, closed=closed, **values)  # type: ignore[arg-type]
    return PastRequest(line, kind, outcome)


def take_in(office: Office, *rows: PastRequest) -> Imported:
    return office.do(request_import.import_rows, rows).answer


def cards(office: Office) -> dict[tuple[int, int], RequestCard]:
    """Every request by year and number."""
    keys = office.ask(requests.ids, RequestCriteria(segment="all"), "number")
    return {(card.row.year, card.row.number): card for card in (shown(office, key) for key in keys)}


@pytest.fixture
def sheet(tmp_path: Path) -> RequestSheet:
    """The sample journal, read."""
    path = str(write_journal(tmp_path / "journal.xlsx"))
    return read_request_file({"path": path, "today": "2026-11-24"}, lambda _done, _total: True)


def whole(found: Judged) -> bool:
    return found.filled == len(found.ready) + len(found.kept_out) + len(found.duplicates)


def test_words_nobody_knows_keep_their_lines_out_until_the_officer_says(office: Office, sheet: RequestSheet) -> None:
    before = office.ask(request_import.judged, sheet, Meanings())
    assert before.kept_out == {15, 16, 17, 18, 19, 20, 9, 12, 14, 23} and whole(before)
    after = office.ask(request_import.judged, sheet, SAID)
    assert after.kept_out == {15, 16, 17, 18, 19, 20, 23} and whole(after)
    assert {one.kind for one in after.ready if one.number == 9} == {"other"}
    assert [str(one.message) for one in after.problems if one.row == 23] == [
        "Its outcome says it is closed, but it has no day of closing."
    ]


def test_a_journal_is_taken_in_under_its_own_numbers_and_a_second_time_nothing(
    office: Office, sheet: RequestSheet
) -> None:
    ready = office.ask(request_import.judged, sheet, SAID).ready
    assert take_in(office, *ready) == Imported(10, 0)
    found = cards(office)
    assert list(found) == [*((2024, n) for n in range(1, 7)), (2025, 1), (2025, 2), (2026, 148), (2026, 149)]
    assert office.ask(request_import.judged, sheet, SAID).known == {one.number for one in ready}
    assert take_in(office, *ready) == Imported(0, 10)
    assert cards(office) == found


def test_a_closed_request_keeps_its_day_and_outcome_and_no_invented_hour(office: Office) -> None:
    take_in(office, past(1, date(2024, 2, 5), date(2024, 2, 28), summary="Суть", remarks=("Исх. №: 7",)))  # type: ignore[arg-type]
    card = cards(office)[2024, 1]
    assert (card.row.state, card.demands[0].outcome, card.demands[0].state) == ("closed", "met", "settled")
    assert card.row.closed_at is not None
    assert local_day(card.row.closed_at) == date(2024, 2, 28) and not has_hour(card.row.closed_at)
    assert (card.received_at, card.registered_at, card.identity_at) == (None, None, None)
    assert card.summary == "Суть"
    assert [one.text for one in office.ask(notes.notes, card.row.id)] == ["Исх. №: 7"]
    ends = {row.duty: (row.state, row.done_by, row.done_at and local(row.done_at).date()) for row in card.duties}
    closing = {one.key for one in office.rulebook.kind("access").duties if one.closes}
    assert {key for key, end in ends.items() if end[0] == "done"} == closing
    assert {end[1:] for end in ends.values()} == {(IMPORTED, date(2024, 2, 28))}
    assert {end[0] for end in ends.values()} == {"done", "lapsed"}


@pytest.mark.parametrize(("outcome", "done"), [("refused", {"refuse"}), ("taken_back", set()), ("", set())])
def test_what_the_outcome_does_not_tell_falls_away(office: Office, outcome: str, done: set[str]) -> None:
    take_in(office, past(1, date(2024, 2, 5), date(2024, 2, 28), outcome=outcome))
    card = cards(office)[2024, 1]
    assert {row.duty for row in card.duties if row.state == "done"} == done
    assert not [row for row in card.duties if row.state == "open"]


def test_a_refused_complaint_was_answered_and_so_its_answer_is_done(office: Office) -> None:
    take_in(office, past(1, date(2024, 2, 5), date(2024, 2, 28), kind="complaint", outcome="refused"))
    closing = {one.key for one in office.rulebook.kind("complaint").duties if one.closes}
    assert {row.duty for row in cards(office)[2024, 1].duties if row.state == "done"} == closing != set()


def test_an_open_request_gets_the_clocks_of_the_day_it_was_received(office: Office) -> None:
    take_in(office, past(7, date(2026, 11, 20), applicant="Бекова Дана"))
    registered = shown(office, office.do(intake.register, letter_in("access")).answer)
    imported = cards(office)[2026, 7]
    assert (imported.row.state, imported.row.closed_at) == ("registered", None)

    def terms(card: RequestCard) -> list[tuple[object, ...]]:
        return [(row.duty, row.due, row.law_due, row.policy_due, row.clause, row.explanation) for row in card.duties]

    assert terms(imported) == terms(registered)
    assert imported.row.due == registered.row.due is not None
    stored = office.ask(lambda reading: reading.rows(sa.select(request.c.due, request.c.aim).order_by(request.c.id)))
    assert stored[0] == stored[1]


def test_numbering_goes_on_after_the_highest_of_each_year(office: Office) -> None:
    office.do(intake.register, letter_in("access"))
    take_in(office, past(148, date(2026, 3, 2)), past(20, date(2026, 1, 9)), past(31, date(2025, 3, 3)))
    assert shown(office, office.do(intake.register, letter_in("access")).answer).row.number == 149

    def next_of(writing, year: int) -> int:  # type: ignore[no-untyped-def]  # noqa: ANN001
        writing.entitle(request_import.QT_TRANSLATE_NOOP("deed", "Nothing"))
        return counters.take(writing, Series.REQUEST, year)

    assert office.do(next_of, 2025).answer == 32
    take_in(office, past(5, date(2026, 1, 5)))
    assert shown(office, office.do(intake.register, letter_in("access")).answer).row.number == 150


def test_another_request_under_the_same_number_is_told_and_nothing_is_written(office: Office) -> None:
    office.do(intake.register, letter_in("access"))
    clash = past(1, date(2026, 2, 2))
    told = office.ask(request_import.judged, RequestSheet((clash.line,), filled=1), SAID)
    assert told.ready == () and "another request" in str(told.problems[0].message)
    with pytest.raises(Refusal, match="another request"):
        take_in(office, past(2, date(2026, 2, 2)), clash)
    assert list(cards(office)) == [(2026, 1)]


def test_an_import_that_fails_at_the_last_line_leaves_nothing(office: Office) -> None:
    with pytest.raises(KeyError):
        take_in(office, past(1, date(2026, 2, 2)), past(2, date(2026, 2, 3), kind="no such kind"))
    assert cards(office) == {}
    assert shown(office, office.do(intake.register, letter_in("access")).answer).row.number == 1


def test_a_day_outside_the_calendar_keeps_its_line_out(office: Office) -> None:
    told = office.ask(request_import.judged, RequestSheet((past(1, date(2009, 2, 2)).line,), filled=1), SAID)
    assert told.ready == () and "2009" in str(told.problems[0].message)


def test_a_subject_is_linked_only_by_the_whole_name_and_a_contact(office: Office) -> None:
    person = added(office, phone="+77012345678", email="asel@pochta.example.kz")
    name, on = "Жүнісова Әсел Тұрсынқызы", date(2024, 3, 1)
    take_in(
        office, past(1, on, applicant="Әсел Тұрсынқызы ЖҮНІСОВА", email="Asel@pochta.example.kz"),
        past(2, on, applicant=name, phone="+77012345678"), past(3, on, applicant=name),
        past(4, on, applicant="Жүнісова Ә.", phone="+77012345678"), past(5, on, applicant=name, phone="+77019999999"),
    )  # fmt: skip
    assert [card.row.subject_id for card in cards(office).values()] == [person, person, 0, 0, 0]
    found = office.ask(lambda reading: reading.rows(sa.select(duty.c.subject_id).distinct()))
    assert {row.subject_id for row in found} == {person, None}


def test_an_import_is_one_event_that_names_each_request_without_values(office: Office) -> None:
    rows = [past(number, date(2024, 3, 1), date(2024, 3, 20), remarks=("Исх. №: 7",)) for number in range(1, 21)]
    done = office.do(request_import.import_rows, rows)
    assert not done.changes.undoable
    assert done.changes.bulk == {"request", "request_subject", "demand", "duty", "note"}
    touched = "SELECT count(*) FROM event_touch WHERE event_seq = :seq"
    kept = "SELECT count(*) FROM event_detail WHERE event_seq = :seq"
    query = [sa.text(text).bindparams(seq=done.changes.seq) for text in (touched, kept)]
    assert [office.ask(lambda reading, one=one: reading.scalar(one)) for one in query] == [20, 0]
    assert office.ask(verify).whole


def test_two_thousand_lines_take_few_statements(office: Office) -> None:
    def rows(count: int, first: int) -> list[PastRequest]:
        return [
            past(first + place, date(2024, 1 + place % 12, 1 + place % 28), date(2025, 2, 3), applicant="Бекова Дана",
                 phone=f"+7701{place:07d}")
            for place in range(count)
        ]  # fmt: skip

    with counted(office) as few:
        take_in(office, *rows(200, 10_000))
    with counted(office) as many:
        take_in(office, *rows(2000, 1))
    assert len(many) - len(few) <= 60
    assert len(many) <= 140


def test_an_authority_is_the_applicant_of_an_inquiry(office: Office) -> None:
    take_in(office, past(1, date(2024, 3, 1), date(2024, 3, 4), kind="inquiry"))
    assert cards(office)[2024, 1].applicant_kind == "authority"


def test_the_words_of_a_refusal_stand_in_for_its_unknown_ground(office: Office) -> None:
    one = past(1, date(2024, 3, 1), date(2024, 3, 4), outcome="refused")
    take_in(office, replace(one, line=replace(one.line, outcome="отказано, нет оснований")))
    row = cards(office)[2024, 1].demands[0]
    assert (row.ground, row.ground_note) == ("", "отказано, нет оснований")


def test_the_report_counts_the_days_of_the_journal_and_says_what_was_not_noted(office: Office, tmp_path: Path) -> None:
    on = date(2026, 3, 2)
    take_in(
        office, past(1, on, date(2026, 3, 4)), past(2, on, date(2026, 4, 20)),
        past(3, on, date(2026, 3, 3), outcome="refused"),
    )  # fmt: skip
    first, last = date(2026, 1, 1), date(2026, 6, 30)
    figures = office.ask(management, first, last).report.figures
    # Only the main duties and the refusal count: of the rest the journal says nothing, so nothing is late by them.
    assert (figures.received, figures.law.on_time, figures.law.late, figures.law.overdue) == (3, 2, 1, 0)
    path = tmp_path / "report.xlsx"
    office.ask(write_report, ReportOrder(str(path), first, last, "en"))
    book = load_workbook(path)
    told = {str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert "Not noted" in told and "Refused: Access to data, Not noted" in told
    assert book["Requests"]["H2"].value.date() == date(2026, 3, 4)


def test_a_number_another_officer_takes_meanwhile_is_told(office: Office, founded_place: str, clock: Clock) -> None:
    """The other officer registers while the import waits to begin: its number is seen, nothing is written twice."""
    other = open_office(founded_place, clock=clock)
    rows, started = [past(1, date(2026, 2, 2))], threading.Event()

    def register_first(writing: Writing) -> None:
        intake.register(writing, letter_in("access", received=date(2026, 2, 3)))
        started.set()

    helper = threading.Thread(target=other.do, args=(register_first,))
    helper.start()
    assert started.wait(20)
    with pytest.raises(Refusal, match="another request"):
        take_in(office, *rows)
    helper.join(20)
    other.close()
    assert list(cards(office)) == [(2026, 1)]
