"""Kazakh case endings for names, nouns, numbers, dates and abbreviations in letters and screens."""

import re
from enum import StrEnum

from dpo_desk.domain.kazakh_sounds import closes, consonants_meet, is_front

HYPHEN = "\u2011"
"""The unbreakable hyphen that joins an ending to digits, abbreviations and foreign script."""


class Case(StrEnum):
    """The seven cases by the Kazakh names that letter templates use."""

    NOMINATIVE = "атау"
    GENITIVE = "ілік"
    DATIVE = "барыс"
    ACCUSATIVE = "табыс"
    LOCATIVE = "жатыс"
    ABLATIVE = "шығыс"
    INSTRUMENTAL = "көмектес"


# Endings by the last sound, back vowel; the front form differs in its vowel alone. Instrumental has one form.
_ENDINGS = {
    Case.GENITIVE: ("ның", "ның", "дың", "дың", "тың"),
    Case.DATIVE: ("ға", "ға", "ға", "ға", "қа"),
    Case.ACCUSATIVE: ("ны", "ды", "ды", "ды", "ты"),
    Case.LOCATIVE: ("да", "да", "да", "да", "та"),
    Case.ABLATIVE: ("дан", "нан", "дан", "дан", "тан"),
    Case.INSTRUMENTAL: ("мен", "мен", "мен", "бен", "пен"),
}
_AFTER_POSSESSIVE = {
    Case.GENITIVE: "ның",
    Case.DATIVE: "на",
    Case.ACCUSATIVE: "н",
    Case.LOCATIVE: "нда",
    Case.ABLATIVE: "нан",
    Case.INSTRUMENTAL: "мен",
}
_TO_FRONT = str.maketrans("аығқ", "еігк")

_UNITS = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_POWERS = ((3, "мың"), (6, "миллион"), (9, "миллиард"))
_SIGNS = {"%": "пайыз", "₸": "теңге", "°": "градус"}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

# Abbreviations are read as the words they stand for; others by the name of their last letter.
_ABBREVIATIONS = {
    "ЖШС": "серіктестігі",
    "АҚ": "қоғамы",
    "ҚР": "республикасы",
    "ҚЕАҚ": "қоғамы",
    "РМК": "кәсіпорны",
    "МКК": "кәсіпорны",
    "ЖК": "кәсіпкер",
}
_LETTER_NAMES = (
    {letter: f"{letter.lower()}е" for letter in "БВГДЖЗПТЦЧ"}
    | {letter: f"э{letter.lower()}" for letter in "ЛМНРСФ"}
    | {letter: f"{letter.lower()}а" for letter in "КҚХШЩҒҺ"}
    | {"Й": "ий", "Ң": "ың"}
)
_LATIN_SOUNDS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстувусиз")
_POSSESSIVE = re.compile(
    r"(қызы|ұлы|улы|келіні|[лдтр]ығы|[лдт]ігі|комитеті|басқармасы|қоғамы|қоры|орталығы|университеті|институты"
    r"|департаменті|әкімдігі|соты|республикасы|мекемесі|кәсіпорны|бөлімі|субъектісі|тармағы|мерзімі|күні|нөмірі"
    r"|өтініші|келісімі|актісі|заңы|кодексі|талабы|деректері|құқығы)$"
)


def inflect(text: str, case: Case, possessive: bool | None = None) -> str:
    """The text with the ending of `case` on its last word; unchanged where there is nothing to attach it to.

    `possessive`: the last word carries the ending of belonging (қызы, министрлігі); None looks at its form.
    """
    return text + ending(text, case, possessive)


def ending(text: str, case: Case, possessive: bool | None = None) -> str:
    """The ending alone, with U+2011 before it where the text ends in digits, a sign, capitals or Latin letters."""
    bare = text.rstrip()
    inner = bare.rstrip("»”\"')]}.…,;:!?")
    if case is Case.NOMINATIVE or not inner or bare != text:
        return ""
    word, joined = _spoken(inner)
    if not re.search("[а-яёәғқңөұүһі]", word):
        return ""
    owned = bool(_POSSESSIVE.search(word)) if possessive is None else possessive and word[-1] in "ыі"
    found = _after(word, case, owned)
    if joined and owned and case is Case.ACCUSATIVE:
        found = "ні" if is_front(word) else "ны"  # a lone н after an abbreviation cannot be read
    if joined or inner != bare:
        return HYPHEN + found
    return found.upper() if _last_word(inner).isupper() and len(_last_word(inner)) > 1 else found


def _after(word: str, case: Case, owned: bool) -> str:
    if owned:
        found = _AFTER_POSSESSIVE[case]
        return found if case is Case.INSTRUMENTAL or not is_front(word) else found.translate(_TO_FRONT)
    link = "і" if consonants_meet(word) else ""
    sound = closes(word + link)
    found = _ENDINGS[case][sound]
    if case is not Case.INSTRUMENTAL and (link or is_front(word)):
        found = found.translate(_TO_FRONT)
    return link + found


def _last_word(text: str) -> str:
    found = re.search(r"[^\W\d_]+$", text)
    return found[0] if found else ""


def _spoken(text: str) -> tuple[str, bool]:
    """The word in whose sound the text ends, in small letters, and whether an ending is joined by a hyphen."""
    if text[-1] in _SIGNS:
        return _SIGNS[text[-1]], True
    if number := re.search(r"(?:(?<![0-9])[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)$", text):
        return last_spoken_word(number[0]), True
    word = _last_word(text)
    if re.fullmatch("[IVXLC]+", word):
        return last_spoken_word(str(_roman(word))), True
    if re.fullmatch("[A-Za-z]+", word):
        return word.lower().translate(_LATIN_SOUNDS), True
    if _is_abbreviation(word):
        return _ABBREVIATIONS.get(word, _LETTER_NAMES.get(word[-1], word[-1].lower())), True
    return word.lower(), False


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) > 1 and (len(word) <= 3 or not re.search("[АӘЕЁИОӨУҰҮЫІЭЮЯ]", word)
                                                 or word in _ABBREVIATIONS)  # fmt: skip


def last_spoken_word(number: str) -> str:
    """The word a number ends with when it is read aloud: 149 -> тоғыз, 20 -> жиырма, 3 000 -> мың, 00 -> нөл."""
    plain = re.sub("[^0-9]", "", number).lstrip("0")[-12:]
    rest = plain.rstrip("0")
    zeros = len(plain) - len(rest)
    if not rest:
        return _UNITS[0]
    if zeros == 0:
        return _UNITS[int(rest[-1])]
    if zeros == 1:
        return _TENS[int(rest[-1])]
    return "жүз" if zeros == 2 else next(name for power, name in reversed(_POWERS) if zeros >= power)


def _roman(word: str) -> int:
    values = [_ROMAN[letter] for letter in word]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
