"""The way between screens: makes each at its first visit, brings it to the front, goes back and forward."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.shell.visits import Visit, Visits


class Ways(QObject):
    """The screens of a window by the name of their place."""

    came = Signal(object)
    """Another screen is in front."""
    heading_changed = Signal(object)
    """The screen in front says something new of itself."""
    moved = Signal()
    """There was a visit, or a step back or forward."""

    def __init__(
        self, desk: Desk, settings: Settings, classes: Mapping[str, type[Screen]], stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._desk, self._settings = desk, settings
        self._classes = classes
        self._stack = stack
        self._screens: dict[str, Screen] = {}
        self._visits = Visits()

    @property
    def screen_in_front(self) -> Screen | None:
        """The screen that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def screen_named(self, name: str) -> Screen:
        """The screen of a place, made now if this is the first visit; KeyError for a place without one."""
        if name not in self._screens:
            screen = self._classes[name](self._desk, self._settings, self._stack)
            screen.heading_changed.connect(partial(self._tell_heading, screen))
            screen.open_wanted.connect(self.open_item)
            screen.place_wanted.connect(self.go)
            self._screens[name] = screen
        return self._screens[name]

    @Slot(str)
    def go(self, name: str) -> None:
        """Bring a place to the front and remember the visit; nothing for a place that does not exist."""
        if name in self._classes:
            self._visit(Visit(name))

    @Slot(str, int)
    def open_item(self, kind: str, identity: int) -> None:
        """Show a thing on the first screen that opens its kind; nothing when none does."""
        name = next((name for name, screen in self._classes.items() if kind in screen.opens), None)
        if name is not None:
            self._visit(Visit(name, kind, identity))

    def _visit(self, visit: Visit) -> None:
        self._visits.go(visit)
        self._show(visit)

    def _show(self, visit: Visit | None) -> None:
        if visit is None:
            return
        screen = self.screen_named(visit.place)
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
            self._bring(screen)
        elif screen is not self.screen_in_front:
            self._bring(screen)
        if visit.kind:
            screen.open_item(visit.kind, visit.identity)
        self.moved.emit()

    def _bring(self, screen: Screen) -> None:
        self._stack.setCurrentWidget(screen)
        self.came.emit(screen)

    def _tell_heading(self, screen: Screen) -> None:
        if screen is self.screen_in_front:
            self.heading_changed.emit(screen)

    def can_go_back(self) -> bool:
        """Whether there is an earlier visit."""
        return self._visits.can_go_back

    def can_go_forward(self) -> bool:
        """Whether there is a later visit."""
        return self._visits.can_go_forward

    @Slot()
    def go_back(self) -> None:
        """To the visit before."""
        self._show(self._visits.back())

    @Slot()
    def go_forward(self) -> None:
        """To the visit after."""
        self._show(self._visits.forward())

    def save_layouts(self) -> None:
        """Let every screen keep its splitters and tables."""
        for screen in self._screens.values():
            screen.save_layout()
