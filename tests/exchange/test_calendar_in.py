"""Calendars as other programs write them: read whole, judged row by row, and nothing guessed."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.workdays import DayKind
from dpo_desk.exchange.calendar_in import LARGEST_MB, read_calendar_file
from dpo_desk.exchange.calendar_rows import CalendarSheet
from dpo_desk.services import calendar_file

ICS = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//example.kz//calendar//KK\r
{events}END:VCALENDAR\r
"""
EVENT = """BEGIN:VEVENT\r
UID:{uid}@example.kz\r
DTSTART;VALUE=DATE:{start}\r
{more}SUMMARY:{summary}\r
DESCRIPTION:{source}\r
END:VEVENT\r
"""


def event(start: str, summary: str, more: str = "", source: str = "Заң № 267-II") -> str:
    return EVENT.format(uid=start, start=start, summary=summary, more=more, source=source)


def read(path: Path, **more: object) -> CalendarSheet:
    return read_calendar_file({"path": str(path), **more}, lambda _done, _total: True)


def ics(folder: Path, *events: str) -> Path:
    path = folder / "calendar.ics"
    path.write_text(ICS.format(events="".join(events)), encoding="utf-8", newline="")
    return path


def said(sheet: CalendarSheet) -> list[tuple[int, str]]:
    return [(one.row, str(one.message)) for one in sheet.problems]


def test_events_become_days_and_the_last_day_of_an_event_counts(tmp_path: Path) -> None:
    path = ics(
        tmp_path,
        event("20280101", "Жаңа жыл", "DTEND;VALUE=DATE:20280103\r\n"),
        event("20280104", "Көшірілген демалыс", "CATEGORIES:day off\r\n"),
        event("20280108", "Рабочий день, перенос"),
        event("20100308", "Әйелдер күні", "RRULE:FREQ=YEARLY\r\n"),
    )
    sheet = read(path)
    assert sheet.problems == ()
    assert [(row.on, row.kind) for row in sheet.days] == [
        (date(2028, 1, 1), DayKind.HOLIDAY),
        (date(2028, 1, 2), DayKind.HOLIDAY),
        (date(2028, 1, 4), DayKind.MOVED_OFF),
        (date(2028, 1, 8), DayKind.MOVED_WORKING),
        (date(2028, 3, 8), DayKind.HOLIDAY),
    ]
    assert sheet.days[0].source == "Заң № 267-II"


def test_a_date_twice_is_told_with_both_rows(tmp_path: Path) -> None:
    sheet = read(ics(tmp_path, event("20280101", "A"), event("20280102", "B"), event("20280101", "C")))
    assert said(sheet) == [(3, "2028-01-01 stands in row 1 already. A day can stand only once.")]


def test_a_workbook_is_read_by_its_headings_in_any_language(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["Производственный календарь", None, None, None, None])
    page.append(["Дата", "Вид", "Название", "Основание", "Перенос с"])
    page.append([date(2028, 5, 1), "праздник", "Праздник единства", "Закон № 267-II", None])
    page.append(["08.05.2028", "перенос", "Перенесённый выходной", "Приказ № 3", date(2028, 5, 7)])
    path = tmp_path / "2028.xlsx"
    book.save(path)
    sheet = read(path)
    assert sheet.problems == ()
    assert [(row.on, row.kind, row.moved_from) for row in sheet.days] == [
        (date(2028, 5, 1), DayKind.HOLIDAY, None),
        (date(2028, 5, 8), DayKind.MOVED_OFF, date(2028, 5, 7)),
    ]
    assert sheet.days[1].title.kk == "Перенесённый выходной"


def test_every_wrong_row_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "2028.csv"
    path.write_text(
        "date;kind;name;source\n"
        "01.01.2028;holiday;New Year;Law\n"
        "32.01.2028;holiday;None;Law\n"
        "02.01.2027;holiday;New Year;Law\n"
        "03.01.2028;feast;New Year;Law\n"
        "04.01.2028;moved working day;Work;Law\n"
        "08.01.2028;moved day off;Rest;Law\n"
        "09.01.2028;holiday;;Law\n"
        "10.01.2028;holiday;Day;\n",
        encoding="utf-8",
    )
    problems = dict(said(read(path)))
    assert list(problems) == [3, 4, 5, 6, 7, 8, 9]
    assert "not a date" in problems[3]
    assert "not in 2028" in problems[4]
    assert "no kind of day" in problems[5]
    assert "working day anyway" in problems[6]
    assert "day off anyway" in problems[7]
    assert "no name" in problems[8]
    assert "no source" in problems[9]


def test_a_source_given_for_all_days_fills_the_gaps_only(tmp_path: Path) -> None:
    path = tmp_path / "2028.csv"
    path.write_text("date;kind;name;source\n01.01.2028;holiday;A;\n02.01.2028;holiday;B;Law\n", encoding="utf-8")
    assert [row.source for row in read(path, source="Order 7").days] == ["Order 7", "Law"]


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:nonsense",
        b"name;phone\nA;+7700\n",
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n",
        b"x" * (LARGEST_MB * 1024**2 + 1),
    ],
)
def test_what_is_no_calendar_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    path.write_bytes(data)
    try:
        problems = read(path).problems
    except Refusal:
        return
    assert problems


def test_a_calendar_without_events_has_a_remark(tmp_path: Path) -> None:
    assert said(read(ics(tmp_path))) == [(0, "The file has no days.")]


def test_the_child_process_reads_the_same(tmp_path: Path) -> None:
    path = ics(tmp_path, event("20280101", "Жаңа жыл"))
    assert calendar_file.read(path, "", lambda _done, _total: True) == read(path)
