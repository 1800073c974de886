"""The exports of the requests screen: the requests in the list, and the duties of these requests."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dpo_desk.services.exports import DutyCriteria
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.icons import wear
from dpo_desk.ui.inbox.list_pane import ListPane


class Exporting(QWidget):
    """Stands at the foot of the list while something is written; the button of the list opens its menu."""

    def __init__(self, desk: Desk, pane: ListPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.requests = ExportStrip(desk, "requests", pane)
        self.duties = ExportStrip(desk, "duties", pane)
        self.menu = QMenu(self)
        self._requests_entry = QAction(self.menu)
        self._duties_entry = QAction(self.menu)
        for entry, icon in ((self._requests_entry, "file-spreadsheet"), (self._duties_entry, "clipboard-list")):
            wear(entry, icon)
            self.menu.addAction(entry)
        self._requests_entry.triggered.connect(self.export_requests)
        self._duties_entry.triggered.connect(self.export_duties)
        for strip in (self.requests, self.duties):
            pane.add_foot(strip)
        pane.export_button.clicked.connect(self.open_menu)
        self.hide()

    @Slot()
    def export_requests(self) -> None:
        """The list as narrowed now, as a workbook."""
        self.requests.begin(self._pane.asked().criteria)

    @Slot()
    def export_duties(self) -> None:
        """Every duty of the requests in the list, as a workbook."""
        self.duties.begin(DutyCriteria(requests=self._pane.asked().criteria))

    @Slot()
    def open_menu(self) -> None:
        """Offer the two."""
        self._requests_entry.setText(self.tr("Requests of this list") + "\tCtrl+E")
        self._duties_entry.setText(self.tr("Duties of these requests"))
        button = self._pane.export_button
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
