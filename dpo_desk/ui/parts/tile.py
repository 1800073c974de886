"""The square behind the icon of a kind of demand, and the round mark of a person."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.surface import CONTROL, paint_box


def paint_tile(painter: QPainter, rect: QRectF, icon: str, ink: str = "text2", ground: str = "okBg") -> None:
    """A rounded square of token `ground` with the icon in token `ink`."""
    paint_box(painter, rect, theme.colour(ground), CONTROL + 1)
    side = rect.width() * 0.56
    paint_icon(painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side), icon, ink)


class IconTile(QWidget):
    """The tile standing in a layout; decoration, so it says nothing to screen readers."""

    def __init__(
        self, icon: str, ink: str = "text2", ground: str = "okBg", size: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._ink, self._ground, self._size = icon, ink, ground, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, ink: str = "text2", ground: str = "okBg") -> None:
        """Change the icon and its colours."""
        self._icon, self._ink, self._ground = icon, ink, ground
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self._icon, self._ink, self._ground)


class IconLabel(QWidget):
    """A small icon standing alone in a line of text, such as the channel of a request."""

    def __init__(
        self, icon: str, ink: str = "text3", size: int = 16, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._ink, self._size = icon, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, icon: str, name: str = "") -> None:
        """Change the icon and its accessible name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._icon, self._ink)
