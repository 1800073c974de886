"""The sheet that publishes a new edition: a file for each language, and its days."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import News
from dpo_desk.services import policy_editions
from dpo_desk.services.policy_editions import LANGUAGES, EditionDraft
from dpo_desk.services.policy_text import read_policy
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import OWN_NAMES, Language, say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.fields import Field


class PublishSheet(Sheet):
    """`done` with the key of the edition that was published."""

    done = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.texts: dict[str, str] = {}
        self._file_name = ""
        self.files = {language: FileField(OWN_NAMES[Language(language)], self) for language in LANGUAGES}
        today = desk.today()
        self.published = DateField(self.tr("Published on"), today, today, parent=self)
        hint = self.tr("Empty: from its publication (clause 10.1)")
        self.valid_from = DateField(self.tr("In force from"), today, None, hint, parent=self)
        for language, field in self.files.items():
            self.add_field(language, field)
            field.chosen.connect(partial(self._ask_file, language))
        self.add_field("published_on", self.published)
        self.add_field("valid_from", self.valid_from)
        self.accepted.connect(self.save)
        note = self.tr("Give the text in Kazakh; Russian and English may follow. Published, a text is never changed.")
        self.say_words(self.tr("New policy edition"), self.tr("Publish the edition"), note)

    @Slot()
    def _ask_file(self, language: str) -> None:
        kinds = self.tr("Text (*.txt *.md)")
        self.desk.door.ask_path(self.files[language].label.text(), "", kinds, partial(self.take_file, language),
                                is_saving=False)  # fmt: skip

    def take_next(self, path: Path) -> None:
        """A file that was dropped is for the first language that has none."""
        self.take_file(next((one for one in LANGUAGES if one not in self.texts), LANGUAGES[0]), path)

    def take_file(self, language: str, path: Path) -> None:
        """Read a text beside the window."""
        self.desk.errand(self, text_of, path, then=partial(self._came, language, path.name),
                         otherwise=partial(self._unread, language))  # fmt: skip

    def _came(self, language: str, name: str, text: str) -> None:
        self.texts[language] = text
        if language == "kk" or not self._file_name:
            self._file_name = name
        self.files[language].show_file(name, self.tr("%n character(s)", "", len(text)))

    def _unread(self, language: str, error: Exception) -> None:
        if isinstance(error, News):
            self.files[language].show_error(say(error.message))
        else:
            self.desk.door.tell(error)

    @Slot()
    def save(self) -> None:
        """Publish it."""
        day = self.published.value()
        if day is None:
            self.published.show_error(self.tr("Give the day of publication."))
        elif not self.valid_from.error() and (self.valid_from.value() or not self.valid_from.line.text().strip()):
            draft = EditionDraft(day, dict(self.texts), self.valid_from.value(), self._file_name)
            self.desk.do(self, policy_editions.publish, draft, then=self.done.emit, otherwise=self.refuse)
        else:
            self.valid_from.show_error(self.tr("This is not a date yet."))


class FileField(Field):
    """A language and the file its text comes from; `chosen` when the person asks for the file dialog."""

    chosen = Signal()

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, "", parent)
        self.button = Button(self.tr("Choose a file…"), icon="file-text", parent=self)
        self.hold(self.button)
        self.button.setAccessibleName(f"{label}: {self.button.text()}")
        self.button.clicked.connect(self.chosen)

    def show_file(self, name: str, size: str) -> None:
        """Say which file it is."""
        self.clear_error()
        self.button.set_words(name)
        self.button.setAccessibleName(f"{self.label.text()}: {name}")
        self.show_hint(size)


def text_of(path: Path, _progress: Any) -> str:
    """The text of a file, as an errand."""
    return read_policy(path)
