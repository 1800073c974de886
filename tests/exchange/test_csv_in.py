"""Text tables in every encoding and with every delimiter people have."""

import random
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.exchange.csv_in import read_csv
from dpo_desk.exchange.headings import is_heading
from dpo_desk.exchange.table_in import read_table

TEXT = "ФИО;Телефон;Компания\r\nЖүнісов Нұрлан;+77012345678;«Дала Цифр»\r\n\r\nКим Анна;87020000001;Көк\r\n"
RUSSIAN = TEXT.replace("Жүнісов Нұрлан", "Жунусов Нурлан").replace("Көк", "Кок")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048"])
def test_kazakh_text_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TEXT.encode(encoding))
    sheet = read_csv(path, is_heading)[0]
    assert sheet.headers == ("ФИО", "Телефон", "Компания")
    assert sheet.rows[0].cells == ("Жүнісов Нұрлан", "+77012345678", "«Дала Цифр»")
    assert (sheet.rows[1].number, sheet.empty_rows) == (4, 1)


def test_russian_text_in_cp1251_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    assert read_csv(path, is_heading)[0].rows[0].cells[0] == "Жунусов Нурлан"


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found_and_quotes_are_respected(tmp_path: Path, delimiter: str) -> None:
    lines = [("ФИО", "Компания", "Адрес"), ("Ким Анна", '"ТОО ""Көк; төбе, 1"""', '"Астана\nКөктем 5"')]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(delimiter.join(line) for line in lines) + "\n", encoding="utf-8", newline="")
    sheet = read_csv(path, is_heading)[0]
    assert sheet.rows[0].cells == ("Ким Анна", 'ТОО "Көк; төбе, 1"', "Астана\nКөктем 5")


def test_a_line_that_names_its_delimiter_is_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=,\nФИО,Телефон\nКим Анна,8701;2\n", encoding="utf-8")
    assert read_csv(path, is_heading)[0].rows[0].cells == ("Ким Анна", "8701;2")


def test_a_quote_left_open_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('ФИО;Компания\nКим Анна;Көк\nЛи Вера;"Дала\nОспанов;Цифр\n', encoding="utf-8")
    with pytest.raises(Refusal, match="line 3"):
        read_csv(path, is_heading)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"%PDF-1.7\n\x00\x98\x98", b"", b"\r\n;;\r\n"]
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(Refusal):
        read_table(path)


def test_mutated_tables_are_read_or_refused(tmp_path: Path) -> None:
    chance = random.Random(3)
    path = tmp_path / "m.csv"
    outcomes = set()
    for number in range(300):
        data = bytearray(TEXT.encode(("utf-8", "utf-16", "cp1251")[number % 3], "replace"))
        for _ in range(chance.randrange(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            sheet = read_table(path, is_heading)[0]
            outcomes.add(sheet.height == sheet.header_row + len(sheet.rows) + sheet.empty_rows)
        except Refusal:
            outcomes.add("refused")
    assert outcomes == {True, "refused"}
