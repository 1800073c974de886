"""Which data, acts and recipients an event is about, when it is not about the whole purpose."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.ui.consents.tick_list import TickList
from dpo_desk.ui.consents.words import GIVING
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.labels import PlainLabel


class ReachFields(QWidget):
    """Three lists: for a narrowing always, for consent given or renewed once its box is ticked."""

    changed = Signal()

    def __init__(self, desk: Desk, recipients: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        book = desk.rulebook
        self._action = ConsentAction.GIVEN
        self._title = PlainLabel("", "control", wrap=True, parent=self)
        self.partly = QCheckBox(self.tr("Only in part"), self)
        categories = [(one.key, say_title(one.title)) for one in book.categories if one.active]
        operations = [(one.key, say_title(one.title)) for one in book.operations]
        self.categories = TickList(self.tr("Categories of data"), categories, self)
        self.operations = TickList(self.tr("Acts with the data"), operations, self)
        self.recipients = TickList(self.tr("Recipients"), recipients, self)
        self._has_recipients = bool(recipients)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.partly, self._title, self.categories, self.operations, self.recipients):
            column.addWidget(part)
        self.partly.toggled.connect(self._show)
        self._show()

    def show_action(self, action: ConsentAction) -> None:
        """Ask what this action needs to know."""
        self._action = action
        self._show()

    @Slot()
    def _show(self) -> None:
        is_narrowing = self._action is ConsentAction.NARROWED
        can_be_partial = self._action in GIVING and self._action is not ConsentAction.CONFIRMED
        self.setVisible(is_narrowing or can_be_partial)
        self.partly.setVisible(can_be_partial)
        is_open = is_narrowing or (can_be_partial and self.partly.isChecked())
        said = self.tr("What is no longer consented to") if is_narrowing else self.tr("What alone is consented to")
        self._title.setText(said)
        for part in (self._title, self.categories, self.operations, self.recipients):
            part.setVisible(is_open and (part is not self.recipients or self._has_recipients))
        self.changed.emit()

    def fill(self, row: ConsentRow) -> None:
        """As an earlier event had it."""
        self.partly.setChecked(bool(row.categories or row.operations or row.recipients))
        for field, keys in zip(self._lists(), (row.categories, row.operations, row.recipients), strict=True):
            field.tick(keys)

    def _lists(self) -> tuple[TickList, TickList, TickList]:
        return self.categories, self.operations, self.recipients

    def parts(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The keys of categories, operations and recipients; nothing of a list that is not asked about."""
        shown = [field.keys() if not field.isHidden() and not self.isHidden() else () for field in self._lists()]
        return shown[0], shown[1], shown[2]

    def is_answered(self) -> bool:
        """Whether a narrowing says of what; tells beside the first list when it does not."""
        is_asked = not self.categories.isHidden() and not self.isHidden()
        if not is_asked or any(self.parts()):
            return True
        self.categories.show_error(self.tr("Tick at least one category, act or recipient."))
        return False
