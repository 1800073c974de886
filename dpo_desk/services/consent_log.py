"""Taking in the log of consents a site keeps: package by package, each a deed, and a line read again is known."""

import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from dpo_desk.domain.consent import proof_strength
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.consent_log import LogEntry, count_lines, read_log
from dpo_desk.exchange.plain import from_plain
from dpo_desk.exchange.supervision import run_child
from dpo_desk.exchange.table_line import RowProblem
from dpo_desk.services.consents import BUTTON, edition_on
from dpo_desk.services.legal import legal
from dpo_desk.services.office import open_office
from dpo_desk.storage import consents, register, subjects
from dpo_desk.storage.subject_tables import consent_event
from dpo_desk.storage.transaction import Reading, Writing

Progress = Callable[[int, int], bool]
JOB = "take-consent-log"
PACKAGE = 20_000
"""Lines of one deed: stopped between two of them, what was taken stays and the rest is taken by reading again."""

MOST_PROBLEMS = 500
"""So many lines are told one by one; the rest is only counted."""

_HOURS = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class LogTaken:
    """What became of the lines: `lines == taken + known + repeated + strangers + bad`; `problems` tell the first."""

    lines: int = 0
    taken: int = 0
    known: int = 0
    repeated: int = 0
    strangers: int = 0
    bad: int = 0
    problems: tuple[RowProblem, ...] = ()


def take_log(place: str, path: Path, now: datetime, progress: Progress, is_trial: bool = False) -> LogTaken:
    """Take in a log through a child process; a trial says what would become of its lines and writes nothing.

    Refusal: the file is no log; Trouble: disk or database; Stopped: by `progress`, what was taken until then stays.
    """
    payload = {"place": place, "path": str(path), "now": now.isoformat(), "is_trial": is_trial}
    return from_plain(LogTaken, run_child(JOB, payload, progress, seconds=_HOURS))


def take_apart(payload: Mapping[str, Any], tell: Progress) -> LogTaken:
    """Job "take-consent-log" of a child: reads the file and writes package by package."""
    path, now = Path(payload["path"]), datetime.fromisoformat(payload["now"])
    tell(0, 0)
    total, counted = count_lines(path), _Counted()
    with closing(open_office(payload["place"], clock=partial(_same, now))) as office:
        lines = read_log(path)
        while package := list(islice(lines, PACKAGE)):
            if payload["is_trial"]:
                counted.add(office.ask(_judge, package, counted.keys))
            elif (judged := office.ask(_judge, package, counted.keys)).ready:
                counted.add(office.do(_take, judged, path.name).answer)
            else:
                counted.add(judged)
            tell(min(counted.lines, total), total)
    return counted.told()


def _same(moment: datetime) -> datetime:
    return moment


@dataclass(slots=True)
class _Judged:
    """What became of the lines of one package; `ready` are entries with the key of their subject and their purposes."""

    ready: list[tuple[LogEntry, int, tuple[str, ...]]] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    lines: int = 0
    known: int = 0
    repeated: int = 0
    strangers: int = 0


@dataclass(slots=True)
class _Counted:
    """What became of the lines so far."""

    keys: set[str] = field(default_factory=set)
    numbers: Counter[str] = field(default_factory=Counter)
    problems: list[RowProblem] = field(default_factory=list)
    lines: int = 0

    def add(self, judged: _Judged) -> None:
        self.lines += judged.lines
        self.keys.update(entry.key for entry, _subject, _purposes in judged.ready)
        for name in ("known", "repeated", "strangers"):
            self.numbers[name] += getattr(judged, name)
        self.numbers["taken"] += len(judged.ready)
        self.numbers["bad"] += len(judged.problems) - judged.strangers
        self.problems += judged.problems[: max(0, MOST_PROBLEMS - len(self.problems))]

    def told(self) -> LogTaken:
        of = self.numbers
        return LogTaken(
            self.lines, of["taken"], of["known"], of["repeated"], of["strangers"], of["bad"], tuple(self.problems)
        )


def _judge(reading: Reading, package: Sequence[LogEntry | RowProblem], seen: set[str]) -> _Judged:
    """Which lines of a package can be taken: of somebody in the register, with purposes of the policy, and new."""
    judged = _Judged(lines=len(package))
    entries = []
    for line in package:
        if isinstance(line, RowProblem):
            judged.problems.append(line)
        else:
            entries.append(line)
    people, known = _people(reading, entries), consents.known_sources(reading, [entry.key for entry in entries])
    purposes = purposes_by_word(legal(reading).rulebook)
    here = set(seen)
    for entry in entries:
        if entry.key in here or entry.key in known:
            judged.repeated += entry.key in here
            judged.known += entry.key not in here
            continue
        here.add(entry.key)
        _judge_one(judged, entry, people, purposes)
    return judged


