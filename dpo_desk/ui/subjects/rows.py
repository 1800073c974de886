"""A column of widgets that is emptied and filled again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui.parts.clearing import take_out


class Rows(QWidget):
    """Widgets one under another; `clear` lets go of all of them."""

    def __init__(self, spacing: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._column.addStretch(1)
        self._kept: list[QWidget] = []

    def add(self, row: QWidget, gap: int = 0) -> None:
        """Put a widget at the end, with a gap above it."""
        if gap:
            spacer = QWidget(self)
            spacer.setFixedHeight(gap)
            self._put(spacer)
        self._put(row)

    def _put(self, row: QWidget) -> None:
        self._kept.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def clear(self) -> None:
        """Take everything away."""
        for row in self._kept:
            take_out(self._column, row)
        self._kept.clear()

    def all(self) -> list[QWidget]:
        """The widgets in order, gaps included."""
        return list(self._kept)
