"""The head of everybody's consent: the day asked about, the day whose knowledge counts, the way to Excel and back."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.labels import TitleLabel


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        for field in (self.day, self.known):
            field.setFixedWidth(theme.px(170))
            field.picked.connect(self._picked)
            row.addWidget(field)
        row.addWidget(self.export_button)

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
        for field, words in ((self.day, self.tr("As of")), (self.known, self.tr("As we knew it on"))):
            field.label.setText(words)
            field.label.show()
            field.editor.setAccessibleName(words)
        self.export_button.setToolTip(f"{self.tr('Export to Excel')}  Ctrl+E")
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
