"""Facts of a panel: a word at the left, a value at the right, and an eye where the value is masked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel


class FactRow(QWidget):
    """`revealed` when the eye is pressed; whoever hears it shows the value by `show_value` and journals it."""

    revealed = Signal()

    def __init__(
        self, name: str, value: str = "", *, masked: bool = False, absent: bool = False, parent: QWidget | None = None
    ) -> None:
        """`masked` shows an eye; `absent` greys words such as "not stored"."""
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._value = ElidingLabel("", "control", "text", parent=self)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._eye = IconButton("eye", self.tr("Show the value: {name}").format(name=name), Kind.QUIET, Height.TIGHT)
        self._eye.setParent(self)
        self._eye.clicked.connect(self.revealed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(name, "body", "text2", parent=self))
        row.addWidget(self._value, 1)
        row.addWidget(self._eye)
        self.show_value(value, masked=masked, absent=absent)

    def show_value(self, value: str, *, masked: bool = False, absent: bool = False) -> None:
        """Show another value; the eye is there only while it is masked."""
        self._value.set_look("body" if absent else "control", "text3" if absent else "text")
        self._value.show_text(value)
        self._eye.setVisible(masked)
        self.setAccessibleName(f"{self._name}: {value}")


class SectionHead(QWidget):
    """The heading of a section with its count and perhaps a link at the right (`followed`)."""

    followed = Signal()

    def __init__(
        self, title: str, count: str = "", link: str = "", role: str = "body_strong", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title} {count}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(PlainLabel(title, role, parent=self))
        row.addWidget(PlainLabel(count, "body", "text2", parent=self))
        row.addStretch(1)
        if link:
            self.link = LinkButton(link, parent=self)
            self.link.clicked.connect(self.followed)
            row.addWidget(self.link)
