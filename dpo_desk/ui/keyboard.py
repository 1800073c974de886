"""Shortcuts by physical key: what Qt did not match on a Cyrillic layout is looked up by its position."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from dpo_desk.ui.actions import Actions
from dpo_desk.ui.physical_keys import chord
from dpo_desk.ui.settings import SINGLE_LETTERS, Settings

TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
STEPS = {"J": Qt.Key.Key_Down, "K": Qt.Key.Key_Up}


class Keyboard(QObject):
    """Watches the widget that has the focus, and only that: a filter on the application would see every event."""

    def __init__(self, window: QWidget, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.on_focus_changed)

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus."""
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return isinstance(watched, QWidget) and self._pressed(watched, event)

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        keys = chord(event)
        if not keys or not (_has_command(event) or self._letters_work(watched)):
            return False
        action = self._actions.by_keys(keys)
        if action is not None:
            action.trigger()
            return True
        return isinstance(watched, QAbstractItemView) and _step(watched, keys)

    def _letters_work(self, watched: QWidget) -> bool:
        return self._settings.get(SINGLE_LETTERS) and not isinstance(watched, TEXT_FIELDS)


def _has_command(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & command)


def _step(view: QAbstractItemView, keys: str) -> bool:
    if keys not in STEPS:
        return False
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, STEPS[keys], Qt.KeyboardModifier.NoModifier))
    return True
