"""The head of a request: number, channel and time, what is demanded, who, and the five steps."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.names import formal_name
from dpo_desk.domain.request import RequestState
from dpo_desk.domain.request_steps import STEPS, open_step
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.zone import local
from dpo_desk.services.inbox import Whole
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say_date, say_marked
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill, PillButton
from dpo_desk.ui.parts.steps import StepLine
from dpo_desk.ui.parts.tile import IconLabel


class Head(Ground):
    """Shows one request; the name opens the profile, the identity pill asks to confirm."""

    subject_wanted = Signal()
    duplicate_wanted = Signal()
    identity_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "b", parent)
        self._desk = desk
        self.number = PlainLabel("", "meta_strong", "text2", parent=self).selectable()
        self._icon = IconLabel("mail", "text3", 15, parent=self)
        self._came = ElidingLabel("", "meta", "text2", parent=self)
        self.title = PlainLabel("", "title", wrap=True, parent=self)
        self.who = LinkButton("", "row", parent=self)
        self.who.clicked.connect(self._open_subject)
        self.nobody = ElidingLabel("", "row", parent=self)
        self._identity = PillButton(Pill("done", ""), self)
        self._identity.clicked.connect(self.identity_wanted)
        self._waiting = CountdownPill(Pill("waiting", ""), self)
        self._steps = StepLine(self)
        self.signature = ElidingLabel("", "meta", "text2", parent=self)
        self.duplicate = LinkButton("", "meta", self)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.show_signature("")
        self.show_duplicate("")
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(7)
        line.addWidget(self.number)
        line.addWidget(PlainLabel("·", "meta", "text3", parent=self))
        line.addWidget(self._icon)
        line.addWidget(self._came, 1)
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(self.who)
        person.addWidget(self.nobody)
        person.addWidget(self._identity)
        person.addWidget(self._waiting)
        person.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(0)
        column.addLayout(line)
        column.addSpacing(7)
        column.addWidget(self.title)
        column.addSpacing(4)
        column.addLayout(person)
        column.addWidget(self.signature)
        column.addWidget(self.duplicate)
        column.addSpacing(14)
        column.addWidget(self._steps)

    def show_whole(self, whole: Whole) -> None:
        """Show a request."""
        card, row = whole.card, whole.card.row
        self.number.setText(words.number_of(row.year, row.number))
        channel = words.named_word(self._desk, "channels", row.channel)
        self._icon.show_icon(words.channel_icon(self._desk, row.channel), channel)
        self._came.show_text(", ".join(filter(None, (channel, _came_words(card)))))
        self.title.setText(words.kind_titles(self._desk, row.kinds))
        self._show_person(whole)
        self._show_identity(card)
        self._waiting.setVisible(bool(row.waiting_for))
        self._waiting.show_pill(Pill("waiting", self.tr("Waiting: {whom}").format(whom=row.waiting_for[:40])))
        self._show_steps(card)

    def show_signature(self, words: str) -> None:
        """What the last outside check of the signature said, "" when there was none."""
        self.signature.show_text(words)
        self.signature.setVisible(bool(words))

    def show_duplicate(self, words: str) -> None:
        """Which request this one looks like, "" for none; a click asks to join the two."""
        self.duplicate.setText(words)
        self.duplicate.setAccessibleName(words)
        self.duplicate.updateGeometry()
        self.duplicate.setVisible(bool(words))

    def _show_person(self, whole: Whole) -> None:
        subject = whole.subject
        self.who.setVisible(subject is not None)
        self.nobody.setVisible(subject is None)
        if subject is not None:
            name = formal_name(subject.surname, subject.given_name, subject.patronymic) or subject.row.name
            self.who.setText(name)
            self.who.setAccessibleName(name)
            self.who.updateGeometry()
        else:
            kind = words.named_word(self._desk, "applicants", whole.card.applicant_kind)
            self.nobody.show_text(whole.card.applicant_name or kind)

    def _show_identity(self, card: RequestCard) -> None:
        is_enough = words.is_identified(self._desk, card)
        self._identity.set_open(not is_enough and card.row.closed_at is None)
        self._identity.setVisible(not is_enough or card.identity_at is not None)
        self._identity.setToolTip(_moment(card.identity_at) if card.identity_at is not None else "")
        if card.identity_at is None:
            self._identity.show_pill(Pill("waiting", self.tr("Identity not confirmed yet")))
        elif is_enough:
            self._identity.show_pill(Pill("done", self.tr("Identity confirmed")))
        else:
            self._identity.show_pill(Pill("partial", self.tr("Data match, identity not proven")))

    def _show_steps(self, card: RequestCard) -> None:
        current = open_step(RequestState(card.row.state), not words.is_identified(self._desk, card))
        self._steps.show_steps([say_marked(step.label) for step in STEPS], current)

    @Slot()
    def _open_subject(self) -> None:
        self.subject_wanted.emit()


def _came_words(card: RequestCard) -> str:
    """The day it came, and the time when it was registered on that very day."""
    at = local(card.received_at) if card.received_at else None
    day = say_date(card.row.received_on)
    return f"{day}, {at:%H:%M}" if at is not None and at.date() == card.row.received_on else day


def _moment(at: datetime) -> str:
    here = local(at)
    return f"{say_date(here.date())}, {here:%H:%M}"
