"""Likely duplicates, one pair at a time: joined under the record that stays, or noted to be two people."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.services import doubles
from dpo_desk.services.doubles import LikelyDouble
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import PlainLabel, TitleLabel
from dpo_desk.ui.subjects.double_side import DoubleSide
from dpo_desk.ui.subjects.words import RegisterWords

WIDEST = 920


class DoublesPage(Ground):
    """Asks for the pairs when it is opened; a pair that is chosen by hand is shown alone. `closed` by Esc or Back."""

    closed = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk, words: RegisterWords, parent: QWidget) -> None:
        super().__init__("sunken", parent=parent)
        self._desk = desk
        self._pairs: tuple[tuple[int, int, str], ...] = ()
        self._by_hand = False
        self._place = 0
        self._cards: tuple[SubjectCard, SubjectCard] | None = None
        self.title, self.shared = TitleLabel("", "title", self), PlainLabel("", "row", "text2", wrap=True, parent=self)
        self.first, self.other = DoubleSide(words, self), DoubleSide(words, self)
        self.back_button = Button("", "quiet", "chevron-left", parent=self)
        self.join_button = Button("", "primary", parent=self)
        self.two_button, self.later_button = Button("", parent=self), Button("", "quiet", parent=self)
        self._note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.empty = EmptyState("users", "", small=True, parent=self)
        self._choice = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        holder = Ground("sunken", parent=self)
        holder.installEventFilter(self)
        wide = QHBoxLayout(holder)
        wide.setContentsMargins(0, 0, 0, 0)
        self._lay_out_pair()
        wide.addWidget(self._whole)
        column.addWidget(Scroll(holder, self), 1)
        column.addWidget(self.empty, 1)

    def _lay_out_pair(self) -> None:
        self._whole = QWidget(self)
        self._whole.setMaximumWidth(WIDEST)
        inside = QVBoxLayout(self._whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        pair, verbs = QHBoxLayout(), QHBoxLayout()
        for row in (pair, verbs):
            row.setSpacing(12)
        for side in (self.first, self.other):
            pair.addWidget(side, 1)
            self._choice.addButton(side.radio)
        for button in (self.join_button, self.two_button, self.later_button):
            verbs.addWidget(button)
        verbs.addStretch(1)
        inside.addWidget(self.shared)
        inside.addLayout(pair)
        inside.addWidget(self._note)
        inside.addLayout(verbs)
        inside.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.join_button.clicked.connect(self.join)
        self.two_button.clicked.connect(self.keep_apart)
        self.later_button.clicked.connect(self.later)
        for side in (self.first, self.other):
            side.opened.connect(self.opened)

    # the pairs

    @Slot()
    def begin(self) -> None:
        """Look for the likely pairs."""
        self._by_hand = False
        self._desk.ask(self, doubles.likely, then=self._show_pairs)

    def begin_with(self, subject_id: int, other_id: int) -> None:
        """Show two records chosen in the register."""
        self._by_hand, self._place = True, 0
        self._pairs = ((subject_id, other_id, ""),)
        self._ask_pair()

    def refresh(self) -> None:
        """Ask again after something changed; a pair chosen by hand that was decided closes the page."""
        if not self.isVisible():
            return
        if not self._by_hand:
            self.begin()
        else:
            self._ask_pair()

    def _show_pairs(self, found: Sequence[LikelyDouble]) -> None:
        self._pairs = tuple((one.first.id, one.other.id, one.by) for one in found)
        self._place = min(self._place, max(len(self._pairs) - 1, 0))
        self._ask_pair()

    def _ask_pair(self) -> None:
        if self._pairs:
            first, other, _by = self._pairs[self._place]
            self._desk.ask(self, doubles.sides, first, other, then=self._show_pair)
        else:
            self._show_pair(None)

    def _show_pair(self, cards: tuple[SubjectCard, SubjectCard] | None) -> None:
        is_new = self._ids(cards) != self._ids(self._cards)
        self._cards = cards
        if cards is not None:
            self.first.show_card(cards[0])
            self.other.show_card(cards[1])
            if is_new:
                self.first.radio.setChecked(True)
        self.retranslate()
        if cards is not None and is_new:
            self.first.radio.setFocus()

    def _ids(self, cards: tuple[SubjectCard, SubjectCard] | None) -> tuple[int, ...]:
        return tuple(one.row.id for one in cards or ())

    # the deeds

    @Slot()
    def join(self) -> None:
        """Put the record that goes under the one that stays."""
        if self._cards is not None:
            stays, goes = (one.row for one in self._cards)
            if self.other.radio.isChecked():
                stays, goes = goes, stays
            self._desk.do(self, doubles.take_together, stays.id, goes.id, stays.version, goes.version, then=self._done)

    @Slot()
    def keep_apart(self) -> None:
        """Note that these are two people; they are not proposed again."""
        if self._cards is not None:
            self._desk.do(self, doubles.keep_apart, *self._ids(self._cards), then=self._done)

    def _done(self, _answer: None) -> None:
        if self._by_hand:
            self.closed.emit()

    @Slot()
    def later(self) -> None:
        """The next pair, and after the last the first again."""
        self.step(1)

    def step(self, by: int) -> None:
        """Go to another pair."""
        if self._pairs:
            self._place = (self._place + by) % len(self._pairs)
            self._ask_pair()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys typed inside the pair, before the pane scrolls by them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take(event):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> bool:
        """Page keys go through the pairs, Ctrl+Enter joins, Delete says "two people", Esc goes back."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.join()
        elif event.key() == Qt.Key.Key_Delete:
            self.keep_apart()
        elif event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            return False
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        count = len(self._pairs)
        self.title.setText(self.tr("Join two records") if self._by_hand else self.tr("Likely duplicates"))
        self.back_button.set_words(self.tr("Back to the register"))
        self.join_button.set_words(self.tr("One person: join"))
        self.two_button.set_words(self.tr("Two people"))
        self.later_button.set_words(self.tr("Next pair"))
        self.later_button.setVisible(count > 1)
        self._note.setText(
            self.tr("The record that stays gets the contacts, data, requests and papers of the other, and both "
                    "consents count. Undo and “take apart” on the profile give everything back.")
        )  # fmt: skip
        self.empty.show_words(self.tr("No likely duplicates"), self.tr("Nobody shares an IIN, e-mail, phone or name."))
        self._whole.setVisible(self._cards is not None)
        self.empty.setVisible(self._cards is None)
        self.shared.setText(self._shared(count))
        if self._cards is not None:
            self.first.show_card(self._cards[0])
            self.other.show_card(self._cards[1])

    def _shared(self, count: int) -> str:
        by = self._pairs[self._place][2] if self._pairs else ""
        words = {
            "iin": self.tr("They share an IIN"),
            "email": self.tr("They share an e-mail address"), "phone": self.tr("They share a phone number"),
            "name": self.tr("Their names differ in spelling only, or not at all"),
        }  # fmt: skip
        if by not in words:
            return self.tr("Chosen by hand")
        place = self.tr("Pair {place} of {count}").format(place=self._place + 1, count=count)
        return f"{place} · {words[by]}"
