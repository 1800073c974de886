"""Numbers with rules of their own; the valid ones were worked out by hand from the weights, the people do not exist."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import (
    check_bin,
    check_iin,
    check_s10,
    read_phone,
    unusual_post_number,
)

_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_READERS = (check_iin, check_bin, check_s10, read_phone)


def _with_check_digit(eleven: str) -> str:
    """The number with its check digit, counted here in another way than in the program."""
    total = sum((place + 1) * int(digit) for place, digit in enumerate(eleven)) % 11
    if total == 10:
        total = sum(((place + 2) % 11 + 1) * int(digit) for place, digit in enumerate(eleven)) % 11
    return eleven + str(total)


def _reason(check: Callable[[str], str], text: str) -> str:
    with pytest.raises(Refusal) as refused:
        check(text)
    assert refused.value.message.context == "refusal"
    return str(refused.value)


@pytest.mark.parametrize(
    "number",
    [
        "850312300121",  # 8*1 + 5*2 + 3*4 + 1*5 + 2*6 + 3*7 + 1*10 + 2*11 = 100, which leaves 1
        "000229500117",  # 2*4 + 2*5 + 9*6 + 5*7 + 1*10 + 1*11 = 128, which leaves 7
    ],
)
def test_an_iin_counted_by_hand_passes_only_with_its_own_check_digit(number: str) -> None:
    assert check_iin(number) == number
    for other in set("0123456789") - {number[-1]}:
        assert f"{number[-1]}, not {other}" in _reason(check_iin, number[:-1] + other)


def test_the_second_pass_of_weights_counts_when_the_first_leaves_ten() -> None:
    eleven = next(one for one in (f"9001014{n:04}" for n in range(10000)) if _first_pass(one) == 10)
    second = sum(int(digit) * weight for digit, weight in zip(eleven, _SECOND, strict=True)) % 11
    assert check_iin(f"{eleven}{second}") == f"{eleven}{second}"


def test_a_number_that_leaves_ten_twice_was_never_issued() -> None:
    serials = (f"9001014{n:04}" for n in range(10000))
    eleven = next(
        one
        for one in serials
        if _first_pass(one) == 10 and sum(int(d) * w for d, w in zip(one, _SECOND, strict=True)) % 11 == 10
    )
    for last in range(10):
        assert "ever issued" in _reason(check_iin, f"{eleven}{last}")


def _first_pass(eleven: str) -> int:
    return sum(int(digit) * weight for digit, weight in zip(eleven, range(1, 12), strict=True)) % 11


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("85031230012", "12 digits, this has 11"),
        ("8503123001211", "this has 13"),
        ("85031230012А", "Only digits"),
        ("851312300121", "not a date of birth"),
        ("850230300121", "not a date of birth"),
        ("010229300121", "not a date of birth"),
        ("850312700121", "seventh digit of an IIN is from 0 to 6, not 7"),
        ("050340001234", "that of a BIN"),
        ("000000000000", "not a date of birth"),
    ],
)
def test_an_iin_is_refused_with_its_reason(typed: str, reason: str) -> None:
    assert reason in _reason(check_iin, typed)


def test_a_wrong_check_digit_says_which_is_expected_and_never_the_number() -> None:
    said = _reason(check_iin, "850312300128")
    assert "1, not 8" in said
    assert "8503" not in said


def test_an_iin_is_read_with_spaces_and_on_the_kazakh_digit_row() -> None:
    assert check_iin(" 850312 300121 ") == "850312300121"
    assert check_iin("үғқі1әіққ1ә1") == "850312300121"


def test_a_leap_day_needs_a_leap_year_of_its_century() -> None:
    assert check_iin(_with_check_digit("00022950011")) == "000229500117"  # 2000 was a leap year
    assert "not a date of birth" in _reason(check_iin, _with_check_digit("00022930011"))  # 1900 was not
    assert check_iin(_with_check_digit("00022900011")).startswith("000229")  # a foreigner has no century


def test_a_birth_still_to_come_is_refused_when_today_is_known() -> None:
    number = _with_check_digit("27010150011")
    assert check_iin(number) == number
    with pytest.raises(Refusal, match="future"):
        check_iin(number, date(2026, 11, 22))


def test_a_bin_passes_and_its_parts_are_refused_one_by_one() -> None:
    # 5*2 + 3*4 + 4*5 + 1*9 + 2*10 + 3*11 = 104, which leaves 5
    assert check_bin("050340001235") == "050340001235"
    assert "5, not 4" in _reason(check_bin, "050340001234")
    assert "are a month, not 13" in _reason(check_bin, "051340001235")
    assert "that of an IIN" in _reason(check_bin, "850312300121")
    assert "fifth digit of a BIN is 4, 5 or 6, not 7" in _reason(check_bin, "050370001235")
    assert "sixth digit of a BIN is from 0 to 3, not 4" in _reason(check_bin, "050344001235")
    assert "this has 11" in _reason(check_bin, "05034000123")


@pytest.mark.parametrize("kind", ["4", "5", "6"])
@pytest.mark.parametrize("part", ["0", "1", "2", "3"])
def test_every_kind_of_bin_is_taken(kind: str, part: str) -> None:
    number = _with_check_digit(f"1201{kind}{part}00012")
    assert check_bin(number) == number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("RR123456785KZ", "RR123456785KZ"),  # 8+12+12+8+15+30+63+56 = 204 leaves 6: 11 - 6 = 5
        ("rr 123 456 785 kz", "RR123456785KZ"),
        ("ВС123456785КZ", "BC123456785KZ"),  # Cyrillic В, С and К
        ("RR1әіңғ678ғKZ", "RR123456785KZ"),
        ("RR000000005KZ", "RR000000005KZ"),  # nothing left: 11 counts as 5
        ("RR000040000KZ", "RR000040000KZ"),  # 4*3 = 12 leaves 1: 10 counts as 0
    ],
)
def test_a_postal_number_is_read(typed: str, number: str) -> None:
    assert check_s10(typed) == number


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("RR123456784KZ", "5, not 4. Check the sticker or scan it."),
        ("RR123456785CN", "ends in KZ"),
        ("R123456785KZ", "two letters, nine digits and KZ"),
        ("", "empty"),
    ],
)
def test_a_postal_number_is_refused_with_its_reason(typed: str, reason: str) -> None:
    assert reason in _reason(check_s10, typed)


def test_a_domestic_number_only_warns() -> None:
    warning = unusual_post_number("010000 12 3456")
    assert warning is not None
    assert "unusual" in str(warning)
    assert unusual_post_number("RR123456784KZ") is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("8 700 000 12 34", "+77000001234"),
        ("7 700 000 12 34", "+77000001234"),
        ("+7 700 000 12 34", "+77000001234"),
        ("87000001234", "+77000001234"),
        ("+7(700)000-12-34", "+77000001234"),
        ("8\u00a0(700)\u00a0000\u201112\u201134", "+77000001234"),
        ("700 000 12 34", "+77000001234"),
        ("8 (7172) 00-12-34", "+77172001234"),
        ("+7 727 000 12 34", "+77270001234"),
        ("ү 700 қққ 1ә ің", "+77000001234"),
    ],
)
def test_a_phone_becomes_e164(typed: str, number: str) -> None:
    assert read_phone(typed) == number


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("8 700 000 12", "this has 9"),
        ("8 700 000 12 345", "this has 12"),
        ("8 700 000 12 34, 8 700 000 12 35", "one number in a field"),
        ("+7 900 000 12 34", "begins with"),
        ("+49 30 000000", "begins with"),
        ("9 700 000 12 34", "begins with"),
        ("call me", "holds digits"),
    ],
)
def test_a_phone_is_refused_with_its_reason(typed: str, reason: str) -> None:
    assert reason in _reason(read_phone, typed)


@given(st.one_of(st.text(), st.from_regex(r"[0-9A-Za-zА-я@.+ -]{0,20}", fullmatch=True)))
def test_any_text_is_read_or_refused_and_reading_twice_changes_nothing(text: str) -> None:
    for read in _READERS:
        try:
            normal = read(text)
        except Refusal as refusal:
            assert str(refusal)
        else:
            assert read(normal) == normal
    assert unusual_post_number(text) is None or str(unusual_post_number(text))
