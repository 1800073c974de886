"""What can go wrong when a letter is handed to a mail server, told in plain words and without its own."""

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.exchange.mailbox_trouble import NO_ENTRY, NO_NAME, UNREACHED, about_certificate

_ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")
_LONGEST = 200


@contextmanager
def telling(host: str, seconds: float) -> Iterator[None]:
    """Turn what sockets, TLS and SMTP say into a Trouble; nothing has left then. The server's words stay out."""
    try:
        yield
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        message = _told(error, host, seconds)
        raise Trouble(Marked(message.context, message.text), **dict(message.values)) from None


def _told(error: Exception, host: str, seconds: float) -> Message:
    if isinstance(error, ssl.SSLCertVerificationError):
        return Message.of(about_certificate(error.verify_code), host=host)
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Message.of(NO_ENTRY)
    if isinstance(error, smtplib.SMTPResponseException):
        return refusal_of(error.smtp_code, host)
    if isinstance(error, TimeoutError):
        return Message.of(_SILENT, host=host, seconds=int(seconds))
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Message.of(_NO_LOGIN, host=host)
    return Message.of(
        next((marked for kinds, marked in _KINDS if isinstance(error, kinds)), REFUSED), host=host, code=""
    )


def refusal_of(code: int, host: str) -> Message:
    """What a server meant by this number of its answer."""
    if code in (550, 551, 553):
        return Message.of(_NO_MAILBOX, code=code)
    if code >= 500:
        return Message.of(REFUSED, host=host, code=code)
    return Message.of(_LATER, host=host, code=code)


def plain_answer(code: int, said: bytes) -> str:
    """The server's answer as one line without addresses."""
    words = " ".join(said.decode("ascii", "replace").split())
    text = "".join(sign for sign in _ADDRESS.sub("…", words) if sign.isprintable())
    return f"{code} {text}"[:_LONGEST]


WITHOUT_TLS = QT_TRANSLATE_NOOP(
    "trouble",
    "The server {host} offers no TLS at port {port}, so neither the password nor the letter was sent. "
    "The usual ports are 465 (TLS) and 587 (STARTTLS).",
)
REFUSED = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} refused the letter ({code}). It has not left; it waits here."
)
_NO_MAILBOX = QT_TRANSLATE_NOOP(
    "trouble",
    "The mail server does not know this address ({code}). The letter has not left: check the address, "
    "or send it by post.",
)
_LATER = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} takes no letter now ({code}). It has not left; try again later."
)
_SILENT = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} did not answer for {seconds} seconds. The letter has not left; it waits here."
)
_NO_LOGIN = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} takes no password at this port. Ask the administrator for the right one."
)
_BROKEN = QT_TRANSLATE_NOOP(
    "trouble", "The connection to {host} broke off before the letter was handed over. It has not left; it waits here."
)
_NO_TLS = QT_TRANSLATE_NOOP(
    "trouble",
    "The server {host} does not begin with TLS at this port, so nothing was sent. "
    "Choose STARTTLS, or the port for TLS, usually 465.",
)
# In this order: a connection that ends inside TLS is a kind of SSLError, every one of them a kind of OSError.
_KINDS: tuple[tuple[tuple[type[Exception], ...], Marked], ...] = (
    (
        (
            ssl.SSLEOFError,
            ssl.SSLZeroReturnError,
            smtplib.SMTPServerDisconnected,
            ConnectionResetError,
            BrokenPipeError,
        ),
        _BROKEN,
    ),
    ((ssl.SSLError,), _NO_TLS),
    ((socket.gaierror, UnicodeError), NO_NAME),
    ((OSError,), UNREACHED),
)
