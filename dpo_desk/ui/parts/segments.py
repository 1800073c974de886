"""A switch of two to four views with counts: exactly one is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.surface import CHIP, CONTROL, paint_box, paint_focus


@dataclass(frozen=True, slots=True)
class Segment:
    """One view: its key, its words, and how many things it holds when that matters."""

    key: str
    text: str
    count: int | None = None

    def words(self) -> str:
        """The text with the count."""
        return self.text if self.count is None else f"{self.text} {self.count}"


class _SegmentButton(QAbstractButton):
    def __init__(self, segment: Segment, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment = segment
        self.setText(segment.words())
        self.setAccessibleName(segment.words())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("meta_strong")).horizontalAdvance(self.text())
        return QSize(words + 24, theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            paint_box(painter, box, theme.colour("surface"), CHIP + 1, theme.colour("border2"))
        painter.setFont(theme.font("meta_strong" if self.isChecked() else "label"))
        painter.setPen(theme.colour("text" if self.isChecked() else "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, box, CHIP + 1)


class Segments(QWidget):
    """The switch; `chosen` gives the key when the person changes it, never when the program does."""

    chosen = Signal(str)

    def __init__(self, segments: Sequence[Segment] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self.show_segments(segments)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Replace the views or their counts; the chosen key stays if it still exists."""
        kept = self.current()
        for button in self._buttons():
            self._group.removeButton(button)
            take_out(self._row, button)
        for segment in segments:
            button = _SegmentButton(segment, self)
            self._group.addButton(button)
            self._row.addWidget(button)
        if segments:
            self.choose(kept if kept in {segment.key for segment in segments} else segments[0].key)

    def choose(self, key: str) -> None:
        """Turn one view on without telling anybody."""
        for button in self._buttons():
            button.setChecked(button.segment.key == key)

    def current(self) -> str:
        """The key of the view that is on, "" when there is none."""
        return next((button.segment.key for button in self._buttons() if button.isChecked()), "")

    def _buttons(self) -> list[_SegmentButton]:
        return [button for button in self._group.buttons() if isinstance(button, _SegmentButton)]

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _SegmentButton):
            self.chosen.emit(button.segment.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk through the views."""
        buttons = self._buttons()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        place = next((index for index, button in enumerate(buttons) if button.isChecked()), 0) + step
        if not step or not 0 <= place < len(buttons):
            super().keyPressEvent(event)
            return
        buttons[place].setFocus()
        buttons[place].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme.colour("okBg"), CONTROL)
