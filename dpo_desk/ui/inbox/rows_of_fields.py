"""Fields that stand side by side in a form."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dpo_desk.ui.parts.fields import Field


def side_by_side(*fields: Field, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """A row of fields from their tops, as wide as their shares say."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for place, field in enumerate(fields):
        column = QVBoxLayout()
        column.addWidget(field)
        column.addStretch(1)
        row.addLayout(column, shares[place] if shares else 1)
    return row
