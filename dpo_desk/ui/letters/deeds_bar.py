"""What can be done with a letter: keep the draft, PDF, print, number, send; what was refused and what is kept."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.rows import LetterRow
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape


class DeedsBar(QWidget):
    """Buttons that stand for the state of the letter."""

    save_wanted = Signal()
    pdf_wanted = Signal()
    print_wanted = Signal()
    number_wanted = Signal()
    send_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._row: LetterRow | None = None
        self._mark = Shape("today", 14, parent=self)
        self.refused = PlainLabel("", "label", "over", wrap=True, parent=self)
        self.state = PlainLabel("", "meta", "text3", wrap=True, parent=self)
        self.save = Button("", parent=self)
        self.pdf = Button("", icon="file-text", parent=self)
        self.print = Button("", icon="printer", parent=self)
        self.number = Button("", "primary", parent=self)
        self.sent_on = DateField("", today, today, parent=self)
        self.send = Button("", "primary", "check", parent=self)
        self._lay_out()
        for button, signal in (
            (self.save, self.save_wanted), (self.pdf, self.pdf_wanted), (self.print, self.print_wanted),
            (self.number, self.number_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.send.clicked.connect(self.ask_to_send)
        self.retranslate()
        self.show_refusal("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        said = QHBoxLayout()
        said.setSpacing(7)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.refused, 1)
        column.addLayout(said)
        column.addWidget(self.state)
        self._papers, self._steps = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (self._papers, (self.save, self.pdf)),
            (self._steps, (self.number, self.sent_on, self.send)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        self._place_print(is_draft=True)

    def _place_print(self, *, is_draft: bool) -> None:
        """Beside the number while the draft can still be saved, else beside the PDF: the rows stay short."""
        old, new = (self._papers, self._steps) if is_draft else (self._steps, self._papers)
        old.removeWidget(self.print)
        if new.indexOf(self.print) < 0:
            new.insertWidget(new.count() - 1, self.print)

    def show_letter(self, row: LetterRow, sha256: str, is_dirty: bool) -> None:
        """Show what can be done with this letter."""
        if self._row is None or self._row.id != row.id:
            self.sent_on.show_value(self._today)
            self.show_refusal("")
        self._row = row
        self._place_print(is_draft=row.state == "draft")
        self.save.setVisible(row.state == "draft")
        self.save.setEnabled(is_dirty)
        self.number.setVisible(row.state == "draft")
        for part in (self.sent_on, self.send):
            part.setVisible(row.state == "numbered")
        self._say_sent(row, sha256)

    def _say_sent(self, row: LetterRow, sha256: str) -> None:
        self.state.setVisible(row.sent_on is not None)
        if row.sent_on is not None:
            sent = self.tr("Sent on {day}. The page is kept as it was sent, SHA-256 {hash}.")
            said = [sent.format(day=say_date(row.sent_on), hash=f"{sha256[:12]}…")]
            if row.departure.answer:
                said.append(self.tr("The mail server answered: {answer}").format(answer=row.departure.answer))
            self.state.setText(" ".join(said))

    def show_refusal(self, text: str) -> None:
        """Say why a deed was not done, "" for nothing."""
        self.refused.setText(text)
        self.refused.setVisible(bool(text))
        self._mark.setVisible(bool(text))

    @Slot()
    def ask_to_send(self) -> None:
        """Mark as sent on the day in the field."""
        if self.sent_on.value() is None:
            self.sent_on.show_error(self.tr("Say on which day the letter left."))
            return
        self.send_wanted.emit(self.sent_on.value())

    def retranslate(self) -> None:
        """Say everything again."""
        self.save.set_words(self.tr("Save draft"))
        self.pdf.set_words(self.tr("Save PDF"))
        self.print.set_words(self.tr("Print"))
        self.number.set_words(self.tr("Give a number"))
        self.send.set_words(self.tr("Mark as sent"))
        self.sent_on.line.setAccessibleName(self.tr("Day of sending"))
        self.sent_on.line.setToolTip(self.tr("Day of sending"))
