"""Buttons: one primary on a screen, the others secondary, quiet in bars, red for what cannot come back."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus

MIN_WIDTH = 96


class Kind(StrEnum):
    """What weight a button has."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Height(StrEnum):
    """How tall a button is: main 36, normal 32, row 32 and tight 28 px, the last two as narrow as their words."""

    MAIN = "main"
    NORMAL = "normal"
    ROW = "row"
    TIGHT = "tight"


HEIGHTS = {Height.MAIN: 36, Height.NORMAL: 32, Height.ROW: 32, Height.TIGHT: 28}


class Button(QPushButton):
    """A button with a text and perhaps an icon; `menu_arrow` draws a chevron after the text."""

    def __init__(
        self,
        text: str,
        kind: Kind | str = Kind.SECONDARY,
        icon: str = "",
        height: Height | str = Height.NORMAL,
        *,
        menu_arrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon_name, self._arrow = Kind(kind), icon, menu_arrow
        self._height = Height(height)
        self.setAccessibleName(text.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, text: str, icon: str | None = None) -> None:
        """Change the text, and the icon if one is named."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self._icon_name = self._icon_name if icon is None else icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._type()).horizontalAdvance(self._words()) if self._words() else 0
        extras = (theme.px(18) + (8 if self._words() else 0) if self._icon_name else 0) + (
            theme.px(14) + 6 if self._arrow else 0
        )
        floor = MIN_WIDTH if self._height in (Height.MAIN, Height.NORMAL) and not self._arrow else 0
        return QSize(max(floor, words + extras + 2 * 13), theme.px(HEIGHTS[self._height]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _type(self) -> QFont:
        return theme.font("body_strong" if self._kind in (Kind.PRIMARY, Kind.DANGER) else "control")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill, border, ink = self._colours()
        paint_box(painter, box, fill, CONTROL, border)
        self._paint_words(painter, box, ink)
        if self.hasFocus():
            solid = self._kind in (Kind.PRIMARY, Kind.DANGER)
            ring = box.adjusted(2, 2, -2, -2) if solid else box
            paint_focus(painter, ring, CONTROL - 2 if solid else CONTROL, "onAccent" if solid else "focus")

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        painter.setFont(self._type())
        painter.setPen(ink)
        metrics = painter.fontMetrics()
        side, arrow = theme.px(18), theme.px(14)
        gap = 8 if self._words() else 0
        taken = (side + gap if self._icon_name else 0) + (arrow + 6 if self._arrow else 0)
        text = metrics.elidedText(self._words(), Qt.TextElideMode.ElideRight, max(0, round(box.width()) - taken - 12))
        x = (box.width() - metrics.horizontalAdvance(text) - taken) / 2
        if self._icon_name:
            paint_icon(painter, QRectF(x, (box.height() - side) / 2, side, side), self._icon_name, ink)
            x += side + gap
        painter.drawText(QRectF(x, 0, box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if self._arrow:
            x += metrics.horizontalAdvance(text) + 6
            paint_icon(painter, QRectF(x, (box.height() - arrow) / 2, arrow, arrow), "chevron-down", ink)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border and ink for the kind and what the pointer does."""
        over, down = self.underMouse(), self.isDown() or self.isChecked()
        if not self.isEnabled():
            flat = self._kind is Kind.QUIET
            return (None if flat else theme.colour("sunken"), None if flat else theme.colour("border"),
                    theme.colour("disabled"))  # fmt: skip
        if self._kind is Kind.PRIMARY:
            return theme.colour("accentH" if over or down else "accent"), None, theme.colour("onAccent")
        if self._kind is Kind.DANGER:
            fill = theme.colour("over")
            return fill.darker(112) if over or down else fill, None, theme.colour("onOver")
        ground = theme.colour("pressed") if down else theme.colour("hover") if over else None
        if self._kind is Kind.QUIET:
            return ground, None, theme.colour("text2")
        return ground or theme.colour("surface"), theme.colour("border2"), theme.colour("text")


class IconButton(Button):
    """A square button with an icon only: `name` is what it does, told in the tooltip and to screen readers."""

    def __init__(
        self,
        icon: str,
        name: str,
        kind: Kind | str = Kind.QUIET,
        height: Height | str = Height.NORMAL,
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, icon, height, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setToolTip(f"{name}  {shown}" if shown else name)
        if keys:
            self.setShortcut(QKeySequence(keys))

    def sizeHint(self) -> QSize:
        side = theme.px(HEIGHTS[self._height])
        return QSize(side, side)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        side = theme.px(18)
        place = QRectF((box.width() - side) / 2, (box.height() - side) / 2, side, side)
        paint_icon(painter, place, self._icon_name, ink)
