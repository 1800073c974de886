"""How a request came: the days of posting, receipt and registration apart, who applied by which powers, the check."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.power import POWER_KINDS
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.zone import local
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import identity_words, words
from dpo_desk.ui.languages import say_date, say_marked
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.facts import FactRow


class OriginCard(Card):
    """Only what is known; nothing of it is edited here."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(margin=14, spacing=6, parent=parent)
        self._desk = desk
        self.facts: dict[str, str] = {}

    def show_card(self, card: RequestCard) -> None:
        """Show how this request came."""
        self.facts = {name: value for name, value in self._facts(card) if value}
        clear(self.body)
        for name, value in self.facts.items():
            self.body.addWidget(FactRow(name, value, parent=self))

    def _facts(self, card: RequestCard) -> list[tuple[str, str]]:
        kind = ApplicantKind(card.applicant_kind)
        applicant = words.named_word(self._desk, "applicants", card.applicant_kind)
        who = " · ".join(filter(None, (applicant, card.applicant_name))) if kind.has_own_name else ""
        return [
            (self.tr("Posted"), say_date(card.posted_on) if card.posted_on else ""),
            (self.tr("Received"), say_date(card.row.received_on)),
            (self.tr("Registered"), _moment(card.registered_at) if card.registered_at else ""),
            (self.tr("Applied"), who),
            (self.tr("Powers"), self._power(card) if kind.acts_for_another else ""),
            (self.tr("Identity"), identity_words.told(card)),
        ]

    def _power(self, card: RequestCard) -> str:
        title = POWER_KINDS.get(card.power_kind)
        start, end = card.power_from, card.power_to
        parts = [say_marked(title) if title else "", card.representative_paper]
        if start is not None and end is not None:
            parts.append(f"{say_date(start)} – {say_date(end)}")
        elif end is not None:
            parts.append(self.tr("until {day}").format(day=say_date(end)))
        elif start is not None:
            parts.append(self.tr("from {day}").format(day=say_date(start)))
        return " · ".join(part for part in parts if part)


def _moment(at: datetime) -> str:
    here = local(at)
    return f"{say_date(here.date())}, {here:%H:%M}"
