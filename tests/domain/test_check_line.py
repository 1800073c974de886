"""What is typed from a paper is read with its spaces, look-alikes and scanned lines, or refused beside its field."""

import pytest

from dpo_desk.domain.check_line import read_check
from dpo_desk.domain.errors import Refusal

DIGEST = "0123456789abcdef" * 4


def test_groups_capitals_and_cyrillic_look_alikes_are_read() -> None:
    grouped = " ".join(DIGEST[at : at + 4] for at in range(0, 32, 4))
    assert read_check(" 2 901 ", grouped.upper()) == (2901, DIGEST[:32])
    assert read_check("2901", grouped.replace("a", "а").replace("c", "с").replace("e", "е")) == (2901, DIGEST[:32])


@pytest.mark.parametrize("day", ["", ":20250315"])
def test_the_line_of_the_code_is_read_in_either_field(day: str) -> None:
    line = f"DPODESK:1:2901:{DIGEST.upper()}{day}"
    assert read_check(line, "") == read_check("", line.lower()) == (2901, DIGEST)


@pytest.mark.parametrize(
    ("entry", "digest", "field"),
    [("", DIGEST, "entry"), ("29x", DIGEST, "entry"), ("²", DIGEST, "entry"), ("1", DIGEST[:31], "hash"),
     ("1", "g" * 32, "hash"), ("1", DIGEST + "0", "hash")],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(entry: str, digest: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_check(entry, digest)
    assert refused.value.field == field
