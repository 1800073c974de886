"""Reads subjects from a table: each line is ready, told what is wrong with it, a duplicate, or empty."""

from dataclasses import dataclass, field

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.subject import SubjectDraft, SubjectRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.sheet_rows import MonthOrders, Progress, told_rows
from dpo_desk.exchange.subject_line import SubjectLine
from dpo_desk.exchange.table_line import Duplicate, RowProblem, kept_out


@dataclass(frozen=True, slots=True)
class SubjectSheet:
    """A read table; `filled == len(ready) + len(kept_out) + len(duplicates)` always holds."""

    ready: tuple[SubjectRow, ...]
    problems: tuple[RowProblem, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    filled: int = 0
    empty_rows: int = 0
    notes: tuple[Message, ...] = ()

    @property
    def kept_out(self) -> frozenset[int]:
        """The numbers of lines that problems keep out."""
        return kept_out(self.problems)


def read_subjects(sheet: Sheet, mapping: Mapping, language: str = "", progress: Progress | None = None) -> SubjectSheet:
    """Subjects of a sheet; `language` (kk, ru, en) is for lines that name none. Refusal when nobody can be told apart.

    No line is lost: each filled one is ready, kept out by a problem, or told as a duplicate of an earlier line.
    """
    if not mapping.is_enough:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "No column is known as a name, an e-mail or a phone. Nothing was imported. "
                "Say for at least one column what it holds.",
            )
        )
    reading = _Reading(sheet, mapping, language)
    for row in told_rows(sheet, progress):
        reading.take(row)
    return SubjectSheet(
        tuple(reading.ready),
        tuple(reading.problems),
        tuple(reading.duplicates),
        len(sheet.rows),
        sheet.empty_rows,
        sheet.notes,
    )


@dataclass(slots=True)
class _Reading:
    """The lines read so far, and by what the next ones are compared with them."""

    sheet: Sheet
    mapping: Mapping
    language: str
    ready: list[SubjectRow] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    _seen: dict[tuple[Field, str], SubjectRow] = field(default_factory=dict)
    _orders: MonthOrders = field(init=False)

    def __post_init__(self) -> None:
        self._orders = MonthOrders(self.sheet)

    def take(self, row: Row) -> None:
        """Read one line to wherever it belongs."""
        line = SubjectLine(row, self.sheet.headers, self.mapping, self._orders.month_first)
        draft = line.draft(self.language)
        self.problems.extend(line.problems)
        if draft is None:
            return
        found = SubjectRow(row.number, draft)
        duplicate = self._duplicate(found)
        if duplicate:
            self.duplicates.append(duplicate)
            return
        self.ready.append(found)
        for key in _marks(draft):
            self._seen.setdefault(key, found)

    def _duplicate(self, found: SubjectRow) -> Duplicate | None:
        for key in _marks(found.subject):
            earlier = self._seen.get(key)
            if earlier is None:
                continue
            if key[0] is not Field.PHONE or _same_name(earlier.subject, found.subject):
                return Duplicate(found.number, earlier.number, key[0])
            self.problems.append(_shared_phone(found.number, self._heading(Field.PHONE), earlier.number))
        return None

    def _heading(self, wanted: Field) -> str:
        columns = self.mapping.columns(wanted)
        return self.sheet.headers[columns[0]] if columns else ""


def _marks(draft: SubjectDraft) -> list[tuple[Field, str]]:
    """By what a line is compared with earlier ones, the surest first."""
    marks = (
        (Field.EXTERNAL_ID, draft.external_id.casefold()),
        (Field.EMAIL, draft.email.casefold()),
        (Field.PHONE, draft.phone),
    )
    return [mark for mark in marks if mark[1]]


def _same_name(one: SubjectDraft, other: SubjectDraft) -> bool:
    """Whether two names may be one person's: the same words in any order, one perhaps without a patronymic."""
    words, others = set(search_key(one.full_name).split()), set(search_key(other.full_name).split())
    return words <= others or others <= words


def _shared_phone(row: int, heading: str, earlier: int) -> RowProblem:
    message = Message.of(
        QT_TRANSLATE_NOOP("refusal", "Row {row} has the same phone under another name; both were taken."), row=earlier
    )
    return RowProblem(row, heading, message, keeps_out=False)
