"""The notification area: the shape of the worst state, its menu, and the few reminders. Numbers only, no names."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from dpo_desk.domain.alerts import (
    Alert,
    Standing,
    Told,
    alert_now,
    in_working_time,
    tomorrow_morning,
)
from dpo_desk.domain.changes import Changes
from dpo_desk.domain.countdown import Countdown
from dpo_desk.services.alerts import standing
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.mark import mark
from dpo_desk.ui.minute import Minute
from dpo_desk.ui.settings import CLOSE_TO_TRAY, DIGEST_ON, LAST_HOURS_ON, QUIET_UNTIL, REMIND, Settings

if TYPE_CHECKING:
    from dpo_desk.ui.main_window import DeskWindow

SNOOZE_MINUTES = 60
CALM = (Countdown.NORMAL, Countdown.NOT_STARTED)


class Tray(QObject):
    """Looks every minute, also while the window is hidden, and speaks through the system's notifications."""

    said = Signal(str, str)
    """Title and text of a reminder, as it is handed to the system."""

    def __init__(self, desk: Desk, settings: Settings, window: "DeskWindow") -> None:
        super().__init__(window)
        self._desk, self._settings, self._window = desk, settings, window
        self.standing = Standing()
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self._entries = [
            self.menu.addAction("", slot)
            for slot in (self.show_today, self.begin_request, self.snooze, self.quiet_today, window.leave)
        ]
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.show_today)
        self._minute = Minute(desk.now, self)
        self._minute.ticked.connect(self.look)
        desk.changed.connect(self._changed)
        window.closing.connect(self.stop)
        window.installEventFilter(self)
        self.retranslate()

    @property
    def is_here(self) -> bool:
        """Whether this system has a notification area in which the icon stands."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self.icon.isVisible()

    def start(self) -> None:
        """Show the icon where there is room for it, and begin to look."""
        self._draw()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()
        self._minute.watch(True)

    @Slot()
    def stop(self) -> None:
        """Go away with the desk."""
        self._minute.watch(False)
        self.icon.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed stays in the notification area when the person chose so."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.Show and not self._minute.is_watched:
            self.start()
        elif event.type() is QEvent.Type.Close and self.is_here and self._settings.get(CLOSE_TO_TRAY):
            event.ignore()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def show_today(self) -> None:
        """Bring the window back, on the first screen."""
        self._bring_back()
        self._window.go("today")

    @Slot()
    def begin_request(self) -> None:
        """Bring the window back with a new request."""
        self._bring_back()
        self._window.new_request()

    def _bring_back(self) -> None:
        self._window.setVisible(True)
        self._window.raise_()
        self._window.activateWindow()

    def retranslate(self) -> None:
        """Say the menu and the tip again."""
        titles = (
            self.tr("Terms of today"),
            self.tr("New request"),
            self.tr("Remind in one working hour"),
            self.tr("Remind on the next working day"),
            self.tr("Quit"),
        )
        for entry, title in zip(self._entries, titles, strict=True):
            entry.setText(title)
        self._draw()

    @Slot()
    def look(self) -> None:
        """Ask how things stand; what is to be said follows."""
        self._desk.ask(self, standing, then=self._take, otherwise=self._miss)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.concern("duty", "calendar_day"):
            self.look()

    def _take(self, found: Standing) -> None:
        self.standing = found
        self._draw()
        if not self._settings.get(REMIND):
            return
        now = self._desk.now()
        alert = alert_now(now, found, self._told(), self._desk.calendar, self._desk.hours)
        if alert is not None:
            self._keep(self._told().after(alert, now.date()))
            self._say(alert)

    def _miss(self, _error: Exception) -> None:
        """The next minute asks again; the window tells lasting trouble."""

    def _say(self, alert: Alert) -> None:
        text = self.words()
        title = self.tr("DPO Desk: today's terms") if alert is Alert.DIGEST else self.tr("DPO Desk: two hours left")
        self.said.emit(title, text)
        if self.is_here:
            self.icon.showMessage(title, text, self.icon.icon())

    def words(self) -> str:
        """How the duties stand, in numbers."""
        parts = []
        if self.standing.overdue:
            parts.append(self.tr("%n term(s) overdue", "", self.standing.overdue))
        if self.standing.today:
            parts.append(self.tr("%n term(s) end today", "", self.standing.today))
        if self.standing.targets:
            parts.append(self.tr("%n term(s) at the inner target date", "", self.standing.targets))
        return ", ".join(parts) or self.tr("Nothing ends today")

    @Slot()
    def snooze(self) -> None:
        """Quiet for one working hour, then once more."""
        self._put_off(in_working_time(self._desk.now(), SNOOZE_MINUTES, self._desk.calendar, self._desk.hours))

    @Slot()
    def quiet_today(self) -> None:
        """Quiet until the next working day begins."""
        self._put_off(tomorrow_morning(self._desk.now(), self._desk.calendar, self._desk.hours))

    def _put_off(self, until: datetime) -> None:
        self._keep(Told(quiet_until=until))

    def _told(self) -> Told:
        read: Callable[[str], date] = date.fromisoformat
        digest, last, quiet = (self._settings.get(one) for one in (DIGEST_ON, LAST_HOURS_ON, QUIET_UNTIL))
        return Told(
            read(digest) if digest else None,
            read(last) if last else None,
            datetime.fromisoformat(quiet) if quiet else None,
        )

    def _keep(self, told: Told) -> None:
        for setting, value in (
            (DIGEST_ON, told.digest_on), (LAST_HOURS_ON, told.last_hours_on), (QUIET_UNTIL, told.quiet_until)
        ):  # fmt: skip
            self._settings.put(setting, value.isoformat() if value else "")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_today()

    def _draw(self) -> None:
        self.icon.setIcon(mark("" if self.standing.worst in CALM else self.standing.worst.value))
        self.icon.setToolTip(f"DPO Desk: {self.words()}")
