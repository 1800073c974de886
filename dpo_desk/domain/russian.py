"""Russian for letters: nouns after numbers, names in the genitive and dative, proposed for the officer to overtype."""

from enum import StrEnum

_HUSHING = "гкхжчшщ"
_UNCHANGED = tuple("еёиоуыэю")
_MAY_LOSE_VOWEL = ("ец", "ок", "ек", "ёк", "ел", "ёл")


class Sex(StrEnum):
    """Needed for surnames alone; told from the name where the name tells it."""

    FEMALE = "female"
    MALE = "male"


class Case(StrEnum):
    """The two cases that letters need: of whom, to whom."""

    GENITIVE = "genitive"
    DATIVE = "dative"


def plural(count: int, one: str, few: str, many: str) -> str:
    """The form of a noun after a number: 1 день, 2 дня, 5 дней, 11 дней, 21 день."""
    last, tens = abs(count) % 10, abs(count) % 100
    if last == 1 and tens != 11:
        return one
    return few if 2 <= last <= 4 and not 12 <= tens <= 14 else many


def sex_of(surname: str, given: str = "", patronymic: str = "") -> Sex | None:
    """The sex that the endings of patronymic or surname tell, or None; `given` alone tells nothing."""
    middle, last = patronymic.strip().lower(), surname.strip().lower()
    if middle.endswith(("вна", "ична", "қызы", "кызы")):
        return Sex.FEMALE
    if middle.endswith(("вич", "ьич", "мич", "кич", "тич", "ұлы", "улы", "оглы")):
        return Sex.MALE
    if middle:
        return None
    if last.endswith(("ова", "ева", "ёва", "ская", "цкая")):
        return Sex.FEMALE
    return Sex.MALE if last.endswith(("ов", "ев", "ёв", "ский", "цкий")) else None


def declined(case: Case, surname: str, given: str = "", patronymic: str = "") -> tuple[str, str, str]:
    """Surname, given name and patronymic in `case`; all in the nominative where any part is not surely known."""
    parts = (surname.strip(), given.strip(), patronymic.strip())
    sex = sex_of(*parts)
    if sex is None:
        return parts
    halves = [_surname(half, sex, case) for half in parts[0].split("-")]
    found = ("-".join(half or "" for half in halves), _given(parts[1], sex, case), _patronymic(parts[2], case))
    if None in halves or found[1] is None or found[2] is None:
        return parts
    return found[0], found[1], found[2]


def _with(stem: str, endings: tuple[str, str], case: Case) -> str:
    return stem + endings[case is Case.DATIVE]


def _surname(name: str, sex: Sex, case: Case) -> str | None:
    last = name.lower()
    if not name or last.endswith(_UNCHANGED) or last.endswith(("ых", "их")):
        return name
    if sex is Sex.FEMALE:
        if last.endswith(("ова", "ева", "ёва", "ина", "ына")):
            return name[:-1] + "ой"
        if last.endswith(("ская", "цкая")):
            return name[:-2] + "ой"
        return None if last[-1] in "ая" else name
    if last.endswith(("ский", "цкий")):
        return _with(name[:-2], ("ого", "ому"), case)
    if last.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return _with(name, ("а", "у"), case)
    unsure = last[-1] in "аяйьъ" or (last.endswith(_MAY_LOSE_VOWEL) and not last.endswith("бек"))
    return None if unsure else _with(name, ("а", "у"), case)


_FLEETING = {"павел": "Павл", "лев": "Льв", "пётр": "Петр", "петр": "Петр"}


def _given(name: str, sex: Sex, case: Case) -> str | None:
    small = name.lower()
    if not name or small.endswith(_UNCHANGED):
        return name
    if " " in name or "-" in name:
        return None
    if small.endswith("а"):
        genitive = "и" if small[-2:-1] and small[-2] in _HUSHING else "ы"
        return _with(name[:-1], (genitive, "е"), case)
    if small.endswith("я"):
        return _with(name[:-1], ("и", "и" if small.endswith("ия") else "е"), case)
    if sex is Sex.FEMALE:
        return {"любовь": "Любови"}.get(small) or (None if small.endswith("ь") else name)
    if small in _FLEETING:
        return _with(_FLEETING[small], ("а", "у"), case)
    return _with(name[:-1], ("я", "ю"), case) if small[-1] in "йь" else _with(name, ("а", "у"), case)


def _patronymic(name: str, case: Case) -> str | None:
    small = name.lower()
    if not name or small.endswith(("ұлы", "улы", "оглы", "қызы", "кызы")):
        return name
    if small.endswith("на"):
        return _with(name[:-1], ("ы", "е"), case)
    return _with(name, ("а", "у"), case) if small.endswith("ич") else None
