"""Columns of the list of recipients of personal data."""

from typing import Any

from dpo_desk.domain.recipient import ContractStanding, RecipientState, Role
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.reports.teller import ListColumn, Teller

ROLES: dict[str, Marked] = {
    Role.THIRD_PARTY: QT_TRANSLATE_NOOP("column", "Third party"),
    Role.PROCESSOR: QT_TRANSLATE_NOOP("column", "Processor"),
}
STATES: dict[str, Marked] = {
    RecipientState.ACTIVE: QT_TRANSLATE_NOOP("column", "In force"),
    RecipientState.ENDED: QT_TRANSLATE_NOOP("column", "Ended"),
}
FILTERS: dict[str, Marked] = {
    "abroad": QT_TRANSLATE_NOOP("column", "Abroad"),
    "running_out": QT_TRANSLATE_NOOP("column", "Contract running out"),
    "untold": QT_TRANSLATE_NOOP("column", "Notices to send"),
    "ended": STATES[RecipientState.ENDED],
}
_CONTRACTS: dict[str, Marked] = {
    ContractStanding.RUNNING_OUT: QT_TRANSLATE_NOOP("column", "Runs out"),
    ContractStanding.RUN_OUT: QT_TRANSLATE_NOOP("column", "Has run out"),
}
_YES, _NO = QT_TRANSLATE_NOOP("report", "yes"), QT_TRANSLATE_NOOP("report", "no")


def _said(words: dict[str, Marked], teller: Teller, key: str) -> str:
    return teller.words(words[key]) if key in words else ""


def _role(teller: Teller, row: Any) -> str:
    return _said(ROLES, teller, row.recipient.draft.role)


def _state(teller: Teller, row: Any) -> str:
    return _said(STATES, teller, row.recipient.state)


def _country(teller: Teller, row: Any) -> str:
    return str(row.country.said(teller.language))


def _abroad(teller: Teller, row: Any) -> str:
    return teller.words(_YES if row.recipient.is_abroad else _NO)


def _contract(_teller: Teller, row: Any) -> str:
    return row.recipient.draft.contract or str(row.recipient.basis)


def _runs_out(teller: Teller, row: Any) -> str:
    return _said(_CONTRACTS, teller, row.contract)


def _of_draft(name: str) -> Any:
    def cell(_teller: Teller, row: Any) -> object:
        return getattr(row.recipient.draft, name)

    return cell


def _counted(name: str) -> Any:
    def cell(_teller: Teller, row: Any) -> object:
        return getattr(row.recipient, name)

    return cell


RECIPIENTS = (
    ListColumn(QT_TRANSLATE_NOOP("column", "Recipient"), _of_draft("name"), 36),
    ListColumn(QT_TRANSLATE_NOOP("column", "Role"), _role, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "State"), _state, 14),
    ListColumn(QT_TRANSLATE_NOOP("column", "BIN"), _of_draft("bin"), 15),
    ListColumn(QT_TRANSLATE_NOOP("column", "Country"), _country, 18),
    ListColumn(QT_TRANSLATE_NOOP("column", "Cross-border"), _abroad, 14),
    ListColumn(QT_TRANSLATE_NOOP("column", "Contract"), _contract, 22),
    ListColumn(QT_TRANSLATE_NOOP("column", "Contract of"), _of_draft("contract_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Contract until"), _of_draft("contract_to"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Contract running out"), _runs_out, 16),
    ListColumn(QT_TRANSLATE_NOOP("column", "Purpose"), _of_draft("purpose"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "E-mail"), _of_draft("email"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "Postal address"), _of_draft("address"), 32),
    ListColumn(QT_TRANSLATE_NOOP("column", "Contact"), _of_draft("contact"), 28),
    ListColumn(QT_TRANSLATE_NOOP("column", "People"), _counted("people"), 10),
    ListColumn(QT_TRANSLATE_NOOP("column", "Last given on"), _counted("last_on"), 13),
    ListColumn(QT_TRANSLATE_NOOP("column", "Notices to send"), _counted("untold"), 12),
    ListColumn(QT_TRANSLATE_NOOP("column", "Notices without answer"), _counted("unanswered"), 12),
)
