"""The verb of the next step on the button over the detail."""

from PySide6.QtCore import QObject

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.action_bar import ActionBar
from dpo_desk.ui.inbox.deeds import STOP, Deeds


class NextStep(QObject):
    """Says what Ctrl+Enter does on the request shown."""

    def __init__(self, desk: Desk, deeds: Deeds, bar: ActionBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._deeds, self._bar = desk, deeds, bar

    def show(self) -> None:
        """Identity first, then the nearest duty in the words of the rulebook, then closing."""
        duty = self._deeds.next_duty()
        if self._deeds.is_identity_next():
            self._bar.show_verb(self.tr("Confirm identity"), "user-round-check", "")
        elif duty is not None:
            verb = words.duty_verb(self._desk, duty.kind, duty.duty)
            if self._deeds.correcting.is_entered_by(duty):
                verb = self.tr("Apply the correction")
            icon = "ban" if duty.duty.startswith(STOP) else "check"
            self._bar.show_verb(verb, icon, words.duty_title(self._desk, duty.kind, duty.duty))
        elif self._deeds.is_open():
            self._bar.show_verb(self.tr("Close the request"), "check", "")
        else:
            self._bar.show_verb("", "check", "")
