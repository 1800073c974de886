"""Settings of this computer: what the desk reminds of by itself, and whether it stays when its window is closed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.switch import Switch
from dpo_desk.ui.preferences.group import Group
from dpo_desk.ui.settings import CLOSE_TO_TRAY, REMIND, Settings


class Reminders(Group):
    """The morning digest, the word before the terms of today end, and the notification area."""

    icon = "bell"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._settings = settings
        self.remind = Switch(self)
        self.stay = Switch(self)
        card = Card(20, 12, parent=self)
        for switch, setting in ((self.remind, REMIND), (self.stay, CLOSE_TO_TRAY)):
            switch.setChecked(settings.get(setting))
            card.body.addWidget(switch)
        self.stay.setEnabled(QSystemTrayIcon.isSystemTrayAvailable())
        self.remind.toggled.connect(self.choose_remind)
        self.stay.toggled.connect(self.choose_stay)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("Reminders"), self.tr("For this computer only. They hold numbers, never names.")

    def retranslate(self) -> None:
        super().retranslate()
        self.remind.set_words(
            self.tr("Remind of terms"), self.tr("When the day begins, and two working hours before it ends")
        )
        note = self.tr("Closing the window leaves its icon there; Quit ends the program")
        if not self.stay.isEnabled():
            note = self.tr("This system has no notification area")
        self.stay.set_words(self.tr("Stay in the notification area"), note)

    @Slot(bool)
    def choose_remind(self, is_on: bool) -> None:
        """Remind, or keep quiet."""
        self._settings.put(REMIND, is_on)

    @Slot(bool)
    def choose_stay(self, is_on: bool) -> None:
        """Stay when the window is closed, or end."""
        self._settings.put(CLOSE_TO_TRAY, is_on)
