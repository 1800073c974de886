"""The table of everybody's consent: a row for each purpose, how many subjects stand how."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.consent import Standing
from dpo_desk.domain.rules import Proof
from dpo_desk.services.consent_matrix import STANDINGS, PurposeCount, Wanted
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_tables import CellTable
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.subjects.words import counted

_WIDTHS = (214, 84, 98, 88, 114, 102, 98, 98)
# What a click on a column asks for; the others leave the question as it is.
_QUESTIONS = {
    1: Wanted.ALLOWED, 4: Wanted.NOT_PROVABLE, 5: Wanted.REFUSED, 6: Wanted.WITHDRAWN, 7: Wanted.ENDED,
    8: Wanted.NEVER,
}  # fmt: skip


class MatrixTable(CellTable):
    """`wanted` gives a purpose ("" for any) and a question ("" for the one that stands) by click or Enter."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_WIDTHS, "", parent)
        self._desk = desk
        self.purposes: tuple[str, ...] = ("",)
        self.horizontalHeader().setStretchLastSection(True)
        self.clicked.connect(self._chosen)

    def show_counts(self, counts: Mapping[str, PurposeCount]) -> None:
        """Replace the numbers; the current row stays."""
        row = max(0, self.currentIndex().row())
        book = {purpose.key: purpose for purpose in self._desk.rulebook.purposes}
        self.purposes = ("", *counts)
        rows = [(self.tr("Any of the purposes"), *[""] * 8)]
        for key, count in counts.items():
            purpose = book.get(key)
            title = f"{purpose.point} {say_title(purpose.short)}" if purpose is not None else key
            rows.append((title, *(counted(number) for number in _numbers(count))))
        self.show_rows(self._headings(), rows)
        self.setCurrentIndex(self.rows.index(min(row, len(rows) - 1), 0))

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Purpose"), self.tr("In force"), self.tr("full proof"), self.tr("partial proof"),
            self.tr("not provable"), self.tr("Refused"), self.tr("Withdrawn"), self.tr("Ended"), self.tr("Never given"),
        )  # fmt: skip

    def purpose(self) -> str:
        """The purpose of the current row, "" for any."""
        row = self.currentIndex().row()
        return self.purposes[row] if 0 <= row < len(self.purposes) else ""

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        question = _QUESTIONS.get(index.column(), "") if index.row() else ""
        self.wanted.emit(self.purpose(), str(question))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _numbers(count: PurposeCount) -> tuple[int, ...]:
    of, proofs = count.standings.get, count.proofs.get
    return (
        of(Standing.IN_FORCE, 0), proofs(Proof.FULL, 0), proofs(Proof.PARTIAL, 0), proofs(Proof.NONE, 0),
        of(Standing.REFUSED, 0), of(Standing.WITHDRAWN, 0), sum(of(one, 0) for one in STANDINGS[Wanted.ENDED]),
        of(Standing.NEVER, 0),
    )  # fmt: skip
