"""Compares a paper with the journal: the number of the entry and the hash that the paper prints."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.check_line import read_check
from dpo_desk.domain.errors import Refusal
from dpo_desk.services import journal
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.fields import TextField
from dpo_desk.ui.parts.labels import LinkButton


class PaperCheck(QWidget):
    """A link that opens two fields and a button; the answer stands under them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._agrees: bool | None = None
        self._is_answered = False
        self.open_button = LinkButton("", parent=self)
        self.entry = TextField(" ", parent=self)
        self.digest = TextField(" ", parent=self)
        self.check_button = Button("", height="row", parent=self)
        self.banner = Banner("info", "", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.open_button, self.entry, self.digest, self.check_button, self.banner):
            column.addWidget(part)
        for part in (self.entry, self.digest, self.check_button, self.banner):
            part.hide()
        self.open_button.clicked.connect(self.open_fields)
        self.check_button.clicked.connect(self.check)
        for field in (self.entry, self.digest):
            field.line.returnPressed.connect(self.check)

    @Slot()
    def open_fields(self) -> None:
        """Show the fields, the first one ready to type in."""
        for part in (self.entry, self.digest, self.check_button):
            part.show()
        self.entry.setFocus()

    @Slot()
    def check(self) -> None:
        """Look the entry up."""
        try:
            number, digest = read_check(self.entry.text(), self.digest.text())
        except Refusal as refusal:
            (self.entry if refusal.field == "entry" else self.digest).show_error(say(refusal.message))
            return
        for field in (self.entry, self.digest):
            field.clear_error()
        self._asked = number
        self._desk.ask(self, journal.fits, number, digest, then=self._came)

    def _came(self, agrees: bool | None) -> None:
        self._agrees, self._is_answered = agrees, True
        self.banner.show()
        self._say_answer()

    def _say_answer(self) -> None:
        number = self._asked
        if self._agrees:
            text = self.tr("Entry {number} has this hash: verify the journal to know that all before it is as it was.")
            self.banner.show_words("done", self.tr("The paper agrees"), text.format(number=number))
        elif self._agrees is None:
            text = self.tr("The journal has no entry {number}.").format(number=number)
            self.banner.show_words("overdue", self.tr("The paper does not agree"), text)
        else:
            text = self.tr("Entry {number} has another hash. Compare the paper once more, letter by letter.")
            self.banner.show_words("overdue", self.tr("The paper does not agree"), text.format(number=number))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.open_button.setText(self.tr("Check a paper"))
        self.open_button.setAccessibleName(self.tr("Check a paper"))
        labels = self.tr("Entry of the journal"), self.tr("Hash, at least 32 characters, or the line of the code")
        for field, words in zip((self.entry, self.digest), labels, strict=True):
            field.label.setText(words)
            field.line.setAccessibleName(words)
        self.check_button.set_words(self.tr("Compare"))
        if self._is_answered:
            self._say_answer()
