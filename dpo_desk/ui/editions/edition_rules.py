"""The rules that an edition carries, all of them or those that cite one clause of its text."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.clause_text import clause_place
from dpo_desk.domain.rulebook import Rule, Rulebook, Source
from dpo_desk.ui.forms.rule_list import RuleList
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel


class EditionRules(QWidget):
    """`hold` the rules of an edition, `show_clause` makes their rows: all, or those of one place in the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._book: Rulebook | None = None
        self._today = date.min
        self._text = ""
        self.clause = ""
        self.heading = PlainLabel("", "body_strong", wrap=True, parent=self)
        self.every = LinkButton("", "control", parent=self)
        ground = Ground("surface", parent=self)
        self.list = RuleList(only=Source.POLICY, parent=ground)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(Scroll(ground, self), 1)
        self.every.clicked.connect(self._show_every)

    def hold(self, book: Rulebook | None, text: str, today: date) -> None:
        """The rules of an edition and the text they cite, not shown yet."""
        self._book, self._text, self._today = book, text, today

    def show_clause(self, clause: str) -> None:
        """Only the rules that cite this clause, "" for all."""
        self.clause = clause
        if self._book is None:
            return
        cited = _cited(self._book, self._text)
        chosen = cited.get(clause, ()) if clause else tuple(_policy(self._book))
        others = tuple(rule for rule in self._book.rules if rule.source is not Source.POLICY)
        self.list.show_rules(replace(self._book, rules=(*chosen, *others)), self._today)
        self._say_heading(len(chosen), len(chosen) - sum(map(len, cited.values())))

    def marks(self) -> Mapping[str, int]:
        """How many rules cite each clause of the text that is cited at all."""
        if self._book is None:
            return {}
        return {clause: len(rules) for clause, rules in _cited(self._book, self._text).items()}

    def _say_heading(self, count: int, lacking: int) -> None:
        said = self.tr("%n rule(s)", "", count)
        if self.clause:
            said = self.tr("Clause {clause}").format(clause=self.clause) + " · " + said
        elif lacking and self._text:
            said += " · " + self.tr("%n of them cite(s) a clause that this text does not have", "", lacking)
        self.heading.setText(said)
        self.every.setText(self.tr("Every rule of this edition"))
        self.every.setVisible(bool(self.clause))

    @Slot()
    def _show_every(self) -> None:
        self.show_clause("")
        self.list.setFocus()


def _policy(book: Rulebook) -> Iterator[Rule]:
    return (rule for rule in book.rules if rule.source is Source.POLICY)


def _cited(book: Rulebook, text: str) -> Mapping[str, tuple[Rule, ...]]:
    """The rules by the number of the clause that the text has for them."""
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in _policy(book):
        start, end = clause_place(text, rule.point)
        if end > start:
            found[text[start:end]] = (*found.get(text[start:end], ()), rule)
    return found
