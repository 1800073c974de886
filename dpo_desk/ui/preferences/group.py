"""A group of settings: a heading, a sentence, and what can be set."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.spelling import search_key
from dpo_desk.services.organisation import OfficeCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.draft_form import DraftForm
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.labels import PlainLabel


class Group(QWidget):
    """Subclasses give `icon`, say their title in `words`, and show the card of the office."""

    icon = "settings"
    words: Callable[[], tuple[str, str]]
    """Title and sentence in the current language."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = PlainLabel("", "pane", parent=self)
        self.sentence = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 24)
        self.body.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(3)
        head.addWidget(self.heading)
        head.addWidget(self.sentence)
        self.body.addLayout(head)

    def show_card(self, card: OfficeCard) -> None:
        """Show the office as it is now."""

    def retranslate(self) -> None:
        """Say everything again."""
        title, sentence = self.words()
        self.heading.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)

    def has_words(self, text: str) -> bool:
        """Whether anything said here fits a search; folded, so that any spelling finds it."""
        said = " ".join(search_key(label.text()) for label in self.findChildren(QLabel))
        return all(word in said for word in search_key(text).split())

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part of the group into sight."""
        around: QWidget | None = part
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(part, 0, 24)

    def refuse(self, form: DraftForm, error: Exception) -> None:  # type: ignore[type-arg]
        """A refusal stands beside its field when the form has it; everything else goes to the door."""
        beside = isinstance(error, Refusal) and form.show_refusal(error.field, say(error.message))
        if not beside:
            self.desk.door.tell(error)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
