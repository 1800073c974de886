"""The header of a register: sorts, moves, and holds the box that ticks everything."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.table_delegate import PADDING, paint_tick_box, tick_place


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
        elif self.isSortIndicatorShown() and logicalIndex == self.sortIndicatorSection():
            self._paint_arrow(painter, QRectF(rect), logicalIndex)

    def _paint_arrow(self, painter: QPainter, rect: QRectF, section: int) -> None:
        """Behind the title, where the style sheet draws none; before one that stands at the right."""
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model is not None else ""
        width = QFontMetricsF(theme.font("label")).horizontalAdvance(title)
        side = theme.px(14)
        left = min(rect.left() + PADDING + width + 6, rect.right() - side - 2)
        role = Qt.ItemDataRole.TextAlignmentRole
        aligned = model.headerData(section, Qt.Orientation.Horizontal, role) if model is not None else None
        if aligned is not None and aligned & Qt.AlignmentFlag.AlignRight:
            left = max(rect.left() + 2, rect.right() - PADDING - width - side - 6)
        is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, "arrow-up" if is_up else "arrow-down", "text2")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._is_ticked and self.logicalIndexAt(QPoint(at.x(), at.y())) == 0:
            self.box_pressed.emit()
            return
        super().mouseReleaseEvent(event)
