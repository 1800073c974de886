"""What can go wrong between the desk and a mail server, told in plain words."""

import imaplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imap_tools import errors

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked

# Numbers of OpenSSL: X509_V_ERR_…
_EXPIRED, _NOT_YET = 10, 9
_SELF_SIGNED = (18, 19, 20, 21)
_WRONG_NAME = (62, 64)


@contextmanager
def telling(host: str, folder: str, seconds: float) -> Iterator[None]:
    """Turn what sockets, TLS and IMAP say into a Trouble; the server's own words stay out, they may hold names."""
    try:
        yield
    except (OSError, imaplib.IMAP4.error, errors.ImapToolsError, UnicodeError) as error:
        marked, values = _told(error, host, folder, seconds)
        raise Trouble(marked, **values) from None


def _told(error: Exception, host: str, folder: str, seconds: float) -> tuple[Marked, dict[str, str | int]]:
    if isinstance(error, ssl.SSLCertVerificationError):
        return about_certificate(error.verify_code), {"host": host}
    if isinstance(error, TimeoutError):
        return _SILENT, {"host": host, "seconds": int(seconds)}
    if isinstance(error, errors.MailboxFolderSelectError):
        return _NO_FOLDER, {"folder": folder}
    if isinstance(error, errors.MailboxLoginError):
        return NO_ENTRY, {}
    return next((marked for kinds, marked in _KINDS if isinstance(error, kinds)), _REFUSED), {"host": host}


def about_certificate(code: int) -> Marked:
    """What a number of OpenSSL says of a certificate."""
    if code in (_EXPIRED, _NOT_YET):
        return _CERTIFICATE_DATES
    if code in _WRONG_NAME:
        return _CERTIFICATE_NAME
    return _CERTIFICATE_UNKNOWN if code in _SELF_SIGNED else _CERTIFICATE_BAD


_CERTIFICATE_DATES = QT_TRANSLATE_NOOP(
    "trouble",
    "The certificate of {host} is out of date, so the password was not sent. "
    "Tell the administrator of the mail; check the date of this computer.",
)
_CERTIFICATE_NAME = QT_TRANSLATE_NOOP(
    "trouble",
    "The certificate belongs to another server than {host}, so the password was not sent. "
    "Enter the server's name exactly as its administrator gives it.",
)
_CERTIFICATE_UNKNOWN = QT_TRANSLATE_NOOP(
    "trouble",
    "The certificate of {host} was signed by nobody this computer trusts, so the password was not sent. "
    "If it is a server of your own office, choose the file of its certificate authority.",
)
_CERTIFICATE_BAD = QT_TRANSLATE_NOOP(
    "trouble", "The certificate of {host} could not be trusted, so the password was not sent."
)
_SILENT = QT_TRANSLATE_NOOP(
    "trouble",
    "The mail server {host} did not answer for {seconds} seconds. "
    "Letters fetched before are kept, the rest come the next time.",
)
_NO_TLS = QT_TRANSLATE_NOOP(
    "trouble",
    "The server {host} does not speak TLS at this port, so the password was not sent. The usual port is 993.",
)
NO_NAME = QT_TRANSLATE_NOOP(
    "trouble", "No server called {host} was found. Check the name and the connection to the network."
)
NO_ENTRY = QT_TRANSLATE_NOOP(
    "trouble",
    "The mail server did not accept the user name and password. "
    "Gmail, Yandex and Mail.ru want an app password made for this program, not the usual one.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP("trouble", "The mailbox has no folder {folder}. Letters usually come to INBOX.")
_BROKEN = QT_TRANSLATE_NOOP(
    "trouble",
    "The connection to {host} broke off. Letters fetched before are kept, the rest come the next time.",
)
UNREACHED = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} could not be reached. Check the port and the connection to the network."
)
_REFUSED = QT_TRANSLATE_NOOP(
    "trouble", "The mail server {host} refused to go on. Nothing is lost: the letters stay there."
)
# In this order: a connection that ends inside TLS is a kind of SSLError, every one of them a kind of OSError.
_KINDS: tuple[tuple[tuple[type[Exception], ...], Marked], ...] = (
    ((ssl.SSLEOFError, ssl.SSLZeroReturnError, imaplib.IMAP4.abort, ConnectionResetError, BrokenPipeError), _BROKEN),
    ((ssl.SSLError,), _NO_TLS),
    ((socket.gaierror, UnicodeError), NO_NAME),
    ((OSError,), UNREACHED),
)
