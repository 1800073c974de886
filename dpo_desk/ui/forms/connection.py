"""The form of a shared PostgreSQL server, with a test that changes nothing there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dpo_desk.domain.errors import News
from dpo_desk.services import passwords
from dpo_desk.services.office import try_connection
from dpo_desk.ui.forms.keyring_note import KeyringNote
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import NumberField, TextField
from dpo_desk.ui.trouble import Door
from dpo_desk.ui.worker import Runner

PORT = "5432"
VERIFIED, PLAIN = "verify-full", "disable"


class ConnectionForm(QWidget):
    """Where the server is and who enters. The password stands in the field and in the driver's address only."""

    edited = Signal()

    def __init__(self, runner: Runner, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._door = runner, door
        self.host = TextField("", parent=self)
        self.port = NumberField("", PORT, parent=self)
        self.database = TextField("", "dpo_desk", parent=self)
        self.user = TextField("", parent=self)
        self.password = TextField("", parent=self)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.tls = ChoiceField("", parent=self)
        self.certificate = TextField("", parent=self)
        self.choose_file = Button("", parent=self)
        self.test = Button("", icon="network", parent=self)
        self.result = Banner("info", "", parent=self)
        self.kept = KeyringNote(runner, door, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.result.hide()

    def _connect(self) -> None:
        for field in (self.host, self.port, self.database, self.user, self.password, self.certificate, self.tls):
            field.edited.connect(self._touched)
        self.tls.chosen.connect(self._show_certificate)
        self.choose_file.clicked.connect(self._ask_certificate)
        self.test.clicked.connect(self.try_connection)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        for place, field in enumerate((self.host, self.port, self.database, self.user, self.password)):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.tls, 3, 0, 1, 2)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.certificate, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.choose_file)
        file.addLayout(beside)
        grid.addLayout(file, 4, 0, 1, 2)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.test)
        foot.addWidget(self.kept, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(grid)
        column.addLayout(foot)
        column.addWidget(self.result)

    def retranslate(self) -> None:
        """Say everything again."""
        labels = {
            self.host: self.tr("Server"),
            self.port: self.tr("Port"),
            self.database: self.tr("Name of the database"),
            self.user: self.tr("User name"),
            self.password: self.tr("Password"),
            self.tls: self.tr("Protection of the connection"),
            self.certificate: self.tr("CA certificate file, if the server has a certificate of its own office"),
        }
        for field, words in labels.items():
            field.label.setText(words)
            field.label.show()
            field.editor.setAccessibleName(words)
        self.host.line.setPlaceholderText("db.example.kz")
        self.tls.show_choices(
            [
                (VERIFIED, self.tr("Encrypted, the server's certificate is checked")),
                (PLAIN, self.tr("Without encryption: only for a server on this computer")),
            ]
        )
        self.choose_file.set_words(self.tr("Choose a file…"))
        self.test.set_words(self.tr("Test the connection"))
        self._show_certificate()

    @Slot()
    def _show_certificate(self, _key: str = "") -> None:
        self.certificate.setVisible(self.tls.key() == VERIFIED)
        self.choose_file.setVisible(self.tls.key() == VERIFIED)

    @Slot()
    def _touched(self) -> None:
        self.result.hide()
        self.edited.emit()

    @Slot()
    def _ask_certificate(self, _is_checked: bool = False) -> None:
        kinds = self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        self._door.ask_path(self.tr("CA certificate"), "", kinds, self._certificate_chosen, is_saving=False)

    def _certificate_chosen(self, path: Path) -> None:
        self.certificate.show_text(str(path))
        self._touched()

    # the address

    def check(self) -> bool:
        """Whether everything needed stands in the fields; says beside them what is wanting."""
        wanting = [field for field in (self.host, self.database, self.user) if not field.text()]
        for field in wanting:
            field.show_error(self.tr("Fill this in."))
        port = self.port.number()
        is_port = port is not None and 0 < port < 65536
        if not is_port:
            self.port.show_error(self.tr("A port is a number from 1 to 65535."))
        self.tls.clear_error()
        is_far = self.tls.key() == PLAIN and bool(self.host.text()) and not is_this_computer(self.host.text())
        if is_far:
            self.tls.show_error(self.tr("To a server on another computer everything goes encrypted."))
        return not wanting and is_port and not is_far

    def place(self) -> str:
        """The address without the password: what may be kept in the settings."""
        query = {"sslmode": self.tls.key()}
        if self.tls.key() == VERIFIED:
            query["sslrootcert"] = self.certificate.text() or "system"
        user, host = quote(self.user.text(), safe=""), self.host.text()
        host = f"[{host}]" if ":" in host else host
        return (
            f"postgresql://{user}@{host}:{self.port.text()}/{quote(self.database.text(), safe='')}?{urlencode(query)}"
        )

    def whole_place(self) -> str:
        """The address with the password, for the driver only."""
        return passwords.join_password(self.place(), self.password.line.text())

    def show_place(self, place: str) -> None:
        """Fill the fields from an address."""
        parts = urlsplit(passwords.without_password(place))
        self.host.show_text(parts.hostname or "")
        self.port.show_text(str(parts.port or PORT))
        self.database.show_text(unquote(parts.path.lstrip("/")))
        self.user.show_text(unquote(parts.username or ""))
        query = parse_qs(parts.query)
        self.tls.choose(query.get("sslmode", [VERIFIED])[0])
        root = query.get("sslrootcert", ["system"])[0]
        self.certificate.show_text("" if root == "system" else root)
        self._show_certificate()

    def keep_password(self) -> None:
        """Give the password to the keyring of this computer, if there is one."""
        if self.password.line.text():
            passwords.keep(self.place(), self.password.line.text())

    # the test

    @Slot()
    def try_connection(self, _is_checked: bool = False) -> None:
        """Ask the server for its version, off the window's thread."""
        self.ask_server(self._answered)

    def ask_server(self, then: Callable[[str], None]) -> None:
        """Give `then` the version of the server; why there is none is said under the form."""
        if not self.check():
            return
        self.test.setEnabled(False)
        self._say("info", self.tr("Asking the server…"))
        self._runner.start(self, partial(try_connection, self.whole_place()), then, self._failed)

    def _answered(self, version: str) -> None:
        self.test.setEnabled(True)
        text = self.tr("The server answers: PostgreSQL {version}. Nothing was changed there.")
        self._say("done", text.format(version=version))

    def _failed(self, error: Exception) -> None:
        self.test.setEnabled(True)
        if isinstance(error, News):
            self._say("overdue", say(error.message))
        else:
            self.result.hide()
            self._door.tell(error)

    def _say(self, state: str, text: str) -> None:
        self.result.show_words(state, text)
        self.result.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def is_this_computer(host: str) -> bool:
    """Whether a name or number of a server means the computer itself."""
    return host.casefold() in ("localhost", "::1") or host.startswith("127.")
