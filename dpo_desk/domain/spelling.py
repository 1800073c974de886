"""How names and numbers are ordered and found: sort keys, search keys and prefix ranges for Kazakh and Russian."""

import codecs
import itertools
import math
import re
import unicodedata

from dpo_desk.domain.keyboard import digits, typed_date, wrong_layout
from dpo_desk.domain.latin import from_latin

__all__ = [
    "digits",
    "from_latin",
    "number_key",
    "search_key",
    "sort_key",
    "sort_prefixes",
    "typed_date",
    "wrong_layout",
]

# The primary order of ICU for kk_KZ. The official alphabet has х before һ.
_SIGNS = "\t\n\v\f\r _-‐–—,;:!¡?¿.…·'\"«»()[]{}§¶@*/\\&#%‰`´^¯¨¸ʹ°©®+±÷×<=>¬|¦~−¤¢$£¥₸"
_CYRILLIC = "аәбвгғдђеёєжзѕийјкқлљмнңњоөпрстћуұүфхһцчџшщъыіьэюяѳѵ"
_LATIN = "aæbcdeəfgƣhʻiıjȷklmnŋoœpqrstuvwxyzþʼʿ"
_ALIKE = {"г": "ѓґ", "е": "ѐ", "и": "ѝ", "к": "ќ", "і": "ї", "у": "ў", "d": "đð", "h": "ħ", "l": "ł", "o": "ø",
          "t": "ŧ", "‐": "\u2011", "'": "‘’‚", '"': "“”„", " ": "\u00a0\u2009\u202f"}  # fmt: skip
_UNKNOWN = 0xFE


def _bytes_of_letters() -> dict[int, int]:
    table: dict[int, int] = {}
    for byte, sign in enumerate(_SIGNS + "0123456789" + _CYRILLIC + _LATIN, start=1):
        for alike in sign + _ALIKE.get(sign, ""):
            table[ord(alike)] = byte
            if len(alike.upper()) == 1:
                table[ord(alike.upper())] = byte
    table[ord("ı")] = table[ord("i")] + 1
    table[ord("I")] = table[ord("i")]
    return table


_BYTE = _bytes_of_letters()


def sort_key(text: str) -> bytes:
    """One byte a letter; the order of keys is ICU's Kazakh order (Cyrillic before Latin, digits before both).

    As there, a space is lower than a hyphen, both lower than any letter, and neither is ignored: the caller hands in
    names with single spaces. Differences of case and accent alone give equal keys (ICU settles them last); soft
    hyphens and other invisible signs are ignored; scripts neither Cyrillic nor Latin come last, all alike.
    """
    try:
        return codecs.charmap_encode(text, "strict", _BYTE)[0]
    except UnicodeEncodeError:
        return bytes(_rare_bytes(text))


def _rare_bytes(text: str) -> list[int]:
    """The bytes of a text with accents, combining marks or foreign scripts."""
    found: list[int] = []
    for letter in unicodedata.normalize("NFC", text):
        if ord(letter) in _BYTE:
            found.append(_BYTE[ord(letter)])
            continue
        parts = unicodedata.normalize("NFKD", letter.casefold())
        found += [_BYTE.get(ord(part), _UNKNOWN) for part in parts if unicodedata.category(part) not in _INVISIBLE]
    return found


_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc"})
_FOLDED = str.maketrans("әғқңөұүһіёйўїєґıøđłħŧ", "агкноуухиеиуиегiodlht")


def _folded(letter: str) -> str:
    """How one character counts in a search: folded letters, nothing for an apostrophe, a space for other signs."""
    found = ""
    # Small letters before and after: some signs hold a capital that only the normal form brings out.
    for part in unicodedata.normalize("NFKD", letter.casefold()).casefold():
        if part.isalnum():
            found += part.translate(_FOLDED)
        elif unicodedata.category(part) not in _INVISIBLE and part not in "'‘’ʼ`´":
            found += " "
    return found


