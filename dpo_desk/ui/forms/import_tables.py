"""Small tables of the import: the first people as they will be stored, and the rows that stay out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.labels import plain_tip
from dpo_desk.ui.parts.table_delegate import CELL, TextCell, dress_table

Index = QModelIndex | QPersistentModelIndex


class CellModel(QAbstractTableModel):
    """Rows of ready texts under headings."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, headings: tuple[str, ...], rows: Sequence[Sequence[str]]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == CELL:
            return TextCell(text, "text3" if index.column() == 0 else "text", strong=index.column() == 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class CellTable(QTableView):
    """A table to read, in the look of the registers."""

    def __init__(self, widths: Sequence[int], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = CellModel(self)
        self.setModel(self.rows)
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self._widths = tuple(widths)
        self.setAccessibleName(name)

    def show_rows(self, headings: tuple[str, ...], rows: Sequence[Sequence[str]]) -> None:
        """Replace everything; widths stand as designed."""
        self.rows.show_rows(headings, rows)
        for column, width in enumerate(self._widths[: len(headings) - 1]):
            self.setColumnWidth(column, theme.px(width))
