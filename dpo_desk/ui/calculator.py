"""The deadline calculator: a start, a term or a rule, a week; the date and how it was counted, to be copied."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rule
from dpo_desk.domain.term import DueDate, Term, Unit, due_date
from dpo_desk.domain.workdays import Week
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Scroll
from dpo_desk.ui.inbox.term_words import term_words
from dpo_desk.ui.languages import say, say_date, say_title
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, NumberField
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.shell.scrim import BoxSize, Scrim

WIDTH, HEIGHT, TOP = 660, 560, 72
OWN = ""
FULL_DATE = "d MMMM yyyy, dddd"


class Calculator(Scrim):
    """Reads rules and calendar anew each time it opens; nothing is written anywhere."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host, BoxSize(WIDTH, above=TOP, below=16, height=HEIGHT))
        self._desk = desk
        self._found: DueDate | None = None
        self._title = TitleLabel("", "pane", self.box)
        self._cross = IconButton("x", "", parent=self.box)
        self.start = DateField("", desk.today(), desk.today(), parent=self.box)
        self.rule = ChoiceField("", parent=self.box)
        self.number = NumberField("", "3", parent=self.box)
        self.unit = ChoiceField("", parent=self.box)
        self.week = Segments(parent=self.box)
        self.due = PlainLabel("", "title", wrap=True, parent=self.box).selectable()
        self.aim = PlainLabel("", "body", "text2", wrap=True, parent=self.box).selectable()
        inside = QWidget(self.box)
        self.lines = PlainLabel("", "body", "text2", wrap=True, parent=inside).selectable()
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lines)
        column.addStretch(1)
        self._scroll = Scroll(inside, self.box)
        for ground in (self._scroll.viewport(), inside):
            ground.setAutoFillBackground(False)
        self.copy_button = Button("", icon="copy", parent=self.box)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head, what, term, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        for row, parts in ((what, ((self.start, 2), (self.rule, 3))), (term, ((self.number, 1), (self.unit, 2)))):
            row.setSpacing(16)
            for part, share in parts:
                row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        week = QVBoxLayout()
        week.addStretch(1)
        week.addWidget(self.week)
        term.addLayout(week, 2)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        for line in (head, what, term):
            column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(self.due)
        column.addWidget(self.aim)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._cross.clicked.connect(self.put_away)
        self.copy_button.clicked.connect(self.copy)
        self.rule.chosen.connect(self._rule_chosen)
        self.start.edited.connect(self._start_changed)
        for field in (self.number, self.unit):
            field.edited.connect(self.count)
        self.week.chosen.connect(self._week_chosen)

    def show_over(self) -> None:
        self.retranslate()
        super().show_over()
        self.start.line.setFocus()
        self.start.line.selectAll()

    def retranslate(self) -> None:
        """Say everything in the current language; what was typed stays."""
        self._title.setText(self.tr("Deadline calculator"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
        _call(self.start, self.tr("Day of the event"))
        _call(self.rule, self.tr("Term"))
        _call(self.number, self.tr("Number"))
        _call(self.unit, self.tr("Counted in"))
        self.copy_button.set_words(self.tr("Copy"))
        units = {Unit.WORKING_DAYS: self.tr("working days"), Unit.DAYS: self.tr("calendar days"),
                 Unit.MONTHS: self.tr("months")}  # fmt: skip
        self.unit.show_choices([(unit.value, words) for unit, words in units.items()])
        kept = self.week.current() or self._desk.calendar.week.value
        self.week.show_segments(
            [Segment(Week.FIVE, self.tr("Five-day week")), Segment(Week.SIX, self.tr("Six-day week"))]
        )
        self.week.choose(kept)
        self.week.setAccessibleName(self.tr("Working week"))
        self._show_rules()
        self.count()

    def _show_rules(self) -> None:
        own = (OWN, self.tr("A term of your own"))
        rules = [(rule.key, f"{say_title(rule.clause)}: {say_title(rule.text)}") for rule in self._rules()]
        self.rule.show_choices([own, *rules])
        self._fit_fields()

    def _rules(self) -> list[Rule]:
        """The rules with a term that are in force on the start."""
        on = self.start.value() or self._desk.today()
        return [rule for rule in self._desk.rulebook.rules if rule.term is not None and rule.in_force(on)]

    def _chosen_rule(self) -> Rule | None:
        key = self.rule.key()
        return next((rule for rule in self._rules() if rule.key == key), None) if key else None

    def _fit_fields(self) -> None:
        rule = self._chosen_rule()
        if rule is not None and rule.term is not None:
            self.number.show_text(str(rule.term.count))
            self.unit.choose(rule.term.unit.value)
        for field in (self.number, self.unit):
            field.setEnabled(rule is None)

    @Slot()
    def _start_changed(self) -> None:
        """Another day may have other rules in force."""
        self._show_rules()
        self.count()

    @Slot(str)
    def _rule_chosen(self, _key: str) -> None:
        self._fit_fields()
        self.count()

    @Slot(str)
    def _week_chosen(self, key: str) -> None:
        self.week.choose(key)
        self.count()

    @Slot()
    def count(self) -> None:
        """Count with the fields as they stand; what keeps from counting is said in place of the date."""
        self._found = None
        start, number = self.start.value(), self.number.number()
        if start is None or number is None:
            self._show_nothing(self.tr("Enter the day and the term."))
            return
        try:
            calendar = self._desk.calendar.with_week(Week(self.week.current() or Week.FIVE))
            self._found = due_date(start, Term(number, Unit(self.unit.key())), calendar)
        except Refusal as refusal:
            self._show_nothing(say(refusal.message))
        else:
            self._show_found(self._found)

    def _show_nothing(self, reason: str) -> None:
        self.due.setText(reason)
        self.due.set_look("body", "text2")
        self.aim.hide()
        self.lines.setText("")
        self.copy_button.setEnabled(False)

    def _show_found(self, found: DueDate) -> None:
        self.due.set_look("title", "text")
        self.due.setText(self.tr("Due {day}").format(day=say_date(found.due, FULL_DATE)))
        self.aim.setText(self.tr("Aim to be done by {day}.").format(day=say_date(found.aim, FULL_DATE)))
        self.aim.setVisible(found.aim != found.due)
        self.lines.setText("\n".join(say(line) for line in found.explanation))
        self.copy_button.setEnabled(True)

    def text(self) -> str:
        """Everything counted, as it is copied; "" when nothing is."""
        if self._found is None:
            return ""
        term = term_words(Term(self.number.number() or 1, Unit(self.unit.key())))
        rule = self._chosen_rule()
        head = f"{say_title(rule.clause)}: {say_title(rule.text)}, {term}" if rule is not None else term
        aim = [self.aim.text()] if self._found.aim != self._found.due else []
        return "\n".join([head, self.due.text(), *aim, self.lines.text()])

    @Slot()
    def copy(self) -> None:
        """Put the date and its arithmetic on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self.retranslate()


def _call(field: Field, text: str) -> None:
    field.label.setText(text)
    field.label.setVisible(True)
    field.editor.setAccessibleName(text)
