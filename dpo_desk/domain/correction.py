"""What a person asks to correct in the record: one field a line, what stands there now and what shall stand there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_bin, last_four, phone_in_groups, read_email, read_phone
from dpo_desk.domain.rulebook import Ground
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title

CORRECTION, COMPLETION = "correction", "completion"
KINDS = (CORRECTION, COMPLETION)
"""The kinds of demand that change values (policy 9.3)."""
DUTIES = ("correct", "correct_for_authority")
"""The duties that end when the values are entered."""
LONGEST = 300
"""Letters of a value; nothing in the record of a person is longer."""
READERS: Mapping[str, Callable[[str], str]] = {
    "phone": read_phone, "email": read_email, "bin": check_bin, "card_last4": last_four,
}  # fmt: skip
FIELDS: Mapping[str, Title] = {
    "surname": Title("Тегі", "Фамилия", "Surname"),
    "given_name": Title("Аты", "Имя", "Given name"),
    "patronymic": Title("Әкесінің аты", "Отчество", "Patronymic"),
    "surname_ru": Title("Тегі (орысша)", "Фамилия по-русски", "Surname in Russian"),
    "given_name_ru": Title("Аты (орысша)", "Имя по-русски", "Given name in Russian"),
    "patronymic_ru": Title("Әкесінің аты (орысша)", "Отчество по-русски", "Patronymic in Russian"),
    "phone": Title("Телефон", "Телефон", "Phone"),
    "email": Title("Эл. пошта", "Эл. почта", "E-mail"),
    "workplace": Title("Жұмыс орны", "Место работы", "Workplace"),
    "position": Title("Лауазымы", "Должность", "Position"),
    "card_last4": Title("Банк картасының соңғы 4 цифры", "Последние 4 цифры карты", "Bank card, last 4 digits"),
    "bin": Title("БСН", "БИН", "BIN"),
    "organisation": Title("Ұйым атауы", "Наименование организации", "Organisation name"),
    "activity": Title("Қызмет сипаттамасы", "Описание деятельности", "Description of activity"),
    "user_type": Title("Пайдаланушы түрі", "Тип пользователя", "User type"),
    "legal_address": Title("Заңды мекенжайы", "Юридический адрес", "Legal address"),
    "website": Title("Ресми сайты", "Официальный сайт", "Official website"),
}
"""The fields of a subject that a person may ask to correct, in the order of the form (section 5 of the policy)."""
_NAMES = ("surname", "given_name", "patronymic", "surname_ru", "given_name_ru", "patronymic_ru")


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One line: what stands there (or stood before it was entered) and what the person says is right."""

    id: int
    version: int
    demand_id: int
    field: str
    old_value: str
    new_value: str
    is_disputed: bool = False
    reason: str = ""
    ground: str = ""
    entered_at: datetime | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it is to be entered yet."""
        return self.entered_at is None and not self.is_disputed


def read_value(field: str, typed: str) -> str:
    """A new value in its normal form; Refusal under the name "new_value" says what is wrong with it."""
    if field not in FIELDS:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose the field that is corrected."), field="field")
    text = " ".join(typed.split())
    if not text:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the new value."), field="new_value")
    if len(text) > LONGEST or not text.isprintable():
        marked = QT_TRANSLATE_NOOP("refusal", "Write it in at most {most} letters, without hidden characters.")
        raise Refusal(marked, field="new_value", most=LONGEST)
    try:
        return READERS[field](text) if field in READERS else text
    except Refusal as refusal:
        refusal.field = "new_value"
        raise


def shown_value(field: str, value: str) -> str:
    """A value as people read it; a phone in groups."""
    return phone_in_groups(value) if field == "phone" else value


def category_of(field: str) -> str:
    """The category of section 5 of the policy a field belongs to."""
    return "name" if field in _NAMES else {"card_last4": "bank_card"}.get(field, field)


def ground_in(reason: str, grounds: Iterable[Ground]) -> tuple[str, str]:
    """The key of the ground a reason begins with, in whichever language it was chosen, and what was added to it.

    ("", the reason) where it is nobody's but the officer's own.
    """
    for ground in grounds:
        for language in ("kk", "ru", "en"):
            title = ground.title.said(language)
            if reason == title or reason.startswith(f"{title}: "):
                return ground.key, reason.removeprefix(title).removeprefix(": ")
    return "", reason


def refusal_of(disputed: Iterable[CorrectionRow], grounds: Iterable[Ground], language: str) -> tuple[str, str]:
    """The ground of a refusal of these values, "" where no reason names one, and its explanation field by field."""
    grounds = tuple(grounds)
    found = [(one.field, *ground_in(one.reason, grounds)) for one in disputed]
    key = next((key for _field, key, _rest in found if key), "")
    notes = [
        f"{FIELDS[field].said(language)}: {rest}" if rest else FIELDS[field].said(language)
        for field, _key, rest in found
    ]
    return key, "; ".join(notes)
