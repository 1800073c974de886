"""The management report of a filled desk: every figure recomputed from the raw tables, and the workbook read back."""

import re
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import mean, median
from typing import Any

import pytest
import sqlalchemy as sa
from openpyxl import load_workbook

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.services.demo import fill
from dpo_desk.services.office import Office
from dpo_desk.services.report_order import ReportOrder, Sheet
from dpo_desk.services.report_workbook import write_report
from dpo_desk.services.reports import Management, management
from dpo_desk.storage.transaction import Reading

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 30)
TABLES = ("request", "demand", "duty", "consent_event", "act")


def tables(reading: Reading) -> dict[str, list[dict[str, Any]]]:
    """Every row of the tables as the driver gives it, without the queries under test."""
    found = {}
    for name in TABLES:
        result = reading.connection.execute(sa.text(f'SELECT * FROM "{name}"'))
        found[name] = [dict(row._mapping) for row in result]
    return found


def day(value: Any) -> date | None:
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    text = str(value)
    return date.fromisoformat(text[:10])


def moment(value: Any) -> datetime | None:
    if value is None:
        return None
    found = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(OFFICE_ZONE)


@pytest.fixture
def filled(office: Office) -> Office:
    fill(office, 12, 16, 11)
    return office


class Raw:
    """The same figures reckoned slowly and plainly from the rows."""

    def __init__(self, office: Office) -> None:
        self.rows = office.ask(tables)
        self.office = office
        self.today = office.today()
        self.requests = [
            one for one in self.rows["request"]
            if FIRST <= (day(one["received_on"]) or FIRST) <= LAST and one["state"] != "voided"
        ]  # fmt: skip
        keys = {one["id"] for one in self.requests}
        self.duties = [
            one for one in self.rows["duty"]
            if one["state"] != "voided" and (
                one["request_id"] in keys
                or (one["request_id"] is None and FIRST <= (day(one["started_on"]) or date.min) <= LAST)
            )
        ]  # fmt: skip

    def by_clock(self, name: str) -> list[int]:
        counts = Counter(self.stands(one, day(one[name])) for one in self.duties)
        return [counts[key] for key in ("on_time", "late", "overdue", "ahead")]

    def stands(self, one: dict[str, Any], due: date | None) -> str:
        ended = moment(one["done_at"])
        if due is None or one["state"] == "lapsed":
            return ""
        if one["state"] == "open":
            return "overdue" if due < self.today else "ahead"
        assert ended is not None
        if ended.date() > due:
            return "late"
        return "on_time" if one["state"] == "done" else ""

    def whole(self) -> list[int]:
        counts: Counter[str] = Counter()
        for request in self.requests:
            mine = [one for one in self.duties if one["request_id"] == request["id"]]
            found = [
                self.stands(one, min((d for d in (day(one["law_due"]), day(one["policy_due"])) if d), default=None))
                for one in mine
            ]
            open_left = any(one["state"] == "open" for one in mine)
            worst = next((name for name in ("overdue", "late") if name in found), "")
            counts[worst or ("ahead" if open_left or not mine else "on_time")] += 1
        return [counts[key] for key in ("on_time", "late", "overdue", "ahead")]

    def days(self, after: date, ended: datetime) -> float:
        """Working minutes between the end of a day and a moment, counted minute by minute of the day's hours."""
        minutes, on = 0, after + timedelta(days=1)
        while on <= ended.date():
            if self.office.calendar.is_working(on):
                spans = ((time(9), time(13)), (time(14), time(18)))
                for start, end in spans:
                    upto = end if on < ended.date() else min(end, ended.time().replace(second=0, microsecond=0))
                    minutes += max(0, (upto.hour - start.hour) * 60 + upto.minute - start.minute)
            on += timedelta(days=1)
        return minutes / 480

    def is_main(self, one: dict[str, Any]) -> bool:
        kind = self.office.rulebook.kind(one["kind"])
        found = kind.duty(one["duty"])
        return found.closes or found.on_refusal

    def times(self, kind: str) -> list[float]:
        return [
            self.days(day(one["started_on"]), moment(one["done_at"]))  # type: ignore[arg-type]
            for one in self.duties
            if one["kind"] == kind and one["state"] == "done" and one["started_on"] and self.is_main(one)
        ]

    def average(self) -> float | None:
        taken = []
        for request in self.requests:
            main = [one for one in self.duties if one["request_id"] == request["id"] and self.is_main(one)]
            done = [one for one in main if one["state"] == "done"]
            if done and not any(one["state"] == "open" for one in main):
                latest = max(moment(one["done_at"]) for one in done)  # type: ignore[type-var]
                taken.append(self.days(day(request["received_on"]), latest))  # type: ignore[arg-type]
        return mean(taken) if taken else None


def listed(timeliness: Any) -> list[int]:
    return [timeliness.on_time, timeliness.late, timeliness.overdue, timeliness.ahead]


def test_every_figure_agrees_with_a_plain_count_of_the_rows(filled: Office) -> None:
    found, raw = filled.ask(management, FIRST, LAST).report.figures, Raw(filled)
    assert found.received == len(raw.requests) > 3
    assert listed(found.law) == raw.by_clock("law_due")
    assert listed(found.policy) == raw.by_clock("policy_due")
    assert listed(found.whole) == raw.whole()
    assert found.average == pytest.approx(raw.average())
    assert dict(found.channels) == Counter(one["channel"] for one in raw.requests)
    assert {one.kind: one.received for one in found.kinds if one.received} == Counter(
        one["kind"] for one in raw.requests
    )
    for one in found.kinds:
        taken = raw.times(one.kind)
        assert (one.time is None) == (not taken)
        if one.time is not None:
            assert (one.time.count, one.time.median, one.time.worst) == pytest.approx(
                (len(taken), median(taken), max(taken))
            )


