"""Words about letters that several parts of the screen say."""

from PySide6.QtCore import QCoreApplication

from dpo_desk.domain.correspondence import ItemKind, LetterState
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import LetterRow
from dpo_desk.exchange.letter_templates import templates
from dpo_desk.ui.languages import Language, current_language, say_date, say_marked

HYPHEN = "\N{NON-BREAKING HYPHEN}"


def letter_number(row: LetterRow, *, is_plain: bool = False) -> str:
    """The number of a letter in the current language, "" before it has one; plain as on its paper for file names."""
    language = row.language if is_plain else current_language()
    shown = shown_number(Series.LETTER, row.number, row.year, language)
    return shown if is_plain else shown.replace("-", HYPHEN)


def request_number(year: int, number: int) -> str:
    """The number of a request in the current language."""
    return shown_number(Series.REQUEST, number, year, current_language()).replace("-", HYPHEN)


def place_of(row: LetterRow) -> str:
    """Where a letter goes, for the list: the place without its kind, or how it is delivered instead."""
    if row.state == LetterState.LEAVING.value:
        return say_marked(LetterState.LEAVING.named)
    if row.item_kind in (ItemKind.EMAIL.value, ItemKind.BY_HAND.value):
        return say_marked(ItemKind(row.item_kind).named)
    return row.address.partition("\n")[2]


def item_words(row: LetterRow) -> tuple[str, bool]:
    """The postal number, or that there is none yet; the second value says whether it is wanting."""
    if row.item_number:
        return row.item_number, False
    if ItemKind(row.item_kind or ItemKind.SIMPLE).needs_postal_number:
        return QCoreApplication.translate("letters", "no postal number"), True
    return "", False


def state_words(row: LetterRow) -> tuple[str, str]:
    """Shape and words of a letter that left."""
    if row.state == LetterState.SENT.value and row.sent_on is not None:
        return "done", say_date(row.sent_on, "d MMMM")
    shape = {LetterState.DELIVERED.value: "done", LetterState.RETURNED.value: "overdue"}.get(row.state, "normal")
    return shape, say_marked(LetterState(row.state).named)


def template_names(language: str) -> dict[str, str]:
    """The names of all letters in a language, by key, in their order."""
    return {template.key: template.name for template in templates(language)}


def template_name(key: str) -> str:
    """The name of a letter in the current language."""
    return template_names(current_language() or Language.KAZAKH).get(key, key)


def sentence(row: LetterRow) -> str:
    """A line of the list for screen readers."""
    state = say_marked(LetterState(row.state).named)
    parts = (letter_number(row), row.addressee, template_name(row.template), item_words(row)[0], place_of(row), state)
    return ". ".join(part for part in parts if part)
