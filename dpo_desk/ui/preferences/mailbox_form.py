"""The fields of the mailbox: provider, server, user, password, folder, how often, and what becomes of letters."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from dpo_desk.services.mailbox import MailboxDraft, provider_of, providers
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import Field, NumberField, TextField

PORT = "993"
SMTP_PORTS = {"tls": "465", "starttls": "587"}
OWN = "own"
EVERY = (0, 5, 15, 30, 60)


class MailboxForm(QWidget):
    """The fields; `left` when one was changed and left, `password_left` when a password was typed."""

    left = Signal()
    password_left = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._touched = False
        self.provider = ChoiceField("", parent=self)
        self.host = TextField("", placeholder="imap.example.kz", parent=self)
        self.port = NumberField("", PORT, parent=self)
        self.user = TextField("", placeholder="dpo@example.kz", parent=self)
        self.password = TextField("", parent=self)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.folder = TextField("", "INBOX", parent=self)
        self.since = DateField("", today, parent=self)
        self.minutes = ChoiceField("", parent=self)
        self.limit_mb = NumberField("", parent=self)
        self.after = ChoiceField("", parent=self)
        self.target = TextField("", parent=self)
        self.smtp_host = TextField("", placeholder="smtp.example.kz", parent=self)
        self.smtp_port = NumberField("", SMTP_PORTS["tls"], parent=self)
        self.smtp_security = ChoiceField("", parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.provider, 0, 0, 1, 2)
        pairs = ((self.host, self.port), (self.user, self.password), (self.folder, self.since),
                 (self.minutes, self.limit_mb), (self.after, self.target))  # fmt: skip
        for row, pair in enumerate(pairs, start=1):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column)
        grid.addWidget(self.smtp_host, len(pairs) + 1, 0, 1, 2)
        grid.addWidget(self.smtp_security, len(pairs) + 2, 0)
        grid.addWidget(self.smtp_port, len(pairs) + 2, 1)

    def _connect(self) -> None:
        lines = (
            self.host,
            self.port,
            self.user,
            self.folder,
            self.limit_mb,
            self.target,
            self.smtp_host,
            self.smtp_port,
        )
        for field in lines:
            field.edited.connect(self._edited)
            field.line.editingFinished.connect(self._left)
        self.since.picked.connect(self._picked)
        self.minutes.chosen.connect(self._picked)
        self.after.chosen.connect(self._picked)
        self.smtp_security.chosen.connect(self._security_chosen)
        self.provider.chosen.connect(self._provider_chosen)
        self.password.line.editingFinished.connect(self.password_left)

    def fields(self) -> dict[str, Field]:
        """The fields under the names a refusal uses."""
        names = ("host", "port", "user", "password", "folder", "since", "minutes", "limit_mb", "after", "target",
                 "smtp_host", "smtp_port", "smtp_security")  # fmt: skip
        return {name: getattr(self, name) for name in names}

    def draft(self, kept: MailboxDraft) -> MailboxDraft:
        """The settings as the fields have them; what stands in no field stays as it was kept."""
        return replace(
            kept, host=self.host.text(), port=self.port.number() or 0, user=self.user.text(),
            folder=self.folder.text() or "INBOX", since=self.since.value(), minutes=int(self.minutes.key() or 0),
            limit_mb=self.limit_mb.number() or 0, after=self.after.key(), target=self.target.text(),
            smtp_host=self.smtp_host.text(), smtp_port=self.smtp_port.number() or 0,
            smtp_security=self.smtp_security.key(),
        )  # fmt: skip

    def show_draft(self, draft: MailboxDraft) -> None:
        """Put settings in; while the person is typing nothing moves."""
        if self._touched:
            return
        for field, text in ((self.host, draft.host), (self.user, draft.user), (self.folder, draft.folder),
                            (self.target, draft.target), (self.port, str(draft.port)),
                            (self.limit_mb, str(draft.limit_mb)), (self.smtp_host, draft.smtp_host),
                            (self.smtp_port, str(draft.smtp_port))):  # fmt: skip
            field.show_text(text)
        self.since.show_value(draft.since)
        self._show_minutes(draft.minutes)
        self.after.choose(draft.after)
        self.smtp_security.choose(draft.smtp_security)
        self._settle()

    def _show_minutes(self, minutes: int) -> None:
        every = sorted({*EVERY, minutes})
        self.minutes.show_choices(
            [(str(one), self.tr("every %n minute(s)", "", one) if one else self.tr("only by hand")) for one in every]
        )
        self.minutes.choose(str(minutes))

    def _settle(self) -> None:
        found = provider_of(self.host.text())
        self.provider.choose(found.key if found else OWN)
        self.target.setVisible(self.after.key() == "move")

    @Slot()
    def _edited(self) -> None:
        self._touched = True

    @Slot()
    def _left(self) -> None:
        if self._touched:
            self._picked()

    @Slot()
    @Slot(object)
    @Slot(str)
    def _picked(self, _value: object = None) -> None:
        self._touched = False
        self._settle()
        self.left.emit()

    @Slot(str)
    def _provider_chosen(self, key: str) -> None:
        known = next((one for one in providers() if one.key == key), None)
        self.host.show_text(known.host if known else "")
        self.port.show_text(PORT)
        self.smtp_host.show_text(known.smtp_host if known else "")
        self.smtp_security.choose(known.smtp_security if known else "tls")
        self.smtp_port.show_text(str(known.smtp_port) if known else SMTP_PORTS["tls"])
        self._picked()
        (self.user if known else self.host).setFocus()

    @Slot(str)
    def _security_chosen(self, key: str) -> None:
        """Each way has its usual port."""
        self.smtp_port.show_text(SMTP_PORTS[key])
        self._picked()

    def retranslate(self) -> None:
        """Say everything again."""
        labels = {
            self.provider: self.tr("Provider of the mail"), self.host: self.tr("IMAP server"),
            self.port: self.tr("Port (TLS)"), self.user: self.tr("User name"), self.password: self.tr("Password"),
            self.folder: self.tr("Folder to fetch from"), self.since: self.tr("Letters that came from this day on"),
            self.minutes: self.tr("Fetch"), self.limit_mb: self.tr("Largest letter taken, MB"),
            self.after: self.tr("Afterwards letters"), self.target: self.tr("Folder to move to"),
            self.smtp_host: self.tr("Server for outgoing mail (SMTP)"),
            self.smtp_port: self.tr("Port for outgoing mail"), self.smtp_security: self.tr("TLS begins"),
        }  # fmt: skip
        for field, text in labels.items():
            field.label.setText(text)
            field.label.show()
            field.editor.setAccessibleName(text)
        own = (OWN, self.tr("Another server, or the office's own"))
        self.provider.show_choices([*((one.key, say_title(one.title)) for one in providers()), own])
        self.after.show_choices(
            [("leave", self.tr("stay on the server as they are")), ("move", self.tr("move to another folder there"))]
        )
        self.smtp_security.show_choices(
            [("tls", self.tr("at once (usually port 465)")), ("starttls", self.tr("by STARTTLS (usually port 587)"))]
        )
        self._show_minutes(int(self.minutes.key() or 15))
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