class _FoldTable(dict[int, str]):
    """Folds what the table does not hold yet without keeping it: names need few characters, texts may hold all."""

    def __missing__(self, code: int) -> str:
        return _folded(chr(code))


_FOLD = _FoldTable((code, _folded(chr(code))) for code in itertools.chain(range(0x250), range(0x400, 0x530)))


def search_key(text: str) -> str:
    """The text as search compares it: small letters, Kazakh letters folded to Russian ones, no signs, single spaces.

    «Жүнісова» and «Жунисова» are one; й counts as и, ё as е.
    """
    return " ".join(text.translate(_FOLD).split())


def passage(text: str, words: str, before: int = 3, after: int = 8) -> str:
    """The words of a text around the first of these folded words, with "…" where it was cut; "" when none is there."""
    wanted = words.split()
    said = text.split()
    place = next((at for at, one in enumerate(said) if any(part in search_key(one) for part in wanted)), None)
    if place is None:
        return ""
    first, last = max(0, place - before), place + after
    return ("… " if first else "") + " ".join(said[first:last]) + (" …" if last < len(said) else "")


_FAMILIES = ("аә", "гғ", "кқ", "нң", "оө", "уұү", "хһ", "ийі", "её")
_FAMILY = {_BYTE[ord(letter)]: tuple(_BYTE[ord(one)] for one in family) for family in _FAMILIES for letter in family}


def sort_prefixes(text: str, limit: int = 256) -> tuple[tuple[bytes, bytes], ...]:
    """Ranges `low <= sort_key < high`, ascending and apart, of names beginning with `text` however its letters fold.

    No name is missed. Where more than `limit` ranges would be needed the end of the prefix is left out, so the ranges
    hold more than asked for: the caller compares `search_key` too. An empty text is one range over everything.
    """
    letters = [_FAMILY.get(byte, (byte,)) for byte in sort_key(" ".join(text.split()))]
    if not letters:
        return ((b"", b"\xff"),)
    count = max(1, max((n for n in range(1, len(letters) + 1) if _cost(letters[:n]) <= limit), default=1))
    runs = _runs(letters[count - 1])
    if len(runs) > limit:
        runs = [(runs[0][0], runs[-1][1])]
    stems = [bytes(stem) for stem in itertools.product(*letters[: count - 1])]
    return tuple((stem + bytes([low]), stem + bytes([high + 1])) for stem in stems for low, high in runs)


def _cost(letters: list[tuple[int, ...]]) -> int:
    return math.prod(len(family) for family in letters[:-1]) * len(_runs(letters[-1]))


def _runs(family: tuple[int, ...]) -> list[tuple[int, int]]:
    """Neighbouring bytes joined into (first, last)."""
    runs: list[tuple[int, int]] = []
    for byte in sorted(family):
        if runs and runs[-1][1] + 1 == byte:
            runs[-1] = (runs[-1][0], byte)
        else:
            runs.append((byte, byte))
    return runs


_LOOKS = str.maketrans("АВЕЁКҚМНҢОӨРСТУҮҰХІW", "ABEEKKMHHOOPCTYYYXIШ")


def number_key(text: str) -> str:
    """A document number as it is compared: O-2026-149 for «Ө-2026-0149», «O-2026-149», «№ 0-2026-149».

    Letters that look alike in Cyrillic and Latin count as one (C and С, O and Ө, W for Ш), zeros before a number do not
    count, and every other sign is one hyphen.
    """
    plain = unicodedata.normalize("NFKC", text.replace("№", " ")).upper().translate(_LOOKS).replace("SH", "Ш")
    parts: list[str] = re.findall(r"[0-9]+|[^\W\d_]+", plain)
    if len(parts) > 2 and parts[0] == "0":
        parts[0] = "O"
    return "-".join(part.lstrip("0") or "0" if part[0].isdecimal() else part for part in parts)
