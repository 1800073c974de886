"""What Kazakh and Russian names written in Latin letters may be in Cyrillic."""

import itertools
import re
import unicodedata

_MOST = 12
_LONGEST = 60

# Letters that search folds into one (и and і, у and ү) need no second candidate.
_SOUNDS: dict[str, tuple[str, ...]] = {
    "shch": ("щ",), "sch": ("ш",), "iya": ("ия",), "iye": ("ие",), "iyu": ("ию",),
    "zh": ("ж",), "kh": ("х",), "gh": ("ғ",), "ch": ("ч",), "sh": ("ш",), "ts": ("ц",), "ph": ("ф",),
    "ya": ("я",), "yu": ("ю",), "yo": ("ё",), "ye": ("е",), "ia": ("ия", "я"), "iu": ("ию", "ю"),
    "iy": ("ий",), "yy": ("ый",), "ck": ("к",), "ng": ("ң", "нг"),
    "a": ("а",), "b": ("б",), "c": ("с", "к"), "d": ("д",), "e": ("е",), "f": ("ф",), "g": ("г",), "h": ("х",),
    "i": ("и",), "j": ("ж",), "k": ("к",), "l": ("л",), "m": ("м",), "n": ("н",), "o": ("о",), "p": ("п",),
    "q": ("қ",), "r": ("р",), "s": ("с",), "t": ("т",), "u": ("у",), "v": ("в",), "w": ("у", "в"), "x": ("кс", "х"),
    "y": ("ы", "й"), "z": ("з",), "ä": ("ә",), "ə": ("ә",), "á": ("ә",), "ö": ("ө",), "ó": ("ө",), "ü": ("ү",),
    "ú": ("ү",), "ū": ("ұ",), "ğ": ("ғ",), "ǵ": ("ғ",), "ñ": ("ң",), "ń": ("ң",), "ŋ": ("ң",), "ş": ("ш",),
    "ç": ("ч",), "ı": ("ы",), "ý": ("у",), "'": ("ь", ""),
}  # fmt: skip
_PIECES = re.compile("|".join(sorted(map(re.escape, _SOUNDS), key=len, reverse=True)) + "|.", re.DOTALL)


def from_latin(text: str) -> tuple[str, ...]:
    """Cyrillic candidates in small letters, likeliest first, at most twelve: kalieva -> калиева, qalieva -> қалиева.

    For search only: candidates that `search_key` does not tell apart are given once. Empty without Latin letters.
    """
    typed = unicodedata.normalize("NFC", text.casefold())[:_LONGEST]
    pieces = _PIECES.findall(typed)
    if not any(piece in _SOUNDS and piece != "'" for piece in pieces):
        return ()
    choices = [_choices(piece, before) for before, piece in itertools.pairwise([" ", *pieces])]
    candidates = ("".join(letters) for letters in itertools.product(*_narrowed(choices)))
    return tuple(itertools.islice(dict.fromkeys(candidates), _MOST))


def _choices(piece: str, before: str) -> tuple[str, ...]:
    if piece == "y" and before[-1] in "aeiouäöü":
        return ("й",)
    if piece == "e" and not before.isalpha():
        return ("е", "э")
    return _SOUNDS.get(piece, (piece,))


def _narrowed(choices: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Only the first doubtful letters keep their second reading, so that the number of candidates stays small."""
    doubts = 0
    narrowed = []
    for choice in choices:
        doubts += len(choice) > 1
        narrowed.append(choice if doubts <= 3 else choice[:1])
    return narrowed
