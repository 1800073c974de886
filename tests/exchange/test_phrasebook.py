"""The phrasebook: translated where the file has it, English where not, dates and titles in the language."""

from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.term import named
from dpo_desk.domain.words import Marked, Message, Title
from dpo_desk.exchange.phrasebook import Phrasebook, date_text

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context><name>explanation</name>
  <message><source>Ends on {day}: {title}.</source><translation>{day} аяқталады: {title}.</translation></message>
  <message><source>Plain.</source><translation type="unfinished"></translation></message>
</context>
<context><name>refusal</name>
  <message><source>Plain.</source><translation>Жай.</translation></message>
</context>
</TS>
"""
NAURYZ = Title("Наурыз", "Наурыз мейрамы", "Nauryz")


@pytest.fixture
def kazakh(tmp_path: Path) -> Phrasebook:
    path = tmp_path / "kk.ts"
    path.write_text(TS, encoding="utf-8")
    return Phrasebook("kk", path)


def test_a_message_is_said_with_its_date_and_title_in_kazakh(kazakh: Phrasebook) -> None:
    marked = Marked("explanation", "Ends on {day}: {title}.")
    message = Message.of(marked, day=date(2026, 11, 24), **named("title", NAURYZ))
    assert kazakh.say(message) == "24\u00a0қараша\u00a02026\u00a0ж. аяқталады: Наурыз."


def test_one_text_is_said_differently_in_two_contexts(kazakh: Phrasebook) -> None:
    assert kazakh.say(Message("refusal", "Plain.")) == "Жай."
    assert kazakh.say(Message("explanation", "Plain.")) == "Plain."


def test_without_a_file_the_text_is_english_and_the_title_still_russian(tmp_path: Path) -> None:
    book = Phrasebook("ru", tmp_path / "missing.ts")
    message = Message.of(Marked("explanation", "Because of {title}."), **named("title", NAURYZ))
    assert book.say(message) == "Because of Наурыз мейрамы."
    assert str(message) == "Because of Nauryz."


def test_an_unknown_language_is_english(tmp_path: Path) -> None:
    assert Phrasebook("de", tmp_path / "missing.ts").language == "en"


def test_a_damaged_file_is_trouble_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "broken.ts"
    path.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(Trouble, match=r"broken\.ts"):
        Phrasebook("kk", path)


@pytest.mark.parametrize(
    ("language", "text"),
    [("kk", "1 мамыр 2026 ж."), ("ru", "1 мая 2026 г."), ("en", "1 May 2026"), ("de", "1 May 2026")],
)
def test_a_date_is_written_out_in_each_language(language: str, text: str) -> None:
    assert date_text(date(2026, 5, 1), language) == text.replace(" ", "\u00a0")
