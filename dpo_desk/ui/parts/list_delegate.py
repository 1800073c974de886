"""Rows of the request list: a model answers ROW with a `RequestRow` or a `GroupRow`, this paints it.

Model roles: ROW (this file) gives the row; Qt.ItemDataRole.AccessibleTextRole the sentence for screen readers; a group
row has no ItemIsSelectable flag. Nothing else is asked.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.pill import Pill, paint_pill, pill_size
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.parts.tile import paint_tile

ROW = Qt.ItemDataRole.UserRole + 1
ROOMY, NORMAL, COMPACT, GROUP = 64, 58, 36, 32
SIDE, TILE = 8, 32
LEAST_NAME = 60
MOST_DRAWN = 40

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RequestRow:
    """What one row shows; `icon` and `channel` are icon names, `day` is already in words."""

    icon: str
    name: str
    note: str
    pill: Pill
    channel: str = ""
    day: str = ""
    unread: bool = False
    italic: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading among the rows with the number of rows under it."""

    title: str
    count: int
    folded: bool = False


_SEEN = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_KeyboardFocusChange
)


class RequestDelegate(QStyledItemDelegate):
    """Paints both kinds; `density` is ROOMY, NORMAL or COMPACT (one line)."""

    def __init__(self, parent: QObject | None = None, density: int = NORMAL) -> None:
        super().__init__(parent)
        self.density = density
        self.ground = ""
        """The token of what the rows stand on, where drawn rows are kept; "" keeps none."""
        self._drawn: dict[tuple[object, ...], QPixmap] = {}
        theme.current().changed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._drawn.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tall = GROUP if isinstance(index.data(ROW), GroupRow) else self.density
        return QSize(120, theme.px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        ratio = painter.device().devicePixelRatio()
        if isinstance(row, GroupRow):
            painter.save()
            self._paint_group(painter, QRectF(option.rect), row)
            painter.restore()
        elif isinstance(row, RequestRow) and self.ground and ratio == round(ratio):
            # Between the points of a screen a kept row would be blurred.
            painter.drawPixmap(option.rect.topLeft(), self._kept(row, option, ratio))
        elif isinstance(row, RequestRow):
            self._paint_request(painter, option, row)

    def _kept(self, row: RequestRow, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        """A row as it was drawn before: what changes beside a list has it painted again and again."""
        key = (row, option.state & _SEEN, option.rect.width(), option.rect.height(), self.density, ratio)
        made = self._drawn.get(key)
        if made is None:
            if len(self._drawn) >= MOST_DRAWN:
                del self._drawn[next(iter(self._drawn))]
            made = self._drawn[key] = QPixmap(option.rect.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(theme.colour(self.ground))
            painter = QPainter(made)
            painter.translate(-option.rect.topLeft())
            self._paint_request(painter, option, row)
            painter.end()
        return made

    def _paint_request(self, painter: QPainter, option: QStyleOptionViewItem, row: RequestRow) -> None:
        painter.save()
        self._paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint = self._paint_line if self.density == COMPACT else self._paint_row
        paint(painter, QRectF(option.rect), row, chosen)
        painter.restore()

    def _paint_group(self, painter: QPainter, box: QRectF, row: GroupRow) -> None:
        x, middle = box.x() + 2 * SIDE, Qt.AlignmentFlag.AlignBottom
        place = box.adjusted(x - box.x(), 0, 0, -6)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(place, middle, row.title)
        wide = painter.fontMetrics().horizontalAdvance(row.title)
        painter.setPen(theme.colour("text3"))
        painter.drawText(place.adjusted(wide + 10, 0, 0, 0), middle, str(row.count))
        if row.folded:
            count = painter.fontMetrics().horizontalAdvance(str(row.count))
            side = theme.px(14)
            paint_icon(
                painter, QRectF(place.x() + wide + count + 16, place.bottom() - side, side, side), "chevron-right"
            )

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, box, theme.colour("sel"), CONTROL)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, theme.colour("hover"), CONTROL)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_focus(painter, box, CONTROL)

    def _paint_row(self, painter: QPainter, box: QRectF, row: RequestRow, chosen: bool) -> None:
        tile = theme.px(TILE)
        left, right = box.x() + SIDE + 10, box.right() - SIDE - 10
        place = QRectF(left, box.center().y() - tile / 2 + 0.5, tile, tile)
        if row.ticked:
            paint_tile(painter, place, "check", "onAccent", "accent")
        else:
            paint_tile(painter, place, row.icon, "accent" if chosen else "text2", "surface" if chosen else "okBg")
        if row.unread:
            self._paint_dot(painter, QPointF(box.x() + SIDE + 1, box.center().y()))
        text = place.right() + 12
        most = right - text - theme.px(LEAST_NAME)
        words = row.pill.fitting(right - text - 5 - self._name_width(row))
        pill = paint_pill(painter, QPointF(right, box.center().y() - theme.px(22)), words, most)
        middle = box.center().y()
        self._write(painter, QRectF(text, middle - theme.px(21), pill.x() - 5 - text, theme.px(20)), row, chosen)
        below = QRectF(text, middle + theme.px(2), right - text, theme.px(18))
        used = self._paint_channel(painter, below, row)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        self._elided(painter, below.adjusted(0, 0, -used - 10, 0), row.note)

    def _paint_line(self, painter: QPainter, box: QRectF, row: RequestRow, chosen: bool) -> None:
        side = theme.px(18)
        left, right = box.x() + SIDE + 10, box.right() - SIDE - 10
        place = QRectF(left, box.center().y() - side / 2, side, side)
        if row.ticked:
            paint_tile(painter, place, "check", "onAccent", "accent")
        else:
            paint_icon(painter, place, row.icon, "accent" if chosen else "text2")
        if row.unread:
            self._paint_dot(painter, QPointF(box.x() + SIDE + 1, box.center().y()))
        text = left + side + 10
        pill = row.pill.fitting(right - text - 10 - self._name_width(row))
        size = pill_size(pill)
        paint_pill(painter, QPointF(right, box.center().y() - size.height() / 2), pill)
        self._write(painter, QRectF(text, box.y(), right - size.width() - 10 - text, box.height()), row, chosen)

    @staticmethod
    def _name_font(row: RequestRow) -> QFont:
        return theme.font("row_strong" if row.unread else "row", italic=row.italic)

    def _name_width(self, row: RequestRow) -> int:
        return QFontMetrics(self._name_font(row)).horizontalAdvance(row.name) + 1

    def _write(self, painter: QPainter, place: QRectF, row: RequestRow, chosen: bool) -> None:
        painter.setFont(self._name_font(row))
        painter.setPen(theme.colour("selText" if chosen else "text3" if row.italic else "text"))
        self._elided(painter, place, row.name)

    def _paint_channel(self, painter: QPainter, place: QRectF, row: RequestRow) -> float:
        """The channel and the day at the right end; returns the width they took."""
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text2"))
        wide = painter.fontMetrics().horizontalAdvance(row.day) + 1.0
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.day)
        if not row.channel:
            return wide
        side = theme.px(15)
        paint_icon(
            painter, QRectF(place.right() - wide - side - 6, place.center().y() - side / 2, side, side), row.channel
        )
        return wide + side + 6

    @staticmethod
    def _paint_dot(painter: QPainter, centre: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(centre, 3, 3)

    @staticmethod
    def _elided(painter: QPainter, place: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(place.width())))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def dress_list(view: QListView, density: int = NORMAL) -> RequestDelegate:
    """Give a list its delegate, hover and smooth scrolling; the delegate is returned for a later change of density."""
    delegate = RequestDelegate(view, density)
    view.setItemDelegate(delegate)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return delegate
