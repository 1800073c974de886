"""The terms of the law, the policy and the office side by side, as rows to read: nothing here can be edited."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.own_norms import newest
from dpo_desk.domain.rulebook import Rule, Rulebook, Source
from dpo_desk.domain.term import Term
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.term_words import term_words
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.card import RowCard
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.segments import Segment, Segments
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.surface import CHIP, paint_box

CLAUSE_WIDTH, TERM_WIDTH = 168, 128


class ClauseChip(QWidget):
    """The clause on a grey ground."""

    def __init__(self, text: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._width = text, width
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width, theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(theme.font("label"))
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 16)
        box = QRectF(0, 0, metrics.horizontalAdvance(shown) + 16, self.height())
        paint_box(painter, box, theme.colour("okBg"), CHIP)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class RuleRow(QWidget):
    """Clause, what must be done, whose it is and since when, and the term; a half disc where the law is stricter."""

    def __init__(self, rule: Rule, note: str, stricter: str, clause_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.rule = rule
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 9, 15, 9)
        row.setSpacing(12)
        row.addWidget(ClauseChip(say_title(rule.clause), clause_width, self))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(say_title(rule.text), "control", wrap=True, parent=self))
        if stricter:
            words.addWidget(PlainLabel(stricter, "meta", "soon", wrap=True, parent=self))
        words.addWidget(PlainLabel(note, "meta", "text3", wrap=True, parent=self))
        row.addLayout(words, 1)
        if stricter:
            row.addWidget(Shape("soon", 14, stricter, self))
        term = PlainLabel(term_words(rule.term) if rule.term else self.tr("no number"), "control",
                          "text" if rule.term else "text3", wrap=True, parent=self)  # fmt: skip
        term.setFixedWidth(theme.px(TERM_WIDTH))
        term.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(term)
        name = self.tr("Change {rule}").format(rule=say_title(rule.text))
        self.change = IconButton("pencil-line", name, Kind.QUIET, Height.TIGHT, parent=self)
        self.change.hide()
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)


class RuleList(QWidget):
    """The rules of one source at a time; `is_short`: only those with a number, and what starts them.

    `picked` gives the last edition of an own norm to change, where rules can be (`is_editable`). With `only`, the
    rules of that source and no choice of another.
    """

    picked = Signal(object)

    def __init__(
        self, *, is_short: bool = False, is_editable: bool = False, only: Source | None = None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._is_short, self._is_editable, self._only = is_short, is_editable, only
        self._rulebook: Rulebook | None = None
        self._today = date.min
        self.sources = Segments(parent=self)
        self.sources.setVisible(only is None)
        self.sources.chosen.connect(self.choose)
        self.card = RowCard(self)
        top = QHBoxLayout()
        top.addWidget(self.sources)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.card)

    def show_rules(self, rulebook: Rulebook, today: date) -> None:
        """Show the rules of a rulebook as of a day."""
        self._rulebook, self._today = rulebook, today
        kept = self._only or self.sources.current() or Source.POLICY.value
        titles = {
            Source.POLICY: self.tr("Policy"),
            Source.LAW: self.tr("Law"),
            Source.OWN: self.tr("Own norms"),
        }
        self.sources.show_segments([Segment(source, words, len(self._of(source))) for source, words in titles.items()])
        self.choose(kept)

    def _of(self, source: str) -> list[Rule]:
        rules: Iterable[Rule] = self._rulebook.rules if self._rulebook else ()
        return [rule for rule in rules if rule.source.value == str(source) and (rule.term or not self._is_short)]

    @Slot(str)
    def choose(self, source: str) -> None:
        """Show the rules of one source."""
        self.sources.choose(source)
        self.card.clear_rows()
        rules = self._of(source)
        metrics = QFontMetrics(theme.font("label"))
        widest = max((metrics.horizontalAdvance(say_title(rule.clause)) for rule in rules), default=0) + 18
        width = min(widest, theme.px(CLAUSE_WIDTH))
        for rule in rules:
            row = RuleRow(rule, self._note(rule), self._stricter(rule), width, self.card)
            if self._can_change(rule):
                row.change.clicked.connect(partial(self._pick, rule))
                row.change.show()
            self.card.add_row(row)

    def _can_change(self, rule: Rule) -> bool:
        book = self._rulebook
        return self._is_editable and book is not None and newest(book, rule.key) == rule

    def _pick(self, rule: Rule, _is_checked: bool = False) -> None:
        self.picked.emit(rule)

    def _note(self, rule: Rule) -> str:
        if self._is_short and self._rulebook is not None:
            return self.tr("counted from: {start}").format(start=say_title(self._rulebook.start(rule.trigger)))
        parts = [say_title(rule.cited)] if say_title(rule.cited) else []
        parts.append(self.tr("in force from {day}").format(day=say_date(rule.valid_from)))
        if rule.valid_to is not None:
            parts.append(self.tr("until {day}").format(day=say_date(rule.valid_to)))
        if rule.extension is not None:
            parts.append(self.tr("may be extended by {term}").format(term=term_words(rule.extension)))
        parts.append(self.tr("confirmed by a lawyer") if rule.confirmed else self.tr("not confirmed by a lawyer yet"))
        return " · ".join(parts)

    def _stricter(self, rule: Rule) -> str:
        """What the law says where a duty stands on this rule and on a shorter term of the law."""
        if rule.source is Source.LAW or self._rulebook is None:
            return ""
        terms = [law.term for law in self._laws_beside(rule) if law.term is not None]
        shorter = [term for term in terms if rule.term is None or _rough_days(term) < _rough_days(rule.term)]
        if not shorter:
            return ""
        strictest = min(shorter, key=_rough_days)
        words = self.tr("Stricter in the Law: {term}, this one applies")
        if rule.term is None:
            words = self.tr("No term in the text; the Law gives {term}")
        return words.format(term=term_words(strictest))

    def _laws_beside(self, rule: Rule) -> list[Rule]:
        book = self._rulebook
        if book is None:
            return []
        keys = {
            duty.law
            for kind in (*book.kinds, *book.triggers)
            for duty in kind.duties
            if duty.law is not None and rule.key in duty.rules
        }
        found = (book.rule(key, self._today) for key in keys)
        return [law for law in found if law is not None]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._rulebook is not None:
            self.show_rules(self._rulebook, self._today)


def _rough_days(term: Term) -> float:
    """How long a term is at least, in days, to say which of two is stricter; due dates are never counted so."""
    return term.count * {"days": 1.0, "working_days": 1.4, "months": 30.0}[term.unit.value]
