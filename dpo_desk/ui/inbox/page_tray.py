"""Under the preview: through the pages of what came, turning, cropping, ordering and joining them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel


class PageTray(QWidget):
    """Only buttons and words; who owns the pages listens: `stepped` by pages, `turned` by degrees."""

    stepped = Signal(int)
    turned = Signal(int)
    whole_wanted = Signal()
    earlier_wanted = Signal()
    join_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = IconButton("chevron-left", "", height="tight", parent=self)
        self.on = IconButton("chevron-right", "", height="tight", parent=self)
        self.left = IconButton("rotate-ccw", "", height="tight", parent=self)
        self.right = IconButton("rotate-cw", "", height="tight", parent=self)
        self.earlier = IconButton("arrow-up", "", height="tight", parent=self)
        self.whole = IconButton("undo-2", "", height="tight", parent=self)
        self.join = Button("", icon="file-plus", height="tight", parent=self)
        self._place = PlainLabel("", "meta", "text2", parent=self)
        self._hint = ElidingLabel("", "meta", "text3", parent=self)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget in (self.back, self._place, self.on, self.left, self.right, self.earlier, self.whole):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(self.join)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.left.clicked.connect(self._left)
        self.right.clicked.connect(self._right)
        self.whole.clicked.connect(self.whole_wanted)
        self.earlier.clicked.connect(self.earlier_wanted)
        self.join.clicked.connect(self.join_wanted)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        for button, name in (
            (self.back, self.tr("Previous page")), (self.on, self.tr("Next page")),
            (self.left, self.tr("Turn to the left")), (self.right, self.tr("Turn to the right")),
            (self.earlier, self.tr("Put this page earlier")), (self.whole, self.tr("Undo the cropping")),
        ):  # fmt: skip
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._hint.show_text(self.tr("Drag a frame to crop the page"))
        self.join.set_words(self.tr("Join into one paper"))

    def show_state(self, place: int, count: int, *, is_cropped: bool, can_join: bool, is_open: bool) -> None:
        """Which page of how many is shown, and what can be done with it; `is_open` while nothing is joined yet."""
        self._place.setText(f"{place + 1} / {count}")
        for widget in (self.back, self._place, self.on):
            widget.setVisible(count > 1)
        for widget in (self.left, self.right, self._hint):
            widget.setVisible(is_open)
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place < count - 1)
        self.earlier.setVisible(is_open and count > 1)
        self.earlier.setEnabled(place > 0)
        self.whole.setVisible(is_open and is_cropped)
        self.join.setVisible(is_open and can_join)
        # Last: a part that changes in a tray that is shown lays the whole window out.
        self.setVisible(count > 0)

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _on(self) -> None:
        self.stepped.emit(1)

    def _left(self) -> None:
        self.turned.emit(270)

    def _right(self) -> None:
        self.turned.emit(90)
