"""What the requests screen says of rows, terms, numbers and channels, in the current language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from dpo_desk.domain.countdown import NO_MARKS, Countdown, Marks, countdown
from dpo_desk.domain.dates import NBSP
from dpo_desk.domain.duty import PlannedDuty
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identity import asked_before, is_enough
from dpo_desk.domain.kazakh import Case, inflect
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rows import DutyRow, RequestCard, RequestRow
from dpo_desk.domain.rulebook import DemandKind, DutyKind, Ground, Identity, Rule, Source
from dpo_desk.domain.subject_rows import SubjectCard
from dpo_desk.domain.worktime import TimeLeft
from dpo_desk.domain.zone import has_hour, local
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import Language, current_language, say_date, say_title
from dpo_desk.ui.parts.dates import near_day
from dpo_desk.ui.parts.pill import Pill, pill_text, short_pill_text

UNKNOWN_ICON = "file-text"


def number_of(year: int, number: int) -> str:
    """The number of a request as it stands on paper."""
    return shown_number(Series.REQUEST, number, year, current_language()).replace("-", "\N{NON-BREAKING HYPHEN}")


def subject_number(number: int) -> str:
    """The number of a subject as it stands on paper."""
    return shown_number(Series.SUBJECT, number, 0, current_language()).replace("-", "\N{NON-BREAKING HYPHEN}")


def kind_of(desk: Desk, key: str) -> DemandKind | None:
    """The kind of a demand, None when the rules in force no longer have it."""
    try:
        return desk.rulebook.kind(key)
    except KeyError:
        return None


def duty_kind(desk: Desk, kind: str, duty: str) -> DutyKind | None:
    """The kind of a duty, None when the rules in force no longer have it."""
    found = kind_of(desk, kind)
    try:
        return found.duty(duty) if found else None
    except KeyError:
        return None


def kind_title(desk: Desk, key: str) -> str:
    """The title of a kind, its key for a kind that is gone."""
    found = kind_of(desk, key)
    return say_title(found.title) if found else key


def kind_titles(desk: Desk, keys: tuple[str, ...]) -> str:
    """The titles of several kinds in one line."""
    return "; ".join(dict.fromkeys(kind_title(desk, key) for key in keys))


def kind_icon(desk: Desk, keys: tuple[str, ...]) -> str:
    """The icon of the first kind."""
    found = kind_of(desk, keys[0]) if keys else None
    return found.icon if found else UNKNOWN_ICON


def duty_title(desk: Desk, kind: str, duty: str) -> str:
    """What has to be done."""
    found = duty_kind(desk, kind, duty)
    return say_title(found.title) if found else duty


def duty_verb(desk: Desk, kind: str, duty: str) -> str:
    """The verb of the next step."""
    found = duty_kind(desk, kind, duty)
    return say_title(found.verb) if found else duty


def identity_asked(desk: Desk, card: RequestCard, duty: DutyRow) -> Identity:
    """How sure the identity has to be before this duty is done."""
    kind = kind_of(desk, duty.kind)
    return asked_before(kind, duty.duty, ApplicantKind(card.applicant_kind)) if kind else Identity.NONE


def is_identified(desk: Desk, card: RequestCard) -> bool:
    """Whether the identity is confirmed as the strictest demand of a request asks; a finding has no applicant."""
    if card.applicant_kind == ApplicantKind.OFFICE:
        return True
    kinds = [kind_of(desk, key) for key in card.row.kinds]
    if card.applicant_kind == ApplicantKind.THIRD_PARTY and card.identity_at is None:
        return False
    return all(is_enough(kind.identity, card.identity_method) for kind in kinds if kind is not None)


def named_word(desk: Desk, section: str, key: str) -> str:
    """A word of the rulebook, its key when it is gone."""
    try:
        return say_title(desk.rulebook.named(section, key))
    except KeyError:
        return key


def given_first(subject: SubjectCard | None, name: str) -> str:
    """Given name and surname of a subject, else the name known otherwise."""
    if subject is None:
        return name
    return " ".join(part for part in (subject.given_name, subject.surname) if part) or name


def channel_icon(desk: Desk, key: str) -> str:
    """The icon of a channel."""
    return next((one.icon for one in desk.rulebook.channels if one.key == key and one.icon), "inbox")


def clause_words(desk: Desk, kind: str, duty: str, binding: str, on: date) -> str:
    """The clause a duty stands on as people read it: the binding rule's, else the first it has."""
    found = duty_kind(desk, kind, duty)
    if found is None:
        return ""
    for key in (_rule_key(found, binding), *found.rules):
        rule = desk.rulebook.rule(key, on) if key else None
        if rule is not None:
            return say_title(rule.clause)
    return ""


