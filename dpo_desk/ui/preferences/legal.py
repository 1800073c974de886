"""Settings of the terms: every rule in force with its source, and the organisation's own norms."""

from PySide6.QtWidgets import QWidget

from dpo_desk.services.organisation import OfficeCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.rule_list import RuleList
from dpo_desk.ui.preferences.group import Group


class Rules(Group):
    """Every term with its clause, its source and its days of validity."""

    icon = "scale"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.rules = RuleList(parent=self)
        self.body.addWidget(self.rules)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("The Law and the policy stand apart and the earlier date binds. No text is rewritten.")
        return self.tr("Term rules"), sentence

    def show_card(self, card: OfficeCard) -> None:
        self.rules.show_rules(self.desk.rulebook, self.desk.today())
