"""The export of a history: the events of this subject and of nobody else, moments as moments."""

from datetime import date, datetime
from pathlib import Path

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import consents
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.ui.consents.screen import Consents
from tests.cases import added
from tests.ui.workbooks import book_of, check_about, check_dates, check_no_formula, last_deed


def test_the_events_of_the_subject_shown_are_written(screen: Consents, office: Office, tmp_path: Path) -> None:
    other = added(office, surname="Қалиев", email="nurlan@pochta.example.kz")
    moment = datetime(2026, 11, 23, 9, tzinfo=OFFICE_ZONE)
    draft = ConsentDraft(other, ConsentAction.GIVEN, moment, "registration_button", (), evidence="=1+1")
    office.do(consents.record, draft)
    screen.desk.door.answer_next(tmp_path / "consents.xlsx")
    screen.export()
    book = book_of(tmp_path / "consents.xlsx")
    assert {name.split()[0] for name in book.column("Subject")} == {"Жүнісова"}
    assert book.column("Happened at")[0] == datetime(2024, 3, 12, 14, 7)
    check_dates(book, "Happened at", "Known since")
    check_no_formula(book)
    check_about(book, "One subject only: yes")
    assert last_deed(office) == f"List of consent events exported: {len(book.rows)} rows"


def test_evidence_that_looks_like_a_formula_stays_text(screen: Consents, office: Office, tmp_path: Path) -> None:
    moment = datetime(2026, 11, 23, 9, tzinfo=OFFICE_ZONE)
    draft = ConsentDraft(screen.current, ConsentAction.GIVEN, moment, "email", (), evidence="=1+1")
    office.do(consents.record, draft)
    screen.desk.door.answer_next(tmp_path / "consents.xlsx")
    screen.export()
    book = book_of(tmp_path / "consents.xlsx")
    assert [text for text in book.column("Evidence") if "1+1" in str(text)]
    check_no_formula(book)


def test_a_narrowed_consent_is_written_with_its_reach_and_proof(
    screen: Consents, office: Office, tmp_path: Path
) -> None:
    moment = datetime(2026, 11, 23, 9, tzinfo=OFFICE_ZONE)
    facts = {"form_version": "register v14", "ip": "192.0.2.15", "zone": "+06:00", "statements": ("term",)}
    parts = {"categories": ("phone", "email"), "operations": ("transfer",)}
    draft = ConsentDraft(screen.current, ConsentAction.NARROWED, moment, "email", ("purpose_1",), **facts, **parts)
    office.do(consents.record, draft)
    screen.desk.door.answer_next(tmp_path / "consents.xlsx")
    screen.export()
    book = book_of(tmp_path / "consents.xlsx")
    written = {name: book.column(name)[-1] for name in book.headings}
    assert written["Categories of data"] == "Phone number, E-mail address"
    assert written["Acts with the data"] == "transfer to third parties"
    assert (written["Form and its version"], written["IP address"]) == ("register v14", "192.0.2.15")
    assert (written["Time zone"], written["Stated in the text"]) == ("UTC+6", "Term of the consent")
    assert written["Strength of proof"] == "not provable"


def test_everybodys_consent_is_written_as_it_is_filtered(screen: Consents, office: Office, tmp_path: Path) -> None:
    added(office, surname="Қалиев", email="nurlan@pochta.example.kz")
    screen.ways.show_matrix()
    matrix = screen.ways.matrix
    matrix.head.day.show_value(date(2025, 6, 1))
    matrix.table.setCurrentIndex(matrix.table.rows.index(4, 6))
    matrix.table.clicked.emit(matrix.table.currentIndex())
    assert len(matrix.model.identities(0, 9)) == 0
    matrix.table.clicked.emit(matrix.table.rows.index(4, 5))
    screen.desk.door.answer_next(tmp_path / "matrix.xlsx")
    assert screen._can_export()
    screen.export()
    book = book_of(tmp_path / "matrix.xlsx")
    assert [name.split()[0] for name in book.column("Subject")] == ["Жүнісова"]
    (refused,), (in_force,) = book.column("Purposes refused"), book.column("Purposes in force")
    assert refused and refused not in in_force and "; " in in_force
    assert book.column("Consent in force since") == [None]
    check_about(book, f"Whom: Refused; Purpose: {refused}; As of: 01.06.2025")
    assert last_deed(office) == "Consents of everybody exported: 1 rows"
