"""Filter words of the search line in three languages, and the words that stay words."""

from datetime import date

import pytest

from dpo_desk.domain.filter_words import answer_of, days_of, means, taken_apart


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("түрі:түзету", "kind", "түзету"),
        ("тип:исправление", "kind", "исправление"),
        ("арна:пошта", "channel", "пошта"),
        ("channel:post", "channel", "post"),
        ("қалды<3", "left", "3"),
        ("осталось < 3", "left", "3"),
        ("тармақ:9.4", "clause", "9.4"),
        ("орындаушы:мен", "assignee", "мен"),
        ("ред:2", "edition", "2"),
        ("келді:2026-11", "received", "2026-11"),
        ("күтілуде:иә", "waiting", "иә"),
        ("ожидание:нет", "waiting", "нет"),
        ("waiting:yes", "waiting", "yes"),
        ("хат:жоқ", "letter", "жоқ"),
        ("письмо:есть", "letter", "есть"),
        ("letter:no", "letter", "no"),
        ('kind:"destruction of unneeded"', "kind", "destruction of unneeded"),
    ],
)
def test_the_words_of_the_three_languages(typed: str, field: str, value: str) -> None:
    (word,), rest = taken_apart(f"Әсел {typed} Қалиева")
    assert (word.field, word.value, rest) == (field, value, "Әсел Қалиева")


def test_what_is_no_filter_word_stays_in_the_search() -> None:
    assert taken_apart("сағат 10:30, left:3, a<b") == ((), "сағат 10:30, left:3, a<b")


def test_months_years_and_ranges_are_days() -> None:
    assert days_of("2026-11") == (date(2026, 11, 1), date(2026, 11, 30))
    assert days_of("2026") == (date(2026, 1, 1), date(2026, 12, 31))
    assert days_of("2026-11-03..2026-12") == (date(2026, 11, 3), date(2026, 12, 31))
    assert days_of("2026-13") is None
    assert days_of("2026-12..2026-11") is None
    assert days_of("") is None


def test_a_value_means_a_name_by_the_beginning_of_a_word() -> None:
    assert means("танысу", "Деректермен танысу")
    assert means("жунис", "Жүнісова Әсел")
    assert not means("ысу", "Деректермен танысу")
    assert not means("", "Деректермен танысу")


def test_yes_and_no_are_understood_in_three_languages() -> None:
    assert [answer_of(word) for word in ("Иә", "бар", "да", "есть", "yes")] == ["yes"] * 5
    assert [answer_of(word) for word in ("жоқ", "Нет", "no")] == ["no"] * 3
    assert answer_of("maybe") == ""
