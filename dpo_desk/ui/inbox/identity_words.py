"""The ways in which the identity of an applicant is checked, and what is told of a check."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.domain.zone import local
from dpo_desk.ui.inbox.notes_card import known
from dpo_desk.ui.languages import say_date, say_marked

NOT_CONFIRMED = "not_confirmed"
METHODS = {
    "document_seen": QT_TRANSLATE_NOOP("IdentitySheet", "Identity document seen, no copy made"),
    "signature": QT_TRANSLATE_NOOP("IdentitySheet", "Digital signature checked"),
    "notarised_signature": QT_TRANSLATE_NOOP("IdentitySheet", "Signature certified by a notary"),
    "account": QT_TRANSLATE_NOOP("IdentitySheet", "Request came from the person's own account"),
    "known_contact": QT_TRANSLATE_NOOP("IdentitySheet", "Confirmed by a call or letter to a contact in the register"),
    "register_match": QT_TRANSLATE_NOOP("IdentitySheet", "Data in the request match the register"),
    "authority": QT_TRANSLATE_NOOP("IdentitySheet", "Official letter of a body"),
}
PERMISSIONS = {
    "permission": QT_TRANSLATE_NOOP("IdentitySheet", "Written permission of the person seen"),
    "court_act": QT_TRANSLATE_NOOP("IdentitySheet", "A law or a court act gives access"),
}


def methods_of(is_stranger: bool) -> dict[str, Marked]:
    """The ways open for an applicant; a third party needs the person's permission, not an identity of its own."""
    return PERMISSIONS if is_stranger else METHODS


def told(card: RequestCard) -> str:
    """Method or question, who and when; "" while nobody has checked."""
    if card.identity_at is not None:
        method = (METHODS | PERMISSIONS).get(card.identity_method)
        parts = (
            say_marked(method) if method else card.identity_method,
            known(card.identity_by),
            _moment(card.identity_at),
        )
    elif card.identity_tried_at is not None:
        asked = QCoreApplication.translate("IdentitySheet", "Not confirmed. Asked for: {asked}")
        parts = (asked.format(asked=card.identity_note), known(card.identity_tried_by), _moment(card.identity_tried_at))
    else:
        return ""
    return " \u00b7 ".join(part for part in parts if part)


def _moment(at: datetime) -> str:
    here = local(at)
    return f"{say_date(here.date())}, {here:%H:%M}"
