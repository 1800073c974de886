"""The words of the workbook that holds rows to correct."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from dpo_desk.services.import_file import ExportRequest


def problem_request(owner: QObject, now: datetime, target: Path, source: Path) -> ExportRequest:
    """The request of the workbook in the current language, written at the office's `now`."""
    words = ProblemWords(owner)
    request = words.request(now, target, source)
    words.deleteLater()
    return request


class ProblemWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def request(self, now: datetime, target: Path, source: Path) -> ExportRequest:
        """Title, headings and the sheet about the file."""
        lines = (
            (self.tr("Source file"), source.name),
            (self.tr("Written"), f"{now:%d.%m.%Y %H:%M}"),
            (self.tr("What to do"), self.tr("Correct the cells and import this file; the first two columns stay out.")),
        )
        return ExportRequest(
            path=str(target),
            title=self.tr("To correct"),
            headings=(self.tr("Row of the source"), self.tr("Why it stayed out")),
            widths=(10, 60),
            about_title=self.tr("About"),
            lines=lines,
            lost_characters=self.tr("Characters no file can hold"),
            long_texts=self.tr("Long texts"),
            long_columns=(self.tr("Sheet"), self.tr("Cell"), self.tr("Part"), self.tr("Text")),
        )
