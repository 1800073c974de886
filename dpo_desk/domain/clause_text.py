"""Finds a clause in the text of a policy edition, to quote it as it stood."""

import re


def clause_text(text: str, point: str) -> str:
    """The paragraph that begins with this point ("4.2.1"), its white space evened; "" where there is none.

    An edition that does not divide the point further is quoted by the point around it ("4.2").
    """
    while "." in point:
        begins = re.compile(rf"^\s*{re.escape(point)}(?![0-9])(?!\.[0-9])\.?\s")
        found = next((" ".join(one.split()) for one in text.splitlines() if begins.match(one)), "")
        if found:
            return found
        point = point.rpartition(".")[0]
    return ""
