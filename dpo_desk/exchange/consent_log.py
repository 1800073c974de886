"""Reads the log of consents a site keeps, line by line, from .csv, .xlsx or JSON lines: who, what, when, how."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.log_headings import LOGS, Part
from dpo_desk.exchange.log_words import ACTIONS, read_moment, words_in
from dpo_desk.exchange.subject_cells import email_of, phone_of
from dpo_desk.exchange.table_line import RowProblem

MAX_LINE = 65_536
"""Bytes of one JSON line; a longer one is no line of a log."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of a log. `key` is the same for the same line in any file, so that a line is taken once.

    `purposes` are words of the site, empty for all; `zone` is the offset the line names, "" where it names none.
    """

    row: int
    key: str
    action: str
    occurred_at: datetime
    zone: str = ""
    external_id: str = ""
    email: str = ""
    phone: str = ""
    purposes: tuple[str, ...] = ()
    edition: int = 0
    form_version: str = ""
    ip: str = ""
    evidence: str = ""
    mechanism: str = ""
    valid_to: date | None = None


Line = LogEntry | RowProblem


def read_log(path: Path) -> Iterator[Line]:
    """Every filled line in its order, as an entry or as what is wrong with it.

    Refusal: the file is no log, or has no column for the time and for who it was.
    """
    if _is_json(path):
        yield from _json_lines(path)
    else:
        yield from _table_lines(path)


def count_lines(path: Path) -> int:
    """About how many lines there are, for telling progress; 0 for a workbook, whose bytes say nothing of its lines."""
    with reading(path), path.open("rb") as file:
        if file.read(2) == b"PK":
            return 0
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) + 1


def _is_json(path: Path) -> bool:
    with reading(path), path.open("rb") as file:
        return file.read(64).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{")


def _json_lines(path: Path) -> Iterator[Line]:
    with reading(path), path.open("rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(MAX_LINE + 1), b""), 1):
            if len(line) > MAX_LINE:
                raise Refusal(
                    QT_TRANSLATE_NOOP("refusal", "Line {line} is too long for a log. Nothing more was taken."),
                    line=number,
                )
            if line.strip():
                yield _json_line(number, line)


def _json_line(number: int, line: bytes) -> Line:
    try:
        said = json.loads(line.decode("utf-8-sig"))
    except ValueError:
        said = None
    if not isinstance(said, dict):
        return _problem(number, "", QT_TRANSLATE_NOOP("refusal", "The line is no JSON object."))
    values: dict[Part, str] = {}
    for name, value in said.items():
        part = LOGS.get(name)
        if part is not None and value is not None and part not in values:
            values[part] = _flat(value)
    return _entry(number, values, {part: part.value for part in values})


def _flat(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(_flat(one) for one in value)
    if isinstance(value, dict):
        # {"mailing": true, "analytics": false}: the purposes that were agreed to
        return "; ".join(str(key) for key, one in value.items() if one)
    return str(value).strip()


def _table_lines(path: Path) -> Iterator[Line]:
    from dpo_desk.exchange.table_in import read_table  # a workbook reader is heavy and JSON lines need none

    sheet = max(read_table(path, LOGS.is_heading), key=lambda one: (_known(one.headers), len(one.rows)))
    parts = [LOGS.get(heading) for heading in sheet.headers]
    if Part.TIME not in parts or not {Part.EXTERNAL_ID, Part.EMAIL, Part.PHONE} & set(parts):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "No column is known as the time and as the e-mail, phone or id of the person. Nothing was imported.",
            )
        )
    headings = {part: heading for part, heading in zip(parts, sheet.headers, strict=True) if part is not None}
    for row in sheet.rows:
        values: dict[Part, str] = {}
        for part, cell in zip(parts, row.cells, strict=False):
            if part is not None and cell.strip() and part not in values:
                values[part] = cell.strip()
        yield _entry(row.number, values, headings)


def _known(headings: tuple[str, ...]) -> int:
    return sum(LOGS.get(heading) is not None for heading in headings)


def _entry(row: int, values: Mapping[Part, str], headings: Mapping[Part, str]) -> Line:
    """The entry of a line, or the first thing that keeps it out."""
    part = Part.TIME
    try:
        moment, zone = read_moment(values.get(Part.TIME, ""))
        part = Part.EMAIL
        email = _first(email_of, values.get(Part.EMAIL, ""))
        part = Part.PHONE
        phone = _first(phone_of, values.get(Part.PHONE, ""))
        part = Part.ACTION
        action = _action(values.get(Part.ACTION, ""))
        part = Part.VALID_TO
        until = read_moment(values[Part.VALID_TO])[0].date() if values.get(Part.VALID_TO) else None
    except Refusal as refusal:
        return RowProblem(row, headings.get(part, ""), refusal.message)
    external_id = values.get(Part.EXTERNAL_ID, "")
    if not (external_id or email or phone):
        return _problem(row, "", QT_TRANSLATE_NOOP("refusal", "The line does not say who it was."))
    edition = "".join(filter(str.isdigit, values.get(Part.EDITION, "").split(".")[0]))[:6]
    return LogEntry(
        row, _key(values), action, moment, zone, external_id, email, phone, words_in(values.get(Part.PURPOSES, "")),
        int(edition or 0), values.get(Part.FORM, ""), values.get(Part.IP, "")[:45], values.get(Part.EVIDENCE, ""),
        values.get(Part.MECHANISM, ""), until,
    )  # fmt: skip


def _first(read: Callable[[str], tuple[str, int]], text: str) -> str:
    return read(text)[0].casefold() if text else ""


def _action(text: str) -> str:
    """What happened; a log that names no action is one of consents given."""
    if not text:
        return "given"
    found = ACTIONS.get(" ".join(text.casefold().replace("ё", "е").replace("_", " ").replace("-", " ").split()))
    if found is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "It is not known what happened here: “{word}”."), word=text[:40])
    return found


def _key(values: Mapping[Part, str]) -> str:
    said = "\0".join(f"{part.value}={values[part]}" for part in Part if part in values)
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def _problem(row: int, column: str, words: Any) -> RowProblem:
    return RowProblem(row, column, Message.of(words))
