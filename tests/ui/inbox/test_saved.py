"""Saved searches in the window: kept from the filter, opened with their chips, never with typed words."""

from PySide6.QtWidgets import QWidget

from dpo_desk.services import requests, saved_searches
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.inbox.saved import NameSheet
from dpo_desk.ui.shell.saved_buttons import SavedButtons
from tests.cases import registered


def saved(inbox: Inbox, name: str) -> int:
    """The key of a search just saved."""
    inbox.saved.save()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, NameSheet)
    sheet.name.show_text(name)
    sheet.accepted.emit()
    assert inbox.bulk.place.sheet is None
    return max(one.id for one in inbox.desk.office.ask(saved_searches.searches))


def test_a_filter_is_saved_and_comes_back_whole(inbox: Inbox, office: Office) -> None:
    waits = registered(office, "access").row
    registered(office, "deletion")
    office.do(requests.note_waiting, waits.id, waits.version, "Archive")
    inbox.show()
    assert not inbox.saved.can_save()
    inbox.list.narrowing.filter_by("waiting", "yes")
    inbox.list.search.setText("бекова")
    key = saved(inbox, "Waiting")
    inbox.list.clear_filter()
    inbox.list.segments.choose("closed")
    inbox.open_item("saved_search", key)
    assert inbox.list.segments.current() == "open"
    assert inbox.list.narrowing.wanted == {"waiting": "yes"} and inbox.list.search.text() == ""
    assert list(inbox.list.model.keys) == [waits.id]
    assert [chip.text for chip in inbox.list.narrowing.chips.chips()] == ["Waits for somebody"]


def test_a_refusal_stands_beside_the_name_and_rename_keeps_the_filter(inbox: Inbox, office: Office) -> None:
    inbox.show()
    inbox.list.narrowing.filter_by("channel", "post")
    key = saved(inbox, "By post")
    inbox.saved.save()
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, NameSheet)
    sheet.name.show_text("By post")
    sheet.accepted.emit()
    assert sheet.name.error
    inbox.open_item("saved_search_name", key)
    sheet = inbox.bulk.place.sheet
    assert isinstance(sheet, NameSheet) and sheet.name.text() == "By post"
    sheet.name.show_text("Post")
    sheet.accepted.emit()
    (one,) = office.ask(saved_searches.searches)
    assert (one.name, one.filter.wanted) == ("Post", {"channel": "post"})


def test_the_navigation_names_each_with_its_count(inbox: Inbox, office: Office) -> None:
    registered(office, "access")
    inbox.show()
    inbox.list.narrowing.filter_by("channel", "post")
    key = saved(inbox, "By post")
    holder = QWidget(inbox)
    buttons = SavedButtons(holder)
    buttons.show_searches(office.ask(saved_searches.searches))
    (button,) = buttons.buttons
    assert (button.text(), button.badge.count) == ("By post", 1)
    assert button.accessibleName() == "Saved search By post, 1"
    opened: list[int] = []
    removed: list[int] = []
    buttons.chosen.connect(opened.append)
    buttons.remove_wanted.connect(removed.append)
    button.click()
    buttons.menu_of(key).actions()[1].trigger()
    assert (opened, removed) == ([key], [key])
