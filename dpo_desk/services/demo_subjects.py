"""Sample subjects in bulk: people, contacts, held categories and consent events, a great many in one deed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from dpo_desk.domain.numbers import Series
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import OFFICE_ZONE, local_day
from dpo_desk.services.demo_names import People, Person
from dpo_desk.services.legal import legal
from dpo_desk.services.subject_values import contact_values, held_values, subject_values
from dpo_desk.storage import counters, register
from dpo_desk.storage.subject_tables import consent_event, contact, disclosure, held_category, subject
from dpo_desk.storage.tables import act
from dpo_desk.storage.transaction import Writing

SOURCE = "dalasifr.example.kz"
CHUNK = 10_000
# One in so many by number, so that even a small sample holds both.
_BLOCKED_EACH, _DESTROYED_EACH = 90, 50
_NAMED_SAFE = 9  # the people of the pictures keep their data
Record = dict[str, Any]


@dataclass(slots=True)
class _Batch:
    """The records of one deed by their table."""

    subjects: list[Record] = field(default_factory=list)
    contacts: list[Record] = field(default_factory=list)
    held: list[Record] = field(default_factory=list)
    events: list[Record] = field(default_factory=list)
    disclosures: list[Record] = field(default_factory=list)


class _Uids:
    """Names of records by chance; they begin with a rising number, so that an index grows at its end."""

    def __init__(self, chance: Random, first: int) -> None:
        self._chance, self._next = chance, first << 16

    def next(self) -> str:
        self._next += 1
        return f"{self._next:014x}{self._chance.getrandbits(72):018x}"


def add_people(writing: Writing, people: People, count: int, chance: Random) -> None:
    """Add `count` of these people with everything known of them, in one deed."""
    batch = _Batch()
    first = counters.take(writing, Series.SUBJECT, many=count)
    story = _Story(writing, chance, first)
    destroyed = 0
    for number in range(first, first + count):
        person = people.next()
        is_named = number <= _NAMED_SAFE
        if not is_named and number % _DESTROYED_EACH == 18:
            batch.subjects.append(story.destroyed(person, number))
            destroyed += 1
            continue
        batch.subjects.append(story.subject(person, number))
        story.add_details(batch, person, number, batch.subjects[-1]["uid"])
    details = {
        contact: batch.contacts, held_category: batch.held, consent_event: batch.events, disclosure: batch.disclosures,
    }  # fmt: skip
    writing.insert_families(subject, batch.subjects, details)
    if destroyed:
        _add_acts(writing, destroyed, chance)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} sample subjects added"), count=count)


class _Story:
    """What happened to sample people, under the editions and recipients of this office."""

    def __init__(self, writing: Writing, chance: Random, first: int) -> None:
        self._chance = chance
        self._uids = _Uids(chance, first)
        self._now, self._today = writing.now, local_day(writing.now)
        self._editions = [(one.valid_from, one.id) for one in register.editions(writing)]
        self._purposes = [purpose.key for purpose in legal(writing).rulebook.purposes]
        self._recipients = list(register.recipients(writing))

    def subject(self, person: Person, number: int) -> Record:
        """The record of a person; a few are blocked."""
        values = subject_values(person.draft, number, person.joined, SOURCE)
        record = {"uid": self._uids.next(), **values, "blocked_until": None, "blocked_reason": ""}
        record["registered_on"] = person.joined
        if number == _NAMED_SAFE or number % _BLOCKED_EACH == 33:
            record["state"] = "blocked"
            record["blocked_until"] = self._today + timedelta(days=20 + int(self._chance.random() * 150))
            record["blocked_reason"] = "9.8"
        return record

    def destroyed(self, person: Person, number: int) -> Record:
        """The record that stays of a destroyed subject: a number and nothing about the person."""
        values = subject_values(person.draft, number, person.joined)
        blank: Record = {name: "" if isinstance(value, str) else value for name, value in values.items()}
        return {
            **blank, "uid": self._uids.next(), "state": "destroyed", "sort_key": b"\xff", "registered_on": None,
            "blocked_until": None, "blocked_reason": "",
        }  # fmt: skip

    def add_details(self, batch: _Batch, person: Person, number: int, uid: str) -> None:
        """Contacts, held categories, consent events and disclosures of the subject with this number and uid."""
        for table, values in (
            (batch.contacts, contact_values(person.draft)),
            (batch.held, held_values(person.draft, SOURCE)),
        ):
            for record in values:
                record["uid"], record["subject_id"] = self._uids.next(), uid
                table.append(record)
        batch.events += self._events(person, uid, number <= _NAMED_SAFE)
        if self._recipients and self._chance.random() < 0.15:
            taker = self._chance.choice(self._recipients)
            batch.disclosures.append(
                {
                    "uid": self._uids.next(), "subject_id": uid, "recipient_id": taker.id, "purpose": "purpose_4",
                    "categories": "name email", "disclosed_on": min(person.joined + timedelta(days=30), self._today),
                    "basis": taker.basis,
                }
            )  # fmt: skip

    def _events(self, person: Person, uid: str, is_named: bool) -> Iterator[Record]:
        chance = self._chance
        begun = datetime.combine(person.joined, time(6 + int(chance.random() * 16)), OFFICE_ZONE)
        asked = self._purposes[: 3 + int(chance.random() * 4)] if not is_named else self._purposes
        refused = {chance.choice(asked)} if chance.random() < 0.05 and not is_named else set()
        yield from self._act(uid, begun, "given", [one for one in asked if one not in refused], "registration_button")
        yield from self._act(uid, begun, "refused", sorted(refused), "registration_button")
        newest = self._editions[-1][0] if self._editions else person.joined
        if person.joined < newest and chance.random() < 0.3:
            later = datetime.combine(newest + timedelta(days=int(chance.random() * 90)), time(15), OFFICE_ZONE)
            yield from self._act(uid, later, "confirmed", [one for one in asked if one not in refused], "new_edition")
        if chance.random() < 0.04 and not is_named:
            gone = datetime.combine(
                person.joined + timedelta(days=20 + int(chance.random() * 300)), time(11), OFFICE_ZONE
            )
            ended = asked if chance.random() < 0.4 else asked[-1:]
            yield from self._act(uid, gone, "withdrawn", ended, "email")

    def _act(self, uid: str, at: datetime, action: str, purposes: Sequence[str], mechanism: str) -> Iterator[Record]:
        if at > self._now or not purposes:
            return
        deed = self._uids.next()
        edition = self._edition_on(at.date())
        for purpose in purposes:
            yield {
                "uid": self._uids.next(), "deed": deed, "subject_id": uid, "occurred_at": at, "known_at": at,
                "action": action, "purpose": purpose, "mechanism": mechanism,
                "proof": _PROOF[mechanism], "evidence": SOURCE, "policy_edition_id": edition,
            }  # fmt: skip

    def _edition_on(self, day: date) -> int | None:
        found = None
        for valid_from, identity in self._editions:
            if valid_from <= day:
                found = identity
        return found


_PROOF = {"registration_button": "full", "new_edition": "none", "email": "partial"}


def _add_acts(writing: Writing, destroyed: int, chance: Random) -> None:
    """The acts of destruction: a few subjects each, over the months before today."""
    today, left = local_day(writing.now), destroyed
    records = []
    while left > 0:
        many = min(left, 1 + int(chance.random() * (6 if destroyed < 500 else 200)))
        made_on = today - timedelta(days=5 + int(chance.random() * 360))
        number = counters.take(writing, Series.ACT, made_on.year)
        records.append(
            {
                "year": made_on.year, "number": number, "kind": "destruction", "ground": "6.3", "method": "өшіру",
                "made_on": made_on, "commission": "", "categories": "name phone email", "subjects": many,
                "state": "made",
            }
        )  # fmt: skip
        left -= many
    writing.insert_many(act, records)
