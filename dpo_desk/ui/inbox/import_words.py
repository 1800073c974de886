"""The page of the import that settles words: kinds, outcomes and channels as the journal calls them."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.request_import import OPEN, UNSAID, Word
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.subjects.words import counted

Key = tuple[str, str, str]
"""Sort, kind and word."""

MOST = 60
"""Words on the page: a column of kinds has a dozen; one with more holds something else, or gives its rest later."""


class ImportWords(QWidget):
    """`said` with a word and the key it means; `confirmed` to go on, `back` to the columns."""

    said = Signal(object, str)
    confirmed = Signal()
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words: Sequence[Word] = ()
        self._chosen_last: Key | None = None
        self._unknown: set[Key] = set()
        self.boxes: dict[Key, QComboBox] = {}
        self._lead = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.banner = Banner("today", "", parent=self)
        self.next_button = Button("", "primary", "arrow-right", "main", parent=self)
        self._back_button = Button("", height="main", parent=self)
        self.next_button.clicked.connect(self.confirmed)
        self._back_button.clicked.connect(self.back)
        self._body: Scroll | None = None
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._back_button)
        foot.addWidget(self.next_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(self._lead)
        self._column.addWidget(self.banner)
        self._column.addLayout(foot)

    def begin(self) -> None:
        """Another file is coming: nothing is asked yet."""
        self._unknown.clear()
        self._chosen_last = None

    def take(self, found: Sequence[Word]) -> None:
        """Take what the words mean now; they are shown by `retranslate` or `show_again`."""
        self._words = found
        self._unknown |= {_key(one) for one in found if one.meaning is None}

    def show_again(self) -> None:
        """Show them where they stand in front: the choice just made keeps focus and place."""
        place = self._body.verticalScrollBar().value() if self._body is not None else 0
        self.retranslate()
        if self._body is not None:
            self._body.verticalScrollBar().setValue(place)
        if self._chosen_last in self.boxes:
            self.boxes[self._chosen_last].setFocus()

    def retranslate(self) -> None:
        """Build the table in the current language."""
        self.next_button.set_words(self.tr("Check the rows"))
        self._back_button.set_words(self.tr("Back to the columns"))
        self._lead.setText(
            self.tr("What the words of the journal mean. Change what was taken wrongly; nothing is guessed.")
        )
        unknown = [one for one in self._words if one.meaning is None]
        title = self.tr("Nobody knows what %n word(s) mean.", "", len(unknown))
        text = self.tr("Say it here, or the rows with them (%n) stay out.", "", sum(one.count for one in unknown))
        self.banner.show_words("today", title, text)
        self.banner.setVisible(bool(unknown))
        self._build()

    def _build(self) -> None:
        if self._body is not None:
            take_out(self._column, self._body)
        holder = Ground("surface", parent=self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for column, share in enumerate((4, 0, 3, 0)):
            grid.setColumnStretch(column, share)
        self.boxes = {}
        line = self._add_sections(grid, holder)
        grid.setRowStretch(line, 1)
        self._body = Scroll(holder, self)
        self._column.insertWidget(2, self._body, 1)

    def _add_sections(self, grid: QGridLayout, holder: QWidget) -> int:
        asked = [one for one in self._words if _key(one) in self._unknown][:MOST]
        known = [one for one in self._words if _key(one) not in self._unknown][: MOST - len(asked)]
        titles = dict(self._sorts())
        line = self._add_section(grid, holder, self.tr("To be said"), asked, 0, titles)
        for sort, title in titles.items():
            line = self._add_section(grid, holder, title, [one for one in known if one.sort == sort], line)
        more = len(self._words) - len(asked) - len(known)
        if more:
            text = self.tr("%n more word(s) are not shown. Perhaps a column holds something else.", "", more)
            grid.addWidget(PlainLabel(text, "body", "text2", wrap=True, parent=holder), line, 0, 1, 4)
        return line + 1

    def _sorts(self) -> tuple[tuple[str, str], ...]:
        outcome, channel = self.tr("Outcomes"), self.tr("How it came")
        return ("kind", self.tr("Kinds of demands")), ("outcome", outcome), ("channel", channel)

    def _add_section(
        self, grid: QGridLayout, holder: QWidget, title: str, found: Sequence[Word], line: int,
        sorts: Mapping[str, str] = MappingProxyType({}),
    ) -> int:  # fmt: skip
        """Words under a heading; where they are of several `sorts`, each says of which."""
        if not found:
            return line
        has_kinds = not sorts and any(one.kind for one in found)
        heads = (title, self.tr("Rows"), self.tr("of the kind") if has_kinds else "", self.tr("What it means"))
        grid.setRowMinimumHeight(line, theme.px(12 if line else 0))
        for column, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, "label", "text2", parent=holder), line + 1, column)
        line += 2
        for one in found:
            grid.addWidget(Rule(holder), line, 0, 1, 4)
            self._add_word(grid, holder, one, line + 1, sorts.get(one.sort, ""))
            line += 2
        return line

    def _add_word(self, grid: QGridLayout, holder: QWidget, one: Word, line: int, sort: str) -> None:
        grid.setRowMinimumHeight(line, theme.px(42))
        shown = " ".join(one.word.split()) or self.tr("(empty cell)")
        grid.addWidget(ElidingLabel(shown, "control", parent=holder), line, 0)
        grid.addWidget(PlainLabel(counted(one.count), "body", "text2", parent=holder), line, 1)
        kind = words.kind_title(self._desk, one.kind) if one.kind else ""
        where = " · ".join(filter(None, (sort, kind)))
        grid.addWidget(ElidingLabel(where, "body", "text2", parent=holder), line, 2)
        box = QComboBox(holder)
        box.addItem(self.tr("— say what it means —"), "")
        for key in one.choices:
            box.addItem(self._meaning(one.sort, key), key)
        box.setCurrentIndex(max(0, box.findData(one.meaning or "")))
        box.setAccessibleName(self.tr("What the word “{word}” means").format(word=shown))
        box.setMinimumWidth(theme.px(320))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(partial(self._chosen, one))
        self.boxes[_key(one)] = box
        grid.addWidget(box, line, 3)

    def _meaning(self, sort: str, key: str) -> str:
        if sort == "kind":
            return words.kind_title(self._desk, key)
        if key == OPEN:
            return self.tr("the request is still open")
        if key == UNSAID:
            return self.tr("closed, outcome not noted") if sort == "outcome" else self.tr("not noted")
        return words.named_word(self._desk, "channels" if sort == "channel" else "outcomes", key)

    def _chosen(self, one: Word, place: int) -> None:
        self._chosen_last = _key(one)
        self.said.emit(one, str(self.boxes[self._chosen_last].itemData(place)))


def _key(one: Word) -> Key:
    return one.sort, one.kind, one.word
