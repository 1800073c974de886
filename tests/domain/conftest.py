"""The shipped rulebook and calendar, read once."""

import pytest

from dpo_desk.domain.rulebook import Rulebook, read_rulebook
from dpo_desk.domain.workdays import WorkCalendar, read_calendar
from dpo_desk.resources import resource_path


@pytest.fixture(scope="session")
def rulebook_texts() -> dict[str, str]:
    home = resource_path("rulebook")
    return {path.relative_to(home).as_posix(): path.read_text(encoding="utf-8") for path in home.rglob("*.toml")}


@pytest.fixture(scope="session")
def rulebook(rulebook_texts: dict[str, str]) -> Rulebook:
    return read_rulebook(rulebook_texts)


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    files = resource_path("calendar").glob("kz-*.toml")
    return WorkCalendar(read_calendar(path.read_text(encoding="utf-8") for path in files))
