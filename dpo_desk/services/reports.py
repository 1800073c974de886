"""Questions behind the reports screen and the report command: the figures of a period and what its workbook holds."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dpo_desk.domain.dates import short_date
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.names import initials
from dpo_desk.domain.report_facts import Period, month_after
from dpo_desk.domain.rows import JournalRow
from dpo_desk.domain.rules import Source
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.zone import local, local_day
from dpo_desk.reports.management import MONTHS, Report, figures, month_columns
from dpo_desk.reports.timeliness import Measure
from dpo_desk.services.legal import Legal, legal
from dpo_desk.storage import figures as gathered
from dpo_desk.storage import register, report_rows
from dpo_desk.storage.transaction import Reading

NOTED = "report_workbook.note_report"
"""The journal's name of the deed that notes a report which left the desk."""

HASH_SHOWN = 32
"""Characters of the journal's head that stand on paper; fewer could be matched by trying."""


@dataclass(frozen=True, slots=True)
class Contents:
    """How many lines each list of the workbook has."""

    requests: int
    duties: int
    acts: int
    consents: int


@dataclass(frozen=True, slots=True)
class Seal:
    """What a report on paper says of itself: who and when, the editions it rests on, the head of the journal."""

    organisation: Title
    position: Title
    officer: str
    made_at: datetime
    law_edition: int
    policy_edition: int
    journal_seq: int
    journal_head: str
    is_sample: bool


@dataclass(frozen=True, slots=True)
class Management:
    """The management report of a period; `clauses` names, for (kind, "law" or "policy"), where its term stands;
    `last` tells of the report that left the desk before, None when none did."""

    report: Report
    contents: Contents
    seal: Seal
    clauses: dict[tuple[str, str], Title]
    last: JournalRow | None = None

    @property
    def period(self) -> Period:
        """The period reported."""
        return self.report.figures.period


def management(reading: Reading, first: date, last: date) -> Management:
    """Every figure of the days from `first` to `last`, with the period before; Refusal when they are the wrong way."""
    if last < first:
        raise Refusal(
            QT_TRANSLATE_NOOP("refusal", "The period ends on {last}, before it begins on {first}."),
            field="last",
            first=first,
            last=last,
        )
    period = Period(first, last)
    rules = legal(reading)
    measure = measure_of(reading, rules)
    whole_year = month_after(last, 1 - MONTHS), month_after(last, 1) - timedelta(days=1)
    report = Report(
        figures(gathered.period_facts(reading, period), measure),
        figures(gathered.period_facts(reading, period.moved(-1)), measure),
        month_columns(gathered.received_by_day(reading, *whole_year), period),
    )
    contents = Contents(*report_rows.counts(reading, period))
    earlier = gathered.last_event(reading, NOTED)
    return Management(report, contents, seal(reading, rules), _clauses(rules, last), earlier)


def measure_of(reading: Reading, rules: Legal) -> Measure:
    """What is in force today: calendar, hours, and the duties that answer a demand: those that meet it or refuse it."""
    kinds = (*rules.rulebook.kinds, *rules.rulebook.triggers)
    main = {(kind.key, duty.key) for kind in kinds for duty in kind.duties if duty.closes or duty.on_refusal}
    return Measure(
        local_day(reading.now), rules.calendar, rules.hours, frozenset(main), tuple(kind.key for kind in kinds)
    )


def seal(reading: Reading, rules: Legal) -> Seal:
    """Who makes the report now, and on what it rests."""
    home = register.organisation_record(reading)
    person = next(iter(register.officers(reading)), None)
    seq, head = gathered.journal_head(reading)
    return Seal(
        organisation=_titled(home.name_kk, home.name_ru, home.name_en) if home else Title("", "", ""),
        position=_titled(person.position_kk, person.position_ru, "") if person else Title("", "", ""),
        officer=initials(person.surname, person.given_name, person.patronymic) if person else "",
        made_at=local(reading.now),
        law_edition=rules.law_number,
        policy_edition=rules.policy_number,
        journal_seq=seq,
        journal_head=head[:HASH_SHOWN],
        is_sample=bool(register.settings(reading).get("sample", False)),
    )


def file_name(period: Period) -> str:
    """A name for the report's files, without a suffix: the days of the period, no words of any language."""
    first, last = (".".join(reversed(short_date(day).split("."))) for day in (period.first, period.last))
    return f"dpo-report_{first}_{last}"


def _titled(kk: str, ru: str, en: str) -> Title:
    """A name in three languages; one that is missing is said in another."""
    return Title(kk or ru, ru or kk, en or kk or ru)


def _clauses(rules: Legal, on: date) -> dict[tuple[str, str], Title]:
    """Of the law its name alone, of the policy the clause in force on that day."""
    law = rules.rulebook.named("sources", Source.LAW.value)
    found: dict[tuple[str, str], Title] = {}
    for kind in (*rules.rulebook.kinds, *rules.rulebook.triggers):
        for duty in kind.duties:
            if duty.closes and duty.policy and (rule := rules.rulebook.rule(duty.policy, on)) is not None:
                found.setdefault((kind.key, Source.POLICY.value), rule.clause)
        found[kind.key, Source.LAW.value] = law
    return found
