"""The list of requests as a table: columns chosen, moved, sorted and remembered, over the same keys as the cards."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.target_date import target_date
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import inbox, requests
from dpo_desk.services.inbox import Listed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.table_delegate import PillCell, TextCell
from dpo_desk.ui.settings import Setting, Settings
from dpo_desk.ui.tables.columns import Column, Kind
from dpo_desk.ui.tables.page_model import PageModel, Source
from dpo_desk.ui.tables.view import RegisterView

AS_TABLE = Setting("inbox/table", False)


class RequestTableModel(PageModel):
    """Takes its keys from the answer the cards get too; a wish for another order goes out as `order_wanted`."""

    order_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        source = Source(inbox.table_ids, requests.rows)
        super().__init__(desk, source, _columns(desk), parent, is_ticked=True, sentence=partial(_sentence, desk, self))
        self.sort_key = "due"

    @Slot()
    def reload(self) -> None:
        self.order_wanted.emit()

    def show_list(self, listed: Listed) -> None:
        """Take a new order."""
        self._generation += 1
        self._take_ids(self._generation, listed.keys)


class RequestTable(RegisterView):
    """`chosen` when another request becomes current by the person's gesture, `opened` by Enter."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        self.requests = RequestTableModel(desk, parent)
        super().__init__(self.requests, settings, "requests", parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_list(self, listed: Listed, current: int) -> None:
        """Show an answer; the request that was current stays current, untold."""
        self.blockSignals(True)
        self.requests.show_list(listed)
        self.choose(current)
        self.blockSignals(False)

    def follow(self, key: int) -> None:
        """Make the request current that the cards or the arrows of the detail chose."""
        if key != self.current_id():
            self.blockSignals(True)
            self.choose(key)
            self.blockSignals(False)

    @property
    def order(self) -> tuple[str, bool]:
        """By what the header sorts, and whether from the end."""
        return self.requests.sort_key or "due", self.requests.is_descending

    @Slot()
    def tick(self) -> None:
        """A minute has passed."""
        self.viewport().update()


def _columns(desk: Desk) -> tuple[Column, ...]:
    """Those of ux.md 5.2; subject and kind take what is left."""
    cell = partial(_cell, desk)
    return (
        Column("number", QT_TRANSLATE_NOOP("column", "Number"), partial(cell, "number"), 112, sort="number"),
        Column("received", QT_TRANSLATE_NOOP("column", "Received on"), partial(cell, "received"), 104, Kind.DATE,
               "received"),
        Column("who", QT_TRANSLATE_NOOP("column", "Subject"), partial(cell, "who"), 170, sort="who"),
        Column("kind", QT_TRANSLATE_NOOP("column", "Demands"), partial(cell, "kind"), 200, sort="kind"),
        Column("channel", QT_TRANSLATE_NOOP("column", "Channel"), partial(cell, "channel"), 150, sort="channel",
               yields=True),
        Column("state", QT_TRANSLATE_NOOP("column", "State"), partial(cell, "state"), 130, sort="state", yields=True),
        Column("due", QT_TRANSLATE_NOOP("column", "Due on"), partial(cell, "due"), 104, Kind.DATE, "due"),
        Column("target", QT_TRANSLATE_NOOP("column", "Target date"), partial(cell, "target"), 104, Kind.DATE,
               is_shown=False),
        Column("left", QT_TRANSLATE_NOOP("column", "Time left"), partial(_pill, desk), 160, sort="left"),
        Column("assignee", QT_TRANSLATE_NOOP("column", "Assignee"), partial(cell, "assignee"), 150, sort="assignee",
               yields=True),
        Column("clause", QT_TRANSLATE_NOOP("column", "Clause"), partial(cell, "clause"), 110, sort="clause",
               yields=True),
    )  # fmt: skip


def _pill(desk: Desk, row: RequestRow) -> PillCell:
    return PillCell(words.row_pill(desk, row))


def _cell(desk: Desk, key: str, row: RequestRow) -> TextCell:
    return TextCell(TEXTS[key](desk, row), "text" if key in ("number", "who") else "text2", strong=key == "who")


def _channel(desk: Desk, row: RequestRow) -> str:
    return words.named_word(desk, "channels", row.channel)


def _target(desk: Desk, row: RequestRow) -> str:
    return _day(target_date(row.started_on, row.due, desk.calendar, desk.facts.target))


def _clause(desk: Desk, row: RequestRow) -> str:
    return words.clause_words(desk, row.duty_kind, row.duty, row.binding, row.received_on) if row.duty else ""


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""


TEXTS: dict[str, Callable[[Desk, RequestRow], str]] = {
    "number": lambda _desk, row: words.number_of(row.year, row.number),
    "received": lambda _desk, row: _day(row.received_on),
    "who": lambda desk, row: row.who or _channel(desk, row),
    "kind": lambda desk, row: words.kind_titles(desk, row.kinds),
    "channel": _channel,
    "state": lambda _desk, row: say_marked(RequestState(row.state).label),
    "due": lambda _desk, row: _day(row.due),
    "target": _target,
    "assignee": lambda _desk, row: row.assignee,
    "clause": _clause,
}
"""The words of each column but the time left."""


def _sentence(desk: Desk, model: PageModel, row: RequestRow) -> str:
    return words.sentence_of(desk, row, model.place_of(row.id) + 1, model.rowCount())
