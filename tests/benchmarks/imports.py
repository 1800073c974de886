"""The figure of the import of an earlier journal: from a file to the register, against the same number of subjects."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from openpyxl import Workbook

from dpo_desk.exchange.import_job import read_request_file, read_subject_file
from dpo_desk.services import request_import, subject_import
from dpo_desk.services.office import Office
from dpo_desk.services.request_import import Meanings
from tests.benchmarks.harness import Figure, compare

ROWS, YEARS, ROUNDS = 10_000, 4, 2
# Twelve years with a calendar, all before the first of the sample data.
FIRST_YEAR = 2013
KINDS = ("Деректермен танысу", "исправление", "Жалоба", "Отзыв согласия", "Өшіру")
OUTCOMES = ("Орындалды", "Исполнено", "отказано", "Исполнено", "удалено")


def figures(office: Office, folder: Path) -> Iterator[Callable[[], Figure]]:
    """The one figure, on a filled office."""
    yield partial(earlier_requests, office, folder)


def earlier_requests(office: Office, folder: Path) -> Figure:
    """Ten thousand closed requests, hardly two of one day and kind, with their clocks."""
    people = iter([_book(folder / f"people-{turn}.xlsx", _people(turn)) for turn in range(ROUNDS + 1)])
    journals = iter([_book(folder / f"journal-{turn}.xlsx", _journal(turn)) for turn in range(ROUNDS + 1)])

    def floor() -> None:
        sheet = read_subject_file({"path": str(next(people))}, _told)
        office.do(subject_import.import_rows, sheet.ready, "bench")

    def ours() -> None:
        payload = {"path": str(next(journals)), "today": office.today().isoformat()}
        found = office.ask(request_import.judged, read_request_file(payload, _told), Meanings())
        assert len(found.ready) == ROWS, {str(one.message) for one in found.problems}
        office.do(request_import.import_rows, found.ready)

    return compare("import of 10,000 earlier requests", "10,000 subjects", 5, ours, floor, ROUNDS)


def _told(_done: int, _total: int) -> bool:
    return True


def _book(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("bench")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def _people(turn: int) -> Iterator[Sequence[str]]:
    yield "ФИО", "Телефон", "E-mail", "Компания", "Лауазымы", "Дата регистрации"
    for mark in range(turn * ROWS, (turn + 1) * ROWS):
        who, address = f"Сынақов{mark} Айбек", f"s{mark}@pochta.example.kz"
        yield who, f"+7747{mark:07d}", address, "«Көк төбе»", "маман", "02.03.2026"


def _journal(turn: int) -> Iterator[Sequence[str]]:
    yield "Рег. номер", "Дата поступления", "От кого", "Телефон", "Вид", "Дата исполнения", "Нәтижесі", "Исх. №"
    for place in range(ROWS):
        year, number, sort = FIRST_YEAR + turn * YEARS + place % YEARS, place // YEARS + 1, place % len(KINDS)
        on = date(year, 1, 1) + timedelta(days=place * 7919 % 341)
        days, who = (f"{one:%d.%m.%Y}" for one in (on, on + timedelta(days=9))), f"Сынақов{place} Айбек"
        received, closed = days
        mark, reply = f"{number}/{year}", f"12-3/{number}"
        yield mark, received, who, f"+7747{place:07d}", KINDS[sort], closed, OUTCOMES[sort], reply
