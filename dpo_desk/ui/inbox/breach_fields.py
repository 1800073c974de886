"""What is asked of unlawful processing and of a breach in it: on the sheet of a finding and on that of a breach."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.work_rows import IncidentRow
from dpo_desk.services.findings import BreachDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.purposes_field import PurposesField
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.fields import AreaField, Field, NumberField, TextField
from dpo_desk.ui.parts.moments import MomentField


class BreachFields(QObject):
    """The fields under the names refusals use: `scope` of any finding, `notice` only of a breach."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        today = desk.today()
        self.summary = AreaField("-", rows=2, parent=parent)
        self.measures = AreaField("-", rows=2, parent=parent)
        self.occurred = MomentField("-", today, parent=parent)
        self.people = AreaField("-", rows=2, parent=parent)
        self.found = MomentField("-", today, parent=parent)
        self.subjects = NumberField("-", parent=parent)
        self.systems = TextField("-", parent=parent)
        self.categories = PurposesField(parent)
        self.scope: dict[str, Field] = {
            "detected_at": self.found, "subjects": self.subjects, "systems": self.systems,
            "categories": self.categories,
        }  # fmt: skip
        self.notice: dict[str, Field] = {
            "summary": self.summary, "measures": self.measures, "occurred_at": self.occurred, "people": self.people,
        }  # fmt: skip

    def retranslate(self) -> None:
        """Say the labels in the current language."""
        self.categories.show_purposes([(one.key, say_title(one.title)) for one in self._desk.rulebook.categories])
        labels = {
            self.found: self.tr("Found at"), self.subjects: self.tr("How many data subjects"),
            self.systems: self.tr("Information systems"), self.categories: self.tr("Categories of data"),
            self.summary: self.tr("What happened"), self.measures: self.tr("Measures taken"),
            self.occurred: self.tr("When it happened, if known"),
            self.people: self.tr("People concerned: names, IINs or mobile numbers"),
        }  # fmt: skip
        for field, label in labels.items():
            field.label.setText(label)
            field.editor.setAccessibleName(label)

    def clear(self) -> None:
        """Found now, the rest empty."""
        for line in (self.subjects, self.systems, self.occurred):
            line.show_text("")
        for area in (self.summary, self.measures, self.people):
            area.show_text("")
        self.categories.tick(())
        self.found.show_moment(self._desk.now())

    def show_breach(self, breach: IncidentRow) -> None:
        """Put in what is known of a breach."""
        self.found.show_moment(breach.detected_at)
        self.occurred.show_moment(breach.occurred_at)
        self.subjects.show_text(str(breach.subjects) if breach.subjects else "")
        self.systems.show_text(breach.systems)
        self.categories.tick(breach.categories)
        self.summary.show_text(breach.summary)
        self.measures.show_text(breach.measures)
        self.people.show_text(breach.people)

    def is_readable(self) -> bool:
        """Whether moments and the number can be read; what cannot is said beside its field."""
        wrong = [field for field in (self.found, self.occurred) if field.is_unreadable()]
        if not self.found.text():
            self.found.show_error(self.tr("Say when it was found."))
            wrong.append(self.found)
        if self.subjects.text() and self.subjects.number() is None:
            self.subjects.show_error(self.tr("Write a whole number."))
            return False
        return not wrong

    def draft(self, source: str = "") -> BreachDraft | None:
        """The breach as the fields have it, None while the moment it was found is missing."""
        found = self.found.moment()
        if found is None:
            return None
        return BreachDraft(
            found, self.summary.text(), self.measures.text(), self.occurred.moment(), self.systems.text(),
            self.categories.keys(), self.subjects.number() or 0, self.people.text(), source,
        )  # fmt: skip
