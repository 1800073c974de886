"""The panel on the right: who the subject is, who got the data, and what happened with the request."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.rows import JournalRow
from dpo_desk.domain.subject_rows import DisclosureRow, SubjectCard
from dpo_desk.services.inbox import Whole
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.inbox.kin_card import KinCard
from dpo_desk.ui.inbox.masks import masked
from dpo_desk.ui.inbox.notes_card import NotesCard
from dpo_desk.ui.languages import say, say_date, say_title
from dpo_desk.ui.parts.avatar import Avatar
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.recipients.notices_card import NoticesCard

WIDE = 268
SHOWN = ("user_type", "workplace", "organisation", "position", "phone", "email", "bin", "bank_card")
MOST_EVENTS = 12
SLACK = 24


class ContextPanel(Ground):
    """Filled by `show_whole`; the two buttons ask for the profile and for the consents of the subject."""

    profile_wanted = Signal(int)
    consents_wanted = Signal(int)
    link_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk = desk
        self._subject_id = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.profile_button = Button("", height="tight", parent=self)
        self.consents_button = Button("", height="tight", parent=self)
        self.link_button = Button("", height="tight", parent=self)
        self.profile_button.clicked.connect(self._profile)
        self.consents_button.clicked.connect(self._consents)
        self.link_button.clicked.connect(self.link_wanted)
        self.kin = KinCard(desk, self)
        self.notes = NotesCard(desk, self)
        self.notices = NoticesCard(desk, self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._above, self._below = QWidget(self), QWidget(self)
        ground = Ground("surface")
        self._inside = QVBoxLayout(ground)
        self._inside.setContentsMargins(15, 16, 16, 16)
        self._inside.setSpacing(0)
        for part in (self._above, self.notices, self.kin, self.notes, self._below):
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        self._scroll = Scroll(ground, self)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 16)
        self._foot.setSpacing(8)
        for button in (self.profile_button, self.consents_button, self.link_button):
            button.setFixedHeight(theme.px(30))
            self._foot.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDE), 400)

    def show_whole(self, whole: Whole) -> None:
        """Show the surroundings of a request."""
        self._subject_id = whole.subject.row.id if whole.subject else 0
        self.profile_button.set_words(self.tr("Open profile"))
        self.consents_button.set_words(self.tr("Consent history"))
        self.link_button.set_words(self.tr("Find in the register…"))
        for button in (self.profile_button, self.consents_button):
            button.setVisible(bool(self._subject_id))
        self.link_button.setVisible(not self._subject_id)
        self._lay_foot()
        kept = self._scroll.verticalScrollBar().value()
        for old in (self._above, self._below):
            take_out(self._inside, old)
        self._above, self._below = QWidget(self), QWidget(self)
        self._fill(self._above, self._below, whole)
        self._inside.insertWidget(0, self._above)
        self._inside.insertWidget(4, self._below)
        self._scroll.verticalScrollBar().setValue(kept)
        self.notices.show_request(whole.card.row.id)

    def _fill(self, above: QWidget, below: QWidget, whole: Whole) -> None:
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_head(column, whole)
        self._add_rule(column)
        self._add_facts(column, self._facts(whole))
        if whole.subject is not None and whole.subject.disclosures:
            self._add_rule(column)
            self._add_recipients(column, whole.subject.disclosures)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_rule(column)
        self._add_chronology(column, whole.chronology)

    def _lay_foot(self) -> None:
        """The two buttons side by side, or one under the other where their words are long."""
        wide = self.profile_button.sizeHint().width() + self.consents_button.sizeHint().width() + 8
        fits = wide <= theme.px(WIDE) - 33 + SLACK
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _add_rule(self, column: QVBoxLayout) -> None:
        column.addSpacing(14)
        column.addWidget(Rule())
        column.addSpacing(14)

    def _add_head(self, column: QVBoxLayout, whole: Whole) -> None:
        name = whole.card.row.who or words.named_word(self._desk, "applicants", whole.card.applicant_kind)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        short = words.given_first(whole.subject, name)
        text.addWidget(ElidingLabel(short, "row_strong"))
        text.addWidget(ElidingLabel(self._under_name(whole), "meta", "text2"))
        text.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(short))
        row.addLayout(text, 1)
        column.addLayout(row)
        pill = self._consent_pill(whole.subject)
        if pill is not None:
            line = QHBoxLayout()
            line.addWidget(CountdownPill(pill))
            line.addStretch(1)
            column.addSpacing(12)
            column.addLayout(line)

    def _under_name(self, whole: Whole) -> str:
        if whole.subject is None:
            return self.tr("not in the register")
        row = whole.subject.row
        since = self.tr("since {day}").format(day=f"{row.registered_on:%d.%m.%Y}") if row.registered_on else ""
        return " · ".join(part for part in (words.subject_number(row.number), since) if part)

    def _consent_pill(self, subject: SubjectCard | None) -> Pill | None:
        if subject is None:
            return None
        row = subject.row
        if row.state == "blocked":
            return Pill("blocked", self.tr("Data blocked"))
        if row.state == "destroyed":
            return Pill("destroyed", self.tr("Data destroyed"))
        if not row.purposes_known:
            return Pill("not_started", self.tr("No consent recorded"))
        if row.purposes_in_force == row.purposes_known:
            return Pill("info", self.tr("Consent in force: %n purpose(s)", "", row.purposes_in_force))
        if row.purposes_in_force:
            shares = {"given": row.purposes_in_force, "all": row.purposes_known}
            return Pill("partial", self.tr("Consent in part: {given} / {all}").format(**shares))
        return Pill("waiting", self.tr("No consent in force"))

    def _facts(self, whole: Whole) -> list[tuple[str, str]]:
        """Label and value, contacts behind dots; of an unknown applicant what the request itself says."""
        if whole.subject is None:
            card = whole.card
            pairs = [
                (self.tr("Applicant"), words.named_word(self._desk, "applicants", card.applicant_kind)),
                (self.tr("E‑mail"), masked("email", card.applicant_email) if card.applicant_email else ""),
                (self.tr("Phone"), masked("phone", card.applicant_phone) if card.applicant_phone else ""),
            ]
            return [pair for pair in pairs if pair[1]]
        held = {one.category: one.value for one in whole.subject.held if one.value}
        for contact in whole.subject.contacts:
            held.setdefault(contact.kind, contact.value)
        if held.get("workplace") == held.get("organisation"):
            held.pop("workplace", None)
        return [(self._label(key), masked(key, held[key])) for key in SHOWN if key in held]

    def _label(self, key: str) -> str:
        short = {
            "user_type": self.tr("User type"), "workplace": self.tr("Workplace"), "position": self.tr("Position"),
            "phone": self.tr("Phone"), "email": self.tr("E‑mail"), "bin": self.tr("BIN"),
            "bank_card": self.tr("Bank card"), "organisation": self.tr("Organisation"),
        }  # fmt: skip
        return short[key]

    def _add_facts(self, column: QVBoxLayout, facts: Sequence[tuple[str, str]]) -> None:
        for place, (label, value) in enumerate(facts):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(PlainLabel(label, "meta", "text2"))
            row.addStretch(1)
            row.addWidget(ElidingLabel(value, "label"))
            column.addSpacing(8 if place else 0)
            column.addLayout(row)

    def _add_recipients(self, column: QVBoxLayout, disclosures: Sequence[DisclosureRow]) -> None:
        column.addWidget(PlainLabel(self.tr("Third parties given the data"), "label", "text2", wrap=True))
        for one in disclosures:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel("building-2", "text2"))
            text = QVBoxLayout()
            text.setSpacing(1)
            text.addWidget(ElidingLabel(one.recipient, "body"))
            text.addWidget(ElidingLabel(self._purpose(one.purpose), "meta", "text2"))
            row.addLayout(text, 1)
            column.addSpacing(10)
            column.addLayout(row)

    def _purpose(self, key: str) -> str:
        purpose = next((one for one in self._desk.rulebook.purposes if one.key == key), None)
        return f"{say_title(purpose.short)} · {purpose.point}" if purpose else key

    def _add_chronology(self, column: QVBoxLayout, rows: Sequence[JournalRow]) -> None:
        column.addWidget(PlainLabel(self.tr("Chronology"), "label", "text2"))
        for event in rows[:MOST_EVENTS]:
            row = QHBoxLayout()
            row.setSpacing(10)
            when = PlainLabel(words.moment_words(self._desk, event.at), "meta", "text2")
            when.setFixedWidth(theme.px(52))
            when.setToolTip(say_date(event.at.date()))
            top = QVBoxLayout()
            top.addWidget(when)
            top.addStretch(1)
            row.addLayout(top)
            told = f"{say(event.title)}: {event.reason}" if event.reason else say(event.title)
            row.addWidget(PlainLabel(told, "meta", wrap=True), 1)
            column.addSpacing(8)
            column.addLayout(row)

    @Slot()
    def _profile(self) -> None:
        self.profile_wanted.emit(self._subject_id)

    @Slot()
    def _consents(self) -> None:
        self.consents_wanted.emit(self._subject_id)
