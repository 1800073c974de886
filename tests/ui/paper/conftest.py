"""A letter and its facts for the tests of paper; everybody in it is invented."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.correspondence import ComposedLetter
from dpo_desk.domain.letter_facts import Addressee, Executor, LetterFacts, Organisation, RequestFacts, Signatory
from dpo_desk.domain.words import Title
from dpo_desk.exchange.letter_templates import compose

LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    b'<rect width="24" height="24" rx="5" fill="#00668A"/></svg>'
)


@pytest.fixture
def facts() -> LetterFacts:
    """Facts for a short free letter."""
    card = Organisation(
        name=Title("«Дала Цифр» коммерциялық емес ұйымы", "Некоммерческая организация «Дала Цифр»", "Dala Tsifr"),
        address=Title("Астана қ., Сарыжайлау к-сі, 12-үй", "г. Астана, ул. Сарыжайлау, д. 12", "12 Saryzhailau St"),
        bin="120340004562",
        postcode="010000",
        email="dpo@dalasifr.example.kz",
        logo=LOGO,
    )
    return LetterFacts(
        organisation=card,
        signatory=Signatory("А. Н. Сейітова", Title("Жауапты тұлға", "Ответственное лицо", "Responsible person")),
        executor=Executor("А. Сейітова", "8 717 200 00 00"),
        addressee=Addressee(
            "Қалиева", "Әсел", "Тұрсынқызы", street="Қараөткел көшесі, 7-үй", place="Астана қ.", postcode="010000"
        ),
        request=RequestFacts("Ө-2026-0149", date(2026, 11, 24)),
        topic="Сұрағыңызға жауап",
        text="Құпиялылық саясатының ережелері түсіндірілді.",
        enclosures=("акт көшірмесі, 1 парақ",),
    )


@pytest.fixture
def letter(facts: LetterFacts) -> ComposedLetter:
    """The short letter, numbered and dated."""
    return compose("reply", "kk", facts).numbered("Ш-2026-0312", date(2026, 11, 24))


@pytest.fixture
def long_letter(facts: LetterFacts) -> ComposedLetter:
    """A letter of several pages."""
    text = "\n".join(f"{number}-абзац. " + "Дербес деректерді өңдеу тоқтатылды. " * 9 for number in range(1, 31))
    return compose("reply", "kk", replace(facts, text=text)).numbered("Ш-2026-0313", date(2026, 11, 24))
