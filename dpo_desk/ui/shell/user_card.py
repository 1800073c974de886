"""Who sits at the desk: initials, name and role at the foot of the navigation."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.labels import plain_tip
from dpo_desk.ui.parts.surface import paint_box

AVATAR = 32


@dataclass(frozen=True, slots=True)
class User:
    """Name and role as shown; both empty before the first run is done."""

    name: str = ""
    role: str = ""

    @property
    def initials(self) -> str:
        """First letters of the first two words."""
        return "".join(word[0] for word in self.name.split()[:2]).upper()


class UserCard(QWidget):
    """Avatar with two lines; the avatar alone when folded, nothing when nobody is known."""

    def __init__(self, user: User, parent: QWidget) -> None:
        super().__init__(parent)
        self._user = user
        self._is_folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_user(user)

    def show_user(self, user: User) -> None:
        """Show another person."""
        self._user = user
        self.setAccessibleName(f"{user.name}, {user.role}")
        self.setToolTip(plain_tip(f"{user.name}, {user.role}") if user.name else "")
        self.updateGeometry()
        self.update()

    def fold(self, is_folded: bool) -> None:
        """Show the avatar only, or everything."""
        self._is_folded = is_folded
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(AVATAR), theme.px(58) if self._user.name else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._user.name:
            return
        painter = QPainter(self)
        side = theme.px(AVATAR)
        left = (self.width() - side) / 2 if self._is_folded else theme.px(16)
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        paint_box(painter, disc, theme.colour("accentBg"), side / 2)
        painter.setFont(theme.font("micro_strong"))
        painter.setPen(theme.colour("accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._user.initials)
        if not self._is_folded:
            self._paint_lines(painter, disc.right() + 8)

    def _paint_lines(self, painter: QPainter, left: float) -> None:
        room = self.width() - left - 8
        middle = self.height() / 2
        name = (self._user.name, "control", "text", middle - theme.px(17))
        role = (self._user.role, "meta", "text3", middle)
        for text, type_role, colour, top in (name, role):
            painter.setFont(theme.font(type_role))
            painter.setPen(theme.colour(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(left, top, room, theme.px(17)), Qt.AlignmentFlag.AlignVCenter, shown)
