"""The chips of what narrows the list, in as many lines as the pane needs."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.chips import Chip, ChipRow
from dpo_desk.ui.parts.clearing import clear

GAP, CROSS = 8, 60


class ChipLines(QWidget):
    """Chips that can be taken away (`removed` with the key); a chip wider than the pane is elided."""

    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Replace the chips."""
        self._chips = tuple(chips)
        self._lay_out()

    def chips(self) -> tuple[Chip, ...]:
        """What stands there, in whole words."""
        return self._chips

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        clear(self._column)
        room, used = max(self.width(), theme.px(200)), 0
        line: list[Chip] = []
        for chip in self._chips:
            shown = self._fitting(chip, room)
            wide = QFontMetrics(theme.font("label")).horizontalAdvance(shown.text) + theme.px(CROSS) - GAP
            if line and used + GAP + wide > room:
                self._add(line)
                line, used = [], 0
            line.append(shown)
            used += wide + GAP
        if line:
            self._add(line)

    def _fitting(self, chip: Chip, room: int) -> Chip:
        metrics = QFontMetrics(theme.font("label"))
        return replace(chip, text=metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, room - theme.px(CROSS)))

    def _add(self, chips: Sequence[Chip]) -> None:
        row = ChipRow(chips, parent=self)
        row.removed.connect(self.removed)
        self._column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._chips:
            self._lay_out()
