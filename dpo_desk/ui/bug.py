"""What nobody caught: one dialog with details to copy and nothing personal in them; repeats are swallowed."""

import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from dpo_desk import __version__
from dpo_desk.ui.parts.buttons import Button, Kind
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel

log = logging.getLogger(__name__)


def details_of(error: BaseException) -> str:
    """Types, files and lines of an exception and its causes. Texts and values stay out: they may be personal."""
    lines = [f"DPO Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    return "/".join(parts[parts.index("dpo_desk") :]) if "dpo_desk" in parts else parts[-1]


class BugDialog(QDialog):
    """Says what became of the work, and offers the details for the clipboard."""

    def __init__(self, details: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in the program"))
        self.setMinimumWidth(560)
        self._details = QPlainTextEdit(details, self)
        self._details.setReadOnly(True)
        self._details.setMinimumHeight(180)
        copy = Button(self.tr("Copy the details"), icon="copy", parent=self)
        copy.clicked.connect(self.copy)
        go_on = Button(self.tr("Go on working"), Kind.PRIMARY, parent=self)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(TitleLabel(self.tr("The program could not do this"), "pane", parent=self))
        words = self.tr(
            "What was saved before is safe; the last step was not done. Send the details to those who keep the "
            "program: they name places in the program, no persons."
        )
        column.addWidget(PlainLabel(words, wrap=True, parent=self))
        column.addWidget(self._details, 1)
        column.addLayout(buttons)

    @Slot()
    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class BugCatcher(QObject):
    """Takes the hooks of Python for exceptions nobody caught, on any thread."""

    caught = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self._dialog: BugDialog | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self.caught.connect(self._show)

    def install(self) -> None:
        """Catch from now on."""
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.on_exception
        threading.excepthook = self.on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Tell a bug once; the same place again is swallowed, it would come 21 times for one repaint."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = details_of(error)
        if details not in self._known:
            self._known.add(details)
            log.error("bug: %s", details)
            self.caught.emit(details)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        """The same for threads."""
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._dialog is not None:
            return
        self._dialog = BugDialog(details, QApplication.activeWindow())
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot(int)
    def _closed(self, _result: int) -> None:
        self._dialog = None