def grounds_of(desk: Desk, kind: str, on: date) -> tuple[Ground, ...]:
    """The grounds of a refusal that a kind of demand knows on a day."""
    found = kind_of(desk, kind)
    known = found.grounds if found else ()
    return tuple(one for one in known if one.valid_from <= on and (one.valid_to is None or on <= one.valid_to))


def rule_of(desk: Desk, kind: str, duty: str, source: Source, on: date) -> Rule | None:
    """The rule of one source for a duty, as in force on a day."""
    found = duty_kind(desk, kind, duty)
    key = _rule_key(found, source.value) if found else None
    return desk.rulebook.rule(key, on) if key else None


def _rule_key(found: DutyKind, source: str) -> str | None:
    return {"policy": found.policy, "law": found.law, "own": found.own}.get(source)


def left_of(
    desk: Desk, due: date | None, started_on: date | None, marks: Marks = NO_MARKS
) -> tuple[Countdown, TimeLeft | None, bool]:
    """State and working time left now; the third value is False where the calendar does not reach the date.

    What has passed is late whatever the calendar has; the rest asks for attention until its year is entered.
    """
    try:
        state, left = countdown(desk.now(), due, desk.calendar, desk.hours, started_on, marks)
    except Refusal:
        return (Countdown.OVERDUE if due is not None and due < desk.today() else Countdown.SOON), None, False
    return state, left, True


def pill_of(desk: Desk, due: date | None, started_on: date | None, marks: Marks = NO_MARKS) -> Pill:
    """The pill of a term; where the calendar ends before it, that is said."""
    state, left, is_known = left_of(desk, due, started_on, marks)
    if not is_known:
        return Pill(state, no_calendar())
    if state is Countdown.WAITING and left is None:
        return Pill(state, QCoreApplication.translate("inbox", "waiting"))
    return Pill(state, pill_text(state, left), short_pill_text(left))


def no_calendar() -> str:
    """In place of a countdown that needs a year without a calendar."""
    return QCoreApplication.translate("inbox", "calendar missing")


def is_uncounted(duty: DutyRow | PlannedDuty | RequestRow) -> bool:
    """Whether a term runs, but towards a year without a calendar, so that it has no date."""
    return duty.due is None and bool(duty.binding)


def duty_pill(desk: Desk, duty: DutyRow | PlannedDuty) -> Pill:
    """The pill of an open duty."""
    return Pill("soon", no_calendar()) if is_uncounted(duty) else pill_of(desk, duty.due, duty.started_on)


def row_marks(row: RequestRow) -> Marks:
    """What is known of a request beside its date."""
    return Marks(waiting=bool(row.waiting_for), done=row.closed_at is not None or 0 < row.total == row.done)


def row_pill(desk: Desk, row: RequestRow) -> Pill:
    """The pill of a row of the list."""
    if row.closed_at is not None:
        return Pill("done", near_day(local(row.closed_at).date(), desk.today()))
    if is_uncounted(row):
        return Pill("soon", no_calendar())
    return pill_of(desk, row.due, row.received_on if row.due else None, row_marks(row))


def by_time(desk: Desk) -> str:
    """Until the end of the working day, as a date is followed by it: "by 18:00"."""
    at = f"{desk.hours.end:%H:%M}"
    shown = inflect(at, Case.DATIVE) if current_language() is Language.KAZAKH else at
    return QCoreApplication.translate("inbox", "by {time}").format(time=shown).replace(" ", NBSP, 1)


def due_words(desk: Desk, due: date) -> str:
    """The date with its weekday and the hour: 25 November, Wednesday, by 18:00."""
    pattern = "d MMMM, dddd" if due.year == desk.today().year else "d MMMM yyyy, dddd"
    return f"{say_date(due, pattern)}, {by_time(desk)}"


def moment_words(desk: Desk, at: datetime) -> str:
    """The time of today's moments, the day of others and of those whose hour nobody noted."""
    here = local(at)
    is_now = here.date() == desk.today() and has_hour(at)
    return f"{here:%H:%M}" if is_now else near_day(here.date(), desk.today())


def sentence_of(desk: Desk, row: RequestRow, place: int, count: int) -> str:
    """The row of the list in one breath, for screen readers."""
    pill = row_pill(desk, row)
    parts = [row.short_name or row.who, kind_titles(desk, row.kinds)]
    if row.due is not None and row.closed_at is None:
        verb = duty_title(desk, row.duty_kind, row.duty)
        parts.append(f"{verb}: {pill.text}, {due_words(desk, row.due)}")
        parts.append(clause_words(desk, row.duty_kind, row.duty, row.binding, row.received_on))
    else:
        parts.append(pill.text)
    parts.append(named_word(desk, "channels", row.channel))
    parts.append(QCoreApplication.translate("inbox", "{place} of {count}").format(place=place, count=count))
    if pill.state == Countdown.OVERDUE:
        parts.insert(0, QCoreApplication.translate("inbox", "Overdue"))
    return ". ".join(part for part in parts if part)
