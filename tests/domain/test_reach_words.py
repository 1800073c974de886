"""The reach of a consent is told side by side; a whole one needs no words."""

from dpo_desk.domain.consent_reach import WHOLE_REACH, Reach, Side
from dpo_desk.domain.reach_words import reach_text

WORDS = {
    (side, only): f"{'only' if only else 'but'} {side.value}: {{parts}}" for side in Side for only in (True, False)
}


def said(reach: Reach) -> str:
    return reach_text(reach, WORDS, lambda _side, key: key)


def test_a_whole_reach_says_nothing() -> None:
    assert said(WHOLE_REACH) == ""


def test_what_was_taken_out_is_named_by_side_in_the_order_of_the_alphabet() -> None:
    parts = frozenset({(Side.CATEGORY, "phone"), (Side.CATEGORY, "email"), (Side.OPERATION, "transfer")})
    assert said(Reach(without=parts)) == "but category: email, phone; but operation: transfer"


def test_of_a_narrow_side_only_what_is_left_is_named() -> None:
    only = frozenset({(Side.CATEGORY, "phone"), (Side.CATEGORY, "email")})
    assert said(Reach(only, frozenset({(Side.CATEGORY, "phone")}))) == "only category: email"
