"""Two editions side by side: every word of either stands in the answer, and what is the same is said so."""

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.text_difference import Change, Piece, differences

words = st.text("абв гдежз\n", max_size=80)


def side(old: str, new: str, without: Change) -> list[str]:
    """One text put together again from the pieces."""
    told = (
        "".join(piece.words for piece in paragraph if piece.change is not without)
        for paragraph in differences(old, new)
    )
    return [" ".join(text.split()) for text in told if text.strip()]


@given(words, words)
def test_each_text_can_be_put_together_again(old: str, new: str) -> None:
    paragraphs = [[" ".join(line.split()) for line in text.splitlines() if line.strip()] for text in (old, new)]
    assert side(old, new, Change.PUT_IN) == paragraphs[0]
    assert side(old, new, Change.TAKEN_OUT) == paragraphs[1]


@given(words)
def test_a_text_beside_itself_has_no_difference(text: str) -> None:
    assert all(piece.change is Change.KEPT for paragraph in differences(text, text) for piece in paragraph)


def test_a_changed_term_is_told_by_its_words() -> None:
    found = differences("9.7. Жою мерзімі 15 күн.\n10.1. Өзгермейді.", "9.7. Жою мерзімі 10 күн.\n10.1. Өзгермейді.")
    assert found == (
        (
            Piece(Change.KEPT, "9.7. Жою мерзімі "), Piece(Change.TAKEN_OUT, "15"), Piece(Change.PUT_IN, "10"),
            Piece(Change.KEPT, " күн."),
        ),
        (Piece(Change.KEPT, "10.1. Өзгермейді."),),
    )  # fmt: skip


def test_a_clause_put_in_stands_in_its_place() -> None:
    found = differences("а\nв", "а\nб\nв")
    assert [piece.change for paragraph in found for piece in paragraph] == [Change.KEPT, Change.PUT_IN, Change.KEPT]
