"""Headers of a letter read one by one, so that a broken one costs only itself."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Part
from email.utils import collapse_rfc2231_value, getaddresses, parsedate_to_datetime

from dpo_desk.exchange.file_name import one_line
from dpo_desk.exchange.mail_text import decoded

MAX_HEADER = 16_384
"""Characters read of one header: parsers take quadratic time on longer ones, and no honest subject is as long."""

_BROKEN = (LookupError, ValueError, TypeError, AttributeError, OverflowError, HeaderParseError)

_ID = re.compile(r"<[^<>\s]{1,400}>")


def shorten_headers(part: Part) -> None:
    """Cut over-long headers of a part before anything parses them."""
    for name, value in list(part.raw_items()):
        if len(value) > MAX_HEADER:
            part.replace_header(name, value[:MAX_HEADER])


def raw_header(part: Part, name: str) -> str:
    """The first header of that name as it stands, bytes beyond ASCII read as UTF-8 or CP1251; empty if absent."""
    return next(iter(_raw_headers(part, name)), "")


def _raw_headers(part: Part, name: str) -> list[str]:
    wanted = name.lower()
    found = [str(value)[:MAX_HEADER] for one, value in part.raw_items() if one.lower() == wanted]
    return [value if value.isascii() else decoded(value.encode("utf-8", "surrogateescape"), "") for value in found]


def header(part: Part, name: str) -> str:
    """A header as one line of text: encoded words read, nothing in it that could begin another header."""
    return one_line(encoded_words(raw_header(part, name)))


def encoded_words(raw: str) -> str:
    """Text with its RFC 2047 words read; a word that cannot be read stays as it was."""
    try:
        pieces = decode_header(raw.replace("\r", "").replace("\n", ""))
        return "".join(_piece(text, charset) for text, charset in pieces)
    except _BROKEN:
        return raw


def _piece(text: str | bytes, charset: str | None) -> str:
    """A piece of a header; what stands between encoded words comes with its letters as escapes."""
    if isinstance(text, str):
        return text
    return decoded(text, charset) if charset else text.decode("raw-unicode-escape", "replace")


def addresses(part: Part, names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(name, address) pairs of these headers."""
    raw = [value for name in names for value in _raw_headers(part, name)]
    try:
        pairs = getaddresses(raw)
    except _BROKEN:
        return ()
    return tuple((one_line(encoded_words(name)), one_line(address)) for name, address in pairs if address)


def thread(part: Part) -> tuple[str, ...]:
    """The Message-IDs of the letters this one answers, the nearest last; at most the last fifty."""
    named = [
        one for name in ("References", "In-Reply-To") for raw in _raw_headers(part, name) for one in _ID.findall(raw)
    ]
    return tuple(dict.fromkeys(named))[-50:]


def moment(text: str) -> datetime | None:
    """A date of a header in UTC; None when it is none."""
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except _BROKEN:
        return None


def received_at(part: Part) -> datetime | None:
    """When the last server took the letter in, by the topmost Received header."""
    return moment(raw_header(part, "Received").rpartition(";")[2])


def file_name(part: Part) -> str:
    """The name of an attachment by RFC 2231, RFC 2047 or as it stands; empty when it has none."""
    for place, key in (("Content-Disposition", "filename"), ("Content-Type", "name")):
        try:
            value = part.get_param(key, None, place.lower())
            if value:
                text = collapse_rfc2231_value(value)
                readable = decoded(text.encode("utf-8", "surrogateescape"), "")
                return encoded_words(readable)
        except _BROKEN:
            continue
    return ""
