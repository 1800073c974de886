"""Sample data: an invented office, its people, requests of every kind and letters, made by the deeds of real ones."""

import heapq
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.demo_bulk import add_requests
from dpo_desk.services.demo_names import People, sample
from dpo_desk.services.demo_plans import RequestPlan, plans
from dpo_desk.services.demo_stories import Story
from dpo_desk.services.demo_subjects import CHUNK, add_people
from dpo_desk.services.founding import Founding, OfficerDraft, OrganisationDraft, PolicyDraft, text_hash
from dpo_desk.services.legal import shipped_texts
from dpo_desk.services.office import Office
from dpo_desk.storage import inbox, register, subjects
from dpo_desk.storage.subject_tables import officer, policy_edition, recipient
from dpo_desk.storage.transaction import Reading, Writing

Progress = Callable[[int, int], bool]

LIVED_THROUGH = 100
"""So many requests are played deed by deed, with letters and papers; what goes beyond is written in bulk."""

_BULK = 1000


def founding_of_sample(language: str = "kk", today: date | None = None) -> Founding:
    """The first run of the sample office."""
    words = sample("office")
    ordered = None if today is None else today - timedelta(days=400)
    return Founding(
        language=language,
        organisation=OrganisationDraft(**words["organisation"]),
        officer=OfficerDraft(**words["officer"], order_on=ordered),
        policy=PolicyDraft(),
        sample=True,
    )


def is_empty(reading: Reading) -> bool:
    """Whether nobody and nothing was registered yet."""
    return inbox.is_empty(reading) and not inbox.has_subjects(reading)


def fill(
    office: Office, subjects: int, requests: int, seed: int, progress: Progress | None = None, still_open: int = 0
) -> None:
    """Fill an empty desk with invented people and requests around the office's clock, the same for the same seed.

    `still_open` of the newest written in bulk have nothing done yet, however their plan would end. Refusal when the
    desk is not empty. `progress(done, total)` False ends it between two deeds.
    """
    if not office.is_founded:
        office.found(founding_of_sample(today=office.today()))
    if not office.ask(is_empty):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This database is not empty. Sample data need one of their own."))
    chance = Random(seed)
    now = office.now()
    total = subjects + requests
    told = progress or _never_mind
    office.at(now - timedelta(days=round(365.25 * 6))).do(prepare, now.date())
    people = People(chance, now.date() - timedelta(days=365 * 5), now.date() - timedelta(days=20))
    for start in range(0, subjects, CHUNK):
        if not told(start, total):
            return
        office.do(add_people, people, min(CHUNK, subjects - start), chance)
    keys = office.ask(first_subjects)
    kinds = [kind.key for kind in office.rulebook.kinds]
    wanted = plans(requests, min(subjects, len(keys)), kinds, now, office.calendar, chance)
    older, lived = wanted[:-LIVED_THROUGH] if requests > LIVED_THROUGH else [], wanted[-LIVED_THROUGH:]
    untouched = max(0, len(older) - still_open)
    older[untouched:] = [replace(plan, pace="untouched") for plan in older[untouched:]]
    for start in range(0, len(older), _BULK):
        if not told(subjects + start, total):
            return
        office.do(add_requests, older[start : start + _BULK], keys, chance)
    if _live(office, lived, keys, chance, told, subjects + len(older), total):
        told(total, total)


def _never_mind(_done: int, _total: int) -> bool:
    return True


_RECIPIENT = ("name", "kind", "bin", "country", "contact", "basis", "role", "contract", "email", "address")


def prepare(writing: Writing, today: date) -> None:
    """The policy editions, the recipients and a deputy of the sample office."""
    words = sample("office")
    office_rules = json.dumps(shipped_texts()[1], ensure_ascii=False, sort_keys=True)
    (first, *_) = register.editions(writing)
    for number, edition in enumerate(words["edition"], 1):
        values: dict[str, Any] = {
            "valid_from": today - timedelta(days=round(365.25 * edition["years_before"])),
            "text": edition["text"].strip(), "sha256": text_hash(edition["text"].strip()),
            "text_ru": edition["text_ru"].strip(), "text_en": edition["text_en"].strip(),
            "file_name": edition["file_name"],
        }  # fmt: skip
        if number == 1:
            writing.change_now(policy_edition, first.id, **values)
        else:
            writing.insert(policy_edition, number=number, rules=office_rules, **values)
    for one in words["recipient"]:
        kept = {name: one[name] for name in _RECIPIENT}
        until = today + timedelta(days=one["contract_days"])
        writing.insert(recipient, state="active", purpose=one["service"], contract_to=until, **kept)
    writing.insert(
        officer, surname="Оспанов", given_name="Дәурен", patronymic="Маратұлы", position_kk="Орынбасар",
        position_ru="Заместитель", email="d.ospanov@dalasifr.example.kz", role="deputy", login="d.ospanov",
    )  # fmt: skip
    writing.undoable = False
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Sample office set up"))


def first_subjects(reading: Reading) -> list[int]:
    """The keys of the subjects whose data are there, by their numbers: those whom sample requests are about."""
    return list(subjects.ids(reading, subjects.SubjectCriteria("active"), "number"))[:100_000]


class _Moving:
    """The office at the moment that is being played."""

    def __init__(self, office: Office) -> None:
        self._office, self._at = office, office

    def go(self, moment: datetime) -> None:
        """Set the clock."""
        self._at = self._office.at(moment)

    def __call__(self) -> Office:
        return self._at


def _live(
    office: Office, wanted: list[RequestPlan], keys: list[int], chance: Random, told: Progress, before: int, total: int
) -> bool:
    """Play these requests side by side, always the earliest step next, until the present; False when stopped."""
    now, moving = office.now(), _Moving(office)
    waiting: list[tuple[datetime, int, Any]] = []
    for place, plan in enumerate(wanted):
        steps = Story(plan, keys, office.legal, moving, Random(chance.getrandbits(32))).run()
        heapq.heappush(waiting, (next(steps), place, steps))
    begun: set[int] = set()
    while waiting:
        moment, place, steps = heapq.heappop(waiting)
        if moment > now:
            continue
        if place not in begun:
            begun.add(place)
            if not told(before + len(begun), total):
                return False
        moving.go(moment)
        following = next(steps, None)
        if following is not None:
            heapq.heappush(waiting, (following, place, steps))
    return True
