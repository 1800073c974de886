"""What a person asks to correct, as a table: the field, what stands there now, and what shall stand there."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.correction import FIELDS, CorrectionRow, category_of, shown_value
from dpo_desk.ui import theme
from dpo_desk.ui.icons import pixmap
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.surface import CONTROL, paint_focus
from dpo_desk.ui.subjects.masks import masked

TALL, MARK, ARROW, CROSS = 40, 26, 28, 30
MASKED = ("phone", "email", "bin", "bank_card")
SHARES = (3, 4, 5)  # of the width: field, value now, new value


def now_words(field: str, value: str) -> str:
    """What stands there now, masked where the panel of the person masks it; it is shown nowhere but in the profile."""
    category = category_of(field)
    return masked(category, value) if value and category in MASKED else value


def _column(widget: QWidget, row: QHBoxLayout, share: int) -> None:
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row.addWidget(widget, share)


class _Arrow(QLabel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedWidth(theme.px(ARROW))
        self.setPixmap(pixmap("arrow-right", "text2", 14, self.devicePixelRatioF()))


class CorrectionLine(QWidget):
    """One field. Space or the box turns it (`turned`), Delete or the cross takes it away (`removed`)."""

    turned = Signal(object)
    removed = Signal(object)

    def __init__(self, line: CorrectionRow, may_change: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, self._may_change = line, may_change and line.entered_at is None
        self.setMinimumHeight(theme.px(TALL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = say_title(FIELDS[line.field])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._mark())
        field, now, fresh = SHARES
        _column(ElidingLabel(self.name, "control", parent=self), row, field)
        old = now_words(line.field, line.old_value) or "–"
        _column(ElidingLabel(old, "body", "text2", parent=self), row, now)
        row.addWidget(_Arrow(self))
        _column(self._fresh(), row, fresh)
        row.addWidget(self._cross())
        self.setAccessibleName(f"{self.name}: {old} → {shown_value(line.field, line.new_value)}. {self.note.text()}")

    def _mark(self) -> QWidget:
        self.box = QCheckBox(self)
        self.box.setChecked(not self.line.is_disputed)
        self.box.setEnabled(self._may_change)
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.setAccessibleName(self.name)
        self.box.clicked.connect(self._box_clicked)
        holder = QWidget(self)
        holder.setFixedWidth(theme.px(MARK))
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        is_entered = self.line.entered_at is not None
        self.box.setVisible(not is_entered)
        inside.addWidget(Shape("done", 16, parent=holder) if is_entered else self.box)
        return holder

    def _fresh(self) -> QWidget:
        """The new value; beneath it why it is not corrected, or the paper that proves it."""
        line = self.line
        holder = QWidget(self)
        text = QVBoxLayout(holder)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(1)
        look = ("body", "text3") if line.is_disputed else ("control", "text")
        text.addWidget(ElidingLabel(shown_value(line.field, line.new_value), *look, parent=holder))
        not_done = self.tr("Not corrected: {reason}").format(reason=line.reason)
        self.note = PlainLabel(not_done if line.is_disputed else line.ground, "meta", "text2", wrap=True, parent=holder)
        self.note.setVisible(bool(self.note.text()))
        text.addWidget(self.note)
        return holder

    def _cross(self) -> QWidget:
        if not self._may_change:
            gap = QWidget(self)
            gap.setFixedWidth(theme.px(CROSS))
            return gap
        self.cross = IconButton("x", self.tr("Take this line away"), height="tight", parent=self)
        self.cross.setAccessibleName(f"{self.cross.toolTip()}: {self.name}")
        self.cross.clicked.connect(partial(self.removed.emit, self.line))
        return self.cross

    @Slot(bool)
    def _box_clicked(self, is_checked: bool) -> None:
        self.box.setChecked(not is_checked)  # the tick shows when the deed is done, not before
        self.turned.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._may_change:
            self.turned.emit(self.line)
        elif event.key() == Qt.Key.Key_Delete and self._may_change:
            self.removed.emit(self.line)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            paint_focus(QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2), CONTROL)


class CorrectionCard(QWidget):
    """Heading, the way to add a value, and the table; hidden where nothing is to be corrected."""

    add_wanted = Signal()
    turned = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "body_strong", parent=self)
        self._count = PlainLabel("", "body", "text2", parent=self)
        self.add_link = LinkButton("", parent=self)
        self.add_link.clicked.connect(self.add_wanted)
        self.note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self._card = RowCard(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self._card)
        self.hide()

    def lines(self) -> list[CorrectionLine]:
        """The rows in order."""
        return [row for row in self._card.rows() if isinstance(row, CorrectionLine)]

    def show_lines(self, lines: tuple[CorrectionRow, ...], may_change: bool, note: str) -> None:
        """Show the values to correct; `note` stands there while they cannot be, or there are none."""
        focused = next((one.line.id for one in self.lines() if one.hasFocus()), 0)
        self._title.setText(self.tr("Changes asked for"))
        self._count.setText(self.tr("%n field(s)", "", len(lines)) if lines else "")
        self.add_link.setText(self.tr("Add a value…"))
        self.add_link.setToolTip(f"{self.add_link.text()}  F2")
        self.add_link.setAccessibleName(self.add_link.text())
        self.add_link.updateGeometry()
        self.add_link.setVisible(may_change)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._card.clear_rows()
        if lines:
            self._card.add_row(self._head(all(one.entered_at is not None for one in lines)))
        for one in lines:
            line = CorrectionLine(one, may_change, self._card)
            line.turned.connect(self.turned)
            line.removed.connect(self.removed)
            self._card.add_row(line)
            if one.id == focused:
                line.setFocus()
        self._card.setVisible(bool(lines))
        self.show()

    def _head(self, is_entered: bool) -> QWidget:
        head = QWidget(self._card)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addSpacing(theme.px(MARK) + 8)
        now = self.tr("Former value") if is_entered else self.tr("Current value")
        titles = (self.tr("Field"), now, self.tr("New value"))
        for place, (title, share) in enumerate(zip(titles, SHARES, strict=True)):
            if place == len(titles) - 1:
                row.addSpacing(theme.px(ARROW) + 8)
            _column(ElidingLabel(title, "label", "text2", parent=head), row, share)
        row.addSpacing(theme.px(CROSS) + 8)
        return head
