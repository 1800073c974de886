"""The requests as a table: the same list and filters, sorted by the header, remembered, opened and exported."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.settings import Settings
from tests.cases import registered
from tests.ui.typing_keys import press_key
from tests.ui.workbooks import book_of


def _filled(inbox: Inbox, office: Office) -> list[int]:
    """Deletion of the 19th, access of the 20th, another of the 18th; the table in front."""
    keys = [
        registered(office, kind, received=date(2026, 11, day), applicant_name=name).row.id
        for kind, day, name in (("deletion", 19, "Бекова"), ("access", 20, "Асанов"), ("access", 18, "Ванеева"))
    ]
    inbox.show()
    inbox.list.turn_table()
    return keys


def _column(inbox: Inbox, key: str) -> list[str]:
    model = inbox.list.table.requests
    place = model.first + [column.key for column in model.columns].index(key)
    for row in range(model.rowCount()):
        model.row(row)  # looked at: its page is asked for when the window next comes to rest
    QApplication.processEvents()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def _sort(inbox: Inbox, key: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
    model = inbox.list.table.requests
    place = model.first + [column.key for column in model.columns].index(key)
    inbox.list.table.header.setSortIndicator(place, order)


def test_the_table_shows_what_the_cards_show_in_the_order_of_its_header(inbox: Inbox, office: Office) -> None:
    _filled(inbox, office)
    assert inbox.list.front is inbox.list.table and inbox.list.table.isVisible()
    assert _column(inbox, "received") == ["18.11.2026", "20.11.2026", "19.11.2026"]
    _sort(inbox, "received")
    assert _column(inbox, "received") == ["18.11.2026", "19.11.2026", "20.11.2026"]
    _sort(inbox, "number", Qt.SortOrder.DescendingOrder)
    assert _column(inbox, "who") == ["Ванеева", "Асанов", "Бекова"]
    assert list(inbox.list.model.keys) == [3, 2, 1]
    assert _column(inbox, "assignee") == ["Сейітова Айгүл"] * 3
    assert _column(inbox, "due")[1:] == ["25.11.2026", "04.12.2026"]  # 3 working days, 15 days
    assert all(_column(inbox, "clause")) and all(_column(inbox, "left")) and all(_column(inbox, "state"))


def test_the_target_date_is_a_column_to_be_chosen_and_stands_in_the_file(
    inbox: Inbox, office: Office, tmp_path: Path
) -> None:
    _filled(inbox, office)
    table = inbox.list.table
    assert "target" not in [column.key for column in table.columns.shown()]
    table.columns.show_column("target", True)
    shown = _column(inbox, "target")
    assert shown[1:] == ["", "03.12.2026"]  # one working day before 15 days; none for a term of three
    inbox.desk.door.answer_next(tmp_path / "requests.xlsx")
    inbox.exporting.export_requests()
    assert [str(one)[:10] for one in book_of(tmp_path / "requests.xlsx").column("Target date") if one] == ["2026-12-03"]


def test_filters_are_the_same_and_enter_opens_the_detail(inbox: Inbox, office: Office) -> None:
    keys = _filled(inbox, office)
    inbox.list.narrowing.filter_by("kind", "access")
    assert sorted(_column(inbox, "who")) == ["Асанов", "Ванеева"]
    opened: list[int] = []
    inbox.list.opened.connect(opened.append)
    inbox.list.table.choose(keys[1])
    assert inbox.detail.whole is not None
    assert inbox.detail.whole.card.row.id == keys[1]
    press_key(inbox.list.table, Qt.Key.Key_Return)
    assert opened == [keys[1]]
    inbox.detail.bar.stepped.emit(-1)
    assert inbox.list.table.current_id() == keys[2]


def test_mode_columns_and_order_are_remembered(
    inbox: Inbox, office: Office, desk: Desk, settings: Settings, qtbot: QtBot
) -> None:
    _filled(inbox, office)
    _sort(inbox, "who")
    inbox.list.table.setColumnWidth(1, 222)
    inbox.list.table.columns.show_column("clause", False)
    again = Inbox(desk, settings)
    qtbot.addWidget(again)
    again.show()
    assert again.list.is_table
    assert _column(again, "who") == ["Асанов", "Бекова", "Ванеева"]
    assert again.list.table.columnWidth(1) == 222
    assert "clause" not in [column.key for column in again.list.table.columns.shown()]
    again.list.turn_table()
    assert again.list.view.isVisible() and not again.list.table.isVisible()


def test_the_export_follows_the_order_of_the_table(inbox: Inbox, office: Office, tmp_path: Path) -> None:
    _filled(inbox, office)
    _sort(inbox, "who", Qt.SortOrder.DescendingOrder)
    inbox.desk.door.answer_next(tmp_path / "requests.xlsx")
    inbox.exporting.export_requests()
    assert book_of(tmp_path / "requests.xlsx").column("Applicant") == ["Ванеева", "Бекова", "Асанов"]
