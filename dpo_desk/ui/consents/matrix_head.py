"""The head of everybody's consent: the day asked about, the day whose knowledge counts, the way to Excel and back."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel


class MatrixHead(QWidget):
    """`asked` when the person means another day; today stands for this moment and all that is known."""

    asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.back_button = Button("", "quiet", "chevron-left", parent=self)
        self.title = TitleLabel("", "title", self)
        self.day = DateField("", desk.today(), desk.today(), parent=self)
        self.known = DateField("", desk.today(), desk.today(), parent=self)
        self.export_button = IconButton("file-spreadsheet", "", "secondary", "main", parent=self)
        self._labels = (
            PlainLabel("", "control", "text2", parent=self),
            PlainLabel("", "control", "text2", parent=self),
        )
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.back_button)
        first.addWidget(self.title, 1)
        first.addWidget(self.export_button)
        second.setSpacing(8)
        for label, field in zip(self._labels, (self.day, self.known), strict=True):
            field.setFixedWidth(theme.px(154))
            field.picked.connect(self._picked)
            second.addWidget(label)
            second.addWidget(field)
            second.addSpacing(8)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)

    def begin(self) -> None:
        """As of today, by all that is known."""
        for field in (self.day, self.known):
            field.show_value(self._desk.today())

    def on(self) -> date | None:
        """The day asked about, None for this moment."""
        day = self.day.value()
        return None if day == self._desk.today() else day

    def known_at(self) -> date | None:
        """The day whose knowledge counts, None for all that is known."""
        day = self.known.value()
        return day if day is not None and day < self._desk.today() else None

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        if day is not None:
            self.asked.emit()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.title.setText(self.tr("Consents of everybody"))
        self.back_button.set_words(self.tr("To the register"))
        words = (self.tr("As of"), self.tr("As we knew it on"))
        for label, field, said in zip(self._labels, (self.day, self.known), words, strict=True):
            label.setText(said)
            field.editor.setAccessibleName(said)
        self.export_button.setToolTip(f"{self.tr('Export to Excel')}  Ctrl+E")
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
