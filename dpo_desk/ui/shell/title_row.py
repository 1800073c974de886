"""The title row: mark, menus, the search field in the middle, bell, help and the one primary button."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.actions import Action
from dpo_desk.ui.icons import paint_icon
from dpo_desk.ui.parts.buttons import Button, IconButton, Kind
from dpo_desk.ui.parts.surface import CHIP, CONTROL, paint_box, paint_focus

HEIGHT = 52
FIELD_WIDTH = 420
EDGE, GAP = 14, 12


class SearchField(QAbstractButton):
    """Looks like a field and opens the palette, which holds the real one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the placeholder again."""
        self.setText(self.tr("Search or command"))
        self.setAccessibleName(self.text())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_box(painter, box, theme.colour("surface"), CONTROL, theme.colour("ctl"))
        side = theme.px(16)
        paint_icon(painter, QRectF(11, (box.height() - side) / 2, side, side), "search", "text2")
        keys = self._paint_keys(painter, box)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text3"))
        room = box.adjusted(side + 19, 0, -(box.right() - keys.left()) - 6, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        if self.hasFocus():
            paint_focus(painter, box)

    def _paint_keys(self, painter: QPainter, box: QRectF) -> QRectF:
        painter.setFont(theme.font("micro"))
        words = "Ctrl K"
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        height = theme.px(18)
        cap = QRectF(box.right() - 9 - width, (box.height() - height) / 2, width, height)
        paint_box(painter, cap, theme.colour("sunken"), CHIP, theme.colour("border2"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
        return cap


class TitleRow(QWidget):
    """Places its parts by hand, because the field stands in the middle of the window, not of the space left."""

    news_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(HEIGHT))
        self.menus = QMenuBar(self)
        self.menus.setNativeMenuBar(False)
        self.menus.installEventFilter(self)
        self.field = SearchField(self)
        self.bell = IconButton("bell", self.tr("Notifications"), parent=self)
        self.bell.clicked.connect(self.news_wanted)
        self.help = IconButton("circle-help", self.tr("Help"), parent=self)
        self.help.clicked.connect(self.help_wanted)
        self.primary = Button("", Kind.PRIMARY, parent=self)
        self._action: Action | None = None
        self.primary.clicked.connect(self._do_primary)

    def show_primary(self, action: Action | None) -> None:
        """Put the primary action of the screen on the button."""
        self._action = action
        self.primary.setVisible(action is not None)
        if action is not None:
            self.primary.set_words(action.said(), action.icon)
            self.primary.setEnabled(action.is_enabled)
            self.primary.setToolTip(action.keys)
        self.place_parts()

    def _do_primary(self, _is_checked: bool = False) -> None:
        if self._action is not None and self._action.is_enabled:
            self._action.run()

    def place_parts(self) -> None:
        """Lay everything out for the present width."""
        height = self.height()
        menus = self.menus.sizeHint()
        left = EDGE + theme.px(22) + GAP
        self.menus.setGeometry(left, (height - menus.height()) // 2, menus.width(), menus.height())
        right = self.width() - EDGE - 2
        parts: list[QWidget] = [self.primary] if self._action is not None else []
        for part in (*parts, self.help, self.bell):
            size = part.sizeHint()
            right -= size.width()
            part.setGeometry(right, (height - size.height()) // 2, size.width(), size.height())
            right -= GAP if part is self.primary else 4
        self._place_field(left + menus.width() + GAP, right - GAP)

    def _place_field(self, least: int, most: int) -> None:
        width = max(0, min(theme.px(FIELD_WIDTH), most - least))
        left = max(least, min((self.width() - width) // 2, most - width))
        height = theme.px(32)
        self.field.setGeometry(QRect(left, (self.height() - height) // 2, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other menus are as wide as they need from the moment they stand in the bar."""
        if watched is self.menus and event.type() is QEvent.Type.LayoutRequest:
            self.place_parts()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.field.retranslate()
            for button, name in ((self.bell, self.tr("Notifications")), (self.help, self.tr("Help"))):
                button.setAccessibleName(name)
                button.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("nav"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        side = theme.px(22)
        mark = QRectF(EDGE, (self.height() - side) / 2, side, side)
        paint_box(painter, mark, theme.colour("accent"), CONTROL - 1)
        paint_icon(painter, mark.adjusted(4, 4, -4, -4), "check", "onAccent")
