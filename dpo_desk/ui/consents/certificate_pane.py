"""The certificate as it will be printed, with what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.paper.certificate_page import CertificatePage
from dpo_desk.ui.paper.preview import PagePreview
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel


class CertificatePane(Ground):
    """`closed` to go back to the day; the buttons are connected by who makes certificates."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self.shown_for: object = None
        self._title = ElidingLabel("", "pane", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self._cross.clicked.connect(self.closed)
        self.preview = PagePreview(self)
        self.receipt_button = Button("", height="row", parent=self)
        self.pdf_button = IconButton("download", "", "secondary", "row", parent=self)
        self.print_button = Button("", "primary", "printer", "row", parent=self)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.receipt_button)
        foot.addStretch(1)
        foot.addWidget(self.pdf_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    def show_page(self, page: CertificatePage, shown_for: object) -> None:
        """Lay the page on the desk; `shown_for` tells what it was asked of, to know when it is out of date."""
        self.shown_for = shown_for
        self.preview.show_papers((page,))
        self.preview.desk.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._title.show_text(self.tr("Consent certificate"))
        self.receipt_button.set_words(self.tr("Receipt (JSON)"))
        self.pdf_button.setToolTip(self.tr("Save PDF"))
        self.pdf_button.setAccessibleName(self.tr("Save PDF"))
        self.print_button.set_words(self.tr("Print"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))
