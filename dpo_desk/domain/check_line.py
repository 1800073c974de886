"""Reads what a paper says about the journal: the number of an entry and its hash, typed or scanned."""

import re

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

LEAST = 32
"""Fewer characters of a hash could be met by trying (5-safety 3)."""
_LINE = re.compile(r"DPODESK:1:(\d+):([0-9A-F]{64})(?::\d{8})?", re.IGNORECASE)
_LOOKALIKES = str.maketrans("АВСЕавсе", "ABCEabce")


def read_check(entry: str, digest: str) -> tuple[int, str]:
    """The number and the (beginning of the) hash in small hex digits; a whole check line may stand in either field.

    Spaces are left out and Cyrillic letters read as the Latin ones they look like. Refusal beside its field.
    """
    for typed in (entry, digest):
        line = _LINE.fullmatch("".join(typed.split()))
        if line is not None:
            return int(line[1]), line[2].lower()
    number = "".join(entry.split())
    if not number.isascii() or not number.isdigit():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Write the number of the entry as on the paper."), field="entry")
    found = "".join(digest.split()).translate(_LOOKALIKES).lower()
    if not re.fullmatch(rf"[0-9a-f]{{{LEAST},64}}", found):
        said = QT_TRANSLATE_NOOP("refusal", "Write at least 32 characters of the hash: digits and letters a to f.")
        raise Refusal(said, field="hash")
    return int(number), found
