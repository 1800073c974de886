"""The lists of the report's workbook: every request, duty, act and consent event of the period, one row each."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.report_facts import DutyFact
from dpo_desk.domain.request import STATE_LABELS, RequestState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.domain.zone import has_hour, local, local_day
from dpo_desk.exchange.workbook_out import Column, SheetOut
from dpo_desk.reports.timeliness import Standing, standing
from dpo_desk.services.report_order import SHEET_WORDS, ReportOrder, Sheet, Words
from dpo_desk.services.reports import Contents
from dpo_desk.storage import report_rows
from dpo_desk.storage.transaction import Reading

STANDING_WORDS = {
    Standing.ON_TIME: QT_TRANSLATE_NOOP("report", "On time"),
    Standing.LATE: QT_TRANSLATE_NOOP("report", "Done late"),
    Standing.OVERDUE: QT_TRANSLATE_NOOP("report", "Overdue"),
    Standing.AHEAD: QT_TRANSLATE_NOOP("report", "Under way"),
}
DUTY_WORDS = {
    "open": QT_TRANSLATE_NOOP("report", "Not done yet"),
    "done": QT_TRANSLATE_NOOP("report", "Done"),
    "explained": QT_TRANSLATE_NOOP("report", "Not done, explained"),
    "lapsed": QT_TRANSLATE_NOOP("report", "Fell away"),
}
Row = Sequence[object]


def list_sheets(reading: Reading, order: ReportOrder, words: Words, contents: Contents) -> Iterator[SheetOut]:
    """The lists wanted, in the order of the enumeration; each is read while it is written."""
    makers = {
        Sheet.REQUESTS: (_REQUEST_COLUMNS, request_rows, contents.requests),
        Sheet.DUTIES: (_DUTY_COLUMNS, duty_rows, contents.duties),
        Sheet.ACTS: (_ACT_COLUMNS, act_rows, contents.acts),
        Sheet.CONSENTS: (_CONSENT_COLUMNS, consent_rows, contents.consents),
    }
    for sheet, (columns, rows, count) in makers.items():
        if sheet in order.sheets:
            said = [(words.say(marked), width) for marked, width in columns]
            heads = [Column(text, max(width, len(text) + 3)) for text, width in said]
            yield SheetOut(words.say(SHEET_WORDS[sheet]), heads, rows(reading, order, words), count)


_REQUEST_COLUMNS: tuple[tuple[Marked, int], ...] = (
    (QT_TRANSLATE_NOOP("report", "Number"), 15),
    (QT_TRANSLATE_NOOP("report", "Received"), 13),
    (QT_TRANSLATE_NOOP("report", "Demand"), 34),
    (QT_TRANSLATE_NOOP("report", "Channel"), 30),
    (QT_TRANSLATE_NOOP("report", "Subject"), 32),
    (QT_TRANSLATE_NOOP("report", "State"), 22),
    (QT_TRANSLATE_NOOP("report", "Outcome"), 30),
    (QT_TRANSLATE_NOOP("report", "Closed"), 13),
)


def request_rows(reading: Reading, order: ReportOrder, words: Words) -> Iterator[Row]:
    """One row for each request received."""
    outcomes = report_rows.outcomes(reading, order.period)
    for row in report_rows.requests(reading, order.period):
        outcome = outcomes.get(row.id, "")
        yield (
            shown_number(Series.REQUEST, row.number, row.year, words.language),
            row.received_on,
            words.kind(row.kind),
            words.named("channels", row.channel),
            _person(row, order, words, row.applicant_name),
            words.say(STATE_LABELS[RequestState(row.state)]),
            words.named("outcomes", outcome) if outcome else "",
            _day(row.closed_at),
        )


_DUTY_COLUMNS: tuple[tuple[Marked, int], ...] = (
    (QT_TRANSLATE_NOOP("report", "Request"), 15),
    (QT_TRANSLATE_NOOP("report", "Demand"), 34),
    (QT_TRANSLATE_NOOP("report", "Duty"), 46),
    (QT_TRANSLATE_NOOP("report", "Clock started"), 13),
    (QT_TRANSLATE_NOOP("report", "Due by law"), 13),
    (QT_TRANSLATE_NOOP("report", "Due by policy"), 13),
    (QT_TRANSLATE_NOOP("report", "Due by own norm"), 13),
    (QT_TRANSLATE_NOOP("report", "State"), 22),
    (QT_TRANSLATE_NOOP("report", "Ended"), 13),
    (QT_TRANSLATE_NOOP("report", "By law"), 16),
    (QT_TRANSLATE_NOOP("report", "By policy"), 16),
)


def duty_rows(reading: Reading, order: ReportOrder, words: Words) -> Iterator[Row]:
    """One row for each duty; how it stands is told for law and policy apart."""
    today = local_day(reading.now)
    for row in report_rows.duties(reading, order.period):
        fact = DutyFact(
            row.request_id or 0, row.kind, row.duty, row.state, row.started_on, row.law_due, row.policy_due,
            local(row.done_at) if row.done_at else None,
        )  # fmt: skip
        yield (
            shown_number(Series.REQUEST, row.number or 0, row.year or 0, words.language),
            words.kind(row.kind),
            words.duty(row.kind, row.duty),
            row.started_on,
            row.law_due,
            row.policy_due,
            row.own_due,
            words.say(DUTY_WORDS[row.state]) if row.state in DUTY_WORDS else row.state,
            _day(row.done_at),
            *(_stands(fact, clock, today, words) for clock in ("law_due", "policy_due")),
        )


_ACT_COLUMNS: tuple[tuple[Marked, int], ...] = (
    (QT_TRANSLATE_NOOP("report", "Number"), 15),
    (QT_TRANSLATE_NOOP("report", "Date"), 13),
    (QT_TRANSLATE_NOOP("report", "Subjects"), 13),
    (QT_TRANSLATE_NOOP("report", "Ground"), 44),
    (QT_TRANSLATE_NOOP("report", "Method"), 30),
)


def act_rows(reading: Reading, order: ReportOrder, words: Words) -> Iterator[Row]:
    """One row for each act of destruction; its commission is named only with personal data."""
    for row in report_rows.acts(reading, order.period):
        number = shown_number(Series.ACT, row.number or 0, row.year or 0, words.language)
        yield number, row.made_on, row.subjects, row.ground, row.method


_CONSENT_COLUMNS: tuple[tuple[Marked, int], ...] = (
    (QT_TRANSLATE_NOOP("report", "Moment"), 17),
    (QT_TRANSLATE_NOOP("report", "Subject"), 32),
    (QT_TRANSLATE_NOOP("report", "Event"), 32),
    (QT_TRANSLATE_NOOP("report", "Purpose"), 40),
    (QT_TRANSLATE_NOOP("report", "Policy edition"), 12),
)


def consent_rows(reading: Reading, order: ReportOrder, words: Words) -> Iterator[Row]:
    """One row for each purpose of each consent event."""
    for row in report_rows.consents(reading, order.period):
        yield (
            local(row.occurred_at) if has_hour(row.occurred_at) else local_day(row.occurred_at),
            _person(row, order, words),
            words.named("actions", row.action),
            words.purpose(row.purpose) if row.purpose else words.say(QT_TRANSLATE_NOOP("report", "all purposes")),
            row.edition,
        )


def _person(row: Any, order: ReportOrder, words: Words, applicant: str = "") -> str:
    """The name where it was asked for, else the number of the subject; nobody linked and no names: nothing."""
    if not order.with_personal_data:
        return shown_number(Series.SUBJECT, row.subject_number or 0, 0, words.language)
    return " ".join(part for part in (row.surname, row.given_name, row.patronymic) if part) or applicant


def _stands(fact: DutyFact, clock: str, today: date, words: Words) -> str:
    found = standing(fact, clock, today)
    return words.say(STANDING_WORDS[found]) if found is not None else ""


def _day(moment: datetime | None) -> date | None:
    return local_day(moment) if moment is not None else None
