"""Finds a clause in the text of a policy edition: to quote it as it stood, and to mark where it begins."""

import re


def clause_text(text: str, point: str) -> str:
    """The paragraph that begins with this point ("4.2.1"), its white space evened; "" where there is none.

    An edition that does not divide the point further is quoted by the point around it ("4.2").
    """
    start, end = clause_place(text, point)
    if start == end:
        return ""
    return " ".join(text[start:].partition("\n")[0].split())


def clause_place(text: str, point: str) -> tuple[int, int]:
    """From where to where the number of that clause stands, (0, 0) where no paragraph begins with it."""
    while "." in point:
        begins = re.compile(rf"^[^\S\n]*({re.escape(point)})(?![0-9])(?!\.[0-9])\.?\s", re.MULTILINE)
        found = begins.search(text)
        if found:
            return found.span(1)
        point = point.rpartition(".")[0]
    return (0, 0)
