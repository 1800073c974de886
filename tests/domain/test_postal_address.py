"""An address in one line is divided as an envelope wants it."""

from dpo_desk.domain.postal_address import divided_address


def test_a_postcode_goes_with_the_place_wherever_it_stands() -> None:
    wanted = ("Көктем көшесі, 4-үй", "Астана қ., 010000")
    assert divided_address("010000, Астана қ., Көктем көшесі, 4-үй") == wanted
    assert divided_address("Көктем көшесі, 4-үй, Астана қ., 010000") == wanted
    assert divided_address("Көктем көшесі, 4-үй, Z10K8E9") == ("Көктем көшесі, 4-үй", "Z10K8E9")
