"""The mailbox of the office: its settings, a look at it, and one batch of its letters fetched beside the desk."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.mail_providers import Provider, read_providers
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_files import FOLDER_PREFIX, take
from dpo_desk.exchange.mail_account import Account, Batch, Letter, Look, Wanted, verifying_context
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.smtp_account import Security, SmtpAccount
from dpo_desk.exchange.supervision import run_child
from dpo_desk.resources import resource_text
from dpo_desk.services import passwords
from dpo_desk.services.arrivals import Place
from dpo_desk.storage import arrivals, register
from dpo_desk.storage.transaction import Reading, Writing

SETTING = "mailbox"
LARGEST_MB = 50
FETCH_S = 15 * 60.0
"""Seconds for one batch: 50 MB through a line of 1 Mbit/s take seven minutes."""

_LINES = ("host", "user", "folder", "target", "smtp_host")
_FIRST_DAYS = timedelta(days=7)
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class MailboxDraft:
    """The settings of the mailbox; the password is not among them. `minutes` 0 means only by hand, `after` is
    "leave" or "move" (to `target`), letters before `since` are left alone, `authority` is PEM text. Letters leave by
    `smtp_host`; `smtp_security` is "tls" or "starttls"."""

    host: str = ""
    port: int = 993
    user: str = ""
    folder: str = "INBOX"
    after: str = "leave"
    target: str = ""
    minutes: int = 15
    since: date | None = None
    limit_mb: int = LARGEST_MB
    authority: str = ""
    smtp_host: str = ""
    smtp_port: int = 465
    smtp_security: str = "tls"

    @property
    def can_send(self) -> bool:
        """Whether letters can leave: a server to hand them in, and who enters it."""
        return bool(self.smtp_host and self.user)

    def smtp_account(self, password: str) -> SmtpAccount:
        """How to hand letters in: as the same user, with the same password."""
        security = Security(self.smtp_security)
        return SmtpAccount(self.smtp_host, self.smtp_port, security, self.user, password, self.authority)

    @property
    def is_set(self) -> bool:
        """Whether there is enough to connect with."""
        return bool(self.host and self.user)

    @property
    def address(self) -> str:
        """The name under which its password is kept."""
        return f"imaps://{self.user}@{self.host}:{self.port}"

    def account(self, password: str) -> Account:
        """How to enter it."""
        return Account(self.host, self.port, self.user, password, self.folder, self.authority)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next fetch has to ask for."""

    draft: MailboxDraft
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Haul:
    """A batch as fetched and read: where its letters lie, which earlier ones were moved, how many still wait."""

    place: Place
    fetched: tuple[Letter, ...]
    moved: tuple[int, ...]
    waiting: int


@cache
def providers() -> tuple[Provider, ...]:
    """The providers that are known by name."""
    return read_providers(resource_text("mail", "providers.toml"))


def provider_of(host: str) -> Provider | None:
    """The known provider a server belongs to."""
    return next((one for one in providers() if one.serves(host)), None)


def mailbox(reading: Reading) -> MailboxDraft:
    """The settings as they stand; without a host while nobody has set the mailbox up."""
    kept = register.settings(reading).get(SETTING)
    if not isinstance(kept, dict):
        return MailboxDraft(since=local_day(reading.now) - _FIRST_DAYS)
    since = kept.get("since")
    return MailboxDraft(**{**kept, "since": date.fromisoformat(since) if since else None})


def change_mailbox(writing: Writing, draft: MailboxDraft) -> None:
    """Keep the settings; Refusal beside the first wrong field."""
    draft = replace(draft, **{name: getattr(draft, name).strip() for name in _LINES})
    _check(draft)
    kept: dict[str, Any] = {**asdict(draft), "since": draft.since.isoformat() if draft.since else None}
    register.keep_setting(writing, SETTING, kept)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Mailbox settings changed"))


def _check_servers(draft: MailboxDraft) -> None:
    for name in _LINES:
        if not getattr(draft, name).isprintable():
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "Write this in one line."), field=name)
    for name in ("port", "smtp_port"):
        if not 0 < getattr(draft, name) < 65536:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "A port is a number from 1 to 65535."), field=name)


def _check(draft: MailboxDraft) -> None:
    _check_servers(draft)
    if not 0 <= draft.minutes <= 1440:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose from 0 to 1440 minutes."), field="minutes")
    if not 1 <= draft.limit_mb <= LARGEST_MB:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose from 1 to {most} MB."), field="limit_mb", most=LARGEST_MB)
    if draft.after == "move" and draft.target and draft.target == draft.folder:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "Letters cannot be moved to the folder they come from."), field="target"
        )
    if draft.authority:
        checked_authority(draft.authority)


def checked_authority(pem: str) -> str:
    """The text of a CA certificate file. Refusal when it is none."""
    try:
        verifying_context(pem)
    except (OSError, ValueError):
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The file holds no certificate in PEM form. Ask the administrator for it."),
            field="authority",
        ) from None
    return pem


def plan(reading: Reading) -> Plan | None:
    """What to fetch next, None while no mailbox is set up."""
    draft = mailbox(reading)
    if not draft.is_set:
        return None
    validity, last, settled = arrivals.progress(reading, _shelf(draft))
    moves = draft.after == "move" and bool(draft.target)
    since = draft.since or local_day(reading.now) - _FIRST_DAYS
    return Plan(
        draft,
        Wanted(since, draft.limit_mb * 1024**2, validity, last, settled if moves else (), draft.target),
    )


def _shelf(draft: MailboxDraft) -> str:
    return f"{draft.address}/{draft.folder}"


def look(draft: MailboxDraft, typed: str, progress: Progress) -> Look:
    """Test the mailbox and the server for outgoing mail; Trouble says exactly what is wrong. Nothing is changed."""
    password = password_of(draft, typed)
    target = draft.target if draft.after == "move" else ""
    payload = {"account": draft.account(password), "target": target}
    found: Look = from_plain(Look, run_child("look-at-mailbox", payload, progress, seconds=120))
    if draft.can_send:
        run_child("greet-mail-server", {"account": draft.smtp_account(password)}, progress, seconds=120)
    return found


def password_of(draft: MailboxDraft, typed: str) -> str:
    """The password typed in this session, else the one the keyring has."""
    password = typed or passwords.kept(draft.address)
    if not password:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The password of the mailbox is not known on this computer. Enter it."),
            field="password",
        )
    return password


def fetch(plan: Plan, typed: str, progress: Progress) -> Haul:
    """Fetch one batch in a process of its own, which reads its letters too; call it beside the desk.

    Refusal when neither the session nor the keyring knows the password.
    """
    password = password_of(plan.draft, typed)
    moves = plan.draft.after == "move" and bool(plan.draft.target)
    with TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True) as folder:
        payload = {"account": plan.draft.account(password), "wanted": plan.wanted, "folder": folder}
        batch = from_plain(Batch, run_child("fetch-letters", payload, progress, seconds=FETCH_S))
        letters = tuple(take(Path(folder), one) for one in batch.letters)
    return Haul(Place(_shelf(plan.draft), batch.validity, moves), letters, batch.moved, batch.waiting)
