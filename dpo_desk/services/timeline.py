"""All that happened with one person's data in one line: what each register holds, and what the journal tells."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.field_history import changes_of
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.subject_rows import ConsentRow
from dpo_desk.domain.term import named
from dpo_desk.domain.timeline import Happening, TimelineRow, in_order
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Message, Title, Value
from dpo_desk.domain.zone import day_alone
from dpo_desk.services.duties import duty_title
from dpo_desk.services.legal import legal
from dpo_desk.storage import (
    consents,
    disclosures,
    doubles,
    field_history,
    history,
    person_trail,
    recipient_notices,
    requests,
    subjects,
)
from dpo_desk.storage.field_history import RecordEntry
from dpo_desk.storage.transaction import Reading

_BLOCKED = frozenset({"state", "blocked_until", "blocked_reason"})
_OTHERWISE = frozenset({"number", "merged_into_id"})


def timeline(reading: Reading, subject_id: int) -> tuple[TimelineRow, ...]:
    """Everything that happened, latest first, with what came from records joined to this one.

    Of a destroyed subject only the deeds, without values and typed reasons whatever the journal still has.
    """
    keys = [subject_id, *sorted(doubles.under(reading, [subject_id]))]
    wanted = requests.ids(reading, requests.RequestCriteria(segment="all", subject_id=subject_id), "received", True)
    asked = requests.rows(reading, wanted)
    rows = in_order(
        (
            *_consents(reading, subject_id),
            *_requests(asked, legal(reading).rulebook),
            *_letters(reading, keys),
            *_disclosures(reading, subject_id),
            *_duties(reading, keys),
            *_journal(reading, keys, asked),
        )
    )
    is_gone = any(row.state == "destroyed" for row in subjects.rows(reading, [subject_id]))
    return tuple(replace(row, changes=(), reason="") for row in rows) if is_gone else rows


def _numbered(series: Series, number: int, year: int) -> dict[str, Value]:
    """A number as each language writes it."""
    kk, ru, en = (shown_number(series, number, year, language) for language in ("kk", "ru", "en"))
    return named("number", Title(kk, ru, en))


def _moment(day: date | None, otherwise: datetime) -> datetime:
    return otherwise if day is None else day_alone(day)


def _consents(reading: Reading, subject_id: int) -> Iterator[TimelineRow]:
    events = consents.history(reading, [subject_id]).get(subject_id, ())
    entries = history.entries_of(reading, subject_id, [one.uid for one in events])
    who = {row.seq: row.actor for row in history.rows(reading, set(entries.values()))}
    rulebook = legal(reading).rulebook
    for _key, group in groupby(sorted(events, key=_deed), _deed):
        rows = list(group)
        entry = entries.get(rows[0].uid, 0)
        yield TimelineRow(
            Happening.CONSENT, rows[0].occurred_at, _act(rows, rulebook), who.get(entry, ""), entry, rows[0].note,
            "consents", subject_id,
        )  # fmt: skip


def _deed(row: ConsentRow) -> tuple[str, str]:
    return row.deed or row.uid, row.action


def _act(rows: Sequence[ConsentRow], rulebook: Rulebook) -> Message:
    action = ConsentAction(rows[0].action)
    event = named("event", rulebook.named("actions", action.value))
    known = {one.key: one.point for one in rulebook.purposes}
    points = sorted({known.get(row.purpose, row.purpose) for row in rows if row.purpose})
    if not points or len(points) == len(known):
        return Message.of(QT_TRANSLATE_NOOP("timeline", "{event}"), **event)
    return Message.of(QT_TRANSLATE_NOOP("timeline", "{event}: {points}"), **event, points=", ".join(points))


def _requests(asked: Iterable[RequestRow], rulebook: Rulebook) -> Iterator[TimelineRow]:
    came = QT_TRANSLATE_NOOP("timeline", "Request {number} received: {kinds}")
    closed = QT_TRANSLATE_NOOP("timeline", "Request {number} closed")
    titles = {kind.key: kind.title for kind in rulebook.kinds}
    for one in asked:
        kinds = [titles[key] for key in dict.fromkeys(one.kinds) if key in titles]
        kk, ru, en = ("; ".join(title.said(language) for title in kinds) for language in ("kk", "ru", "en"))
        number, opened = _numbered(Series.REQUEST, one.number, one.year), ("request", one.id)
        said = Message.of(came, **number, **named("kinds", Title(kk, ru, en)))
        yield TimelineRow(Happening.REQUEST, day_alone(one.received_on), said, "", 0, "", *opened)
        if one.closed_at is not None:
            yield TimelineRow(Happening.REQUEST, one.closed_at, Message.of(closed, **number), "", 0, "", *opened)


def _letters(reading: Reading, keys: Sequence[int]) -> Iterator[TimelineRow]:
    sent = QT_TRANSLATE_NOOP("timeline", "Letter {number} sent: {title}")
    numbered = QT_TRANSLATE_NOOP("timeline", "Letter {number} numbered: {title}")
    for one in person_trail.letters_of(reading, keys):
        said = Message.of(
            sent if one.sent_on else numbered, **_numbered(Series.LETTER, one.number, one.year), title=one.title
        )
        at = _moment(one.sent_on, one.changed_at or reading.now)
        yield TimelineRow(Happening.LETTER, at, said, "", 0, "", "letter", one.id)


def _disclosures(reading: Reading, subject_id: int) -> Iterator[TimelineRow]:
    given = QT_TRANSLATE_NOOP("timeline", "Data given to {recipient}")
    told = QT_TRANSLATE_NOOP("timeline", "{recipient} notified")
    answered = QT_TRANSLATE_NOOP("timeline", "{recipient} answered the notice")
    for one in disclosures.of_subject(reading, subject_id):
        if one.draft.disclosed_on is not None:
            said = Message.of(given, recipient=one.recipient)
            opened = "recipient", one.draft.recipient_id
            at = day_alone(one.draft.disclosed_on)
            yield TimelineRow(Happening.DISCLOSURE, at, said, "", 0, one.draft.reason, *opened)
    for notice in recipient_notices.of_subject(reading, subject_id):
        for day, words in ((notice.sent_on, told), (notice.answered_on, answered)):
            if day is not None:
                said, opened = Message.of(words, recipient=notice.recipient), ("recipient", notice.recipient_id)
                yield TimelineRow(Happening.DISCLOSURE, day_alone(day), said, "", 0, "", *opened)


def _duties(reading: Reading, keys: Sequence[int]) -> Iterator[TimelineRow]:
    done = QT_TRANSLATE_NOOP("timeline", "Done: {duty}")
    for row in person_trail.duties_done(reading, keys):
        said, opens = Message.of(done, **duty_title(reading, row)), "request" if row.request_id else ""
        yield TimelineRow(
            Happening.BLOCK, row.done_at or reading.now, said, row.done_by, 0, row.note, opens, row.request_id
        )


def _journal(reading: Reading, keys: Sequence[int], asked: Sequence[RequestRow]) -> Iterator[TimelineRow]:
    kept = field_history.entries(reading, keys)
    numbers = {(f"{one.number:04d}", str(one.year)): one.id for one in asked}
    for row in history.rows(reading, kept):
        entry, values = kept[row.seq], dict(row.title.values)
        request_id = numbers.get((str(values.get("number", "")), str(values.get("year", ""))), 0)
        opened = ("request", request_id) if request_id else ("journal", row.seq)
        changes = changes_of(entry.touched)
        yield TimelineRow(_kind(entry, bool(changes)), row.at, row.title, row.actor, row.seq, entry.why, *opened,
                          changes)  # fmt: skip


def _kind(entry: RecordEntry, is_changed: bool) -> Happening:
    # A record that is made, or put under another one, takes a state too: no processing is held up by that.
    if entry.fields & _BLOCKED and not entry.fields & _OTHERWISE:
        return Happening.BLOCK
    return Happening.FIELD if is_changed else Happening.ENTRY
