"""The powers of whoever acts for a subject: what kind of paper gives them, and whether they hold on a day."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

POWER_KINDS = {
    "attorney": QT_TRANSLATE_NOOP("column", "Power of attorney"),
    "notarial": QT_TRANSLATE_NOOP("column", "Power of attorney, notarised"),
    "advocate": QT_TRANSLATE_NOOP("column", "Advocate's notice of defence"),
    "parent": QT_TRANSLATE_NOOP("column", "Birth certificate: parent"),
    "guardian": QT_TRANSLATE_NOOP("column", "Decision on guardianship or adoption"),
    "court": QT_TRANSLATE_NOOP("column", "Court act"),
}


@dataclass(frozen=True, slots=True)
class Power:
    """A paper that gives powers: its kind, number and date as written, and its term; an open end is None."""

    kind: str = ""
    paper: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def refusal(self, received: date) -> Refusal | None:
        """Why nobody can act by this paper on the day of the receipt; None when he can."""
        if self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from:
            return Refusal(
                QT_TRANSLATE_NOOP("refusal", "It ends on {end}, before it begins on {start}."),
                field="power_to", end=self.valid_to, start=self.valid_from,
            )  # fmt: skip
        if self.valid_to is not None and self.valid_to < received:
            return Refusal(
                QT_TRANSLATE_NOOP(
                    "refusal",
                    "It ended on {end}. Correct it, or choose a third party.",
                ),
                field="power_to", end=self.valid_to,
            )  # fmt: skip
        if self.valid_from is not None and self.valid_from > received:
            return Refusal(
                QT_TRANSLATE_NOOP(
                    "refusal",
                    "It begins on {start}. Correct it, or choose a third party.",
                ),
                field="power_from", start=self.valid_from,
            )  # fmt: skip
        return None
