"""The management report as a workbook: its summary with the chart, its lists, and what it rests on."""

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from pathlib import Path

from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.workbook_out import About, Chart, Column, Progress, SheetOut, write_workbook
from dpo_desk.reports.management import Group, Report
from dpo_desk.reports.period_words import period_title
from dpo_desk.reports.timeliness import Standing
from dpo_desk.services.legal import legal
from dpo_desk.services.office import Office
from dpo_desk.services.report_lists import STANDING_WORDS, list_sheets
from dpo_desk.services.report_order import GROUP_WORDS, SHEET_WORDS, ReportOrder, Sheet, Words
from dpo_desk.services.reports import Management, management
from dpo_desk.storage import register
from dpo_desk.storage.subject_tables import organisation
from dpo_desk.storage.transaction import Reading, Writing

Row = tuple[object, ...]


def export_report(office: Office, order: ReportOrder, progress: Progress | None = None) -> int:
    """Write the workbook and leave a line in the journal; how many rows it has."""
    rows = office.ask(write_report, order, progress)
    office.do(note_report, order.first, order.last, is_printed=False)
    return rows


def note_report(writing: Writing, first: date, last: date, is_printed: bool) -> None:
    """Leave a line in the journal: the report of a period was written to a file or printed."""
    home = register.organisation_record(writing)
    if home is not None:
        writing.note_touch(organisation, home.id, home.uid, ("report",))
    writing.undoable = False
    title = _PRINTED if is_printed else _EXPORTED
    writing.entitle(title, first=first, last=last)


def write_report(reading: Reading, order: ReportOrder, progress: Progress | None = None) -> int:
    """Write the workbook; how many rows it has. The old file stays until the new one is whole.

    `progress(done, expected)` False ends it with a Trouble; so does a file that cannot be written.
    """
    found = management(reading, order.first, order.last)
    words = Words(order.language, legal(reading).rulebook)
    sheets: list[SheetOut] = []
    if Sheet.SUMMARY in order.sheets:
        sheets += [summary_sheet(found, words), kinds_sheet(found.report, words)]
    sheets += list_sheets(reading, order, words, found.contents)
    return write_workbook(Path(order.path), sheets, about(found, order, words), progress)


def summary_sheet(found: Management, words: Words) -> SheetOut:
    """Figures with those of the period before; beside them the twelve months, from which the chart is drawn."""
    report = found.report
    left = list(figure_rows(report, words))
    right = [
        (f"{month.first.month:02}.{month.first.year}", *(month.counts[group] for group in Group), month.total)
        for month in report.months
    ]
    empty_left, empty_right = (None,) * 3, (None,) * (len(Group) + 2)
    rows = [(*(one or empty_left), None, *(two or empty_right)) for one, two in zip_longest(left, right)]
    columns = [
        Column(words.say(QT_TRANSLATE_NOOP("report", "Figure")), 70),
        Column(period_title(found.period, words.language), 22),
        Column(period_title(report.before.period, words.language), 22),
        Column("", 8),
        Column(words.say(QT_TRANSLATE_NOOP("report", "Month")), 10),
        *(Column(words.say(GROUP_WORDS[group]), 16) for group in Group),
        Column(words.say(QT_TRANSLATE_NOOP("report", "Together")), 11),
    ]
    title = words.say(QT_TRANSLATE_NOOP("report", "Requests by month"))
    under = f"E{len(right) + 4}"
    chart = Chart(title, 4, (5, 6, 7, 8), len(right), is_stacked=True, fills=_FILLS, anchor=under, size_cm=(17, 11))
    return SheetOut(words.say(SHEET_WORDS[Sheet.SUMMARY]), columns, rows, len(rows), chart, has_filter=False)


def figure_rows(report: Report, words: Words) -> Iterator[Row]:
    """Every figure as name, value, value of the period before."""
    now, before = report.figures, report.before
    for marked, value in _PLAIN:
        yield words.say(marked), value(now), value(before)
    for clock, title in (("law", _BY_LAW), ("policy", _BY_POLICY)):
        for stands, name in ((one, STANDING_WORDS[one]) for one in Standing):
            values = (getattr(getattr(one, clock), stands.value) for one in (now, before))
            yield f"{words.say(title)}: {words.say(name)}", *values
    earlier = dict(before.channels)
    for channel in sorted({*dict(now.channels), *earlier}):
        yield words.named("channels", channel), dict(now.channels).get(channel, 0), earlier.get(channel, 0)
    refused = {(kind, ground): count for kind, ground, count in before.refusals}
    for kind, ground, count in now.refusals:
        told = words.say(_REFUSED, kind=words.kind(kind), ground=words.ground(kind, ground))
        yield told, count, refused.get((kind, ground), 0)


def kinds_sheet(report: Report, words: Words) -> SheetOut:
    """A line for each demand kind: its requests, its duties by both clocks, the time its main duty took."""
    headings = [(words.say(marked), width) for marked, width in _KIND_COLUMNS]
    rows = [
        (
            words.kind(one.kind), one.received, one.whole.on_time, one.whole.behind, one.whole.ahead,
            one.law.on_time, one.law.behind, one.policy.on_time, one.policy.behind,
            *((_round(one.time.median), _round(one.time.worst), _round(one.time.limit)) if one.time else ()),
        )
        for one in report.figures.kinds
    ]  # fmt: skip
    title = words.say(QT_TRANSLATE_NOOP("report", "By kind"))
    columns = [Column(text, max(width, len(text) + 3)) for text, width in headings]
    return SheetOut(title, columns, rows, len(rows))


