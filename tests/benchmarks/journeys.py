"""`python -m tests.benchmarks.journeys DATABASE FOLDER`: walks the journeys in the window, prints its silences."""

import json
import sys
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services import calendar, subjects
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.letters.screen import Letters
from tests.benchmarks.walk import CTRL, Walk, resident_bytes
from tests.journeys.test_first_day import letter_from
from tests.pdfs import pdf_saying

Key = Qt.Key


def walked(walk: Walk, folder: Path) -> None:
    """Every step of the table, in the order of a day."""
    walk.rest(1000)
    walk.step("at rest", *[partial(walk.rest, 500)] * 4)
    for place in walk.window.places:
        walk.step(f"first visit: {place.name}", partial(walk.window.go, place.name))
    for place in walk.window.places:
        walk.step("later visits", partial(walk.window.go, place.name))
    walk.window.go("requests")
    walk.rest()
    inbox = walk.window.screen_in_front
    assert isinstance(inbox, Inbox)
    _list(walk, inbox)
    _narrowing(walk, inbox)
    _table(walk, inbox)
    _palette(walk, inbox)
    _by_post(walk, inbox, folder)
    _by_mail(walk, inbox, folder)
    _finding(walk, inbox)
    _calendar(walk)


def _list(walk: Walk, inbox: Inbox) -> None:
    view, press = inbox.list.view, walk.press
    view.setFocus()
    walk.step("a request opened", *[partial(press, Key.Key_Down)] * 8)
    walk.step("list: a page down", *[partial(press, Key.Key_PageDown)] * 8)
    walk.step("list: End and Home", *[partial(press, key) for key in (Key.Key_End, Key.Key_Home)] * 2)
    walk.step("a request ticked", *[partial(press, Key.Key_Space), partial(press, Key.Key_Down)] * 3)
    walk.step("everything ticked", *[partial(press, Key.Key_A, CTRL)] * 2)
    walk.step("no tick", inbox.bulk.ticking.clear)
    walk.step("a minute later", *[walk.desk.minute.ticked.emit] * 3)


def _narrowing(walk: Walk, inbox: Inbox) -> None:
    pane = inbox.list
    for key in ("mine", "closed", "open", "closed"):
        walk.step(f"segment: {key}", partial(_segment, inbox, key))
    pane.view.setFocus()
    walk.step("closed: pages", *[partial(walk.press, Key.Key_PageDown)] * 4)
    walk.step("closed: End and Home", partial(walk.press, Key.Key_End), partial(walk.press, Key.Key_Home))
    walk.step("closed: search", pane.find_in_list, partial(walk.type, "ахмет"), pane.clear_filter)
    _segment(inbox, "open")
    walk.rest()
    walk.step("search in the list", pane.find_in_list, partial(walk.type, "жүніс"), pane.clear_filter)
    for words in ("channel:post ", "left<3 ", "kind:access "):
        walk.step("filter words", pane.find_in_list, partial(walk.type, words), pane.clear_filter)


def _segment(inbox: Inbox, key: str) -> None:
    inbox.list.segments.choose(key)
    inbox.list.segments.chosen.emit(key)


def _table(walk: Walk, inbox: Inbox) -> None:
    pane = inbox.list
    walk.step("cards to table", pane.turn_table)
    walk.step("table: pages", *[partial(walk.press, Key.Key_PageDown)] * 4)
    walk.step("table: End and Home", partial(walk.press, Key.Key_End), partial(walk.press, Key.Key_Home))
    for place in (2, 6):
        walk.step("table: sorted", partial(pane.table.sortByColumn, place, Qt.SortOrder.AscendingOrder))
    walk.step("table to cards", pane.turn_table)


def _palette(walk: Walk, inbox: Inbox) -> None:
    for text in ("ахметов", "kalieva", "#2026", "хат"):
        walk.step("palette", walk.window.open_palette, partial(walk.type, text), partial(walk.press, Key.Key_Escape))
    walk.step("Today", partial(walk.window.go, "today"), partial(walk.window.go, "requests"))


