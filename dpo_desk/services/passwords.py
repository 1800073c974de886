"""Passwords of database servers and of the mailbox: kept by the computer's own keyring, never in a file of ours."""

from urllib.parse import quote, urlsplit, urlunsplit

SERVICE = "dpo-desk"


def is_kept_here() -> bool:
    """Whether this computer has a keyring that can keep a password."""
    import keyring  # here and below: heavy, and a desk on a file starts without it

    return getattr(keyring.get_keyring(), "priority", 0) > 0


def keep(place: str, password: str) -> bool:
    """Give the password of a server to the keyring; False when there is none, or it would not take it."""
    if not is_kept_here():
        return False
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, without_password(place), password)
    except KeyringError:
        return False
    return True


def kept(place: str) -> str:
    """The password the keyring knows under this name, "" when it knows none."""
    if not is_kept_here():
        return ""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, place) or ""
    except KeyringError:
        return ""


def with_password(place: str) -> str:
    """The address with the password the keyring knows; as it is when it has one, is a file, or nothing is known."""
    parts = urlsplit(place)
    if not is_server(place) or parts.password is not None or not parts.username or not is_kept_here():
        return place
    import keyring
    from keyring.errors import KeyringError

    try:
        password = keyring.get_password(SERVICE, place)
    except KeyringError:
        return place
    return join_password(place, password) if password else place


def join_password(place: str, password: str) -> str:
    """The address of a server with a password in it, for the driver only."""
    parts = urlsplit(without_password(place))
    user, _, host = parts.netloc.rpartition("@")
    if not user or not password:
        return place
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))


def without_password(place: str) -> str:
    """The address as it may be kept and shown."""
    if not is_server(place):
        return place
    parts = urlsplit(place)
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}{at}{host}"))


def is_server(place: str) -> bool:
    """Whether an address names a server rather than a file."""
    return place.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))
