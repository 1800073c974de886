"""The subjects screen on a real office."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.services import consents, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.subjects.screen import Subjects
from tests.cases import person
from tests.conftest import Clock
from tests.ui.offices import desk, english, look, office, settings

__all__ = ["desk", "english", "look", "office", "settings"]
SAMPLE = Path(__file__).parents[2] / "samples" / "site-export.xlsx"


@pytest.fixture
def sample() -> Path:
    """A site's export as found in life."""
    return SAMPLE


@pytest.fixture
def people(office: Office, clock: Clock) -> dict[str, int]:
    """Three people, one of whom consented to everything."""
    added = {}
    for surname, given, email in (
        ("Жүнісова", "Әсел", "asel@pochta.example.kz"), ("Қалиев", "Нұрлан", "nurlan@pochta.example.kz"),
        ("Петрова", "Ирина", "irina@pochta.example.kz"),
    ):  # fmt: skip
        draft = person(surname=surname, given_name=given, patronymic="", email=email, phone="+77015550614",
                       card_last4="4471", organisation="«Дала Цифр» ЖШС")  # fmt: skip
        added[surname] = office.do(subjects.add, draft).answer
    given_by = ConsentDraft(
        added["Жүнісова"], ConsentAction.GIVEN, clock().replace(day=2), "registration_button", evidence="log 1"
    )
    office.do(consents.record, given_by)
    return added


@pytest.fixture
def screen(desk: Desk, settings: Settings, english: Languages, qtbot: QtBot) -> Subjects:
    """The screen, shown."""
    made = Subjects(desk, settings)
    qtbot.addWidget(made)
    made.resize(1230, 820)
    made.show()
    return made
