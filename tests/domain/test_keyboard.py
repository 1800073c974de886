"""Digits, dates and names typed on another layout or in Latin letters."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.spelling import digits, from_latin, search_key, typed_date, wrong_layout

_TODAY = date(2026, 11, 24)


def test_the_letters_of_the_digit_row_become_digits() -> None:
    assert digits("әіңғүұқ ө һ") == "2345890 - ="
    assert digits("ӘІҢҒҮҰҚ") == "2345890"
    assert digits("5.03,1") == "5.03,1"
    assert digits('ү.қ"', punctuated=False) == "8701"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15032025", date(2025, 3, 15)),
        ("150325", date(2025, 3, 15)),
        ("15.03.25", date(2025, 3, 15)),
        ("15,03,2025", date(2025, 3, 15)),
        ("15ю03ю25", date(2025, 3, 15)),
        ("5/3/2025", date(2025, 3, 5)),
        ("15 03 2025", date(2025, 3, 15)),
        ("2025-03-15", date(2025, 3, 15)),
        ('"ғ.қі.әқәғ', None),
        ('"ғқіәқәғ', date(2025, 3, 15)),
        ("01.02.85", date(1985, 2, 1)),
        ("бүгін", _TODAY),
        ("Ертең", date(2026, 11, 25)),
        ("кеше", date(2026, 11, 23)),
        ("сегодня", _TODAY),
        ("завтра", date(2026, 11, 25)),
        ("today", _TODAY),
        ("TOMORROW", date(2026, 11, 25)),
        ("+15", date(2026, 12, 9)),
        ("-24", date(2026, 10, 31)),
        ("+99999", date(2300, 9, 8)),
        ("31.02.2025", None),
        ("29.02.2024", date(2024, 2, 29)),
        ("00000000", None),
        ("15.03", None),
        ("", None),
        ("١٥.٠٣.٢٠٢٥", None),
    ],
)
def test_a_typed_date_is_understood(typed: str, meant: date | None) -> None:
    assert typed_date(typed, _TODAY) == meant


def test_a_word_typed_on_the_other_layout_is_found() -> None:
    assert "кали" in wrong_layout("rfkb")
    assert wrong_layout("0fkb")[0] == "қали"
    assert "qalieva" in wrong_layout("йфдшумф")
    assert wrong_layout("0149") == ()


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("kalieva", "калиева"),
        ("Qalieva", "қалиева"),
        ("Kaliyeva", "калиева"),
        ("Zhunisova", "жүнісова"),
        ("Zhaksylyk", "жақсылық"),
        ("Akhmetov", "ахметов"),
        ("Dmitriy", "дмитрий"),
        ("Mariya", "мария"),
        ("Maria", "мария"),
        ("Seitov Nurlan", "сейтов нұрлан"),
        ("Şyñğys", "шыңғыс"),
        ("Ayan", "аян"),
    ],
)
def test_a_name_typed_in_latin_is_found(latin: str, cyrillic: str) -> None:
    assert search_key(cyrillic) in {search_key(one) for one in from_latin(latin)}
    assert len(from_latin(latin)) <= 12


def test_cyrillic_needs_no_candidates_from_latin() -> None:
    assert from_latin("Қалиева 7") == ()


@given(st.text())
def test_any_text_typed_is_harmless(text: str) -> None:
    assert len(from_latin(text)) <= 12
    assert text.casefold() not in wrong_layout(text)
    assert typed_date(text, _TODAY) is None or isinstance(typed_date(text, _TODAY), date)
    assert len(digits(text)) == len(text)
