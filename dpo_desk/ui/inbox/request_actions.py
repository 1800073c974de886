"""Everything that can be done on the requests screen, as data for menus, keys and the palette."""

from typing import TYPE_CHECKING

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.inbox.work_actions import work_actions

if TYPE_CHECKING:
    from dpo_desk.ui.inbox.inbox import Inbox


def new_request(inbox: "Inbox") -> Action:
    """The primary action of the screen."""
    return Action(
        "request.new", QT_TRANSLATE_NOOP("action", "New request"), "plus", inbox.begin_intake, "Ctrl+N", Menu.REQUEST,
        0, is_deed=True,
    )  # fmt: skip


def request_actions(inbox: "Inbox") -> tuple[Action, ...]:
    """The other actions, those on a request only while one is shown."""
    deeds = (*_deeds(inbox), *_demand_deeds(inbox), *work_actions(inbox), *_assigning(inbox))
    return (*deeds, *_views(inbox), *_tables(inbox))


def _deeds(inbox: "Inbox") -> tuple[Action, ...]:
    deeds, menu = inbox.detail.deeds, Menu.REQUEST
    return (
        Action(
            "request.next", QT_TRANSLATE_NOOP("action", "Do the next step"), "check", inbox.do_primary, "Ctrl+Return",
            menu, 1, enabled=inbox.can_do_primary, text=inbox.next_text, is_deed=True,
        ),
        Action(
            "request.stop", QT_TRANSLATE_NOOP("action", "Stop processing"), "ban", deeds.stop, "T", menu, 1,
            enabled=inbox.can_stop, is_deed=True,
        ),
        Action(
            "request.identity", QT_TRANSLATE_NOOP("action", "Confirm identity…"), "user-round-check",
            deeds.confirm_identity, "", menu, 1, enabled=inbox.can_confirm, is_deed=True,
        ),
        Action(
            "request.reply", QT_TRANSLATE_NOOP("action", "Reply letter"), "mail-plus", deeds.write_reply, "R", menu, 1,
            enabled=inbox.has_request, is_deed=True,
        ),
        Action(
            "request.wait", QT_TRANSLATE_NOOP("action", "Waiting note…"), "hand", inbox.bulk.wait, "M", menu, 2,
            enabled=inbox.can_act_on_ticked, is_deed=True,
        ),
        Action(
            "request.close", QT_TRANSLATE_NOOP("action", "Close the request"), "check", inbox.bulk.close, "E", menu, 2,
            enabled=inbox.can_act_on_ticked, is_deed=True,
        ),
    )  # fmt: skip


def _demand_deeds(inbox: "Inbox") -> tuple[Action, ...]:
    menu = Menu.REQUEST
    return (
        Action(
            "request.data_sheet", QT_TRANSLATE_NOOP("action", "Data sheet"), "folder-search",
            inbox.detail.deeds.collect, "D", menu, 1, enabled=inbox.can_collect,
        ),
        Action(
            "request.correct", QT_TRANSLATE_NOOP("action", "Add a value to correct…"), "pencil-line",
            inbox.detail.deeds.correcting.add, "F2", menu, 1, enabled=inbox.can_correct, is_deed=True,
        ),
        Action(
            "request.refuse", QT_TRANSLATE_NOOP("action", "Refuse with reasons…"), "message-square-warning",
            inbox.detail.deeds.refuse_first, "Shift+T", menu, 2, enabled=inbox.can_refuse, is_deed=True,
        ),
        Action(
            "request.add_paper", QT_TRANSLATE_NOOP("action", "Add a document…"), "paperclip",
            inbox.choosing.choose_paper, "", menu, 2, enabled=inbox.has_request, is_deed=True,
        ),
    )  # fmt: skip


def _assigning(inbox: "Inbox") -> tuple[Action, ...]:
    """Only where there is more than one officer."""
    title, bulk = QT_TRANSLATE_NOOP("action", "Assign…"), inbox.bulk
    one = Action("request.assign", title, "user", bulk.assign, "A", Menu.REQUEST, 2, enabled=inbox.can_act_on_ticked,
                 is_deed=True)  # fmt: skip
    return (one,) if bulk.is_shared() else ()


def _views(inbox: "Inbox") -> tuple[Action, ...]:
    menu = Menu.REQUEST
    return (
        Action(
            "request.consents", QT_TRANSLATE_NOOP("action", "Consent history"), "file-check", inbox.open_consents,
            "Shift+H", menu, 3, enabled=inbox.has_subject,
        ),
        Action(
            "request.profile", QT_TRANSLATE_NOOP("action", "Open profile"), "user", inbox.open_profile, "", menu, 3,
            enabled=inbox.has_subject,
        ),
        Action(
            "request.term", QT_TRANSLATE_NOOP("action", "How the term is counted"), "scale",
            inbox.detail.deadline.open_term, "", menu, 3, enabled=inbox.has_request,
        ),
        Action(
            "list.table", QT_TRANSLATE_NOOP("action", "Cards or table"), "table", inbox.list.turn_table,
            "Ctrl+Shift+T", Menu.VIEW, 2, enabled=inbox.has_list,
        ),
        Action(
            "list.save", QT_TRANSLATE_NOOP("action", "Save this filter…"), "search", inbox.saved.save, "", menu, 4,
            enabled=inbox.saved.can_save, is_deed=True,
        ),
        Action(
            "list.find", QT_TRANSLATE_NOOP("action", "Find in this list"), "search", inbox.find_in_list, "Ctrl+F",
            Menu.EDIT, 2,
        ),
    )  # fmt: skip


def _tables(inbox: "Inbox") -> tuple[Action, ...]:
    menu, exporting = Menu.REQUEST, inbox.exporting
    return (
        Action(
            "request.import", QT_TRANSLATE_NOOP("action", "Import requests"), "upload", inbox.importing.open, "",
            Menu.FILE, 1, is_deed=True,
        ),
        Action(
            "request.export", QT_TRANSLATE_NOOP("action", "Export to Excel"), "file-spreadsheet",
            exporting.export_requests, "Ctrl+E", menu, 4, enabled=inbox.has_list, is_deed=True,
        ),
        Action(
            "request.export_duties", QT_TRANSLATE_NOOP("action", "Export the duties to Excel"), "clipboard-list",
            exporting.export_duties, "", menu, 4, enabled=inbox.has_list, is_deed=True,
        ),
    )  # fmt: skip
