"""A list of very many requests: only the rows in view are asked for, and headings stand between them."""

from array import array

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.services.inbox import Listed
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.list_view import RequestList
from dpo_desk.ui.inbox.request_model import PAGE, RequestModel
from dpo_desk.ui.parts.list_delegate import GROUP, NORMAL
from dpo_desk.ui.settings import Settings

MANY = 200_000
SIZES = (150, 0, 0, 0, MANY - 150, 0)


def shown(desk: Desk, settings: Settings, qtbot: QtBot, sizes: tuple[int, ...]) -> tuple[RequestList, list[list[int]]]:
    """A list of that many requests whose rows never come, and the pages it asks for."""
    model = RequestModel(desk, settings)
    asked: list[list[int]] = []
    model.page_wanted.connect(asked.append)
    view = RequestList(model, settings, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(388, 800)
    view.show()
    model.show_list(Listed(array("q", range(1, MANY + 1)), sizes, (), {}, (0, 0), False))
    QApplication.processEvents()
    return view, asked


def test_only_the_pages_in_view_are_asked_for(desk: Desk, settings: Settings, qtbot: QtBot) -> None:
    view, asked = shown(desk, settings, qtbot, ())
    qtbot.waitUntil(lambda: len(asked) == 1)
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [list(range(1, PAGE + 1)), list(range(MANY - PAGE + 1, MANY + 1))]
    assert view.current_key() == MANY


def test_headings_are_lower_than_requests_and_home_goes_past_them(desk: Desk, settings: Settings, qtbot: QtBot) -> None:
    view, _asked = shown(desk, settings, qtbot, SIZES)
    heights = [view.rowHeight(row) for row in (0, 1, 151, 152)]
    assert heights == [theme.px(tall) for tall in (GROUP, NORMAL, GROUP, NORMAL)]
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_key() == 1
    view.fold(0)
    assert [view.rowHeight(row) for row in (0, 1, 2)] == [theme.px(tall) for tall in (GROUP, GROUP, NORMAL)]
    assert view.current_key() == 0
