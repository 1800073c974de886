"""Text saved without saying its encoding in the code pages of Windows that are in use here."""

import re

_KAZAKH_AS_CP1251 = re.compile("[ЎўЈјЅѕЄєЇїЌќЋћҐґ]")
"""Letters nobody writes here: in the Kazakh variant of the code page (KZ-1048) these bytes are Kazakh letters."""


def windows_text(data: bytes, errors: str = "strict") -> str:
    """The bytes as CP1251, or as KZ-1048 where only that gives letters in use here. UnicodeDecodeError if neither."""
    text = data.decode("cp1251", errors)
    return data.decode("kz1048", errors) if _KAZAKH_AS_CP1251.search(text) else text
