"""What a file really is by its bytes, and whether its name says the same."""

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP


class PaperKind(StrEnum):
    """The kinds of papers the desk keeps; the value is the usual ending of the name."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    TIFF = "tif"
    HEIC = "heic"
    EML = "eml"
    MSG = "msg"
    DOCX = "docx"
    XLSX = "xlsx"
    UNKNOWN = ""

    @property
    def media_type(self) -> str:
        """The media type, for mail and for what shows it."""
        return _MEDIA_TYPES.get(self, "application/octet-stream")

    @property
    def is_scan(self) -> bool:
        """Whether it is pages or a picture of them."""
        return self in _SCANS


_SCANS = frozenset((PaperKind.PDF, PaperKind.JPEG, PaperKind.PNG, PaperKind.TIFF, PaperKind.HEIC))
_MEDIA_TYPES = {
    PaperKind.PDF: "application/pdf",
    PaperKind.JPEG: "image/jpeg",
    PaperKind.PNG: "image/png",
    PaperKind.TIFF: "image/tiff",
    PaperKind.HEIC: "image/heic",
    PaperKind.EML: "message/rfc822",
    PaperKind.MSG: "application/vnd.ms-outlook",
    PaperKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    PaperKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_STARTS = (
    (b"\xff\xd8\xff", PaperKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", PaperKind.PNG),
    (b"II*\x00", PaperKind.TIFF),
    (b"MM\x00*", PaperKind.TIFF),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"))
_MAIL_HEADER = re.compile(
    rb"^(?:received|return-path|delivered-to|message-id|date|from|to|subject|mime-version|x-[\w-]+|"
    rb"content-type|reply-to|sender|dkim-signature|arc-[\w-]+|authentication-results|thread-\w+|cc|bcc|list-[\w-]+):",
    re.IGNORECASE,
)
_ENDINGS = {
    "pdf": PaperKind.PDF,
    "jpg": PaperKind.JPEG,
    "jpeg": PaperKind.JPEG,
    "jpe": PaperKind.JPEG,
    "jfif": PaperKind.JPEG,
    "png": PaperKind.PNG,
    "tif": PaperKind.TIFF,
    "tiff": PaperKind.TIFF,
    "heic": PaperKind.HEIC,
    "heif": PaperKind.HEIC,
    "eml": PaperKind.EML,
    "msg": PaperKind.MSG,
    "docx": PaperKind.DOCX,
    "xlsx": PaperKind.XLSX,
}


def kind_of(data: bytes) -> PaperKind:
    """The kind by the bytes alone; UNKNOWN for everything the desk does not know."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data.startswith(_COMPOUND):  # old Word and Excel files begin so too
        return PaperKind.MSG if _OUTLOOK in data else PaperKind.UNKNOWN
    if b"%PDF-" in data[:1024]:
        return PaperKind.PDF
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return PaperKind.HEIC
    if data.startswith(b"PK\x03\x04"):
        return _package_kind(data)
    return PaperKind.EML if _is_mail(data) else PaperKind.UNKNOWN


def named_kind(name: str) -> PaperKind:
    """The kind the ending of a file's name promises."""
    return _ENDINGS.get(PurePath(name).suffix.lower().lstrip("."), PaperKind.UNKNOWN)


def checked_kind(name: str, data: bytes) -> PaperKind:
    """The kind of a paper whose name and bytes agree. Refusal when the name promises what the bytes are not."""
    kind, promised = kind_of(data), named_kind(name)
    if promised in (kind, PaperKind.UNKNOWN):
        return kind
    if kind is PaperKind.UNKNOWN:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The name says .{promised}, but the file does not hold that: it is damaged or something else. "
                "Nothing was kept. Scan or save it anew.",
            ),
            promised=promised.value,
        )
    raise Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The name says .{promised}, but the file is .{found}. Nothing was kept. "
            "If you trust its sender, rename it to .{found} and add it again.",
        ),
        promised=promised.value,
        found=kind.value,
    )


def _package_kind(data: bytes) -> PaperKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = {member.filename for member in package.infolist()[:2000]}
    # NotImplementedError: zipfile meets a version of the format that it does not know.
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return PaperKind.UNKNOWN
    if "word/document.xml" in names:
        return PaperKind.DOCX
    return PaperKind.XLSX if "xl/workbook.xml" in names else PaperKind.UNKNOWN


def _is_mail(data: bytes) -> bool:
    """Whether the first lines are headers of a letter: two of those every letter has, nothing else among them."""
    head = data[:8192].lstrip(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if head.startswith(b"From "):
        head = head.partition(b"\n")[2]
    found = 0
    for line in head.splitlines()[:40]:
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        if _MAIL_HEADER.match(line):
            found += 1
        elif not re.match(rb"^[!-9;-~]+:", line):
            return False
    return found >= 2
