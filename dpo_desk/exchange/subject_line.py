"""Reads one line of a table of subjects: its values by field, and what was wrong on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.exchange.date_text import read_date
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.mapping import Mapping
from dpo_desk.exchange.person_name import divided_name
from dpo_desk.exchange.sheet import Row
from dpo_desk.exchange.subject_cells import (
    CARD_FREE,
    MAX_TEXT,
    bin_of,
    card_of,
    email_of,
    language_of,
    phone_of,
    plain_text,
    without_cards,
)

_PLAIN = (
    Field.SURNAME,
    Field.GIVEN_NAME,
    Field.PATRONYMIC,
    Field.WORKPLACE,
    Field.POSITION,
    Field.ORGANISATION,
    Field.ACTIVITY,
    Field.USER_TYPE,
    Field.LEGAL_ADDRESS,
    Field.WEBSITE,
    Field.EXTERNAL_ID,
)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong in a line: its number and the heading as in the file (empty: the whole line), and the words.

    Where `keeps_out` the line is not ready; otherwise it is, without that value. The value itself is not repeated.
    """

    row: int
    column: str
    message: Message
    keeps_out: bool = True


class SubjectLine:
    """One line being read: values by field, and what was wrong on the way."""

    def __init__(
        self, row: Row, headers: tuple[str, ...], mapping: Mapping, month_first: Callable[[int], bool]
    ) -> None:
        self.problems: list[RowProblem] = []
        self._number = row.number
        self._headers = headers
        self._month_first = month_first
        self._values: dict[Field, tuple[str, int]] = {}
        for column, wanted in enumerate(mapping.fields[: len(row.cells)]):
            if wanted not in (Field.SECRET, Field.IGNORE):
                self._put(wanted, column, plain_text(row.cells[column]))

    def draft(self, language: str) -> SubjectDraft | None:
        """The subject of this line, in `language` if it names none; None when a problem keeps it out."""
        draft = SubjectDraft(
            **{**self._texts(), **self._names()},
            phone=self._several(Field.PHONE, phone_of),
            email=self._several(Field.EMAIL, email_of),
            bin=self._one(Field.BIN, bin_of),
            card_last4=self._one(Field.CARD, card_of, keeps_out=False),
            registered_on=self._date(Field.REGISTERED_ON),
            consent_on=self._date(Field.CONSENT_ON),
            language=language_of(self._text(Field.LANGUAGE)) or language,
        )
        known = draft.full_name or draft.email or draft.phone or draft.external_id
        if not known and not any(problem.keeps_out for problem in self.problems):
            self._tell("", QT_TRANSLATE_NOOP("refusal", "The row has neither a name nor an e-mail, phone or id."))
        return None if any(problem.keeps_out for problem in self.problems) else draft

    def _put(self, wanted: Field, column: int, text: str) -> None:
        if not text:
            return
        if len(text) > MAX_TEXT:
            self._tell(
                self._heading(column), QT_TRANSLATE_NOOP("refusal", "The text is longer than {limit} characters.")
            )
        elif wanted not in self._values:
            self._values[wanted] = (text, column)
        elif self._values[wanted][0] != text:
            self._tell(
                self._heading(column),
                QT_TRANSLATE_NOOP("refusal", "A second value for the same field was not taken."),
                keeps_out=False,
            )

    def _text(self, wanted: Field) -> str:
        text = self._values.get(wanted, ("", 0))[0]
        return text if wanted in CARD_FREE else without_cards(text)

    def _texts(self) -> dict[str, str]:
        return {wanted.value: self._text(wanted) for wanted in _PLAIN}

    def _names(self) -> dict[str, str]:
        """Surname, given name and patronymic from their own columns, or divided from the column of full names."""
        surname, given, patronymic = (self._text(f) for f in (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC))
        whole = self._text(Field.FULL_NAME)
        if not surname and not whole and " " in given:
            whole, given = given, ""
        if surname or given or not whole:
            return {}
        surname, given, divided = divided_name(whole)
        return {"surname": surname, "given_name": given, "patronymic": patronymic or divided}

    def _one(self, wanted: Field, read: Callable[[str], str], keeps_out: bool = True) -> str:
        text, column = self._values.get(wanted, ("", 0))
        try:
            return read(text) if text else ""
        except Refusal as refusal:
            self.problems.append(RowProblem(self._number, self._heading(column), refusal.message, keeps_out))
            return ""

    def _several(self, wanted: Field, read: Callable[[str], tuple[str, int]]) -> str:
        more = 0

        def first(text: str) -> str:
            nonlocal more
            value, more = read(text)
            return value

        value = self._one(wanted, first)
        if more:
            self._tell(
                self._heading(self._values[wanted][1]),
                QT_TRANSLATE_NOOP("refusal", "The cell holds several values; only the first was taken."),
                keeps_out=False,
            )
        return value

    def _date(self, wanted: Field) -> date | None:
        text, column = self._values.get(wanted, ("", 0))
        try:
            return read_date(text, self._month_first(column)) if text else None
        except Refusal as refusal:
            self.problems.append(RowProblem(self._number, self._heading(column), refusal.message))
            return None

    def _heading(self, column: int) -> str:
        return self._headers[column]

    def _tell(self, column: str, marked: Marked, keeps_out: bool = True) -> None:
        self.problems.append(RowProblem(self._number, column, Message.of(marked, limit=MAX_TEXT), keeps_out))
