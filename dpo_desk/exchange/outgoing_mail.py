"""A letter as an e-mail: its PDF encrypted, subject and file name in any language, its own headers and no others."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from io import BytesIO

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that are told apart on paper and by telephone."""

GROUPS, GROUP = 4, 4
_THREAD_IDS = 20


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What an e-mail is made of. `answers` are the Message-IDs of the letters it follows, the nearest last."""

    sender: str
    sender_name: str
    recipient: str
    subject: str
    text: str
    file_name: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Packed:
    """The e-mail as it will leave, byte for byte, its Message-ID, and the password of its PDF, known nowhere else."""

    data: bytes
    message_id: str
    password: str


def pack(outgoing: Outgoing, pdf: bytes, at: datetime) -> Packed:
    """Encrypt the PDF and put it into an e-mail; Refusal when an address is none."""
    password = new_password()
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(outgoing.sender, outgoing.sender_name)
    message["To"] = _address(outgoing.recipient)
    message["Subject"] = _line(outgoing.subject)
    message["Date"] = format_datetime(at)
    message_id = f"<{secrets.token_hex(16)}@{outgoing.sender.rpartition('@')[2]}>"
    message["Message-ID"] = message_id
    if outgoing.answers:
        message["In-Reply-To"] = outgoing.answers[-1]
        message["References"] = " ".join(outgoing.answers[-_THREAD_IDS:])
    message.set_content(outgoing.text, cte="base64")  # every server carries it
    message.add_attachment(
        encrypted(pdf, password), maintype="application", subtype="pdf", filename=_line(outgoing.file_name)
    )
    return Packed(message.as_bytes(), message_id, password)


def encrypted(pdf: bytes, password: str) -> bytes:
    """The same pages behind a password: AES with a key of 256 bits (ISO 32000-2, revision 6)."""
    from pypdf import PdfReader, PdfWriter  # here: a desk that sends no letters starts without it

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(password, algorithm="AES-256")
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def new_password() -> str:
    """A password that can be read out: four groups of four, about 79 bits."""
    groups = ("".join(secrets.choice(ALPHABET) for _sign in range(GROUP)) for _group in range(GROUPS))
    return "-".join(groups)


def _address(text: str, name: str = "") -> Address:
    try:
        address = Address(_line(name), addr_spec=text)
    except (ValueError, IndexError):
        raise _no_address() from None
    if not text.isascii() or not text.isprintable() or not address.domain:
        raise _no_address()
    return address


def _no_address() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal", "An e-mail address of this letter is not complete, or has letters that mail servers refuse."
        ),
        field="email",
    )


def _line(text: str) -> str:
    """Without anything that could begin another header, be it written out or coded as RFC 2047 has it."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(plain.replace("=?", "= ?").split())
