"""The sounds that choose a Kazakh ending: front or back vowel, and what the word closes with."""

import re
from enum import IntEnum

_VOWELS = "аәеёиоөуұүыіэюя"
_CLEAR_BACK = "аоұыя"
_CLEAR_FRONT = "әөүіеэё"
_NASAL = "мнң"
_SONORANT = "рлйуию"
_VOICED = "зж"
_BACK_WORDS = ("мұхит",)


class Sound(IntEnum):
    """What a word closes with, in the order of the columns of endings."""

    VOWEL = 0
    NASAL = 1
    SONORANT = 2
    VOICED = 3
    VOICELESS = 4


def closes(word: str) -> Sound:
    """The closing sound of a word in small letters; и, у and ю close like consonants, б в г д like voiceless ones."""
    last = word.rstrip("ьъ")[-1:]
    if last in _SONORANT:
        return Sound.SONORANT
    if last in _VOWELS:
        return Sound.VOWEL
    if last in _NASAL:
        return Sound.NASAL
    return Sound.VOICED if last in _VOICED else Sound.VOICELESS


def is_front(word: str) -> bool:
    """Whether endings after this word (small letters) take е, і: decided by its last syllable.

    A final ь makes it front (Айгуль, Игорь), and so does к after a consonant (банк). Between consonants у and ю
    stand in Russian words and names and are back (институт); at the end or after a vowel they follow the vowel before
    (келу, оқу). и is front (Дмитрий, Сочи) unless қ or ғ stands right before it, or, for a closing и, anywhere after
    the last front vowel (Ғани, Әбдіғали).
    """
    if word.endswith(("ь", "нк", "рк", "лк")):
        return True
    if word.endswith(_BACK_WORDS):
        return False
    for place in range(len(word) - 1, -1, -1):
        letter = word[place]
        if letter in _CLEAR_BACK:
            return False
        if letter in _CLEAR_FRONT:
            return True
        if letter == "и":
            return _front_before_i(word[:place], closing=place == len(word) - 1)
        if letter in "ую" and _is_closed(word, place):
            return False
    return False


def _front_before_i(before: str, closing: bool) -> bool:
    if not closing:
        return not before.endswith(("қ", "ғ"))
    last_front = max(before.rfind(vowel) for vowel in _CLEAR_FRONT)
    return not re.search("[қғ]", before[last_front + 1 :])


def _is_closed(word: str, place: int) -> bool:
    """Whether this у or ю is a vowel between consonants."""
    after = word[place + 1 : place + 2]
    before = word[place - 1 : place] if place else ""
    return bool(after) and after not in _VOWELS and before not in _VOWELS


def consonants_meet(word: str) -> bool:
    """Whether a loanword ends in consonants after which Kazakh puts і before an ending (факт, Минск, митинг)."""
    return word.endswith(("ск", "кт", "нг")) and len(word) > 3
