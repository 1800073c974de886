"""The swim lanes: years, policy editions, one lane a purpose, and the line of the day that is asked about."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.zone import local_day
from dpo_desk.ui import theme
from dpo_desk.ui.consents.axis import Axis, axis_of
from dpo_desk.ui.consents.lane_painter import LanePainter
from dpo_desk.ui.consents.lane_spans import Lane
from dpo_desk.ui.parts.surface import CARD, paint_focus

LANE, HEAD, BAND, FOOT, LEGEND = 38, 48, 42, 34, 34
LABELS, MARGIN = 204, 16
MOST_LABELS = 0.42
MARK_ROOM, LAST_MARK = 36, 25


class LanesView(QWidget):
    """`day_chosen` when the line was moved by hand or key; `step_wanted` asks for the event before or after."""

    day_chosen = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: Sequence[tuple[Lane, str, str]] = ()
        self._editions: Sequence[EditionRow] = ()
        self._first: date | None = None
        self._today = date.min
        self._now: datetime | None = None
        self.day = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_lanes(self, lanes: Sequence[tuple[Lane, str, str]], editions: Sequence[EditionRow], now: datetime) -> None:
        """`lanes` with the point and the name of their purpose."""
        self._lanes, self._editions, self._now = lanes, editions, now
        self._today = local_day(now)
        starts = [mark.at for lane, _point, _name in lanes for mark in lane.marks]
        self._first = local_day(min(starts)) if starts else None
        self.updateGeometry()
        self.update()

    def show_day(self, day: date, sentence: str) -> None:
        """Move the line; `sentence` says the state of that day to screen readers."""
        self.day = day
        self.setAccessibleName(self.tr("Consents by purpose over time"))
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        legend = LEGEND * (1 if self._legend_width() <= self.width() - 2 * MARGIN else 2)
        return QSize(640, theme.px(HEAD + BAND + LANE * max(1, len(self._lanes)) + FOOT + legend) + MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow view has its legend in two rows."""
        super().resizeEvent(event)
        self.updateGeometry()

    @property
    def axis(self) -> Axis:
        """The axis at the present width."""
        metrics = QFontMetrics(theme.font("control"))
        named = [metrics.horizontalAdvance(f"{point}  {name}") + 32 for _lane, point, name in self._lanes]
        left = MARGIN + min(max([theme.px(LABELS), *named]), round(self.width() * MOST_LABELS))
        return axis_of(self._first, self._today, left, self.width() - left - MARGIN - 6)

    # the line

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= self.axis.left - 8:
            self._choose(self.axis.day(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self.axis.day(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = 30 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        steps = {Qt.Key.Key_Left: -far, Qt.Key.Key_Right: far}
        key = Qt.Key(event.key())
        if key in steps:
            self._choose(self.day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_wanted.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose((self._first or self._today) if key is Qt.Key.Key_Home else self._today)
        else:
            super().keyPressEvent(event)

    def _choose(self, day: date) -> None:
        day = min(max(day, self.axis.first), self._today)
        if day != self.day:
            self.day_chosen.emit(day)

    # painting

    def _legend(self) -> tuple[str, ...]:
        """What the marks mean, in the order of their kinds."""
        begun, ended = (self.tr("consent given"), self.tr("confirmed again")), self.tr("refused or withdrawn")
        return (*begun, self.tr("narrowed"), ended)

    def _legend_width(self) -> int:
        metrics = QFontMetrics(theme.font("meta"))
        words = self._legend()
        return sum(map(metrics.horizontalAdvance, words)) + MARK_ROOM * (len(words) - 1) + LAST_MARK

    def _edition_name(self, number: int) -> str:
        return self.tr("Ed. {number}").format(number=number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._now is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD, CARD)
        brush = LanePainter(painter, self.axis, self._now)
        top = float(MARGIN)
        bottom = top + theme.px(HEAD + BAND) + theme.px(LANE) * len(self._lanes)
        brush.axis_lines(top, bottom)
        top += theme.px(HEAD)
        brush.title(self.tr("Policy edition"), MARGIN, top)
        brush.editions(self._editions, self.day, top, self._edition_name)
        top += theme.px(BAND)
        for lane, point, name in self._lanes:
            box = QRectF(MARGIN, top, self.width() - 2 * MARGIN, theme.px(LANE))
            brush.lane(box, lane, point, name, self.tr("refused"))
            top += theme.px(LANE)
        brush.today(bottom, self.tr("today"))
        brush.line(self.day, float(MARGIN) + theme.px(38), bottom)
        at = QPointF(MARGIN, bottom + theme.px(FOOT) + theme.px(LEGEND) / 2)
        brush.legend(at, self._legend(), self.width() - 2.0 * MARGIN, theme.px(LEGEND))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), CARD)
