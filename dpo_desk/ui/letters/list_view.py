"""The list of letters: addressee, what it is about, postal number and place; painted in three lines."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dpo_desk.domain.rows import LetterRow
from dpo_desk.ui import theme
from dpo_desk.ui.letters.words import item_words, letter_number, place_of, state_words, template_name
from dpo_desk.ui.parts.shapes import look_of, paint_shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.tables.page_model import PLACEHOLDER, ROW_ROLE, PageModel

SIDE, INSIDE, HEIGHT = 8, 12, 84
GONE = ("sent", "delivered", "returned")
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class LetterDelegate(QStyledItemDelegate):
    """Paints one letter."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        box = QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint_box(painter, box, theme.colour("sel"), CONTROL)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, theme.colour("hover"), CONTROL)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_focus(painter, box, CONTROL)
        inside = box.adjusted(INSIDE, theme.px(8), -INSIDE, -theme.px(8))
        if isinstance(row, LetterRow):
            self._paint_row(painter, inside, row)
        else:
            painter.setPen(theme.colour("text3"))
            painter.drawText(inside, LEFT, PLACEHOLDER)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: LetterRow) -> None:
        third = box.height() / 3
        lines = [QRectF(box.x(), box.y() + third * place, box.width(), third) for place in range(3)]
        self._left(painter, lines[0], row.addressee or "–", "row_strong", "text")
        number = letter_number(row)
        used = self._right(painter, lines[1], number, "meta", "text2") if number else 0.0
        self._left(painter, lines[1].adjusted(0, 0, -used, 0), template_name(row.template), "body", "text2")
        used = self._paint_place(painter, lines[2], row)
        words, is_wanting = item_words(row)
        self._left(painter, lines[2].adjusted(0, 0, -used, 0), words, "label", "soon" if is_wanting else "text2")

    def _paint_place(self, painter: QPainter, line: QRectF, row: LetterRow) -> float:
        """The place of a waiting letter, the state of one that left; the width it took."""
        if row.state not in GONE:
            return self._right(painter, line, place_of(row), "meta", "text2")
        state, words = state_words(row)
        used = self._right(painter, line, words, "label", look_of(state).colour)
        side = theme.px(13)
        paint_shape(painter, QRectF(line.right() - used - side + 4, line.center().y() - side / 2, side, side), state)
        return used + side + 6

    @staticmethod
    def _left(painter: QPainter, line: QRectF, text: str, role: str, colour: str) -> None:
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(line.width())))
        painter.drawText(line, LEFT, shown)

    @staticmethod
    def _right(painter: QPainter, line: QRectF, text: str, role: str, colour: str) -> float:
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width() * 0.6))
        painter.drawText(line, RIGHT, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + 10.0 if shown else 0.0


class LetterList(QListView):
    """The view; `picked` with the key when the person makes another letter current."""

    picked = Signal(int)

    def __init__(self, model: PageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = model
        self._is_quiet = False
        self.setModel(model)
        self.setItemDelegate(LetterDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.current().changed.connect(self.doItemsLayout)

    def current_id(self) -> int:
        """The key of the current letter, 0 when there is none."""
        return self._letters.identity(self.currentIndex().row()) if self.currentIndex().isValid() else 0

    def choose(self, identity: int) -> bool:
        """Make a letter current without telling; False when it is not in the list."""
        place = self._letters.place_of(identity)
        if place < 0:
            return False
        self._is_quiet = True
        index = self._letters.index(place, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self._is_quiet = False
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_quiet:
            self.picked.emit(self._letters.identity(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # letters are actions here, never a search by the first letter
            return
        super().keyPressEvent(event)
