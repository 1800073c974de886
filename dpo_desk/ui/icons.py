"""Line icons, recoloured for the theme and drawn at the resolution of the screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from dpo_desk.resources import resource_text
from dpo_desk.ui import theme


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource_text("icons", f"{name}.svg")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    result = QPixmap(QSize(side, side))
    result.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _colour_name(role: str | QColor) -> str:
    return role.name() if isinstance(role, QColor) else theme.colour(role).name()


def pixmap(name: str, role: str | QColor = "text2", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """The icon in the colour of a token, `size` logical pixels wide; FileNotFoundError for an unknown name."""
    return _drawn(name, _colour_name(role), size, ratio)


def icon(name: str, role: str | QColor = "text2", size: int = 18) -> QIcon:
    """A QIcon for menus and models, sharp on every screen there is; ask again when the theme says it changed."""
    result = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(pixmap(name, role, size, ratio))
        result.addPixmap(pixmap(name, "disabled", size, ratio), QIcon.Mode.Disabled)
    return result


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: str | QColor = "text2") -> None:
    """Draw the icon centred in `rect`, as large as its shorter side."""
    size = round(min(rect.width(), rect.height()))
    image = pixmap(name, role, size, painter.device().devicePixelRatio())
    left = rect.x() + (rect.width() - size) / 2
    top = rect.y() + (rect.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), image, QRectF(image.rect()))


class Wearer(QObject):
    """Keeps the icon of an action or a plain button in step with the theme."""

    def __init__(self, target: QAction | QAbstractButton, name: str, role: str, size: int) -> None:
        super().__init__(target)
        self._target = target
        self._name, self._role, self._size = name, role, size
        theme.current().changed.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Put the icon on in today's colours."""
        self._target.setIcon(icon(self._name, self._role, self._size))


def wear(target: QAction | QAbstractButton, name: str, role: str = "text2", size: int = 18) -> None:
    """Give `target` an icon that follows the theme."""
    Wearer(target, name, role, size)
