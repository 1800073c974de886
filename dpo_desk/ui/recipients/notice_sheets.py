"""The two sheets of a notice: that it was sent, and what was answered."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.recipient import Notice
from dpo_desk.services import recipient_notices
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.fields import AreaField


class SentSheet(Sheet):
    """The day on which a notice left without a letter of the desk."""

    def __init__(self, desk: Desk, notice: Notice, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._notice = notice
        self.day = DateField(self.tr("Sent on"), desk.today(), desk.today(), parent=self)
        self.add_field("sent_on", self.day)
        note = self.tr("A notice written here is marked by itself once its letter leaves.")
        self.say_words(self.tr("Notice sent"), self.tr("Mark as sent"), note)
        self.accepted.connect(self.save)

    @Slot()
    def save(self) -> None:
        """Write it down."""
        day = self.day.value()
        if day is None:
            self.day.show_error(self.tr("Enter the day."))
            return
        one = self._notice
        self.desk.do(self, recipient_notices.sent, one.id, one.version, day, then=self._done, otherwise=self.refuse)

    def _done(self, _answer: object) -> None:
        self.left.emit()


class AnswerSheet(Sheet):
    """What a recipient answered, and when."""

    def __init__(self, desk: Desk, notice: Notice, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._notice = notice
        self.day = DateField(self.tr("Answered on"), desk.today(), desk.today(), parent=self)
        self.answer = AreaField(self.tr("Answer"), rows=2, parent=self)
        self.add_field("answered_on", self.day)
        self.add_field("answer", self.answer)
        self.say_words(self.tr("Answer of the recipient"), self.tr("Note the answer"))
        self.accepted.connect(self.save)

    @Slot()
    def save(self) -> None:
        """Write it down."""
        day = self.day.value()
        if day is None:
            self.day.show_error(self.tr("Enter the day."))
            return
        one, deed = self._notice, recipient_notices.answered
        self.desk.do(self, deed, one.id, one.version, day, self.answer.text(),
                     then=self._done, otherwise=self.refuse)  # fmt: skip

    def _done(self, _answer: object) -> None:
        self.left.emit()
