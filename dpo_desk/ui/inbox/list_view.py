"""The list itself: moves with arrows and J/K over headings, opens with Enter, folds groups with a click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollBar, QTableView, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.inbox.request_model import Index, RequestModel
from dpo_desk.ui.parts.list_delegate import COMPACT, GROUP, NORMAL, ROOMY, TILE, RequestDelegate
from dpo_desk.ui.settings import DENSITY, Density, Settings

EDGE = 10
HEIGHTS = {Density.ROOMY.value: ROOMY, Density.NORMAL.value: NORMAL, Density.COMPACT.value: COMPACT}


class EdgeBar(QScrollBar):
    """A scroll bar over the right edge of a list, in the margin its rows leave free: it takes no room from them."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._bar = view.verticalScrollBar()
        self._bar.rangeChanged.connect(self._range_changed)
        self._bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._bar.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @Slot(int, int)
    def _range_changed(self, low: int, high: int) -> None:
        self.setRange(low, high)
        self.setPageStep(self._bar.pageStep())
        self.setSingleStep(self._bar.singleStep())
        self.setValue(self._bar.value())
        self.setVisible(high > low)

    def place(self, width: int, height: int) -> None:
        """Stand at the right edge."""
        self.setGeometry(width - EDGE, 0, EDGE, height)


class RequestList(QTableView):
    """The view; `picked` with the key whenever another request becomes current, `opened` by Enter.

    A table of one column: it takes the height of rows from its header, where a list asks every row for its size.
    """

    picked = Signal(int)
    opened = Signal(int)
    tick_wanted = Signal(int)
    group_tick_wanted = Signal()

    def __init__(self, model: RequestModel, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._requests = model
        self._settings = settings
        self._is_quiet = False
        self._heads: list[int] = []
        self._delegate = RequestDelegate(self)
        self._delegate.ground = "surface"
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._be_a_list()
        model.modelReset.connect(self.size_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = EdgeBar(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        settings.changed.connect(self.on_setting)
        theme.current().changed.connect(self.size_rows)
        self.on_setting(DENSITY.key)

    def _be_a_list(self) -> None:
        """One column as wide as the view, without grid and headings; the ground of a row is the delegate's."""
        self.setProperty("list", True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    @Slot()
    def size_rows(self) -> None:
        """Give requests and headings their heights; a row that was a heading before keeps no height of one."""
        usual = theme.px(self._delegate.density)
        self.verticalHeader().setDefaultSectionSize(usual)
        heads = self._requests.heads()
        for row in self._heads:
            if row < self._requests.rowCount():
                self.setRowHeight(row, usual)
        for row in heads:
            self.setRowHeight(row, theme.px(GROUP))
        self._heads = heads

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.place(self.width(), self.height())

    @Slot(str)
    def on_setting(self, key: str) -> None:
        """Take another row height."""
        if key == DENSITY.key:
            self._delegate.density = HEIGHTS.get(self._settings.get(DENSITY), NORMAL)
            self.size_rows()

    def current_key(self) -> int:
        """The key of the current request, 0 when there is none."""
        return self._requests.key_at(self.currentIndex().row()) if self.currentIndex().isValid() else 0

    def choose(self, key: str | int, *, quietly: bool = True) -> bool:
        """Make a request current; without telling when `quietly`. False when it is not in the list."""
        row = self._requests.row_of(int(key))
        if row < 0:
            return False
        self._is_quiet = quietly
        index = self._requests.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.show_row(row)
        self._is_quiet = False
        return True

    def show_row(self, row: int) -> None:
        """Scroll a row into view, and the heading right above it."""
        if row and not self._requests.key_at(row - 1):
            self.scrollTo(self._requests.index(row - 1))
        self.scrollTo(self._requests.index(row))

    def step(self, by: int) -> None:
        """To the next or the previous request, over headings."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        row += by
        while 0 <= row < self._requests.rowCount():
            if self._requests.key_at(row):
                self.setCurrentIndex(self._requests.index(row))
                self.show_row(row)
                return
            row += by

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last request, as in a list."""
        last, moves = self._requests.rowCount() - 1, QAbstractItemView.CursorAction
        if last >= 0 and action is moves.MoveHome:
            return self._requests.index(0 if self._requests.key_at(0) else min(1, last))
        if last >= 0 and action is moves.MoveEnd:
            return self._requests.index(last)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        key = self._requests.key_at(current.row()) if current.isValid() else 0
        if key and not self._is_quiet:
            self.picked.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain:
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit(self.current_key())
        elif key == Qt.Key.Key_Space and plain:
            self.tick_wanted.emit(self.current_key())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.group_tick_wanted.emit()
        elif event.text() and plain:
            event.ignore()  # letters are actions here, never a search by the first letter
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and not self._requests.key_at(index.row()):
            self.fold(index.row())
            return
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and self._is_tick(event):
            self.tick_wanted.emit(self._requests.key_at(index.row()))
            return
        super().mousePressEvent(event)

    def _is_tick(self, event: QMouseEvent) -> bool:
        """Ctrl with the mouse, or a press on the square before the name."""
        is_command = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return is_command or event.position().x() < theme.px(2 * EDGE + TILE)

    def fold(self, row: int) -> None:
        """Fold or unfold the group of a heading; the current request stays current."""
        key = self.current_key()
        if self._requests.fold_at(row) and key:
            self.choose(key)
