"""One edition: its days, its text in three languages, and what changed against another edition."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.text_difference import Change, Paragraph
from dpo_desk.services import policy_editions
from dpo_desk.services.policy_editions import LANGUAGES, Edition
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.editions.difference_text import DifferenceText
from dpo_desk.ui.editions.edition_rules import EditionRules
from dpo_desk.ui.editions.publish_sheet import text_of
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import OWN_NAMES, Language, current_language, say_date
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.parts.segments import Segment, Segments

TEXT, CHANGES, RULES = "text", "changes", "rules"


class EditionPanel(Ground):
    """`telling_wanted` to begin telling people of the edition, `people_wanted` for whom that means."""

    telling_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk = desk
        self.edition: Edition | None = None
        self._all: Sequence[Edition] = ()
        self._book: Rulebook | None = None
        self.heading = TitleLabel("", "title", self)
        self.facts = PlainLabel("", "body", "text2", wrap=True, parent=self).selectable()
        self.banner = Banner("info", "", parent=self)
        self.views = Segments(parent=self)
        self.languages = Segments(parent=self)
        self.languages.show_segments([Segment(one, OWN_NAMES[Language(one)]) for one in LANGUAGES])
        self.languages.choose(current_language().value)
        self.against = ChoiceField("", parent=self)
        self.counts = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.text = DifferenceText(self)
        self.rules = EditionRules(self)
        self.missing = EmptyState("file-text", "", small=True, parent=self)
        self.add_button = Button("", "primary", "file-plus", parent=self.missing)
        self.missing.add_button(self.add_button)
        self._lay_out()
        self.add_button.clicked.connect(self.ask_file)
        self.banner.acted.connect(self._banner_acted)
        self.text.clause_wanted.connect(self.show_clause)
        for part in (self.views, self.languages, self.against):
            part.chosen.connect(self._chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(12)
        switches.addWidget(self.views)
        switches.addWidget(self.languages)
        switches.addStretch(1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.missing)
        self.stack.addWidget(self.rules)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 16)
        column.setSpacing(10)
        for part in (self.heading, self.facts, self.banner):
            column.addWidget(part)
        column.addLayout(switches)
        column.addWidget(self.against)
        column.addWidget(self.counts)
        column.addWidget(self.stack, 1)

    def show_edition(self, edition: Edition | None, every: Sequence[Edition]) -> None:
        """Show an edition, to be compared with the one before it."""
        is_other = edition is None or self.edition is None or edition.record.id != self.edition.record.id
        self.edition, self._all = edition, every
        others = [one for one in every if edition is None or one.record.id != edition.record.id]
        self.against.show_choices([(str(one.record.id), self._name(one)) for one in others])
        if is_other and edition is not None:
            before = [one for one in others if one.record.number < edition.record.number]
            self.against.choose(str(before[0].record.id) if before else "")
            self._book = None
            then = partial(self._rules_came, edition.record.id)
            self._desk.ask(self, policy_editions.rulebook, edition.record.id, then=then)
        self.retranslate()

    def _rules_came(self, edition_id: int, book: Rulebook) -> None:
        if self.edition is not None and self.edition.record.id == edition_id:
            self._book = book
            self._show_text()

    @Slot(str)
    def show_clause(self, clause: str) -> None:
        """The rules that cite a clause of the text."""
        self.views.choose(RULES)
        self._show_text()
        self.rules.show_clause(clause)
        self.rules.every.setFocus()

    @property
    def language(self) -> str:
        """The language of the text shown."""
        return self.languages.current()

    @Slot(str)
    def _chosen(self, _key: str) -> None:
        self._show_text()

    def _show_text(self) -> None:
        """The text, or the changes, or why there is none."""
        if self.edition is None:
            return
        compares = self.views.current() == CHANGES
        self.against.setVisible(compares and len(self._all) > 1)
        self.counts.setVisible(compares)
        self.counts.setText("")
        text = self.edition.texts.get(self.language, "")
        self.rules.hold(self._book, text, self._desk.today())
        if self.views.current() == RULES:
            self.rules.show_clause("")
            self.stack.setCurrentWidget(self.rules)
            return
        self.stack.setCurrentWidget(self.text if text else self.missing)
        if not text:
            return
        if not compares:
            cited = self.rules.marks().items()
            self.text.show_text(
                text, {one: self.tr("%n rule(s) cite(s) this clause", "", count) for one, count in cited}
            )
            return
        self._compare(self.edition)

    def _compare(self, edition: Edition) -> None:
        other = self._other()
        if other is None or not other.texts.get(self.language):
            self.text.show_text("")
            alone = self.tr("There is no other edition to compare with.")
            self.counts.setText(alone if other is None else self.tr("The other edition has no text in this language."))
            return
        old, new = sorted((edition, other), key=_number)
        then = partial(self._differs, edition.record.id, self.language)
        self._desk.ask(self, policy_editions.difference, old.record.id, new.record.id, self.language, then=then)

    def _differs(self, edition_id: int, language: str, found: tuple[Paragraph, ...]) -> None:
        if self.edition is None or (edition_id, language) != (self.edition.record.id, self.language):
            return
        self.text.show_difference(found)
        fates = [piece.change for paragraph in found for piece in paragraph]
        added, gone = fates.count(Change.PUT_IN), fates.count(Change.TAKEN_OUT)
        words = (self.tr("%n place(s) put in [+ +]", "", added), self.tr("%n place(s) taken out [− −]", "", gone))
        self.counts.setText(" · ".join(words) if added or gone else self.tr("The texts are the same."))

    def _other(self) -> Edition | None:
        key = self.against.key()
        return next((one for one in self._all if str(one.record.id) == key), None)

    # deeds

    @Slot()
    def ask_file(self) -> None:
        """A file with the text in the language that is missing."""
        kinds = self.tr("Text (*.txt *.md)")
        self._desk.door.ask_path(self.tr("Text of the edition"), "", kinds, self.take_file, is_saving=False)

    def take_file(self, path: Path) -> None:
        """Read it beside the window."""
        if self.edition is not None:
            then = partial(self._add, self.edition, self.language)
            self._desk.errand(self, text_of, path, then=then, otherwise=self._desk.door.tell)

    def _add(self, edition: Edition, language: str, text: str) -> None:
        self._desk.do(self, policy_editions.add_text, edition.record.id, edition.record.version, language, text)

    @Slot()
    def _banner_acted(self) -> None:
        if self.edition is not None:
            (self.people_wanted if self.edition.record.told_from else self.telling_wanted).emit()

    # words

    def _name(self, edition: Edition) -> str:
        day = say_date(edition.record.valid_from)
        return self.tr("Edition {number} of {day}").format(number=edition.record.number, day=day)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.views.show_segments([Segment(TEXT, self.tr("Text")), Segment(CHANGES, self.tr("Changes")),
                                  Segment(RULES, self.tr("Rules"))])  # fmt: skip
        self.views.setAccessibleName(self.tr("What to show"))
        self.languages.setAccessibleName(self.tr("Language of the text"))
        self.against.label.setText(self.tr("Compared with"))
        self.against.label.show()
        self.against.editor.setAccessibleName(self.tr("Compared with"))
        self.text.setAccessibleName(self.tr("Text of the edition"))
        self.add_button.set_words(self.tr("Add the text…"))
        self.missing.show_words(
            self.tr("No text in this language"),
            self.tr("Add the file as it was published. A text that is there is never changed."),
        )
        if self.edition is not None:
            self._say_facts(self.edition)
        self._show_text()

    def _say_facts(self, edition: Edition) -> None:
        record = edition.record
        self.heading.setText(self._name(edition))
        until = self.tr("until {day}").format(day=say_date(edition.until)) if edition.until else self.tr("in force now")
        if edition.until is None and record.valid_from > self._desk.today():
            until = self.tr("not in force yet")
        parts = [until, self.tr("consented: %n subject(s)", "", edition.consented)]
        if record.published_on:
            parts.insert(0, self.tr("published on {day}").format(day=say_date(record.published_on)))
        parts.append(f"SHA-256 {record.sha256[:16]}…" if record.sha256 else self.tr("no Kazakh text, no hash"))
        self.facts.setText(" · ".join(parts))
        is_newest = bool(self._all) and self._all[0].record.id == record.id and len(self._all) > 1
        self.banner.setVisible(is_newest or record.told_from is not None)
        if record.told_from:
            title = self.tr("People are told of this edition since {day}.").format(day=say_date(record.told_from))
            self.banner.show_words("done", title, "", self.tr("Whom to ask again"))
        else:
            title = self.tr("Who consented to an earlier edition has to be told of this one (clause 10.2).")
            self.banner.show_words("today", title, "", self.tr("Start telling"))


def _number(edition: Edition) -> int:
    return edition.record.number
