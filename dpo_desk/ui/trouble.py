"""The one door for bad news and for questions to the person; tests can answer in advance."""

import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from dpo_desk.domain.errors import Conflict, News, Refusal, Trouble
from dpo_desk.domain.words import Message
from dpo_desk.ui.languages import say
from dpo_desk.ui.settings import FOLDER, Settings


class Grade(StrEnum):
    """How bad the news is; the bar of the pane takes its look from it."""

    REFUSAL = "refusal"
    CONFLICT = "conflict"
    TROUBLE = "trouble"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Notice:
    """News for a bar at the top of the pane; `again` repeats what failed, `field` names where a form shows it.

    With a `verb` the button of the bar says it and `again` is what it does. `cause` names the work that failed.
    `message` is what was said, for another language; words that came ready have none.
    """

    grade: Grade
    text: str
    again: Callable[[], None] | None = None
    field: str = ""
    verb: str = ""
    cause: str = ""
    message: Message | None = None
    of: str = ""

    def in_present_language(self) -> "Notice | None":
        """The same notice after the language changed; None when nobody knows how to say it again."""
        if self.message is None:
            return None
        text = say(self.message)
        return replace(self, text=f"{self.of}: {text}" if self.of else text)


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: a verb, never OK."""

    key: str
    text: str
    is_danger: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question in a full sentence with its verbs; the last choice is taken by Esc."""

    title: str
    text: str
    choices: tuple[Choice, ...]


class Door(QObject):
    """Everything that interrupts the person passes here."""

    noticed = Signal(object)
    settled = Signal(str)
    """The work of this name began anew or went well: bad news of it is over ("": all bad news)."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.cause = ""
        self.settings: Settings | None = None
        self._causes: set[str] = set()
        self._dialog: QFileDialog | None = None
        self._answers: deque[str | Path | None] = deque()

    def tell(self, error: Exception, again: Callable[[], None] | None = None, *, of: str = "") -> None:
        """Bad news nobody else took: a bar for the three known kinds, the bug hook for the rest; `of` says of what."""
        if not isinstance(error, News):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        self._causes.add(self.cause)
        notice = notice_of(error, again)
        told = f"{of}: {notice.text}" if of else notice.text
        self.noticed.emit(replace(notice, text=told, cause=self.cause, of=of))

    def tell_by(self, cause: str, otherwise: Callable[[Exception], None], error: Exception) -> None:
        """Let `otherwise` tell what came of the work of this name."""
        self.cause = cause
        try:
            otherwise(error)
        finally:
            self.cause = ""

    def settle(self, cause: str = "") -> None:
        """Bad news of this work is over; of all work with ""."""
        if not cause or cause in self._causes:
            self._causes.discard(cause)
            self.settled.emit(cause)

    def note(self, text: str, verb: str = "", then: Callable[[], None] | None = None) -> None:
        """Something worth a bar that is no failure, perhaps with a button that leads on."""
        self.noticed.emit(Notice(Grade.NOTE, text, then, verb=verb))

    def answer_next(self, *answers: str | Path | None) -> None:
        """Answer the next questions in advance: a choice's key, a path, or None for Esc. For tests."""
        self._answers.extend(answers)

    def ask(self, question: Question, then: Callable[[str], None], parent: QWidget | None = None) -> None:
        """Ask; `then` gets the key of the choice."""
        if self._answers:
            then(str(self._answers.popleft() or question.choices[-1].key))
            return
        box = _box(question, parent or QApplication.activeWindow())
        box.finished.connect(partial(self._chosen, box, question, then))
        box.open()

    def _chosen(self, box: QMessageBox, question: Question, then: Callable[[str], None], _result: int = 0) -> None:
        pressed = box.clickedButton()
        key = pressed.objectName() if pressed is not None else question.choices[-1].key
        box.deleteLater()
        then(key or question.choices[-1].key)

    def ask_path(
        self, title: str, suggested: str, kinds: str, then: Callable[[Path], None], *, is_saving: bool = True
    ) -> None:
        """Ask for a file in the system's dialog; nothing happens when the person gives up."""
        if self._answers:
            answer = self._answers.popleft()
            if answer is not None:
                then(Path(answer))
            return
        dialog = QFileDialog(QApplication.activeWindow(), title, str(self._folder(suggested)), kinds)
        self._dialog = dialog  # without an active window nobody else holds it
        mode = QFileDialog.AcceptMode.AcceptSave if is_saving else QFileDialog.AcceptMode.AcceptOpen
        dialog.setAcceptMode(mode)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if is_saving else QFileDialog.FileMode.ExistingFile)
        if is_saving:
            dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
            dialog.selectFile(Path(suggested).name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._path_chosen, then))
        dialog.open()

    def _folder(self, suggested: str) -> Path:
        """Where a dialog opens: beside what is suggested, where a file was last taken or put, else the documents."""
        last = self.settings.get(FOLDER) if self.settings is not None else ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        places = [Path(suggested).parent] if Path(suggested).is_absolute() else []
        places += [Path(one) for one in (last, documents) if one]
        return next((one for one in places if one.is_dir()), Path.home())

    def _path_chosen(self, then: Callable[[Path], None], path: str) -> None:
        if self.settings is not None:
            self.settings.put(FOLDER, str(Path(path).parent))
        then(Path(path))


def cause_of(work: Callable[..., object]) -> str:
    """The name of a piece of work, to tell its bad news from that of others."""
    while isinstance(work, partial):
        work = work.func
    return f"{work.__module__}.{getattr(work, '__qualname__', '')}"


def notice_of(error: News, again: Callable[[], None] | None = None) -> Notice:
    """The notice for a known kind of bad news; only trouble is worth trying again unchanged."""
    text = say(error.message)
    if isinstance(error, Refusal):
        return Notice(Grade.REFUSAL, text, None, error.field, message=error.message)
    if isinstance(error, Conflict):
        return Notice(Grade.CONFLICT, text, message=error.message)
    return Notice(Grade.TROUBLE, text, again if isinstance(error, Trouble) else None, message=error.message)


def _box(question: Question, parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(question.title)
    box.setText(question.title)
    box.setInformativeText(question.text)
    role = QMessageBox.ButtonRole
    for choice in question.choices[:-1]:
        button = QPushButton(choice.text, box)
        button.setObjectName(choice.key)
        box.addButton(button, role.DestructiveRole if choice.is_danger else role.AcceptRole)
    last = QPushButton(question.choices[-1].text, box)
    last.setObjectName(question.choices[-1].key)
    box.addButton(last, role.RejectRole)
    box.setEscapeButton(last)
    if any(choice.is_danger for choice in question.choices):
        box.setDefaultButton(last)
    return box
