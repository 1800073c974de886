"""Reads .csv files as people save them: UTF-8, UTF-16 or CP1251, any of three delimiters, quotes, our own prefix."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.code_page import windows_text
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.formula_guard import unguarded
from dpo_desk.exchange.package import MAX_FILE_BYTES, too_large, too_wide
from dpo_desk.exchange.sheet import MAX_CELLS, MAX_COLUMNS, Known, Sheet, nothing_known, sheet_of

DELIMITERS = (";", ",", "\t")

MAX_FIELD = 1_000_000
"""A longer field means an unclosed quote that swallowed the rest of the file."""

_SAMPLE = 64 * 1024
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(path: Path, known: Known = nothing_known) -> tuple[Sheet, ...]:
    """The one table of a .csv file. Refusal: no text, too large, quotes that never close; Trouble: unreadable."""
    with reading(path):
        if path.stat().st_size > MAX_FILE_BYTES:
            raise too_large(MAX_FILE_BYTES // 1024**2)
        data = path.read_bytes()
    text = decoded(data)
    grid = list(_lines(text, delimiter_of(text)))
    while grid and not any(cell.strip() for cell in grid[-1]):
        grid.pop()
    if not grid:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The file has no filled cells. Nothing was imported. Choose another file.")
        )
    return (sheet_of("", grid, known),)


def decoded(data: bytes) -> str:
    """The text of bytes in whichever of UTF-8, UTF-16 and CP1251 they are; Refusal when they are no text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data, encoding)
    wide = _unmarked_utf16(data[:_SAMPLE])
    if wide:
        return _decoded(data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _windows(data)
    if "\x00" in text:
        raise _no_text()
    return text


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as damage:
        raise _no_text() from damage


def _windows(data: bytes) -> str:
    try:
        return windows_text(data)
    except UnicodeDecodeError as damage:
        raise _no_text() from damage


def _unmarked_utf16(sample: bytes) -> str:
    """UTF-16 without its mark: every second byte of ASCII text is zero, of Cyrillic text four."""
    pairs = max(len(sample) // 2, 1)
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = sample[start::2]
        if (high.count(0) + high.count(4)) / pairs > 0.7 and high.count(0) > 0:
            return encoding
    return ""


def _no_text() -> Refusal:
    return Refusal(
        QT_TRANSLATE_NOOP(
            "refusal",
            "The file is not a text table. Nothing was imported. Open it in Excel and save it as .xlsx or CSV UTF-8.",
        )
    )


def delimiter_of(text: str) -> str:
    """The delimiter that divides the first lines into the same number of several fields most often."""
    first = text.partition("\n")[0]
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4]
    sample = text[:_SAMPLE]
    return max(DELIMITERS, key=lambda delimiter: _agreement(sample, delimiter))


def _agreement(sample: str, delimiter: str) -> tuple[int, int]:
    widths: dict[int, int] = {}
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if len(row) > 1:
                widths[len(row)] = widths.get(len(row), 0) + 1
    except csv.Error:
        return 0, 0
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _lines(text: str, delimiter: str) -> Iterator[list[str]]:
    """Records one after another; quoted line breaks stay inside their cell, a quote left open is told."""
    csv.field_size_limit(MAX_FIELD)
    cells = 0
    sound = 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, row in enumerate(reader):
            sound = reader.line_num + 1
            cells += len(row)
            if len(row) > MAX_COLUMNS or cells > MAX_CELLS:
                raise too_wide()
            named = number == 0 and delimiter.join(row).strip().lower() == f"sep={delimiter}"
            yield [] if named else [unguarded(cell) for cell in row]
    except csv.Error as damage:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "A quotation mark in line {line} is not closed or not doubled. Nothing was imported. "
                "Correct that line, or save the table as .xlsx.",
            ),
            line=sound,
        ) from damage