def _confirmed(walk: Walk, inbox: Inbox) -> None:
    walk.step("identity confirmed", partial(walk.press, Key.Key_Return, CTRL))
    walk.until(lambda: isinstance(inbox.detail.place.sheet, IdentitySheet))
    walk.step("identity confirmed", partial(walk.press, Key.Key_Down), partial(walk.press, Key.Key_Return, CTRL))


def _by_post(walk: Walk, inbox: Inbox, folder: Path) -> None:
    scan, form, press = folder / "scan.pdf", inbox.intake.form, walk.press
    scan.write_bytes(pdf_saying("I withdraw my consent"))
    walk.step("J1 file dropped", partial(walk.window.take_files, [scan]))
    walk.until(lambda: form.kinds.proposed() == "withdrawal")
    walk.step("J1 subject found", partial(press, Key.Key_Return), partial(walk.type, "жүніс"))
    walk.until(lambda: form.subject.found.count() > 0)
    walk.step("J1 subject found", partial(press, Key.Key_Return))
    walk.step("J1 registered", partial(press, Key.Key_Return, CTRL))
    walk.until(inbox.has_list)
    _confirmed(walk, inbox)
    walk.step("J1 stopped", partial(press, Key.Key_T))
    walk.step("J1 reply", partial(press, Key.Key_R))
    walk.until(lambda: isinstance(walk.window.screen_in_front, Letters))
    walk.step("back to requests", partial(walk.window.go, "requests"))


def _by_mail(walk: Walk, inbox: Inbox, folder: Path) -> None:
    office, form, press = walk.desk.office, inbox.intake.form, walk.press
    person = office.ask(subjects.rows, list(office.ask(subjects.ids, subjects.criteria("Жүнісов"))[:1]))[0].id
    card = office.ask(subjects.card, person)
    address = next((one.value for one in card.contacts if one.kind == "email"), "nobody@example.kz")
    walk.step("J2 mail dropped", partial(walk.window.take_files, [letter_from(address, folder)]))
    walk.until(lambda: form.subject.subject is not None)
    walk.step("J2 registered", partial(press, Key.Key_Return), partial(press, Key.Key_Return, CTRL))
    walk.until(inbox.has_list)
    _confirmed(walk, inbox)
    walk.step("J2 reply", partial(press, Key.Key_R))
    walk.until(lambda: isinstance(walk.window.screen_in_front, Letters))
    walk.step("J2 number given", partial(press, Key.Key_Return, CTRL))
    walk.step("back to requests", partial(walk.window.go, "requests"))


def _finding(walk: Walk, inbox: Inbox) -> None:
    walk.step("J4 sheet", partial(walk.window.open_item, "finding", 0))
    walk.step("J4 filled", partial(walk.press, Key.Key_1), partial(walk.type, "Сайт"))
    walk.step("J4 filled", partial(walk.press, Key.Key_Return), partial(walk.type, "312"))
    walk.step("J4 registered", partial(walk.press, Key.Key_Return, CTRL))
    walk.until(inbox.has_list)
    walk.step("undone", walk.desk.undo)


def _calendar(walk: Walk) -> None:
    day = date.today() + timedelta(days=1)
    while day.weekday() > 3 or not walk.desk.calendar.is_working(day):
        day += timedelta(days=1)
    title = Title("Тексеру күні", "Проверочный день", "Day of the test")
    change = CalendarChange(entered=(DayRow(day, DayKind.HOLIDAY, title, "a benchmark"),))
    begun = perf_counter()
    walk.step("calendar changed", partial(walk.desk.do, walk.window, calendar.change_calendar, change))
    changed = perf_counter()
    walk.step("calendar undone", walk.desk.undo)
    walk.spent = {"calendar changed": changed - begun, "calendar undone": perf_counter() - changed}


if __name__ == "__main__":
    the_walk = Walk(sys.argv[1], Path(sys.argv[2]) / "journeys.ini")
    before = resident_bytes()
    walked(the_walk, Path(sys.argv[2]))
    print(
        json.dumps(
            {
                "silences": the_walk.silences,
                "busy": the_walk.busy,
                "spent": the_walk.spent,
                "memory": [before, resident_bytes()],
            }
        )
    )
    the_walk.window.close()
