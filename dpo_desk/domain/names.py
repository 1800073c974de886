"""A person's name in the orders that registers and letters want, and with initials."""

import re
import unicodedata

from dpo_desk.domain.dates import NBSP

# Latin spellings of one Cyrillic letter stay whole in an initial: Zh. for Жанар.
_DIGRAPHS = ("shch", "zh", "kh", "gh", "ch", "sh", "ts", "ya", "yu", "yo")


def register_name(surname: str, given: str = "", patronymic: str = "") -> str:
    """Surname, given name, patronymic, as registers list people; missing parts leave no gap."""
    return _joined(surname, given, patronymic)


def formal_name(surname: str, given: str = "", patronymic: str = "") -> str:
    """Given name, patronymic, surname, as a letter addresses the person; missing parts leave no gap."""
    return _joined(given, patronymic, surname)


def initials(surname: str, given: str = "", patronymic: str = "") -> str:
    """Initials and surname, unbreakable: А. Н. Сейітова, А.-М. Ким, Zh. Ospanova."""
    parts = [_initial(part) for part in (given, patronymic)]
    return NBSP.join(part for part in (*parts, " ".join(surname.split())) if part)


def _joined(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def _initial(name: str) -> str:
    """The first letter of each half of a name with its dot; a letter keeps its own marks."""
    halves = re.split(r"[-\u2010\u2011\u2013]", unicodedata.normalize("NFC", "".join(name.split()[:1])))
    return "-".join(_first_letter(half) for half in halves if half[:1].isalpha())


def _first_letter(half: str) -> str:
    small = half.lower()
    length = next((len(letters) for letters in _DIGRAPHS if small.startswith(letters)), 1)
    while half[length : length + 1] and unicodedata.combining(half[length]):
        length += 1
    return f"{half[:length].capitalize()}."
