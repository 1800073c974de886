"""One duty as a row: tick box, what to do, clause, and its own clock."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from dpo_desk.domain.past_request import IMPORTED
from dpo_desk.domain.rows import DutyRow, RequestCard
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus

TALL = 40
MARK_WIDTH = 26
OPEN, DONE = "open", "done"


class DutyLine(QWidget):
    """One duty. A click on the box ticks it (`ticked`), a click beside it shows its clock (`chosen`)."""

    ticked = Signal(object, bool)
    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk, is_open: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.duty: DutyRow
        self.is_open = is_open
        self._desk = desk
        self._is_chosen = False
        self.setMinimumHeight(theme.px(TALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._mark())
        self.title = PlainLabel("", *(("control", "text") if is_open else ("body", "text2")), wrap=True, parent=self)
        row.addWidget(self.title, 1)
        self.clause = ElidingLabel("", "meta", "text2", parent=self)
        row.addWidget(self.clause)
        row.addWidget(self._end())

    def show_duty(self, card: RequestCard, duty: DutyRow) -> None:
        """Show a duty that is open, or one that is not, as the row was made for."""
        self.duty = duty
        title = words.duty_title(self._desk, duty.kind, duty.duty)
        clause = words.clause_words(self._desk, duty.kind, duty.duty, duty.binding, card.row.received_on)
        self.title.setText(title)
        self.clause.show_text(clause)
        self.box.setChecked(duty.state == DONE)
        self.box.setAccessibleName(title)
        if self.pill is not None:
            self.pill.show_pill(words.duty_pill(self._desk, duty))
        else:
            when = words.moment_words(self._desk, duty.done_at) if duty.done_at else ""
            self._shape.show_state("done" if duty.state == DONE else "destroyed")
            self._told.setText(self._settled_word() or when)
            self._told.setToolTip(when)
        self.setAccessibleName(self._sentence(title, clause))

    def _mark(self) -> QWidget:
        self.box = QCheckBox(self)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.clicked.connect(self._box_clicked)
        holder = QWidget(self)
        holder.setFixedWidth(theme.px(MARK_WIDTH))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        self.box.setVisible(self.is_open)
        if self.is_open:
            inside.addWidget(self.box)
            return holder
        self._shape = Shape("done", 16, parent=holder)
        inside.addWidget(self._shape)
        holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return holder

    def _end(self) -> QWidget:
        self.pill: CountdownPill | None = None
        self.end = QWidget(self)
        self.end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.end)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addStretch(1)
        if self.is_open:
            self.pill = CountdownPill(Pill("normal", ""), self.end)
            inside.addWidget(self.pill)
            return self.end
        self._told = PlainLabel("", "meta", "text2", parent=self.end)
        inside.addWidget(self._told)
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
