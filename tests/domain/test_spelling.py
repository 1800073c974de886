"""Order against ICU's Kazakh collation, search keys and prefixes, numbers that look alike."""

import functools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from dpo_desk.domain.spelling import number_key, search_key, sort_key, sort_prefixes

_INVENTED = """
Әбді Айгүл Ақын Бақыт Бейсен Ғали Дәулет Елу Ёлкин Ержан Жанар Жүніс Зере Иса Йода Кәрім Қали Лаура Мұрат Нұр
Ңан Омар Өмір Петр Роза Сейіт Тимур Уәли Ұлан Үміт Федор Хасен Һафиз Цой Чен Шәмші Щукин Ыбырай Іңкәр
Эмма Юрий Яков Адъю Конь Anna Zeynep Müller Kim Şahin O’Neil Объедков Семёнов Семенов Қоңыр Коныр
"""
_STEMS = _INVENTED.split()
_ENDS = ["", "ов", "ова", "ұлы", "қызы", "бек", "ғали", "ёв", "ев", "ий", "ина", "-Ким", "-Али", " Әли", " Али"]
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def _names(count: int) -> list[str]:
    dice = random.Random(20261122)
    names: set[str] = set(_STEMS)
    while len(names) < count:
        if dice.random() < 0.5:
            parts = [dice.choice(_STEMS) + dice.choice(_ENDS) for _ in range(dice.choice((1, 2, 2, 3)))]
        else:
            lengths = [dice.randint(1, 7) for _ in range(dice.choice((1, 2)))]
            parts = ["".join(dice.choices(_ALPHABET, k=length)).capitalize() for length in lengths]
        names.add(" ".join(parts))
    return sorted(names)


def test_the_order_of_names_is_the_order_of_icu() -> None:
    names = _names(24_000)
    collator = QCollator(QLocale("kk_KZ"))
    by_icu = sorted(names, key=functools.cmp_to_key(collator.compare))
    keys = [sort_key(name) for name in by_icu]
    differences = [
        (before, after)
        for before, after, low, high in zip(by_icu, by_icu[1:], keys, keys[1:], strict=False)
        if low > high or (low == high and before.casefold() != after.casefold())
    ]
    assert differences == []
    assert len(set(keys)) > 20_000


def test_odd_texts_keep_the_order_of_icu_as_well() -> None:
    dice = random.Random(20261122)
    signs = "аәежзийкқнңоөуұүхһыіьяӘҚІЙЁўїєґљabczABZ0129 -'.,’№()Şöıß&/‑«»_\u0301"
    texts = list({"".join(dice.choices(signs, k=dice.randint(1, 6))) for _ in range(10_000)})
    by_icu = sorted(texts, key=functools.cmp_to_key(QCollator(QLocale("kk_KZ")).compare))
    keys = [sort_key(text) for text in by_icu]
    assert keys == sorted(keys)


def test_python_order_alone_would_fail_the_comparison_with_icu() -> None:
    names = _names(2_000)
    by_icu = sorted(names, key=functools.cmp_to_key(QCollator(QLocale("kk_KZ")).compare))
    assert names != by_icu


def test_the_alphabet_is_in_its_official_order_between_digits_and_latin() -> None:
    assert sorted(_ALPHABET[::-1], key=sort_key) == list(_ALPHABET)
    assert sort_key("9") < sort_key("а") < sort_key("я") < sort_key("a") < sort_key("z") < sort_key("中")


def test_a_key_has_one_byte_a_letter_and_no_case_or_accent() -> None:
    assert len(sort_key("Тұрсынқызы")) == 10
    assert sort_key("ҚАЛИ") == sort_key("қали")
    assert sort_key("Müller") == sort_key("Muller")
    assert sort_key("И\u0306од") == sort_key("Йод")
    assert sort_key("Қа\u00adли") == sort_key("Қали")


def test_a_space_comes_before_a_hyphen_and_both_before_letters() -> None:
    assert sort_key("Ким Я") < sort_key("Ким-А") < sort_key("Кима")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Жүнісова", "Жунисова"),
        ("Ғалым Өмірұлы", "галым  омирулы"),
        ("Семёнов", "СЕМЕНОВ"),
        ("Һафиз", "Хафиз"),
        ("Андрей", "Андреи"),
        ("Ким-Ли", "ким ли"),
        ("О'Нил", "онил"),
        ("Müller", "muller"),
        ("И\u0306од", "йод"),
        ("a@example.kz", "A  example.KZ"),
    ],
)
def test_what_search_holds_for_one(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


def test_search_keeps_letters_that_differ_and_digits() -> None:
    assert search_key("Әсел, 9-үй") == "асел 9 уи"
    assert search_key("ы") != search_key("и")


def _begin_alike(name: str, typed: str) -> bool:
    return search_key(name).startswith(search_key(typed))


@pytest.mark.parametrize("typed", ["қали", "Кали", "жуни", "нур", "Ё", "им", "Сеит", "нұр"])
def test_prefix_ranges_hold_exactly_the_names_that_begin_so(typed: str) -> None:
    names = [*_names(3_000), "Қалиева", "Калиева", "Жүнісова", "Жунисова", "Сейітова", "Сеитова", "Йманов"]
    ranges = sort_prefixes(typed, 300)
    found = {name for name in names if any(low <= sort_key(name) < high for low, high in ranges)}
    assert found == {name for name in names if _begin_alike(name, typed)}
    assert found


@pytest.mark.parametrize("limit", [1, 2, 7, 50, 300])
def test_a_long_prefix_keeps_to_its_limit_and_misses_nobody(limit: int) -> None:
    ranges = sort_prefixes("Нурмуханбетов Кайнур", limit)
    assert 1 <= len(ranges) <= limit
    assert any(low <= sort_key("Нұрмұханбетов Қайнұр") < high for low, high in ranges)
    flat = [edge for pair in ranges for edge in pair]
    assert flat == sorted(flat)


def test_an_empty_prefix_is_everything() -> None:
    ((low, high),) = sort_prefixes("  ", 10)
    assert low <= sort_key("") <= sort_key("中") < high


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O-2026-149", "Ө-2026-0149"),
        ("О-2026-149", "ө-2026-0149"),
        ("0-2026-149", "Ө‑2026‑0149"),
        ("№ Ө 2026 / 149", "Ө-2026-0149"),
        ("C-873", "С-00873"),
        ("w-2026-312", "Ш-2026-0312"),
        ("sh-2026-312", "Ш-2026-0312"),
    ],
)
def test_numbers_that_look_alike_are_one(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


def test_numbers_of_other_series_and_years_stay_apart() -> None:
    keys = {number_key(one) for one in ("Ө-2026-0149", "С-2026-0149", "Ш-2026-0149", "Ө-2025-0149", "Ө-2026-1490")}
    assert len(keys) == 5


@given(st.text())
def test_no_text_breaks_any_key(text: str) -> None:
    assert len(sort_prefixes(text, 20)) <= 20
    assert search_key(search_key(text)) == search_key(text)
    assert sort_key(text.upper()) is not None
    assert number_key(text) == number_key(f" {text} ")


@given(st.text(alphabet=_ALPHABET + " -", max_size=12), st.text(alphabet=_ALPHABET, max_size=4))
def test_a_name_lies_in_the_ranges_of_each_of_its_beginnings(start: str, rest: str) -> None:
    start = " ".join(start.split())
    key = sort_key(start + rest)
    assert any(low <= key < high for low, high in sort_prefixes(start, 64))


def test_a_capital_hidden_in_a_sign_is_folded_too() -> None:
    assert search_key("\U0001d4a5") == search_key(search_key("\U0001d4a5")) == "j"
