"""The first page: begin empty, look around in sample data, open a file, or join a shared database."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.first_run.page import Page
from dpo_desk.ui.languages import OWN_NAMES, current_language
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.parts.progress import WorkStrip
from dpo_desk.ui.parts.segments import Segment, Segments


class Welcome(Page):
    """`chosen` carries "empty", "sample", "file" or "join"; `language_chosen` the language."""

    chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.languages = Segments([Segment(one.value, name) for one, name in OWN_NAMES.items()], parent=self)
        self.languages.chosen.connect(self.language_chosen)
        self.work = WorkStrip("", self)
        self.work.hide()
        self.cards: dict[str, ActionCard] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(row)
        self.body.addLayout(self._cards)
        self.body.addWidget(self.work)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertStretch(0, 1)
            layout.setStretch(layout.count() - 1, 2)
        self.show_place(0, 0)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("The desk keeps requests, consents and letters in a database of your own.")
        return self.tr("How shall we begin?"), sentence

    def retranslate(self) -> None:
        super().retranslate()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.choose(current_language().value)
        said = {
            "empty": ("file-plus", self.tr("Begin with an empty desk"),
                      self.tr("Six short steps; all but the language may be filled in later"), self.tr("Begin")),
            "sample": ("users", self.tr("Look around with sample data"),
                       self.tr("Invented people in a file of their own, under a striped banner"),
                       self.tr("Look around")),
            "file": ("database", self.tr("Open a desk from a file"),
                     self.tr("A database that was made before, or its backup"), self.tr("Choose the file")),
            "join": ("network", self.tr("Join a shared database"),
                     self.tr("Your organisation already has the desk on a PostgreSQL server"), self.tr("Connect")),
        }  # fmt: skip
        is_enabled = all(card.isEnabled() for card in self.cards.values())
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {key: self._card(key, *words) for key, words in said.items()}
        self.set_busy(not is_enabled)

    def _card(self, key: str, icon: str, title: str, note: str, verb: str) -> ActionCard:
        card = ActionCard(icon, title, note, verb, tint="info", parent=self)
        card.setObjectName(key)
        card.acted.connect(partial(self.chosen.emit, key))
        card.opened.connect(partial(self.chosen.emit, key))
        self._cards.addWidget(card)
        return card

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing else be chosen while the sample is being made."""
        for card in self.cards.values():
            card.setEnabled(not is_busy)
        self.work.setVisible(is_busy)
