"""The duties of a request as a card of rows: tick box, what to do, clause, and its own clock."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.past_request import IMPORTED
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus

TALL = 40
MOST_CLAUSE, LEAST_CLAUSE = 132, 76
ROOMY = 600
"""Below this width the clause yields to the title; it is whole in its tooltip and in the clock's card."""
MARK_WIDTH = 26
OPEN, DONE = "open", "done"


class DutyLine(QWidget):
    """One duty. A click on the box ticks it (`ticked`), a click beside it shows its clock (`chosen`)."""

    ticked = Signal(object, bool)
    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk, card: RequestCard, duty: DutyRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.duty = duty
        self._desk = desk
        self._is_chosen = False
        self.setMinimumHeight(theme.px(TALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        title = words.duty_title(desk, duty.kind, duty.duty)
        clause = words.clause_words(desk, duty.kind, duty.duty, duty.binding, card.row.received_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._mark(title))
        is_open = duty.state == OPEN
        look = ("control", "text") if is_open else ("body", "text2")
        self.title = PlainLabel(title, *look, wrap=True, parent=self)
        row.addWidget(self.title, 1)
        row.addWidget(self._clause(clause))
        row.addWidget(self._end())
        self.setAccessibleName(self._sentence(title, clause))

    def _mark(self, title: str) -> QWidget:
        self.box = QCheckBox(self)
        self.box.setChecked(self.duty.state == DONE)
        self.box.setAccessibleName(title)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.clicked.connect(self._box_clicked)
        holder = QWidget(self)
        holder.setFixedWidth(theme.px(MARK_WIDTH))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        self.box.setVisible(self.duty.state == OPEN)
        if self.duty.state == OPEN:
            inside.addWidget(self.box)
            return holder
        inside.addWidget(Shape("done" if self.duty.state == DONE else "destroyed", 16, parent=holder))
        holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return holder

    def _clause(self, clause: str) -> QWidget:
        self.clause = ElidingLabel(clause, "meta", "text2", parent=self)
        return self.clause

    def _end(self) -> QWidget:
        self.pill: CountdownPill | None = None
        self.end = QWidget(self)
        self.end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.end)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addStretch(1)
        if self.duty.state == OPEN:
            self.pill = CountdownPill(words.duty_pill(self._desk, self.duty), self.end)
            inside.addWidget(self.pill)
            return self.end
        when = words.moment_words(self._desk, self.duty.done_at) if self.duty.done_at else ""
        told = self._settled_word() or when
        label = PlainLabel(told, "meta", "text2", parent=self.end)
        label.setToolTip(when)
        inside.addWidget(label)
        return self.end

    def _settled_word(self) -> str:
        if self.duty.done_by == IMPORTED:
            return self._imported_word()
        settled = {
            "explained": self.tr("not done, with a reason"),
            "lapsed": self.tr("fell away"),
        }
        return settled.get(self.duty.state, "")

    def _imported_word(self) -> str:
        """The day the earlier journal tells, and that it is that journal which tells it."""
        if self.duty.state != DONE or self.duty.done_at is None:
            return self.tr("not told by the journal")
        return self.tr("{day}, by the journal").format(day=words.moment_words(self._desk, self.duty.done_at))

    def _sentence(self, title: str, clause: str) -> str:
        end = self.pill.pill().text if self.pill else self.tr("done")
        return ". ".join(part for part in (title, end, clause) if part)

    def tick_over(self) -> None:
        """Say the time left for the present minute."""
        if self.pill is not None:
            self.pill.show_pill(words.duty_pill(self._desk, self.duty))

    def set_chosen(self, is_chosen: bool) -> None:
        """Mark it as the one whose clock the card shows."""
        self._is_chosen = is_chosen
        self.update()

    @Slot(bool)
    def _box_clicked(self, is_checked: bool) -> None:
        self.box.setChecked(not is_checked)  # the tick shows when the deed is done, not before
        self.ticked.emit(self.duty, is_checked)

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.duty, self.mapToGlobal(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            if self.duty.state == DONE and event.position().x() < theme.px(40):
                self.ticked.emit(self.duty, False)
            else:
                self.chosen.emit(self.duty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.duty)
        elif event.key() == Qt.Key.Key_Space and self.duty.state in (OPEN, DONE):
            self.ticked.emit(self.duty, self.duty.state == OPEN)
        elif event.key() == Qt.Key.Key_Menu:
            self._menu(self.rect().center())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            paint_box(painter, QRectF(self.rect()).adjusted(3, 2, -3, -2), theme.colour("sunken"), CONTROL)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), CONTROL)


class DutyRows(QWidget):
    """Heading with n / m and the card of rows."""

    ticked = Signal(object, bool)
    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = PlainLabel("", "body_strong", parent=self)
        self._count = PlainLabel("", "body", "text2", parent=self)
        self._card = RowCard(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._card)
        desk.ticked.connect(self.tick)

    def lines(self) -> list[DutyLine]:
        """The rows in order."""
        return [row for row in self._card.rows() if isinstance(row, DutyLine)]

    def show_card(self, card: RequestCard) -> None:
        """Show the duties of a request."""
        self._title.setText(self.tr("Duties"))
        self._count.setText(f"{sum(one.state != OPEN for one in card.duties)} / {len(card.duties)}")
        focused = next((line.duty.id for line in self.lines() if line.hasFocus() or line.box.hasFocus()), 0)
        self._card.clear_rows()
        for duty in card.duties:
            line = DutyLine(self._desk, card, duty, self._card)
            line.ticked.connect(self.ticked)
            line.chosen.connect(self.chosen)
            line.menu_wanted.connect(self.menu_wanted)
            self._card.add_row(line)
            if duty.id == focused:
                line.setFocus()
        self._align()
        self.setVisible(bool(card.duties))

    def _align(self) -> None:
        """Give the last two columns of every row the width of the widest, so that they stand under each other."""
        lines = self.lines()
        widest = max((line.end.sizeHint().width() for line in lines), default=0)
        clause = max((line.clause.sizeHint().width() for line in lines), default=0)
        most = theme.px(MOST_CLAUSE if self.width() >= theme.px(ROOMY) else LEAST_CLAUSE)
        for line in lines:
            line.end.setFixedWidth(widest)
            line.clause.setFixedWidth(min(clause, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def choose(self, duty: DutyRow | None) -> None:
        """Mark the duty whose clock is shown."""
        for line in self.lines():
            line.set_chosen(duty is not None and line.duty.id == duty.id)

    @Slot()
    def tick(self) -> None:
        """A minute has passed."""
        if self.isVisible():
            for line in self.lines():
                line.tick_over()
            self._align()
