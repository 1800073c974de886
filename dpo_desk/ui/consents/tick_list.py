"""A list to tick, by mouse or by arrows and Space, with a word under it about what is not ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.fields import Field
from dpo_desk.ui.parts.labels import plain_tip

MOST_ROWS, ROW = 8, 28
KEY = Qt.ItemDataRole.UserRole


class TickList(Field):
    """`ticked` after every change by hand."""

    ticked = Signal()

    def __init__(self, label: str, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`entries` are pairs of key and words."""
        super().__init__(label, "", parent)
        self.list = QListWidget(self)
        self.hold(self.list)
        for key, words in entries:
            item = QListWidgetItem(words, self.list)
            item.setData(KEY, key)
            item.setToolTip(plain_tip(words))
            item.setSizeHint(QSize(0, theme.px(ROW)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedHeight(theme.px(ROW) * min(MOST_ROWS, max(1, len(entries))) + 8)
        if entries:
            self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._changed)

    def keys(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(item.data(KEY)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without telling anybody."""
        wanted, blocked = set(keys), self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_ticked = item.data(KEY) in wanted
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)

    def _changed(self, _item: QListWidgetItem) -> None:
        self.clear_error()
        self.ticked.emit()
