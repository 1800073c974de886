"""A clause of a policy edition, as much of it as the panel has room for."""

from dpo_desk.domain.clause_text import clause_text

MOST = 260


def quoted(text: str, point: str) -> str:
    """The paragraph that begins with this point ("4.2.1"), shortened at a word; "" where there is none."""
    plain = clause_text(text, point)
    return plain if len(plain) <= MOST else plain[:MOST].rsplit(" ", 1)[0] + "…"
