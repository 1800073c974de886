"""The middle pane: the form of one letter over its text, in a scroll area that keeps the deeds in view."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.services.letters import LetterCard
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say
from dpo_desk.ui.letters.address_fields import AddressFields
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.deeds_bar import DeedsBar
from dpo_desk.ui.letters.heading import Heading
from dpo_desk.ui.letters.leaving import Leaving
from dpo_desk.ui.letters.text_editor import LetterText
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.fields import AreaField
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import Pill

EDGE = 24


class LetterForm(QWidget):
    """Shows a composition and gives it back changed (`edited`); `left` when the focus leaves a field."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._work: Composition | None = None
        self._scroll = QScrollArea(self)
        self._inner = inner = QWidget(self._scroll)
        self._scroll.setWidget(inner)
        self.heading = Heading(inner)
        self.address = AddressFields(inner)
        self.text_label = PlainLabel("", "label", "text2", parent=inner)
        self.saved = PlainLabel("", "meta", "text3", parent=inner)
        self.gaps = LinkButton("", parent=inner)
        self.refresh_link = LinkButton("", parent=inner)
        self.text = LetterText(inner)
        self.enclosures = AreaField("", rows=2, parent=inner)
        self.enclose = LinkButton("", parent=inner)
        self.found = Banner("info", "", parent=inner)
        self.drop = Button("", "quiet", height="tight", parent=inner)
        self.leaving = Leaving(desk, self)
        self.deeds = DeedsBar(desk.today(), self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_found("")

    def _connect(self) -> None:
        self.heading.edited.connect(self._edited)
        self.address.edited.connect(self._edited)
        self.text.edited.connect(self._edited)
        self.enclosures.edited.connect(self._edited)
        self.gaps.clicked.connect(self.text.go_to_gap)
        self.enclose.clicked.connect(self.add_enclosures)
        self.text.left.connect(self.left)
        for field in self.address.fields:
            field.line.editingFinished.connect(self.left)
        self.heading.title.editingFinished.connect(self.left)
        self.address.kind.chosen.connect(self._kind_left)
        self.text.cursorPositionChanged.connect(self._follow_caret)

    def _lay_out(self) -> None:
        inner = self._inner
        self._column = column = QVBoxLayout(inner)
        column.setSpacing(10)
        column.addWidget(self.found)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.heading)
        column.addWidget(self.address)
        column.addLayout(self._text_block(), 1)
        column.addWidget(self.enclosures)
        column.addWidget(self.enclose)
        self._scroll.setWidgetResizable(True)
        inner.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(EDGE, 6, EDGE, 14)
        foot.setSpacing(10)
        foot.addWidget(self.leaving)
        foot.addWidget(self.deeds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)

    @Slot(int, int)
    def _keep_edge(self, low: int, high: int) -> None:
        """The fields end where the buttons under them end, with a scroll bar or without one."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if high > low else 0
        self._column.setContentsMargins(EDGE, 14, EDGE - bar, 8)

    @Slot()
    def _follow_caret(self) -> None:
        """The text has no scroll bar of its own: the form scrolls to where one types."""
        if self.text.hasFocus():
            spot = self.text.viewport().mapTo(self._inner, self.text.cursorRect().center())
            self._scroll.ensureVisible(spot.x(), spot.y(), 0, theme.px(30))

    def _text_block(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text_label)
        row.addWidget(self.saved)
        row.addWidget(self.gaps)
        row.addStretch(1)
        row.addWidget(self.refresh_link)
        block = QVBoxLayout()
        block.setSpacing(5)
        block.addLayout(row)
        block.addWidget(self.text, 1)
        return block

    def show_letter(self, card: LetterCard, work: Composition, pill: Pill | None, is_dirty: bool) -> None:
        """Show a letter; not an edit. What stands here already keeps caret and scroll."""
        self._work = work
        is_frozen = card.row.state not in ("draft", "numbered")
        self.heading.show_letter(card, work, pill)
        self.address.show_address(work, is_frozen)
        self.text.show_body(work.text.body)
        self.text.setReadOnly(is_frozen)
        self.refresh_link.setVisible(card.row.state == "draft")
        lines = "\n".join(entry.shown for entry in work.text.enclosures)
        if self.enclosures.text() != lines:
            self.enclosures.show_text(lines)
        has_field = bool(lines) or (self.enclosures.area.hasFocus() and not is_frozen)
        self.enclosures.setVisible(has_field)
        self.enclose.setVisible(not has_field and not is_frozen)
        self.enclosures.area.setReadOnly(is_frozen)
        self.show_state(card, is_dirty)
        self.leaving.show_letter(card)
        self._count_gaps()

    def show_state(self, card: LetterCard, is_dirty: bool) -> None:
        """Say what can be done now and whether all is saved."""
        self.deeds.show_letter(card.row, card.paper.sha256 if card.paper else "", is_dirty)
        self.saved.setVisible(card.row.state in ("draft", "numbered"))
        self.saved.setText(self.tr("not saved yet") if is_dirty else self.tr("saved"))

    @Slot()
    def add_enclosures(self) -> None:
        """Open the field for what is enclosed."""
        self.enclose.hide()
        self.enclosures.show()
        self.enclosures.area.setFocus()

    def show_refusal(self, error: Refusal) -> None:
        """Say it beside the field or the text; the caret goes to what is wanting."""
        if error.field == "item_number":
            self.address.number.show_error(say(error.message))
        elif error.field == "sent_on":
            self.deeds.sent_on.show_error(say(error.message))
        else:
            self.deeds.show_refusal(say(error.message))
            if error.field == "body":
                self.go_to_gap()

    def show_found(self, when: str) -> None:
        """Offer typing that was put aside, or take the offer away ("")."""
        words = self.tr("Typing of {time} was not saved when the desk closed").format(time=when)
        self.found.show_words("info", words, "", self.tr("Bring it back"))
        self.found.setVisible(bool(when))
        self.drop.setVisible(bool(when))

    @Slot()
    def _kind_left(self) -> None:
        self.left.emit()

    @Slot()
    def _edited(self) -> None:
        if self._work is None:
            return
        lines = tuple(line for line in self.enclosures.text().splitlines() if line.strip())
        work = self._work.with_title(self.heading.title.text()).with_enclosures(lines)
        work = work.sent_to(self.address.address(), self.address.item_number())
        work = replace(work, text=work.text.with_body(self.text.body()))
        self._work = work
        self.deeds.show_refusal("")
        self._count_gaps()
        self.edited.emit(work)

    def _count_gaps(self) -> None:
        count = self.text.gap_count()
        self.gaps.setVisible(bool(count))
        self.gaps.setText(self.tr("%n gap(s) to fill", "", count))
        self.gaps.setAccessibleName(self.gaps.text())
        self.gaps.updateGeometry()

    def go_to_gap(self) -> None:
        """The caret to the first thing that is wanting: in the text, the heading or the address."""
        if self.text.go_to_gap():
            return
        if self._work is not None and self._work.text.title.pieces and self._work.text.title.pieces[0].is_gap:
            self.heading.title.setFocus()
            self.heading.title.selectAll()
            return
        self.address.go_to_empty()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.colour("surface"))

    def retranslate(self) -> None:
        """Say everything again."""
        for part in (self.heading, self.address, self.leaving, self.deeds):
            part.retranslate()
        self.text_label.setText(self.tr("Text"))
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.refresh_link.setText(self.tr("Refresh fields"))
        self.refresh_link.setAccessibleName(self.refresh_link.text())
        self.enclosures.label.setText(self.tr("Enclosures, one a line"))
        self.enclosures.label.setVisible(True)
        self.enclosures.area.setAccessibleName(self.enclosures.label.text())
        self.enclose.setText(self.tr("Add enclosures"))
        self.enclose.setAccessibleName(self.enclose.text())
        self.drop.set_words(self.tr("Not needed"))
        self._count_gaps()
