"""A colleague at the same request stands in the bar, at a real server; a request put away is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.services import presence
from dpo_desk.services.office import Office, open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.presence import PresenceMark
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.worker import AtOnce
from tests.cases import registered
from tests.conftest import Clock
from tests.services.test_presence import hire, rows, take_login


@pytest.fixture
def office(founded_place: str, clock: Clock) -> Iterator[Office]:
    """An office on whichever database the test names."""
    made = open_office(founded_place, clock=clock)
    yield made
    made.close()


@pytest.mark.parametrize("database", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True)
def test_a_colleague_who_looks_at_the_request_is_named_in_the_bar(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    key = registered(office, "access").row.id
    colleague = office.do(hire, "Оспанов", "Дәурен").answer
    office.do(presence.look_at, "hers", key)  # the responsible officer at another computer
    office.do(take_login, colleague)
    desk = Desk(office, runner=AtOnce())
    screen = Inbox(desk, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    qtbot.waitExposed(screen)
    screen.open_item("request", key)
    mark = screen.detail.bar.presence
    qtbot.waitUntil(mark.isVisible)
    assert "А. Сейітова" in mark.accessibleName()
    office.do(presence.look_away, "hers")
    office.do(presence.look_at, "AINUR-PC:1", key)  # the same officer at another computer
    screen.presence.beat()
    assert "AINUR-PC" in mark.accessibleName() and mark.avatar.isHidden()
    office.do(presence.look_away, "AINUR-PC:1")
    screen.presence.beat()
    assert mark.isHidden()
    assert office.ask(rows) == 1
    screen.save_layout()
    assert office.ask(rows) == 0
    desk.close()


def test_a_narrow_bar_keeps_the_name_and_then_the_picture_alone(qtbot: QtBot, english: Languages) -> None:
    mark = PresenceMark(None)  # type: ignore[arg-type]
    qtbot.addWidget(mark)
    mark.show_onlookers((presence.Onlooker("Оспанов Дәурен"),))
    label, shown = mark.label, []
    for width in (400, label.fontMetrics().horizontalAdvance("Д. Оспанов") + 2, 20):
        label.resize(width, 20)
        shown.append(label.text())
        assert label.toolTip() and mark.accessibleName() == "Д. Оспанов is viewing"
    assert shown == ["Д. Оспанов is viewing", "Д. Оспанов", ""]