def about(found: Management, order: ReportOrder, words: Words) -> About:
    """What the workbook rests on: period, author, moment, editions, journal."""
    seal = found.seal
    data = _WITH_DATA if order.with_personal_data else _WITHOUT_DATA
    lines: list[tuple[str, object]] = [
        (words.say(QT_TRANSLATE_NOOP("report", "Organisation")), seal.organisation.said(words.language)),
        (words.say(QT_TRANSLATE_NOOP("report", "Period")), period_title(found.period, words.language)),
        (words.say(QT_TRANSLATE_NOOP("report", "First day")), found.period.first),
        (words.say(QT_TRANSLATE_NOOP("report", "Last day")), found.period.last),
        (words.say(QT_TRANSLATE_NOOP("report", "Made by")), seal.officer),
        (words.say(QT_TRANSLATE_NOOP("report", "Made at")), seal.made_at),
        (words.say(QT_TRANSLATE_NOOP("report", "Edition of the law's rules")), seal.law_edition),
        (words.say(QT_TRANSLATE_NOOP("report", "Edition of the policy")), seal.policy_edition),
        (words.say(QT_TRANSLATE_NOOP("report", "Journal")), f"{seal.journal_seq} · {seal.journal_head}"),
        (words.say(QT_TRANSLATE_NOOP("report", "Personal data")), words.say(data)),
    ]
    if seal.is_sample:
        lines.append((words.say(_SAMPLE), ""))
    return About(
        words.say(QT_TRANSLATE_NOOP("report", "About the report")),
        lines,
        words.say(QT_TRANSLATE_NOOP("report", "Characters no file can hold")),
        words.say(QT_TRANSLATE_NOOP("report", "Long texts")),
        [words.say(marked) for marked in _LONG_COLUMNS],
    )


def _percent(share: float | None) -> float | None:
    return None if share is None else round(share * 100, 1)


def _round(days: float | None) -> float | None:
    return None if days is None else round(days, 1)


_PLAIN = (
    (QT_TRANSLATE_NOOP("report", "Requests received"), lambda one: one.received),
    (QT_TRANSLATE_NOOP("report", "Requests done on time"), lambda one: one.whole.on_time),
    (QT_TRANSLATE_NOOP("report", "Requests late"), lambda one: one.whole.behind),
    (QT_TRANSLATE_NOOP("report", "Requests under way"), lambda one: one.whole.ahead),
    (QT_TRANSLATE_NOOP("report", "Done on time, %"), lambda one: _percent(one.whole.share)),
    (QT_TRANSLATE_NOOP("report", "Average time to answer, working days"), lambda one: _round(one.average)),
    (QT_TRANSLATE_NOOP("report", "Consents given"), lambda one: one.consents.given),
    (QT_TRANSLATE_NOOP("report", "Consents confirmed with a new edition"), lambda one: one.consents.confirmed),
    (QT_TRANSLATE_NOOP("report", "Consents refused for a purpose"), lambda one: one.consents.refused),
    (QT_TRANSLATE_NOOP("report", "Consents withdrawn"), lambda one: one.consents.withdrawn),
    (QT_TRANSLATE_NOOP("report", "Subjects whose data were destroyed"), lambda one: one.ended.destroyed),
    (QT_TRANSLATE_NOOP("report", "Subjects whose data were blocked"), lambda one: one.ended.blocked),
    (QT_TRANSLATE_NOOP("report", "Destruction acts"), lambda one: one.ended.acts),
)
_FILLS = (("00668A", ""), ("C4730C", "wdUpDiag"), ("6E56C4", "pct20"), ("A9B4BC", ""))
_EXPORTED = QT_TRANSLATE_NOOP("deed", "Management report exported: {first} – {last}")
_PRINTED = QT_TRANSLATE_NOOP("deed", "Management report printed: {first} – {last}")
_BY_LAW = QT_TRANSLATE_NOOP("report", "Duties by the date of the law")
_BY_POLICY = QT_TRANSLATE_NOOP("report", "Duties by the date of the policy")
_REFUSED = QT_TRANSLATE_NOOP("report", "Refused: {kind}, {ground}")
_WITH_DATA = QT_TRANSLATE_NOOP("report", "Names are included")
_WITHOUT_DATA = QT_TRANSLATE_NOOP("report", "Without names: subjects stand by their numbers")
_SAMPLE = QT_TRANSLATE_NOOP("report", "Sample data: every person and organisation here is invented")
_LONG_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Sheet"),
    QT_TRANSLATE_NOOP("report", "Cell"),
    QT_TRANSLATE_NOOP("report", "Part"),
    QT_TRANSLATE_NOOP("report", "Text"),
)
_KIND_COLUMNS = (
    (QT_TRANSLATE_NOOP("report", "Demand"), 40),
    (QT_TRANSLATE_NOOP("report", "Came in"), 11),
    (QT_TRANSLATE_NOOP("report", "On time"), 12),
    (QT_TRANSLATE_NOOP("report", "Late"), 12),
    (QT_TRANSLATE_NOOP("report", "Under way"), 14),
    (QT_TRANSLATE_NOOP("report", "By law on time"), 14),
    (QT_TRANSLATE_NOOP("report", "By law late"), 14),
    (QT_TRANSLATE_NOOP("report", "By policy on time"), 14),
    (QT_TRANSLATE_NOOP("report", "By policy late"), 14),
    (QT_TRANSLATE_NOOP("report", "Median, working days"), 13),
    (QT_TRANSLATE_NOOP("report", "Longest, working days"), 13),
    (QT_TRANSLATE_NOOP("report", "Limit, working days"), 13),
)
