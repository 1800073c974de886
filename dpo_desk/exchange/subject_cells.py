"""Reads single cells of a subject's line: phones, addresses, numbers, dates, cards, as sites and people write them."""

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_bin, last_four, read_email, read_phone
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.headings import Field

MAX_TEXT = 2_000
"""Letters in a text cell of a person's line: a description of a company is the longest of them."""

_NOTHING = frozenset(
    (
        "-",
        "–",
        "—",
        ".",
        "0",
        "нет",
        "жоқ",
        "no",
        "none",
        "null",
        "nil",
        "nan",
        "n/a",
        "na",
        "#n/a",
        "#н/д",
        "undefined",
        "пусто",
        "бос",
        "не указан",
        "не указано",
        "көрсетілмеген",
        "no data",
    )
)
_SCIENTIFIC = re.compile(r"^\+?\d[.,]?\d*e\+?\d{1,2}$", re.IGNORECASE)
_SEPARATED = re.compile(r"[;,\n/|]|\s+(?:и|и/или|және|or|and)\s+")
_CARD = re.compile(r"(?<![\w+])(?:\d[ -]?){12,18}\d(?!\w)")
_LANGUAGES = (
    ("kk", ("kk", "kz", "kaz", "қаз", "каз", "qaz")),
    ("ru", ("ru", "рус", "орыс", "rus")),
    ("en", ("en", "англ", "ағыл", "eng")),
)


def plain_text(text: str) -> str:
    """A cell without what only fills it: outer and doubled spaces, invisible signs, dashes that mean "nothing"."""
    for sign in "\u200b\u200c\u200d\u2060\ufeff\u00ad":
        text = text.replace(sign, "")
    lines = (" ".join(line.split()) for line in text.replace("\r", "\n").split("\n"))
    clean = "\n".join(line for line in lines if line)
    return "" if clean.casefold() in _NOTHING else clean


def written_out(text: str) -> str:
    """A number in exponent form as its digits: 7.7012345678E+10 is 77012345678. Refusal when digits were lost."""
    if not _SCIENTIFIC.match(text):
        return text
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return text
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "Excel has shortened this number and its last digits are lost. Take it from the source again as text.",
            )
        )
    return format(number, "f").split(".")[0]


def first_of(text: str, read: Callable[[str], str]) -> tuple[str, int]:
    """The first of several values in one cell, and how many more there are. Refusal when none can be read."""
    text = written_out(text)
    try:
        return read(text), 0
    except Refusal as refusal:
        parts = [part.strip() for part in _SEPARATED.split(text) if part.strip()]
        if len(parts) < 2:
            raise
        for part in parts:
            try:
                return read(part), len(parts) - 1
            except Refusal:
                continue
        raise refusal from None


def phone_of(text: str) -> tuple[str, int]:
    """The first phone in E.164, extension numbers left out, and how many more the cell holds."""
    text = re.sub(r"(?:доб|ішкі|вн|ext)\.?\s*\d+\s*$", "", text, flags=re.IGNORECASE)
    return first_of(text, _phone)


def _phone(text: str) -> str:
    """A phone of Kazakhstan, or one of another country when it is written with its code."""
    try:
        return read_phone(text)
    except Refusal:
        number = re.sub(r"[\s()\[\]\-.]", "", text)
        if re.fullmatch(r"\+[1-9]\d{7,14}", number):
            return number
        if re.fullmatch(r"[78]9\d{9}", number):
            return "+7" + number[1:]
        raise


def email_of(text: str) -> tuple[str, int]:
    """The first e-mail address, and how many more the cell holds."""
    return first_of(re.sub(r"(?i)mailto:|[<>]", "", text).strip(), read_email)


def bin_of(text: str) -> str:
    """The BIN with the zeros a spreadsheet took from its beginning. Refusal when its check digit is wrong."""
    digits = re.sub(r"[\s-]", "", written_out(text))
    return check_bin(digits.zfill(12) if digits.isdigit() and 9 <= len(digits) < 12 else digits)


def card_of(text: str) -> str:
    """The last four digits of a card, whether whole, masked or cut already. Refusal when they cannot be trusted.

    Spreadsheets keep 15 digits of a number: a card that came as one has lost its last digit and fails its own check.
    """
    text = written_out(text)
    digits = re.sub(r"\D", "", text)
    masked = re.search(r"[*•xх#X…·]", text)
    if not masked and 13 <= len(digits) <= 19 and not sums_up(digits):
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "The card number does not agree with its check digit, so its last four digits were not taken.",
            )
        )
    return last_four(text)


def language_of(text: str) -> str:
    """kk, ru, en, or empty when the text names none of the three."""
    word = text.casefold()
    return next((code for code, starts in _LANGUAGES if word.startswith(starts)), "")


def without_cards(text: str) -> str:
    """The text with every card number in it cut to its last four digits, whatever column it stands in."""
    return _CARD.sub(_cut, text) if len(text) > 12 else text


def _cut(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match[0])
    return f"•••• {digits[-4:]}" if sums_up(digits) else match[0]


def sums_up(digits: str) -> bool:
    """Whether the check digit of a bank card is right (ISO/IEC 7812-1, annex B)."""
    total = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


CARD_FREE = frozenset(
    {
        Field.PHONE,
        Field.BIN,
        Field.EXTERNAL_ID,
        Field.CARD,
        Field.REGISTERED_ON,
        Field.CONSENT_ON,
        Field.NUMBER,
        Field.RECEIVED_ON,
        Field.DUE_ON,
        Field.CLOSED_ON,
    }
)
"""Columns whose long numbers are no cards, or are cut already."""
