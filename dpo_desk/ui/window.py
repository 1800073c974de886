"""The window: a list of screens, a list of actions, and the way between them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui.actions import Action, Actions
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.keyboard import Keyboard
from dpo_desk.ui.look import Look
from dpo_desk.ui.palette import Palette
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import GEOMETRY, LAST_PLACE, Settings
from dpo_desk.ui.shell.frame import Frame
from dpo_desk.ui.shell.incoming import PastedScans, pasted_files, pasted_picture
from dpo_desk.ui.shell.menus import Menus
from dpo_desk.ui.shell.places import PLACES
from dpo_desk.ui.shell.undoing import Undoing
from dpo_desk.ui.shell.user_card import User
from dpo_desk.ui.shell.ways import Ways
from dpo_desk.ui.shortcut_sheet import ShortcutSheet
from dpo_desk.ui.window_actions import window_actions


class Window(Frame):
    """`screens` names the class for every place that exists; a screen is made at its first visit and kept.

    Its parts may be used by whoever builds the program: `navigation.show_badges`, `navigation.card.show_user`,
    `status_row.show_facts`, `pane.sample`, `palette_over.set_search`.
    """

    files_dropped = Signal(list)
    """Files that the screen in front did not take: list of Path."""
    help_wanted = Signal(str)
    """F1 on the place of this name; while nobody listens the shortcut sheet is shown."""
    news_wanted = Signal()
    closing = Signal()
    """The window is about to close: keep drafts now."""

    def __init__(
        self, desk: Desk, settings: Settings, look: Look, screens: Mapping[str, type[Screen]], user: User | None = None
    ) -> None:
        self.places = tuple(place for place in PLACES if place.name in screens)
        super().__init__(desk, self.places, user or User())
        self.desk, self.settings, self.look = desk, settings, look
        self.ways = Ways(desk, settings, screens, self.pane.stack)
        self._extra: tuple[Action, ...] = ()
        self.undoing = Undoing(desk, self.toast)
        self._is_helped = False
        self.actions_now = Actions(self)
        self.menus = Menus(self.title_row.menus, self.actions_now)
        self.keyboard = Keyboard(self, self.actions_now, settings)
        self.palette_over = Palette(self.actions_now, self)
        self.shortcut_sheet = ShortcutSheet(self.actions_now, self)
        self._connect()
        self._always = window_actions(self, self.places)
        self._set_window_actions()
        self._open_where_left()

    def _connect(self) -> None:
        self.desk.undo_changed.connect(self.actions_now.show_state)
        self.desk.door.settings = self.settings
        self.desk.door.noticed.connect(self.pane.show_notice)
        self.desk.door.settled.connect(self.pane.settle)
        self.actions_now.changed.connect(self._adopt_actions)
        self.navigation.chosen.connect(self.go)
        self.title_row.field.clicked.connect(self.open_palette)
        self.title_row.help_wanted.connect(self.show_help)
        self.title_row.news_wanted.connect(self.news_wanted)
        self.palette_over.open_wanted.connect(self.open_item)
        self._pasted = PastedScans(self)
        self.files_came.connect(self.take_files)
        self.back_pressed.connect(self.ways.go_back)
        self.forward_pressed.connect(self.ways.go_forward)
        self.ways.came.connect(self._screen_came)
        self.ways.heading_changed.connect(self._take_heading)
        self.ways.moved.connect(self.actions_now.show_state)

    def _open_where_left(self) -> None:
        kept = self.settings.get(GEOMETRY)
        if kept:
            self.restoreGeometry(kept)
        last = self.settings.get(LAST_PLACE)
        if self.places:
            self.go(last if last in {place.name for place in self.places} else self.places[0].name)

    @property
    def screen_in_front(self) -> Screen | None:
        """The screen that is shown."""
        return self.ways.screen_in_front

    @Slot(str)
    def go(self, name: str) -> None:
        """Bring a place to the front and remember the visit."""
        self.ways.go(name)

    @Slot(str, int)
    def open_item(self, kind: str, identity: int) -> None:
        """Show a thing on the screen that opens its kind; nothing when none does."""
        self.ways.open_item(kind, identity)

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is shown."""
        if self.screen_in_front is not None:
            self.screen_in_front.refresh_by_person()

    @Slot(object)
    def _screen_came(self, screen: Screen) -> None:
        self.pane.clear_bars()
        self.navigation.show_place(screen.name)
        self._take_heading(screen)
        screen.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _take_heading(self, screen: Screen) -> None:
        """Take title, primary action, actions and counts of the screen in front."""
        self.setWindowTitle(f"{screen.title()} · DPO Desk")
        primary = screen.primary()
        self.title_row.show_primary(primary)
        self.actions_now.set_screen([*([primary] if primary is not None else []), *screen.actions_of_screen()])
        self.status_row.show_counts(screen.status_text())

    # panes

    @Slot()
    def next_pane(self) -> None:
        """Move the focus to the next pane."""
        self._step_pane(1)

    @Slot()
    def previous_pane(self) -> None:
        """Move the focus to the pane before."""
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        screen = self.screen_in_front
        panes: list[QWidget] = [self.navigation, *(screen.panes() if screen is not None else ())]
        focused = QApplication.focusWidget()
        inside = [n for n, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))]
        target = panes[((inside[-1] if inside else 0) + step) % len(panes)]
        if target is self.navigation and screen is not None:
            target = self.navigation.buttons[screen.name]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # actions

    def _set_window_actions(self) -> None:
        self.actions_now.set_window([*self._always, *self._extra])

    @Slot()
    def _adopt_actions(self) -> None:
        # Qt takes out and puts in again what is added twice.
        known = set(self.actions())
        self.addActions([action for action in self.actions_now.all if action not in known])

    @Slot()
    def open_palette(self) -> None:
        """Search or command."""
        self.palette_over.show_over()

    @Slot()
    def show_shortcuts(self) -> None:
        """Every key over the screen."""
        self.shortcut_sheet.show_over()

    def set_helped(self) -> None:
        """Somebody listens to `help_wanted` now."""
        self._is_helped = True

    @Slot()
    def show_help(self) -> None:
        """The page of this screen; pressed again, or without pages, the keys."""
        screen = self.screen_in_front
        if not self._is_helped or screen is None or self.shortcut_sheet.was_asked_just_now():
            self.show_shortcuts()
        else:
            self.help_wanted.emit(screen.name)

    # files

    @Slot()
    def paste_files(self) -> None:
        """Take the files on the clipboard, or the scan that was copied as a picture."""
        files, picture = pasted_files(), pasted_picture()
        if files:
            self.take_files(files)
        elif not picture.isNull():
            self.desk.errand(self, self._pasted.job(picture), then=self._take_file)
        else:
            self.desk.door.note(self.tr("There is no file and no scan on the clipboard."))

    def _take_file(self, file: Path) -> None:
        self.take_files([file])

    @Slot(list)
    def take_files(self, files: Sequence[Path]) -> None:
        """Offer files to the screen in front, then to whoever listens."""
        screen = self.screen_in_front
        if screen is None or not screen.files_came(files):
            self.files_dropped.emit(list(files))

    # the end

    @Slot()
    def toggle_full_screen(self) -> None:
        """Whole screen, or a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave(self) -> None:
        """Close the window."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts and layout, stop the workers."""
        self.closing.emit()
        self.ways.save_layouts()
        if self.screen_in_front is not None:
            self.settings.put(LAST_PLACE, self.screen_in_front.name)
        self.settings.put(GEOMETRY, bytes(self.saveGeometry().data()))
        self.settings.save()
        self.desk.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.screen_in_front is not None:
            self._take_heading(self.screen_in_front)
