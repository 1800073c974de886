"""A site's export as found in life becomes subjects, with every line told and no secret taken."""

from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.exchange.date_text import is_month_first, read_date
from dpo_desk.exchange.headings import Field, field_of
from dpo_desk.exchange.import_job import read_subject_file, read_table_file
from dpo_desk.exchange.mapping import Mapping, propose_mapping, without_secrets
from dpo_desk.exchange.person_name import divided_name
from dpo_desk.exchange.plain import from_plain, to_plain
from dpo_desk.exchange.sheet import Row, Sheet, sheet_of
from dpo_desk.exchange.subject_cells import bin_of, card_of, phone_of, written_out
from dpo_desk.exchange.subject_sheet import SubjectSheet, read_subjects
from tests.exchange.site_export import PASSWORDS, write_site_export


def told(_done: int, _total: int) -> bool:
    return True


@pytest.fixture
def read(tmp_path: Path) -> SubjectSheet:
    return read_subject_file({"path": str(write_site_export(tmp_path / "s.xlsx"))}, told)


def test_every_line_is_ready_kept_out_or_a_duplicate(read: SubjectSheet) -> None:
    assert [row.number for row in read.ready] == [4, 5, 7, 8, 9, 12]
    assert read.kept_out == {13, 14, 15, 16, 17}
    assert [(one.row, one.first_row, one.by) for one in read.duplicates] == [(11, 4, Field.EMAIL)]
    assert read.filled == len(read.ready) + len(read.kept_out) + len(read.duplicates)
    assert read.empty_rows == 2


def test_five_spellings_of_phones_and_dates_are_read(read: SubjectSheet) -> None:
    subjects = [row.subject for row in read.ready]
    phones = ["+77012345678", "+77023456789", "+77033456789", "+77044567890", "+77055678901", "+77023456789"]
    assert [subject.phone for subject in subjects] == phones
    days = [date(2026, 3, 2), date(2026, 3, 15), date(2026, 3, 20), date(2026, 4, 5), date(2026, 4, 7), None]
    assert [subject.registered_on for subject in subjects] == days
    assert subjects[3].full_name == "Жүнісов Нұрлан Бек ұлы"


def test_no_password_and_no_card_leaves_the_reader(tmp_path: Path) -> None:
    path = str(write_site_export(tmp_path / "s.xlsx"))
    everything = repr(read_table_file({"path": path}, told)) + repr(read_subject_file({"path": path}, told))
    assert "Оспанов" in everything
    assert not [secret for secret in (*PASSWORDS, "4400 4301", "4400430", "5169-4971") if secret in everything]
    assert "6789" in everything


def test_a_problem_names_its_line_and_column_and_repeats_no_value(read: SubjectSheet) -> None:
    columns = {problem.row: problem.column for problem in read.problems if problem.keeps_out}
    assert columns == {13: "Моб. тел.", 14: "E-mail", 15: "БИН", 16: "Дата регистрации", 17: ""}
    assert "viktor" not in repr(read.problems)


def test_the_same_phone_under_another_name_is_told_and_taken(read: SubjectSheet) -> None:
    assert [p.row for p in read.problems if "same phone" in p.message.text] == [12]


def test_a_table_without_people_is_refused() -> None:
    sheet = sheet_of("", [["Альфа", "Бета"], ["1", "2"]])
    with pytest.raises(Refusal, match="No column"):
        read_subjects(sheet, propose_mapping(sheet))


def test_the_person_may_change_what_a_column_means() -> None:
    sheet = sheet_of("", [["Кто", "Куда"], ["Ким Анна", "anna@kim.example.kz"]])
    mapping = propose_mapping(sheet)
    assert mapping.fields == (Field.IGNORE, Field.EMAIL)
    ready = read_subjects(sheet, mapping.changed(0, Field.FULL_NAME), "kk").ready
    assert (ready[0].subject.surname, ready[0].subject.language) == ("Ким", "kk")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("ФИО", Field.FULL_NAME), ("Аты-жөні", Field.FULL_NAME), ("Т.А.Ә.", Field.FULL_NAME), ("Тегі", Field.SURNAME),
        ("Фамилия", Field.SURNAME), ("Моб. тел.", Field.PHONE), ("Телефон нөмірі", Field.PHONE),
        ("E-mail", Field.EMAIL),
        ("Эл. пошта", Field.EMAIL), ("Пароль", Field.SECRET), ("Құпия сөз", Field.SECRET),
        ("password_hash", Field.SECRET),
        ("CVV", Field.SECRET), ("Компания", Field.ORGANISATION), ("Ұйымның атауы", Field.ORGANISATION),
        ("БИН", Field.BIN), ("БСН", Field.BIN), ("Банк картасының нөмірі", Field.CARD), ("Лауазымы", Field.POSITION),
        ("Дата регистрации", Field.REGISTERED_ON), ("Тегі / Фамилия", Field.SURNAME),
        ("created_at", Field.REGISTERED_ON),
        ("Заңды мекенжайы", Field.LEGAL_ADDRESS), ("ЖСН", Field.IGNORE), ("Юр. адрес", Field.LEGAL_ADDRESS),
        ("Контакты / Телефон (моб.)", Field.PHONE), ("Пайдаланушы түрі", Field.USER_TYPE), ("Абракадабра", None),
        ("Фамилия (рус)", Field.SURNAME_RU), ("Тегі (орысша)", Field.SURNAME_RU),
        ("Имя по-русски", Field.GIVEN_NAME_RU),
        ("ФИО на русском языке", Field.FULL_NAME_RU), ("Аты-жөні (орысша)", Field.FULL_NAME_RU),
        ("Full name in Russian", Field.FULL_NAME_RU), ("patronymic_ru", Field.PATRONYMIC_RU),
        ("Фамилия на казахском", Field.SURNAME), ("Язык (рус/каз)", Field.LANGUAGE),
    ],
)  # fmt: skip
def test_headings_in_three_languages_are_known(heading: str, field: Field | None) -> None:
    assert field_of(heading) is field


