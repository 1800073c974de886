"""A line of text that ends in "…" while nobody types in it and it has no room for the whole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_INSIDE = 2
"""Qt keeps these px free at both ends of the text of a line edit."""


class ElidingLine(QLineEdit):
    """A QLineEdit whose text is cut with an ellipsis; with the focus it scrolls as usual."""

    def shown(self) -> str:
        """What can be read while the line has no focus."""
        room = self._contents(self._option()).width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _contents(self, option: QStyleOptionFrame) -> QRect:
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margins = self.textMargins()
        return inside.adjusted(margins.left() + _INSIDE, 0, -margins.right() - _INSIDE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        is_plain = self.echoMode() is QLineEdit.EchoMode.Normal and not self.actions()
        if self.hasFocus() or not is_plain or self.shown() == self.text():
            super().paintEvent(event)
            return
        option, painter = self._option(), QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        painter.drawText(self._contents(option), self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.shown())
