"""A draft of a request outlives a killed program and a restart, with its papers, and goes once it is registered."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from dpo_desk.domain.request import ApplicantKind
from dpo_desk.services.office import Office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.languages import Languages
from dpo_desk.ui.settings import Settings, default_folder
from tests.cases import added
from tests.ui.typing_keys import write

HOME = Path(__file__).parents[3]
TYPED = "Деректерімнің көшірмесін сұраймын"


def _restarted(desk: Desk, settings: Settings, qtbot: QtBot) -> Inbox:
    """The screen as the next start of the program makes it, with the sheet open."""
    screen = Inbox(desk, settings)
    qtbot.addWidget(screen)
    screen.resize(1232, 820)
    screen.show()
    screen.begin_intake()
    return screen


def test_typing_outlives_a_killed_program(
    office: Office, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    place = str(tmp_path / "desk.sqlite")
    command = [sys.executable, "-m", "tests.ui.inbox.typist", place, str(tmp_path / "other.ini"), TYPED]
    there = set(default_folder().glob("drafts/intake-*.json"))
    with subprocess.Popen(command, cwd=HOME, stderr=subprocess.DEVNULL) as typist:
        qtbot.waitUntil(lambda: set(default_folder().glob("drafts/intake-*.json")) > there, timeout=60_000)
        typist.kill()
    again = _restarted(desk, settings, qtbot)
    form = again.intake.form
    assert form.found.isVisible()
    assert form.summary.text() == ""
    form.found.acted.emit()
    assert form.summary.text() == TYPED
    assert form.kinds.chosen() == ("access",)
    assert not form.found.isVisible()


def test_the_file_is_written_soon_after_the_first_letter(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    write(inbox.intake.form.summary.area, TYPED)
    timer = inbox.recovery._soon
    assert timer.isActive()
    assert 0 < timer.interval() <= 1500


def test_papers_sender_and_subject_come_back_and_go_with_the_registration(
    inbox: Inbox, office: Office, desk: Desk, settings: Settings, qtbot: QtBot, letter: Path
) -> None:
    subject = added(office)
    inbox.show()
    inbox.files_came([letter])
    inbox.intake.form.applicant.choose(ApplicantKind.REPRESENTATIVE.value)
    inbox.intake.form.settle()
    inbox.intake.form.powers.show_text("сенімхат")
    inbox.recovery.put_aside()
    before = inbox.intake.form.draft()

    again = _restarted(desk, settings, qtbot)
    again.intake.form.found.acted.emit()
    assert again.intake.form.draft() == before
    assert again.intake.papers == inbox.intake.papers
    again.intake.register()
    assert again.detail.whole is not None
    assert again.detail.whole.card.row.subject_id == subject
    assert [paper.role for paper in again.detail.whole.card.papers] == ["mail", "attachment"]
    assert again.recovery.drafts.latest("") is None
    assert not list(again.recovery.drafts.path("x").parent.glob(f"{_prefix(again)}-*"))


def _prefix(inbox: Inbox) -> str:
    return inbox.recovery.drafts.path("x").stem.removesuffix("-x")


def test_a_draft_that_is_not_wanted_goes_and_typing_meanwhile_is_kept_apart(
    inbox: Inbox, desk: Desk, settings: Settings, english: Languages, qtbot: QtBot
) -> None:
    inbox.show()
    inbox.begin_intake()
    write(inbox.intake.form.summary.area, TYPED)
    inbox.recovery.put_aside()
    again = _restarted(desk, settings, qtbot)
    write(again.intake.form.summary.area, "Another letter")
    again.recovery.put_aside()
    assert again.recovery.drafts.found(inbox.recovery.name) is not None
    again.intake.form.drop.click()
    assert again.recovery.drafts.found(inbox.recovery.name) is None
    assert again.recovery.drafts.found(again.recovery.name) is not None
    assert again.intake.form.summary.text() == "Another letter"


def test_a_cleared_or_damaged_draft_counts_as_none(inbox: Inbox) -> None:
    inbox.show()
    inbox.begin_intake()
    write(inbox.intake.form.summary.area, TYPED)
    inbox.recovery.put_aside()
    drafts, name = inbox.recovery.drafts, inbox.recovery.name
    drafts.path(name).write_bytes(drafts.path(name).read_bytes()[:30])
    assert drafts.latest("") is None
    inbox.intake.clear_button.click()
    assert not drafts.path(name).exists()
