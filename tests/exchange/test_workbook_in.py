"""Workbooks as people send them: every row told, bombs and damage refused in words."""

import random
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.exchange.headings import is_heading
from dpo_desk.exchange.sheet import Sheet
from dpo_desk.exchange.table_in import read_table
from dpo_desk.exchange.workbook_in import read_workbook

BASIC = (("ФИО", "Телефон"), ("Оспанов Даурен", 77012345678), ("Ким Анна", "8 702 000 00 01"))


def book_of(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def replaced(source: Path, target: Path, member: str, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == member else old.read(name))
    return target


def whole(sheet: Sheet) -> bool:
    return sheet.height == sheet.header_row + len(sheet.rows) + sheet.empty_rows


def test_numbers_and_dates_become_text_without_loss(tmp_path: Path) -> None:
    row = (7.7012345678e10, 1.5, 4400430123456789, date(2026, 3, 2), datetime(2026, 3, 2, 10, 5), True, "007")
    path = book_of(tmp_path / "a.xlsx", tuple("абвгдеж"), row)
    sheet = read_workbook(path)[0]
    assert sheet.rows[0].cells == (
        "77012345678", "1.5", "4400430123456789", "2026-03-02", "2026-03-02 10:05:00", "true", "007",
    )  # fmt: skip


def test_headings_are_found_below_titles_and_empty_lines(tmp_path: Path) -> None:
    path = book_of(tmp_path / "a.xlsx", ("Список пользователей",), (), *BASIC, (), ("Ли Вера", ""))
    sheet = read_workbook(path, is_heading)[0]
    assert (sheet.header_row, sheet.headers) == (3, ("ФИО", "Телефон"))
    assert [row.number for row in sheet.rows] == [4, 5, 7]
    assert sheet.empty_rows == 1 and whole(sheet)


def test_headings_nobody_knows_are_found_too(tmp_path: Path) -> None:
    path = book_of(tmp_path / "a.xlsx", ("Отчёт",), ("Альфа", "Бета", "Гамма"), (1, 2, 3), (4, 5, 6))
    assert read_workbook(path)[0].headers == ("Альфа", "Бета", "Гамма")


def test_two_heading_lines_are_joined(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("ФИО", "Контакты", None), (None, "Телефон", "Эл. пошта"), (1, 2, 3), ("Ким Анна", "8702", "a@kim.kz")):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    book.save(tmp_path / "a.xlsx")
    read = read_workbook(tmp_path / "a.xlsx", is_heading)[0]
    assert read.headers == ("ФИО", "Контакты / Телефон", "Контакты / Эл. пошта")
    assert [row.number for row in read.rows] == [4]


def test_merged_and_hidden_rows_are_not_lost(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("ФИО", "Компания"), ("Ким Анна", "«Дала Цифр»"), ("Ли Вера", None), ("Оспанов Даурен", "Көк")):
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("Жасырын")["A1"] = "ФИО"
    book.worksheets[1].sheet_state = "veryHidden"
    book.save(tmp_path / "a.xlsx")
    sheets = read_workbook(tmp_path / "a.xlsx", is_heading)
    assert [row.cells for row in sheets[0].rows][1] == ("Ли Вера", "«Дала Цифр»")
    assert len(sheets) == 2 and "Merged" in sheets[0].notes[0].text


@pytest.mark.parametrize("claimed", [b"A1:B3", b"A1:XFD1048576", b"A1"])
def test_a_lying_dimension_loses_no_row(tmp_path: Path, claimed: bytes) -> None:
    rows = [("Ким Анна", f"8701000{number:04}") for number in range(2000)]
    source = book_of(tmp_path / "a.xlsx", ("ФИО", "Телефон"), *rows)

    def lie(xml: bytes) -> bytes:
        assert b'<dimension ref="A1:B2001"' in xml
        return xml.replace(b"A1:B2001", claimed)

    lying = replaced(source, tmp_path / "b.xlsx", "xl/worksheets/sheet1.xml", lie)
    assert len(read_workbook(lying, is_heading)[0].rows) == 2000


def test_a_formulas_mistake_is_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("ФИО", "Телефон"))
    sheet.append(("Ким Анна", "#N/A"))
    sheet["B2"].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    notes = read_workbook(tmp_path / "a.xlsx", is_heading)[0].notes
    assert dict(notes[0].values) == {"count": 1}


