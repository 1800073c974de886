"""Passwords of servers: with a keyring, without one, and with one that is locked."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from dpo_desk.services import passwords

PLACE = "postgresql://aigerim@db.example.kz:5432/desk?sslmode=verify-full"
WHOLE = "postgresql://aigerim:p%40ss@db.example.kz:5432/desk?sslmode=verify-full"


class Shelf(KeyringBackend):
    """A keyring that forgets everything at the end."""

    priority = 1.0

    def __init__(self, *, is_locked: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self._is_locked = is_locked

    def get_password(self, service: str, username: str) -> str | None:
        if self._is_locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._is_locked:
            raise KeyringLocked
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_password_is_kept_under_an_address_that_does_not_hold_it() -> None:
    shelf = Shelf()
    keyring.set_keyring(shelf)
    assert passwords.is_kept_here()
    assert passwords.keep(WHOLE, "p@ss")
    assert shelf.kept == {(passwords.SERVICE, PLACE): "p@ss"}
    assert passwords.with_password(PLACE) == WHOLE


@pytest.mark.parametrize("ring", [Shelf(is_locked=True), NoKeyring()], ids=["locked", "none"])  # type: ignore[no-untyped-call]
def test_without_an_open_keyring_nothing_is_kept_and_the_address_stays(ring: KeyringBackend) -> None:
    keyring.set_keyring(ring)
    assert not passwords.keep(PLACE, "p@ss")
    assert passwords.with_password(PLACE) == PLACE
    assert passwords.is_kept_here() is isinstance(ring, Shelf)
