"""What a journal entry changed in the record of a person: each field with its old and its new value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dpo_desk.domain.correction import FIELDS, category_of
from dpo_desk.domain.words import Title

SUBJECT, CONTACT, HELD, REPRESENTATIVE = "subject", "contact", "held_category", "representative"
RECORDS = (SUBJECT, CONTACT, HELD, REPRESENTATIVE)
"""The tables a person's record consists of."""
_NAMES = frozenset({
    "surname", "given_name", "patronymic", "surname_ru", "given_name_ru", "patronymic_ru",
})  # fmt: skip
_OWN = (*sorted(_NAMES), "user_type", "organisation", "position", "language", "registered_on", "confirmed_on", "note")
_CATEGORY_FIELDS = {"bank_card": "card_last4"}
_CONTACT_FIELDS = {"site": "website"}
_WHERE = ("medium", "place", "country", "source", "visible", "confirmed_on")
PARTS: Mapping[str, Title] = {
    "value": Title("мән", "значение", "value"),
    "medium": Title("сақталу түрі", "вид хранения", "form"),
    "place": Title("сақталатын жері", "место хранения", "place"),
    "country": Title("елі", "страна", "country"),
    "source": Title("дереккөзі", "источник", "source"),
    "visible": Title("басқаларға көрінеді", "видно другим", "visible to others"),
    "confirmed_on": Title("расталған күні", "подтверждено", "confirmed on"),
    "name": Title("аты-жөні", "имя", "name"),
    "kind": Title("түрі", "вид", "kind"),
    "paper": Title("құжаты", "документ", "paper"),
    "valid_from": Title("басталуы", "начало", "from"),
    "valid_to": Title("аяқталуы", "окончание", "until"),
    "contact": Title("байланысы", "контакт", "contact"),
}
"""What is known of a held category or a representative beside the field itself."""
MORE_FIELDS: Mapping[str, Title] = {
    "language": Title("Хат тілі", "Язык писем", "Language of letters"),
    "registered_on": Title("Сайтқа тіркелген күні", "Дата регистрации на сайте", "Registered on the site"),
    "confirmed_on": Title("Деректер расталған күн", "Данные подтверждены", "Data confirmed on"),
    "note": Title("Ескертпе", "Примечание", "Note"),
    "representative": Title("Өкіл", "Представитель", "Representative"),
}
"""Fields that nobody asks to correct."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A record an entry touched, with its values before (None: it was made) and after (none: it was removed).

    `name` is what tells the record from its neighbours: the kind of a contact, the code of a held category.
    """

    entity: str
    name: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field: old and new value as texts, "" where there was none; `part` is a key of PARTS or ""."""

    field: str
    old: str
    new: str
    part: str = ""

    @property
    def category(self) -> str:
        """The category of section 5 whose mask the values wear; "" where nothing is masked."""
        if self.field in _NAMES:
            return "name"
        if self.field == REPRESENTATIVE:
            return REPRESENTATIVE if self.part in ("name", "paper", "contact") else ""
        is_plain = bool(self.part) or (self.field in MORE_FIELDS and self.field != "note")
        return "" if is_plain else category_of(self.field)


def title_of_field(field: str) -> Title | None:
    """The name of a field; None for a category of the operator's own list, which the rulebook names."""
    return FIELDS.get(field) or MORE_FIELDS.get(field)


def changes_of(touched: Iterable[Touched]) -> tuple[FieldChange, ...]:
    """The fields an entry changed; none for the entry that made the record, for everything in it is new."""
    seen = list(touched)
    if any(one.entity == SUBJECT and one.before is None for one in seen):
        return ()
    found = dict.fromkeys(change for one in seen for change in _of_record(one))
    held = {(one.old, one.new) for one in found if one.field == "workplace"}
    # The register shows a workplace where no organisation is known: that is no second change.
    return tuple(one for one in found if one.field != "organisation" or (one.old, one.new) not in held)


def _of_record(one: Touched) -> Iterable[FieldChange]:
    if one.entity == SUBJECT:
        return _compared(one, {name: (name, "") for name in _OWN})
    if one.entity == CONTACT:
        return _compared(one, {"value": (_CONTACT_FIELDS.get(one.name, one.name), "")})
    if one.entity == HELD:
        field = _CATEGORY_FIELDS.get(one.name, one.name)
        # Made or removed with its value, that says enough; without one its form tells that the category was held.
        is_plain = bool(
            (not one.before and one.after.get("value")) or (one.before and not one.after and one.before.get("value"))
        )
        more = _WHERE[1:] if is_plain else _WHERE
        return _compared(one, {"value": (field, ""), **{part: (field, part) for part in more}})
    parts = ("name", "kind", "paper", "valid_from", "valid_to", "contact")
    return _compared(one, {part: (REPRESENTATIVE, part) for part in parts})


def _compared(one: Touched, wanted: Mapping[str, tuple[str, str]]) -> Iterable[FieldChange]:
    before = one.before or {}
    for column, (field, part) in wanted.items():
        if column in one.after or column in before:
            old, new = _text(before.get(column)), _text(one.after.get(column))
            if old != new:
                yield FieldChange(field, old, new, part)


def _text(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "+"
    return value.isoformat() if isinstance(value, date) else str(value)
