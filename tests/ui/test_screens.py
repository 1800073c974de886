"""Screens are imported at their first visit, and what the start needs not is not loaded by it."""

import json
import subprocess
import sys
from pathlib import Path

from dpo_desk.ui.screens import screens
from dpo_desk.ui.shell.places import PLACES

HOME = Path(__file__).parents[2]
FIRST_SCREEN = "import dpo_desk.services.office, dpo_desk.ui.app, dpo_desk.ui.screens as s; s.screens()['today']"
LATER = {
    "alembic", "cryptography", "jinja2", "keyring", "lxml", "openpyxl", "PIL", "psycopg", "pypdfium2",
    "python_calamine",
    "sqlalchemy.dialects.postgresql", "PySide6.QtPdf", "PySide6.QtPrintSupport", "dpo_desk.exchange",
    "dpo_desk.reports", "dpo_desk.ui.first_run.wizard", "dpo_desk.ui.tables", "dpo_desk.ui.paper",
}  # fmt: skip


def loaded_by(code: str) -> set[str]:
    """The modules a process of its own has loaded after some lines."""
    told = f"import json, sys\n{code}\nprint(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], cwd=HOME, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_every_screen_stands_under_the_name_of_its_own_place() -> None:
    assert {name: screen.name for name, screen in screens().items()} == {name: name for name in screens()}
    assert list(screens()) == [place.name for place in PLACES if place.name in screens()]


def test_the_start_loads_nothing_that_only_later_work_needs() -> None:
    loaded = loaded_by(FIRST_SCREEN)
    assert "dpo_desk.ui.today.screen" in loaded
    assert not loaded & LATER


def test_a_command_works_without_qt_and_without_the_database() -> None:
    loaded = loaded_by(
        "from dpo_desk.__main__ import run; run(['deadline', '--from', '2026-11-02', '--term', '5 days'])"
    )
    assert "dpo_desk.commands.deadline" in loaded
    assert not {name for name in loaded if name.startswith(("PySide6", "sqlalchemy"))}
