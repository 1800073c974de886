"""The seals of imports: what came with a subject is found missing or added, and honest deeds break no seal."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.subject import SubjectDraft, SubjectRow
from dpo_desk.services import consent_log, consents, profile, subject_import, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.storage import verification
from tests.services.test_subject_import import lines

Raw = Callable[[], AbstractContextManager[sa.Connection]]
FIRST, SECOND = 1, 2
CONSENT = date(2026, 3, 2)


@pytest.fixture
def told(office: Office) -> int:
    """A register taken in from a file; the number of that event."""
    return office.do(subject_import.import_rows, lines(3, consent_on=CONSENT), "site").changes.seq


def verified(engine: Engine) -> verification.Verified:
    with engine.connect() as connection:
        return verification.verify(connection)


def draft(office: Office) -> SubjectDraft:
    """The first subject as its form shows it."""
    card = office.ask(subjects.card, FIRST)
    assert card is not None
    return profile.draft_of(card)


def edited(office: Office, **values: Any) -> Changes:
    """The first subject saved from its form with other values."""
    (row,) = office.ask(subjects.rows, [FIRST])
    return office.do(subjects.change, FIRST, row.version, replace(draft(office), **values)).changes


def recorded(office: Office, key: int) -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    office.do(consents.record, ConsentDraft(key, ConsentAction.WITHDRAWN, at, "paper", evidence="form 12"))


COPIED = (
    "INSERT INTO contact (uid, subject_id, kind, value, normal)"
    " SELECT '{uid}', {subject}, kind, value, normal FROM contact WHERE subject_id = 1 LIMIT 1"
)
MANIPULATIONS = {
    "a consent taken out": "DELETE FROM consent_event WHERE id = (SELECT min(id) FROM consent_event)",
    "all consents of one taken out": "DELETE FROM consent_event WHERE subject_id = 2",
    "a contact put in": COPIED.format(uid="f" * 32, subject=FIRST),
    "a contact moved to another": "UPDATE contact SET subject_id = 2 WHERE subject_id = 1 AND kind = 'phone'",
    "a contact under another name": f"UPDATE contact SET uid = '{'e' * 32}' WHERE subject_id = 1 AND kind = 'phone'",
    "a subject taken out with everything": (
        "DELETE FROM consent_event WHERE subject_id = 3; DELETE FROM contact WHERE subject_id = 3;"
        " DELETE FROM held_category WHERE subject_id = 3; DELETE FROM subject WHERE id = 3"
    ),
    "a subject under another name": f"UPDATE subject SET uid = '{'d' * 32}' WHERE id = 2",
}


def found(connection: sa.Connection, statements: str) -> int:
    for statement in statements.split(";"):
        assert connection.execute(sa.text(statement)).rowcount > 0
    return verification.verify(connection).broken_at


def test_a_register_taken_in_keeps_its_seals_through_honest_deeds(office: Office, told: int, engine: Engine) -> None:
    assert verified(engine).whole
    recorded(office, FIRST)
    edited(office, email="other@dalasifr.example.kz")
    edited(office, website="dalasifr.example.kz")
    edited(office, phone="", email="")
    edited(office, phone="+77010000001")
    office.do(subject_import.import_rows, lines(9), "site again")
    assert verified(engine).whole


def test_a_step_taken_back_breaks_no_seal(office: Office, told: int, engine: Engine) -> None:
    before = draft(office)
    office.undo(edited(office, phone="", email=""))
    assert draft(office) == before
    assert verified(engine).whole


def test_what_is_taken_from_an_import_or_put_into_it_is_found(told: int, engine: Engine, forger: Raw) -> None:
    seen = {}
    for what, statements in MANIPULATIONS.items():
        with forger() as connection:
            seen[what] = found(connection, statements)
            connection.rollback()
    assert seen == dict.fromkeys(MANIPULATIONS, told)
    assert verified(engine).whole


def test_events_of_a_log_break_no_seal_and_one_taken_out_is_found(
    office: Office, told: int, engine: Engine, forger: Raw, tmp_path: Path
) -> None:
    log = tmp_path / "log.csv"
    log.write_text("id;time;purposes\nu1;2026-04-01 10:00;3.2.1\nu2;2026-04-02 10:00;3.2.1\n", encoding="utf-8")
    with_ids = [SubjectRow(number, SubjectDraft(surname="Журналов", external_id=f"u{number}")) for number in (1, 2)]
    office.do(subject_import.import_rows, with_ids, "site")
    place = office.address.url or str(office.address.path)
    taken = consent_log.take_log(place, log, office.now(), lambda _done, _total: True)
    assert (taken.taken, verified(engine).whole) == (2, True)
    with forger() as connection:
        assert found(connection, "DELETE FROM consent_event WHERE source_key <> ''") > told


def test_a_contact_put_under_a_subject_that_came_without_any_is_found(
    office: Office, told: int, engine: Engine, forger: Raw
) -> None:
    lone = SubjectRow(2, SubjectDraft(surname="Жалғызов"))
    seq = office.do(subject_import.import_rows, [lone], "site").changes.seq
    assert verified(engine).whole
    with forger() as connection:
        key = connection.scalar(sa.text("SELECT max(id) FROM subject"))
        assert found(connection, COPIED.format(uid="c" * 32, subject=key)) == seq


def test_a_seal_stays_checked_after_records_were_added(office: Office, told: int, forger: Raw) -> None:
    recorded(office, SECOND)
    edited(office, surname="Басқа")
    for what in ("all consents of one taken out", "a contact put in"):
        with forger() as connection:
            assert found(connection, MANIPULATIONS[what]) == told
            connection.rollback()


def test_a_verification_stopped_early_is_not_whole(told: int, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "_STEP", 1)
    with engine.connect() as connection:
        for asked in range(6):
            answers = iter([True] * asked)
            outcome = verification.verify(connection, lambda *_far, left=answers: next(left, False))
            assert (outcome.stopped, outcome.whole, outcome.broken_at) == (True, False, 0)
            assert next(answers, None) is None
        reached: list[tuple[int, int]] = []

        def told_on(done: int, total: int) -> bool:
            reached.append((done, total))
            return True

        whole = verification.verify(connection, told_on)
    assert whole.whole
    assert reached[-1][0] == reached[-1][1]
