"""The profile masks values, journals every reveal, and hides again by itself."""

from PySide6.QtWidgets import QWidget

from dpo_desk.services import subjects
from dpo_desk.services.office import Office
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.subjects.data_tab import DataTab
from dpo_desk.ui.subjects.masks import ip, masked, shown
from dpo_desk.ui.subjects.screen import Subjects

NBSP = "\N{NO-BREAK SPACE}"


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel))


def ask(data: DataTab, key: str) -> None:
    data.facts[key].revealed.emit()


def test_masks_leave_what_the_owner_would_know_again() -> None:
    assert masked("phone", "+77015550614").replace(NBSP, " ") == "+7 7•• ••• •• 14"
    assert masked("email", "asel@pochta.example.kz") == "a•••••@pochta.example.kz"
    assert masked("bin", "120340000952").replace(NBSP, " ") == "•••• •••• 0952"
    assert masked("legal_address", "Астана қ., Сарыарқа 5") == "Астана қ., •••••"
    assert shown("phone", "+77015550614").replace(NBSP, " ") == "+7 701 555 06 14"
    assert ip("95.56.104.18") == "95.56.•••.18"


def test_a_value_is_masked_until_asked_for_and_the_password_is_not_stored(
    screen: Subjects, people: dict[str, int]
) -> None:
    screen.open_item("subject", people["Жүнісова"])
    facts = screen.panel.data.facts
    assert len(facts) == 13
    assert "555" not in facts["phone"].text()
    assert facts["password"].text() == "not stored"
    assert facts["website"].text() == "not filled in"
    assert facts["bank_card"].text().endswith("4471")


def test_a_reveal_is_journaled_shown_and_hidden_again(screen: Subjects, people: dict[str, int], office: Office) -> None:
    screen.open_item("subject", people["Жүнісова"])
    data = screen.panel.data
    before = len(office.ask(subjects.chronology, people["Жүнісова"]))
    ask(data, "phone")
    assert "555" not in data.facts["phone"].text(), "nothing is shown before the reason is chosen"
    assert data.menu is not None and data.menu.offered()[0] == "the person asked"
    data.menu.take()
    journal = office.ask(subjects.chronology, people["Жүнісова"])
    assert "555" in data.facts["phone"].text()
    assert len(journal) == before + 1
    assert journal[0].kind == "subjects.note_reveal"
    assert str(journal[0].title).endswith("shown: the person asked")
    assert data.hiding.isActive() and data.hiding.interval() == 30_000
    data.hiding.timeout.emit()
    assert "555" not in data.facts["phone"].text()


def test_only_one_value_is_shown_at_a_time_and_none_of_the_next_person(
    screen: Subjects, people: dict[str, int]
) -> None:
    screen.open_item("subject", people["Жүнісова"])
    data = screen.panel.data
    for key in ("phone", "email"):
        ask(data, key)
        assert data.menu is not None
        data.menu.take()
    assert "555" not in data.facts["phone"].text()
    assert data.facts["email"].text() == "asel@pochta.example.kz"
    screen.open_item("subject", people["Қалиев"])
    assert "nurlan" not in data.facts["email"].text()


def test_purposes_tell_their_state_and_the_way(screen: Subjects, people: dict[str, int]) -> None:
    screen.open_item("subject", people["Жүнісова"])
    screen.panel.tabs.setCurrentIndex(1)
    assert words(screen.panel.purposes).count("In force since") == 6
    screen.open_item("subject", people["Қалиев"])
    assert words(screen.panel.purposes).count("Consent was never given") == 6


def test_the_foot_tells_until_when_the_data_are_kept(screen: Subjects, people: dict[str, int]) -> None:
    screen.open_item("subject", people["Жүнісова"])
    assert "until the purpose is achieved" in screen.panel.keeping.accessibleName()
    screen.open_item("subject", people["Қалиев"])
    assert "no ground recorded" in screen.panel.keeping.accessibleName()
