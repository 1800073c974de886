"""One day of the calendar entered or taken out by the officer, with the law or order that says so."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services.calendar import MovedDate, keep_day, remove_day
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, TextField
from dpo_desk.ui.parts.labels import PlainLabel


class DayForm(Card):
    """Each deed moves the open dates that hang on the day; how many, it says at once, and undo takes all back."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(20, 12, parent=parent)
        self.desk = desk
        self.heading = PlainLabel("", "row_strong", parent=self)
        self.on = DateField("", desk.today(), parent=self)
        self.kind = ChoiceField("", parent=self)
        self.title = TextField("", parent=self)
        self.source = TextField("", parent=self)
        self.keep = Button("", icon="plus", parent=self)
        self.remove = Button("", parent=self)
        self.keep.clicked.connect(self.keep_day)
        self.remove.clicked.connect(self.remove_day)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.heading)
        for pair in ((self.on, self.kind), (self.title, self.source)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        """Say everything again; what was typed stays."""
        self.heading.setText(self.tr("Enter or change a day"))
        _call(self.on, self.tr("Day"))
        _call(self.kind, self.tr("What it is"))
        kept = self.kind.key() or DayKind.MOVED_OFF.value
        self.kind.show_choices(
            (
                (DayKind.HOLIDAY.value, self.tr("Public holiday")),
                (DayKind.MOVED_OFF.value, self.tr("Moved day off")),
                (DayKind.MOVED_WORKING.value, self.tr("Moved working day")),
            )
        )
        self.kind.choose(kept)
        _call(self.title, self.tr("Name of the day"))
        _call(self.source, self.tr("Source: the law or the order, its number and date"))
        self.keep.set_words(self.tr("Enter the day"))
        self.remove.set_words(self.tr("Take the day out"))

    @Slot()
    def keep_day(self) -> None:
        """Enter the day as the fields have it."""
        on = self.on.value()
        if on is None:
            self.on.show_error(self.tr("Enter the day."))
            return
        name = self.title.text().strip()
        day = DayRow(on, DayKind(self.kind.key()), Title(name, name, name), self.source.text())
        self.desk.do(self, keep_day, day, then=self._kept, otherwise=self._refused)

    @Slot()
    def remove_day(self) -> None:
        """Let the day be as its weekday says again."""
        on = self.on.value()
        if on is None:
            self.on.show_error(self.tr("Enter the day."))
            return
        self.desk.do(self, remove_day, on, then=self._kept, otherwise=self._refused)

    def _kept(self, moved: tuple[MovedDate, ...]) -> None:
        for field in (self.on, self.source):
            field.clear_error()
        self.desk.door.note(self.tr("%n open date(s) moved.", "", len(moved)))
        self.saved.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal) and error.field == "source":
            self.source.show_error(say(error.message))
        else:
            self.desk.door.tell(error)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _call(field: Field, text: str) -> None:
    """Give a field its name, for the eye and for the screen reader."""
    field.label.setText(text)
    field.label.setVisible(True)
    field.editor.setAccessibleName(text)
