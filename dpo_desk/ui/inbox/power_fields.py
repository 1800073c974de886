"""Who applied for somebody else: his name, the paper of his powers, its kind and term."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.power import POWER_KINDS
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.ui.inbox.rows_of_fields import side_by_side
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, TextField


class PowerFields(QObject):
    """Fields of the form around them, shown while the applicant is not the person concerned."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.asker = TextField("-", parent=parent)
        self.kind = ChoiceField("-", parent=parent)
        self.paper = TextField("-", parent=parent)
        self.start = DateField("-", today, parent=parent)
        self.end = DateField("-", today, parent=parent)

    def lay_into(self, column: QVBoxLayout) -> None:
        """Put the fields at the end of a form."""
        column.addWidget(self.asker)
        column.addLayout(side_by_side(self.kind, self.paper))
        column.addWidget(self.start)
        column.addWidget(self.end)

    def settle(self, applicant: ApplicantKind) -> None:
        """Show what belongs to this applicant."""
        self.asker.setVisible(applicant.has_own_name)
        for field in (self.kind, self.paper, self.start, self.end):
            field.setVisible(applicant.acts_for_another)

    def clear(self) -> None:
        """Nothing known."""
        self.asker.show_text("")
        self.paper.show_text("")
        self.kind.choose("")
        self.start.show_value(None)
        self.end.show_value(None)

    def fields(self) -> dict[str, Field]:
        """The fields under the names a refusal uses."""
        return {
            "asker": self.asker, "power_kind": self.kind, "powers": self.paper, "power_from": self.start,
            "power_to": self.end,
        }  # fmt: skip

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        kinds = [(key, say_marked(title)) for key, title in POWER_KINDS.items()]
        self.kind.show_choices([("", self.tr("Choose the paper")), *kinds])
        labels = {
            self.asker: self.tr("Name of the applicant"), self.kind: self.tr("What gives the powers"),
            self.paper: self.tr("Its number and date"), self.start: self.tr("Powers from"),
            self.end: self.tr("Powers until"),
        }  # fmt: skip
        for field, label in labels.items():
            field.label.setText(label)
            field.editor.setAccessibleName(label)
