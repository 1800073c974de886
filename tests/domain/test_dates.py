"""Dates and names as letters and screens write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.dates import long_date, short_date, weekday
from dpo_desk.domain.names import formal_name, initials, register_name

_TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", "2026\u00a0жылғы 24\u00a0қараша"),
        ("ru", "24\u00a0ноября 2026\u00a0года"),
        ("en", "24\u00a0November 2026"),
    ],
)
def test_a_date_as_letters_write_it(language: str, said: str) -> None:
    assert long_date(_TUESDAY, language) == said


def test_a_date_in_digits() -> None:
    assert short_date(date(2026, 3, 5)) == "05.03.2026"


def test_weekdays_begin_with_monday() -> None:
    monday = date(2026, 11, 23)
    week = [monday + timedelta(days=days) for days in range(7)]
    assert weekday(monday, "kk") == "дүйсенбі"
    assert weekday(week[6], "kk") == "жексенбі"
    assert [weekday(week[2], language) for language in ("ru", "en")] == ["среда", "Wednesday"]


@pytest.mark.parametrize(
    ("month", "kk", "ru"),
    [(1, "қаңтар", "января"), (5, "мамыр", "мая"), (8, "тамыз", "августа"), (12, "желтоқсан", "декабря")],
)
def test_months_stand_in_their_place(month: int, kk: str, ru: str) -> None:
    assert long_date(date(2026, month, 1), "kk").endswith(f"1\u00a0{kk}")
    assert long_date(date(2026, month, 1), "ru") == f"1\u00a0{ru} 2026\u00a0года"


def test_the_orders_of_a_name() -> None:
    assert register_name("Қалиева", "Әсел", "Тұрсынқызы") == "Қалиева Әсел Тұрсынқызы"
    assert formal_name("Қалиева", "Әсел", "Тұрсынқызы") == "Әсел Тұрсынқызы Қалиева"
    assert formal_name("Ким", "", "") == "Ким"
    assert register_name("", "Әсел") == "Әсел"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Сейітова", "Айгерім", "Нұрланқызы"), "А. Н. Сейітова"),
        (("Ким", "Анна-Мария", ""), "А.-М. Ким"),
        (("Оспанова", "Zhanar", "Sh"), "Zh. Sh. Оспанова"),
        (("Оспанова", "жанар", ""), "Ж. Оспанова"),
        (("Ким", "И\u0306од", ""), "Й. Ким"),
        (("Ким", "", ""), "Ким"),
        (("", "Әсел", ""), "Ә."),
    ],
)
def test_initials_never_break_and_keep_letters_whole(parts: tuple[str, str, str], said: str) -> None:
    assert initials(*parts) == said.replace(" ", "\u00a0")


@given(st.dates(), st.sampled_from(["kk", "ru", "en", "xx"]))
def test_every_date_can_be_said(on: date, language: str) -> None:
    assert str(on.year) in long_date(on, language)
    assert len(short_date(on)) == 10


@given(st.text(), st.text(), st.text())
def test_any_text_is_put_in_order(surname: str, first: str, patronymic: str) -> None:
    assert formal_name(surname, first, patronymic) == formal_name(surname, first, patronymic).strip()
    assert isinstance(initials(surname, first, patronymic), str)
