"""Fetched letters as rows, and the list that shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from dpo_desk.domain.arrival import ArrivalRow, ArrivalState
from dpo_desk.domain.zone import local
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.list_view import EdgeBar
from dpo_desk.ui.parts.dates import short_day
from dpo_desk.ui.parts.list_delegate import NORMAL, ROW, RequestRow, dress_list
from dpo_desk.ui.parts.pill import Pill

Index = QModelIndex | QPersistentModelIndex


class ArrivalModel(QAbstractListModel):
    """Who wrote, about what and when; the pill says what the desk knows of the letter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ArrivalRow, ...] = ()

    def show_rows(self, rows: Sequence[ArrivalRow]) -> None:
        """Replace the letters."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return self._shown(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self._shown(row)
            return ". ".join(part for part in (shown.name, shown.note, shown.pill.text, shown.day) if part)
        return None

    def _shown(self, row: ArrivalRow) -> RequestRow:
        came = row.received_at or row.fetched_at
        return RequestRow(
            icon="mail",
            name=row.sender_name or row.sender_address or self.tr("Unknown sender"),
            note=row.subject or self.tr("No subject"),
            pill=self._pill(row),
            day=short_day(local(came).date()) if came else "",
            unread=row.state is not ArrivalState.ASIDE,
        )

    def _pill(self, row: ArrivalRow) -> Pill:
        if row.state is ArrivalState.LARGE:
            usual = QLocale.DataSizeFormat.DataSizeTraditionalFormat
            return Pill("soon", QLocale().formattedDataSize(row.size, 0, usual))
        number = words.number_of(row.year, row.number)
        if row.state is ArrivalState.JOINED:
            return Pill("info", number)
        if row.state is ArrivalState.ASIDE:
            return Pill("waiting", self.tr("set aside"))
        return Pill("normal", f"{number}?") if number else Pill("normal", self.tr("new"))


class LetterList(QListView):
    """The list itself: Enter opens (`opened`), Delete sets aside (`put_away`)."""

    opened = Signal()
    put_away = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress_list(self, NORMAL)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = EdgeBar(self)
        self._tall = 0

    def fit(self, rows: int, tall: int) -> None:
        """Want room for so many rows, each so tall; one of them is the least."""
        self._tall = rows * tall
        self.setMinimumHeight(min(rows, 1) * tall)
        self.setMaximumHeight(self._tall)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.place(self.width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.put_away.emit()
        elif event.text():
            event.ignore()  # letters are actions here, never a search by the first letter
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()