def test_a_secret_column_is_cut_off_whole() -> None:
    sheet = without_secrets(sheet_of("", [["Email", "Password", "Phone"], ["a@b.kz", "тайна", "8701"]], lambda _: True))
    assert sheet.headers == ("Email", "Phone")
    assert sheet.rows[0].cells == ("a@b.kz", "8701")
    assert dict(sheet.notes[0].values) == {"column": "Password"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("02.03.2026", (2026, 3, 2)), ("2.3.26", (2026, 3, 2)), ("2026-03-02T10:00:00Z", (2026, 3, 2)),
        ("02/03/2026 10:00", (2026, 3, 2)), ("2026/3/2", (2026, 3, 2)), ("2 марта 2026 г.", (2026, 3, 2)),
        ("2026 жылғы 2 наурыз", (2026, 3, 2)), ("March 2, 2026", (2026, 3, 2)), ("2 Mar 2026 10:15", (2026, 3, 2)),
        ("46083", (2026, 3, 2)), ("1772409600", (2026, 3, 2)), ("5 желтоқсан 2025", (2025, 12, 5)),
    ],
)  # fmt: skip
def test_dates_as_text_are_read(text: str, day: tuple[int, int, int]) -> None:
    assert read_date(text) == date(*day)


@pytest.mark.parametrize("text", ["31.02.2026", "вчера", "2026", "99999", "00.00.0000", "1 2 3 марта"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="not a date"):
        read_date(text)


def test_months_before_days_are_told_by_the_whole_column() -> None:
    assert is_month_first(["03/02/2026", "03/15/2026"])
    assert not is_month_first(["03/02/2026", "15/03/2026"])
    assert read_date("03/15/2026", month_first=True) == date(2026, 3, 15)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Серікбаева Айгүл Маратқызы", ("Серікбаева", "Айгүл", "Маратқызы")),
        ("Айгүл Серікбаева", ("Серікбаева", "Айгүл", "")),
        ("Иван Петрович Сидоров", ("Сидоров", "Иван", "Петрович")),
        ("Ким Анна", ("Ким", "Анна", "")),
        ("Жүніс Нұрлан Бек ұлы", ("Жүніс", "Нұрлан", "Бек ұлы")),
        ("Анна", ("Анна", "", "")),
    ],
)
def test_names_are_divided(name: str, parts: tuple[str, str, str]) -> None:
    assert divided_name(name) == parts


def test_numbers_a_spreadsheet_spoilt_are_mended_or_told() -> None:
    assert phone_of("7.7012345678E+10") == ("+77012345678", 0)
    assert bin_of("50640001236") == "050640001236"
    with pytest.raises(Refusal, match="shortened"):
        written_out("7,70123E+10")
    with pytest.raises(Refusal, match="check digit"):
        card_of("4400430123456780")


def test_foreign_phones_with_their_code_are_kept() -> None:
    assert phone_of("+998 90 123-45-67") == ("+998901234567", 0)
    assert phone_of("8 (912) 345-67-89") == ("+79123456789", 0)


def test_a_fingerprint_is_the_same_in_a_later_file() -> None:
    assert SubjectDraft(email="A@b.kz", phone="+7701").fingerprint == SubjectDraft(email="a@b.kz").fingerprint
    assert SubjectDraft(surname="Жүнісов", organisation="Дала").fingerprint == "name:жунисов|дала"
    assert SubjectDraft(external_id="17", email="a@b.kz").fingerprint == "id:17"


def test_a_result_crosses_the_pipe_whole(read: SubjectSheet) -> None:
    assert from_plain(SubjectSheet, to_plain(read)) == read
    assert from_plain(Mapping, to_plain(Mapping((Field.CARD,)))) == Mapping((Field.CARD,))


def test_the_russian_spelling_is_kept_where_it_differs() -> None:
    headers = ("Тегі", "Аты", "ФИО по-русски", "Эл. пошта")
    rows = (
        Row(2, ("Жүнісова", "Әсел", "Жунусова Асель", "asel@pochta.example.kz")),
        Row(3, ("Петров", "Иван", "Петров Иван", "ivan@pochta.example.kz")),
        Row(4, ("", "", "Сергеева Анна", "anna@pochta.example.kz")),
    )
    sheet = Sheet("people", 1, headers, rows, 4)
    found = [one.subject for one in read_subjects(sheet, propose_mapping(sheet), "kk").ready]
    assert [(one.full_name, one.russian_name) for one in found] == [
        ("Жүнісова Әсел", "Жунусова Асель"),
        ("Петров Иван", ""),
        ("Сергеева Анна", ""),
    ]
