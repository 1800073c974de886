"""What became of the lines of a log of consents, or would: counts, and the lines that stay out with the reason."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.consent_log import LogTaken
from dpo_desk.services.import_file import RowProblem
from dpo_desk.ui.forms.import_review import Figure
from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button


class LogReview(QWidget):
    """`confirmed` to take in what can be, `other_wanted` for another file, `left` to go back to the register."""

    confirmed = Signal()
    other_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.found = LogTaken()
        self._is_trial = True
        self.figures = {
            name: Figure(self) for name in ("lines", "taken", "known", "repeated", "strangers", "bad")
        }  # fmt: skip
        self.banner = Banner("info", "", parent=self)
        self.problems = CellTable((96,), "", self)
        self.copy_button = Button("", icon="copy", height="main", parent=self)
        self.other_button = Button("", height="main", parent=self)
        self.take_button = Button("", "primary", "check", "main", parent=self)
        self.leave_button = Button("", "primary", height="main", parent=self)
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.other_button.clicked.connect(self.other_wanted)
        self.take_button.clicked.connect(self.confirmed)
        self.leave_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(10)
        for figure in self.figures.values():
            top.addWidget(figure, 1)
        foot.setSpacing(8)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        for button in (self.other_button, self.take_button, self.leave_button):
            foot.addWidget(button)
        self.problems.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.problems, 1)
        column.addLayout(foot)

    def show_trial(self, path: Path, found: LogTaken) -> None:
        """What would become of the lines; nothing was written."""
        self._show(path, found, is_trial=True)

    def show_taken(self, path: Path, found: LogTaken) -> None:
        """What became of them."""
        self._show(path, found, is_trial=False)

    def _show(self, path: Path, found: LogTaken, *, is_trial: bool) -> None:
        self.found, self._is_trial = found, is_trial
        self.problems.setAccessibleName(path.name)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        found = self.found
        words = {
            "lines": self.tr("lines in the file"),
            "taken": self.tr("to be taken in") if self._is_trial else self.tr("taken in"),
            "known": self.tr("taken in earlier"),
            "repeated": self.tr("repeats in the file"),
            "strangers": self.tr("of people not in the register"),
            "bad": self.tr("with problems"),
        }
        for name, figure in self.figures.items():
            figure.show_number(getattr(found, name), words[name])
        self.take_button.set_words(self.tr("Take %n line(s) in", "", found.taken))
        self.take_button.setVisible(self._is_trial)
        self.take_button.setEnabled(found.taken > 0)
        self.leave_button.set_words(self.tr("To the register"))
        self.leave_button.setVisible(not self._is_trial)
        self.other_button.set_words(self.tr("Another file"))
        self.copy_button.set_words(self.tr("Copy the problems"))
        self.copy_button.setVisible(bool(found.problems))
        self.problems.show_rows((self.tr("Line"), self.tr("Why it stays out")), self._rows())
        self._say_outcome()

    def _say_outcome(self) -> None:
        found = self.found
        out = found.strangers + found.bad
        told = self.tr("%n line(s) stay out; the reasons stand below.", "", out) if out else ""
        if out > len(found.problems):
            told += " " + self.tr("The first %n are told.", "", len(found.problems))
        if not self._is_trial:
            self.banner.show_words("done", self.tr("%n line(s) taken in", "", found.taken), told)
        elif found.taken:
            self.banner.show_words("info", self.tr("This was a trial: nothing is written yet."), told)
        elif found.known and not out:
            self.banner.show_words("info", self.tr("Every line of this file was taken in earlier."))
        else:
            self.banner.show_words("today", self.tr("No line of this file can be taken in."), told)

    def _rows(self) -> list[tuple[str, str]]:
        return [
            (str(one.row), f"{one.column}: {say(one.message)}" if one.column else say(one.message))
            for one in sorted(self.found.problems, key=_line)
        ]

    @Slot()
    def copy(self) -> None:
        """The problems as text for a letter to whoever runs the site."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in self._rows()))


def _line(problem: RowProblem) -> int:
    return problem.row
