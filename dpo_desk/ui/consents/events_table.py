"""The table of consent events: the same as the lanes, for reading, keyboard and screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.consents.lane_spans import MarkKind
from dpo_desk.ui.consents.marks import paint_mark
from dpo_desk.ui.consents.words import PROOF_SHAPES, ConsentWords, Deed, moment_text
from dpo_desk.ui.parts.table_delegate import CELL, ROW_HEIGHT, RegisterDelegate, StateCell, TextCell, dress_table
from dpo_desk.ui.tables.columns import text_of

Index = QModelIndex | QPersistentModelIndex
MARK, WHEN, EDITION = 36, 146, 52
NARROW, NARROW_WHEN = 780, 134
"""Below this width the hour stands under the day."""
EVENT_SHARE, WAY_SHARE = 0.37, 0.33
MOST_ROWS = 40


@dataclass(frozen=True, slots=True)
class MarkCell:
    """A mark of the history."""

    kind: MarkKind


class EventDelegate(RegisterDelegate):
    """Paints marks beside what the registers paint."""

    def _paint_cell(self, painter: QPainter, room: QRectF, cell: object, index: Index) -> None:
        if isinstance(cell, MarkCell):
            paint_mark(painter, QPointF(room.left() + theme.px(13), room.center().y()), cell.kind)
        else:
            super()._paint_cell(painter, room, cell, index)


class EventModel(QAbstractTableModel):
    """One row an act, oldest first."""

    def __init__(self, words: ConsentWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.deeds: Sequence[Deed] = ()

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.deeds = deeds
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.deeds)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 6

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._cell(self.deeds[index.row()], index.column())
        if role == CELL:
            return cell
        is_words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return text_of(cell) if is_words and not isinstance(cell, MarkCell) else None

    def _cell(self, deed: Deed, column: int) -> object:
        row, ink = deed.head, "text3" if deed.is_corrected else "text2"
        if column == 0:
            return MarkCell(deed.mark)
        if column == 1:
            return TextCell(moment_text(row.occurred_at), "text3" if deed.is_corrected else "text", strong=True)
        if column == 2:
            return TextCell(self._words.deed(deed), "text3" if deed.is_corrected else "text", strong=True)
        if column == 3:
            return TextCell(self._words.way(row), ink)
        if column == 4:
            return TextCell(str(row.edition) if row.edition else "", ink)
        return StateCell(PROOF_SHAPES.get(row.proof, "not_started"), self._words.evidence(row))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = ("", self.tr("Date and time"), self.tr("Event"), self.tr("Way"), self.tr("Ed."), self.tr("Proof"))
        return names[section]


class EventsTable(QTableView):
    """`picked` with the act that became current."""

    picked = Signal(object)

    def __init__(self, words: ConsentWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.events = EventModel(words, self)
        self.setModel(self.events)
        dress_table(self)
        self.setItemDelegate(EventDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What happened, the way and the proof share the room the others leave."""
        super().resizeEvent(event)
        when = NARROW_WHEN if self.viewport().width() < theme.px(NARROW) else WHEN
        rest = self.viewport().width() - theme.px(MARK + when + EDITION)
        widths = (theme.px(MARK), theme.px(when), round(rest * EVENT_SHARE), round(rest * WAY_SHARE), theme.px(EDITION))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Replace the rows; the table is as tall as they need."""
        self.events.show_deeds(deeds)
        self.setFixedHeight(theme.px(ROW_HEIGHT) * min(MOST_ROWS, max(1, len(deeds))) + theme.px(40))

    def current_deed(self) -> Deed | None:
        """The act that is current."""
        row = self.currentIndex().row()
        return self.events.deeds[row] if 0 <= row < len(self.events.deeds) else None

    def choose(self, deed: Deed | None) -> None:
        """Make an act current without telling anybody."""
        blocked = self.selectionModel().blockSignals(True)
        if deed is None or deed not in self.events.deeds:
            self.clearSelection()
        else:
            self.selectRow(list(self.events.deeds).index(deed))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.events.deeds[current.row()])
