"""What can be done beside a request, as data for menus, keys and the palette."""

from typing import TYPE_CHECKING

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.actions import Action, Menu

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.inbox import Inbox
    from dpo_desk.ui.inbox.work_deeds import WorkDeeds


def work_actions(inbox: "Inbox") -> tuple[Action, ...]:
    """The actions; orders to departments only where there is more than one officer."""
    deeds, menu = inbox.detail.beside.deeds, Menu.REQUEST
    note = Action(
        "request.note", QT_TRANSLATE_NOOP("action", "Note"), "pencil-line", inbox.detail.begin_note, "N", menu, 2,
        enabled=inbox.has_request, is_deed=True,
    )  # fmt: skip
    breach = Action(
        "request.breach", QT_TRANSLATE_NOOP("action", "Mark as a breach…"), "shield-alert", deeds.mark_breach, "",
        menu, 2, enabled=deeds.can_mark, is_deed=True,
    )  # fmt: skip
    signature = Action(
        "request.signature", QT_TRANSLATE_NOOP("action", "Record a signature check…"), "shield-check",
        deeds.record_signature, "", menu, 2, enabled=deeds.can_check, is_deed=True,
    )  # fmt: skip
    order = Action(
        "request.order", QT_TRANSLATE_NOOP("action", "Order to a department…"), "network", deeds.give_order, "", menu,
        2, enabled=deeds.can_order, is_deed=True,
    )  # fmt: skip
    return (note, breach, signature, *((order,) if deeds.work.is_shared else ()), *_of_several(deeds))


def _of_several(deeds: "WorkDeeds") -> tuple[Action, ...]:
    """Requests that belong together, or do not."""
    menu = Menu.REQUEST
    return (
        Action(
            "request.join", QT_TRANSLATE_NOOP("action", "Join to another request…"), "link", deeds.join, "", menu, 2,
            enabled=deeds.can_join, is_deed=True,
        ),
        Action(
            "request.split", QT_TRANSLATE_NOOP("action", "Split the request…"), "unlink", deeds.split, "", menu, 2,
            enabled=deeds.can_split, is_deed=True,
        ),
        Action(
            "request.reopen", QT_TRANSLATE_NOOP("action", "Open again…"), "undo-2", deeds.reopen, "", menu, 2,
            enabled=deeds.can_reopen, is_deed=True,
        ),
    )  # fmt: skip
