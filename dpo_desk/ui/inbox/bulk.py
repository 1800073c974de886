"""Deeds on the ticked requests, or on the one shown while nothing is ticked."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import inbox as questions
from dpo_desk.services.inbox import Filters
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.bulk_sheets import AssignSheet, BulkCloseSheet, BulkSheet, BulkWaitSheet
from dpo_desk.ui.inbox.detail import Detail
from dpo_desk.ui.inbox.exporting import Exporting
from dpo_desk.ui.inbox.list_pane import ListPane
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.inbox.ticking import Ticking, TickStrip
from dpo_desk.ui.tables.ticks import ALL

MOST_NAMED = 30_000
_TOO_MANY = QT_TRANSLATE_NOOP(
    "refusal", "More than {most} single requests are ticked: tick everything, or narrow the list by a filter."
)


class Bulk(QObject):
    """Its sheets open over the list, in `place`."""

    def __init__(self, desk: Desk, pane: ListPane, detail: Detail, exporting: Exporting) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._detail, self._exporting = desk, pane, detail, exporting
        self.place = SheetPlace(pane)
        self.place.setContentsMargins(8, 8, 8, 0)
        pane.add_sheets(self.place)
        self.ticking = Ticking(pane)
        self.strip = TickStrip(pane)
        pane.add_foot(self.strip)
        self.ticking.changed.connect(self._show_count)
        self.strip.cleared.connect(self.ticking.clear)
        self.strip.wanted.connect(self._wanted)

    # what can be done

    def is_shared(self) -> bool:
        """Whether there is another officer to assign to."""
        return self._detail.beside.deeds.work.is_shared

    @Slot()
    def _show_count(self) -> None:
        self.strip.show_count(self.ticking.count(), self.is_shared())

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.strip.retranslate()

    # deeds

    def _wanted(self, name: str) -> None:
        {"close": self.close, "wait": self.wait, "assign": self.assign, "export": self.export}[name]()

    @Slot()
    def close(self) -> None:
        """Close the ticked requests, or the one shown."""
        ids = self.ticking.ids()
        if ids:
            self._open(BulkCloseSheet(self._desk, ids, self.place))
        else:
            self._detail.deeds.close()

    @Slot()
    def wait(self) -> None:
        """Note for whom the ticked requests wait, or the one shown."""
        ids = self.ticking.ids()
        if ids:
            self._open(BulkWaitSheet(self._desk, ids, self.place))
        else:
            self._detail.deeds.wait()

    @Slot()
    def assign(self) -> None:
        """Give the ticked requests, or the one shown, to an officer."""
        self._desk.ask(self, questions.filters, then=self._assign)

    def _assign(self, filters: Filters) -> None:
        card = self._detail.deeds.card
        ids = self.ticking.ids() or ([card.row.id] if card is not None else [])
        if ids and len(filters.officers) > 1:
            officers = [(str(key), name) for key, name in filters.officers]
            self._open(AssignSheet(self._desk, ids, officers, self.place))

    @Slot()
    def export(self) -> None:
        """The ticked requests as a workbook."""
        criteria = self._pane.asked().criteria
        if self._pane.model.ticks != ALL:
            if self.ticking.count() > MOST_NAMED:
                self._desk.door.tell(Refusal(_TOO_MANY, most=MOST_NAMED))
                return
            criteria = replace(criteria, ids=tuple(self.ticking.ids()))
        self._exporting.requests.begin(criteria)

    def _open(self, sheet: BulkSheet) -> None:
        sheet.done.connect(self._done)
        self.place.open(sheet)

    @Slot()
    def _done(self) -> None:
        self.place.put_away()
        self.ticking.clear()
        self._pane.front.setFocus()
