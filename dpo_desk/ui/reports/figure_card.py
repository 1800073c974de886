"""A card with one figure: what it is, how much, and how it was before."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.tile import IconLabel
from dpo_desk.ui.reports.four import Figure

UP, DOWN = "trending-up", "trending-down"


class FigureCard(Card):
    """Shows a `Figure`; the arrow is green only where less or more is known to be better."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(margin=12, spacing=3, parent=parent)
        self._title = ElidingLabel("", "label", "text2", parent=self)
        self._value = PlainLabel("", "kpi", parent=self)
        self._unit = ElidingLabel("", "row", "text2", parent=self)
        self._note = ElidingLabel("", "meta", "text2", parent=self)
        self._arrows = {
            (step, good): IconLabel(icon, "done" if good else "text2", 16, parent=self)
            for step, icon in ((1, UP), (-1, DOWN))
            for good in (False, True)
        }
        line, foot = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(7)
        line.addWidget(self._value)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._unit)
        beside.addSpacing(3)  # both words stand on one line of type
        line.addLayout(beside, 1)
        foot.setSpacing(6)
        for arrow in self._arrows.values():
            foot.addWidget(arrow)
        foot.addWidget(self._note, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(line)
        self.body.addLayout(foot)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._title.show_text(figure.title)
        self._value.setText(figure.value)
        self._unit.show_text(figure.unit)
        self._note.show_text(figure.note)
        for key, arrow in self._arrows.items():
            arrow.setVisible(key == (figure.trend, figure.is_good))
        self.setAccessibleName(f"{figure.title}: {figure.value} {figure.unit}. {figure.note}")
