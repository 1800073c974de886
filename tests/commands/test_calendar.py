"""The command `calendar`: a year as text and as JSON, and a year that is not there."""

import json
from datetime import date

import pytest

from dpo_desk.commands.parser import main
from dpo_desk.commands.speech import language_of_system


def test_a_year_as_json_has_months_and_days_with_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "2026", "--json", "--language", "ru"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["year", "working_days_per_month", "days"]
    assert answer["year"] == 2026
    assert len(answer["working_days_per_month"]) == 12
    assert sum(answer["working_days_per_month"]) == 247
    assert all(list(day) == ["date", "kind", "title", "source"] for day in answer["days"])
    assert all(date.fromisoformat(day["date"]).year == 2026 for day in answer["days"])
    ait = next(day for day in answer["days"] if day["date"] == "2026-05-27")
    assert (ait["kind"], ait["title"]) == ("holiday", "Первый день Курбан-айта")


def test_a_year_as_text_lists_days_and_the_total(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "2024", "--language", "en"]) == 0
    printed = capsys.readouterr().out
    assert "2024-05-04  moved_working  Moved working day, day off is 8 May" in printed
    assert "№ 109" in printed


def test_a_year_without_a_calendar_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "2030", "--language", "en"]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "calendar of 2030 is missing" in printed.err


def test_a_year_that_is_no_number_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "soon"]) == 2
    assert "usage: dpo-desk calendar" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "ru_KZ"}, "ru"),
        ({"LANG": "de_DE"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_comes_from_the_locale(environment: dict[str, str], language: str) -> None:
    assert language_of_system(environment) == language
