"""A registration that was begun and not ended, offered where the day begins: go on with it, or drop it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.frame import InboxFrame


def unfinished_words(desk: Desk, at: datetime) -> str:
    """What is left, by the hour of today or the day before."""
    told = QCoreApplication.translate("unfinished", "Unfinished request of {time}")
    return told.format(time=words.moment_words(desk, at))


class Unfinished(Ground):
    """Above the list of requests, hidden while there is no draft."""

    def __init__(self, inbox: "InboxFrame") -> None:
        super().__init__("surface", "b", parent=inbox.list)
        self._inbox, self._drafts = inbox, inbox.sheets.drafts
        self.label = PlainLabel("", "label", "text2", wrap=True, parent=self)
        self.go_button = Button("", icon="pencil-line", height="tight", parent=self)
        self.go_button.clicked.connect(self.go_on)
        self.drop_button = Button("", "quiet", height="tight", parent=self)
        self.drop_button.clicked.connect(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go_button)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        column.addLayout(row)
        inbox.sheets.kept_changed.connect(self.look)
        self.look()

    @property
    def is_any(self) -> bool:
        """Whether a draft waits."""
        return self._drafts.newest() is not None

    @Slot()
    def look(self) -> None:
        """See what waits."""
        newest = self._drafts.newest()
        if newest is not None:
            self.label.setText(unfinished_words(self._inbox.desk, newest[1]))
            self.go_button.set_words(self.tr("Go on"))
            self.drop_button.set_words(self.tr("Not needed"))
        self.setVisible(newest is not None)

    @Slot()
    def go_on(self) -> None:
        """Open the sheet with what was typed."""
        newest = self._drafts.newest()
        self._inbox.open_sheet(self._inbox.intake)
        if newest is not None and newest[0] != self._inbox.recovery.name:
            self._inbox.recovery.look()
            self._inbox.recovery.bring_back()

    @Slot()
    def drop(self) -> None:
        """It is not wanted."""
        newest = self._drafts.newest()
        if newest is not None and newest[0] == self._inbox.recovery.name:
            self._inbox.intake.clear()
            self._inbox.recovery.forget()
        elif newest is not None:
            self._inbox.recovery.drop_named(newest[0])
