"""A moment is told by the clock that wrote it."""

from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.zone import day_alone
from dpo_desk.domain.zoned import offset_text, zoned_text

AT = datetime(2024, 2, 12, 8, 7, 52, tzinfo=UTC)


@pytest.mark.parametrize(
    ("offset", "words"),
    [("", "12.02.2024 14:07:52 UTC+6"), ("+05:00", "12.02.2024 13:07:52 UTC+5"),
     ("+05:30", "12.02.2024 13:37:52 UTC+5:30"), ("-03:00", "12.02.2024 05:07:52 UTC-3"),
     ("noon", "12.02.2024 14:07:52 UTC+6")],
)  # fmt: skip
def test_the_offset_kept_with_a_moment_is_used(offset: str, words: str) -> None:
    assert zoned_text(AT, offset) == words


def test_the_office_changed_its_own_offset_in_march_2024() -> None:
    assert (offset_text(AT), offset_text(AT.replace(month=4))) == ("UTC+6", "UTC+5")


def test_a_day_without_an_hour_has_no_zone() -> None:
    assert zoned_text(day_alone(date(2024, 2, 12)), "+05:00") == "12.02.2024"
