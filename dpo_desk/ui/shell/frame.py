"""The frame of the window: lays its parts out, folds them when narrow, and takes what is dropped on it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.toast import Toast
from dpo_desk.ui.shell import status_row, title_row
from dpo_desk.ui.shell.incoming import hand_on_files, welcome_files
from dpo_desk.ui.shell.navigation import Navigation
from dpo_desk.ui.shell.pane import Pane
from dpo_desk.ui.shell.places import Place
from dpo_desk.ui.shell.user_card import User

LEAST_SIZE = QSize(1024, 640)
USUAL_SIZE = QSize(1440, 900)
FOLD_BELOW = 1180


class Frame(QWidget):
    """Title row, navigation, pane, status row, and the toast above them."""

    files_came = Signal(list)
    """Files were dropped: list of Path."""
    back_pressed = Signal()
    forward_pressed = Signal()

    def __init__(self, desk: Desk, places: tuple[Place, ...], user: User) -> None:
        super().__init__()
        self._desk = desk
        self.title_row = title_row.TitleRow(self)
        self.navigation = Navigation(places, user, self)
        self.pane = Pane(self)
        self.status_row = status_row.StatusRow(desk, self)
        self._lay_out()
        self.toast = Toast(self)
        self.toast.keep_clear(self.status_row.counts)
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self.resize(USUAL_SIZE)
        theme.current().changed.connect(self.rescale)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title_row)
        column.addLayout(middle, 1)
        column.addWidget(self.status_row)

    @Slot()
    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self.title_row.setFixedHeight(theme.px(title_row.HEIGHT))
        self.status_row.setFixedHeight(theme.px(status_row.HEIGHT))
        self.navigation.fold(self.width() < FOLD_BELOW)
        self.title_row.place_parts()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.fold(self.width() < FOLD_BELOW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.minute.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.minute.watch(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.back_pressed.emit()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.forward_pressed.emit()
        else:
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        hand_on_files(event, self.files_came.emit)
