"""The page of the policy: its text from a file, since when it is in force, and the terms of the shipped rulebook."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from dpo_desk.domain.errors import News
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.services.founding import PolicyDraft
from dpo_desk.services.policy_text import read_policy
from dpo_desk.ui import theme
from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.forms.rule_list import RuleList
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.tile import IconTile
from dpo_desk.ui.trouble import Door
from dpo_desk.ui.worker import Runner

SIDE_WIDTH = 396


class PolicyPage(Page):
    """`side` is the panel with the text, which stands at the right of the page."""

    def __init__(self, rulebook: Rulebook, today: date, runner: Runner, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._rulebook, self._today = rulebook, today
        self._runner, self._door = runner, door
        self._text, self._file_name = "", ""
        self.name_label = PlainLabel("", "row_strong", wrap=True, parent=self)
        self.detail = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.choose = Button("", parent=self)
        self.choose.clicked.connect(self._ask_file)
        self.valid_from = DateField("", today, None, parent=self)
        self.valid_from.edited.connect(self._date_changed)
        self.rules = RuleList(is_short=True, parent=self)
        self._hint = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.side = Card(20, 12, parent=parent)
        self.side.setFixedWidth(theme.px(SIDE_WIDTH))
        self._side_title = PlainLabel("", "body_strong", parent=self.side)
        self.text = QPlainTextEdit(self.side)
        self._lay_out()
        self.rules.show_rules(rulebook, today)
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(16, 0, parent=self)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(IconTile("file-text", "info", "infoBg", 36, card))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name_label)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        card.body.addLayout(row)
        card.body.addSpacing(12)
        self.valid_from.setFixedWidth(theme.px(180))
        card.body.addWidget(self.valid_from)
        foot = QHBoxLayout()
        foot.setSpacing(9)
        foot.addWidget(Shape("info", 16, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._hint, 1)
        for part in (card, self.rules):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 0; }")
        self.side.body.addWidget(self._side_title)
        self.side.body.addWidget(self.text, 1)

    def words(self) -> tuple[str, str]:
        terms = sum(rule.term is not None for rule in self._rulebook.rules)
        sentence = self.tr("%n term(s) are known with clause and source. The countdown rests on them.", "", terms)
        return self.tr("Policy and terms"), sentence

    def retranslate(self) -> None:
        super().retranslate()
        self.choose.set_words(self.tr("Another file") if self._text else self.tr("Choose a file…"))
        self.valid_from.label.setText(self.tr("In force from"))
        self.valid_from.label.show()
        self.valid_from.editor.setAccessibleName(self.tr("In force from"))
        self._hint.setText(
            self.tr(
                "Law and policy are shown as two terms and the earlier one counts. The policy's text is not changed."
            )
        )
        self._side_title.setText(self.tr("Text of the policy"))
        self.text.setPlaceholderText(self.tr("The text of the chosen file stands here, word for word."))
        self.text.setAccessibleName(self.tr("Text of the policy"))
        self._show_file()

    def _show_file(self) -> None:
        if not self._text:
            self.name_label.setText(self.tr("The text of your privacy policy"))
            self.detail.setText(self.tr("A .txt or .md file; it may be added later"))
            return
        self.name_label.setText(self.tr("Privacy policy, edition 1"))
        since = self.valid_from.value()
        told = self.tr("in force from {day}").format(day=say_date(since)) if since else self.tr("in force from today")
        self.detail.setText(f"{self._file_name} · {told}")

    def note(self) -> str:
        return self._file_name if self._text else self.tr("without the policy text")

    def draft(self) -> PolicyDraft:
        """The text, its day and the name of its file."""
        return PolicyDraft(self._text, self.valid_from.value() or self._today, self._file_name)

    def check(self) -> bool:
        typed = self.valid_from.line.text().strip()
        if typed and self.valid_from.value() is None:
            self.valid_from.show_error(self.tr("This is not a date yet."))
            return False
        return True

    @Slot()
    def _date_changed(self) -> None:
        self._show_file()
        self.edited.emit()

    @Slot()
    def _ask_file(self, _is_checked: bool = False) -> None:
        kinds = self.tr("Text (*.txt *.md)")
        self._door.ask_path(self.tr("Privacy policy"), "", kinds, self.take_file, is_saving=False)

    def take_file(self, file: Path) -> None:
        """Read the text of a file, off the window's thread."""
        self._runner.start(self, partial(read_policy, file), partial(self._read, file.name), self._failed)

    def _read(self, name: str, text: str) -> None:
        self._text, self._file_name = text, name
        self.text.setPlainText(text)
        self.retranslate()
        self.edited.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, News):
            self._door.tell(error)
            return
        raise error
