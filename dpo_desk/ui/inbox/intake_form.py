"""The form of a new request: its fields under the names refusals use, and the draft they make."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, RequestDraft
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.inbox.kinds_field import KindsField
from dpo_desk.ui.inbox.power_fields import PowerFields
from dpo_desk.ui.inbox.purposes_field import PurposesField
from dpo_desk.ui.inbox.rows_of_fields import side_by_side
from dpo_desk.ui.inbox.subject_field import SubjectField
from dpo_desk.ui.languages import OWN_NAMES, say_title
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField, Field, NumberField, TextField


class IntakeForm(Ground):
    """`edited` after every change of the person's or of a proposal."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", parent=parent)
        self._desk = desk
        today = desk.today()
        self.found = Banner("info", "", parent=self)
        self.drop = Button("", "quiet", height="tight", parent=self)
        self.kinds = KindsField(self)
        self.purposes = PurposesField(self)
        self.applicant = ChoiceField("-", parent=self)
        self.subject = SubjectField(desk, self)
        self.power = PowerFields(today, self)
        self.powers, self.asker = self.power.paper, self.power.asker
        self.channel = ChoiceField("-", parent=self)
        self.language = ChoiceField("-", parent=self)
        self.received = DateField("-", today, today, parent=self)
        self.posted = DateField("-", today, parent=self)
        self.sender_date = DateField("-", today, parent=self)
        self.papers = DateField("-", today, parent=self)
        self.sender_number = TextField("-", parent=self)
        self.signature = QCheckBox("", self)
        self.summary = AreaField("-", rows=3, parent=self)
        self.address = AreaField("-", rows=2, parent=self)
        self.postcode = NumberField("-", punctuated=True, parent=self)
        self.email = TextField("-", parent=self)
        self.phone = TextField("-", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_found("")
        self.clear()

    def _lay_out(self) -> None:
        self.language.box.setMinimumContentsLength(7)  # the applicant beside it has the longer words
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        found = QHBoxLayout()
        found.addWidget(self.found, 1)
        found.addWidget(self.drop)
        column.addLayout(found)
        column.addWidget(self.kinds)
        column.addWidget(self.purposes)
        column.addLayout(side_by_side(self.applicant, self.language, shares=(9, 5)))
        column.addWidget(self.subject)
        self.power.lay_into(column)
        column.addLayout(side_by_side(self.channel, self.sender_number, shares=(2, 1)))
        column.addLayout(side_by_side(self.received, self.posted, self.sender_date))
        column.addWidget(self.papers)
        column.addWidget(self.signature)
        column.addWidget(self.summary)
        column.addLayout(side_by_side(self.email, self.phone))
        column.addLayout(side_by_side(self.address, self.postcode, shares=(3, 1)))
        column.addStretch(1)

    def _connect(self) -> None:
        for field in self.fields().values():
            field.edited.connect(self._edited)
        for field in (
            self.purposes,
            self.summary,
            self.address,
            self.email,
            self.phone,
            self.postcode,
            self.sender_number,
        ):
            field.edited.connect(self._edited)
        self.subject.found_changed.connect(self._edited)
        self.kinds.accepted.connect(self._to_subject)
        self.signature.clicked.connect(self._edited)

    def fields(self) -> dict[str, Field]:
        """The fields under the names a refusal uses."""
        return {
            "demands": self.kinds, "applicant": self.applicant, "applicant_name": self.subject,
            **self.power.fields(), "channel": self.channel, "language": self.language, "received": self.received,
            "posted": self.posted, "sender_date": self.sender_date, "papers": self.papers,
        }  # fmt: skip

    @Slot()
    def _edited(self) -> None:
        self.settle()
        self.edited.emit()

    @Slot()
    def _to_subject(self) -> None:
        """The kind is accepted; next comes who it is about, unless that is known."""
        if self.subject.subject is None:
            self.subject.setFocus()

    def settle(self) -> None:
        """Show what belongs to the present choices, hide the rest."""
        applicant = ApplicantKind(self.applicant.key() or ApplicantKind.SUBJECT)
        self.power.settle(applicant)
        self.posted.setVisible(self.channel.key() in (Channel.POST, Channel.EMAIL))
        self.signature.setVisible(self.channel.key() == Channel.EMAIL)
        kinds = [self._desk.rulebook.kind(key) for key in self.kinds.chosen()]
        self.papers.setVisible(any(kind.needs_papers for kind in kinds))
        self.purposes.setVisible(any(kind.takes_purposes for kind in kinds))

    def show_found(self, when: str) -> None:
        """Offer a draft that was put aside, or take the offer away ("")."""
        words = self.tr("A draft of {time} was not registered").format(time=when)
        self.found.show_words("info", words, "", self.tr("Bring it back"))
        self.drop.set_words(self.tr("Not needed"))
        self.found.setVisible(bool(when))
        self.drop.setVisible(bool(when))

    # the draft

    def draft(self) -> RequestDraft | None:
        """What the form holds; None while the receipt date is missing."""
        received = self.received.value()
        if received is None:
            return None
        subject = self.subject.subject
        applicant = ApplicantKind(self.applicant.key())
        acts = applicant.acts_for_another
        return RequestDraft(
            channel=Channel(self.channel.key()),
            applicant=applicant,
            received=received,
            demands=tuple(self._demand(key) for key in self.kinds.chosen()),
            posted=_shown(self.posted),
            language=self.language.key(),
            subject_id=subject.id if subject else None,
            applicant_name=self._asker() or self.subject.text(),
            powers=self.powers.text() if acts else "",
            power_kind=self.power.kind.key() if acts else "",
            power_from=self.power.start.value() if acts else None,
            power_to=self.power.end.value() if acts else None,
            sender_number=self.sender_number.text(),
            sender_date=self.sender_date.value(),
            reply_address=self.address.text(),
            reply_postcode=self.postcode.text(),
            reply_email=self.email.text(),
            reply_phone=self.phone.text(),
            signature_checked=self.signature.isChecked() and not self.signature.isHidden(),
            summary=self._summary(),
        )

    def _asker(self) -> str:
        applicant = ApplicantKind(self.applicant.key())
        return self.asker.text() if applicant.has_own_name else ""

    def _summary(self) -> str:
        """The words of the form; somebody who is not in the register is named here when another one applied."""
        about = self.subject.text() if self._asker() and self.subject.subject is None else ""
        return "\n".join(part for part in (about, self.summary.text()) if part)

    def _demand(self, key: str) -> DemandDraft:
        kind = self._desk.rulebook.kind(key)
        purposes = self.purposes.keys() if kind.takes_purposes else ()
        return DemandDraft(key, purposes, papers=_shown(self.papers) if kind.needs_papers else None)

    def clear(self) -> None:
        """An empty form for today."""
        self.kinds.clear_kinds()
        self.purposes.tick(())
        self.applicant.choose(ApplicantKind.SUBJECT.value)
        self.channel.choose(Channel.POST.value)
        self.language.choose("kk")
        self.subject.show_name("")
        self.signature.setChecked(False)
        self.power.clear()
        for line in (self.sender_number, self.email, self.phone, self.postcode):
            line.show_text("")
        for area in (self.summary, self.address):
            area.show_text("")
        for day in (self.posted, self.sender_date, self.papers):
            day.show_value(None)
        self.received.show_value(self._desk.today())
        self.settle()

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        book = self._desk.rulebook
        self.kinds.show_kinds(
            [(one.key, say_title(one.title)) for one in book.kinds], self.tr("What is demanded"),
            self.tr("Choose the kind of demand"), self.tr("Add"),
        )  # fmt: skip
        self.purposes.show_purposes([(one.key, say_title(one.short)) for one in book.purposes])
        self.applicant.show_choices([(one.key, say_title(one.title)) for one in book.applicants])
        self.channel.show_choices([(one.key, say_title(one.title)) for one in book.channels])
        self.language.show_choices([(one.value, name) for one, name in OWN_NAMES.items()])
        self.subject.say_words(self.tr("Subject"), self.tr("Surname, number or organisation"))
        self.power.retranslate()
        self.signature.setText(self.tr("Digital signature checked"))
        labels: dict[Field, str] = {
            self.purposes: self.tr("Which purposes"),
            self.applicant: self.tr("Who applied"), self.channel: self.tr("Channel"),
            self.received: self.tr("Date received"),
            self.posted: self.tr("Date posted"), self.papers: self.tr("Supporting papers came"),
            self.language: self.tr("Language of the request"), self.sender_number: self.tr("Sender's number"),
            self.sender_date: self.tr("Sender's date"), self.summary: self.tr("Summary"),
            self.address: self.tr("Reply address"),
            self.postcode: self.tr("Postcode"), self.email: self.tr("Reply e-mail"), self.phone: self.tr("Phone"),
        }  # fmt: skip
        for field, label in labels.items():
            field.label.setText(label)
            field.editor.setAccessibleName(label)


def _shown(field: DateField) -> date | None:
    return None if field.isHidden() else field.value()
