"""A field for a day with its hour, typed in one line."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.spelling import digits, typed_date
from dpo_desk.domain.zone import OFFICE_ZONE, local
from dpo_desk.ui.parts.fields import TextField

_HOUR = re.compile(r"([01]?\d|2[0-3])[:.,\- ]?([0-5]\d)")


class MomentField(TextField):
    """A moment in the office's zone: any way of writing a date, then the hour ("23.11.2026 16:40", "+0 9:05")."""

    def __init__(self, label: str, today: date, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, "", hint, parent=parent)
        self._today = today
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy hh:mm"))
        self.line.editingFinished.connect(self._finished)

    def moment(self) -> datetime | None:
        """The aware moment, None while the line is empty or names none."""
        day, _, hour = self.text().partition(" ")
        on = typed_date(day, self._today)
        at = _HOUR.fullmatch(digits(hour.strip(), punctuated=True))
        if on is None or at is None:
            return None
        return datetime.combine(on, time(int(at[1]), int(at[2])), OFFICE_ZONE)

    def show_moment(self, moment: datetime | None) -> None:
        """Put a moment in; not an edit."""
        self.show_text(f"{local(moment):%d.%m.%Y %H:%M}" if moment is not None else "")

    def is_unreadable(self) -> bool:
        """Whether something stands in the line that names no moment; says so beneath it."""
        if not self.text() or self.moment() is not None:
            return False
        self.show_error(self.tr("Write the day and the hour, as in 24.11.2026 16:40."))
        return True

    @Slot()
    def _finished(self) -> None:
        """The moment in full once the line is left."""
        if not self.is_unreadable():
            self.show_moment(self.moment())
