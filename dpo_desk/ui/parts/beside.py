"""A side panel that stands beside a screen while the person wants it and there is room for both."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings


class Beside(QObject):
    """Shows and hides `side` of `screen`; `least` is the width the two need together, in px of the design."""

    def __init__(self, screen: QWidget, side: QWidget, settings: Settings, least: int) -> None:
        super().__init__(screen)
        self._screen, self._side, self._settings, self._least = screen, side, settings, least
        screen.installEventFilter(self)
        settings.changed.connect(self._setting_changed)
        theme.current().changed.connect(self.fit)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._screen and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    @Slot()
    def fit(self) -> None:
        """Look again at the wish, the room and the text size."""
        has_room = self._screen.width() >= theme.px(self._least)
        self._side.setVisible(has_room and self._settings.get(CONTEXT_PANEL))

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == CONTEXT_PANEL.key:
            self.fit()
