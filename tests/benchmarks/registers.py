"""Figures of the database: loading, searching, one deed, the journal, consent as of a day."""

import os
import secrets
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from dpo_desk.domain.spelling import search_key, sort_key, sort_prefixes
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import consents, journal, subjects
from dpo_desk.services.consent_matrix import MatrixCriteria, matrix
from dpo_desk.services.office import Office
from dpo_desk.storage import subjects as register
from dpo_desk.storage.migrations.guards_0001 import ROOTS
from dpo_desk.storage.prepared import Prepared
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Reading, Writing
from tests.benchmarks.harness import Figure, compare, p99, worked

PAGE = 50
PREFIXES = ["а", "ә", "ба", "ж", "қа", "қал", "ма", "мар", "н", "нұ", "ор", "с", "сә", "т", "у", "ш", "ыс", "ю"]


def connect(file: Path) -> Any:
    """A bare connection with the same guarantees as the program's."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def figures(office: Office, folder: Path) -> Iterator[Callable[[], Figure]]:
    """The figures on a filled office whose file is local."""
    assert office.address.path is not None
    bare = connect(office.address.path)
    yield partial(prefix_page, office, bare)
    yield partial(middle_page, office, bare)
    yield partial(id_vector, office, bare)
    yield partial(journal_walk, office, bare)
    yield partial(consent_as_of, office, bare)
    yield partial(consent_of_all, office, bare)
    yield partial(one_deed, office, folder)
    yield partial(bulk_load, office, folder)
    bare.close()


def bulk_load(office: Office, folder: Path, count: int = 20_000) -> Figure:
    """Subjects with their sort and search keys, against the same rows by the bare driver."""
    rounds = iter(range(100))

    def records() -> list[dict[str, Any]]:
        turn = next(rounds)
        names = [f"Сынақов{turn}-{number} Айбек" for number in range(count)]
        first = 10_000_000 + turn * count
        return [
            {"uid": secrets.token_hex(16), "number": first + place, "state": "active", "surname": name,
             "registered_on": date(2026, 1, 1), "sort_key": sort_key(name), "search_key": search_key(name)}
            for place, name in enumerate(names)
        ]  # fmt: skip

    ready = [records() for _ in range(12)]
    bare = connect(folder / "bare.sqlite")
    bare.execute("CREATE TABLE subject (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, number INTEGER UNIQUE, state TEXT,"
                 " surname TEXT, registered_on TEXT, sort_key BLOB, search_key TEXT)")  # fmt: skip
    bare.execute("CREATE INDEX by_name ON subject (sort_key, id)")

    def load(writing: Writing, rows: list[dict[str, Any]]) -> None:
        writing.insert_many(subject, rows)
        writing.entitle(QT_TRANSLATE_NOOP("deed", "{count} subjects imported"), count=len(rows))

    def floor() -> None:
        rows = ready.pop()
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(
            "INSERT INTO subject (uid, number, state, surname, registered_on, sort_key, search_key)"
            " VALUES (?,?,?,?,?,?,?)",
            [(*tuple(row.values())[:4], "2026-01-01", row["sort_key"], row["search_key"]) for row in rows],
        )
        bare.execute("COMMIT")

    figure = compare("bulk load of 20,000 subjects", "executemany", 2, lambda: office.do(load, ready.pop()), floor)
    bare.close()
    return figure


def first_page(reading: Reading, typed: str) -> object:
    """The keys of the first page that a typed text finds."""
    return register.ids(reading, subjects.criteria(typed), limit=PAGE)


def fills_a_page(bare: Any, typed: str) -> bool:
    """Whether so many names begin as typed that the index of names alone answers."""
    query = "SELECT count(*) FROM subject WHERE sort_key >= ? AND sort_key < ?"
    return bool(sum(bare.execute(query, bounds).fetchone()[0] for bounds in sort_prefixes(typed)) >= PAGE)


def prefix_page(office: Office, bare: Any) -> Figure:
    """The first 50 rows of a typed prefix, at the 99th percentile."""
    asked = [typed for typed in PREFIXES if fills_a_page(bare, typed)]

    def ours(turn: int) -> object:
        return office.ask(first_page, asked[turn % len(asked)])

    def floor(turn: int) -> object:
        key = sort_key(asked[turn % len(asked)])
        query = "SELECT id FROM subject WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, id LIMIT 50"
        return bare.execute(query, (key, key + b"\xff")).fetchall()

    return p99("first 50 by a prefix, p99", "range statement", 3, ours, floor)


def middle_page(office: Office, bare: Any) -> Figure:
    """The first 50 rows of two words, the middle of one, or a prefix of too few, against a walk over everybody."""
    words = ("асан айг", "бек нұр", "ова дин", "ғали", "ұлы ерж")
    asked = (*words, *(typed for typed in PREFIXES if not fills_a_page(bare, typed)))

    def ours(turn: int) -> object:
        return office.ask(first_page, asked[turn % len(asked)])

    def floor(_turn: int) -> object:
        return bare.execute("SELECT count(*) FROM subject WHERE search_key LIKE '%no such name%'").fetchall()

    return p99("first 50 by the middle of words, p99", "one full walk", 0.8, ours, floor, 100)


def id_vector(office: Office, bare: Any) -> Figure:
    """The keys of everybody in the order of names, against fetching the same rows."""

    def ours() -> None:
        office.ask(subjects.ids, subjects.criteria(""))

    def floor() -> None:
        bare.execute("SELECT id FROM subject ORDER BY sort_key, id").fetchall()

    return compare("ids of everybody in order", "rows fetched", 1, ours, floor, rounds=9)


def one_deed(office: Office, folder: Path) -> Figure:
    """One subject added and committed, against one small write forced to the disk."""
    numbers = iter(range(10_000))
    file = os.open(folder / "sync.bin", os.O_CREAT | os.O_WRONLY)

    def ours() -> None:
        office.do(subjects.add, SubjectDraft(surname=f"Біреу{next(numbers)}", given_name="Аты"))

    def floor() -> None:
        os.write(file, b"x" * 4096)
        getattr(os, "fdatasync", os.fsync)(file)

    figure = compare("one deed committed", "fdatasync", 3, ours, floor, rounds=50)
    os.close(file)
    return figure


def journal_walk(office: Office, bare: Any) -> Figure:
    """The whole journal verified with the seals of imports, against reading the rows that are looked at."""
    sealed = [f"SELECT {root}_id, uid FROM {table}" for table, root in ROOTS.items()]
    queries = [*(f"SELECT * FROM {table}" for table in ("event", "event_touch", "event_detail")), *sealed]

    def floor() -> None:
        for query in queries:
            for _row in bare.execute(query):
                pass

    return compare("journal verified", "rows fetched", 2, lambda: office.ask(journal.verify), floor)


_LOOK = Prepared(sa.select(subject).where(subject.c.id == sa.bindparam("key", type_=sa.Integer)))


def look_up(reading: Reading, key: int) -> object:
    """A subject by its key, asked as quickly as the program can ask."""
    return _LOOK.rows(reading.connection, key=key)


def consent_as_of(office: Office, bare: Any) -> Figure:
    """What one subject consented to on a day, against the subject by its key: a question each, the thread's own time.

    A bare statement has no consistent look around it, which every question needs: that alone is several of them.
    """
    known = [row[0] for row in bare.execute("SELECT DISTINCT subject_id FROM consent_event LIMIT 500")]

    def ours() -> None:
        for key in known:
            office.ask(consents.standing, key, date(2025, 6, 1))

    def floor() -> None:
        for key in known:
            office.ask(look_up, key)

    return compare("consent of 500 subjects as of a day", "key look-ups asked", 2, ours, floor, clock=worked)


def consent_of_all(office: Office, bare: Any) -> Figure:
    """What everybody consented to on a day, against fetching the rows of the index it walks along."""
    wanted = MatrixCriteria(on=date(2025, 6, 1))
    scan = (
        "SELECT subject_id, purpose, occurred_at, action, id FROM consent_event INDEXED BY consent_as_of"
        " ORDER BY subject_id, purpose, occurred_at"
    )

    def floor() -> None:
        for _row in bare.execute(scan):
            pass

    return compare("consent of all as of a day", "index scan", 7, lambda: office.ask(matrix, wanted, _go_on), floor)


def _go_on(_done: int, _total: int) -> bool:
    return True
