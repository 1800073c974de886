"""Settings of the terms: every rule in force with its source, and new editions of the organisation's own norms."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.rulebook import Rule
from dpo_desk.services.organisation import OfficeCard, change_target
from dpo_desk.services.own_norms import set_norm
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.rule_list import RuleList
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.preferences.norm_sheet import NormSheet

BEFORE = (1, 2, 3, 5)
"""Working days before the due date among which the office chooses its target."""


class Rules(Group):
    """Every term with its clause, its source and its days of validity; own norms can be given a new edition."""

    icon = "scale"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.place = SheetPlace(self)
        self.rules = RuleList(is_editable=True, parent=self)
        self.rules.picked.connect(self.change)
        self.target = ChoiceField("", parent=self)
        self.target.setMaximumWidth(theme.px(360))
        self.target.chosen.connect(self.choose_target)
        self.body.addWidget(self.target)
        self.body.addWidget(self.place)
        self.body.addWidget(self.rules)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("The Law and the policy stand apart and the earlier date binds. No text is rewritten.")
        return self.tr("Term rules"), sentence

    def show_card(self, card: OfficeCard) -> None:
        self.rules.show_rules(self.desk.rulebook, self.desk.today())
        self.target.choose(str(self.desk.facts.target.before))

    def retranslate(self) -> None:
        super().retranslate()
        self.target.label.setText(self.tr("Inner target date"))
        self.target.label.setVisible(True)
        self.target.box.setAccessibleName(self.target.label.text())
        none = ("0", self.tr("none"))
        self.target.show_choices([none, *((str(days), self._before(days)) for days in BEFORE)])
        self.target.choose(str(self.desk.facts.target.before))

    def _before(self, days: int) -> str:
        return self.tr("%n working day(s) before the due date", "", days)

    @Slot(str)
    def choose_target(self, key: str) -> None:
        """Aim earlier or later; no due date changes."""
        self.desk.do(self, change_target, replace(self.desk.facts.target, before=int(key)))

    @Slot(object)
    def change(self, rule: Rule) -> None:
        """Offer a new edition of an own norm."""
        sheet = NormSheet(self.desk, rule, self.place)
        sheet.accepted.connect(partial(self._save, sheet))
        self.place.open(sheet)
        QTimer.singleShot(0, self, self.reveal)  # its place is known once the layout has been worked out

    @Slot()
    def reveal(self) -> None:
        """Scroll to the sheet."""
        self.scroll_to(self.place)

    def _save(self, sheet: NormSheet) -> None:
        norm = sheet.norm()
        if norm is not None:
            self.desk.do(self, set_norm, norm, then=self._saved, otherwise=sheet.refuse)

    def _saved(self, _answer: None) -> None:
        self.place.put_away()