def far_cell(path: Path, *references: str) -> Path:
    book_of(path, *BASIC)
    far = "".join(
        f'<row r="{ref.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}"><c r="{ref}"><v>1</v></c></row>' for ref in references
    )
    return replaced(
        path, path.with_name("far.xlsx"), "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"</sheetData>", far.encode() + b"</sheetData>"),
    )  # fmt: skip


@pytest.mark.parametrize("reference", ["XFD1048576", "ABC10", "ZZ1048576", "F99999999"])
def test_a_cell_far_away_is_refused(tmp_path: Path, reference: str) -> None:
    with pytest.raises(Refusal, match="too far"):
        read_workbook(far_cell(tmp_path / "a.xlsx", reference))


def test_a_long_narrow_sheet_is_no_bomb(tmp_path: Path) -> None:
    sheet = read_workbook(far_cell(tmp_path / "a.xlsx", "B100000"), is_heading)[0]
    assert sheet.rows[-1].number == 100000 and whole(sheet)


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    source = book_of(tmp_path / "a.xlsx", *BASIC)
    bomb = replaced(source, tmp_path / "b.xlsx", "xl/styles.xml", lambda _xml: b" " * 40_000_000)
    with pytest.raises(Refusal, match="unpacks"):
        read_workbook(bomb)


def test_xml_entities_are_refused(tmp_path: Path) -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    source = book_of(tmp_path / "a.xlsx", *BASIC)
    bomb = replaced(source, tmp_path / "b.xlsx", "xl/worksheets/sheet1.xml", lambda xml: laughs + xml)
    with pytest.raises(Refusal, match="damaged"):
        read_workbook(bomb)


def test_a_protected_workbook_is_told_from_an_old_one(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    (tmp_path / "locked.xlsx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    (tmp_path / "old.xls").write_bytes(ole)
    with pytest.raises(Refusal, match="password"):
        read_table(tmp_path / "locked.xlsx")
    with pytest.raises(Refusal, match="not an"):
        read_table(tmp_path / "old.xls")


def test_a_file_of_200_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(Refusal, match="larger than 64 MB"):
        read_table(path)


def test_a_vanished_file_and_a_folder_are_troubles(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="no longer there"):
        read_table(tmp_path / "gone.xlsx")
    with pytest.raises(Trouble, match="folder"):
        read_table(tmp_path)


def test_an_empty_workbook_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no filled cells"):
        read_workbook(book_of(tmp_path / "a.xlsx"))


def mutated(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        place = chance.randrange(len(damaged))
        action = chance.randrange(3)
        if action == 0:
            damaged[place] = chance.randrange(256)
        elif action == 1:
            del damaged[place : place + chance.randrange(1, 200)]
        else:
            damaged[place:place] = chance.randbytes(chance.randrange(1, 50))
        if not damaged:
            break
    return bytes(damaged)


def test_mutated_workbooks_are_read_or_refused(tmp_path: Path) -> None:
    data = book_of(tmp_path / "a.xlsx", *BASIC).read_bytes()
    chance = random.Random(1)
    refused = 0
    for number in range(200):
        path = tmp_path / "m.xlsx"
        path.write_bytes(mutated(data, chance))
        try:
            assert all(map(whole, read_table(path, is_heading))), number
        except Refusal:
            refused += 1
    assert refused > 100


def test_mutated_sheets_inside_sound_packages_are_read_or_refused(tmp_path: Path) -> None:
    source = book_of(tmp_path / "a.xlsx", *BASIC)
    chance = random.Random(2)
    outcomes = set()
    for number in range(200):
        member = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml")[number % 3]
        path = replaced(source, tmp_path / "m.xlsx", member, lambda xml: mutated(xml, chance))
        try:
            outcomes.add(all(map(whole, read_table(path, is_heading))))
        except Refusal:
            outcomes.add("refused")
    assert outcomes == {True, "refused"}
