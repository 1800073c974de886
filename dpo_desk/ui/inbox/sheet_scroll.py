"""Where a sheet stands over a list: whole where the window has the room, else with a scroll bar."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.inbox.ground import Scroll
from dpo_desk.ui.inbox.sheets import SheetPlace

AROUND_SHEET = 240
"""The heading, a row or two of the list, and the strip under it stay beside a tall sheet."""


class SheetScroll(Scroll):
    """As tall as the sheet inside wants to be where the window has that room, else with a scroll bar."""

    def __init__(self, place: SheetPlace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self._place = place
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for ground in (place, self.viewport()):
            ground.setAutoFillBackground(False)  # the pane behind has the colour
        place.installEventFilter(self)
        place.opened.connect(self.show)
        place.closed.connect(self.hide)
        self.hide()

    def sizeHint(self) -> QSize:
        place, layout = self._place, self._place.layout()
        tall = layout.totalHeightForWidth(self.width()) if layout is not None and layout.hasHeightForWidth() else 0
        return QSize(place.sizeHint().width(), max(tall, place.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        pane = self.parentWidget()
        room = pane.height() - theme.px(AROUND_SHEET) if pane is not None else 0
        return QSize(0, max(0, min(self.sizeHint().height(), room)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that came later make the sheet taller."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
