"""The form of unlawful processing found: who found it, what, how far it reaches, and whether security was breached."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.domain.zone import local_day
from dpo_desk.services.findings import BREACH, UNLAWFUL, BreachDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.breach_fields import BreachFields
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.subject_field import SubjectField
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import Field, TextField
from dpo_desk.ui.parts.switch_field import SwitchField

OWN, COMPLAINT, AUTHORITY = "own", "complaint", "authority"
APPLICANTS = {
    OWN: ApplicantKind.OFFICE, COMPLAINT: ApplicantKind.SUBJECT, AUTHORITY: ApplicantKind.AUTHORITY,
}  # fmt: skip
YES, NO = "yes", "no"


class FindingForm(Ground):
    """`edited` after every change; Enter in a line goes on to the next question."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        self.source = SwitchField(self)
        self.subject = SubjectField(desk, self)
        self.body = TextField("-", parent=self)
        self.channel = ChoiceField("-", parent=self)
        self.what = TextField("-", parent=self)
        self.breach = SwitchField(self)
        self.asked = BreachFields(desk, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        asked = self.asked
        for part in (self.source, self.subject, self.body, self.channel, self.what):
            column.addWidget(part)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(asked.subjects, 1)
        pair.addWidget(asked.found, 1)
        column.addLayout(pair)
        for field in (asked.systems, asked.categories, self.breach, *asked.notice.values()):
            column.addWidget(field)
        column.addStretch(1)

    def _connect(self) -> None:
        for field in self.fields().values():
            field.edited.connect(self._edited)
        self.subject.found_changed.connect(self._edited)
        self.source.figured.connect(self._go_on_from_source)
        self.body.entered.connect(self._go_to_what)
        self.what.entered.connect(self.asked.subjects.setFocus)
        self.asked.subjects.entered.connect(self.breach.setFocus)
        self.breach.chosen.connect(self._answered)
        self.breach.figured.connect(self._go_on_from_breach)

    def fields(self) -> dict[str, Field]:
        """The fields under the names a refusal uses, those of a hidden part too."""
        who = self.body if self.source.key() == AUTHORITY else self.subject
        return {
            "source": self.source, "applicant_name": who, "channel": self.channel, "what": self.what,
            "received": self.asked.found, **self.asked.scope, "breach": self.breach, **self.asked.notice,
        }  # fmt: skip

    @Slot()
    def _edited(self) -> None:
        self.settle()
        self.edited.emit()

    def settle(self) -> None:
        """Show what belongs to the present answers, hide the rest."""
        source = self.source.key()
        self.subject.setVisible(source == COMPLAINT)
        self.body.setVisible(source == AUTHORITY)
        self.channel.setVisible(source != OWN)
        for field in self.asked.notice.values():
            field.setVisible(self.is_breach())

    def is_breach(self) -> bool:
        """Whether security was breached."""
        return self.breach.key() == YES

    @Slot(str)
    def _go_on_from_source(self, source: str) -> None:
        {OWN: self.what, COMPLAINT: self.subject, AUTHORITY: self.body}[source].setFocus()

    @Slot()
    def _go_to_what(self) -> None:
        self.what.setFocus()

    @Slot(str)
    def _answered(self, key: str) -> None:
        """What was found is proposed as what happened."""
        if key == YES and not self.asked.summary.text():
            self.asked.summary.show_text(self.what.text())
            self._edited()

    @Slot(str)
    def _go_on_from_breach(self, key: str) -> None:
        if key == YES:
            self.asked.measures.setFocus()

    # the drafts

    def draft(self) -> RequestDraft | None:
        """The request as the form has it; None while the moment it was found is missing."""
        found = self.asked.found.moment()
        if found is None:
            return None
        day, source = local_day(found), self.source.key()
        kinds = (UNLAWFUL, BREACH) if self.is_breach() else (UNLAWFUL,)
        subject = self.subject.subject if source == COMPLAINT else None
        names = {COMPLAINT: self.subject.text(), AUTHORITY: self.body.text()}
        return RequestDraft(
            channel=Channel.OWN_FINDING if source == OWN else Channel(self.channel.key()),
            applicant=APPLICANTS[source],
            received=day,
            demands=tuple(DemandDraft(kind, found=day) for kind in kinds),
            language=self._desk.language,
            subject_id=subject.id if subject else None,
            applicant_name=names.get(source, ""),
            summary=self._summary(),
        )

    def _summary(self) -> str:
        """What was found; how far it reaches stands with the breach where there is one, else here."""
        if self.is_breach():
            return self.what.text()
        asked, book = self.asked, self._desk.rulebook
        ticked = asked.categories.keys()
        categories = ", ".join(say_title(book.category(key).title) for key in ticked)
        reach: list[tuple[Field, str]] = [(asked.categories, categories)]
        reach += [(line, line.text()) for line in (asked.systems, asked.subjects)]
        return "\n".join([self.what.text(), *(f"{field.label.text()}: {text}" for field, text in reach if text)])

    def breach_draft(self) -> BreachDraft | None:
        """The breach, None when there was none or the moment is missing."""
        return self.asked.draft(self.source.key()) if self.is_breach() else None

    def clear(self) -> None:
        """An own finding of now without a breach."""
        self.source.choose(OWN)
        self.breach.choose(NO)
        self.subject.show_name("")
        for line in (self.body, self.what):
            line.show_text("")
        self.channel.choose(Channel.POST.value)
        self.asked.clear()
        self.settle()

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.source.show_answers(
            self.tr("Where it comes from"),
            [(OWN, self.tr("Own finding")), (COMPLAINT, self.tr("Complaint")), (AUTHORITY, self.tr("Authority"))],
        )
        self.breach.show_answers(
            self.tr("Was security breached?"), [(NO, self.tr("No breach")), (YES, self.tr("Breached"))]
        )
        self.subject.say_words(self.tr("Who complained"), self.tr("Surname, number or organisation"))
        channels = [one for one in self._desk.rulebook.channels if one.key != Channel.OWN_FINDING]
        self.channel.show_choices([(one.key, say_title(one.title)) for one in channels])
        labels = {
            self.body: self.tr("Which body"), self.channel: self.tr("Channel"),
            self.what: self.tr("What was found: data set or form"),
        }  # fmt: skip
        for field, label in labels.items():
            field.label.setText(label)
            field.editor.setAccessibleName(label)
        self.asked.retranslate()
        self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes as the eye does; answers are made anew in every language and would come last."""
        asked = self.asked
        fields = (
            self.source, self.subject, self.body, self.channel, self.what, asked.subjects, asked.found, asked.systems,
            asked.categories, self.breach, *asked.notice.values(),
        )  # fmt: skip
        stops = [stop for field in fields for stop in _stops(field)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _stops(field: Field) -> list[QWidget]:
    """The widgets of a field that Tab stops at."""
    if isinstance(field, SwitchField):
        return field.stops()
    tab = Qt.FocusPolicy.TabFocus
    if field.editor.focusPolicy() & tab:
        return [field.editor]
    return [one for one in field.editor.findChildren(QWidget) if one.focusPolicy() & tab and one.focusProxy() is None]
