"""From an empty folder to an open desk, step by step, and nothing half-done when something fails."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import Marked, Message
from dpo_desk.domain.workdays import Week
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import card, glance
from dpo_desk.ui.first_run.frame import JOIN, WELCOME
from dpo_desk.ui.first_run.wizard import FirstRun
from dpo_desk.ui.forms.connection import PLAIN
from dpo_desk.ui.languages import Language, current_language
from dpo_desk.ui.look import Look
from dpo_desk.ui.settings import Settings, default_folder
from dpo_desk.ui.worker import AtOnce
from tests.servers import GUARDED, Server

GONE = Message("trouble", "There is no such database file. Choose another or make a new one.")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the database shall be; the data folder of the computer is empty too."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    default_folder().mkdir(parents=True)
    folder = tmp_path / "office"
    folder.mkdir()
    return folder / "desk.sqlite"


@pytest.fixture
def wizard(settings: Settings, look: Look, place: Path, qtbot: QtBot) -> FirstRun:
    made = FirstRun(settings, look, str(place), None, runner=AtOnce())
    qtbot.addWidget(made)
    made.show()
    return made


class Opened(list[tuple[Office, str]]):
    """What `opened` carried, heard as the program hears it."""

    def __init__(self, wizard: FirstRun) -> None:
        super().__init__()
        wizard.opened.connect(self.hear)

    def hear(self, office: Office, place: str) -> None:
        self.append((office, place))


def go_through(wizard: FirstRun) -> tuple[Office, str] | None:
    """Confirm every step; what `opened` carried."""
    opened = Opened(wizard)
    wizard.begin("empty")
    while wizard.step < len(wizard.pages) - 1:
        wizard.go_on()
    wizard.go_on()
    return opened[0] if opened else None


def done(opened: tuple[Office, str] | None) -> tuple[Office, str]:
    assert opened is not None
    return opened


def test_an_empty_folder_becomes_a_founded_desk(wizard: FirstRun, place: Path) -> None:
    fields = wizard.organisation.form.fields
    fields["name_kk"].show_text("«Дала Цифр» КЕҰ")  # type: ignore[attr-defined]
    fields["bin"].show_text("120340004562")  # type: ignore[attr-defined]
    wizard.officer.form.fields["given_name"].show_text("Айгерім")  # type: ignore[attr-defined]
    wizard.calendar.hours.week.choose("six")
    office, shown = done(go_through(wizard))
    assert shown == str(place)
    kept = office.ask(card)
    office.close()
    assert kept.organisation.name_kk == "«Дала Цифр» КЕҰ"
    assert kept.organisation.bin == "120340004562"
    assert kept.officer.given_name == "Айгерім"
    assert kept.week is Week.SIX


def test_every_step_but_the_language_may_be_left_for_later(wizard: FirstRun) -> None:
    opened = Opened(wizard)
    wizard.begin("empty")
    assert not wizard.later.isVisible()
    wizard.go_on()
    wizard.officer.form.fields["surname"].show_text("Сейітова")  # type: ignore[attr-defined]
    while wizard.step < len(wizard.pages) - 1:
        wizard.leave_for_later()
    wizard.go_on()
    office = opened[0][0]
    assert office.ask(card).officer.surname == ""
    office.close()


def test_a_wrong_bin_keeps_the_person_on_the_page(wizard: FirstRun) -> None:
    wizard.begin("empty")
    wizard.organisation.form.fields["bin"].show_text("120340004563")  # type: ignore[attr-defined]
    wizard.go_on()
    assert wizard.step == 0
    assert wizard.organisation.form.fields["bin"].error()


def test_the_language_switches_the_steps_at_once(wizard: FirstRun) -> None:
    wizard.begin("empty")
    wizard.organisation.language_chosen.emit("ru")
    assert current_language() is Language.RUSSIAN
    assert wizard.founding().language == "ru"


def test_the_policy_text_is_kept_word_for_word(wizard: FirstRun, tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_text("9.1. Деректермен танысу: 15 (он бес) күн.", encoding="utf-8")
    wizard.policy.take_file(file)
    wizard.policy.valid_from.show_value(date(2025, 9, 1))
    draft = wizard.policy.draft()
    assert (draft.text, draft.valid_from, draft.file_name) == (
        "9.1. Деректермен танысу: 15 (он бес) күн.", date(2025, 9, 1), "policy.txt",
    )  # fmt: skip


def test_a_file_that_is_no_text_is_refused_in_the_bar(wizard: FirstRun, tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_bytes(b"PK\x03\x04\x00\x00\x00\x00")
    wizard.policy.take_file(file)
    assert "no plain text" in wizard.bar.accessibleName()
    assert wizard.policy.draft().text == ""


def test_a_folder_that_cannot_be_used_leaves_nothing_behind(wizard: FirstRun, tmp_path: Path) -> None:
    wizard.database.take_file(tmp_path / "missing" / "desk.sqlite")
    assert go_through(wizard) is None
    assert wizard.bar.isVisible()
    assert not (tmp_path / "missing").exists()


def test_a_desk_that_is_there_already_is_not_founded_twice(wizard: FirstRun, place: Path) -> None:
    office, _shown = done(go_through(wizard))
    office.close()
    size = place.stat().st_size
    assert go_through(wizard) is None
    assert wizard.pages[wizard.step] is wizard.database
    assert place.stat().st_size == size


def test_trouble_with_the_last_place_stands_on_the_first_page(
    settings: Settings, look: Look, place: Path, qtbot: QtBot
) -> None:
    wizard = FirstRun(settings, look, str(place), GONE, runner=AtOnce())
    qtbot.addWidget(wizard)
    wizard.show()
    assert wizard.step == WELCOME
    assert wizard.bar.accessibleName().startswith("There is no such database file.")
    # A new desk is not offered in the place of the file that failed.
    assert wizard.database.place() == str(default_folder() / "desk.sqlite")
    (default_folder() / "desk.sqlite").touch()
    again = FirstRun(settings, look, str(place), GONE, runner=AtOnce())
    qtbot.addWidget(again)
    assert again.database.place() == str(default_folder() / "desk-2.sqlite")


def test_trouble_follows_the_language_and_goes_with_its_cause(wizard: FirstRun, place: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.sqlite"
    words.write_text("no database, only words\n" * 50, encoding="utf-8")
    wizard.open_file(words)
    assert "no DPO Desk database" in wizard.bar.accessibleName()
    assert words.read_text(encoding="utf-8").startswith("no database")
    wizard.begin("join")
    assert not wizard.bar.isVisible()
    wizard.join.connection.host.show_text("db.example.kz")
    wizard.go_on()
    wizard.door.tell(Trouble(Marked("trouble", "The server is away.")))
    assert wizard.bar.isVisible()
    wizard.join.connection.edited.emit()
    assert not wizard.bar.isVisible()


def test_a_desk_in_a_file_is_opened_from_the_first_page(wizard: FirstRun, sqlite_template: Path, place: Path) -> None:
    shutil.copy(sqlite_template, place)
    opened = Opened(wizard)
    wizard.door.answer_next(place)
    wizard.welcome.cards["file"].acted.emit()
    office, shown = opened[0]
    assert office.is_founded
    office.close()
    assert shown == str(place)


def test_only_a_server_on_this_computer_is_reached_without_encryption(wizard: FirstRun) -> None:
    form = wizard.join.connection
    form.show_place(f"postgresql://aigerim@db.example.kz/desk?sslmode={PLAIN}")
    assert not form.check()
    assert form.tls.error()
    form.host.show_text("127.0.0.1")
    assert form.check()
    assert not form.tls.error()


def test_a_server_in_trouble_is_offered_again_without_its_password(
    settings: Settings, look: Look, qtbot: QtBot
) -> None:
    address = "postgresql://aigerim:word@db.example.kz:5433/desk?sslmode=verify-full&sslrootcert=system"
    wizard = FirstRun(settings, look, address, GONE, runner=AtOnce())
    qtbot.addWidget(wizard)
    assert wizard.step == JOIN
    assert wizard.join.connection.host.text() == "db.example.kz"
    assert wizard.join.connection.password.text() == ""
    assert "word" not in wizard.join.connection.place()


@pytest.mark.postgres
def test_a_wrong_password_is_said_and_nothing_is_made(wizard: FirstRun, server: Server, place: Path) -> None:
    server.execute(f"DROP ROLE IF EXISTS {GUARDED}")
    server.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'right-word'")
    opened = Opened(wizard)
    wizard.begin("join")
    form = wizard.join.connection
    form.show_place(f"postgresql://{GUARDED}@127.0.0.1:{server.port}/postgres?sslmode={PLAIN}")
    form.password.line.setText("wrong-word")
    form.try_connection()
    assert "refused this user name or password" in form.result.accessibleName()
    wizard.go_on()
    assert opened == []
    assert "refused this user name or password" in wizard.bar.accessibleName()
    assert not form.result.isVisible()
    assert "wrong-word" not in wizard.bar.accessibleName()
    assert not place.exists()


@pytest.mark.postgres
def test_an_empty_shared_database_is_set_up_step_by_step(wizard: FirstRun, server: Server) -> None:
    server.create("first_run_shared")
    try:
        wizard.begin("join")
        wizard.join.connection.show_place(
            f"postgresql://postgres@127.0.0.1:{server.port}/first_run_shared?sslmode={PLAIN}"
        )
        wizard.go_on()
        assert wizard.step == 0
        assert wizard.database.is_shared
        office, shown = done(go_through(wizard))
        assert office.is_founded
        office.close()
        assert shown.startswith("postgresql://postgres@127.0.0.1")
    finally:
        server.drop("first_run_shared")


def test_sample_data_stand_in_a_file_of_their_own(wizard: FirstRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dpo_desk.services.first_run.SAMPLE_SUBJECTS", 12)
    monkeypatch.setattr("dpo_desk.services.first_run.SAMPLE_REQUESTS", 4)
    opened = Opened(wizard)
    wizard.begin("sample")
    office, shown = opened[0]
    assert Path(shown).name == "sample.sqlite"
    assert office.ask(glance).is_sample
    office.close()
    wizard.begin("sample")
    again, _shown = opened[1]
    assert again.ask(glance).is_sample
    again.close()
