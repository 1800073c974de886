"""A field with two to four answers side by side, each chosen by the figure of its place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.parts.fields import Field
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.physical_keys import latin_key


class _Figures(Segments):
    """Segments that the keys 1, 2, 3 … choose too, on any layout; the chosen one has the focus."""

    figured = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = latin_key(event)
        buttons = self._buttons()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and figure.isdecimal() and 1 <= int(figure) <= len(buttons):
            buttons[int(figure) - 1].setFocus()
            buttons[int(figure) - 1].click()
            self.figured.emit(self.current())
            return
        super().keyPressEvent(event)

    def answers(self) -> list[QWidget]:
        """The buttons in order."""
        return list(self._buttons())

    def follow(self) -> None:
        """The focus of the whole goes to the answer that is on."""
        for button in self._buttons():
            if button.isChecked():
                self.setFocusProxy(button)


class SwitchField(Field):
    """`chosen` gives the key whenever the person answers; `figured` when he did so by a figure, to go on."""

    chosen = Signal(str)
    figured = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("-", parent=parent)
        self.switch = _Figures(parent=self)
        self.hold(self.switch)
        self.switch.chosen.connect(self._chosen)
        self.switch.figured.connect(self.figured)

    def show_answers(self, label: str, answers: Sequence[tuple[str, str]]) -> None:
        """The words of the field and its answers: key and words."""
        self.label.setText(label)
        self.switch.setAccessibleName(label)
        self.switch.show_segments([Segment(key, f"{place} · {words}") for place, (key, words) in enumerate(answers, 1)])
        self.switch.follow()

    def stops(self) -> list[QWidget]:
        """The answers in order, for the order of Tab."""
        return self.switch.answers()

    def key(self) -> str:
        """The key of the answer."""
        return self.switch.current()

    def choose(self, key: str) -> None:
        """Answer without telling anybody."""
        self.switch.choose(key)
        self.switch.follow()

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.switch.follow()
        self._touched()
        self.chosen.emit(key)
