"""Makes certificates and receipts of consent for the history that is open: a deed each, then paper or a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.certificate import Certificate
from dpo_desk.domain.dates import short_date
from dpo_desk.domain.errors import News
from dpo_desk.exchange.files import write_whole
from dpo_desk.services import consent_certificate, consent_receipt
from dpo_desk.services.consent_certificate import Asked
from dpo_desk.ui.consents.certificate_pane import CertificatePane
from dpo_desk.ui.consents.history_page import HistoryPage
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.printing import Printing
from dpo_desk.ui.paper.certificate_page import CertificatePage

RECEIPT = "consent receipt"


class Certifying(QObject):
    """One certificate at a time; another day, another person or another event needs another one."""

    def __init__(self, desk: Desk, page: HistoryPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._asked: Asked | None = None
        self._is_printing = False
        self.certificate: Certificate | None = None
        self.paper: CertificatePage | None = None
        self.printing = Printing(desk, page)
        pane = page.certificate
        page.panel.certificate.preview.clicked.connect(self.show_certificate)
        pane.print_button.clicked.connect(self.print_shown)
        pane.pdf_button.clicked.connect(self.save_pdf)
        pane.receipt_button.clicked.connect(self.save_receipt)

    @property
    def _pane(self) -> CertificatePane:
        return self._page.certificate

    @Slot()
    def show_certificate(self) -> None:
        """Make the certificate of the day that is shown, and look at it."""
        self._make(is_printing=False)

    @Slot()
    def print_certificate(self) -> None:
        """The same, and ask for the printer; of the certificate that is looked at no second one is made."""
        if self._page.side.currentWidget() is self._pane and self.paper is not None:
            self.print_shown()
        else:
            self._make(is_printing=True)

    def _make(self, *, is_printing: bool) -> None:
        asked = self._page.asked()
        if asked is None:
            return
        self._asked, self._is_printing = asked, is_printing
        self._desk.do(self, consent_certificate.issue, asked, then=partial(self._issued, asked))

    def _issued(self, asked: Asked, entry: int) -> None:
        self._desk.ask(self, consent_certificate.certificate, asked, entry, then=self._came)

    def _came(self, certificate: Certificate) -> None:
        if self._page.asked() != self._asked:
            return
        self.certificate, self.paper = certificate, CertificatePage(certificate)
        self._pane.show_page(self.paper, (self._page.asked(), self._page.seen))
        self._page.side.setCurrentWidget(self._pane)
        if self._is_printing:
            self.print_shown()

    @Slot()
    def print_shown(self) -> None:
        """The certificate that is looked at, on paper."""
        if self.paper is not None:
            self.printing.print_papers((self.paper,))

    @Slot()
    def save_pdf(self) -> None:
        """The certificate that is looked at, as a file."""
        if self.paper is not None and self.certificate is not None:
            self.printing.save_pdf((self.paper,), f"{self._file_name(self.certificate.on.isoformat())}.pdf")

    def _file_name(self, day: str) -> str:
        number = self.certificate.subject_number if self.certificate is not None else 0
        return f"{self.tr('consent')}-{number:05d}-{day}"

    @Slot()
    def save_receipt(self) -> None:
        """The receipt of the day that is shown, as JSON."""
        asked = self._page.asked()
        if asked is None:
            return
        name = f"{self.tr('receipt')}-{self._page.subject_number:05d}-{asked.on.isoformat()}.json"
        take = partial(self._receipt_path, asked)
        self._desk.door.ask_path(self.tr("Save consent receipt"), name, "JSON (*.json)", then=take, is_saving=True)

    def _receipt_path(self, asked: Asked, path: Path) -> None:
        self._desk.do(self, consent_receipt.issue, asked, then=partial(self._receipt_issued, asked, path))

    def _receipt_issued(self, asked: Asked, path: Path, entry: int) -> None:
        write = partial(self._write_receipt, asked, path)
        self._desk.ask(self, consent_receipt.receipt, asked, entry, then=write)

    def _write_receipt(self, asked: Asked, path: Path, receipt: str) -> None:
        path = path if path.suffix.lower() == ".json" else path.with_name(f"{path.name}.json")
        self._desk.door.settle(RECEIPT)
        try:
            write_whole(path, receipt.encode())
        except News as news:
            self._desk.door.tell_by(RECEIPT, self._desk.door.tell, news)
            return
        said = self.tr("The receipt for {day} is saved: {name}")
        self._desk.door.note(said.format(day=short_date(asked.on), name=path.name))
