"""The organisation card, the responsible person, and the week with its hours, as forms."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.workdays import Week
from dpo_desk.domain.worktime import WorkingHours
from dpo_desk.services.founding import OfficerDraft, OrganisationDraft
from dpo_desk.ui.forms.draft_form import DraftForm, Member
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.segments import Segment, Segments

ORGANISATION = (
    Member("name_kk", QT_TRANSLATE_NOOP("form", "Name in Kazakh"), wide=True),
    Member("name_ru", QT_TRANSLATE_NOOP("form", "Name in Russian"), wide=True),
    Member("bin", QT_TRANSLATE_NOOP("form", "BIN"), QT_TRANSLATE_NOOP("form", "12 digits, the last one is checked"),
           kind="number"),
    Member("phone", QT_TRANSLATE_NOOP("form", "Phone")),
    Member("address_kk", QT_TRANSLATE_NOOP("form", "Address in Kazakh"), wide=True),
    Member("address_ru", QT_TRANSLATE_NOOP("form", "Address in Russian"), wide=True),
    Member("postcode", QT_TRANSLATE_NOOP("form", "Postal code")),
    Member("email", QT_TRANSLATE_NOOP("form", "E-mail for requests")),
    Member("site", QT_TRANSLATE_NOOP("form", "Official website")),
    Member("name_en", QT_TRANSLATE_NOOP("form", "Name in English")),
)  # fmt: skip
OFFICER = (
    Member("surname", QT_TRANSLATE_NOOP("form", "Surname")),
    Member("given_name", QT_TRANSLATE_NOOP("form", "Name")),
    Member("patronymic", QT_TRANSLATE_NOOP("form", "Patronymic")),
    Member("phone", QT_TRANSLATE_NOOP("form", "Phone")),
    Member("position_kk", QT_TRANSLATE_NOOP("form", "Position in Kazakh")),
    Member("position_ru", QT_TRANSLATE_NOOP("form", "Position in Russian")),
    Member("email", QT_TRANSLATE_NOOP("form", "E-mail")),
    Member("order_number", QT_TRANSLATE_NOOP("form", "Number of the order of appointment")),
    Member("order_on", QT_TRANSLATE_NOOP("form", "Date of the order"), kind="date"),
)  # fmt: skip


class OrganisationForm(DraftForm[OrganisationDraft]):
    """The organisation card of clauses 1.1 and 1.2."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(OrganisationDraft(), ORGANISATION, today, parent)


class OfficerForm(DraftForm[OfficerDraft]):
    """The person responsible (clause 7.1) and the order that appoints them."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(OfficerDraft(), OFFICER, today, parent)


class HoursForm(QWidget):
    """The working week and its hours; `week_chosen` and `hours_chosen` tell what the person picked."""

    week_chosen = Signal(object)
    hours_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week = Segments(parent=self)
        self.week.chosen.connect(self._week_picked)
        self.times = {name: ChoiceField("", _times(), parent=self) for name in WorkingHours.__dataclass_fields__}
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self.times.values():
            field.box.setMinimumContentsLength(5)
            field.chosen.connect(self._time_picked)
            row.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.week)
        column.addLayout(row)
        self.retranslate()
        self.show_hours(Week.FIVE, WorkingHours())

    def retranslate(self) -> None:
        """Say everything again."""
        kept = self.week.current()
        five, six = self.tr("Five-day week"), self.tr("Six-day week")
        self.week.show_segments([Segment(Week.FIVE, five), Segment(Week.SIX, six)])
        self.week.choose(kept or Week.FIVE)
        self.week.setAccessibleName(self.tr("Working week"))
        labels = {
            "start": self.tr("Day begins"),
            "end": self.tr("Day ends"),
            "lunch_start": self.tr("Lunch from"),
            "lunch_end": self.tr("Lunch until"),
        }
        for name, field in self.times.items():
            field.label.setText(labels[name])
            field.label.show()
            field.box.setAccessibleName(labels[name])

    def show_hours(self, week: Week, hours: WorkingHours) -> None:
        """Put a week and hours in; not an edit."""
        self.week.choose(week.value)
        for name, field in self.times.items():
            at: time = getattr(hours, name)
            field.show_choices(_times(at))
            field.choose(_told(at))

    def chosen_week(self) -> Week:
        """The week as it stands."""
        return Week(self.week.current() or Week.FIVE)

    def hours(self) -> WorkingHours:
        """The hours as they stand; Refusal when they do not fit together."""
        return WorkingHours(**{name: time.fromisoformat(field.key()) for name, field in self.times.items()})

    @Slot(str)
    def _week_picked(self, key: str) -> None:
        self.week_chosen.emit(Week(key))

    @Slot(str)
    def _time_picked(self, _key: str) -> None:
        try:
            hours = self.hours()
        except Refusal:
            self.times["end"].show_error(self.tr("The day has to begin before lunch and end after it."))
            return
        self.times["end"].clear_error()
        self.hours_chosen.emit(hours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _told(at: time) -> str:
    return f"{at:%H:%M}"


def _times(extra: time | None = None) -> Sequence[tuple[str, str]]:
    """Every half hour of the day, and the one that stands now if it is another."""
    half_hours = {time(hour, minute) for hour in range(6, 24) for minute in (0, 30)}
    shown = sorted(half_hours | ({extra} if extra else set()))
    return [(_told(at), _told(at)) for at in shown]
