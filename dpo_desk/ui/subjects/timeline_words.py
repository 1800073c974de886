"""What a line of a person's chronology says: when, by whom, and each field from old to new."""

from datetime import date

from PySide6.QtCore import QObject

from dpo_desk.domain.changes import FILE_ACTOR
from dpo_desk.domain.correction import shown_value
from dpo_desk.domain.field_history import PARTS, FieldChange, title_of_field
from dpo_desk.domain.timeline import Happening, TimelineRow
from dpo_desk.domain.zone import has_hour, local
from dpo_desk.services.recipients import countries
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import OWN_NAMES, say, say_date, say_title
from dpo_desk.ui.subjects.masks import masked
from dpo_desk.ui.subjects.words import SHORT_DATE

ICONS = {
    Happening.CONSENT: "file-check", Happening.REQUEST: "inbox", Happening.LETTER: "mail",
    Happening.DISCLOSURE: "building-2", Happening.BLOCK: "lock", Happening.FIELD: "pencil",
    Happening.ENTRY: "history",
}  # fmt: skip
NOTHING = "—"
"""The actor of deeds done before people have log-ins."""


class TimelineWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def kind(self, kind: Happening) -> str:
        """What the lines of a kind are about."""
        words = {
            Happening.CONSENT: self.tr("Consents"),
            Happening.REQUEST: self.tr("Requests"),
            Happening.LETTER: self.tr("Letters"),
            Happening.DISCLOSURE: self.tr("Disclosures"),
            Happening.BLOCK: self.tr("Blocking, destruction"),
            Happening.FIELD: self.tr("Field changes"),
            Happening.ENTRY: self.tr("Other entries"),
        }
        return words[kind]

    def when(self, row: TimelineRow) -> str:
        """The day, and the hour where it is known."""
        day = say_date(local(row.at).date(), SHORT_DATE)
        return f"{day}, {local(row.at):%H:%M}" if has_hour(row.at) else day

    def note(self, row: TimelineRow) -> str:
        """When, who, position in the journal, and the reason."""
        entry = f"№ {row.entry}" if row.entry else ""
        why = self.tr("reason: {text}").format(text=row.reason) if row.reason else ""
        return " · ".join(part for part in (self.when(row), self._who(row), entry, why) if part)

    def _who(self, row: TimelineRow) -> str:
        return self.tr("this desk") if row.who == FILE_ACTOR else row.who

    def change(self, one: FieldChange, *, is_open: bool) -> str:
        """A field from old to new; masked as everywhere until it was asked for."""
        name = self._field(one.field)
        part = PARTS.get(one.part)
        if part is not None:
            name = f"{name}, {say_title(part)}"
        old, new = (self._value(one, text, is_open=is_open) for text in (one.old, one.new))
        return f"{name}: {old} → {new}"

    def is_masked(self, one: FieldChange) -> bool:
        """Whether its values stand behind dots."""
        if not one.category or one.category == "name":
            return False
        try:
            found = self._desk.rulebook.category(one.category)
        except KeyError:
            return True
        return not found.visible and not found.card_tail

    def _field(self, field: str) -> str:
        title = title_of_field(field)
        if title is None:
            try:
                title = self._desk.rulebook.category(field).title
            except KeyError:
                return field
        return say_title(title)

    def _value(self, one: FieldChange, text: str, *, is_open: bool) -> str:
        if not text:
            return NOTHING
        if self.is_masked(one) and not is_open:
            return masked(one.category, text)
        if one.field == "language":
            return next((name for key, name in OWN_NAMES.items() if key.value == text), text)
        if one.part == "medium":
            return {"electronic": self.tr("electronic"), "paper": self.tr("on paper")}.get(text, text)
        if one.part == "country":
            return say_title(countries()[text]) if text in countries() else text
        if one.part == "visible":
            return self.tr("yes")
        if one.part in ("confirmed_on", "valid_from", "valid_to") or one.field.endswith("_on"):
            return say_date(date.fromisoformat(text), SHORT_DATE)
        return shown_value(one.field, text)

    def cells(self, row: TimelineRow) -> tuple[str, ...]:
        """The line for a spreadsheet, values masked."""
        changes = "; ".join(self.change(one, is_open=False) for one in row.changes)
        entry = str(row.entry) if row.entry else ""
        return self.when(row), self.kind(row.kind), say(row.title), changes, self._who(row), row.reason, entry

    def headings(self) -> tuple[str, ...]:
        """What stands above these cells."""
        return (
            self.tr("When"), self.tr("What"), self.tr("Event"), self.tr("Old → new"), self.tr("Who"),
            self.tr("Reason"), self.tr("Journal entry"),
        )  # fmt: skip
