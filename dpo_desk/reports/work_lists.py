"""Columns of the lists about work: requests, duties, letters and the journal."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dpo_desk.domain.correspondence import ITEM_TITLES, ItemKind, LetterState
from dpo_desk.domain.correspondence import STATE_TITLES as LETTER_STATES
from dpo_desk.domain.numbers import Series
from dpo_desk.domain.request import STATE_LABELS, RequestState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.reports.teller import ListColumn, Teller, moment, plain

DUTY_STATES = {
    "open": QT_TRANSLATE_NOOP("column", "Open"),
    "done": QT_TRANSLATE_NOOP("column", "Done"),
    "explained": QT_TRANSLATE_NOOP("column", "Ended with a reason"),
    "lapsed": QT_TRANSLATE_NOOP("column", "Fell away"),
}


def _request_number(teller: Teller, row: Any) -> str:
    return teller.number(Series.REQUEST, row.number, row.year)


def _request_state(teller: Teller, row: Any) -> str:
    return teller.words(STATE_LABELS[RequestState(row.state)])


def _kinds(teller: Teller, row: Any) -> str:
    return "; ".join(teller.kind(kind) for kind in row.kinds)


def _channel(teller: Teller, row: Any) -> str:
    return teller.named("channels", row.channel)


def _clause(teller: Teller, row: Any) -> str:
    return _clause_of(teller, row.duty_kind, row, row.due)


def _duty_clause(teller: Teller, row: Any) -> str:
    return _clause_of(teller, row.duty.kind, row.duty, row.duty.started_on or row.received_on)


def _clause_of(teller: Teller, kind: str, row: Any, on: date | None) -> str:
    """The clause that binds, with its act; a norm of the organisation has no clause and is called what it is."""
    if row.binding == "own":
        return teller.named("sources", row.binding)
    return teller.clause(kind, row.duty, row.binding, on) or row.clause


def _next_duty(teller: Teller, row: Any) -> str:
    return teller.duty(row.duty_kind, row.duty)


def _target(teller: Teller, row: Any) -> date | None:
    return teller.ready_by(row.started_on, row.due)


def _duty_target(teller: Teller, row: Any) -> date | None:
    return _target(teller, row.duty) if row.duty.state == "open" else None


def _closed_at(_teller: Teller, row: Any) -> object:
    return moment(row.closed_at)


REQUESTS = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Number"), _request_number, 15),
    ListColumn(QT_TRANSLATE_NOOP("column", "Received on"), plain("received_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Channel"), _channel, 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Demand"), _kinds, 46),
    ListColumn(QT_TRANSLATE_NOOP("column", "Applicant"), plain("who"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "State"), _request_state, 20),
    ListColumn(QT_TRANSLATE_NOOP("column", "Next duty"), _next_duty, 36),
    ListColumn(QT_TRANSLATE_NOOP("column", "Due on"), plain("due"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Target date"), _target, 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Clause"), _clause, 24),
    ListColumn(QT_TRANSLATE_NOOP("column", "Waits for"), plain("waiting_for"), 22),
    ListColumn(QT_TRANSLATE_NOOP("column", "Duties done"), plain("done"), 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "Duties in all"), plain("total"), 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "Closed at"), _closed_at, 17),
)


def _duty_request(teller: Teller, row: Any) -> str:
    return teller.number(Series.REQUEST, row.request_number, row.request_year)


def _of_duty(name: str) -> Callable[[Teller, Any], object]:
    def cell(_teller: Teller, row: Any) -> object:
        return getattr(row.duty, name)

    return cell


def _duty_title(teller: Teller, row: Any) -> str:
    return teller.duty(row.duty.kind, row.duty.duty)


def _duty_kind(teller: Teller, row: Any) -> str:
    return teller.kind(row.duty.kind)


def _duty_state(teller: Teller, row: Any) -> str:
    return teller.words(DUTY_STATES[row.duty.state]) if row.duty.state in DUTY_STATES else str(row.duty.state)


def _binding(teller: Teller, row: Any) -> str:
    return teller.named("sources", row.duty.binding)


def _done_at(_teller: Teller, row: Any) -> object:
    return moment(row.duty.done_at)


def _done_by(teller: Teller, row: Any) -> str:
    return teller.actor(row.duty.done_by or "")


def _duty_note(teller: Teller, row: Any) -> str:
    """What was typed, or the outcome that made the duty fall away."""
    return teller.named("outcomes", row.duty.note or "")


DUTIES = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Request"), _duty_request, 15),
    ListColumn(QT_TRANSLATE_NOOP("column", "Received on"), plain("received_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Applicant"), plain("who"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Demand"), _duty_kind, 44),
    ListColumn(QT_TRANSLATE_NOOP("column", "Duty"), _duty_title, 40),
    ListColumn(QT_TRANSLATE_NOOP("column", "State"), _duty_state, 18),
    ListColumn(QT_TRANSLATE_NOOP("column", "Started on"), _of_duty("started_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Due on"), _of_duty("due"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Target date"), _duty_target, 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "By the policy"), _of_duty("policy_due"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "By the law"), _of_duty("law_due"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Binding source"), _binding, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Clause"), _duty_clause, 24),
    ListColumn(QT_TRANSLATE_NOOP("column", "Done at"), _done_at, 17),
    ListColumn(QT_TRANSLATE_NOOP("column", "Done by"), _done_by, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Note"), _duty_note, 30),
)


def _letter_number(teller: Teller, row: Any) -> str:
    return teller.number(Series.LETTER, row.number, row.year)


def _letter_state(teller: Teller, row: Any) -> str:
    return teller.words(LETTER_STATES[LetterState(row.state)])


def _item_kind(teller: Teller, row: Any) -> str:
    return teller.words(ITEM_TITLES[ItemKind(row.item_kind)]) if row.item_kind else ""


def _address(_teller: Teller, row: Any) -> str:
    return str(row.address).replace("\n", ", ")


def _changed_at(_teller: Teller, row: Any) -> object:
    return moment(row.changed_at)


LETTERS = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Number"), _letter_number, 15),
    ListColumn(QT_TRANSLATE_NOOP("column", "State"), _letter_state, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Title"), plain("title"), 44),
    ListColumn(QT_TRANSLATE_NOOP("column", "Addressee"), plain("addressee"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Address"), _address, 40),
    ListColumn(QT_TRANSLATE_NOOP("column", "Postcode"), plain("postcode"), 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "Kind of item"), _item_kind, 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Postal number"), plain("item_number"), 18),
    ListColumn(QT_TRANSLATE_NOOP("column", "Language"), plain("language"), 8),
    ListColumn(QT_TRANSLATE_NOOP("column", "Sent on"), plain("sent_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Changed at"), _changed_at, 17),
)


def _at(_teller: Teller, row: Any) -> object:
    return moment(row.at)


def _deed(teller: Teller, row: Any) -> str:
    return teller.say(row.title)


def _who(teller: Teller, row: Any) -> str:
    return teller.actor(row.actor)


JOURNAL = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Number"), plain("seq"), 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "At"), _at, 17),
    ListColumn(QT_TRANSLATE_NOOP("column", "Who"), _who, 20),
    ListColumn(QT_TRANSLATE_NOOP("column", "Deed"), _deed, 60),
)
