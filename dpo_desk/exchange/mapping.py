"""Which column of a table holds which field, and the cutting off of what must never be taken."""

from dataclasses import dataclass, replace

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message
from dpo_desk.exchange.headings import SUBJECTS, Field, Headings
from dpo_desk.exchange.request_headings import ORDER, REQUESTS
from dpo_desk.exchange.sheet import Row, Sheet
from dpo_desk.exchange.subject_cells import CARD_FREE, card_of, plain_text, without_cards

_NAMES = {
    Field.SURNAME, Field.GIVEN_NAME, Field.FULL_NAME, Field.SURNAME_RU, Field.GIVEN_NAME_RU, Field.FULL_NAME_RU,
}  # fmt: skip
_CONTACTS = {Field.EMAIL, Field.PHONE, Field.EXTERNAL_ID}


@dataclass(frozen=True, slots=True)
class Mapping:
    """The field of each column, left to right; columns beyond its end are not taken."""

    fields: tuple[Field, ...]

    def columns(self, field: Field) -> tuple[int, ...]:
        """The columns that hold this field, counted from zero."""
        return tuple(index for index, one in enumerate(self.fields) if one is field)

    def changed(self, column: int, field: Field) -> "Mapping":
        """The same with one column meaning something else."""
        return replace(self, fields=(*self.fields[:column], field, *self.fields[column + 1 :]))

    @property
    def is_enough(self) -> bool:
        """Whether people can be told apart by it: some name, or a contact, is mapped."""
        return bool((_NAMES | _CONTACTS) & set(self.fields))

    @property
    def tells_requests(self) -> bool:
        """Whether requests can be told apart by it: their numbers are mapped, the day may stand beside the number."""
        return Field.NUMBER in self.fields


def propose_mapping(sheet: Sheet, headings: Headings = SUBJECTS) -> Mapping:
    """What the headings say; an unknown or empty heading whose cells are all addresses or phones is told by them.

    In a journal the column that only counts the lines, and the day of registration, stand in for what is missing.
    """
    fields = [headings.field_of(heading) for heading in sheet.headers]
    if headings is REQUESTS:
        counting = [place for place, heading in enumerate(sheet.headers) if heading.strip().casefold() in ORDER]
        registered = [place for place, field in enumerate(fields) if field is Field.REGISTERED_ON]
        for missing, places in ((Field.NUMBER, counting), (Field.RECEIVED_ON, registered)):
            if missing not in fields and places:
                fields[places[0]] = missing
    for column, field in enumerate(fields):
        if field is None and Field.EMAIL not in fields and _looks_like_emails(sheet, column):
            fields[column] = Field.EMAIL
    return Mapping(tuple(field or Field.IGNORE for field in fields))


def without_secrets(sheet: Sheet, headings: Headings = SUBJECTS) -> Sheet:
    """The sheet as it may leave its reader: password columns cut off whole, cards to four digits, each told."""
    fields = [headings.field_of(heading) for heading in sheet.headers]
    kept = [index for index, field in enumerate(fields) if field is not Field.SECRET]
    safe = [Field.IGNORE if fields[index] is None else fields[index] for index in kept]
    rows = tuple(
        Row(row.number, tuple(_safe(row.cells[index], field) for index, field in zip(kept, safe, strict=True)))
        for row in sheet.rows
    )
    notes = [
        Message.of(
            QT_TRANSLATE_NOOP("refusal", "The column “{column}” is never taken: it opens accounts or cards."),
            column=heading,
        )
        for heading, field in zip(sheet.headers, fields, strict=True)
        if field is Field.SECRET
    ]
    headers = tuple(sheet.headers[index] for index in kept)
    return replace(sheet, headers=headers, rows=rows, notes=(*sheet.notes, *notes))


def _safe(cell: str, field: Field | None) -> str:
    if field is Field.CARD:
        return _cut_card(cell)
    return cell if field in CARD_FREE else without_cards(cell)


def _cut_card(cell: str) -> str:
    """The last four digits alone; a card that cannot be trusted leaves a mark that still cannot be read as one."""
    text = plain_text(cell)
    if not text:
        return ""
    try:
        return card_of(text)
    except Refusal:
        return "?"


def _looks_like_emails(sheet: Sheet, column: int) -> bool:
    cells = [row.cells[column] for row in sheet.rows[:200] if row.cells[column].strip()]
    return len(cells) > 0 and sum("@" in cell for cell in cells) >= len(cells) * 0.8
