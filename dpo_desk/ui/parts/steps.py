"""The line of steps a request goes through."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.shapes import paint_shape

DISC = 16
APART = 8


class StepLine(QWidget):
    """Steps before `current` are done, `current` is now, the rest are ahead; `current` past the end means all done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Show these steps."""
        self._names, self._current = tuple(names), current
        now = self._names[min(current, len(names) - 1)] if names else ""
        text = self.tr("Step {place} of {count}: {name}")
        self.setAccessibleName(text.format(place=min(current + 1, len(names)), count=len(names), name=now))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(DISC + 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, count = theme.px(DISC), len(self._names)
        gap = (self.width() - side) / max(1, count - 1)
        for place in range(count):
            disc = QRectF(place * gap, 1, side, side)
            if place + 1 < count:
                token = "done" if place < self._current else "border2"
                painter.setPen(QPen(theme.colour(token), 2))
                painter.drawLine(QPointF(disc.right() + 4, disc.center().y()),
                                 QPointF(disc.left() + gap - 4, disc.center().y()))  # fmt: skip
            self._paint_disc(painter, disc, place)
        self._paint_names(painter, side, gap)

    def _paint_disc(self, painter: QPainter, disc: QRectF, place: int) -> None:
        if place < self._current:
            paint_shape(painter, disc, "done")
            return
        now = place == self._current
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("accent" if now else "ctl"), 2 if now else 1.5))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc.center(), disc.width() * 0.23, disc.width() * 0.23)

    def _paint_names(self, painter: QPainter, side: int, gap: float) -> None:
        """Each name under its disc; one too wide leans into free room before it is elided."""
        wide = [QFontMetrics(self._type(place)).horizontalAdvance(name) + 2 for place, name in enumerate(self._names)]
        lefts = self._lefts(wide, [place * gap + side / 2 for place in range(len(wide))])
        for place, name in enumerate(self._names):
            end = lefts[place + 1] - APART if place + 1 < len(lefts) else float(self.width())
            left = lefts[place]
            painter.setFont(self._type(place))
            token = "text" if place == self._current else "text2" if place < self._current else "text3"
            painter.setPen(theme.colour(token))
            room = max(0, round(min(end - left, wide[place])))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, side + 6, room, theme.px(18)), Qt.AlignmentFlag.AlignVCenter, shown)

    def _lefts(self, wide: Sequence[int], centres: Sequence[float]) -> list[float]:
        """Where the names begin: centred under their discs, moved aside as far as their neighbours need."""
        lefts: list[float] = []
        begin = 0.0
        for width, centre in zip(wide, centres, strict=True):
            lefts.append(max(begin, centre - width / 2))
            begin = lefts[-1] + width + APART
        end = float(self.width())
        for place in reversed(range(len(lefts))):
            lefts[place] = max(0.0, min(lefts[place], end - wide[place]))
            end = lefts[place] - APART
        return lefts

    def _type(self, place: int) -> QFont:
        return theme.font("meta_strong" if place == self._current else "meta")
