"""Cells of registers: a model answers CELL with one of the values below, this paints it over a row of 45 px.

Model roles: CELL (this file) gives a `NameCell`, `StateCell`, `PillCell`, `TextCell`, or None for the plain display
text; Qt.ItemDataRole.CheckStateRole a tick box in the middle of the cell; AccessibleTextRole the words of the cell.
"""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from dpo_desk.ui import theme
from dpo_desk.ui.parts.pill import Pill, paint_pill, pill_size
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import CHIP, paint_box, paint_focus, paint_rule

CELL = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT, PADDING = 45, 12

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NameCell:
    """A name over a smaller note; `italic` for what has been destroyed."""

    name: str
    note: str = ""
    italic: bool = False


@dataclass(frozen=True, slots=True)
class StateCell:
    """A shape, a word and perhaps figures at the right ("6/6")."""

    state: str
    text: str
    figures: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class PillCell:
    """A pill."""

    pill: Pill


@dataclass(frozen=True, slots=True)
class TextCell:
    """A line of text in the colour of a token; `right` for figures."""

    text: str
    colour: str = "text2"
    right: bool = False
    strong: bool = False


class RegisterDelegate(QStyledItemDelegate):
    """Paints cells, the selected row with its bar at the left, dividers, and the focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(96), theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, option, index, chosen)
        room = box.adjusted(PADDING, 0, -PADDING, -1)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            paint_tick_box(painter, tick_place(box), Qt.CheckState(ticked))
            room.setLeft(tick_place(box).right() + PADDING)
        self._paint_cell(painter, room, index.data(CELL), index)
        keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & keyboard == keyboard:
            paint_focus(painter, box.adjusted(1, 1, -1, -2), CHIP)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index, chosen: bool
    ) -> None:
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, theme.colour("sel" if chosen else "hover" if over else "surface"))
        paint_rule(painter, box.left(), box.right(), box.bottom() - 1)
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))

    def _paint_cell(self, painter: QPainter, room: QRectF, cell: object, index: Index) -> None:
        if isinstance(cell, NameCell):
            self._paint_name(painter, room, cell)
        elif isinstance(cell, StateCell):
            self._paint_state(painter, room, cell)
        elif isinstance(cell, PillCell):
            size = pill_size(cell.pill)
            top = room.center().y() - size.height() / 2
            paint_pill(painter, QPointF(room.left() + size.width(), top), cell.pill)
        elif isinstance(cell, TextCell):
            self._write(painter, room, cell.text, "control" if cell.strong else "body", cell.colour, right=cell.right)
        else:
            shown = index.data(Qt.ItemDataRole.DisplayRole)
            right = bool(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & Qt.AlignmentFlag.AlignRight.value)
            self._write(painter, room, "" if shown is None else str(shown), "body", "text2", right=right)

    def _paint_name(self, painter: QPainter, room: QRectF, cell: NameCell) -> None:
        if not cell.note:
            self._write(painter, room, cell.name, "control", "text3" if cell.italic else "text", italic=cell.italic)
            return
        middle = room.center().y()
        above = QRectF(room.x(), middle - theme.px(18), room.width(), theme.px(18))
        below = QRectF(room.x(), middle, room.width(), theme.px(16))
        self._write(painter, above, cell.name, "control", "text2" if cell.italic else "text", italic=cell.italic)
        self._write(painter, below, cell.note, "meta", "text3")

    def _paint_state(self, painter: QPainter, room: QRectF, cell: StateCell) -> None:
        side = theme.px(13)
        paint_shape(painter, QRectF(room.x(), room.center().y() - side / 2, side, side), cell.state)
        words = room.adjusted(side + 8, 0, 0, 0)
        if cell.figures:
            self._write(painter, words, cell.figures, "meta", "text3", right=True)
            words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(cell.figures) - 8)
        self._write(painter, words, cell.text, "control" if cell.strong else "body", "text")

    @staticmethod
    def _write(
        painter: QPainter, room: QRectF, text: str, role: str, colour: str, *, right: bool = False, italic: bool = False
    ) -> None:
        painter.setFont(theme.font(role, italic=italic))
        painter.setPen(theme.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = in_lines(painter.fontMetrics(), text, int(room.width()), int(room.height()))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the tick box, or Space, turns it over."""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is None or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        on_box = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if isinstance(event, QMouseEvent) and on_box:
            on_box = tick_place(QRectF(option.rect)).adjusted(-6, -6, 6, 6).contains(event.position())
        by_key = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not on_box and not by_key:
            return False
        turned = Qt.CheckState.Unchecked if Qt.CheckState(ticked) is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, turned.value, Qt.ItemDataRole.CheckStateRole)


def in_lines(metrics: QFontMetrics, text: str, width: int, height: int) -> str:
    """The text in one line, or broken at a space into two where the room is tall enough; the last one is elided."""
    elide = Qt.TextElideMode.ElideRight
    if metrics.horizontalAdvance(text) <= width or height < 2 * metrics.height():
        return metrics.elidedText(text, elide, max(0, width))
    first, rest = "", text
    while " " in rest:
        word, after = rest.split(" ", 1)
        longer = f"{first} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            break
        first, rest = longer, after
    if not first:
        first, rest = _address_break(metrics, text, width)
    lines = (first, rest) if first else (rest,)
    return "\n".join(metrics.elidedText(line, elide, max(0, width)) for line in lines)


def _address_break(metrics: QFontMetrics, text: str, width: int) -> tuple[str, str]:
    """Where an address without blanks goes on in the next line: after a dot or slash, more than its end below."""
    for place in range(len(text) - 4, 0, -1):
        if text[place - 1] in "./@-" and metrics.horizontalAdvance(text[:place]) <= width:
            return text[:place], text[place:]
    return "", text


def tick_place(box: QRectF) -> QRectF:
    """Where the tick box of a cell lies."""
    return QRectF(box.x() + PADDING + 3, box.center().y() - 8, 16, 16)


def paint_tick_box(painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
    """A tick box as everywhere in the desk."""
    on = state is not Qt.CheckState.Unchecked
    paint_box(painter, box, theme.colour("accent" if on else "surface"), CHIP, theme.colour("accent" if on else "ctl"))
    if not on:
        return
    points = (
        [(0.26, 0.52), (0.43, 0.69), (0.75, 0.33)] if state is Qt.CheckState.Checked else [(0.28, 0.5), (0.72, 0.5)]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("onAccent"), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    side = box.width()
    painter.drawPolyline(QPolygonF([QPointF(box.x() + side * x, box.y() + side * y) for x, y in points]))
    painter.restore()


class RowHeights(QObject):
    """Keeps the rows of a table as tall as the text size asks."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        theme.current().changed.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take the text size of the theme again."""
        self._table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))


def dress_table(table: QTableView) -> None:
    """Give a table the rows, header and delegate of the registers."""
    table.setItemDelegate(RegisterDelegate(table))
    table.setShowGrid(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setMouseTracking(True)
    table.setWordWrap(False)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    RowHeights(table)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setStretchLastSection(True)
