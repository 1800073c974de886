"""The card at the foot of a day: what the certificate of that day would be, and the way to look at it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.parts.surface import CHIP, paint_box

WIDTH, HEIGHT = 62, 86
# Where lines of words stand on the page, as shares of it: from the top, from the left, how long.
_LINES = (
    (0.11, 0.50, 0.34), (0.17, 0.58, 0.26), (0.30, 0.12, 0.52), (0.38, 0.12, 0.76), (0.44, 0.12, 0.72),
    (0.50, 0.12, 0.76), (0.56, 0.12, 0.60), (0.64, 0.12, 0.76), (0.70, 0.12, 0.44),
)  # fmt: skip


class PageSketch(QWidget):
    """A small drawing of the page; it says nothing of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(WIDTH), theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = QRectF(self.rect())
        paint_box(painter, page, theme.colour("surface"), CHIP, theme.colour("border2"))
        wide, tall = page.width(), page.height()
        for number, (top, left, length) in enumerate(_LINES):
            token = "text3" if number == 2 else "border2"
            painter.fillRect(QRectF(wide * left, tall * top, wide * length, max(1.0, tall * 0.02)), theme.colour(token))
        square = QRectF(wide * 0.12, tall * 0.08, wide * 0.18, wide * 0.18)
        paint_box(painter, square, theme.colour("accent"), 2.0)
        # the square code and the place to sign
        painter.setPen(QPen(theme.colour("text3"), 1.0, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(wide * 0.12, tall * 0.80, wide * 0.18, wide * 0.18))
        painter.setPen(QPen(theme.colour("accent"), 1.0))
        foot = tall * 0.92
        painter.drawLine(round(wide * 0.55), round(foot), round(wide * 0.88), round(foot))


class CertificateCard(QWidget):
    """`preview` is connected by who makes certificates."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "body_strong", wrap=True, parent=self)
        self.said = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.preview = LinkButton("", parent=self)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(4)
        for part in (self.title, self.said):
            words.addWidget(part)
        words.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(14)
        row.addWidget(PageSketch(self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.title.setText(self.tr("Consent certificate"))
        self.said.setText(self.tr("One page, A4: the text, the proof, its hash and the place in the journal."))
        self.preview.setText(self.tr("Preview"))
        self.preview.setAccessibleName(self.tr("Preview of the consent certificate"))
        self.preview.updateGeometry()
