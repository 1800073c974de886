"""Russian forms against tables written from the grammar; the people are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.russian import Case, Sex, declined, plural, sex_of


@pytest.mark.parametrize(
    ("count", "form"),
    [
        (0, "дней"), (1, "день"), (2, "дня"), (4, "дня"), (5, "дней"), (11, "дней"), (12, "дней"),
        (14, "дней"), (21, "день"), (22, "дня"), (25, "дней"), (100, "дней"), (101, "день"), (111, "дней"),
        (1012, "дней"), (-1, "день"),
    ],
)  # fmt: skip
def test_a_noun_after_a_number(count: int, form: str) -> None:
    assert plural(count, "день", "дня", "дней") == form


@pytest.mark.parametrize(
    ("name", "genitive", "dative"),
    [
        ("Иванов Пётр Сергеевич", "Иванова Петра Сергеевича", "Иванову Петру Сергеевичу"),
        ("Петрова Анна Ильинична", "Петровой Анны Ильиничны", "Петровой Анне Ильиничне"),
        ("Сейітова Айгерім Нұрланқызы", "Сейітовой Айгерім Нұрланқызы", "Сейітовой Айгерім Нұрланқызы"),
        ("Калиева Динара Маратовна", "Калиевой Динары Маратовны", "Калиевой Динаре Маратовне"),
        ("Достоевская Ольга Ивановна", "Достоевской Ольги Ивановны", "Достоевской Ольге Ивановне"),
        ("Каменский Дмитрий Ильич", "Каменского Дмитрия Ильича", "Каменскому Дмитрию Ильичу"),
        ("Шукшин Илья Никитич", "Шукшина Ильи Никитича", "Шукшину Илье Никитичу"),
        ("Ким Сергей Львович", "Кима Сергея Львовича", "Киму Сергею Львовичу"),
        ("Ким Мария Львовна", "Ким Марии Львовны", "Ким Марии Львовне"),
        ("Коваленко Игорь Павлович", "Коваленко Игоря Павловича", "Коваленко Игорю Павловичу"),
        ("Иванова-Седых Наталья Петровна", "Ивановой-Седых Натальи Петровны", "Ивановой-Седых Наталье Петровне"),
        ("Оспанов Ерлан Болатұлы", "Оспанова Ерлана Болатұлы", "Оспанову Ерлану Болатұлы"),
        ("Ахметов Али Маратович", "Ахметова Али Маратовича", "Ахметову Али Маратовичу"),
    ],
)
def test_a_name_in_the_cases_of_letters(name: str, genitive: str, dative: str) -> None:
    surname, first, patronymic = name.split()
    assert " ".join(declined(Case.GENITIVE, surname, first, patronymic)) == genitive
    assert " ".join(declined(Case.DATIVE, surname, first, patronymic)) == dative


@pytest.mark.parametrize(
    "name",
    [
        ("Глинка", "Михаил", "Иванович"),  # a surname in -а may be declined or not
        ("Иванов", "Пётр", "Иванов"),  # no patronymic that Russian knows
        ("Козел", "Иван", "Иванович"),  # the vowel may fall out
        ("Калиева", "Айгуль", "Маратовна"),  # a woman's name in -ь
        ("Серік", "Дана", ""),  # nothing tells the sex
        ("Толстой", "Иван", "Иванович"),
    ],
)
def test_a_name_that_is_not_surely_known_stays(name: tuple[str, str, str]) -> None:
    assert declined(Case.DATIVE, *name) == name
    assert declined(Case.GENITIVE, *name) == name


def test_the_sex_is_told_by_patronymic_before_surname() -> None:
    assert sex_of("Ким", "Саша", "Львовна") is Sex.FEMALE
    assert sex_of("Ким", "Саша", "Львович") is Sex.MALE
    assert sex_of("Ким", "Саша") is None
    assert sex_of("Иванов") is Sex.MALE
    assert sex_of("Иванова", "", "Болатұлы") is Sex.MALE


@given(st.text(), st.text(), st.text(), st.sampled_from(Case))
def test_any_name_gives_three_parts(surname: str, first: str, patronymic: str, case: Case) -> None:
    assert len(declined(case, surname, first, patronymic)) == 3
