"""What remains of a destroyed subject: a number and deeds, nothing personal."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.services.profile import Profile
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.facts import FactRow, SectionHead
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.subjects.rows import Rows
from dpo_desk.ui.subjects.timeline_tab import TimelineTab
from dpo_desk.ui.subjects.words import RegisterWords, subject_number


class DestroyedPanel(QWidget):
    """What cannot be seen any more, and the deeds that stayed: requests, letters, notices, entries of the journal."""

    def __init__(self, desk: Desk, words: RegisterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._name = PlainLabel("", "pane", "text2", italic=True, parent=self)
        self._number = PlainLabel("", "body", "text2", parent=self)
        self._rows = Rows(4, self)
        self.timeline = TimelineTab(desk, self)
        who, text = QHBoxLayout(), QVBoxLayout()
        text.setSpacing(3)
        text.addWidget(self._name)
        text.addWidget(self._number)
        who.setSpacing(12)
        who.addWidget(Shape("destroyed", 48, parent=self))
        who.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addLayout(who)
        column.addWidget(Rule(self))
        holder = Ground("surface", parent=self)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self._rows)
        inside.addWidget(self.timeline)
        inside.addStretch(1)
        column.addWidget(Scroll(holder, self), 1)

    def show_profile(self, profile: Profile) -> None:
        """Show another destroyed subject."""
        row = profile.card.row
        self._name.setText(self._words.name(row))
        self._number.setText(subject_number(row.number))
        self._rows.clear()
        note = self.tr("The entry below is no personal data: it proves that the duty was fulfilled.")
        banner = Banner("info", self.tr("Personal data cannot be brought back"), note, parent=self._rows)
        banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._rows.add(banner)
        self._rows.add(SectionHead(self.tr("What remains"), role="meta_strong", parent=self._rows), 8)
        self._rows.add(FactRow(self.tr("Subject number"), subject_number(row.number), parent=self._rows))
        self._rows.add(SectionHead(self.tr("What cannot be seen"), role="meta_strong", parent=self._rows), 8)
        gone = self.tr(
            "Name, contacts, bank card, texts and scans of requests are not in this database. Search finds none of it."
        )
        self._rows.add(PlainLabel(gone, "body", "text2", wrap=True, parent=self._rows))
        self._rows.add(SectionHead(self.tr("Related records"), role="meta_strong", parent=self._rows), 8)
        self.timeline.show_profile(profile)
