"""Reads a letter saved by Outlook as .msg: the same value as an .eml gives, from the properties of its streams."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message as Part
from email.parser import HeaderParser
from io import BytesIO
from pathlib import Path
from struct import error, unpack_from
from typing import Any

import olefile

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange import mail_headers as headers
from dpo_desk.exchange.eml import MAX_MAIL_BYTES, MAX_PARTS, Attachment, Mail
from dpo_desk.exchange.file_name import one_line, safe_name
from dpo_desk.exchange.mail_text import MAX_TEXT, decoded, html_text

# Numbers of properties, [MS-OXPROPS].
_SUBJECT, _HEADERS, _BODY, _HTML, _MESSAGE_ID = 0x0037, 0x007D, 0x1000, 0x1013, 0x1035
_IN_REPLY_TO, _REFERENCES = 0x1042, 0x1039
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP, _SENT_FOR_SMTP = 0x0C1A, 0x0C1F, 0x5D01, 0x5D02
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_CODE_PAGE, _INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
_FILE_DATA, _FILE_NAME, _SHORT_NAME, _FILE_TYPE = 0x3701, 0x3707, 0x3704, 0x370E
_RECIPIENT_SMTP, _RECIPIENT_ADDRESS = 0x39FE, 0x3003

_UNICODE, _STRING8, _BINARY, _TIME, _LONG = 0x001F, 0x001E, 0x0102, 0x0040, 0x0003
_ROOT_HEAD, _INNER_HEAD = 32, 8
_CODE_PAGES = {65001: "utf-8", 20866: "koi8-r", 28595: "iso8859-5", 28591: "iso8859-1", 20127: "ascii"}
_BROKEN = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, EOFError, error)


def read_msg(data: bytes) -> Mail:
    """The letter in these bytes. Refusal: too large, far too many parts, or no letter of Outlook's."""
    if len(data) > MAX_MAIL_BYTES:
        raise Refusal(_TOO_LARGE, limit=MAX_MAIL_BYTES // 1024**2)
    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            return _Letter(file).mail()
    except _BROKEN:
        raise Refusal(_NO_LETTER) from None


def read_msg_file(payload: Mapping[str, Any], tell: Callable[[int, int], bool]) -> Mail:
    """Job "read-msg": `path` -> Mail. The format is a file system of its own, so it is read within limits."""
    tell(0, 0)
    return read_msg(Path(payload["path"]).read_bytes())


_TOO_LARGE = QT_TRANSLATE_NOOP(
    "refusal",
    "The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.",
)
_NO_LETTER = QT_TRANSLATE_NOOP(
    "refusal", "The file is not a letter saved from Outlook, or it is damaged. Nothing was kept. Save the letter anew."
)
_UNREAD = QT_TRANSLATE_NOOP("refusal", "A part of the letter could not be read. The letter itself is kept as it came.")


@dataclass(frozen=True, slots=True)
class _Folder:
    """The properties of one storage: streams by (number, type), fixed values as they stand in its table."""

    streams: Mapping[tuple[int, int], tuple[str, ...]]
    fixed: Mapping[tuple[int, int], bytes]


class _Letter:
    """One open file; every stream is read when it is wanted and no storage inside an attachment is entered."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._paths = [tuple(path) for path in file.listdir(streams=True, storages=False)]
        if len(self._paths) > 60 * MAX_PARTS or not file.exists("__properties_version1.0"):
            raise ValueError
        self._root = self._folder((), _ROOT_HEAD)
        if not {(_SUBJECT, kind) for kind in (_UNICODE, _STRING8)} & set(self._root.streams) and not self._has_words():
            raise ValueError
        page = self._long(_INTERNET_CODE_PAGE) or self._long(_CODE_PAGE)
        self._charset = _CODE_PAGES.get(page, f"cp{page}" if page else "")
        self._problems: list[Message] = []

    def _has_words(self) -> bool:
        wanted = {_BODY, _HTML, _HEADERS, _SENDER_NAME}
        return any(number in wanted for number, _kind in self._root.streams)

    def mail(self) -> Mail:
        """Everything of the letter."""
        kept = HeaderParser().parsestr(self._text(self._root, _HEADERS))
        headers.shorten_headers(kept)
        name, address = self._sender(kept)
        reply = headers.addresses(kept, ["Reply-To"])
        attachments = tuple(self._attachments())
        return Mail(
            message_id=(headers.header(kept, "Message-ID") or self._line(_MESSAGE_ID))[:500],
            subject=self._line(_SUBJECT) or headers.header(kept, "Subject"),
            sender_name=name,
            sender_address=address,
            reply_address=reply[0][1] if reply else address,
            recipients=tuple(self._recipients()),
            sent_at=headers.moment(headers.raw_header(kept, "Date")) or self._moment(_SUBMITTED),
            received_at=headers.received_at(kept) or self._moment(_DELIVERED),
            text=self._words(),
            attachments=attachments,
            problems=tuple(self._problems),
            thread=headers.thread(kept) or self._thread(),
        )

    def _sender(self, kept: Part) -> tuple[str, str]:
        """By the header; letters inside one Exchange have none, and there the X.500 name is no address."""
        found = headers.addresses(kept, ["From"])
        if found:
            return found[0]
        candidates = [self._line(one) for one in (_SENDER_SMTP, _SENT_FOR_SMTP, _SENDER_ADDRESS)]
        return self._line(_SENDER_NAME), next((one for one in candidates if "@" in one), "")

    def _thread(self) -> tuple[str, ...]:
        part = Part()
        for name, number in (("References", _REFERENCES), ("In-Reply-To", _IN_REPLY_TO)):
            if self._line(number):
                part[name] = self._line(number)
        return headers.thread(part)

    def _words(self) -> str:
        plain = self._text(self._root, _BODY)
        if not plain.strip():
            html = self._bytes(self._root, _HTML, _BINARY)
            plain = html_text(decoded(html, self._charset) if html else self._text(self._root, _HTML))
        return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")[:MAX_TEXT].strip()

    def _attachments(self) -> Iterator[Attachment]:
        for folder in self._inner("__attach_version1.0_#"):
            kind = one_line(self._text(folder, _FILE_TYPE)) or "application/octet-stream"
            name = self._text(folder, _FILE_NAME) or self._text(folder, _SHORT_NAME)
            data = self._bytes(folder, _FILE_DATA, _BINARY)
            if data:
                yield Attachment(safe_name(name, kind), kind, data)
            else:  # a letter inside the letter, or an object of another program: the original has it
                self._problems.append(Message.of(_UNREAD))

    def _recipients(self) -> Iterator[str]:
        for folder in self._inner("__recip_version1.0_#"):
            found = [one_line(self._text(folder, one)) for one in (_RECIPIENT_SMTP, _RECIPIENT_ADDRESS)]
            yield from [one for one in found if "@" in one][:1]

    # streams

    def _inner(self, start: str) -> Iterator[_Folder]:
        names = sorted({path[0] for path in self._paths if len(path) > 1 and path[0].startswith(start)})
        if len(names) > MAX_PARTS:
            raise ValueError
        for name in names:
            yield self._folder((name,), _INNER_HEAD)

    def _folder(self, place: tuple[str, ...], head: int) -> _Folder:
        inside = [path for path in self._paths if path[:-1] == place]
        streams = {}
        for path in inside:
            with suppress(ValueError):
                number = int(path[-1].removeprefix("__substg1.0_"), 16)
                streams[number >> 16, number & 0xFFFF] = path
        table = self._stream((*place, "__properties_version1.0"))
        fixed = {}
        for start in range(head, len(table) - 15, 16):
            kind, number = unpack_from("<HH", table, start)
            fixed[number, kind] = table[start + 8 : start + 16]
        return _Folder(streams, fixed)

    def _stream(self, path: tuple[str, ...]) -> bytes:
        return bytes(self._file.openstream(list(path)).read()) if self._file.exists(list(path)) else b""

    def _bytes(self, folder: _Folder, number: int, kind: int) -> bytes:
        path = folder.streams.get((number, kind))
        return self._stream(path) if path else b""

    def _text(self, folder: _Folder, number: int) -> str:
        wide = self._bytes(folder, number, _UNICODE)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        return decoded(self._bytes(folder, number, _STRING8), getattr(self, "_charset", "")).rstrip("\x00")

    def _line(self, number: int) -> str:
        return one_line(self._text(self._root, number))

    def _long(self, number: int) -> int:
        kept = self._root.fixed.get((number, _LONG), b"")
        return int(unpack_from("<I", kept)[0]) if len(kept) >= 4 else 0

    def _moment(self, number: int) -> datetime | None:
        """A FILETIME: steps of 100 ns since 1601."""
        kept = self._root.fixed.get((number, _TIME), b"")
        with suppress(OverflowError):
            if len(kept) < 8:
                return None
            steps = unpack_from("<Q", kept)[0]
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=steps // 10) if steps else None
        return None
