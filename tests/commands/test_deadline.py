"""The command `deadline`: dates and explanations on standard output, reasons and exit codes for nonsense."""

import json

import pytest

from dpo_desk.commands.parser import main


def test_five_working_days_over_a_holiday_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadline", "--from", "2026-03-02", "--term", "5 working days", "--language", "en", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["due", "explanation"]
    assert answer["due"] == "2026-03-10"
    assert "International Women's Day" in answer["explanation"][3]


def test_the_six_day_week_ends_earlier(capsys: pytest.CaptureFixture[str]) -> None:
    call = ["deadline", "--from", "2026-03-16", "--term", "5 working days", "--language", "en"]
    assert main(call) == 0
    assert capsys.readouterr().out.startswith("Due date: 2026-03-26\n")
    assert main([*call, "--week", "six"]) == 0
    assert capsys.readouterr().out.startswith("Due date: 2026-03-25\n")


def test_an_aim_earlier_than_the_due_date_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadline", "--from", "2026-05-09", "--term", "15 days", "--language", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["Due date: 2026-05-25", "Aim: 2026-05-22"]


def test_the_explanation_names_the_holiday_in_kazakh(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadline", "--from", "2026-03-02", "--term", "5 working days", "--language", "kk"]) == 0
    assert "Халықаралық әйелдер күні" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("start", "term", "code", "reason"),
    [
        ("2026-02-31", "5 days", 2, "“2026-02-31” is no date"),
        ("2.03.2026", "5 days", 2, "is no date"),
        ("2026-03-02", "-5 days", 2, "from 1 to 9999"),
        ("2026-03-02", "0 days", 2, "from 1 to 9999"),
        ("2026-03-02", "5 weeks", 2, "“weeks” is no unit"),
        ("2026-03-02", "five days", 2, "whole number"),
        ("2026-03-02", "", 2, "whole number"),
        ("2029-03-02", "5 days", 1, "calendar of 2029 is missing"),
        ("2027-12-30", "5 working days", 1, "calendar of 2028 is missing"),
    ],
)
def test_nonsense_goes_to_standard_error_with_its_code(
    capsys: pytest.CaptureFixture[str], start: str, term: str, code: int, reason: str
) -> None:
    assert main(["deadline", "--from", start, f"--term={term}", "--language", "en"]) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("dpo-desk: ") and reason in printed.err
    assert printed.err.count("\n") == 1


def test_a_rule_lends_its_term(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadline", "--from", "2026-03-02", "--rule", "law.access", "--language", "en"]) == 0
    by_rule = capsys.readouterr().out
    assert main(["deadline", "--from", "2026-03-02", "--term", "3 working days", "--language", "en"]) == 0
    assert by_rule == capsys.readouterr().out


@pytest.mark.parametrize(
    ("start", "rule", "code", "reason"),
    [
        ("2026-03-02", "law.nothing", 2, "has no rule “law.nothing”"),
        ("2026-01-17", "law.withdrawal", 1, "is not in force on 17\u00a0January\u00a02026"),
        ("2026-03-02", "policy.stop_withdrawal", 1, "has no number"),
    ],
)
def test_a_rule_without_a_term_to_count_is_refused(
    capsys: pytest.CaptureFixture[str], start: str, rule: str, code: int, reason: str
) -> None:
    assert main(["deadline", "--from", start, "--rule", rule, "--language", "en"]) == code
    printed = capsys.readouterr()
    assert printed.out == "" and reason in printed.err


@pytest.mark.parametrize(
    "call",
    [
        [],
        ["unknown"],
        ["deadline", "--term", "5 days"],
        ["deadline", "--from", "2026-03-02"],
        ["deadline", "--from", "2026-03-02", "--term", "5 days", "--rule", "x"],
        ["deadline", "--from", "2026-03-02", "--term", "5 days", "--week", "four"],
        ["deadline", "--from", "2026-03-02", "--ter", "5 days"],
    ],
)
def test_wrong_usage_is_code_two_with_the_usage(capsys: pytest.CaptureFixture[str], call: list[str]) -> None:
    assert main(call) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.startswith("usage: dpo-desk")


def test_help_is_code_zero_and_names_both_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert "deadline" in printed and "calendar" in printed
