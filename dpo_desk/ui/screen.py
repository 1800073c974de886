"""What the window asks of every screen, and what a screen may ask of the window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from dpo_desk.domain.changes import Changes
from dpo_desk.ui.actions import Action
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.curtain import Curtain
from dpo_desk.ui.settings import Settings, splitter_setting


class Screen(QWidget):
    """One place of the navigation. It is made at the first visit and kept, with its selection, until the window
    closes. Subclasses give `name`, `opens`, the methods below, and say `heading_changed` when these change.
    """

    name: ClassVar[str] = ""
    """The key of its place in `shell/places.py`."""
    opens: ClassVar[tuple[str, ...]] = ()
    """Kinds of things that `open_item` can show ("request", "subject", "letter", …)."""
    concerns: ClassVar[tuple[str, ...]] = ()
    """Tables whose change makes it refresh."""
    title: Callable[[], str]
    """The heading of the screen in the current language."""

    heading_changed = Signal()
    """Title, primary action, actions or status text differ from a moment ago."""
    open_wanted = Signal(str, int)
    """Show this thing (kind, id) on the screen that can."""
    place_wanted = Signal(str)
    """Go to this place."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.settings = settings
        self._is_stale = True
        self._splitters: list[tuple[str, QSplitter]] = []
        self.curtain: Curtain | None = None
        """Over what is left out of the first paint when the screen comes to the front: usually its detail."""
        desk.changed.connect(self._hear)

    def primary(self) -> Action | None:
        """The one primary action, for the button of the title row."""
        return None

    def actions_of_screen(self) -> Sequence[Action]:
        """Further actions for menus, keys and the palette; the primary one is added by the window."""
        return ()

    def status_text(self) -> str:
        """Counts in words for the left of the status row."""
        return ""

    def open_item(self, kind: str, identity: int) -> None:
        """Show one thing; only kinds named in `opens` come here."""

    def files_came(self, paths: Sequence[Path]) -> bool:
        """Files were dropped while this screen is in front; True when it took them."""
        return False

    def panes(self) -> Sequence[QWidget]:
        """The widgets F6 steps through, left to right."""
        return (self,)

    def refresh(self) -> None:
        """Ask for everything shown again, keeping selection and scroll."""

    def refresh_by_person(self) -> None:
        """F5: refresh, and fetch what may have come from outside."""
        self.refresh()

    def retranslate(self) -> None:
        """Say everything again after the language changed."""

    def remember_splitter(self, name: str, splitter: QSplitter) -> None:
        """Restore a splitter and keep its position."""
        state = self.settings.get(splitter_setting(name))
        if state:
            splitter.restoreState(state)
        self._splitters.append((name, splitter))

    def save_layout(self) -> None:
        """Keep splitter positions; called when the window closes. Extend for tables."""
        for name, splitter in self._splitters:
            self.settings.put(splitter_setting(name), bytes(splitter.saveState().data()))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        """Refresh when shown, otherwise remember to: hidden screens cost nothing. Not to be overridden: Qt does not
        disconnect an overridden slot when its object dies."""
        if not changes.concern(*self.concerns):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.curtain is not None:
            self.curtain.draw()
        if self.desk.is_at_once:
            self._catch_up()
        else:
            # After the first paint: the answer is worked out beside the window and would slow that down.
            QTimer.singleShot(0, self, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.heading_changed.emit()
