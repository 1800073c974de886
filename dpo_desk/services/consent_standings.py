"""How everybody stands on a day: plain histories in one walk along the index, the others reckoned in full."""

from collections.abc import Generator
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

from dpo_desk.domain.consent import end_of_day, state_on
from dpo_desk.domain.consent_standing import PlainEvent, Stood, plain_standing, shortly
from dpo_desk.services.legal import legal
from dpo_desk.storage import consents, doubles, register
from dpo_desk.storage.transaction import Reading

_SLICE = 500
Standings = tuple[int, dict[str, Stood], int]
"""A subject, its purposes that were ever asked, and the newest edition it gave any answer to."""


def standings(
    reading: Reading, at: datetime | date, known_at: datetime | date | None
) -> Generator[Standings, None, None]:
    """Everybody who has events, in no order; closed early it leaves nothing open."""
    moment = _moment(at)
    known = _moment(known_at) if known_at is not None else None
    under = doubles.everybody_under(reading)
    slowly = {*consents.not_plain(reading), *under, *under.values()}
    yield from _walked(reading, moment, known, slowly)
    purposes = [purpose.key for purpose in legal(reading).rulebook.purposes]
    left = sorted(slowly - set(under))
    for start in range(0, len(left), _SLICE):
        for subject_id, events in consents.events(reading, left[start : start + _SLICE]).items():
            counted = [event for event in events if event.occurred_at <= moment]
            counted = [event for event in counted if known is None or event.recorded_at <= known]
            edition = max((event.edition or 0 for event in counted), default=0)
            yield subject_id, shortly(state_on(events, moment, purposes, known)), edition


def _walked(
    reading: Reading, moment: datetime, known: datetime | None, slowly: set[int]
) -> Generator[Standings, None, None]:
    """Those with plain histories; who has two events of one moment is added to `slowly`."""
    numbers = {one.id: one.number for one in register.editions(reading)}
    for subject_id, rows in groupby(consents.walk(reading, moment, known), itemgetter(0)):
        if subject_id in slowly:
            continue
        events: dict[str, tuple[PlainEvent, ...]] = {}
        edition, before, is_tied = 0, None, False
        for _subject, purpose, occurred, action, way, proof, edition_id in rows:
            is_tied |= (purpose, occurred) == before
            before = (purpose, occurred)
            edition = max(edition, numbers.get(edition_id, 0))
            events[purpose] = (*events.get(purpose, ()), (action, way, proof))
        if is_tied:
            slowly.add(subject_id)
        else:
            yield subject_id, {purpose: plain_standing(found) for purpose, found in events.items()}, edition


def _moment(at: datetime | date) -> datetime:
    return at if isinstance(at, datetime) else end_of_day(at)
