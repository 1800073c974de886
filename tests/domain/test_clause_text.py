"""A clause is quoted whole, by its own point or by the one around it, never by a neighbour."""

import pytest

from dpo_desk.domain.clause_text import clause_place, clause_text

TEXT = """4. ШАРТТАР
4.2. Пайдаланушы келісім береді:
  4.2.1.   тіркелу   кезінде;
4.2.10. басқа
10.2 Жаңа редакция"""


@pytest.mark.parametrize(
    ("point", "words"),
    [("4.2.1", "4.2.1. тіркелу кезінде;"), ("4.2.10", "4.2.10. басқа"), ("4.2.3", "4.2. Пайдаланушы келісім береді:"),
     ("10.2", "10.2 Жаңа редакция"), ("4.5", ""), ("4", ""), ("", "")],
)  # fmt: skip
def test_the_clause_or_the_one_around_it_is_found(point: str, words: str) -> None:
    assert clause_text(TEXT, point) == words


@pytest.mark.parametrize(("point", "number"), [("4.2.1", "4.2.1"), ("4.2.3", "4.2"), ("10.2", "10.2"), ("4.5", "")])
def test_the_place_of_a_clause_is_that_of_its_number(point: str, number: str) -> None:
    start, end = clause_place(TEXT, point)
    assert TEXT[start:end] == number