def test_refusals_consents_and_what_was_carried_out_agree_with_the_rows(filled: Office) -> None:
    found, raw = filled.ask(management, FIRST, LAST).report.figures, Raw(filled)
    keys = {one["id"] for one in raw.requests}
    refused = Counter(
        (one["kind"], one["ground"])
        for one in raw.rows["demand"]
        if one["request_id"] in keys and one["outcome"] in ("refused", "partly")
    )
    assert {(kind, ground): count for kind, ground, count in found.refusals} == refused
    corrected = {one["corrects"] for one in raw.rows["consent_event"]}
    events = [
        one for one in raw.rows["consent_event"]
        if FIRST <= moment(one["occurred_at"]).date() <= LAST  # type: ignore[union-attr]
        and one["uid"] not in corrected and one["action"] != "annulled"
    ]  # fmt: skip
    assert found.consents.events == len(events)
    for name in ("given", "confirmed", "refused", "withdrawn"):
        acts = {one["deed"] or one["uid"] for one in events if one["action"] == name}
        assert getattr(found.consents, name) == len(acts)
    for duties, count in ((("destroy", "delete"), found.ended.destroyed), (("block",), found.ended.blocked)):
        done = [
            one for one in raw.rows["duty"]
            if one["duty"] in duties and one["state"] == "done"
            and FIRST <= moment(one["done_at"]).date() <= LAST  # type: ignore[union-attr]
        ]  # fmt: skip
        people = {one["subject_id"] for one in done} - {None}
        assert count == len(people) + sum(one["subject_id"] is None for one in done)


def test_the_months_and_the_period_before_agree_with_the_rows(filled: Office) -> None:
    found = filled.ask(management, FIRST, LAST).report
    rows = [one for one in filled.ask(tables)["request"] if one["state"] != "voided"]
    by_month = Counter(str(one["received_on"])[:7] for one in rows)
    assert [month.total for month in found.months] == [by_month[f"{month.first:%Y-%m}"] for month in found.months]
    before = [one for one in rows if date(2026, 6, 1) <= (day(one["received_on"]) or FIRST) <= date(2026, 8, 31)]
    assert found.before.received == len(before)


def test_a_period_the_wrong_way_round_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="before it begins"):
        office.ask(management, LAST, FIRST)


def test_an_empty_desk_has_an_empty_report_and_a_whole_workbook(office: Office, tmp_path: Path) -> None:
    found: Management = office.ask(management, FIRST, LAST)
    assert found.report.figures.is_empty
    path = tmp_path / "empty.xlsx"
    office.ask(write_report, ReportOrder(str(path), FIRST, LAST, "en"))
    book = load_workbook(path)
    assert book.sheetnames == ["Overview", "By kind", "Requests", "Duties", "Destruction acts", "About the report"]
    assert book["Overview"]["B2"].value == 0


def test_the_workbook_holds_every_row_typed_and_a_chart(filled: Office, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    found: Management = filled.ask(management, FIRST, LAST)
    filled.ask(write_report, ReportOrder(str(path), FIRST, LAST, "en", tuple(Sheet)))
    book: Any = load_workbook(path)
    assert book["Requests"].max_row - 1 == found.contents.requests == found.report.figures.received
    assert book["Duties"].max_row - 1 == found.contents.duties
    assert book["Consent events"].max_row - 1 == found.contents.consents
    assert len(book["Overview"]._charts) == 1
    assert book["Overview"].auto_filter.ref is None
    assert book["Requests"]["B2"].is_date
    told = {row[0].value: row[1].value for row in book["About the report"].iter_rows()}
    assert re.fullmatch(r"\d+ · [0-9a-f]{32}", told["Journal"])
    assert told["Made by"] == found.seal.officer
    assert told["Made at"].date() == date(2026, 11, 24)


def test_names_are_in_the_workbook_only_when_they_were_asked_for(filled: Office, tmp_path: Path) -> None:
    surnames = {row[0] for row in filled.ask(_surnames)}
    texts = {}
    for with_data in (False, True):
        path = tmp_path / f"{with_data}.xlsx"
        order = ReportOrder(str(path), FIRST, LAST, "kk", tuple(Sheet), with_personal_data=with_data)
        filled.ask(write_report, order)
        book = load_workbook(path)
        lists = [sheet for sheet in book.worksheets if sheet.title != book.sheetnames[-1]]
        texts[with_data] = {str(cell.value) for sheet in lists for row in sheet.iter_rows() for cell in row}
    assert not any(surname in text for surname in surnames for text in texts[False])
    assert any(surname in text for surname in surnames for text in texts[True])


def _surnames(reading: Reading) -> Any:
    return reading.connection.execute(sa.text("SELECT DISTINCT surname FROM subject WHERE surname <> ''")).all()


def test_progress_ends_at_the_last_row_and_a_stop_leaves_no_file(filled: Office, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    order = ReportOrder(str(tmp_path / "report.xlsx"), FIRST, LAST)
    assert filled.ask(write_report, order, go_on) == told[-1][0] == told[-1][1]
    stopped = ReportOrder(str(tmp_path / "stopped.xlsx"), FIRST, LAST)
    with pytest.raises(Trouble, match="Stopped"):
        filled.ask(write_report, stopped, _stop)
    assert [path.name for path in tmp_path.glob("*.xlsx*")] == ["report.xlsx"]


def _stop(_done: int, _total: int) -> bool:
    return False
