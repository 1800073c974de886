"""Exports: a list as it was filtered, written by a child process from its own look at the database, and journaled."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from dpo_desk.domain.names import initials
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.domain.zone import local
from dpo_desk.exchange.export_job import ExportRequest, export_rows
from dpo_desk.exchange.phrasebook import Phrasebook
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import run_child
from dpo_desk.reports.lists import LISTS, TITLES, cells
from dpo_desk.reports.teller import Teller
from dpo_desk.services import inbox, journal, letters, matrix_list, recipients, requests, subjects
from dpo_desk.services.consent_matrix import MatrixCriteria
from dpo_desk.services.export_filters import filter_in_words
from dpo_desk.services.journal import JournalCriteria
from dpo_desk.services.legal import Legal, legal
from dpo_desk.services.office import Office, open_office
from dpo_desk.services.recipients import RecipientCriteria
from dpo_desk.storage import listing, register
from dpo_desk.storage.letters import LetterCriteria
from dpo_desk.storage.listing import ConsentCriteria, DutyCriteria
from dpo_desk.storage.requests import RequestCriteria
from dpo_desk.storage.subject_tables import organisation
from dpo_desk.storage.subjects import SubjectCriteria
from dpo_desk.storage.transaction import Reading, Writing

__all__ = ["ConsentCriteria", "DutyCriteria", "JournalCriteria", "LetterCriteria", "RequestCriteria", "SubjectCriteria"]

Progress = Callable[[int, int], bool]
JOB = "export-list"
_PAGE = 500


@dataclass(frozen=True, slots=True)
class _List:
    """How a list is read: its criteria, and its keys and rows as its screen reads them."""

    criteria: type
    everything: Any
    ids: Callable[..., "array[int]"]
    rows: Callable[..., Sequence[Any]]
    noted: Marked
    day_matters: bool = False
    """Whether `rows` takes the criteria too, since what a row says hangs on the day they ask about."""


def _request_ids(reading: Reading, criteria: RequestCriteria) -> "array[int]":
    wanted = inbox.of_officer(reading, criteria)
    return requests.ids(reading, wanted, criteria.sort, criteria.is_descending)


def _duty_ids(reading: Reading, criteria: DutyCriteria) -> "array[int]":
    if criteria.requests is not None:
        criteria = replace(criteria, requests=inbox.of_officer(reading, criteria.requests))
    return listing.duty_ids(reading, criteria)


_LISTS = {
    "subjects": _List(
        SubjectCriteria, SubjectCriteria(), subjects.ids, subjects.rows,
        QT_TRANSLATE_NOOP("deed", "List of subjects exported: {count} rows"),
    ),
    "requests": _List(
        RequestCriteria, RequestCriteria("all"), _request_ids, requests.rows,
        QT_TRANSLATE_NOOP("deed", "List of requests exported: {count} rows"),
    ),
    "duties": _List(
        DutyCriteria, DutyCriteria(), _duty_ids, listing.duty_rows,
        QT_TRANSLATE_NOOP("deed", "List of duties exported: {count} rows"),
    ),
    "consents": _List(
        ConsentCriteria, ConsentCriteria(), listing.consent_ids, listing.consent_rows,
        QT_TRANSLATE_NOOP("deed", "List of consent events exported: {count} rows"),
    ),
    "matrix": _List(
        MatrixCriteria, MatrixCriteria(), matrix_list.ids, matrix_list.rows,
        QT_TRANSLATE_NOOP("deed", "Consents of everybody exported: {count} rows"), day_matters=True,
    ),
    "letters": _List(
        LetterCriteria, LetterCriteria("all"), letters.ids, letters.rows,
        QT_TRANSLATE_NOOP("deed", "List of letters exported: {count} rows"),
    ),
    "recipients": _List(
        RecipientCriteria, RecipientCriteria(), recipients.ids, recipients.listed,
        QT_TRANSLATE_NOOP("deed", "List of recipients exported: {count} rows"),
    ),
    "journal": _List(
        JournalCriteria, JournalCriteria(), partial(journal.ids, descending=False), journal.rows,
        QT_TRANSLATE_NOOP("deed", "Journal exported: {count} rows"),
    ),
}  # fmt: skip
NAMES = tuple(_LISTS)
"""The lists there are."""


def everything(what: str) -> Any:
    """The criteria that leave nothing out of a list."""
    return _LISTS[what].everything


def export(office: Office, what: str, criteria: Any, path: Path, language: str, author: str, progress: Progress) -> int:
    """Write a list to a workbook (or .csv) in a child process; how many rows. The deed is noted in the journal.

    Everything on the caller's thread; a window orders, writes beside its desk, and notes by a deed.
    Trouble: disk, memory, stopped by `progress` giving False; the earlier file stays then.
    """
    rows = write(order(office, what, criteria, path, language, author), progress)
    office.do(note_export, what, rows)
    return rows


def order(office: Office, what: str, criteria: Any, path: Path, language: str, author: str) -> Mapping[str, Any]:
    """What a child needs to know to write a list: plain values, nothing of the open office. Without an `author`
    the sheet about the export names the responsible officer."""
    return {
        "place": office.address.url or str(office.address.path),
        "what": what,
        "criteria": criteria,
        "path": str(path),
        "language": language,
        "author": author,
        "now": office.now().isoformat(),
    }


def write(ordered: Mapping[str, Any], progress: Progress) -> int:
    """Only look after the child that writes: it opens the database itself, so this may run on any thread."""
    return int(run_child(JOB, ordered, progress, parts=(Path(ordered["path"]),)))


def note_export(writing: Writing, what: str, rows: int) -> None:
    """Note in the journal that a list left the desk, and how many rows; nothing about whom."""
    found: Any = register.organisation_record(writing)
    writing.undoable = False
    writing.note_touch(organisation, found.id, found.uid, ("export",))
    writing.entitle(_LISTS[what].noted, count=rows)


def export_list(payload: Mapping[str, Any], tell: Progress) -> int:
    """Job "export-list" of a child: reads one consistent state of the database and writes it row by row."""
    now = datetime.fromisoformat(payload["now"])
    office = open_office(payload["place"], clock=partial(_same, now))
    try:
        return int(office.ask(_write, payload, tell))
    finally:
        office.close()


def _same(moment: datetime) -> datetime:
    return moment


def _write(reading: Reading, payload: Mapping[str, Any], tell: Progress) -> int:
    what, rules = str(payload["what"]), legal(reading)
    wanted, columns = _LISTS[what], LISTS[what]
    criteria: Any = from_plain(wanted.criteria, payload["criteria"])
    book = Phrasebook(str(payload["language"]))
    teller = Teller(rules.rulebook, book.language, book.say, rules.calendar, rules.target)
    keys = wanted.ids(reading, criteria)
    read = partial(wanted.rows, reading, criteria) if wanted.day_matters else partial(wanted.rows, reading)
    headings = tuple(teller.words(column.heading) for column in columns)
    request = ExportRequest(
        path=str(payload["path"]),
        title=teller.words(TITLES[what]),
        headings=headings,
        widths=tuple(max(one.width, len(words) + 4) for one, words in zip(columns, headings, strict=True)),
        expected=len(keys),
        about_title=teller.words(_ABOUT),
        lines=_about(
            teller, rules, what, filter_in_words(criteria, teller), str(payload["author"]), len(keys), reading
        ),
        lost_characters=teller.words(_LOST),
        long_texts=teller.words(_LONG),
        long_columns=tuple(teller.words(marked) for marked in _LONG_COLUMNS),
    )
    return export_rows(request, (cells(columns, teller, row) for row in _paged(read, keys)), tell)


def _paged(read: Callable[[Sequence[int]], Sequence[Any]], keys: "array[int]") -> Iterator[Any]:
    for start in range(0, len(keys), _PAGE):
        yield from read(keys[start : start + _PAGE])


_ABOUT = QT_TRANSLATE_NOOP("report", "About the export")
_LOST = QT_TRANSLATE_NOOP("report", "Characters no file can hold")
_LONG = QT_TRANSLATE_NOOP("report", "Long texts")
_LONG_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Sheet"), QT_TRANSLATE_NOOP("report", "Cell"), QT_TRANSLATE_NOOP("report", "Part"),
    QT_TRANSLATE_NOOP("report", "Text"),
)  # fmt: skip


def _about(
    teller: Teller, rules: Legal, what: str, filtered: str, author: str, rows: int, reading: Reading
) -> tuple[tuple[str, str], ...]:
    found: Any = register.organisation_record(reading)
    name = {"kk": found.name_kk, "ru": found.name_ru or found.name_kk}.get(teller.language, found.name_en)
    edition = QT_TRANSLATE_NOOP("report", "policy {policy}, law {law}")
    editions = teller.say(Message.of(edition, policy=rules.policy_number, law=rules.law_number))
    lines = (
        (QT_TRANSLATE_NOOP("report", "Organisation"), name or found.name_kk),
        (QT_TRANSLATE_NOOP("report", "List"), teller.words(TITLES[what])),
        (QT_TRANSLATE_NOOP("report", "Filter"), filtered),
        (QT_TRANSLATE_NOOP("report", "Rows"), str(rows)),
        (QT_TRANSLATE_NOOP("report", "Author"), author or _officer(reading)),
        (QT_TRANSLATE_NOOP("report", "Made at"), f"{local(reading.now):%d.%m.%Y %H:%M}"),
        (QT_TRANSLATE_NOOP("report", "Editions of the rules"), editions),
    )
    return tuple((teller.words(label), value) for label, value in lines)


def _officer(reading: Reading) -> str:
    """Whoever answers for the desk, while people do not log in by name."""
    person = next(iter(register.officers(reading)), None)
    return initials(person.surname, person.given_name, person.patronymic) if person is not None else "DPO Desk"
