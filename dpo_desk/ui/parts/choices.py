"""Fields with a choice or a date."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from dpo_desk.domain.spelling import typed_date
from dpo_desk.ui.parts.buttons import Height, IconButton, Kind
from dpo_desk.ui.parts.fields import Field
from dpo_desk.ui.parts.labels import plain_tip


class _ChoiceBox(QComboBox):
    """A combo box that elides what it has no room for and then says it in its tooltip."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 6
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self.currentText()) if shown != self.currentText() else "")
        option.currentText = shown
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ChoiceField(Field):
    """One of several things; `chosen` gives the key when the person picks one."""

    chosen = Signal(str)

    def __init__(
        self, label: str, choices: Sequence[tuple[str, str]] = (), hint: str = "", parent: QWidget | None = None
    ) -> None:
        """`choices` are pairs of key and words."""
        super().__init__(label, hint, parent)
        self.box: QComboBox = _ChoiceBox(self)
        self.hold(self.box)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.show_choices(choices)
        self.box.activated.connect(self._activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices; the key that was chosen stays if it is still there."""
        kept = self.key()
        self.box.clear()
        for key, words in choices:
            self.box.addItem(words, key)
        self.choose(kept)

    def key(self) -> str:
        """The key of the choice, "" when nothing is chosen."""
        return str(self.box.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose by key without telling anybody; an unknown key chooses the first."""
        self.box.setCurrentIndex(max(0, self.box.findData(key)))
        self.clear_error()

    @Slot(int)
    def _activated(self, _place: int) -> None:
        self._touched()
        self.chosen.emit(self.key())


class DateField(Field):
    """A date, typed in any usual way (15.03.25, +15, tomorrow in three languages) or picked from a calendar."""

    picked = Signal(object)

    def __init__(
        self, label: str, today: date, value: date | None = None, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """`today` is what relative dates count from; `picked` gives the date (or None) when the person changed it."""
        super().__init__(label, hint, parent)
        self.line = QLineEdit(self)
        self.hold(self.line)
        self._today = today
        self._value = value
        self._calendar: QCalendarWidget | None = None
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.line.setTextMargins(0, 0, 28, 0)
        self._button = IconButton("calendar", self.tr("Pick a date"), Kind.QUIET, Height.TIGHT, parent=self.line)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(0, 0, 2, 0)
        inside.addStretch(1)
        inside.addWidget(self._button)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._finished)
        self.show_value(value)

    def value(self) -> date | None:
        """The date, None while the field is empty or means none."""
        return self._value

    def show_value(self, value: date | None) -> None:
        """Put a date in; not an edit."""
        self._value = value
        self.line.setText(value.strftime("%d.%m.%Y") if value else "")
        self.clear_error()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._value = typed_date(text, self._today)
        self._touched()
        self.picked.emit(self._value)

    @Slot()
    def _finished(self) -> None:
        """The date in full once the field is left, or the reason why there is none."""
        if self._value is not None:
            self.line.setText(self._value.strftime("%d.%m.%Y"))
        elif self.line.text().strip():
            self.show_error(self.tr("This is not a date yet: write it as 24.11.2026, or +3 for days from today."))

    @Slot()
    def open_calendar(self) -> None:
        """Show the month to pick from, under the field."""
        month = QCalendarWidget(self)
        month.setWindowFlag(Qt.WindowType.Popup)
        month.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self._value or self._today
        month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        month.activated.connect(self._take)
        month.clicked.connect(self._take)
        self._calendar = month
        month.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        month.show()

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        self.show_value(date(day.year(), day.month(), day.day()))
        self._touched()
        self.picked.emit(self._value)
        if self._calendar is not None:
            month, self._calendar = self._calendar, None
            month.close()
