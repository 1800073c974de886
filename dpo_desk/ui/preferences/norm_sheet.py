"""A new edition of an own norm: its term, its first day and its order, tried on sample dates before it is saved."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.own_norms import Norm
from dpo_desk.domain.rulebook import Rule
from dpo_desk.domain.rules import EXTENSION_LETTER
from dpo_desk.domain.term import DueDate, Term, Unit, due_date
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.inbox.term_words import term_words
from dpo_desk.ui.languages import say, say_date, say_title
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import NumberField, TextField
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.preferences.moves_sheet import fit

WIDTHS = (200, 210, 0)
SPRING, WINTER = (3, 19), (12, 28)
"""Samples that run into Nauryz and into the New Year."""


class NormSheet(Sheet):
    """`norm` is what the fields say now; saving it is for whoever hears `accepted`."""

    def __init__(self, desk: Desk, rule: Rule, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.rule = rule
        today = desk.today()
        self.number = NumberField("", str(rule.term.count) if rule.term else "", parent=self)
        self.unit = ChoiceField("", parent=self)
        self.valid_from = DateField("", today, max(today, rule.valid_from) + timedelta(days=1), parent=self)
        self.basis = TextField("", parent=self)
        longer = rule.extension
        self.extension = NumberField("", str(longer.count) if longer else "", parent=self)
        self.longer_unit = ChoiceField("", parent=self)
        self.letter = ChoiceField("", parent=self)
        self.confirmed = QCheckBox(self)
        self.sample = DateField("", today, today, parent=self)
        self.samples = CellTable(WIDTHS, "", self)
        self.lines = PlainLabel("", "meta", "text2", wrap=True, parent=self).selectable()
        self._lay_out()
        self.retranslate()
        if rule.term is not None:
            self.unit.choose(rule.term.unit.value)
        if longer is not None:
            self.longer_unit.choose(longer.unit.value)
        self.letter.choose(rule.extension_letter)
        for field in (self.number, self.unit, self.sample):
            field.edited.connect(self.try_out)
        self.try_out()

    def _lay_out(self) -> None:
        self.fields = {
            "term": self.number, "valid_from": self.valid_from, "basis": self.basis, "extension": self.extension,
        }  # fmt: skip
        term, longer, trial = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        more = (self.extension, self.longer_unit, self.letter)
        for row, parts in ((term, (self.number, self.unit, self.valid_from)), (longer, more), (trial, (self.sample,))):
            row.setSpacing(16)
            for part in parts:
                row.addWidget(part, 1)
        trial.addStretch(2)
        place = self.body.count() - 1
        self.body.insertLayout(place, term)
        self.body.insertLayout(place + 1, longer)
        self.body.insertWidget(place + 2, self.basis)
        self.body.insertWidget(place + 3, self.confirmed)
        self.body.insertLayout(place + 4, trial)
        self.body.insertWidget(place + 5, self.samples)
        self.body.insertWidget(place + 6, self.lines)

    def retranslate(self) -> None:
        """Say everything in the current language; what was typed stays."""
        note = self.tr("It binds only where neither the Law nor the policy gives a number. Duties that began before "
                       "its first day keep their term.")  # fmt: skip
        self.say_words(say_title(self.rule.text), self.tr("Save the new edition"), note)
        units = {Unit.WORKING_DAYS: self.tr("working days"), Unit.DAYS: self.tr("calendar days"),
                 Unit.MONTHS: self.tr("months")}  # fmt: skip
        for choice in (self.unit, self.longer_unit):
            choice.show_choices([(unit.value, words) for unit, words in units.items()])
        letters = [("", self.tr("No letter")), (EXTENSION_LETTER, self.tr("Letter telling of the extension"))]
        self.letter.show_choices(letters)
        for field, words in (
            (self.extension, self.tr("May be extended by")), (self.longer_unit, self.tr("Counted in")),
            (self.letter, self.tr("Letter the extension asks for")), (self.number, self.tr("Number")),
            (self.unit, self.tr("Counted in")), (self.valid_from, self.tr("From")),
            (self.basis, self.tr("Order or decision, its number and date")), (self.sample, self.tr("Try it from")),
        ):  # fmt: skip
            field.show_label(words)
        self.confirmed.setText(self.tr("Confirmed by a lawyer"))
        self.samples.setAccessibleName(self.tr("The new edition on sample dates"))
        self.try_out()

    def norm(self) -> Norm | None:
        """The edition as the fields have it; None after saying beside a field what is missing."""
        term, begins = self._term(), self.valid_from.value()
        if term is None:
            self.number.show_error(self.tr("Enter a whole number from 1."))
            return None
        if begins is None:
            self.valid_from.show_error(self.tr("Enter the first day of the new edition."))
            return None
        longer = _read(self.extension, self.longer_unit)
        if longer is None and self.extension.text().strip():
            self.extension.show_error(self.tr("Enter a whole number from 1."))
            return None
        basis, confirmed = self.basis.text(), self.confirmed.isChecked()
        return Norm(self.rule.key, term, begins, basis, confirmed, longer, self.letter.key())

    def _term(self) -> Term | None:
        return _read(self.number, self.unit)

    @Slot()
    def try_out(self) -> None:
        """Count the present term and the new one from each sample."""
        term, chosen = self._term(), self.sample.value()
        now = term_words(self.rule.term) if self.rule.term else self.tr("no number")
        heads = (self.tr("Counted from"), self.tr("Now: {term}").format(term=now), self.tr("New edition"))
        starts = self._starts(chosen)
        rows = [(self._day(on), self._due(on, self.rule.term), self._due(on, term)) for on in starts]
        self.samples.show_rows(heads, rows)
        fit(self.samples, len(rows))
        found = self._counted(chosen, term) if chosen is not None and term is not None else None
        self.lines.setText("\n".join(say(line) for line in found.explanation) if found else "")
        self.lines.setVisible(found is not None)

    def _starts(self, chosen: date | None) -> list[date]:
        """The day typed, then one before each of the two long rests of the year to come."""
        today = self.desk.today()
        days = [date(today.year, *day) for day in (SPRING, WINTER)]
        ahead = [day if day >= today else day.replace(year=today.year + 1) for day in days]
        return [*([chosen] if chosen else []), *sorted(day for day in ahead if day != chosen)]

    def _counted(self, on: date, term: Term) -> DueDate | None:
        try:
            return due_date(on, term, self.desk.calendar)
        except Refusal:
            return None

    def _due(self, on: date, term: Term | None) -> str:
        if term is None:
            return self.tr("no number")
        found = self._counted(on, term)
        return self._day(found.due) if found is not None else self.tr("calendar missing")

    def _day(self, on: date) -> str:
        return say_date(on, "d MMMM yyyy, ddd")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _read(figure: NumberField, unit: ChoiceField) -> Term | None:
    number = figure.number()
    try:
        return Term(number, Unit(unit.key())) if number is not None else None
    except Refusal:
        return None
