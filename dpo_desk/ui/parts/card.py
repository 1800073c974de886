"""White cards: a box for anything, a list of rows with dividers, and a row that asks for one deed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.surface import CARD, paint_box, paint_focus, paint_rule
from dpo_desk.ui.parts.tile import IconTile


class Card(QFrame):
    """A rounded white box; put things into `body` (16 px margins, or none when `margin` is 0)."""

    def __init__(
        self, margin: int = 16, spacing: int = 12, ground: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.colour(self._ground), CARD, theme.colour("border"))


class RowCard(Card):
    """A card of rows with a divider between each two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, spacing=1, parent=parent)
        self._rows: list[QWidget] = []

    def add_row(self, row: QWidget) -> None:
        """Put a row at the end."""
        self._rows.append(row)
        self.body.addWidget(row)
        self.update()

    def clear_rows(self, kept: int = 0) -> None:
        """Take the rows away, all but the first few."""
        for row in self._rows[kept:]:
            take_out(self.body, row)
        del self._rows[kept:]

    def rows(self) -> list[QWidget]:
        """The rows in order."""
        return list(self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        shown = [row for row in self._rows if row.isVisible()]
        for row in shown[1:]:
            paint_rule(painter, 1, self.width() - 1, row.y() - 1)


class ActionCard(Card):
    """Icon, title, note, pill and the verb of the next step; `acted` by the button, `opened` by the card itself."""

    acted = Signal()
    opened = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        note: str,
        verb: str = "",
        pill: Pill | None = None,
        *,
        tint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`tint` "done" or "info" colours the tile."""
        super().__init__(margin=0, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(", ".join(part for part in (title, note, pill.text if pill else "") if part))
        row = QHBoxLayout()
        row.setContentsMargins(15, 13, 15, 13)
        row.setSpacing(14)
        row.addWidget(IconTile(icon, tint or "text2", f"{tint}Bg" if tint else "okBg", 36, self))
        row.addLayout(self._words(title, note), 1)
        if pill is not None:
            row.addWidget(CountdownPill(pill, self))
        if verb:
            self.button = Button(verb, height="row", parent=self)
            self.button.clicked.connect(self.acted)
            row.addWidget(self.button)
        self.body.addLayout(row)

    def _words(self, title: str, note: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(title, "row_strong", wrap=True, parent=self))
        words.addWidget(PlainLabel(note, "body", "text2", wrap=True, parent=self))
        return words

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(QPainter(self), QRectF(self.rect()), CARD)
