"""Columns of the lists about people: subjects and their consent events."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from dpo_desk.domain.numbers import Series
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import has_hour
from dpo_desk.domain.zoned import offset_text
from dpo_desk.reports.teller import ListColumn, Teller, moment, plain

SUBJECT_STATES = {
    "active": QT_TRANSLATE_NOOP("column", "In use"),
    "blocked": QT_TRANSLATE_NOOP("column", "Blocked"),
    "destroyed": QT_TRANSLATE_NOOP("column", "Destroyed"),
}
STOPPING = QT_TRANSLATE_NOOP("column", "Being stopped")


def _subject_number(teller: Teller, row: Any) -> str:
    return teller.number(Series.SUBJECT, row.number)


def _subject_state(teller: Teller, row: Any) -> str:
    if row.is_stopping and row.state == "active":
        return teller.words(STOPPING)
    return teller.words(SUBJECT_STATES[row.state]) if row.state in SUBJECT_STATES else str(row.state)


def _edition(_teller: Teller, row: Any) -> object:
    return row.edition or None


SUBJECTS = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Number"), _subject_number, 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Subject"), plain("name"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Full name in Russian"), plain("name_ru"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "State"), _subject_state, 18),
    ListColumn(QT_TRANSLATE_NOOP("column", "User type"), plain("user_type"), 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Organisation"), plain("organisation"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Position"), plain("position"), 22),
    ListColumn(QT_TRANSLATE_NOOP("column", "Phone"), plain("phone"), 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "E-mail"), plain("email"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Registered on"), plain("registered_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes in force"), plain("purposes_in_force"), 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purposes in all"), plain("purposes_known"), 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Policy edition"), _edition, 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Blocked until"), plain("blocked_until"), 14),
    ListColumn(QT_TRANSLATE_NOOP("column", "Destroy by"), plain("destroy_by"), 14),
)


def _of_event(name: str) -> Callable[[Teller, Any], object]:
    def cell(_teller: Teller, row: Any) -> object:
        value = getattr(row.event, name)
        return moment(value) if isinstance(value, datetime) else value

    return cell


def _consent_subject(teller: Teller, row: Any) -> str:
    return teller.number(Series.SUBJECT, row.subject_number)


def _action(teller: Teller, row: Any) -> str:
    return teller.named("actions", row.event.action)


def _purpose(teller: Teller, row: Any) -> str:
    return teller.purpose(row.event.purpose)


def _mechanism(teller: Teller, row: Any) -> str:
    return teller.named("mechanisms", row.event.mechanism)


def _event_edition(_teller: Teller, row: Any) -> object:
    return row.event.edition or None


def _listed(name: str, section: str) -> Callable[[Teller, Any], str]:
    """Keys of the rulebook as words, one after another."""

    def cell(teller: Teller, row: Any) -> str:
        return ", ".join(teller.named(section, key) for key in getattr(row.event, name))

    return cell


def _recipients(_teller: Teller, row: Any) -> str:
    return ", ".join(row.recipients)


STRENGTHS = {
    Proof.FULL.value: QT_TRANSLATE_NOOP("column", "full"),
    Proof.PARTIAL.value: QT_TRANSLATE_NOOP("column", "partial"),
    Proof.NONE.value: QT_TRANSLATE_NOOP("column", "not provable"),
}


def _strength(teller: Teller, row: Any) -> str:
    return teller.words(STRENGTHS[row.event.proof]) if row.event.proof in STRENGTHS else str(row.event.proof)


def _zone(_teller: Teller, row: Any) -> str:
    event = row.event
    return offset_text(event.occurred_at, event.zone) if has_hour(event.occurred_at) else ""


CONSENTS = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Subject number"), _consent_subject, 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Subject"), plain("who"), 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Happened at"), _of_event("occurred_at"), 17),
    ListColumn(QT_TRANSLATE_NOOP("column", "Event"), _action, 22),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purpose"), _purpose, 32),
    ListColumn(QT_TRANSLATE_NOOP("column", "Categories of data"), _listed("categories", "categories"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Acts with the data"), _listed("operations", "operations"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Recipients"), _recipients, 24),
    ListColumn(QT_TRANSLATE_NOOP("column", "Way"), _mechanism, 34),
    ListColumn(QT_TRANSLATE_NOOP("column", "Policy edition"), _event_edition, 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Evidence"), _of_event("evidence"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Valid to"), _of_event("valid_to"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Known since"), _of_event("known_at"), 17),
    ListColumn(QT_TRANSLATE_NOOP("column", "Strength of proof"), _strength, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Form and its version"), _of_event("form_version"), 20),
    ListColumn(QT_TRANSLATE_NOOP("column", "IP address"), _of_event("ip"), 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Time zone"), _zone, 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "Representative"), _of_event("by_whom"), 24),
    ListColumn(QT_TRANSLATE_NOOP("column", "Stated in the text"), _listed("statements", "statements"), 30),
    ListColumn(QT_TRANSLATE_NOOP("column", "SHA-256 of the text"), _of_event("text_sha256"), 20),
)
