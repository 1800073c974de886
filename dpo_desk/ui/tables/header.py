"""The header of a register: sorts, moves, and holds the box that ticks everything."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from dpo_desk.ui.parts.table_delegate import paint_tick_box, tick_place


class RegisterHeader(QHeaderView):
    """With `is_ticked` section 0 is the tick column, which neither moves nor sorts."""

    box_pressed = Signal()

    def __init__(self, parent: QWidget, *, is_ticked: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_ticked = is_ticked
        self.box = Qt.CheckState.Unchecked
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(not is_ticked)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_box(self, state: Qt.CheckState) -> None:
        """Nothing, something or everything is ticked."""
        self.box = state
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if self._is_ticked and logicalIndex == 0:
            paint_tick_box(painter, tick_place(QRectF(rect)), self.box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_ticked and self.logicalIndexAt(QPoint(at.x(), at.y())) == 0:
            self.box_pressed.emit()
            return
        super().mouseReleaseEvent(event)
