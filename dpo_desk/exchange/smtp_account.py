"""What passes between the desk and the process that hands letters in: the account, the letter, how it went."""

from dataclasses import dataclass
from enum import StrEnum

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.mail_account import ANSWER_S

UNKNOWN = QT_TRANSLATE_NOOP(
    "trouble",
    "The connection to {host} ended before its answer, so the letter may have left. "
    "Look into the sent mail or ask the person before you send it again.",
)


class Security(StrEnum):
    """How TLS begins: at once (port 465), or after the greeting (587). Without TLS nothing is ever sent."""

    TLS = "tls"
    STARTTLS = "starttls"


@dataclass(frozen=True, slots=True)
class SmtpAccount:
    """Where letters are handed in, and who enters; `authority` and `patience` as of the mailbox."""

    host: str
    port: int
    security: Security
    user: str
    password: str
    authority: str = ""
    patience: float = ANSWER_S


@dataclass(frozen=True, slots=True)
class Parcel:
    """One e-mail for one person; its bytes lie in a private file."""

    sender: str
    recipient: str
    file: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """`answer` is the server's when it took the e-mail; else `trouble` says why not, `unsure` that it may have."""

    answer: str = ""
    trouble: Message | None = None
    unsure: bool = False
