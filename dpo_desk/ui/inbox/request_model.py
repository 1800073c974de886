"""The list of requests: every key in memory, rows by pages, groups by sizes; made for a million rows."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from dpo_desk.domain.rows import RequestRow
from dpo_desk.services.inbox import GROUPS, Listed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.groups import Stretch, group_title
from dpo_desk.ui.parts import list_delegate
from dpo_desk.ui.parts.dates import near_day
from dpo_desk.ui.parts.labels import plain_tip
from dpo_desk.ui.parts.list_delegate import ROW
from dpo_desk.ui.parts.pill import Pill
from dpo_desk.ui.tables.ticks import NONE, Ticks

PAGE = 100
MOST_ROWS = 4000

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RequestModel(QAbstractListModel):
    """Rows for `parts.list_delegate`; what is not in memory yet is asked for by pages through `page_wanted`."""

    page_wanted = Signal(list)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ticks = NONE
        self._keys: array[int] = array("q")
        self._sizes: tuple[int, ...] = ()
        self._rows: dict[int, RequestRow] = {}
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._folded: set[str] = set()
        self._missing: set[int] = set()
        self._asked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.ask_pages)

    # what the list holds

    def show_list(self, listed: Listed) -> None:
        """Take a new order; rows not in this answer are asked for again when they come into view."""
        self.beginResetModel()
        self._keys, self._sizes = listed.keys, listed.sizes
        self._rows = {row.id: row for row in listed.rows}
        self._asked.clear()
        self._missing.clear()
        self._lay_out()
        self.endResetModel()

    def take_rows(self, rows: Sequence[RequestRow]) -> None:
        """Rows of a page have come."""
        if len(self._rows) > MOST_ROWS:
            self._rows.clear()
        self._rows.update((row.id, row) for row in rows)
        self._asked.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def put_ticks(self, ticks: Ticks) -> None:
        """Tick other requests."""
        self.ticks = ticks
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _lay_out(self) -> None:
        sizes = self._sizes or (len(self._keys),)
        names = GROUPS if self._sizes else ("",)
        self._stretches, head, first = [], 0, 0
        for name, size in zip(names, sizes, strict=True):
            if size:
                stretch = Stretch(name, head, first, size, name in self._folded)
                self._stretches.append(stretch)
                head += stretch.shown + (1 if name else 0)
                first += size
        self._starts = [stretch.head for stretch in self._stretches]

    def heads(self) -> list[int]:
        """The rows of the headings."""
        return [stretch.head for stretch in self._stretches if stretch.name]

    @property
    def keys(self) -> "array[int]":
        """Every key in order."""
        return self._keys

    def row_of(self, key: int) -> int:
        """The row on the screen of a request; -1 when it is not in the list or folded away."""
        try:
            place = self._keys.index(key)
        except ValueError:
            return -1
        for stretch in self._stretches:
            if stretch.first <= place < stretch.first + stretch.count:
                return -1 if stretch.is_folded else stretch.rows_begin + place - stretch.first
        return -1

    def key_at(self, row: int) -> int:
        """The key of the request in a row; 0 for a heading."""
        stretch = self._stretch_at(row)
        if stretch is None or row < stretch.rows_begin:
            return 0
        return self._keys[stretch.first + row - stretch.rows_begin]

    def place_of(self, key: int) -> int:
        """The place of a request among all of the list, from 1; 0 when it is not there."""
        try:
            return self._keys.index(key) + 1
        except ValueError:
            return 0

    def group_at(self, row: int) -> list[int]:
        """The keys shown of the group a row belongs to; none in a list without groups."""
        stretch = self._stretch_at(row)
        return [] if stretch is None or not stretch.name else list(self._keys[stretch.first :][: stretch.shown])

    def fold_at(self, row: int) -> bool:
        """Fold or unfold the group whose heading stands in this row; False when none does."""
        stretch = self._stretch_at(row)
        if stretch is None or not stretch.name or row != stretch.head:
            return False
        self.beginResetModel()
        self._folded ^= {stretch.name}
        self._lay_out()
        self.endResetModel()
        return True

    def _stretch_at(self, row: int) -> Stretch | None:
        if not 0 <= row < self.rowCount():
            return None
        return self._stretches[bisect_right(self._starts, row) - 1]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid() or not self._stretches:
            return 0
        last = self._stretches[-1]
        return last.rows_begin + last.shown

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.key_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        stretch = self._stretch_at(index.row())
        if stretch is None:
            return None
        if index.row() < stretch.rows_begin:
            return self._heading(stretch, role)
        place = stretch.first + index.row() - stretch.rows_begin
        row = self._rows.get(self._keys[place])
        if row is None:
            self._want(place)
            return list_delegate.RequestRow("loader", "", "", Pill("not_started", "…")) if role == ROW else None
        return self._answer(row, place, role)

    def _heading(self, stretch: Stretch, role: int) -> object:
        title = group_title(stretch.name)
        if role == ROW:
            return list_delegate.GroupRow(title, stretch.count, stretch.is_folded)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return f"{title}, {stretch.count}"
        return None

    def _answer(self, row: RequestRow, place: int, role: int) -> object:
        if role == ROW:
            return list_delegate.RequestRow(
                icon=words.kind_icon(self._desk, row.kinds),
                name=row.short_name or row.who or words.named_word(self._desk, "channels", row.channel),
                note=words.kind_titles(self._desk, row.kinds),
                pill=words.row_pill(self._desk, row),
                channel=words.channel_icon(self._desk, row.channel),
                day=near_day(row.received_on, self._desk.today()),
                unread=row.state == "registered" and not row.done and row.received_on == self._desk.today(),
                ticked=self.ticks.has(row.id),
            )
        if role == Qt.ItemDataRole.ToolTipRole and row.due is not None:
            due = f"{words.row_pill(self._desk, row).text}: {words.due_words(self._desk, row.due)}"
            told = (row.who, words.number_of(row.year, row.number), due)
            return plain_tip("\n".join(part for part in told if part))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            sentence = words.sentence_of(self._desk, row, place + 1, len(self._keys))
            ticked = QCoreApplication.translate("inbox", "Ticked.") if self.ticks.has(row.id) else ""
            return f"{ticked} {sentence}".lstrip()
        return None

    # pages

    def _want(self, place: int) -> None:
        page = place // PAGE
        if page not in self._asked:
            self._missing.add(page)
            self._timer.start()

    @Slot()
    def ask_pages(self) -> None:
        """Ask for the pages that came into view and are not in memory."""
        pages, self._missing = sorted(self._missing), set()
        self._asked.update(pages)
        for page in pages:
            self.page_wanted.emit(list(self._keys[page * PAGE : (page + 1) * PAGE]))
