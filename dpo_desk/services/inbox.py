"""What the requests screen asks: the grouped list, one request whole, and how far the desk is set up."""

from array import array
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dpo_desk.domain.correction import KINDS, CorrectionRow
from dpo_desk.domain.identity import REGISTER
from dpo_desk.domain.rows import JournalRow, RequestCard, RequestRow
from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services import corrections, requests, subjects
from dpo_desk.services.duties import duty_title, tick_duty
from dpo_desk.services.legal import legal
from dpo_desk.services.requests import RequestCriteria
from dpo_desk.storage import inbox, register
from dpo_desk.storage.demands import duty_of
from dpo_desk.storage.requests import numbered
from dpo_desk.storage.transaction import Reading, Writing

GROUPS = inbox.GROUPS
FIRST_PAGE = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """Which requests, in which order."""

    criteria: RequestCriteria
    sort: str = "due"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """The list: every key in order, the sizes of `GROUPS` (empty when not grouped), the rows around `first`."""

    keys: "array[int]"
    sizes: tuple[int, ...]
    rows: tuple[RequestRow, ...]
    counts: dict[str, int]
    urgent: tuple[int, int]
    is_empty: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """A request with its subject and what the journal tells of it."""

    card: RequestCard
    subject: SubjectCard | None
    chronology: tuple[JournalRow, ...]
    corrections: tuple[CorrectionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Setup:
    """How far the desk is set up: rules in force and confirmed, years of the calendar, subjects, letterhead."""

    rules: int
    confirmed: int
    years: tuple[int, int]
    covers_today: bool
    has_subjects: bool
    has_letterhead: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """Officers in service (key and name), numbers of policy editions, and the officer whom "me" means."""

    officers: tuple[tuple[int, str], ...] = ()
    editions: tuple[int, ...] = ()
    mine: int = 0


def listed(reading: Reading, asked: Asked, officer: str = "", around: int = 0) -> Listed:
    """The list as asked, with the rows of the page that holds the key `around`, or of the first page."""
    mine = inbox.officer_id(reading, officer)
    criteria = _settled(reading, _mine(asked.criteria, mine))
    today = local_day(reading.now)
    sizes: tuple[int, ...] = ()
    if asked.sort == "due" and criteria.segment != "closed":
        keys, sizes = inbox.grouped_ids(reading, criteria, today, _week_end(today))
    else:
        keys = requests.ids(reading, criteria, asked.sort, asked.descending)
    start = _page_of(keys, around)
    whole = inbox.grouped_ids(reading, RequestCriteria(), today, today)[1]
    return Listed(
        keys,
        sizes,
        requests.rows(reading, keys[start : start + 2 * FIRST_PAGE]),
        requests.counts(reading, mine),
        (whole[0], whole[1]),
        inbox.is_empty(reading),
    )


def of_officer(reading: Reading, criteria: RequestCriteria, officer: str = "") -> RequestCriteria:
    """The criteria with the key of whoever "mine" means, and with what rulebook and calendar make of the rest."""
    return _settled(reading, _mine(criteria, inbox.officer_id(reading, officer) if criteria.segment == "mine" else 0))


def table_ids(reading: Reading, criteria: RequestCriteria, sort: str = "due", descending: bool = False) -> "array[int]":
    """The keys of the table, in the order of its header."""
    return requests.ids(reading, of_officer(reading, criteria), sort, descending)


def filters(reading: Reading) -> Filters:
    """What the list can be narrowed by beside the rulebook: who is in service, which editions there are."""
    people = register.officers(reading)
    return Filters(
        tuple((row.id, f"{row.surname} {row.given_name}".strip() or row.login) for row in people),
        tuple(row.number for row in register.editions(reading)),
        inbox.officer_id(reading, ""),
    )


def _mine(criteria: RequestCriteria, mine: int) -> RequestCriteria:
    return replace(criteria, officer_id=mine) if criteria.segment == "mine" else criteria


def _settled(reading: Reading, criteria: RequestCriteria) -> RequestCriteria:
    """A clause becomes the duties that stand on it, "fewer than n working days left" the last due date of these."""
    if criteria.clause:
        rulebook = legal(reading).rulebook
        found = [
            f"{kind.key}/{one.key}"
            for kind in rulebook.kinds
            for one in kind.duties
            if any(rule.point == criteria.clause for key in one.rules for rule in rulebook.versions(key))
        ]
        criteria = replace(criteria, duties=tuple(found))
    if criteria.left:
        last, more = local_day(reading.now), criteria.left - 1
        last = legal(reading).calendar.add_working_days(last, more) if more else last
        criteria = replace(criteria, due_to=last)
    return criteria


def _week_end(today: date) -> date:
    return today + timedelta(days=6 - today.weekday())


def _page_of(keys: "array[int]", around: int) -> int:
    try:
        place = keys.index(around) if around else 0
    except ValueError:
        place = 0
    return max(0, place // FIRST_PAGE * FIRST_PAGE - FIRST_PAGE // 2)


def whole(reading: Reading, request_id: int) -> Whole | None:
    """Everything about one request, None when there is none."""
    card = requests.card(reading, request_id)
    if card is None:
        return None
    subject = subjects.card(reading, card.row.subject_id) if card.row.subject_id else None
    noted = corrections.lines(reading, request_id, subject) if set(card.row.kinds) & set(KINDS) else ()
    return Whole(card, subject, requests.chronology(reading, request_id), noted)


def setup(reading: Reading) -> Setup:
    """What the empty desk says of its own preparation."""
    rules = legal(reading)
    today = local_day(reading.now)
    in_force = [rule for rule in rules.rulebook.rules if rule.in_force(today) and rule.term is not None]
    years = rules.calendar.years
    organisation = register.organisation_record(reading)
    return Setup(
        rules=len(in_force),
        confirmed=sum(rule.confirmed for rule in in_force),
        years=(years.start, years.stop - 1),
        covers_today=today.year in years and today.year + 1 in years,
        has_subjects=inbox.has_subjects(reading),
        has_letterhead=bool(organisation and organisation.name_kk and organisation.address_kk),
    )


def confirm_and_tick(writing: Writing, request_id: int, seen: int, method: str, *duty_ids: int) -> None:
    """Note that the identity was checked and tick the duties that asked for it, as one deed."""
    requests.confirm_identity(writing, request_id, seen, method)
    title, numbers = writing.title, numbered(writing, request_id)
    rows = [duty_of(writing, duty_id) for duty_id in duty_ids]
    for row in rows:
        tick_duty(writing, row.id, duty_of(writing, row.id).version)
    writing.title = title
    for row in rows:
        if row.duty != REGISTER:
            marked = QT_TRANSLATE_NOOP(
                "deed", "Identity confirmed for request {number} of {year}, and duty done: {duty}"
            )
            writing.entitle(marked, **numbers, **duty_title(writing, row))
