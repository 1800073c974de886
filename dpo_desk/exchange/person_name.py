"""Divides a name written in one cell into surname, given name and patronymic."""

import re

_PATRONYMIC = re.compile(r"(ович|евич|ич|овна|евна|ична|ұлы|улы|қызы|кызы|оглы|ovich|evich|ovna|evna|uly|qyzy|kyzy)$")
_SURNAME = re.compile(r"(ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|ov|ev|in|ova|eva|ina|sky|skaya)$")
_ALONE = {"ұлы", "улы", "қызы", "кызы", "оглы", "uly", "qyzy", "kyzy"}


def divided_name(text: str) -> tuple[str, str, str]:
    """Surname, given name, patronymic. Surname first as in documents, unless the endings say the opposite."""
    words = _joined(text.replace(",", " ").split())
    if len(words) < 2:
        return (words[0] if words else "", "", "")
    second_is_patronymic = bool(_PATRONYMIC.search(words[1].casefold()))
    if len(words) == 2:
        if second_is_patronymic and not _SURNAME.search(words[0].casefold()):
            return "", words[0], words[1]
        return (words[1], words[0], "") if _given_first(words) else (words[0], words[1], "")
    if second_is_patronymic and not _PATRONYMIC.search(words[2].casefold()):
        return " ".join(words[2:]), words[0], words[1]
    return words[0], words[1], " ".join(words[2:])


def _given_first(words: list[str]) -> bool:
    return bool(_SURNAME.search(words[1].casefold())) and not _SURNAME.search(words[0].casefold())


def _joined(words: list[str]) -> list[str]:
    """Words of the name with «Бек ұлы» written apart taken as one patronymic."""
    joined: list[str] = []
    for word in words:
        if word.casefold() in _ALONE and len(joined) > 1:
            joined[-1] = f"{joined[-1]} {word}"
        else:
            joined.append(word)
    return joined
