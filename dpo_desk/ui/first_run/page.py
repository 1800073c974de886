"""One page of the first run: a title, a sentence, and what is asked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel


class Page(QWidget):
    """Subclasses say their `words` and put their parts into `body`."""

    edited = Signal()
    """What the rail says of this page changed."""
    words: Callable[[], tuple[str, str]]
    """Title and sentence in the current language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.place_label = PlainLabel("", "label", "text3", parent=self)
        self.heading = TitleLabel("", "display", self)
        self.sentence = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.place_label)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(14)
        column.addLayout(self.body)
        column.addStretch(1)

    def name(self) -> str:
        """Its name on the rail."""
        return self.words()[0]

    def note(self) -> str:
        """What was chosen here, for the rail and the summary."""
        return ""

    def check(self) -> bool:
        """Whether the page may be left; says beside its fields why not."""
        return True

    def retranslate(self) -> None:
        """Say everything again."""
        title, sentence = self.words()
        self.heading.setText(title)
        self.sentence.setText(sentence)

    def show_place(self, place: int, count: int) -> None:
        """Say which step of how many this is; nothing with 0."""
        text = self.tr("Step {place} of {count}").format(place=place, count=count)
        self.place_label.setText(text if count else "")
        self.place_label.setVisible(bool(count))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
