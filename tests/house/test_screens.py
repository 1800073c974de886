"""Every screen of the real window in three languages: no clipped words, no foreign words, a name for every icon."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services.demo import fill, founding_of_sample
from dpo_desk.services.office import Office, open_office
from dpo_desk.ui import tour
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.settings import LANGUAGE, Settings
from tests.house.sources import listed

Kind = TypeVar("Kind", bound=QWidget)
LANGUAGES = ("kk", "ru", "en")
SIZE = QSize(1280, 800)
SLACK = 2
# Names that are written in Latin letters in every language.
NAMES = {
    "DPO",
    "Desk",
    "Excel",
    "PDF",
    "PNG",
    "JPEG",
    "CSV",
    "SHA",
    "English",
    "PostgreSQL",
    "SQLite",
    "DL",
    "Dala",
    "Tsifr",
}
NAMES |= {
    "NGO",
    "UTC",
    "IMAP",
    "SMTP",
    "TLS",
    "IP",
    "KB",
    "MB",
    "px",
    "Ctrl",
    "Alt",
    "Shift",
    "Enter",
    "Esc",
    "Word",
    "docx",
    "II",
    "III",
    "IV",
    "I",
}
_LATIN = re.compile(r"(?<![\w.@/-])[A-Za-z][A-Za-z]+(?![\w.@/-]*[@.]\w)")
_ADDRESS = re.compile(r"\S*[@./\\]\S*[A-Za-z]\S*|[A-Z]{2}\d+[A-Z]{2}|\b[0-9a-f]{4,}…[0-9a-f]*|\b[0-9a-f]{64}\b|\t.*")


def _clock() -> datetime:
    return datetime(2026, 11, 24, 10, 40, tzinfo=OFFICE_ZONE)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with a little of everything."""
    made = open_office(tmp_path_factory.mktemp("screens") / "desk.sqlite", create=True, clock=_clock)
    made.found(founding_of_sample("kk", made.today()))
    fill(made, 30, 14, seed=1)
    yield made
    made.close()


@pytest.fixture(params=LANGUAGES)
def window(request: pytest.FixtureRequest, office: Office, tmp_path: Path, qapp: QApplication) -> Iterator[DeskWindow]:
    """The window as it opens on that office in one language."""
    settings = Settings(tmp_path / "desk.ini", qapp)
    settings.put(LANGUAGE, request.param)
    made = tour._window(office, settings)
    made.resize(SIZE)
    made.setProperty("language", request.param)
    yield made
    tour._put_away(made)
    settings.deleteLater()


def stations(window: DeskWindow, office: Office) -> Iterator[str]:
    """Each place in front, with something open."""
    for place in tour._stations(window, office):
        tour._settle(window)
        yield place


def seen(window: QWidget, kind: type[Kind]) -> list[Kind]:
    """The widgets of a kind that are shown and have room."""
    return [one for one in window.findChildren(kind) if one.isVisible() and one.width() > 0]


def is_clipped(widget: QWidget) -> bool:
    """Whether the words are wider than the widget and nothing tells the rest of them."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or isinstance(widget, ElidingLabel) or not widget.pixmap().isNull():
            return False
        widest = max((widget.fontMetrics().horizontalAdvance(line) for line in widget.text().splitlines()), default=0)
        room = widget.width()
    elif isinstance(widget, QAbstractButton):
        # A part that paints itself says in its size hint what its words need.
        widest, room = (widget.minimumSizeHint().width(), widget.width()) if widget.text() else (0, 0)
    else:
        return False
    return widest > room + SLACK and widget.text() not in widget.toolTip()


def clipped(window: QWidget) -> list[str]:
    """The words that are cut off."""
    widgets: list[QLabel | QAbstractButton] = [*seen(window, QLabel), *seen(window, QAbstractButton)]
    return [f"{type(one).__name__} {one.text()!r} in {one.width()} px" for one in widgets if is_clipped(one)]


def latin(text: str) -> list[str]:
    """The words in Latin letters that have no business in a Kazakh or Russian sentence."""
    return [word for word in _LATIN.findall(_ADDRESS.sub(" ", text)) if word not in NAMES]


def words_of(window: QWidget) -> Iterator[str]:
    """All words of the interface that stand on the screen, are read aloud, or lie in a menu."""
    speaking: list[QLabel | QAbstractButton] = [*seen(window, QLabel), *seen(window, QAbstractButton)]
    for one in speaking:
        text = one.whole_text() if isinstance(one, ElidingLabel) else one.text()
        yield from (text, one.toolTip(), one.accessibleName())
    written: list[QLineEdit | QPlainTextEdit | QTextEdit] = [*seen(window, QLineEdit), *seen(window, QPlainTextEdit)]
    for line in [*written, *seen(window, QTextEdit)]:
        yield from (line.placeholderText(), line.accessibleName())
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()  # it takes in what stands now
    for menu in window.findChildren(QMenu):
        yield menu.title()
        yield from (action.text() for action in menu.actions())


def nameless(window: QWidget) -> list[str]:
    """Buttons without words and without a name for those who do not see them."""
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parentWidget()).__name__}"
        for one in seen(window, QAbstractButton)
        if not one.text().strip() and not one.accessibleName().strip() and one.focusPolicy().value
    ]


def test_every_screen_is_whole_translated_and_named(window: DeskWindow, office: Office) -> None:
    """One walk through the window finds words that are cut off, foreign words, and icons without a name."""
    is_english = window.property("language") == "en"
    cut, foreign, bare, places = set(), set(), set(), []
    for place in stations(window, office):
        places.append(place)
        cut |= {f"{place}: {one}" for one in clipped(window)}
        bare |= {f"{place}: {one}" for one in nameless(window)}
        if not is_english:
            foreign |= {f"{place}: {text!r}" for text in words_of(window) if latin(text)}
    assert len(places) >= len(window.places)
    assert not cut, listed(sorted(cut))
    assert not foreign, listed(sorted(foreign))
    assert not bare, listed(sorted(bare))


def test_the_checks_can_fail(qapp: QApplication) -> None:
    """The same checks on a widget with all three faults."""
    bad = QWidget()
    label = QLabel("Дербес деректерді өңдеуді тоқтату", bad)
    label.setFixedSize(40, 20)
    button = BareButton(bad)
    bad.show()
    assert label.isVisible() and clipped(bad)
    assert latin("Жауап no data left") == ["no", "data", "left"]
    assert not latin("DPO Desk, a.seitova@dalasifr.example.kz, SHA-256 eb5c…0b1c, eb5c2ff91b30eb94…, RA000000005KZ")
    assert nameless(bad)
    button.setAccessibleName("Жабу")
    assert not nameless(bad)
    bad.close()


class BareButton(QAbstractButton):
    """A button that shows nothing and is called nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(20, 20)

    def paintEvent(self, _event: object) -> None:
        """Nothing."""
