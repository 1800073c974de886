"""Everybody's standing told by one walk is what the full reckoning tells of each, for any history in any order."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dpo_desk.domain.consent import ConsentAction, state_on
from dpo_desk.domain.consent_standing import shortly
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.consent_standings import standings
from dpo_desk.services.legal import legal
from dpo_desk.services.office import Office
from dpo_desk.storage import consents
from dpo_desk.storage.subject_tables import consent_event, subject
from dpo_desk.storage.transaction import Reading, Writing
from tests.cases import added

PEOPLE, EVENTS = 36, 320
BEGUN = datetime(2025, 1, 1, 9, tzinfo=UTC)
PURPOSES = ("purpose_1", "purpose_2", "purpose_3")
ACTIONS = [action.value for action in ConsentAction if action is not ConsentAction.ANNULLED]


def happened(chance: random.Random, people: list[int], place: int) -> dict[str, Any]:
    """An event of the first third of people may be anything, of the others only what is plain."""
    who = chance.randrange(len(people))
    occurred = BEGUN + timedelta(hours=chance.randrange(0, 24 * 90, 6))
    known = occurred + timedelta(days=chance.choice((0, 0, 1, 20)))
    event: dict[str, Any] = {
        "subject_id": people[who], "uid": f"{place:032x}", "deed": f"{place:032x}", "occurred_at": occurred,
        "known_at": known, "purpose": chance.choice(PURPOSES), "mechanism": chance.choice(("paper", "site_use")),
        "proof": chance.choice(("full", "partial", "none", "")),
    }  # fmt: skip
    if who >= PEOPLE // 3:
        plain = ("given", "renewed", "confirmed", "refused", "withdrawn", "disagreed", "purpose_reached")
        return {**event, "action": chance.choice(plain)}
    event["action"] = chance.choice(ACTIONS)
    event["valid_to"] = chance.choice((None, None, (occurred + timedelta(days=30)).date()))
    event["categories"] = chance.choice(("", "", "phone email"))
    event["purpose"] = chance.choice((*PURPOSES, ""))
    event["corrects"] = f"{chance.randrange(place + 1):032x}" if chance.random() < 0.2 else ""
    return event


def fill(writing: Writing, people: list[int], seed: int) -> None:
    chance = random.Random(seed)
    for place in range(EVENTS):
        writing.insert(consent_event, **happened(chance, people, place))
    writing.change_now(subject, people[1], merged_into_id=people[-1])
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Subject {number} changed"), number="1")


def told(reading: Reading, at: date, known_at: date | None) -> dict[int, object]:
    found = {}
    for subject_id, states, _edition in standings(reading, at, known_at):
        assert subject_id not in found
        found[subject_id] = {key: stood for key, stood in states.items() if stood.standing != "never"}
    return {key: states for key, states in found.items() if states}


def reckoned(reading: Reading, people: list[int], at: date, known_at: date | None) -> dict[int, object]:
    every_purpose = [purpose.key for purpose in legal(reading).rulebook.purposes]
    every = consents.events(reading, [one for one in people if one != people[1]])
    found = {key: shortly(state_on(events, at, every_purpose, known_at)) for key, events in every.items()}
    found = {key: {one: it for one, it in states.items() if it.standing != "never"} for key, states in found.items()}
    return {key: states for key, states in found.items() if states}


def test_the_walk_tells_what_the_full_reckoning_tells(office: Office) -> None:
    people = [added(office, surname=f"Сынақ{place}", email=f"p{place}@dala.example.kz") for place in range(PEOPLE)]
    office.do(fill, people, 4)
    asked = [(date(2025, 2, 1), None), (date(2025, 5, 1), None), (date(2025, 3, 1), date(2025, 2, 10))]
    for at, known_at in asked:
        mine = office.ask(told, at, known_at)
        assert mine == office.ask(reckoned, people, at, known_at)
        assert len(mine) > PEOPLE // 2
    ways = {one for states in mine.values() for one in states.values()}  # type: ignore[attr-defined]
    assert len({stood.standing for stood in ways}) >= 5
    assert len({stood.proof for stood in ways}) == 4
