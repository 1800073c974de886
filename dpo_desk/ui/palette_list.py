"""The list of the palette: headings and finds as rows, painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.pill import Pill, paint_pill_in, pill_size
from dpo_desk.ui.parts.surface import CHIP, CONTROL, paint_box, paint_rule

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
DISPLAY = Qt.ItemDataRole.DisplayRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
ROW, HEADING = 42, 28


@dataclass(frozen=True, slots=True)
class Found:
    """One find: what `open_item` needs, and how it is shown. `kind` is "request", "subject", "letter" or "action";
    for an action `key` is its id."""

    kind: str
    title: str
    detail: str = ""
    icon: str = "search"
    identity: int = 0
    key: str = ""
    keys: str = ""
    pill: Pill | None = None
    group: str = ""
    """Under which heading it stands, where that is not its kind's."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A title above the finds of one kind."""

    title: str


Entry = Found | Heading


class Rule(QWidget):
    """A one-pixel divider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_rule(QPainter(self), 0, self.width(), 0)


class KeyCap(QWidget):
    """A key drawn as on the keyboard."""

    def __init__(self, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setFixedSize(theme.px(34), theme.px(20))
        self.setAccessibleName(keys)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_keys(QPainter(self), QRectF(self.rect()), float(self.width()), self._keys)


class PaletteModel(QAbstractListModel):
    """Headings and finds in order; headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def finds(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, entry in enumerate(self._entries) if isinstance(entry, Found)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.entry(index.row()), Found):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = DISPLAY) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == DISPLAY:
            return entry.title
        if role == ACCESSIBLE:
            return f"{entry.title}. {entry.detail}" if isinstance(entry, Found) and entry.detail else entry.title
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title, detail, and at the right a pill or the keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.px(ROW if isinstance(index.data(ENTRY_ROLE), Found) else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        box = QRectF(option.rect)
        painter.save()
        if isinstance(entry, Found):
            state: QStyle.StateFlag = option.state
            _paint_find(painter, box, entry, bool(state & QStyle.StateFlag.State_Selected))
        elif isinstance(entry, Heading):
            painter.setFont(theme.font("label"))
            painter.setPen(theme.colour("text3"))
            painter.drawText(box.adjusted(20, 4, -8, 0), Qt.AlignmentFlag.AlignVCenter, entry.title)
        painter.restore()


def _paint_find(painter: QPainter, box: QRectF, found: Found, is_chosen: bool) -> None:
    if is_chosen:
        paint_box(painter, box.adjusted(8, 1, -8, -1), theme.colour("sel"), CONTROL)
    side = theme.px(18)
    icon = QRectF(box.left() + 20, box.center().y() - side / 2, side, side)
    paint_icon(painter, icon, found.icon, "accent" if is_chosen else "text2")
    right = _paint_right(painter, box, found)
    left = icon.right() + 10
    left = _paint_text(painter, box, left, right, found.title, "row", "text") + 10
    _paint_text(painter, box, left, right, found.detail, "meta", "text2")


def _paint_text(painter: QPainter, box: QRectF, left: float, right: float, text: str, role: str, colour: str) -> float:
    room = QRectF(left, box.top(), max(0.0, right - left), box.height())
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    return left + painter.fontMetrics().horizontalAdvance(shown)


def _paint_right(painter: QPainter, box: QRectF, found: Found) -> float:
    right = box.right() - 20
    if found.pill is not None:
        size = pill_size(found.pill)
        place = QRectF(right - size.width(), box.center().y() - size.height() / 2, size.width(), size.height())
        paint_pill_in(painter, place, found.pill)
        return place.left() - 10
    return paint_keys(painter, box, right, found.keys)


def paint_keys(painter: QPainter, box: QRectF, right: float, keys: str) -> float:
    """Draw a chord as key caps ending at `right`; returns where they begin."""
    painter.setFont(theme.font("micro"))
    height = theme.px(18)
    for key in reversed(keys.split("+") if keys else []):
        width = max(height, painter.fontMetrics().horizontalAdvance(key) + 12)
        cap = QRectF(right - width, box.center().y() - height / 2, width, height)
        paint_box(painter, cap, theme.colour("surface"), CHIP, theme.colour("border2"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right = cap.left() - 6
    return right - 4
