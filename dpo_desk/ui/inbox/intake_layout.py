"""How the registration sheet is laid out: a bar, and under it what came, the form, and the duties that will arise."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dpo_desk.ui import theme
from dpo_desk.ui.inbox.ground import Ground, Scroll

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.intake import Intake

BAR, PREVIEW, PLAN = 52, 340, 320


def lay_out(sheet: "Intake") -> Scroll:
    """Lay the parts of the sheet out; returns what scrolls its form."""
    side = Ground("sunken", "l", sheet)
    inside = QVBoxLayout(side)
    inside.setContentsMargins(20, 18, 20, 20)
    inside.addWidget(sheet.plan)
    plan = Scroll(side, sheet)
    form = Scroll(sheet.form, sheet)
    sheet.preview.setMinimumWidth(theme.px(240))
    form.setMinimumWidth(theme.px(460))
    plan.setMinimumWidth(theme.px(270))
    columns = QHBoxLayout()
    columns.setSpacing(0)
    columns.addWidget(sheet.preview, PREVIEW)
    columns.addWidget(form, 500)
    columns.addWidget(plan, PLAN)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_bar(sheet))
    column.addWidget(sheet.strip)
    column.addLayout(columns, 1)
    return form


def _bar(sheet: "Intake") -> Ground:
    bar = Ground("surface", "b", sheet)
    bar.setFixedHeight(theme.px(BAR))
    head = QHBoxLayout(bar)
    head.setContentsMargins(20, 0, 20, 1)
    head.setSpacing(8)
    head.addWidget(sheet.title, 1)
    for button in (sheet.clear_button, sheet.cancel_button, sheet.register_button):
        head.addWidget(button)
    return bar
