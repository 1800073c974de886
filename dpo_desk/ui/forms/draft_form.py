"""A form made from a dataclass: one field for each of its members that is named."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dpo_desk.domain.words import Marked
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.fields import Field, NumberField, TextField

D = TypeVar("D")
COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the draft: its name, label, hint, whether it takes the whole width, and what it holds."""

    name: str
    label: Marked
    hint: Marked | None = None
    wide: bool = False
    kind: str = "text"


class DraftForm(QWidget, Generic[D]):
    """`left` tells the name of a field that the person changed and left; `edited` every keystroke."""

    left = Signal(str)
    edited = Signal()

    def __init__(self, draft: D, members: Sequence[Member], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._members = tuple(members)
        self._touched: set[str] = set()
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._place(grid, today)
        self.show_draft(draft)

    def _place(self, grid: QGridLayout, today: date) -> None:
        row = column = 0
        for member in self._members:
            field = self._made(member, today)
            self.fields[member.name] = field
            if member.wide and column:
                row, column = row + 1, 0
            grid.addWidget(field, row, column, 1, COLUMNS if member.wide else 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if member.wide or column else (row, 1)

    def _made(self, member: Member, today: date) -> Field:
        hint = say_marked(member.hint) if member.hint else ""
        label = say_marked(member.label)
        field: Field
        if member.kind == "date":
            field = DateField(label, today, None, hint, self)
            field.picked.connect(partial(self._picked, member.name))
        else:
            field = (NumberField if member.kind == "number" else TextField)(label, "", hint, parent=self)
            field.line.editingFinished.connect(partial(self._left, member.name))
        field.edited.connect(partial(self._edited, member.name))
        return field

    def retranslate(self) -> None:
        """Say the labels again."""
        for member in self._members:
            field = self.fields[member.name]
            field.label.setText(say_marked(member.label))
            field.editor.setAccessibleName(say_marked(member.label))

    def draft(self) -> D:
        """The draft as the fields have it; members without a field stay as they were."""
        values: dict[str, Any] = {name: _value(field) for name, field in self.fields.items()}
        return replace(self._draft, **values)  # type: ignore[type-var]

    def show_draft(self, draft: D) -> None:
        """Put values in; a field the person is in the middle of keeps what was typed."""
        self._draft = draft
        for name, field in self.fields.items():
            if name in self._touched:
                continue
            if isinstance(field, DateField):
                field.show_value(getattr(draft, name))
            elif isinstance(field, TextField):
                field.show_text(str(getattr(draft, name) or ""))

    def show_refusal(self, name: str, text: str) -> bool:
        """Say beside a field why it is refused; False when the form has no such field."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.show_error(text)
        field.setFocus()
        return True

    def _edited(self, name: str) -> None:
        self._touched.add(name)
        self.edited.emit()

    def _left(self, name: str) -> None:
        if name in self._touched:
            self._touched.discard(name)
            self.left.emit(name)

    def _picked(self, name: str, _value: object) -> None:
        self._left(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _value(field: Field) -> object:
    if isinstance(field, DateField):
        return field.value()
    return field.text() if isinstance(field, TextField) else ""
