"""One day of the calendar as the officer enters, changes or takes it out, with the law or order that says so."""

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.day_words import kind_words
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, TextField
from dpo_desk.ui.parts.labels import PlainLabel

KINDS = (DayKind.HOLIDAY, DayKind.MOVED_OFF, DayKind.MOVED_WORKING)


class DayForm(Card):
    """`proposed` gives the change; whoever hears it shows which dates would move before anything is written."""

    proposed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(20, 12, parent=parent)
        self.heading = PlainLabel("", "row_strong", parent=self)
        today = desk.today()
        self.on = DateField("", today, parent=self)
        self.kind = ChoiceField("", parent=self)
        self.moved_from = DateField("", today, parent=self)
        self.titles = {language: TextField("", parent=self) for language in ("kk", "ru", "en")}
        self.source = TextField("", parent=self)
        self.keep = Button("", icon="plus", parent=self)
        self.remove = Button("", parent=self)
        self.keep.clicked.connect(self.propose_day)
        self.remove.clicked.connect(self.propose_removal)
        self.kind.chosen.connect(self._kind_chosen)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.heading)
        for fields in ((self.on, self.kind, self.moved_from), tuple(self.titles.values()), (self.source,)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in fields:
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
        self.on.show_label(self.tr("Day"))
        self.kind.show_label(self.tr("What it is"))
        kept = self.kind.key() or DayKind.MOVED_OFF.value
        self.kind.show_choices([(kind.value, kind_words(kind)) for kind in KINDS])
        self.kind.choose(kept)
        self.moved_from.show_label(self.tr("In place of which day off"))
        self._kind_chosen(kept)
        for language, words in (
            ("kk", self.tr("Name in Kazakh")), ("ru", self.tr("Name in Russian")), ("en", self.tr("Name in English")),
        ):  # fmt: skip
            self.titles[language].show_label(words)
        self.source.show_label(self.tr("Source: the law or the order, its number and date"))
        self.keep.set_words(self.tr("Enter the day"))
        self.remove.set_words(self.tr("Take the day out"))

    def show_day(self, day: DayRow) -> None:
        """Fill the form with a day of the list, to be changed or taken out."""
        self.on.show_value(day.on)
        self.kind.choose(day.kind.value)
        self.moved_from.show_value(day.moved_from)
        for language, field in self.titles.items():
            field.show_text(day.title.said(language))
        self.source.show_text(day.source)
        self._kind_chosen(day.kind.value)
        self.source.editor.setFocus()

    def begin_year(self, year: int) -> None:
        """Offer the first day of a year that has no calendar yet."""
        self.on.show_value(date(year, 1, 1))
        self.kind.choose(DayKind.HOLIDAY.value)
        self._kind_chosen(DayKind.HOLIDAY.value)
        self.titles["kk"].editor.setFocus()

    @Slot()
    def propose_day(self) -> None:
        """Offer the day as the fields have it; a name given once stands for all three languages."""
        on = self.on.value()
        if on is None:
            self.on.show_error(self.tr("Enter the day."))
            return
        names = {language: field.text() for language, field in self.titles.items()}
        usual = next((name for name in names.values() if name), "")
        if not usual:
            self.titles["kk"].show_error(self.tr("Name the day: it stands in the explanation of every date."))
            return
        title = Title(*(names[language] or usual for language in ("kk", "ru", "en")))
        kind = DayKind(self.kind.key())
        moved_from = self.moved_from.value() if kind is DayKind.MOVED_OFF else None
        self.proposed.emit(CalendarChange(entered=(DayRow(on, kind, title, self.source.text(), moved_from),)))

    @Slot()
    def propose_removal(self) -> None:
        """Offer to let the day be as its weekday says again."""
        on = self.on.value()
        if on is None:
            self.on.show_error(self.tr("Enter the day."))
            return
        self.proposed.emit(CalendarChange(removed=(on,)))

    def fields(self) -> dict[str, Field]:
        """The fields by the names refusals use."""
        return {"on": self.on, "source": self.source}

    @Slot(str)
    def _kind_chosen(self, key: str) -> None:
        self.moved_from.setVisible(key == DayKind.MOVED_OFF.value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
