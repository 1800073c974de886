"""Fields of forms: the label above, the reason of a refusal beneath, never a pop-up."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.spelling import digits
from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.labels import PlainLabel, plain_tip
from dpo_desk.ui.parts.lines import ElidingLine
from dpo_desk.ui.parts.shapes import Shape


class _FieldLabel(PlainLabel):
    """The name of a field: never widens its field, elided where it is too long, and then whole in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(min(super().minimumSizeHint().width(), theme.px(60)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shown()

    def _shown(self) -> str:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        return shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self._shown()
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class Field(QWidget):
    """A label, an editor and room for an error or a hint; `edited` only by the person's own gesture."""

    edited = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Give the editor to `hold` afterwards."""
        super().__init__(parent)
        self.editor: QWidget = self
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.label = _FieldLabel(label, "label", "text2", parent=self)
        self._hint = PlainLabel(hint, "meta", "text3", wrap=True, parent=self)
        self._error = PlainLabel("", "label", "over", wrap=True, parent=self)
        self._mark = Shape("overdue", 13, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._column.addWidget(self.label)
        self._column.addLayout(self._error_row())
        self._column.addWidget(self._hint)
        self.label.setVisible(bool(label))

    def hold(self, editor: QWidget) -> None:
        """Put the editor under the label."""
        editor.setAcceptDrops(False)  # a file dropped on a field is for the window, its path no text
        self.editor = editor
        self._column.insertWidget(1, editor)
        self.label.setBuddy(editor)
        self.setFocusProxy(editor)
        editor.setAccessibleName(self.label.text())
        self.clear_error()

    def _error_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 1, 0, 0)
        mark.addWidget(self._mark)
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(self._error, 1)
        return row

    def show_label(self, text: str) -> None:
        """Give it a name, for the eye and for the screen reader."""
        self.label.setText(text)
        self.label.setVisible(True)
        self.editor.setAccessibleName(text)

    def show_error(self, text: str) -> None:
        """Say beneath the field why it is refused."""
        self._error.setText(text)
        self._show_error(bool(text))
        self.editor.setAccessibleDescription(text or self._hint.text())

    def show_hint(self, text: str) -> None:
        """Say something else beneath the field while there is no error."""
        self._hint.setText(text)
        self._show_error(bool(self._error.text()))

    def clear_error(self) -> None:
        """Take the error away."""
        self.show_error("")

    def error(self) -> str:
        """The error shown now, "" when there is none."""
        return self._error.text()

    def _show_error(self, shown: bool) -> None:
        self._error.setVisible(shown)
        self._mark.setVisible(shown)
        self._hint.setVisible(not shown and bool(self._hint.text()))
        self.editor.setProperty("wrong", shown)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """The height asked for is that of a wide field: in a narrow one a reason takes more lines."""
        is_told = not self._error.isHidden() or not self._hint.isHidden()
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())) if is_told else 0)

    @Slot()
    def _touched(self) -> None:
        self.clear_error()
        self.edited.emit()


class TextField(Field):
    """One line of text; `entered` when Enter is pressed."""

    entered = Signal()

    def __init__(
        self, label: str, text: str = "", hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self.line = ElidingLine(self)
        self.hold(self.line)
        self.line.setText(text)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._touched)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What stands in the field, without blanks around it."""
        return self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Put a text in; not an edit."""
        self.line.setText(text)
        self.clear_error()


class NumberField(TextField):
    """Figures; the letters of the Kazakh digit row become the figures of their keys while typing.

    `punctuated` when commas, dots or hyphens belong to the number (a clause, a phone).
    """

    def __init__(
        self,
        label: str,
        text: str = "",
        hint: str = "",
        placeholder: str = "",
        *,
        punctuated: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, text, hint, placeholder, parent)
        self._punctuated = punctuated
        self.line.textEdited.connect(self._to_digits)

    @Slot(str)
    def _to_digits(self, typed: str) -> None:
        meant = digits(typed, punctuated=self._punctuated)
        if meant != typed:
            place = self.line.cursorPosition()
            self.line.setText(meant)
            self.line.setCursorPosition(place)

    def number(self) -> int | None:
        """The whole number, None when the field holds none."""
        text = "".join(self.text().split())
        return int(text) if text.isascii() and text.isdecimal() else None


class AreaField(Field):
    """Several lines of plain text, `rows` high."""

    def __init__(
        self, label: str, text: str = "", hint: str = "", rows: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self.area = QPlainTextEdit(self)
        self.hold(self.area)
        self.area.setTabChangesFocus(True)
        self._rows = rows
        self._filling = False
        self.show_text(text)
        self.area.textChanged.connect(self._changed)
        theme.current().changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What stands in the field, without blanks around it."""
        return self.area.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Put a text in; not an edit."""
        self._filling = True
        self.area.setPlainText(text)
        self._filling = False
        self.clear_error()

    @Slot()
    def _changed(self) -> None:
        if not self._filling:
            self._touched()

    @Slot()
    def _fit(self) -> None:
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * self._rows + 22)


class SearchLine(QLineEdit):
    """A line to search or filter with, a magnifier in front; signals of QLineEdit."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setTextMargins(24, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_icon(painter, QRectF(10, (self.height() - 16) / 2, 16, 16), "search", "text3")
