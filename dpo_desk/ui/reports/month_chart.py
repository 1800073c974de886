"""The chart of twelve months on the screen, with its legend and the same numbers as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.reports.management import Group, MonthColumn
from dpo_desk.ui import theme
from dpo_desk.ui.parts.surface import paint_focus
from dpo_desk.ui.reports.fills import Fill, fill_of, paint_fill
from dpo_desk.ui.reports.stacked import ChartLook, paint_months
from dpo_desk.ui.reports.words import LEGEND, in_report, month_name

SQUARE = 12


def screen_look() -> ChartLook:
    """The chart in the present theme."""
    return ChartLook(
        unit=theme.px(100) / 100,
        text=theme.colour("text"),
        faint=theme.colour("text2"),
        rule=theme.colour("border"),
        band=theme.colour("accentBg"),
        fills={group: fill_of(group) for group in Group},
        small=theme.font("meta"),
        strong=theme.font("meta_strong"),
        name=_name,
    )


def _name(month: MonthColumn) -> str:
    return month_name(month.first)


class MonthChart(QWidget):
    """The columns; left and right walk through the months, whose numbers are then told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[MonthColumn, ...] = ()
        self._places: list[QRectF] = []
        self._here = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_months(self, months: Sequence[MonthColumn]) -> None:
        """Show these months in order."""
        self._months = tuple(months)
        self._here = len(self._months) - 1
        self.setAccessibleDescription("; ".join(map(self.sentence, self._months)))
        self._tell()
        self.update()

    def sentence(self, month: MonthColumn) -> str:
        """The numbers of one month in words."""
        parts = [f"{in_report(LEGEND[group])} {month.counts[group]}" for group in Group]
        return f"{month_name(month.first)} {month.first.year}: {month.total} ({', '.join(parts)})"

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(180))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._here + step < len(self._months):
            self._here += step
            self._tell()
            self.update()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = [n for n, place in enumerate(self._places) if place.contains(event.position())]
        self.setToolTip(self.sentence(self._months[found[0]]) if found else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._here if self.hasFocus() else -1
        self._places = paint_months(painter, QRectF(self.rect()), self._months, screen_look(), chosen)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))

    def _tell(self) -> None:
        if 0 <= self._here < len(self._months):
            self.setAccessibleName(self.sentence(self._months[self._here]))


class Legend(QWidget):
    """Squares of fills with their words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[Fill | Group, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[tuple[Fill | Group, str]]) -> None:
        """Show these fills; a group takes its own fill, also after a change of the theme."""
        self._entries = list(entries)
        self.setAccessibleName(", ".join(words for _, words in entries))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("meta"))
        x, side = 0.0, theme.px(SQUARE)
        for fill, words in self._entries:
            found = fill_of(fill) if isinstance(fill, Group) else fill
            paint_fill(painter, QRectF(x, (self.height() - side) / 2, side, side), found, radius=3)
            x += side + 7
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(x, 0, wide + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += wide + theme.px(16)
