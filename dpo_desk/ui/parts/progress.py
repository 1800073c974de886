"""The strip of long work at the foot of a pane: a bar, how far, and Stop."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.surface import paint_box

TALL = 6


class Bar(QWidget):
    """A thin bar from 0.0 to 1.0; below 0 the share is unknown and the bar is empty."""

    def __init__(self, share: float = 0.0, token: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._token = share, token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str = "") -> None:
        """Move the end of the bar; `words` for screen readers."""
        self._share = share
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, TALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, (self.height() - TALL) / 2, self.width(), TALL)
        paint_box(painter, box, theme.colour("border2"), TALL / 2)
        if self._share > 0:
            box.setWidth(max(TALL, box.width() * min(1.0, self._share)))
            paint_box(painter, box, theme.colour(self._token), TALL / 2)


class WorkStrip(Card):
    """Long work: title, "46 / 120 records", bar, note and Stop (`stopped`); after Stop the button waits."""

    stopped = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(margin=14, spacing=8, parent=parent)
        self._title = ElidingLabel(title, "row_strong", parent=self)
        self._count = PlainLabel("", "meta", "text2", parent=self)
        self._bar = Bar(parent=self)
        self._note = ElidingLabel("", "meta", "text2", parent=self)
        self._stop = Button(self.tr("Stop"), height="tight", parent=self)
        self._stop.clicked.connect(self._stop_chosen)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._stop)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self.body.addLayout(foot)

    def begin(self, title: str, *, can_stop: bool = True) -> None:
        """Show new work from its beginning; a deed under way cannot be stopped."""
        self._title.show_text(title)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(True)
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int, count: str = "", note: str = "") -> None:
        """How far; `count` replaces "done / total"; total 0 means unknown."""
        self._count.setText(count or (f"{done} / {total}" if total else ""))
        self._bar.show_share(done / total if total else -1.0, self._count.text())
        self._note.show_text(note)
        self.setAccessibleName(f"{self._title.whole_text()} {self._count.text()}".strip())

    @Slot()
    def _stop_chosen(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
