"""The first run on both databases."""

from dpo_desk.services.office import Office


def test_a_founded_office_has_its_rules_its_calendar_and_its_language(office: Office) -> None:
    assert office.is_founded
    assert office.language == "kk"
    assert len(office.rulebook.purposes) == 6
    assert office.calendar.years.start == 2013
