"""The tour: the real window off screen, through every screen on sample data, each saved as a picture."""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services import letters, requests, subjects
from dpo_desk.services.demo import fill, founding_of_sample
from dpo_desk.services.office import Office, open_office
from dpo_desk.ui.app import make_application
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.first_run.wizard import FirstRun
from dpo_desk.ui.languages import Language
from dpo_desk.ui.look import Look
from dpo_desk.ui.main_window import DeskWindow
from dpo_desk.ui.settings import LANGUAGE, THEME, Settings, Theme
from dpo_desk.ui.sweep import Sweep

LOOKS = (
    (Language.KAZAKH, Theme.LIGHT),
    (Language.RUSSIAN, Theme.LIGHT),
    (Language.ENGLISH, Theme.LIGHT),
    (Language.KAZAKH, Theme.DARK),
)
SIZES = (QSize(1440, 900), QSize(1280, 800))
SETTLED_MS = 60
# An answer may ask further: the list, the thing chosen in it, its parts.
QUESTIONS_DEEP = 3

_SETTINGS = "tour.ini"
# Said by the off-screen plug-in at every window; it concerns nobody.
_IDLE_TALK = "This plugin does not support propagateSizeHints()"


def take_tour(folder: Path, subjects_wanted: int = 120, requests_wanted: int = 40) -> tuple[Path, ...]:
    """Fill a database of its own in `folder`, walk every screen in every look; returns the pictures."""
    qInstallMessageHandler(_tell)
    app = application()
    sweep = Sweep(app)  # collecting garbage in the middle of a show() has crashed Qt
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "tour.sqlite"
    for old in (file, folder / _SETTINGS):
        old.unlink(missing_ok=True)
    morning = _Morning()
    office = open_office(file, create=True, clock=morning)
    office.found(founding_of_sample("kk", office.today()))
    morning.pass_days_off(office)
    fill(office, subjects_wanted, requests_wanted, seed=1)
    pictures: list[Path] = []
    for language, theme in LOOKS:
        pictures += _walk(folder, office, language, theme, app)
    office.close()
    sweep.close()
    return tuple(pictures)


def shown_places(office: Office) -> tuple[str, ...]:
    """Open the window on an office, visit every place, close it; the names of the places."""
    qInstallMessageHandler(_tell)
    sweep = Sweep(application())
    settings = Settings(office.address.path.with_suffix(".ini") if office.address.path else None)
    window = _window(office, settings)
    names = tuple(place.name for place in window.places)
    for name in names:
        window.go(name)
        _settle(window)
    settings.deleteLater()  # and with it the translators of this look
    _put_away(window)
    sweep.close()
    return names


def application() -> QObject:
    """The application object, made when there is none yet."""
    return QApplication.instance() or make_application(sys.argv[:1])


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != _IDLE_TALK:
        sys.stderr.write(f"{message}\n")


class _Morning:
    """The clock of the tour: a morning of the day on which the journal really stamps, so that both agree.

    On a day off it is the morning of the next working day: the screens show a desk at work.
    """

    def __init__(self) -> None:
        self._moment = datetime.now(OFFICE_ZONE).replace(hour=10, minute=40, second=0, microsecond=0)

    def __call__(self) -> datetime:
        return self._moment

    def pass_days_off(self, office: Office) -> None:
        """Go on to a working day."""
        day = office.calendar.next_working(self._moment.date())
        self._moment = datetime.combine(day, self._moment.timetz())


class _Lasting(Office):
    """An office that survives the window shown on it: the next look opens another window on the same one."""

    def __init__(self, office: Office) -> None:
        self.__dict__ = office.__dict__

    def close(self) -> None:
        """Stay open."""


def _window(office: Office, settings: Settings) -> DeskWindow:
    look = Look(settings, settings)
    look.apply()
    desk = Desk(_Lasting(office), settings)
    window = DeskWindow(desk, settings, look)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    return window


def _walk(folder: Path, office: Office, language: Language, theme: Theme, app: QObject) -> Iterator[Path]:
    settings = Settings(folder / _SETTINGS, app)
    settings.put(LANGUAGE, language.value)
    settings.put(THEME, theme.value)
    look = f"{language.value}-{theme.value}"
    yield from _first_run(folder, settings, look)
    window = _window(office, settings)
    for size in SIZES:
        window.resize(size)
        for name in _stations(window, office):
            yield _picture(window, folder / f"{look}-{size.width()}-{name}.png")
    _put_away(window)
    settings.deleteLater()


def _first_run(folder: Path, settings: Settings, look: str) -> Iterator[Path]:
    lookup = Look(settings, settings)
    lookup.apply()
    wizard = FirstRun(settings, lookup, str(folder / "new.sqlite"), None)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    wizard.resize(SIZES[0])
    wizard.show()
    yield _picture(wizard, folder / f"{look}-1440-first-run.png")
    _put_away(wizard)


def _stations(window: DeskWindow, office: Office) -> Iterator[str]:
    """Bring each place to the front, with something open where it can be."""
    for place in window.places:
        window.go(place.name)
        _settle(window)
        for kind, identity in _items(office, place.name):
            window.open_item(kind, identity)
            _settle(window)
        yield place.name


def _items(office: Office, place: str) -> Iterable[tuple[str, int]]:
    """What to open on a place: the person of the pictures where she is known, else the first."""
    if place == "requests":
        keys = office.ask(requests.ids, requests.RequestCriteria())
        rows: tuple[RequestRow, ...] = office.ask(requests.rows, list(keys[:40]))
        return [("request", row.id) for row in rows if "Қалиева" in row.who][:1] or [("request", keys[0])]
    if place in ("subjects", "consents"):
        found: tuple[RegisterRow, ...] = office.ask(subjects.find, "Қалиева")
        return [("subject" if place == "subjects" else "consents", row.id) for row in found[:1]]
    if place == "letters":
        return [("letter", key) for key in office.ask(letters.ids, letters.LetterCriteria())[:1]]
    return ()


def _picture(widget: QWidget, file: Path) -> Path:
    _settle(widget)
    widget.grab().save(str(file))
    return file


def _settle(widget: QWidget) -> None:
    """Wait until what was asked is answered and shown, and parts that fold a moment later had their turn."""
    if isinstance(widget, DeskWindow):
        for _turn in range(QUESTIONS_DEEP):
            loop = QEventLoop()
            widget.desk.ask(widget, _nothing, then=partial(_quit, loop))
            loop.exec()
    loop = QEventLoop()
    QTimer.singleShot(SETTLED_MS, loop.quit)
    loop.exec()


def _nothing(_reading: object) -> None:
    """A question that only waits for its turn behind the others."""


def _quit(loop: QEventLoop, _answer: None) -> None:
    loop.quit()


def _put_away(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
