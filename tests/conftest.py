"""Fixtures for all tests: a settable clock, and founded offices on SQLite and on a real PostgreSQL."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services.founding import Founding, OfficerDraft, OrganisationDraft, PolicyDraft
from dpo_desk.services.office import Office, open_office
from tests.mail_servers import Authority, ImapServer, Loop, require_peers
from tests.servers import MissingPeerError, Once, Server, start_server, stop_server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Databases are copied while others connect: on a busy machine the server may take its time.
os.environ.setdefault("PGCONNECT_TIMEOUT", "60")

_RUN = "DPO_DESK_TEST_RUN"
_NOT_RUN = "NOT RUN"
BOTH = ("sqlite", pytest.param("postgres", marks=pytest.mark.postgres))
FOUNDING = Founding(
    language="kk",
    organisation=OrganisationDraft(
        name_kk="«Дала Цифр» коммерциялық емес ұйымы", name_ru="Некоммерческая организация «Дала Цифр»",
        bin="120340004562", address_kk="Астана қ., Сарыжайлау к-сі, 12-үй", postcode="010000",
        email="dpo@dalasifr.example.kz",
    ),
    officer=OfficerDraft("Сейітова", "Айгүл", "Нұрланқызы", "Жауапты тұлға", "Ответственное лицо"),
    policy=PolicyDraft("Құпиялылық саясаты. 9.1. Субъект өз деректерімен танысуға құқылы.", date(2015, 11, 24)),
)  # fmt: skip


class Clock:
    """The office's clock in tests: stands still at the moment it was set to (Tuesday 24 November 2026, 10:00)."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 10, tzinfo=OFFICE_ZONE)

    def __call__(self) -> datetime:
        return self.moment

    def set(self, on: date, at: time = time(10)) -> None:
        """Set it to a day and an hour in the office."""
        self.moment = datetime.combine(on, at, OFFICE_ZONE)


def pytest_configure(config: pytest.Config) -> None:
    """One folder for all workers of a run; nothing of the person's own settings is read or written."""
    if not hasattr(config, "workerinput"):
        folder = tempfile.mkdtemp(prefix="dpo-desk-tests-")
        # The server runs under another account, which must be able to reach its own folder in here.
        Path(folder).chmod(0o711)
        os.environ[_RUN] = folder
    # Each worker keeps drafts and settings of its own: one must not find what another is typing.
    own = Path(os.environ[_RUN]) / str(getattr(config, "workerinput", {}).get("workerid", "main"))
    for name in ("CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(own / name.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what the run started."""
    if not hasattr(config, "workerinput"):
        folder = Path(os.environ[_RUN])
        stop_server(Once(folder))
        shutil.rmtree(folder, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what could not be run for want of a peer."""
    for report in terminalreporter.stats.get("skipped", []):
        reason = str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else ""
        if _NOT_RUN in reason:
            terminalreporter.write_line(f"{reason.removeprefix('Skipped: ')}: {report.nodeid}")


def not_run(reason: str) -> None:
    """Leave a test out for want of a peer; where nothing may be missing it fails."""
    if os.environ.get("CI"):
        pytest.fail(f"{_NOT_RUN}: {reason}", pytrace=False)
    pytest.skip(f"{_NOT_RUN}: {reason}")


@pytest.fixture(scope="session")
def once() -> Once:
    """What all workers of this run share."""
    return Once(Path(os.environ[_RUN]))


@pytest.fixture
def clock() -> Clock:
    """The clock of the office."""
    return Clock()


@pytest.fixture(scope="session")
def server(once: Once) -> Server:
    """A real PostgreSQL that only this run uses."""
    try:
        return start_server(once)
    except MissingPeerError as missing:
        not_run(str(missing))
        raise


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """Which database: a test that asks for it runs on both."""
    return str(request.param)


@pytest.fixture
def new_place(request: pytest.FixtureRequest, database: str, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Makes a fresh place: empty, or a copy of a template ("" or "founded")."""
    made: list[str] = []

    def new(template: str = "") -> str:
        name = f"t_{secrets.token_hex(6)}"
        if database == "sqlite":
            path = tmp_path / f"{name}.sqlite"
            if template:
                shutil.copy(request.getfixturevalue("sqlite_template"), path)
            return str(path)
        server: Server = request.getfixturevalue("server")
        made.append(name)
        return server.create(name, request.getfixturevalue("postgres_template") if template else "template0")

    yield new
    for name in made:
        request.getfixturevalue("server").drop(name)


@pytest.fixture(scope="session")
def sqlite_template(once: Once) -> Path:
    """A founded local database, made once."""

    def make() -> str:
        path = once.folder / "founded.sqlite"
        _found(str(path))
        return str(path)

    return Path(once.make("sqlite founded", make))


@pytest.fixture(scope="session")
def postgres_template(once: Once, server: Server) -> str:
    """The name of a founded database on the server, made once."""

    def make() -> str:
        _found(server.create("founded"))
        return "founded"

    return once.make("postgres founded", make)


def _found(place: str) -> None:
    office = open_office(place, create=True, clock=Clock())
    office.found(FOUNDING)
    office.close()


@pytest.fixture
def place(new_place: Callable[[str], str]) -> str:
    """The address of a database that holds nothing yet."""
    return new_place("")


@pytest.fixture
def founded_place(new_place: Callable[[str], str]) -> str:
    """The address of a founded database."""
    return new_place("founded")


@pytest.fixture
def office(founded_place: str, clock: Clock) -> Iterator[Office]:
    """A founded office on its own database, with the clock of the test."""
    office = open_office(founded_place, clock=clock)
    yield office
    office.close()


@pytest.fixture(scope="session")
def authority() -> Authority:
    """A certificate authority that nobody but this run knows."""
    try:
        require_peers()
    except MissingPeerError as missing:
        not_run(str(missing))
    return Authority()


@pytest.fixture
def imap(authority: Authority) -> Iterator[ImapServer]:
    """A real IMAP server with TLS and one empty mailbox."""
    loop = Loop()
    server = ImapServer(loop, authority)
    yield server
    server.close()
    loop.close()
