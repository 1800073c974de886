"""The certificate of consent: what was in force on a day and how it can be proven, made by a deed of the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.certificate import Certificate
from dpo_desk.domain.consent import ConsentAction, PurposeState, state_on
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject_rows import ConsentRow, SubjectCard
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.exchange.letter_templates import letterhead_of
from dpo_desk.services import consents
from dpo_desk.services.consent_certificate_side import Known, side_of
from dpo_desk.services.legal import legal
from dpo_desk.services.letter_facts import organisation, signatory_of
from dpo_desk.storage import history, register, subjects
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Reading, Writing

MOST_EVENTS = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """Which certificate: of whom, for which day, by what was known on which (None: by all that is known)."""

    subject_id: int
    on: date
    known_on: date | None = None


def issue(writing: Writing, asked: Asked) -> int:
    """Note that a certificate was made, by whom and for which day; the number of the entry it refers to."""
    if asked.on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This day is in the future."), field="on")
    (row,) = subjects.rows(writing, [asked.subject_id])
    uid = subjects.uid(writing, asked.subject_id)
    writing.undoable = False
    writing.note_touch(subject, asked.subject_id, uid, ("consent_certificate",), asked.on.isoformat())
    noted = QT_TRANSLATE_NOOP("deed", "Consent certificate made for subject {number}, state of {day}")
    writing.entitle(noted, number=f"{row.number:05d}", day=asked.on)
    return history.next_entry(writing)


def certificate(reading: Reading, asked: Asked, entry: int, language: str = "") -> Certificate:
    """The certificate of an entry made by `issue`, in Kazakh and in the second `language` ("ru", "en").

    Without one it is the language of the person, and Russian for a person who is written to in Kazakh.
    """
    card = subjects.card(reading, asked.subject_id)
    digest = history.hash_of(reading, entry)
    if card is None or digest is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This subject is no longer in the register."), field="subject")
    second = language or ("en" if card.language == "en" else "ru")
    known = gathered(reading, asked, card, entry, digest.hex())
    return Certificate(
        head=letterhead_of(organisation(reading)),
        sides=(side_of(known, "kk"), side_of(known, second)),
        subject_id=asked.subject_id, subject_number=card.row.number, on=asked.on,
        has_consent=any(state.in_force for state in known.states.values()), entry=entry, digest=digest.hex(),
        texts=_hashes(known),
    )  # fmt: skip


def _hashes(known: Known) -> tuple[tuple[int, str], ...]:
    """The editions whose text the events rest on, with the hash of that text."""
    shown = {row.edition: row.text_sha256 for row in known.rows if known.texts.get((row.edition, "kk"))}
    return tuple(sorted((number, digest or known.editions[number].sha256) for number, digest in shown.items()))


def gathered(reading: Reading, asked: Asked, card: SubjectCard, entry: int, digest: str) -> Known:
    """Everything a certificate or a receipt is made from."""
    book = legal(reading).rulebook
    whole = consents.history(reading, asked.subject_id).as_known(asked.known_on)
    states = state_on(whole.events, asked.on, [purpose.key for purpose in book.purposes])
    rows = resting_on(states, whole.rows)
    texts = {
        (one.number, language): register.edition_text(reading, one.id, language)
        for one in whole.editions if one.number in {row.edition for row in rows} for language in ("kk", "ru", "en")
    }  # fmt: skip
    officer = next(iter(register.officers(reading)), None)
    return Known(
        asked_on=asked.on, known_on=asked.known_on, now=reading.now, card=card, book=book, states=states,
        rows=rows[-MOST_EVENTS:], left_out=max(0, len(rows) - MOST_EVENTS),
        entries=history.entries_of(reading, asked.subject_id, [row.uid for row in rows]),
        editions={one.number: one for one in whole.editions}, texts=texts, recipients=dict(whole.recipients),
        entry=entry, digest=digest, signatory=signatory_of(officer) if officer is not None else None,
    )  # fmt: skip


def resting_on(states: Mapping[str, PurposeState], rows: tuple[ConsentRow, ...]) -> tuple[ConsentRow, ...]:
    """The events the state of a day rests on, one row of each act, oldest first."""
    named = {event.uid for state in states.values() for event in (state.given, state.last) if event is not None}
    found: dict[str, ConsentRow] = {}
    for row in rows:
        if row.uid in named and row.action != ConsentAction.ANNULLED.value:
            found.setdefault(row.deed or row.uid, row)
    return tuple(found.values())
