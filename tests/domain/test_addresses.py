"""Postcodes, cards and e-mail addresses; none of them belongs to anybody."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import last_four, read_email, read_postcode

_READERS = (read_postcode, last_four, read_email)


def _reason(check: Callable[[str], str], text: str) -> str:
    with pytest.raises(Refusal) as refused:
        check(text)
    assert refused.value.message.context == "refusal"
    return str(refused.value)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("050000", "050000"),
        ("010 000", "010000"),
        ("қғққққ", "050000"),
        ("A15B2C3", "A15B2C3"),
        ("а15в2с3", "A15B2C3"),  # Cyrillic а, в, с
        (" z05h 9m1 ", "Z05H9M1"),
    ],
)
def test_a_postcode_is_read(typed: str, code: str) -> None:
    assert read_postcode(typed) == code
    assert read_postcode(typed).isascii()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("50000", "has 5"), ("", "empty"), ("Я15B2C3", "seven signs"), ("A15B2C34", "seven signs"), ("Almaty", "six")],
)
def test_a_postcode_is_refused_with_its_reason(typed: str, reason: str) -> None:
    assert reason in _reason(read_postcode, typed)


@pytest.mark.parametrize(
    "typed", ["4400 0000 0000 1234", "4400-0000-0000-1234", "**** 1234", "440000******1234", "1234"]
)
def test_of_a_card_only_four_digits_stay(typed: str) -> None:
    assert last_four(typed) == "1234"


@pytest.mark.parametrize("typed", ["4400 00** **** ****", "123", "44000000000012341234", "", "card"])
def test_a_card_without_its_last_four_digits_is_refused(typed: str) -> None:
    assert "4400" not in _reason(last_four, typed)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" Asel.Kalieva@Example.KZ ", "asel.kalieva@example.kz"),
        ("mailto:a@example.kz", "a@example.kz"),
        ("<a+b@mail.example.kz>", "a+b@mail.example.kz"),
        ("пошта@мысал.қаз", "пошта@мысал.қаз"),
    ],
)
def test_an_address_gets_its_normal_form(typed: str, address: str) -> None:
    assert read_email(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "a", "@example.kz", "a@", "a@b", "a@@example.kz", "a b@example.kz", "a@example.kz, b@example.kz",
     "a..b@example.kz", "a@-example.kz", "a@example..kz", "a@example.kz\r\nBcc: b@example.kz", "a@1.2.3.4",
     f"{'a' * 65}@example.kz"],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str) -> None:
    assert _reason(read_email, typed)


@given(st.one_of(st.text(), st.from_regex(r"[0-9A-Za-zА-я@.+ -]{0,20}", fullmatch=True)))
def test_any_text_is_read_or_refused_and_reading_twice_changes_nothing(text: str) -> None:
    for read in _READERS:
        try:
            normal = read(text)
        except Refusal as refusal:
            assert str(refusal)
        else:
            assert read(normal) == normal
