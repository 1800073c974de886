"""Reads a letter saved as .eml: its people, moment, words and attachments, whatever its sender did to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import Message as Part
from email.policy import compat32

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange import mail_headers as headers
from dpo_desk.exchange.file_name import safe_name
from dpo_desk.exchange.mail_text import payload_of, text_of

MAX_MAIL_BYTES = 50 * 1024 * 1024
"""Mail servers take 25 to 50 MB."""

MAX_PARTS = 500
"""Parts of one letter: an honest one with many pictures has some dozens."""

MAX_DEPTH = 30
"""Letters and parts inside one another; deeper ones exhaust parsers."""

_BOUNDARY = re.compile(rb"""boundary\*?(?:0\*?)?\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))""", re.IGNORECASE)
_DASHED = re.compile(rb"^--([^\r\n]{1,200}?)(?:--)?[ \t]*\r?$", re.MULTILINE)
_NESTED = re.compile(rb"^content-type:\s*message/", re.IGNORECASE | re.MULTILINE)
_TELLING = ("From", "Received", "Message-ID", "Date", "Subject", "To")
_ANY_TROUBLE = (LookupError, ValueError, TypeError, AttributeError, OverflowError, RecursionError, AssertionError)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a letter under a harmless name."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter as read. Moments are UTC or None; `problems` say what could not be read: the original has it."""

    message_id: str
    subject: str
    sender_name: str
    sender_address: str
    reply_address: str
    recipients: tuple[str, ...]
    sent_at: datetime | None
    received_at: datetime | None
    text: str
    attachments: tuple[Attachment, ...]
    problems: tuple[Message, ...]
    thread: tuple[str, ...] = ()
    """The Message-IDs of the letters it answers."""


def read_mail(data: bytes) -> Mail:
    """The letter in these bytes. Refusal: too large, far too many parts, or no letter at all."""
    _check_shape(data)
    try:
        letter = message_from_bytes(data, policy=compat32)
    except _ANY_TROUBLE as broken:
        raise _no_letter() from broken
    if not any(letter.get(name) is not None for name in _TELLING):
        raise _no_letter()
    headers.shorten_headers(letter)
    content = _Content()
    for part in _leaves(letter):
        content.take(part)
    sender = headers.addresses(letter, ["From"]) or headers.addresses(letter, ["Sender"]) or (("", ""),)
    reply = headers.addresses(letter, ["Reply-To"]) or sender
    return Mail(
        message_id=headers.header(letter, "Message-ID")[:500],
        subject=headers.header(letter, "Subject"),
        sender_name=sender[0][0],
        sender_address=sender[0][1],
        reply_address=reply[0][1],
        recipients=tuple(address for _name, address in headers.addresses(letter, ["To", "Cc"])),
        sent_at=headers.moment(headers.raw_header(letter, "Date")),
        received_at=headers.received_at(letter),
        text=content.text(),
        attachments=tuple(content.attachments),
        problems=tuple(content.problems),
        thread=headers.thread(letter),
    )


def _check_shape(data: bytes) -> None:
    """Refuse before parsing what would take a parser long."""
    if len(data) > MAX_MAIL_BYTES:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.",
            ),
            limit=MAX_MAIL_BYTES // 1024**2,
        )
    boundaries = {(one or other).strip() for one, other in _BOUNDARY.findall(data)}
    parts = sum(1 for found in _DASHED.finditer(data) if found[1].strip() in boundaries)
    if parts > 2 * MAX_PARTS or len(boundaries) > MAX_DEPTH or len(_NESTED.findall(data)) > MAX_DEPTH:
        raise _too_many_parts()


def _too_many_parts() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The letter has more than {limit} parts, as no person writes. Nothing was kept. "
            "Print it to PDF in the mail program and add that file.",
        ),
        limit=MAX_PARTS,
    )


def _no_letter() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The file is not a letter saved from a mail program. Nothing was kept. Save the letter anew as .eml.",
        )
    )


def _leaves(letter: Part) -> Iterator[Part]:
    """The parts that hold something, in their order; letters inside are not opened."""
    waiting, seen = [letter], 0
    while waiting:
        part = waiting.pop()
        seen += 1
        if seen > MAX_PARTS:
            raise _too_many_parts()
        headers.shorten_headers(part)
        inside = part.get_payload()
        if isinstance(inside, list) and part.get_content_maintype() == "multipart":
            waiting.extend(one for one in reversed(inside) if isinstance(one, Part))
        else:
            yield part


class _Content:
    """What the parts of a letter hold, told apart: words to read, files to keep, parts that could not be read."""

    def __init__(self) -> None:
        self.attachments: list[Attachment] = []
        self.problems: list[Message] = []
        self._plain: list[str] = []
        self._html: list[str] = []

    def take(self, part: Part) -> None:
        """Read one part; a broken one is told and the letter goes on."""
        try:
            self._take(part)
        except _ANY_TROUBLE:
            self.problems.append(
                Message.of(
                    QT_TRANSLATE_NOOP(
                        "refusal", "A part of the letter could not be read. The letter itself is kept as it came."
                    )
                )
            )

    def text(self) -> str:
        """The words: plain text if the letter has it, else those of its HTML."""
        return "\n\n".join(text for text in (self._plain or self._html) if text.strip()).strip()

    def _take(self, part: Part) -> None:
        kind = part.get_content_type()
        name = headers.file_name(part)
        attached = (part.get_content_disposition() or "") == "attachment" or bool(name)
        if part.get_content_maintype() == "text" and not attached and kind in ("text/plain", "text/html"):
            (self._html if kind == "text/html" else self._plain).append(text_of(part))
            return
        data = _message_bytes(part) if part.get_content_maintype() == "message" else payload_of(part)
        if part.defects and not data:
            raise ValueError
        if data or name:
            self.attachments.append(Attachment(safe_name(name, kind), kind, data))


def _message_bytes(part: Part) -> bytes:
    """A letter inside the letter as a file of its own; delivery reports as the text they are."""
    inside = part.get_payload()
    if isinstance(inside, list):
        return b"\n".join(one.as_bytes() for one in inside if isinstance(one, Part))
    return payload_of(part)
