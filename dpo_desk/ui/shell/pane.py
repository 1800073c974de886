"""The pane beside the navigation: bars on top, the screen in front below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.ui import theme
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.surface import paint_hatch
from dpo_desk.ui.trouble import Grade, Notice

LOOKS = {Grade.TROUBLE: "overdue", Grade.CONFLICT: "soon", Grade.REFUSAL: "today", Grade.NOTE: "info"}
MOST_BARS = 3


class NoticeBar(QWidget):
    """One notice with its verb, "Try again" when that may help, and a cross to put it away."""

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.is_away = False
        self.banner = Banner(LOOKS[notice.grade], "", parent=self)
        self.banner.acted.connect(self.try_again)
        self._cross = IconButton("x", self.tr("Put away"), height="tight", parent=self)
        self._cross.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.banner, 1)
        row.addWidget(self._cross)
        self._say()

    def _say(self) -> None:
        notice = self.notice
        verb = (notice.verb or self.tr("Try again")) if notice.again is not None else ""
        self.banner.show_words(LOOKS[notice.grade], notice.text, "", verb)
        self._cross.setToolTip(self.tr("Put away"))
        self._cross.setAccessibleName(self.tr("Put away"))

    def changeEvent(self, event: QEvent) -> None:
        """Bad news is said again; a note of something that went well was read and goes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self.is_away:
            again = self.notice.in_present_language()
            if again is None:
                self.put_away()
            else:
                self.notice = again
                self._say()

    @Slot()
    def put_away(self) -> None:
        """Close the bar."""
        self.is_away = True
        self.hide()
        self.deleteLater()

    @Slot()
    def try_again(self) -> None:
        """Close the bar and repeat what failed."""
        again: Callable[[], None] | None = self.notice.again
        self.put_away()
        if again is not None:
            again()


class SampleBanner(QWidget):
    """Stripes and one sentence: the data on the screen are invented."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "meta_strong", "text", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.addWidget(self._words)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the current language."""
        self._words.setText(self.tr("Sample data: every person and organisation here is invented"))
        self.setAccessibleName(self._words.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.fillRect(box, theme.colour("soonBg"))
        paint_hatch(painter, box, 0, 10)
        words = QRectF(self._words.geometry()).adjusted(-8, -2, 8, 2)
        words.setWidth(self._words.fontMetrics().horizontalAdvance(self._words.text()) + 16)
        painter.fillRect(words, theme.colour("soonBg"))


class Pane(QWidget):
    """Bars, newest on top and at most three; then the screens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sample = SampleBanner(self)
        self.sample.hide()
        self.stack = QStackedWidget(self)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sample)
        column.addLayout(self._bars)
        column.addWidget(self.stack, 1)

    @property
    def bars(self) -> list[NoticeBar]:
        """The bars that stand now."""
        items = [self._bars.itemAt(place) for place in range(self._bars.count())]
        found = [item.widget() for item in items if item is not None]
        return [bar for bar in found if isinstance(bar, NoticeBar) and not bar.is_away]

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Add a bar; the same words twice are one bar."""
        for bar in self.bars:
            if bar.notice.text == notice.text:
                bar.put_away()
        self._bars.insertWidget(0, NoticeBar(notice, self))
        for old in self.bars[MOST_BARS:]:
            old.put_away()

    @Slot(str)
    def settle(self, cause: str) -> None:
        """Put away the bad news of work that began anew or went well, all of it with ""."""
        for bar in self.bars:
            if bar.notice.grade is not Grade.NOTE and cause in ("", bar.notice.cause):
                bar.put_away()

    def clear_bars(self) -> None:
        """Put every bar away, when another place comes to the front."""
        for bar in self.bars:
            bar.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("sunken"))
