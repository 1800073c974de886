"""Known providers of mailboxes: their server, whether it stands abroad, and what they want of a program."""

from dataclasses import dataclass

from dpo_desk.domain.toml_table import Table, read_file
from dpo_desk.domain.words import Title


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider; `hosts` are endings of server names, letters leave by `smtp_host`.

    `country` says where it keeps letters, `hint` what it wants.
    """

    key: str
    title: Title
    host: str
    hosts: tuple[str, ...]
    country: Title
    is_abroad: bool
    hint: Title
    source: str
    smtp_host: str = ""
    smtp_port: int = 465
    smtp_security: str = "tls"

    def serves(self, host: str) -> bool:
        """Whether a server of this name is this provider's."""
        name = host.strip().lower().rstrip(".")
        return any(name == ending or name.endswith(f".{ending}") for ending in self.hosts)


def read_providers(text: str) -> tuple[Provider, ...]:
    """The providers of the TOML file, in its order; Trouble names the wrong place."""
    whole = read_file("providers.toml", text)
    found = tuple(_provider(one) for one in whole.tables("provider"))
    whole.finish()
    return found


def _provider(table: Table) -> Provider:
    found = Provider(
        key=table.text("key"), title=table.title("title"), host=table.text("host"), hosts=table.texts("hosts"),
        country=table.title("country"), is_abroad=table.flag("is_abroad"), hint=table.title("hint"),
        source=table.text("source"), smtp_host=table.text("smtp_host"), smtp_port=table.number("smtp_port"),
        smtp_security=table.text("smtp_security"),
    )  # fmt: skip
    table.finish()
    return found
