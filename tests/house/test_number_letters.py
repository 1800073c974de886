"""Numbers said by translations begin with the letters that domain.numbers gives them."""

import re
from xml.etree import ElementTree

import pytest

from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.resources import resource_path

_NUMBER = re.compile(r"(\w)-\{\w*year\}-\{\w+\}")


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_translations_spell_numbers_with_the_letters_of_their_language(language: str) -> None:
    letters = {shown_number(series, 1, 2026, language)[0] for series in (Series.REQUEST, Series.LETTER, Series.ACT)}
    tree = ElementTree.parse(resource_path("languages") / f"dpo_desk_{language}.ts")
    said = {letter for found in tree.iter("translation") for letter in _NUMBER.findall(found.text or "")}
    assert said
    assert said <= letters
