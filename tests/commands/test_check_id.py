"""`check-id`: exit codes, the normal form on standard output, the reason on standard error."""

import pytest

from dpo_desk.commands.parser import main


@pytest.mark.parametrize(
    ("arguments", "normal"),
    [
        (["iin", "850312 300121"], "850312300121"),
        (["bin", "050340001235"], "050340001235"),
        (["s10", "rr", "123456785", "kz"], "RR123456785KZ"),
        (["phone", "8 (700) 000-12-34"], "+77000001234"),
        (["phone", "+7", "700", "000", "12", "34"], "+77000001234"),
        (["postcode", "а15в2с3"], "A15B2C3"),
    ],
)
def test_a_valid_value_is_printed_in_its_normal_form(
    arguments: list[str], normal: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-id", *arguments]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == (f"{normal}\n", "")


@pytest.mark.parametrize("kind", ["iin", "bin", "s10", "phone", "postcode"])
def test_a_value_that_breaks_the_rules_ends_in_one_with_the_reason(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-id", kind, "12345", "--language", "en"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip()) > 20


def test_an_unknown_kind_is_wrong_usage() -> None:
    assert main(["check-id", "passport", "1"]) == 2
