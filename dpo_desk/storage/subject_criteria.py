"""Which subjects a question is about, as conditions that the database answers from its indexes."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from dpo_desk.storage.subject_tables import contact, subject
from dpo_desk.storage.tables import duty
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class SubjectCriteria:
    """Which subjects: a state ("" for any) and words already folded as spelling.search_key folds them.

    `ranges` are sort-key ranges of a typed prefix (spelling.sort_prefixes). `spellings` are the same words as they
    may have been meant (another keyboard layout, Latin letters), folded too. A row fits by any of these, by its
    `number`, or by a `contact` (E.164, or an address in small letters). The state "stopping" is worked out: active,
    with an open duty to stop or to destroy for the whole person.
    """

    state: str = ""
    words: str = ""
    ranges: tuple[tuple[bytes, bytes], ...] = ()
    spellings: tuple[str, ...] = ()
    number: int = 0
    contact: str = ""


ACTIVE, STOPPING = "active", "stopping"
_INDEXED = 3
# So many finds are quicker put in order one by one than met on a walk over everybody: for a first page, for all.
MANY_OF_PAGE, MANY = 1000, 20_000
# So many are quicker looked at in turn than looked up in the index of words first.
MANY_OF_WALK = 4000
_ENDING = ("withdrawal", "purpose_reached", "consent_expired")


def fitting(reading: Reading, query: sa.Select[Any], criteria: SubjectCriteria, most: int = MANY) -> sa.Select[Any]:
    """The query narrowed to what is wanted; more finds than `most` are met on a walk in the order of the query."""
    if criteria.state:
        query = query.where(_in_state(criteria.state))
    meant = [words for words in (criteria.words, *criteria.spellings) if words]
    counts = {words: _count(reading, words, max(most, MANY_OF_WALK)) for words in meant}
    looked_at = [words for words in meant if counts[words] > max(most, MANY_OF_WALK)]
    fits = [_found(_has_words(reading, words)) for words in meant if words not in looked_at]
    if criteria.ranges:
        fits.append(_found(within(criteria.ranges)))
    if criteria.number:
        fits.append(_found(subject.c.number == criteria.number))
    if criteria.contact:
        fits.append(sa.select(contact.c.subject_id).where(contact.c.normal == criteria.contact))
    if not fits and not meant:
        return query
    # Each way of fitting by its own index, then the few found put in order; many are met soon on a walk in that order,
    # and very many without the index of words.
    is_walk = any(count > most for count in counts.values())
    among = (subject.c.id + 0 if is_walk else subject.c.id).in_(sa.union_all(*fits)) if fits else sa.false()
    return query.where(sa.or_(among, *(_contains(words) for words in looked_at)))


def _count(reading: Reading, words: str, most: int) -> int:
    """How many subjects SQLite's index of words finds, counted to one more than `most`; as many when it cannot help.

    The index knows three letters and more.
    """
    if reading.connection.dialect.name != "sqlite":
        return 0
    if all(len(part) < _INDEXED for part in words.split()):
        return most + 1
    hits = _hits(words).limit(most + 1).subquery()
    return int(reading.scalar(sa.select(sa.func.count()).select_from(hits)))


def _hits(words: str) -> sa.Select[Any]:
    """The keys that SQLite's index of words gives for the words of three letters and more."""
    phrase = " AND ".join('"' + part.replace('"', '""') + '"' for part in words.split() if len(part) >= _INDEXED)
    index = sa.table("subject_words", sa.column("rowid", sa.Integer))
    match = sa.text("subject_words MATCH :phrase").bindparams(sa.bindparam("phrase", phrase, unique=True))
    return sa.select(index.c.rowid).where(match)


def _found(condition: Any) -> sa.Select[Any]:
    return sa.select(subject.c.id).where(condition).correlate(None)


def within(ranges: tuple[tuple[bytes, bytes], ...]) -> Any:
    """Whether a name's key lies in one of these ranges."""
    return sa.or_(*(sa.and_(subject.c.sort_key >= low, subject.c.sort_key < high) for low, high in ranges))


def _in_state(state: str) -> Any:
    if state == STOPPING:
        return sa.and_(subject.c.state == ACTIVE, subject.c.id.in_(stopping()))
    if state == ACTIVE:
        return sa.and_(subject.c.state == ACTIVE, subject.c.id.not_in(stopping()))
    return subject.c.state == state


def stopping() -> sa.Select[Any]:
    """The subjects whose processing is being stopped: an open duty to stop or to destroy, begun already."""
    return sa.select(duty.c.subject_id).where(
        duty.c.state == "open", duty.c.kind.in_(_ENDING), duty.c.duty.in_(("stop", "destroy")),
        duty.c.started_on.is_not(None), duty.c.subject_id.is_not(None),
    )  # fmt: skip


def _has_words(reading: Reading, words: str) -> Any:
    if reading.connection.dialect.name != "sqlite":
        return _contains(words)
    short = " ".join(part for part in words.split() if len(part) < _INDEXED)
    return sa.and_(subject.c.id.in_(_hits(words)), _contains(short))


def _contains(words: str) -> Any:
    """Whether a subject has all of these words, told by a look at it."""
    return sa.and_(sa.true(), *(subject.c.search_key.contains(part, autoescape=True) for part in words.split()))
