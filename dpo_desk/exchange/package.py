"""Looks into a workbook before anything parses it: damage, passwords, bombs and cells far away are refused here."""

import errno
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from zlib import error as DeflateDamage  # noqa: N812 - reads as what it is

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.sheet import MAX_CELLS, MAX_COLUMNS

MAX_FILE_BYTES = 64 * 1024 * 1024
"""A workbook of 250,000 people takes about 25 MB; anything much larger is not a list of users."""

MAX_MEMBERS = 2_000
"""A workbook has some dozens of parts; more only serve to exhaust the reader."""

MAX_UNPACKED_BYTES = 500 * 1024 * 1024
"""Five million cells unpack to about 300 MB; the check itself streams and keeps one chunk."""

MAX_RATIO = 250
"""Repetitive real sheets pack up to about 60 to 1, a bomb above 1,000 to 1."""

_CHUNK = 1024 * 1024
# Patterns that begin with plain letters are searched six times faster: hence the look back, and rows in two spellings.
_COLUMNS = re.compile(rb"""r(?<!\wr)\s*=\s*["']([A-Za-z]{2,})\d""")
_ROWS = re.compile(rb"""<row\b[^<>]*?\br\s*=\s*["'](\d{1,12})""")
_PREFIXED_ROWS = re.compile(rb"""<\w+:row\b[^<>]*?\br\s*=\s*["'](\d{1,12})""")
_NARROW = 26
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(slots=True)
class Survey:
    """What the look told of the sheets: how many cells hold a formula's mistake such as #N/A."""

    mistakes: int = 0


@dataclass(slots=True)
class _Extent:
    """How far one sheet reaches, as its text says: a reader reserves rows times columns."""

    rows: int = 0
    columns: int = _NARROW
    cells: int = 0
    mistakes: int = 0

    def see(self, text: bytes, fresh: bytes) -> None:
        """Take in a piece of the sheet; `text` repeats the end of the piece before, `fresh` does not."""
        prefixed = _PREFIXED_ROWS.findall(text) if b":row" in text else ()
        self.rows = max([self.rows, *map(int, _ROWS.findall(text)), *map(int, prefixed)])
        self.columns = max([self.columns, *map(_column_number, set(_COLUMNS.findall(text)))])
        self.cells += fresh.count(b"<c ") + fresh.count(b"<c>")
        self.mistakes += fresh.count(b't="e"')
        if self.columns > MAX_COLUMNS or self.cells > MAX_CELLS or self.rows * (self.columns - 25) > MAX_CELLS:
            raise too_wide()


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:7]:
        number = number * 26 + letter - 64
    return number


def survey(path: Path) -> Survey:
    """Refuse a file that is no sound workbook; otherwise what was seen. Trouble when it cannot be read at all."""
    with reading(path):
        _check_outside(path)
        try:
            with zipfile.ZipFile(path) as package:
                _check_members(package)
                return _walk(package)
        # NotImplementedError: zipfile meets a way of packing or a version that it does not know.
        except (zipfile.BadZipFile, DeflateDamage, EOFError, NotImplementedError, RuntimeError, ValueError) as damage:
            raise damaged() from damage
        except OSError as told:
            if told.errno == errno.EINVAL:  # positions that a damaged directory of the package names
                raise damaged() from told
            raise


def damaged() -> Refusal:
    """The refusal of a workbook that cannot be read to its end."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The file is damaged and cannot be read to its end. Nothing was imported. "
            "Open it in Excel, save it anew as .xlsx and choose it again.",
        )
    )


def too_large(limit: int) -> Refusal:
    """The refusal of a file above `limit` megabytes."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The file is larger than {limit} MB. Nothing was imported. Split it into several files.",
        ),
        limit=limit,
    )


def too_wide() -> Refusal:
    """The refusal of a sheet with cells so far away that reading it would exhaust the computer."""
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The sheet has filled cells too far to the right or below, or more than {limit} cells. Nothing was "
            "imported. Delete the columns and rows outside the table, or split the file.",
        ),
        limit=MAX_CELLS,
    )


def _check_outside(path: Path) -> None:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise too_large(MAX_FILE_BYTES // 1024**2)
    with path.open("rb") as file:
        head = file.read(8)
        if head != _OLE:
            return
        body = file.read()
    if "EncryptedPackage".encode("utf-16-le") in body or "EncryptionInfo".encode("utf-16-le") in body:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The workbook is protected by a password. Nothing was imported. "
                "Open it in Excel, take the password off, save it and choose it again.",
            )
        )
    raise _not_xlsx()


def _not_xlsx() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The file is not an .xlsx workbook. Nothing was imported. Open it in Excel and save it as .xlsx or .csv.",
        )
    )


def _check_members(package: zipfile.ZipFile) -> None:
    members = package.infolist()
    unpacked = sum(member.file_size for member in members)
    heavy = any(m.file_size > 10 * _CHUNK and m.file_size > MAX_RATIO * max(m.compress_size, 1) for m in members)
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED_BYTES or heavy:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The workbook unpacks to far more data than a list of people can hold. Nothing was imported. "
                "Ask its sender where it comes from, or save only the needed sheet as .csv.",
            )
        )
    if any(member.flag_bits & 1 for member in members):
        raise damaged()
    if not any(member.filename.lower() == "xl/workbook.xml" for member in members):
        raise _not_xlsx()


def _walk(package: zipfile.ZipFile) -> Survey:
    seen = Survey()
    for member in package.infolist():
        if not member.is_dir() and not member.filename.lower().startswith("xl/media/"):
            seen.mistakes += _walk_member(package, member).mistakes
    return seen


def _walk_member(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> _Extent:
    """Read one part to its end, which also checks its checksum; look at positions where it is a sheet."""
    extent = _Extent()
    with package.open(member) as part:
        chunk = part.read(_CHUNK)
        if b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
            raise damaged()
        is_sheet = b"worksheet" in chunk[:4096]
        tail = b""
        while chunk:
            if is_sheet:
                extent.see(tail + chunk, chunk)
                tail = chunk[-256:]
            chunk = part.read(_CHUNK)
    return extent
