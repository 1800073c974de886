"""Real mail peers for the tests: an IMAP server of their own behind TLS, and a relay that hangs or breaks off."""

import asyncio
import importlib.util
import socket
import ssl
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from imap_tools import MailBox

from dpo_desk.exchange.mail_account import Account, verifying_context
from tests.servers import MissingPeerError

# An address and not a name: a bare system may know no name, not even its own.
HOST = "127.0.0.1"
USER, PASSWORD = "dpo@dalasifr.example.kz", "құпия сөз 1"


def require_peers() -> None:
    """MissingPeerError names the libraries of the mail tests that are not installed."""
    missing = [name for name in ("pymap", "trustme") if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingPeerError(f"no {' and no '.join(missing)} on this computer")


class Authority:
    """A certificate authority of one test run, and the certificates of good and bad servers."""

    def __init__(self) -> None:
        import trustme

        self._ca = trustme.CA(organization_name="Дала Цифр сынағы")
        self.pem = self._ca.cert_pem.bytes().decode("ascii")

    def context(self, name: str = HOST, *, is_expired: bool = False) -> ssl.SSLContext:
        """What a server of this name shows; an expired one was good until yesterday."""
        now = datetime.now(UTC)
        dates: dict[str, Any] = (
            {"not_before": now - timedelta(days=9), "not_after": now - timedelta(days=1)} if is_expired else {}
        )
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._ca.issue_cert(name, **dates).configure_cert(context)
        return context


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Any) -> Any:
        """Run a coroutine there and give its answer."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(60)

    def close(self) -> None:
        """Cancel what still runs and end the thread."""
        self.run(self._cancel())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()

    async def _cancel(self) -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)


class ImapServer:
    """pymap with one mailbox in memory, listening with TLS on a free port of this computer."""

    def __init__(self, loop: Loop, authority: Authority) -> None:
        self._authority = authority
        self._loop = loop
        self._listeners: list[asyncio.Server] = []
        self.port = loop.run(self._start())

    async def _start(self) -> int:
        from proxyprotocol.reader import ProxyProtocolReader
        from pymap.backend.dict import DictBackend
        from pymap.imap import IMAPServer

        words = Namespace(
            debug=False, tls=False, cert=None, key=None, host=None, port="0", proxy_protocol=None, passlib_cfg=None,
            demo_data=False, demo_user=USER, demo_password=PASSWORD, inherited_sockets=None, skip_services=[],
        )  # fmt: skip
        backend, config = await DictBackend.init(words)
        config.apply_context()
        self._answer = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
        return await self._listen(self._authority.context())

    async def _listen(self, context: ssl.SSLContext | None) -> int:
        listener = await asyncio.start_server(self._answer, "127.0.0.1", 0, ssl=context)
        self._listeners.append(listener)
        return int(listener.sockets[0].getsockname()[1])

    def account(self, **other: Any) -> Account:
        """How to enter it; `other` says what is different."""
        usual = {"host": HOST, "port": self.port, "user": USER, "password": PASSWORD, "authority": self._authority.pem}
        return Account(**{**usual, **other})

    def listen(self, context: ssl.SSLContext | None) -> int:
        """Another door to the same mailboxes with another certificate, or with none; its port."""
        return int(self._loop.run(self._listen(context)))

    def deliver(self, letter: bytes, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Let a letter come, as a mail server that takes it in would put it there."""
        with self.entered() as box:
            box.append(letter, folder, at)

    @contextmanager
    def entered(self, folder: str = "INBOX") -> Iterator[MailBox]:
        """The mailbox as another mail program sees it."""
        trusting = verifying_context(self._authority.pem)
        with MailBox(HOST, self.port, 60, ssl_context=trusting).login_utf8(USER, PASSWORD, folder) as box:
            yield box

    def close(self) -> None:
        """Stop listening."""
        for listener in self._listeners:
            self._loop.loop.call_soon_threadsafe(listener.close)


class Relay:
    """Passes everything on to a server until `limit` bytes have come back, then goes silent or breaks off."""

    def __init__(self, port: int, limit: int, then: str) -> None:
        self._port, self.limit, self._then = port, limit, then
        self._ends = threading.Event()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._door.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._door.accept()
                threading.Thread(target=self._pass_on, args=(near,), daemon=True).start()

    def _pass_on(self, near: socket.socket) -> None:
        with near, socket.create_connection(("127.0.0.1", self._port)) as far, suppress(OSError):
            threading.Thread(target=_pump, args=(near, far), daemon=True).start()
            passed = 0
            while piece := far.recv(4096):
                near.sendall(piece[: max(0, self.limit - passed)])
                passed += len(piece)
                if passed >= self.limit:
                    break
            if passed >= self.limit and self._then == "hang":
                self._ends.wait()
            near.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop, and let go of who hangs."""
        self._ends.set()
        self._door.close()


def _pump(near: socket.socket, far: socket.socket) -> None:
    with suppress(OSError):
        while piece := near.recv(4096):
            far.sendall(piece)
