"""Numbers and addresses with rules of their own: IIN, BIN, postal items, phones, postcodes, cards, e-mail."""

import re
import unicodedata
from datetime import date

from dpo_desk.domain.addresses import last_four, read_email, read_postcode
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.keyboard import digits
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message

__all__ = [
    "check_bin",
    "check_iin",
    "check_s10",
    "last_four",
    "phone_in_groups",
    "read_email",
    "read_phone",
    "read_postcode",
    "unusual_post_number",
]

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_PHONE = re.compile(r"(\+7)(\d{3})(\d{3})(\d{2})(\d{2})")
_LATIN = str.maketrans("АВЕКҚМНОӨРСТУҮҰХІЅЈ", "ABEKKMHOOPCTYYYXISJ")
_BETWEEN = re.compile(r"[\s()\[\]\-.\u00ad\u200b\u2010-\u2015\u2212]+")
_CENTURIES = {"0": (19, 20), "1": (18,), "2": (18,), "3": (19,), "4": (19,), "5": (20,), "6": (20,)}


def check_iin(text: str, today: date | None = None) -> str:
    """The twelve digits of an individual identification number; Refusal says which rule it breaks.

    With `today` a date of birth still to come is refused too.
    """
    number = _bare_digits(text, 12, QT_TRANSLATE_NOOP("refusal", "An IIN has 12 digits, this has {count}."))
    if number[4] in "456":
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This is not an IIN: the fifth digit is that of a BIN."))
    if number[6] not in _CENTURIES:
        seventh = QT_TRANSLATE_NOOP("refusal", "The seventh digit of an IIN is from 0 to 6, not {digit}.")
        raise Refusal(seventh, digit=number[6])
    births = [born for century in _CENTURIES[number[6]] if (born := _birth(century, number))]
    if not births:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The first six digits of the IIN are not a date of birth."))
    if today and min(births) > today:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The date of birth in the IIN is in the future."))
    _compare_check_digit(number)
    return number


def _birth(century: int, number: str) -> date | None:
    try:
        return date(century * 100 + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError:
        return None


def check_bin(text: str) -> str:
    """The twelve digits of a business identification number; Refusal says which rule it breaks."""
    number = _bare_digits(text, 12, QT_TRANSLATE_NOOP("refusal", "A BIN has 12 digits, this has {count}."))
    if number[4] in "0123":
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This is not a BIN: the fifth digit is that of an IIN."))
    if not 1 <= int(number[2:4]) <= 12:
        month = QT_TRANSLATE_NOOP("refusal", "The third and fourth digits of a BIN are a month, not {digits}.")
        raise Refusal(month, digits=number[2:4])
    if number[4] not in "456":
        fifth = QT_TRANSLATE_NOOP("refusal", "The fifth digit of a BIN is 4, 5 or 6, not {digit}.")
        raise Refusal(fifth, digit=number[4])
    if number[5] not in "0123":
        sixth = QT_TRANSLATE_NOOP("refusal", "The sixth digit of a BIN is from 0 to 3, not {digit}.")
        raise Refusal(sixth, digit=number[5])
    _compare_check_digit(number)
    return number


def _compare_check_digit(number: str) -> None:
    """The check digit of IIN and BIN: weights 1..11, and 3..11, 1, 2 when the first pass leaves 10."""
    check = _weighed(number, _FIRST_WEIGHTS) % 11
    if check == 10:
        check = _weighed(number, _SECOND_WEIGHTS) % 11
    if check == 10:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "No number with these first eleven digits is ever issued."))
    if int(number[11]) != check:
        differs = QT_TRANSLATE_NOOP(
            "refusal", "The check digit does not match: {expected}, not {found}. Check the number against the paper."
        )
        raise Refusal(differs, expected=check, found=int(number[11]))


def _weighed(number: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _bare_digits(text: str, count: int, wrong_count: Marked) -> str:
    """Exactly `count` digits, typed with any spacing and on any layout."""
    number = _BETWEEN.sub("", digits(unicodedata.normalize("NFKC", text)))
    if not number:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The number is empty."))
    if not _is_digits(number):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Only digits can stand here."))
    if len(number) != count:
        raise Refusal(wrong_count, count=len(number))
    return number


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def check_s10(text: str) -> str:
    """A postal item number of Kazakhstan in the form of UPU standard S10: two letters, nine digits, KZ."""
    number = _post_number(text)
    if not number:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The number is empty."))
    if not re.fullmatch(r"[A-Z]{2}[0-9]{9}[A-Z]{2}", number):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A postal item number is two letters, nine digits and KZ."))
    if not number.endswith("KZ"):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A postal item number of Kazakhstan ends in KZ."))
    check = 11 - _weighed(number[2:10], _S10_WEIGHTS) % 11
    check = {10: 0, 11: 5}.get(check, check)
    if int(number[10]) != check:
        differs = QT_TRANSLATE_NOOP(
            "refusal", "The check digit does not match: {expected}, not {found}. Check the sticker or scan it."
        )
        raise Refusal(differs, expected=check, found=int(number[10]))
    return number


def unusual_post_number(text: str) -> Message | None:
    """A warning where a postal number has not the shape of S10; None where it has, right or wrong.

    Domestic letters may carry other numbers, so this never blocks; a number of S10's shape is for `check_s10`.
    """
    if re.fullmatch(r"[A-Z]{2}[0-9]{9}KZ", _post_number(text)):
        return None
    return Message.of(
        QT_TRANSLATE_NOOP("refusal", "An unusual postal item number: it is kept as typed, compare it once.")
    )


def _post_number(text: str) -> str:
    plain = _BETWEEN.sub("", unicodedata.normalize("NFKC", text)).upper()
    return plain[:2].translate(_LATIN) + digits(plain[2:-2]) + plain[-2:].translate(_LATIN)


def read_phone(text: str) -> str:
    """A phone of Kazakhstan, mobile or landline, as E.164 (+77012345678); Refusal says what is wrong."""
    typed = _BETWEEN.sub("", digits(unicodedata.normalize("NFKC", text)))
    number = typed.removeprefix("+")
    if not number:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The phone number is empty."))
    if not _is_digits(number):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A phone number holds digits, one number in a field."))
    abroad = typed.startswith("+") and number[0] != "7"
    if not abroad and len(number) == 10 and number[0] == "7" and not typed.startswith("+"):
        number = "7" + number
    if not abroad and len(number) != 11:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "A phone number has 11 digits with the leading 7 or 8, this has {count}."),
            count=len(number),
        )
    if abroad or number[0] not in "78" or number[1] != "7":
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A phone number of Kazakhstan begins with +7 7 or 8 7."))
    return "+7" + number[1:]


def phone_in_groups(number: str) -> str:
    """A phone as paper shows it: +7 701 234 56 78, its groups never parted; what is no such number stays as it is."""
    parts = _PHONE.fullmatch(number)
    return "\N{NO-BREAK SPACE}".join(parts.groups()) if parts else number