def _judge_one(judged: _Judged, entry: LogEntry, people: "_People", purposes: Mapping[str, str]) -> None:
    subject_id = people.of(entry)
    unknown = [word for word in entry.purposes if _folded(word) not in purposes]
    if subject_id is None:
        judged.strangers += 1
        judged.problems.append(
            _problem(entry, QT_TRANSLATE_NOOP("refusal", "Nobody in the register has this id, e-mail or phone."))
        )
    elif unknown:
        marked = QT_TRANSLATE_NOOP("refusal", "The policy has no purpose “{word}”.")
        judged.problems.append(_problem(entry, marked, word=unknown[0][:40]))
    else:
        judged.ready.append((entry, subject_id, tuple(purposes[_folded(word)] for word in entry.purposes)))


def _problem(entry: LogEntry, marked: Marked, **values: str) -> RowProblem:
    return RowProblem(entry.row, "", Message.of(marked, **values))


@dataclass(frozen=True, slots=True)
class _People:
    """Whom ids, addresses and phones of a package belong to; one that several share tells nobody."""

    by_mark: Mapping[str, int]
    by_contact: Mapping[tuple[str, str], int]

    def of(self, entry: LogEntry) -> int | None:
        """The subject of a line: by the site's own id, else by the address, else by the phone."""
        found = self.by_mark.get(f"id:{entry.external_id.casefold()}") if entry.external_id else None
        if found is None and entry.email:
            found = self.by_contact.get(("email", entry.email))
        if found is None and entry.phone:
            found = self.by_contact.get(("phone", entry.phone))
        return found


def _people(reading: Reading, entries: Sequence[LogEntry]) -> _People:
    marks = {f"id:{entry.external_id.casefold()}" for entry in entries if entry.external_id}
    emails = {entry.email for entry in entries if entry.email}
    phones = {entry.phone for entry in entries if entry.phone}
    found = subjects.known_fingerprints(reading, list(marks))
    return _People(found, subjects.owners_of_contacts(reading, {"email": emails, "phone": phones}))


def purposes_by_word(rulebook: Rulebook) -> dict[str, str]:
    """The key of a purpose by whatever a log may call it: key, point of the policy, its number in it, its titles."""
    found: dict[str, str] = {}
    for number, purpose in enumerate(rulebook.purposes, 1):
        titles = (purpose.title, purpose.short)
        words = (
            purpose.key,
            purpose.point,
            str(number),
            *(text for one in titles for text in (one.kk, one.ru, one.en)),
        )
        for word in words:
            found.setdefault(_folded(word), purpose.key)
    return found


def _folded(word: str) -> str:
    return search_key(word.strip().rstrip("."))


def _take(writing: Writing, judged: _Judged, source: str) -> _Judged:
    """Write the ready lines of a package; each line is one act, with one event for each of its purposes."""
    rulebook, editions = legal(writing).rulebook, register.editions(writing)
    hashes = {edition.id: edition.sha256 for edition in editions}
    records = [
        {**values, "text_sha256": hashes.get(values["policy_edition_id"], "")}
        for values in _records(writing, judged.ready, rulebook, editions, source)
    ]
    writing.insert_many(consent_event, records)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} lines of a consent log taken in"), count=len(judged.ready))
    return judged


def _records(
    writing: Writing, ready: Iterable[tuple[LogEntry, int, tuple[str, ...]]], rulebook: Rulebook,
    editions: Sequence[EditionRow], source: str,
) -> Iterator[dict[str, Any]]:  # fmt: skip
    every = tuple(purpose.key for purpose in rulebook.purposes)
    ways = {way.key: way for way in rulebook.mechanisms}
    by_number = {edition.number: edition.id for edition in editions}
    has_text = {edition.id: bool(register.edition_text(writing, edition.id)) for edition in editions}
    for entry, subject_id, purposes in ready:
        way = ways.get(entry.mechanism, ways[BUTTON])
        edition = by_number.get(entry.edition) or edition_on(editions, local_day(entry.occurred_at))
        evidence = " · ".join(filter(None, (source, f"{entry.row}", entry.evidence)))
        proof: Proof = proof_strength(way.proof, bool(entry.ip or entry.evidence), has_text.get(edition or 0, False))
        same = {
            "deed": secrets.token_hex(16), "subject_id": subject_id, "occurred_at": entry.occurred_at,
            "known_at": writing.now, "action": entry.action, "mechanism": way.key, "proof": proof.value,
            "evidence": evidence, "form_version": entry.form_version, "ip": entry.ip, "zone": entry.zone,
            "valid_to": entry.valid_to, "policy_edition_id": edition, "source_key": entry.key,
        }  # fmt: skip
        for purpose in purposes or every:
            yield {**same, "purpose": purpose}
