"""Reads one line of a journal of requests: its number, dates and person, and the cells kept as they are."""

from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.past_request import PastLine
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.date_text import read_date
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.request_cells import day_in, has_letters, number_of
from dpo_desk.exchange.request_words import is_still_open
from dpo_desk.exchange.subject_cells import email_of, language_of, phone_of
from dpo_desk.exchange.table_line import RowProblem, TableLine

_KEPT = (Field.DUE_ON, Field.ANSWER, Field.ASSIGNEE, Field.NOTE)
"""Cells the register has no place of its own for: they are kept with their headings, as the journal has them."""


class RequestLine(TableLine):
    """One line being read; days later than `today` are problems."""

    def past(self, today: date) -> PastLine | None:
        """The request of this line; None when a problem keeps it out."""
        received = self._received(today)
        closed = self._closed(today)
        if received is None:
            return None
        year, number = self._number_in(received) if received <= today else (0, 0)
        if closed is not None and closed < received:
            marked = QT_TRANSLATE_NOOP("refusal", "It is closed on {closed}, before it was received on {received}.")
            self._tell(self.heading(Field.CLOSED_ON), marked, closed=closed, received=received)
        phone, email = self._contact(Field.PHONE), self._contact(Field.EMAIL)
        if self.is_out:
            return None
        return PastLine(
            self.number, year, number, received, self._date(Field.REGISTERED_ON), closed,
            kind=self.text(Field.KIND), outcome=self.text(Field.OUTCOME), channel=self.text(Field.CHANNEL),
            language=language_of(self.text(Field.LANGUAGE)), applicant=self._applicant(), phone=phone, email=email,
            address=self.text(Field.LEGAL_ADDRESS), summary=self.text(Field.SUMMARY), remarks=self._remarks(),
        )  # fmt: skip

    def _received(self, today: date) -> date | None:
        received = self._date(Field.RECEIVED_ON) or self._day_in_number()
        if received is None and not self.text(Field.RECEIVED_ON):
            self._tell("", QT_TRANSLATE_NOOP("refusal", "The row has no day of receipt."))
        elif received is not None and received > today:
            marked = QT_TRANSLATE_NOOP("refusal", "The receipt date is in the future: {received}. Today is {today}.")
            self._tell(self.heading(Field.RECEIVED_ON), marked, received=received, today=today)
        return received

    def _day_in_number(self) -> date | None:
        """Many journals have number and day in one column; a day of its own column goes before it."""
        text = "" if self.text(Field.RECEIVED_ON) else day_in(self.text(Field.NUMBER))
        try:
            return read_date(text) if text else None
        except Refusal:
            return None

    def _closed(self, today: date) -> date | None:
        if is_still_open(self.text(Field.CLOSED_ON)):
            return None
        closed = self._date(Field.CLOSED_ON)
        if closed is not None and closed > today:
            marked = QT_TRANSLATE_NOOP("refusal", "This date is in the future: {day}.")
            self._tell(self.heading(Field.CLOSED_ON), marked, day=closed)
        return closed

    def _number_in(self, received: date) -> tuple[int, int]:
        try:
            year, number = number_of(self.text(Field.NUMBER), received.year)
        except Refusal as refusal:
            self.problems.append(RowProblem(self.number, self.heading(Field.NUMBER), refusal.message))
            return 0, 0
        if year not in (received.year, received.year + 1):
            marked = QT_TRANSLATE_NOOP("refusal", "The number is of {year}, but the request came on {received}.")
            self._tell(self.heading(Field.NUMBER), marked, year=str(year), received=received)
        return year, number

    def _contact(self, wanted: Field) -> str:
        return self._several(wanted, phone_of if wanted is Field.PHONE else email_of, keeps_out=False)

    def _applicant(self) -> str:
        parts = (self.text(one) for one in (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC))
        return " ".join((self.text(Field.FULL_NAME) or " ".join(filter(None, parts))).split())

    def _remarks(self) -> tuple[str, ...]:
        kept = list(_KEPT)
        if has_letters(self.text(Field.NUMBER)):
            kept.insert(0, Field.NUMBER)
        return tuple(f"{self.heading(one)}: {self.text(one)}" for one in kept if self.text(one))
