"""The pop-over that shows how a term is counted, line by line, to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.rows import DutyRow
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.target_words import target_words
from dpo_desk.ui.languages import say, say_date
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.surface import paint_box

WIDE = 500


def term_lines(duty: DutyRow) -> list[str]:
    """The arithmetic of a duty in the current language, as it was pinned when the duty arose."""
    return [_one_stop(say(line)) for line in duty.explanation]


def _one_stop(line: str) -> str:
    """A clause ends with a stop of its own in Kazakh and Russian; the sentence needs no second one."""
    return line[:-1] if line.endswith("..") else line


class TermSheet(QFrame):
    """Title, lines, what is left and Copy; goes away with a click elsewhere or Esc."""

    def __init__(self, desk: Desk, duty: DutyRow, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("termSheet")
        self._lines = [*term_lines(duty), *filter(None, [target_words(desk, duty)])]
        self._title = words.duty_title(desk, duty.kind, duty.duty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("How the term is counted"), "pane", parent=self))
        column.addWidget(PlainLabel(self._title, "body", "text2", wrap=True, parent=self))
        column.addSpacing(6)
        self._add_lines(column, self._lines)
        column.addSpacing(4)
        column.addLayout(self._foot(words.duty_pill(desk, duty).text, duty))
        self.setFixedWidth(theme.px(WIDE))
        self.setAccessibleName(self.text())

    def _add_lines(self, column: QVBoxLayout, lines: Sequence[str]) -> None:
        for place, line in enumerate(lines):
            label = PlainLabel(line, "body" if place else "body_strong", wrap=True, parent=self)
            column.addWidget(label.selectable())

    def _foot(self, left: str, duty: DutyRow) -> QHBoxLayout:
        row = QHBoxLayout()
        if duty.state == "open" and duty.due is not None:
            text = self.tr("Due {day}: {left}").format(day=say_date(duty.due), left=left)
            row.addWidget(PlainLabel(text, "body_strong", wrap=True, parent=self), 1)
        else:
            row.addStretch(1)
        self.copy_button = Button(self.tr("Copy"), icon="copy", height="tight", parent=self)
        self.copy_button.clicked.connect(self.copy)
        row.addWidget(self.copy_button)
        return row

    def text(self) -> str:
        """Everything it says."""
        return "\n".join([self._title, *self._lines])

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), theme.colour("surface"), 0, theme.colour("border2"))

    @Slot()
    def copy(self) -> None:
        """Put the lines on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def show_below(self, widget: QWidget) -> None:
        """Open under the right end of a widget, inside the screen."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))  # adjustSize stops at 2/3 of the screen
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        screen = widget.screen().availableGeometry()
        corner.setX(max(screen.left() + 8, min(corner.x(), screen.right() - self.width() - 8)))
        corner.setY(max(screen.top() + 8, min(corner.y(), screen.bottom() - self.height() - 8)))
        self.move(corner)
        self.show()
