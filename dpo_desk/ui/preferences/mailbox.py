"""Settings of the mailbox: where letters are fetched from, a test of it, and a word when it stands abroad."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.errors import News, Refusal
from dpo_desk.exchange.files import read_paper
from dpo_desk.exchange.mail_account import Look
from dpo_desk.services import passwords
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox, checked_authority, look, mailbox, provider_of
from dpo_desk.services.organisation import OfficeCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.keyring_note import KeyringNote
from dpo_desk.ui.languages import say, say_title
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, Kind
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.post import post_of
from dpo_desk.ui.preferences.database import Errands
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.preferences.mailbox_form import MailboxForm

CERTIFICATE_BYTES = 1_000_000


class Mailbox(Group):
    """A field that is left is saved; the password goes to the keyring, or stays in memory until the desk closes."""

    icon = "at-sign"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._kept = MailboxDraft()
        self._post = post_of(desk)
        self.form = MailboxForm(desk.today(), self)
        self.abroad = Banner("soon", "", parent=self)
        self.hint = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.password_note = KeyringNote(Errands(desk, self), desk.door, self)
        self._authority_words = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.choose = Button("", parent=self)
        self.remove = Button("", Kind.QUIET, parent=self)
        self.test = Button("", icon="network", parent=self)
        self.fetch = Button("", icon="refresh-cw", parent=self)
        self.result = Banner("info", "", parent=self)
        self.result.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(20, 14, parent=self)
        card.body.addWidget(self.form)
        card.body.addWidget(self.password_note)
        card.body.addWidget(self.hint)
        card.body.addWidget(self.abroad)
        authority, foot = QHBoxLayout(), QHBoxLayout()
        authority.addWidget(self._authority_words, 1)
        authority.addWidget(self.remove)
        authority.addWidget(self.choose)
        foot.addWidget(self.test)
        foot.addWidget(self.fetch)
        foot.addStretch(1)
        card.body.addLayout(authority)
        card.body.addLayout(foot)
        card.body.addWidget(self.result)
        self.body.addWidget(card)

    def _connect(self) -> None:
        self.form.left.connect(self.save)
        self.form.password_left.connect(self.keep_password)
        self.choose.clicked.connect(self.ask_authority)
        self.remove.clicked.connect(self.remove_authority)
        self.test.clicked.connect(self.try_connection)
        self.fetch.clicked.connect(self.fetch_now)
        self._post.changed.connect(self._show_fetch)

    def words(self) -> tuple[str, str]:
        return self.tr("Mail (IMAP)"), self.tr(
            "Letters are fetched into the list of new letters. A field is saved when you leave it."
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.result.hide()
        self.choose.set_words(self.tr("Choose a file…"))
        self.remove.set_words(self.tr("Remove"))
        self.test.set_words(self.tr("Test the connection"))
        self._show_fetch()
        self._show_place()

    def show_card(self, card: OfficeCard) -> None:
        self.desk.ask(self, mailbox, then=self._take)

    def _take(self, draft: MailboxDraft) -> None:
        self._kept = draft
        self.form.show_draft(draft)
        self._show_place()

    def _show_place(self) -> None:
        """What is known of the place: abroad or not known, what its provider wants, where the password is."""
        host = self.form.host.text()
        found = provider_of(host)
        self.hint.setText(say_title(found.hint) if found else "")
        self.hint.setVisible(found is not None)
        if found and found.is_abroad:
            title = self.tr("This mailbox stands abroad: {country}").format(country=say_title(found.country))
            text = self.tr(
                "Letters of people then lie outside Kazakhstan: possibly a cross-border transfer, article 16 of the Law"
                " № 94-V. The program does not forbid it; ask a lawyer, and name it in the policy. By: {source}."
            ).format(source=found.source)
        else:
            title = self.tr("Where this server stands is not known to the program")
            text = self.tr("If it stands abroad, letters of people may count as transferred across the border.")
        self.abroad.show_words("soon" if found else "info", title, text)
        self.abroad.setVisible(bool(host))
        has_own = bool(self._kept.authority)
        trusted = self.tr("The certificate of the server is checked by the authorities this computer trusts.")
        own = self.tr("The certificate of the server is checked by the office's own authority.")
        self._authority_words.setText(own if has_own else trusted)
        self.remove.setVisible(has_own)

    # saving

    @Slot()
    def save(self) -> None:
        """Keep the settings as the fields have them."""
        self._save(self.form.draft(self._kept))
        self.keep_password()

    def _save(self, draft: MailboxDraft) -> None:
        for field in self.form.fields().values():
            field.clear_error()
        self.result.hide()
        self._show_place()
        self.desk.do(self, change_mailbox, draft, otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        field = self.form.fields().get(error.field) if isinstance(error, Refusal) else None
        if field is not None and isinstance(error, Refusal):
            field.show_error(say(error.message))
        else:
            self.desk.door.tell(error)

    @Slot()
    def keep_password(self) -> None:
        """Give the password to the keyring; without one the desk remembers it until it closes."""
        password, draft = self.form.password.line.text(), self.form.draft(self._kept)
        if password and draft.is_set:
            self.form.password.clear_error()
            self._post.remember(draft, password)
            self.desk.errand(
                self, partial(_keep, draft.address, password), net=True, then=self.password_note.show_taken
            )

    @Slot()
    def ask_authority(self, _is_checked: bool = False) -> None:
        """Choose the certificate of the office's own authority."""
        kinds = self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        self.desk.door.ask_path(self.tr("CA certificate"), "", kinds, self.take_authority, is_saving=False)

    def take_authority(self, path: Path) -> None:
        """Trust the authority of this file."""
        self.desk.errand(self, _authority_of, path, then=self._keep_authority)

    def _keep_authority(self, pem: str) -> None:
        self._save(self._with_authority(pem))

    @Slot()
    def remove_authority(self, _is_checked: bool = False) -> None:
        """Trust the authorities of this computer again."""
        self._save(self._with_authority(""))

    def _with_authority(self, pem: str) -> MailboxDraft:
        return replace(self.form.draft(self._kept), authority=pem)

    # trying

    @Slot()
    def try_connection(self, _is_checked: bool = False) -> None:
        """Enter the mailbox and look at the folder, off the window's thread."""
        draft = self.form.draft(self._kept)
        if self._is_filled():
            self.test.setEnabled(False)
            self._say("info", self.tr("Asking the server…"))
            job = partial(look, draft, self.form.password.line.text() or self._post.typed(draft))
            self.desk.errand(self, job, then=self._answered, otherwise=self._failed, net=True)

    def _is_filled(self) -> bool:
        """Whether there is enough to connect with; says beside the fields what is wanting."""
        wanting = [field for field in (self.form.host, self.form.user) if not field.text()]
        for field in wanting:
            field.show_error(self.tr("Fill this in."))
        return not wanting

    def _answered(self, found: Look) -> None:
        self.test.setEnabled(True)
        text = self.tr("The mailbox answers, its certificate is good: %n letter(s) in the folder.", "", found.letters)
        if not found.has_target:
            text += " " + self.tr("The folder to move to is not there yet; it will be made.")
        if self._kept.can_send:
            text += " " + self.tr("The server for outgoing mail lets the desk in.")
        self._say("done", text)

    def _failed(self, error: Exception) -> None:
        self.test.setEnabled(True)
        self.result.hide()
        if isinstance(error, Refusal):
            self._refused(error)
        elif isinstance(error, News):
            self._say("overdue", say(error.message))
        else:
            self.desk.door.tell(error)

    @Slot()
    def fetch_now(self, _is_checked: bool = False) -> None:
        """Fetch letters now, or stop fetching."""
        if self._post.is_busy:
            self._post.stop()
        elif self._is_filled():
            self._post.fetch()

    @Slot()
    def _show_fetch(self) -> None:
        self.fetch.set_words(self.tr("Stop fetching") if self._post.is_busy else self.tr("Fetch letters now"))

    def _say(self, state: str, text: str) -> None:
        self.result.show_words(state, text)
        self.result.show()


def _keep(address: str, password: str, _progress: object) -> bool:
    return passwords.keep(address, password)


def _authority_of(path: Path, _progress: object) -> str:
    return checked_authority(read_paper(path, CERTIFICATE_BYTES).decode("ascii", "replace"))
