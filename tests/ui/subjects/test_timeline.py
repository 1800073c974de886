"""The chronology of a person in the profile: narrowed by chips, walked by keys, opened, copied, values masked."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import intake, subjects
from dpo_desk.services.office import Office
from dpo_desk.services.profile import draft_of
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Writing
from dpo_desk.ui.subjects.screen import Subjects
from dpo_desk.ui.subjects.timeline_tab import TimelineTab
from tests.cases import letter_in


def opened(screen: Subjects, office: Office, key: int) -> TimelineTab:
    """The chronology of a person whose phone was changed and who sent a request."""
    card = office.ask(subjects.card, key)
    assert card is not None
    draft = replace(draft_of(card), phone="+77015550777", surname="Ким")
    office.do(subjects.change, key, card.row.version, draft, "typing error")
    office.do(intake.register, letter_in("access", subject_id=key))
    screen.open_item("subject", key)
    screen.panel.tabs.setCurrentIndex(4)
    return screen.panel.timeline


def test_all_stands_in_one_line_narrowed_by_chips_and_opened_by_keys(
    screen: Subjects, people: dict[str, int], office: Office, qtbot: QtBot
) -> None:
    tab = opened(screen, office, people["Жүнісова"])
    asked: list[tuple[str, int]] = []

    def note(kind: str, key: int) -> None:
        asked.append((kind, key))

    screen.open_wanted.connect(note)
    assert [line.row.kind.value for line in tab.lines] == ["field", "entry", "request", "consent"]
    tab.lines[0].setFocus()
    qtbot.keyClick(tab.lines[0], Qt.Key.Key_Down)
    assert tab.lines[1].hasFocus()
    tab.chips.choose("request")
    tab.choose("request")
    assert len(tab.lines) == 1 and "received" in tab.lines[0].text()
    qtbot.keyClick(tab.lines[0], Qt.Key.Key_Return)
    assert asked == [("request", tab.lines[0].row.opens_id)]
    tab.chips.choose("")
    tab.choose("")
    assert len(tab.lines) == 4


def test_old_and_new_are_masked_shown_for_a_reason_and_copied_under_their_masks(
    screen: Subjects, people: dict[str, int], office: Office, qtbot: QtBot
) -> None:
    tab = opened(screen, office, people["Жүнісова"])
    line = tab.lines[0]
    assert "Surname: Жүнісова → Ким" in line.text() and "reason: typing error" in line.text()
    assert "555" not in line.text()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert tab.menu is not None and tab.menu.offered()[0].startswith("for request")
    tab.menu.take()
    shown = next(one for one in tab.lines if one.row.entry == line.row.entry)
    assert "→ +7\N{NO-BREAK SPACE}701\N{NO-BREAK SPACE}555\N{NO-BREAK SPACE}07\N{NO-BREAK SPACE}77" in shown.text()
    entry = office.ask(subjects.chronology, people["Жүнісова"])[0]
    assert "for request" in str(entry.title) and tab.hiding.isActive()
    tab.copy_link.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("When\tWhat\tEvent") and "typing error" in copied and "555" not in copied
    tab.hiding.timeout.emit()
    assert not any("555" in one.text() for one in tab.lines)


def destroy(writing: Writing, subject_id: int) -> None:
    """The state that destruction leaves, while the journal still has its values."""
    writing.change_now(subject, subject_id, state="destroyed")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_of_a_destroyed_person_only_deeds_remain(
    screen: Subjects, people: dict[str, int], office: Office, qtbot: QtBot
) -> None:
    key = people["Жүнісова"]
    opened(screen, office, key)
    office.do(destroy, key)
    screen.open_item("subject", key)
    tab = screen.panel.remains.timeline
    told = " | ".join(line.text() for line in tab.lines)
    assert {line.row.kind.value for line in tab.lines} == {"block", "field", "entry", "request", "consent"}
    assert "Ким" not in told and "typing error" not in told and "received" in told
