"""The navigation: one button a place, folding to icons when the window is narrow."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.languages import say_marked
from dpo_desk.ui.parts.labels import ElidingLabel, plain_tip
from dpo_desk.ui.parts.shapes import paint_shape
from dpo_desk.ui.parts.surface import CONTROL, paint_box, paint_focus
from dpo_desk.ui.shell.places import Badge, Group, Place
from dpo_desk.ui.shell.user_card import User, UserCard

WIDE, NARROW = 208, 56
INSET, ICON_LEFT, TEXT_LEFT = 8, 20, 48


class PlaceButton(QAbstractButton):
    """Icon, title and badge of one place; only the icon (and a dot of the overdue) when folded."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.badge = Badge()
        self.is_folded = False
        self.setObjectName(f"place.{place.name}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the title and the badge again."""
        title = say_marked(self.place.title)
        self.setText(title)
        words = [title, str(self.badge.count)] if self.badge.count else [title]
        if self.badge.is_overdue:
            words.append(self.tr("something is overdue"))
        self.setAccessibleName(", ".join(words))
        self.setToolTip(plain_tip(f"{title}  {self.place.keys}" if self.place.keys else title))
        self.update()

    def show_badge(self, badge: Badge) -> None:
        """Show another badge."""
        self.badge = badge
        self.retranslate()

    def fold(self, is_folded: bool) -> None:
        """Show the icon only, or everything."""
        self.is_folded = is_folded
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW if self.is_folded else WIDE), theme.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(INSET, 2, -INSET, -2)
        if self.isChecked():
            paint_box(painter, box, theme.colour("surface"), CONTROL)
            mark = QRectF(box.left(), box.center().y() - 8, 3, 16)
            paint_box(painter, mark, theme.colour("accent"), 1.5)
        elif self.underMouse():
            paint_box(painter, box, theme.colour("pressed"), CONTROL)
        side = theme.px(18)
        left = (self.width() - side) / 2 if self.is_folded else theme.px(ICON_LEFT)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, place, self.place.icon, "accent" if self.isChecked() else "text2")
        if self.is_folded:
            self._paint_folded_badge(painter, place)
        else:
            self._paint_words(painter)
        if self.hasFocus():
            paint_focus(painter, box)

    def _paint_folded_badge(self, painter: QPainter, place: QRectF) -> None:
        if self.badge.is_overdue:
            paint_shape(painter, QRectF(place.right() - 3, place.top() - 5, 11, 11), "overdue")

    def _paint_words(self, painter: QPainter) -> None:
        right = self._paint_badge(painter)
        painter.setFont(theme.font("body_strong" if self.isChecked() else "control"))
        painter.setPen(theme.colour("text" if self.isChecked() else "text2"))
        room = QRectF(theme.px(TEXT_LEFT), 0, right - theme.px(TEXT_LEFT), self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_badge(self, painter: QPainter) -> float:
        """Draw the number, and the octagon before it; returns where the title must end."""
        end = float(self.width() - 14)
        if not self.badge.count and not self.badge.is_overdue:
            return end
        painter.setFont(theme.font("meta_strong" if self.isChecked() else "label"))
        painter.setPen(theme.colour("text" if self.isChecked() else "text2"))
        number = str(self.badge.count)
        width = painter.fontMetrics().horizontalAdvance(number)
        left = self.width() - 20 - width
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, number)
        if self.badge.is_overdue:
            left -= theme.px(19)
            side = theme.px(13)
            paint_shape(painter, QRectF(left, (self.height() - side) / 2, side, side), "overdue")
        return float(left - 6)


class Navigation(QWidget):
    """The column of places; `chosen` carries the key of the place."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], user: User, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        self._under: list[QWidget] = []
        self._heading = ElidingLabel("", "label", "text3", parent=self)
        self._heading.setContentsMargins(theme.px(ICON_LEFT), 0, 8, 0)
        self._heading.setMinimumHeight(theme.px(28))
        self.card = UserCard(user, self)
        self._lay_out(places)
        self.fold(False)
        self.retranslate()

    def _lay_out(self, places: Sequence[Place]) -> None:
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add(places, Group.WORK, column)
        column.addSpacing(theme.px(10))
        column.addWidget(self._heading)
        has_registers = self._add(places, Group.REGISTERS, column)
        self._heading.setVisible(has_registers)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(upper)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        upper.setAutoFillBackground(False)
        self._has_registers = has_registers
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.px(11), 1, theme.px(8))
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        self._add(places, Group.BOTTOM, whole)
        whole.addWidget(self.card)

    def _add(self, places: Sequence[Place], group: Group, column: QVBoxLayout) -> bool:
        mine = [place for place in places if place.group is group]
        for place in mine:
            button = PlaceButton(place, self)
            self._group.addButton(button)
            button.clicked.connect(partial(self._clicked, place.name))
            self.buttons[place.name] = button
            column.addWidget(button)
        return bool(mine)

    def _clicked(self, name: str, _is_checked: bool = False) -> None:
        self.chosen.emit(name)

    def show_place(self, name: str) -> None:
        """Mark the place in front."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def add_under(self, name: str, widget: QWidget) -> None:
        """Put something under a place; hidden while only icons are shown."""
        button = self.buttons.get(name)
        home = button.parentWidget() if button is not None else None
        column = home.layout() if home is not None else None
        if isinstance(column, QVBoxLayout) and button is not None:
            column.insertWidget(column.indexOf(button) + 1, widget)
            self._under.append(widget)

    def show_badges(self, badges: Mapping[str, Badge]) -> None:
        """Show the numbers; places not named show none."""
        for name, button in self.buttons.items():
            button.show_badge(badges.get(name, Badge()))

    def fold(self, is_folded: bool) -> None:
        """Icons only, or icons and titles."""
        self.setFixedWidth(theme.px(NARROW) if is_folded else theme.px(WIDE))
        for button in self.buttons.values():
            button.fold(is_folded)
        for widget in self._under:
            widget.setMaximumHeight(0 if is_folded else 16777215)
        self._heading.setVisible(self._has_registers and not is_folded)
        self.card.fold(is_folded)

    def retranslate(self) -> None:
        """Say every title again."""
        self.setAccessibleName(self.tr("Navigation"))
        self._heading.show_text(self.tr("Registers and journals"))
        for button in self.buttons.values():
            button.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("nav"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("border"))
