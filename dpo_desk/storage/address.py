"""Where a database is: a file of this computer, or the URL of a PostgreSQL server."""

from dataclasses import dataclass
from pathlib import Path

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

_SCHEMES = ("postgresql://", "postgres://", "postgresql+psycopg://")


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed address; `shown` never holds a password."""

    url: str
    path: Path | None
    shown: str

    @property
    def is_file(self) -> bool:
        """Whether it is a local file rather than a server."""
        return self.path is not None


def parse_address(text: str) -> Address:
    """The address a person or a script wrote: a path, `sqlite:///path`, or a PostgreSQL URL; else a Refusal."""
    for scheme in _SCHEMES:
        if text.startswith(scheme):
            rest = text[len(scheme) :]
            place = rest.rpartition("@")[2].partition("?")[0]
            return Address("postgresql+psycopg://" + rest, None, place)
    if text.startswith("sqlite:///"):
        text = text.removeprefix("sqlite:///")
    if "://" in text:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal", "This address is not understood. Give a file, or postgresql://user@host/database."
            )
        )
    path = Path(text).expanduser()
    if text.startswith(("\\\\", "//")):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "This file is in a network folder, where two people opening it could damage the data."
                " Keep it on this computer or use a shared PostgreSQL server.",
            )
        )
    return Address("", path, path.name)
