"""Finds a clause in the text of a policy edition, to quote it as it stood."""

import re

MOST = 260


def quoted(text: str, point: str) -> str:
    """The paragraph that begins with this point ("4.2.1"), shortened at a word; "" where there is none."""
    if not point:
        return ""
    begins = re.compile(rf"^\s*{re.escape(point)}(?![0-9])\.?\s")
    for paragraph in text.splitlines():
        if begins.match(paragraph):
            plain = " ".join(paragraph.split())
            return plain if len(plain) <= MOST else plain[:MOST].rsplit(" ", 1)[0] + "…"
    return ""
