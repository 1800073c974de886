"""The round mark of a person: two letters on a tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme


def initials(name: str) -> str:
    """The first letters of the first two words, or "?" without any."""
    letters = [word[0] for word in name.split() if word[0].isalpha()]
    return "".join(letters[:2]).upper() or "?"


class Avatar(QWidget):
    """The mark; `colleague` draws it in violet, which presence uses."""

    def __init__(
        self, name: str = "", size: int = 40, *, colleague: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letters, self._size, self._colleague = initials(name), size, colleague
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_name(self, name: str) -> None:
        """Show another person."""
        self._letters = initials(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("blockBg" if self._colleague else "accentBg"))
        painter.drawEllipse(box)
        font = theme.font("micro_strong")
        font.setPixelSize(max(8, round(box.width() * 0.36)))
        painter.setFont(font)
        painter.setPen(theme.colour("block" if self._colleague else "accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letters)
