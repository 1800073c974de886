"""Kazakh endings against tables written from the grammar; the people are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.kazakh import HYPHEN, Case, ending, inflect, last_spoken_word

_CASES = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.LOCATIVE, Case.ABLATIVE, Case.INSTRUMENTAL)

# Word, then its genitive, dative, accusative, locative, ablative, instrumental endings.
_WORDS = """
қала ның ға ны да дан мен
дүние нің ге ні де ден мен
кісі нің ге ні де ден мен
адам ның ға ды да нан мен
келісім нің ге ді де нен мен
таң ның ға ды да нан мен
шешен нің ге ді де нен мен
қағаз дың ға ды да дан бен
сөз дің ге ді де ден бен
жол дың ға ды да дан мен
дерек тің ке ті те тен пен
хат тың қа ты та тан пен
талап тың қа ты та тан пен
оператор дың ға ды да дан мен
қой дың ға ды да дан мен
тау дың ға ды да дан мен
келу дің ге ді де ден мен
оқу дың ға ды да дан мен
жою дың ға ды да дан мен
өңдеу дің ге ді де ден мен
клуб тың қа ты та тан пен
институт тың қа ты та тан пен
банк тің ке ті те тен пен
пароль дің ге ді де ден мен
факт інің іге іні іде іден імен
субъект інің іге іні іде іден імен
Қалиева ның ға ны да дан мен
Сейітова ның ға ны да дан мен
Иванов тың қа ты та тан пен
Сергей дің ге ді де ден мен
Дмитрий дің ге ді де ден мен
Николай дың ға ды да дан мен
Владимир дің ге ді де ден мен
Игорь дің ге ді де ден мен
Айгүл дің ге ді де ден мен
Әсел дің ге ді де ден мен
Айгерім нің ге ді де нен мен
Мария ның ға ны да дан мен
Әлия ның ға ны да дан мен
Айсұлу дың ға ды да дан мен
Ерлан ның ға ды да нан мен
Болатбек тің ке ті те тен пен
Марат тың қа ты та тан пен
Ораз дың ға ды да дан бен
Әли дің ге ді де ден мен
Ғани дың ға ды да дан мен
Коваленко ның ға ны да дан мен
Алматы ның ға ны да дан мен
Минск інің іге іні іде іден імен
наурыз дың ға ды да дан бен
желтоқсан ның ға ды да нан мен
қыркүйек тің ке ті те тен пен
"""

# Words that already carry the ending of belonging.
_OWNED = """
Тұрсынқызы ның на н нда нан мен
Бейсенұлы ның на н нда нан мен
министрлігі нің не н нде нен мен
басқармасы ның на н нда нан мен
комитеті нің не н нде нен мен
тармағы ның на н нда нан мен
"""

_JOINED = """
2026-0149 дың ға ды да дан бен
1 дің ге ді де ден мен
2 нің ге ні де ден мен
3 тің ке ті те тен пен
4 тің ке ті те тен пен
5 тің ке ті те тен пен
6 ның ға ны да дан мен
7 нің ге ні де ден мен
8 дің ге ді де ден бен
9 дың ға ды да дан бен
10 ның ға ды да нан мен
20 ның ға ны да дан мен
30 дың ға ды да дан бен
40 тың қа ты та тан пен
50 дің ге ді де ден мен
60 тың қа ты та тан пен
70 тің ке ті те тен пен
80 нің ге ді де нен мен
90 ның ға ды да нан мен
100 дің ге ді де ден бен
3000 ның ға ды да нан мен
18:00 дің ге ді де ден мен
15% дың ға ды да дан бен
ЖСН нің ге ді де нен мен
III тің ке ті те тен пен
"""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    return [(line.split()[0], line.split()[1:]) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("word", "endings"), _rows(_WORDS) + _rows(_OWNED))
def test_a_word_takes_its_endings(word: str, endings: list[str]) -> None:
    assert [inflect(word, case) for case in _CASES] == [word + one for one in endings]


@pytest.mark.parametrize(("text", "endings"), _rows(_JOINED))
def test_numbers_and_capitals_take_endings_after_an_unbreakable_hyphen(text: str, endings: list[str]) -> None:
    assert [ending(text, case) for case in _CASES] == [HYPHEN + one for one in endings]


def test_the_phrases_of_the_letters() -> None:
    assert inflect("9 желтоқсан", Case.ABLATIVE) == "9 желтоқсаннан"
    assert inflect("2026 жылғы 24 қараша", Case.LOCATIVE) == "2026 жылғы 24 қарашада"
    assert inflect("2026 жылғы 24 қараша", Case.ABLATIVE) == "2026 жылғы 24 қарашадан"
    assert inflect("Ө-2026-0149", Case.DATIVE) == "Ө-2026-0149\u2011ға"
    assert inflect("Қалиева Әсел Тұрсынқызы", Case.DATIVE) == "Қалиева Әсел Тұрсынқызына"
    assert inflect("А. Н. Сейітова", Case.INSTRUMENTAL) == "А. Н. Сейітовамен"
    assert inflect("3 жұмыс күні", Case.DATIVE) == "3 жұмыс күніне"
    assert inflect("1\u00a0000", Case.DATIVE) == "1\u00a0000\u2011ға"
    assert inflect("«Дала Цифр» ЖШС", Case.DATIVE) == "«Дала Цифр» ЖШС\u2011не"


def test_capitals_of_a_name_take_capital_endings() -> None:
    assert inflect("ҚАЛИЕВА", Case.DATIVE) == "ҚАЛИЕВАҒА"
    assert inflect("ИВАНОВ", Case.GENITIVE) == "ИВАНОВТЫҢ"


def test_belonging_can_be_said_or_denied() -> None:
    assert inflect("дерегі", Case.DATIVE, possessive=True) == "дерегіне"
    assert inflect("дерегі", Case.DATIVE) == "дерегіге"
    assert inflect("ұлы", Case.DATIVE, possessive=False) == "ұлыға"


def test_the_nominative_and_texts_without_a_word_stay() -> None:
    for text in ("Қалиева", "", "   ", "—", "Қалиева ", "中文"):
        assert inflect(text, Case.NOMINATIVE) == text
    for text in ("", "   ", "—", "Қалиева ", "中文"):
        assert inflect(text, Case.DATIVE) == text


@pytest.mark.parametrize(
    ("number", "word"),
    [
        ("0", "нөл"),
        ("00", "нөл"),
        ("0149", "тоғыз"),
        ("20", "жиырма"),
        ("110", "он"),
        ("1200", "жүз"),
        ("3 000", "мың"),
        ("50000", "мың"),
        ("4000000", "миллион"),
        ("7000000000", "миллиард"),
        ("2026", "алты"),
    ],
)
def test_the_last_spoken_word_of_a_number(number: str, word: str) -> None:
    assert last_spoken_word(number) == word


def test_cases_are_found_by_the_names_that_templates_use() -> None:
    assert Case("шығыс") is Case.ABLATIVE
    assert Case("барыс") is Case.DATIVE


@given(st.one_of(st.text(), st.text(alphabet="аәқғуиюяьъІV09 .-»%Ж")), st.sampled_from(Case))
def test_any_text_only_grows(text: str, case: Case) -> None:
    assert inflect(text, case).startswith(text)
    assert len(ending(text, case)) <= 6
