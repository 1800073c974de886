"""The deadlines as other calendars read them: one all-day event a duty, no names, the same event on a second import."""

from datetime import date
from pathlib import Path

from icalendar import Calendar, Event

from dpo_desk.domain.calendar_change import CalendarChange
from dpo_desk.domain.words import Title
from dpo_desk.domain.workdays import DayKind, DayRow
from dpo_desk.services import calendar, deadline_calendar, duties, journal
from dpo_desk.services.office import Office
from tests.cases import registered, shown

DAY_OFF = DayRow(date(2026, 11, 24), DayKind.MOVED_OFF, Title("демалыс", "выходной", "day off"), "Order 1")


def written(office: Office, path: Path, language: str = "kk") -> dict[str, Event]:
    """The events of the file by their ids."""
    found = office.ask(deadline_calendar.open_deadlines, language)
    count = deadline_calendar.write(path, "Мерзімдер", found, office.now(), lambda _done, _total: True)
    events = [event for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT") if isinstance(event, Event)]
    assert count == len(events)
    return {str(event["UID"]): event for event in events}


def test_each_open_duty_with_a_date_is_one_all_day_event_without_names(office: Office, tmp_path: Path) -> None:
    card = registered(office, "access")
    path = tmp_path / "deadlines.ics"
    events = written(office, path)
    assert len(events) == len(card.duties)
    event = next(iter(events.values()))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 11, 25), date(2026, 11, 26))
    assert str(event["SUMMARY"]).startswith("Ө-2026-0001: ")
    assert "Бекова" not in path.read_text(encoding="utf-8").replace("\n ", "")
    assert "25 қараша" in str(event["DESCRIPTION"]).replace("\N{NO-BREAK SPACE}", " ")


def test_a_second_export_moves_the_same_events_and_leaves_out_what_is_done(office: Office, tmp_path: Path) -> None:
    card = registered(office, "access")
    path = tmp_path / "deadlines.ics"
    before = written(office, path)
    office.do(calendar.change_calendar, CalendarChange(entered=(DAY_OFF,)))
    after = written(office, path)
    assert after.keys() == before.keys()
    for uid, event in after.items():
        assert event["DTSTART"].dt == date(2026, 11, 26)
        assert int(event["SEQUENCE"]) > int(before[uid]["SEQUENCE"])
    first = shown(office, card.row.id).duties[0]
    office.do(duties.tick_duty, first.id, first.version)
    assert len(written(office, path)) == len(before) - 1


def test_the_export_is_noted_in_the_journal(office: Office) -> None:
    office.do(deadline_calendar.note_calendar, 3)
    keys = office.ask(journal.ids, journal.JournalCriteria())
    (newest,) = office.ask(journal.rows, keys[:1])
    assert dict(newest.title.values) == {"count": 3}
