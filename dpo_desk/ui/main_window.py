"""The window of an open desk: the shell with its screens, the person, the badges and the search."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from dpo_desk import __version__
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import Glance, glance
from dpo_desk.services.search import Finds, find
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.calculator import Calculator
from dpo_desk.ui.daily import Daily
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.help.panel import attach_help
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import current_language
from dpo_desk.ui.look import Look
from dpo_desk.ui.mark import mark
from dpo_desk.ui.palette import Asked
from dpo_desk.ui.palette_list import Found
from dpo_desk.ui.parts.dates import short_day
from dpo_desk.ui.postman import Postman
from dpo_desk.ui.saved_places import SavedPlaces
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.screens import screens
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.shell.places import badges
from dpo_desk.ui.shell.status_row import Facts
from dpo_desk.ui.shell.user_card import User
from dpo_desk.ui.tray import Tray
from dpo_desk.ui.trouble import Choice, Question
from dpo_desk.ui.window import Window

if TYPE_CHECKING:
    from dpo_desk.ui.deadline_export import DeadlineExport

NEW_KEYS = "Ctrl+N"


class DeskWindow(Window):
    """The shell filled with everything the desk has; asks again for its frame whenever something changed."""

    another_wanted = Signal(str)
    """Open this place instead; "" asks the person which."""

    def __init__(self, desk: Desk, settings: Settings, look: Look) -> None:
        self._glance: Glance | None = None
        self._placed: tuple[bool, str] | None = None
        self._calculator: Calculator | None = None
        self._deadlines: DeadlineExport | None = None
        super().__init__(desk, settings, look, screens())
        self.palette_over.set_search(self.search)
        self.files_dropped.connect(self.hand_over)
        self.ways.came.connect(self._welcome)
        desk.changed.connect(self.refresh_frame)
        desk.ticked.connect(self.on_minute)
        self.daily = Daily(desk, self)
        self.tray = Tray(desk, settings, self)
        self.postman = Postman(desk, self.toast)
        self.saved_places = SavedPlaces(self)
        self.setWindowIcon(mark())
        look.language_changed.connect(self._show_frame)
        self.help = attach_help(self)
        self.refresh_frame()

    # actions that stand on every screen

    @Slot(object)
    def _welcome(self, screen: Screen) -> None:
        wanted = getattr(screen, "database_wanted", None)
        if wanted is not None:
            wanted.connect(self.another_wanted, Qt.ConnectionType.UniqueConnection)

    @Slot(object)
    def _take_heading(self, screen: Screen) -> None:
        """Besides: offer "New request" wherever the screen in front has no new thing of its own."""
        super()._take_heading(screen)
        primary = screen.primary()
        own = [*([primary] if primary else []), *screen.actions_of_screen()]
        new = self._new_request("" if any(action.keys == NEW_KEYS for action in own) else NEW_KEYS)
        placed = (any(action.id == new.id for action in own), new.keys)
        if placed != self._placed:  # a new set of actions means new menus, so not at every heading
            self._placed = placed
            self._extra = (*(() if placed[0] else (new,)), *self._own_actions)
            self._set_window_actions()
        if primary is None:
            self.title_row.show_primary(new)

    def _new_request(self, keys: str) -> Action:
        title = QT_TRANSLATE_NOOP("action", "New request")
        return Action("request.new", title, "plus", self.new_request, keys, Menu.REQUEST, is_deed=True)

    @cached_property
    def _own_actions(self) -> tuple[Action, ...]:
        another = QT_TRANSLATE_NOOP("action", "Open another database…")
        about = QT_TRANSLATE_NOOP("action", "About DPO Desk")
        count = QT_TRANSLATE_NOOP("action", "Deadline calculator")
        ics = QT_TRANSLATE_NOOP("action", "Deadlines to a calendar (.ics)…")
        found, begin = QT_TRANSLATE_NOOP("action", "Unlawful processing found…"), partial(self.open_item, "finding", 0)
        return (
            Action("request.finding", found, "shield-alert", begin, "Ctrl+Shift+N", Menu.REQUEST, is_deed=True),
            Action("file.deadlines", ics, "calendar", self.export_deadlines, "", Menu.FILE, 2, is_deed=True),
            Action("tools.deadline", count, "calendar", self.show_calculator, "Ctrl+D", Menu.TOOLS, 0),
            Action("file.another", another, "database", self.choose_another, "", Menu.FILE, 8),
            Action("help.about", about, "info", self.show_about, "", Menu.HELP, 9),
        )

    @Slot()
    def new_request(self) -> None:
        """Go to the requests and begin a new one there."""
        self.go("requests")
        screen = self.screen_in_front
        primary = screen.primary() if screen is not None and screen.name == "requests" else None
        if primary is not None and primary.is_enabled:
            primary.run()

    @Slot()
    def leave(self) -> None:
        """Close the window for good, also when closing would leave the desk in the notification area."""
        self.tray.stop()
        super().leave()

    @Slot()
    def choose_another(self) -> None:
        """Ask which database to open."""
        self.another_wanted.emit("")

    @Slot()
    def show_calculator(self) -> None:
        """Count a term from any day, over whatever screen is in front."""
        if self._calculator is None:
            self._calculator = Calculator(self.desk, self)
        self._calculator.show_over()

    @Slot()
    def export_deadlines(self) -> None:
        """Write the open deadlines for the officer's own calendar."""
        if self._deadlines is None:
            from dpo_desk.ui.deadline_export import DeadlineExport  # here: icalendar is heavy, and few starts need it

            self._deadlines = DeadlineExport(self.desk, self)
        self._deadlines.begin()

    @Slot()
    def show_about(self) -> None:
        """Name and version of the program, and what it is for."""
        text = self.tr(
            "Version {version}. Requests of data subjects, their terms, consents and letters in one place."
            " Everything stays in your own database; nothing is sent anywhere."
        )
        close = (Choice("close", self.tr("Close")),)
        self.desk.door.ask(Question("DPO Desk", text.format(version=__version__), close), _nothing, self)

    @Slot(list)
    def hand_over(self, files: Sequence[Path]) -> None:
        """Files dropped where nobody took them belong to the requests."""
        self.go("requests")
        screen = self.screen_in_front
        if screen is None or not screen.files_came(files):
            self.desk.door.note(self.tr("These files cannot be registered as a request."))

    # the frame

    @Slot()
    @Slot(object)
    def refresh_frame(self, _changes: object = None) -> None:
        """Ask again for the person, the badges and the status row."""
        self.desk.ask(self, glance, then=self._take_glance)

    @Slot()
    def on_minute(self) -> None:
        """Ask again, unless the first answer is still on its way."""
        if self._glance is not None:
            self.refresh_frame()

    def _take_glance(self, found: Glance) -> None:
        self._glance = found
        self._show_frame()

    @Slot()
    def _show_frame(self, _language: str = "") -> None:
        found = self._glance
        if found is None:
            return
        self.navigation.card.show_user(User(found.officer, self.tr("Responsible officer") if found.officer else ""))
        counts = (found.open_requests, found.overdue, found.queued_letters, found.unsent_notices)
        self.navigation.show_badges(badges(*counts))
        self.pane.sample.setVisible(found.is_sample)
        if isinstance(office := self.desk.office, Office):
            backup = self._backup_words(found) if (is_file := office.address.is_file) else ""
            kind = self.tr("database on this computer") if is_file else self.tr("shared database")
            self.status_row.show_facts(Facts(backup, f"{office.address.shown} · {kind}"))

    def _backup_words(self, found: Glance) -> str:
        if found.backup_at is None:
            return self.tr("No backup yet")
        at = local(found.backup_at)
        day = self.tr("today") if at.date() == self.desk.today() else short_day(at.date())
        return self.tr("Backup: {day} {time}").format(day=day, time=f"{at:%H:%M}")

    # search

    def search(self, asked: Asked, then: Callable[[Sequence[Found]], None]) -> None:
        """Look in the database for what was typed in the palette."""
        self.desk.ask(self, find, asked.text, asked.scope.value, asked.spellings, then=partial(self._answer, then))

    def _answer(self, then: Callable[[Sequence[Found]], None], finds: Finds) -> None:
        then([*self._requests(finds), *self._subjects(finds), *self._letters(finds), *_papers(finds)])

    def _requests(self, finds: Finds) -> list[Found]:
        found = []
        for row in finds.requests:
            detail = " · ".join((words.number_of(row.year, row.number), words.kind_titles(self.desk, row.kinds)))
            icon, pill = words.kind_icon(self.desk, row.kinds), words.row_pill(self.desk, row)
            found.append(Found("request", row.who or self.tr("Unknown applicant"), detail, icon, row.id, pill=pill))
        return found

    def _subjects(self, finds: Finds) -> list[Found]:
        return [
            Found("subject", row.name or self.tr("Destroyed subject"),
                  " · ".join(part for part in (words.subject_number(row.number), row.organisation) if part),
                  "user", row.id)
            for row in finds.subjects
        ]  # fmt: skip

    def _letters(self, finds: Finds) -> list[Found]:
        found = []
        for row in finds.letters:
            number = shown_number(Series.LETTER, row.number, row.year, current_language()) or self.tr("draft")
            found.append(Found("letter", row.title, f"{number} · {row.addressee}", "mail", row.id))
        return found


def _papers(finds: Finds) -> list[Found]:
    """A paper is opened with its request; the words found stand beside its name."""
    return [
        Found("request", row.file_name, row.passage, "file-text", row.request_id, group="letter")
        for row in finds.papers
    ]


def _nothing(_key: str) -> None:
    """A notice that only closes needs no answer."""
