"""A real SMTP peer for the tests: TLS at once or by STARTTLS, with a password, keeping what it took byte for byte."""

import asyncio
import ssl
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from dpo_desk.exchange.smtp_account import Security, SmtpAccount
from tests.mail_servers import HOST, PASSWORD, USER, Authority, Loop

UNKNOWN_PERSON = "joq@pochta.example.kz"


class SmtpServer:
    """aiosmtpd on free ports of this computer; `taken` are the letters as (sender, recipients, bytes)."""

    def __init__(self, loop: Loop, authority: Authority) -> None:
        self._loop, self._authority = loop, authority
        self._listeners: list[asyncio.Server] = []
        self._doors: list[SMTP] = []
        self.taken: list[tuple[str, list[str], bytes]] = []
        self.answer = "250 2.0.0 Ok: queued as 4XkZ for <asel@pochta.example.kz>"
        self.port = self.listen(Security.TLS, authority.context())

    def listen(self, security: Security, context: ssl.SSLContext | None) -> int:
        """Another door with another certificate, or with none; its port."""
        return int(self._loop.run(self._listen(security, context)))

    async def _listen(self, security: Security, context: ssl.SSLContext | None) -> int:
        by_starttls = security is Security.STARTTLS

        def protocol() -> SMTP:
            made = SMTP(
                self, hostname="poshta.example.kz", authenticator=_let_in, auth_required=by_starttls,
                auth_require_tls=by_starttls, tls_context=context if by_starttls else None,
                require_starttls=by_starttls and context is not None, loop=asyncio.get_running_loop(),
            )  # fmt: skip
            self._doors.append(made)
            return made

        listener = await asyncio.get_running_loop().create_server(
            protocol, HOST, 0, ssl=None if by_starttls else context
        )
        self._listeners.append(listener)
        return int(listener.sockets[0].getsockname()[1])

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        """One mailbox is not known here."""
        if address == UNKNOWN_PERSON:
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """Take the letter."""
        if self.answer.startswith("250"):
            self.taken.append((envelope.mail_from, list(envelope.rcpt_tos), bytes(envelope.original_content)))
        return self.answer

    def account(self, **other: Any) -> SmtpAccount:
        """How to enter it; `other` says what is different."""
        usual = {
            "host": HOST, "port": self.port, "security": Security.TLS, "user": USER, "password": PASSWORD,
            "authority": self._authority.pem,
        }  # fmt: skip
        return SmtpAccount(**{**usual, **other})

    def close(self) -> None:
        """Stop listening, and let go of who is still there."""
        self._loop.run(self._close())

    async def _close(self) -> None:
        for listener in self._listeners:
            listener.close()
        for door in self._doors:
            if door.transport is not None:
                door.transport.abort()
        for listener in self._listeners:
            await listener.wait_closed()


def _let_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: Any) -> AuthResult:
    is_known = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=is_known, handled=is_known)


@pytest.fixture
def smtp(authority: Authority) -> Iterator[SmtpServer]:
    """A real SMTP server behind TLS."""
    loop = Loop()
    server = SmtpServer(loop, authority)
    yield server
    server.close()
    loop.close()
