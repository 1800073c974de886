"""Powers of representatives: they hold on the day of receipt or nobody acts by them."""

from datetime import date

import pytest

from dpo_desk.domain.power import Power

RECEIVED = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [
        (None, None, ""),
        (RECEIVED, RECEIVED, ""),
        (None, date(2026, 11, 23), "power_to"),
        (date(2026, 11, 25), None, "power_from"),
        (date(2026, 11, 20), date(2026, 11, 19), "power_to"),
        (date(2025, 1, 1), date(2027, 1, 1), ""),
    ],
)
def test_a_power_is_refused_where_it_does_not_hold_on_the_day_of_receipt(
    start: date | None, end: date | None, field: str
) -> None:
    refusal = Power("attorney", "№ 5", start, end).refusal(RECEIVED)
    assert (refusal.field if refusal else "") == field
