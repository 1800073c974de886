"""The bar over the detail: the next step as the primary button, the reply, everything else, the place in the list."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.actions import Action, MenuAction
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.presence import PresenceMark
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import PlainLabel

TALL = 52


class ActionBar(Ground):
    """Buttons for the request shown."""

    next_wanted = Signal()
    reply_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "b", parent)
        self._more: tuple[Action, ...] = ()
        self.primary = Button("", "primary", "check", parent=self)
        self.primary.clicked.connect(self.next_wanted)
        self.reply = Button("", icon="mail-plus", parent=self)
        self.reply.clicked.connect(self.reply_wanted)
        self.more = IconButton("ellipsis", "", "secondary", parent=self)
        self.more.clicked.connect(self.open_more)
        self.place = PlainLabel("", "body", "text2", parent=self)
        self.back = IconButton("chevron-up", "", parent=self)
        self.back.clicked.connect(self._back)
        self.ahead = IconButton("chevron-down", "", parent=self)
        self.ahead.clicked.connect(self._ahead)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 1)
        row.setSpacing(8)
        for widget in (self.primary, self.reply, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        self.presence = PresenceMark(self)
        row.addWidget(self.presence)
        row.addWidget(self.place)
        row.addSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.ahead)
        self.rescale()
        theme.current().changed.connect(self.rescale)

    @Slot()
    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(TALL))

    def show_verb(self, verb: str, icon: str, tip: str) -> None:
        """The verb of the next step; "" when there is none."""
        self.primary.setVisible(bool(verb))
        self.primary.set_words(verb, icon)
        self.primary.setToolTip(tip)

    def show_place(self, place: int, count: int) -> None:
        """Where in the list the request stands."""
        self.place.setText(f"{place} / {count}" if place else "")
        self.back.setEnabled(place > 1)
        self.ahead.setEnabled(0 < place < count)

    def show_more(self, actions: Iterable[Action]) -> None:
        """The actions of the menu "…"."""
        self._more = tuple(actions)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.reply.set_words(self.tr("Reply letter"))
        self.presence.retranslate()
        names = ((self.more, self.tr("More")), (self.back, self.tr("Previous")), (self.ahead, self.tr("Next")))
        for button, name in names:
            button.setAccessibleName(name)
            button.setToolTip(name)

    @Slot()
    def open_more(self) -> None:
        """Open the menu of everything else."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for action in self._more:
            entry = MenuAction(action, menu)
            entry.setShortcut("")
            entry.dress()
            menu.addAction(entry)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    @Slot()
    def _back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _ahead(self) -> None:
        self.stepped.emit(1)
