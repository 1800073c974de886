"""What the desk reminds of: how the open duties stand at this moment."""

from dpo_desk.domain.alerts import Standing
from dpo_desk.domain.countdown import SOON_WORKING_DAYS_OF_A_LONG_TERM, Countdown, countdown
from dpo_desk.domain.target_date import target_date
from dpo_desk.domain.zone import local
from dpo_desk.services.legal import legal
from dpo_desk.storage import demands
from dpo_desk.storage.transaction import Reading


def standing(reading: Reading) -> Standing:
    """How many open duties are overdue, end today or reached their target date, and the worst state; no names."""
    rules = legal(reading)
    now = local(reading.now)
    until = rules.calendar.add_working_days(now.date(), SOON_WORKING_DAYS_OF_A_LONG_TERM)
    terms = demands.open_terms(reading, until)
    states = [countdown(now, due, rules.calendar, rules.hours, started_on)[0] for due, started_on in terms]
    ready = [target_date(started, due, rules.calendar, rules.target) for due, started in terms if due > now.date()]
    targets = sum(day is not None and day <= now.date() for day in ready)
    worst = min(states, key=lambda state: state.rank, default=Countdown.NORMAL)
    return Standing(states.count(Countdown.OVERDUE), states.count(Countdown.TODAY), worst, targets)
