"""The head of a consent history: whose it is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import LinkButton, TitleLabel
from dpo_desk.ui.parts.tile import IconLabel

NARROW = 620


class HistoryHead(QWidget):
    """`left` back to the register, `subject_wanted` to the profile; the buttons are connected by the screen."""

    left = Signal()
    subject_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._back = LinkButton("", "label", parent=self)
        self._who = LinkButton("", "label", parent=self)
        self._arrow = IconLabel("chevron-right", "text3", 14, parent=self)
        self._title = TitleLabel("", "title", self)
        self.export_button = IconButton("file-spreadsheet", "", "secondary", "main", parent=self)
        self.correct_button = IconButton("pencil-line", "", "secondary", "main", parent=self)
        self.record_button = Button("", icon="plus", height="main", parent=self)
        self.certificate_button = Button("", "primary", "printer", "main", parent=self)
        self._back.clicked.connect(self.left)
        self._who.clicked.connect(self.subject_wanted)
        crumbs, row = QHBoxLayout(), QHBoxLayout()
        crumbs.setSpacing(6)
        for widget in (self._back, self._arrow, self._who):
            crumbs.addWidget(widget)
        crumbs.addStretch(1)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        for button in (self.export_button, self.correct_button, self.record_button, self.certificate_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(crumbs)
        column.addLayout(row)

    @property
    def name(self) -> str:
        """Whose history it is."""
        return self._who.text()

    def show_name(self, name: str) -> None:
        """Say whose history it is."""
        self._who.setText(name)
        self._who.setAccessibleName(name)
        self._who.updateGeometry()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._back.setText(self.tr("Data subjects"))
        self._title.setText(self.tr("Consent history"))
        icons = (self.export_button, self.tr("Export to Excel")), (self.correct_button, self.tr("Correct the event"))
        for button, words in icons:
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._fit()
        self.certificate_button.setToolTip(f"{self.tr('Consent certificate')}  Ctrl+P")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Short words on the buttons where the head is narrow; their names for a screen reader stay whole."""
        is_narrow = self.width() < theme.px(NARROW)
        for button, whole, short in (
            (self.record_button, self.tr("Record an event"), self.tr("Event")),
            (self.certificate_button, self.tr("Consent certificate"), self.tr("Certificate")),
        ):
            button.set_words(short if is_narrow else whole)
            button.setAccessibleName(whole)
