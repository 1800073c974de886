"""Chips: filters with a shape and a count, one of which is on; and active filters that can be taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import PILL, paint_box, paint_focus

HEIGHT = 30
SIDE = 12
GAP, LINE_GAP = 8, 6


@dataclass(frozen=True, slots=True)
class Chip:
    """One chip: key, words, count as text ("1 102"), a state for its shape; `removable` shows a cross."""

    key: str
    text: str
    count: str = ""
    state: str = ""
    removable: bool = False


class ChipButton(QAbstractButton):
    """A chip standing alone; `clicked` when chosen or taken away."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self._hint = QSize()
        self.setCheckable(not chip.removable)
        self.setText(f"{chip.text} {chip.count}".strip())
        self.setAccessibleName(
            self.tr("Remove filter: {name}").format(name=chip.text) if chip.removable else self.text()
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # A layout asks for it dozens of times; only another text size changes it.
        height = theme.px(HEIGHT)
        if self._hint.height() != height:
            self._hint = QSize(self._wide(), height)
        return self._hint

    def _wide(self) -> int:
        metrics = QFontMetrics(theme.font("label"))
        width = 20 + metrics.horizontalAdvance(self.chip.text)
        width += metrics.horizontalAdvance(self.chip.count) + 8 if self.chip.count else 0
        width += theme.px(SIDE) + 6 if self.chip.state else 0
        width += theme.px(SIDE) + 6 if self.chip.removable else 0
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        on = self.isChecked() or self.chip.removable
        fill = "accentBg" if on else "hover" if self.underMouse() else "surface"
        paint_box(painter, box, theme.colour(fill), PILL, theme.colour("accent" if on else "border2"))
        self._paint_words(painter, box, on)
        if self.hasFocus():
            paint_focus(painter, box, PILL)

    def _paint_words(self, painter: QPainter, box: QRectF, on: bool) -> None:
        x, side, middle = 10.0, theme.px(SIDE), Qt.AlignmentFlag.AlignVCenter
        if self.chip.state:
            paint_shape(painter, QRectF(x, box.center().y() - side / 2, side, side), self.chip.state)
            x += side + 6
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("accent" if on else "text"))
        painter.drawText(QRectF(x, 0, box.width(), box.height()), middle, self.chip.text)
        x += painter.fontMetrics().horizontalAdvance(self.chip.text) + 8
        if self.chip.count:
            painter.setPen(theme.colour("accent" if on else "text2"))
            painter.drawText(QRectF(x, 0, box.width(), box.height()), middle, self.chip.count)
        if self.chip.removable:
            paint_icon(painter, QRectF(box.right() - 8 - side, box.center().y() - side / 2, side, side), "x", "accent")


class ChipRow(QWidget):
    """Chips side by side, in more lines where one has no room for them all.

    `chosen` gives the key of the one clicked, `removed` the key of the one taken away.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, chips: Sequence[Chip] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: list[ChipButton] = []
        self._tall: dict[tuple[int, int], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_chips(chips)

    def show_chips(self, chips: Sequence[Chip], chosen: str = "") -> None:
        """Replace the chips; `chosen` is on, else the one that was."""
        kept = chosen or self.current()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [ChipButton(chip, self) for chip in chips]
        for button in self._buttons:
            button.clicked.connect(self._clicked)
            button.show()
        self._tall.clear()
        self._place()
        self.updateGeometry()
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Turn one chip on without telling anybody."""
        for button in self._buttons:
            button.setChecked(button.chip.key == key)

    def current(self) -> str:
        """The key that is on, "" when none is."""
        return next((button.chip.key for button in self._buttons if button.isChecked()), "")

    def _places(self, room: int) -> list[QRect]:
        """Where each chip stands when the lines are so wide."""
        places, x, y = [], 0, 0
        for size in (button.sizeHint() for button in self._buttons):
            if x and x + size.width() > room:
                x, y = 0, y + size.height() + LINE_GAP
            places.append(QRect(QPoint(x, y), size))
            x += size.width() + GAP
        return places

    def _place(self) -> None:
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def heightForWidth(self, width: int) -> int:
        # A layout asks for it dozens of times, at two or three widths.
        asked = (width, theme.px(HEIGHT))
        if asked not in self._tall:
            self._tall[asked] = max((place.bottom() + 1 for place in self._places(width)), default=0)
        return self._tall[asked]

    def sizeHint(self) -> QSize:
        wide = sum(button.sizeHint().width() + GAP for button in self._buttons) - GAP
        return QSize(max(0, wide), self.heightForWidth(wide + GAP))

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, ChipButton):
            return
        if button.chip.removable:
            self.removed.emit(button.chip.key)
            return
        self.choose(button.chip.key)
        self.chosen.emit(button.chip.key)
