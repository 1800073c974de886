"""An e-mail handed to a mail server by SMTP behind TLS; whether it left, surely did not, or nobody knows."""

import base64
import smtplib
import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import Message
from dpo_desk.exchange.mail_account import verifying_context
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.smtp_account import UNKNOWN, Outcome, Parcel, Security, SmtpAccount
from dpo_desk.exchange.smtp_trouble import WITHOUT_TLS, plain_answer, refusal_of, telling

Tell = Callable[[int, int], bool]


def send_letter(payload: Mapping[str, Any], tell: Tell) -> Outcome:
    """Job "send-letter": `account`, `parcel` -> Outcome. Up to the last byte of the text nothing can have left."""
    account, parcel = from_plain(SmtpAccount, payload["account"]), from_plain(Parcel, payload["parcel"])
    tell(0, 0)
    data = Path(parcel.file).read_bytes()
    try:
        server = _addressed(account, parcel)
    except Trouble as trouble:
        return Outcome(trouble=trouble.message)
    try:
        code, said = server.data(data)
    except smtplib.SMTPDataError as refused:
        return Outcome(trouble=refusal_of(refused.smtp_code, account.host))
    except (OSError, smtplib.SMTPException):
        return Outcome(trouble=Message.of(UNKNOWN, host=account.host), unsure=True)
    finally:
        _leave(server)
    return _outcome(code, said, account.host)


def _outcome(code: int, said: bytes, host: str) -> Outcome:
    """By the answer to the text; what is no answer of SMTP leaves everybody unsure."""
    if code == 250:
        return Outcome(plain_answer(code, said))
    if 400 <= code < 600:
        return Outcome(trouble=refusal_of(code, host))
    return Outcome(trouble=Message.of(UNKNOWN, host=host), unsure=True)


def _addressed(account: SmtpAccount, parcel: Parcel) -> smtplib.SMTP:
    """The server after it took sender and recipient."""
    with telling(account.host, account.patience):
        server = _entered(account)
        try:
            _checked(server.mail(parcel.sender))
            _checked(server.rcpt(parcel.recipient))
        except BaseException:
            _leave(server)
            raise
    return server


def greet_server(payload: Mapping[str, Any], tell: Tell) -> bool:
    """Job "greet-mail-server": `account` -> True once the server let us in; Trouble says why it did not."""
    account = from_plain(SmtpAccount, payload["account"])
    tell(0, 0)
    with telling(account.host, account.patience):
        _leave(_entered(account))
    return True


def _entered(account: SmtpAccount) -> smtplib.SMTP:
    """The server entered behind TLS whose certificate was checked; the password goes no other way."""
    context = verifying_context(account.authority)
    # The name of this computer is nobody's business: an address literal is a greeting every server knows.
    if account.security is Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            account.host, account.port, "[127.0.0.1]", timeout=account.patience, context=context
        )
    else:
        server = smtplib.SMTP(account.host, account.port, "[127.0.0.1]", timeout=account.patience)
    try:
        _enter(server, account, context)
    except BaseException:
        server.close()
        raise
    return server


def _enter(server: smtplib.SMTP, account: SmtpAccount, context: ssl.SSLContext) -> None:
    server.ehlo()
    if account.security is Security.STARTTLS:
        if not server.has_extn("starttls"):
            raise Trouble(WITHOUT_TLS, host=account.host, port=account.port)
        server.starttls(context=context)
        server.ehlo()
    if (account.user + account.password).isascii():
        server.login(account.user, account.password)
        return
    words = f"\0{account.user}\0{account.password}".encode()  # the library knows ASCII only
    code, said = server.docmd("AUTH", f"PLAIN {base64.b64encode(words).decode('ascii')}")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, said)


def _checked(answer: tuple[int, bytes]) -> None:
    if answer[0] not in (250, 251):
        raise smtplib.SMTPResponseException(answer[0], "")


def _leave(server: smtplib.SMTP) -> None:
    with suppress(OSError, smtplib.SMTPException):
        server.quit()
    server.close()
