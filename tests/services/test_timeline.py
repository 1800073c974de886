"""One line of all that happened with a person: fields with old and new values, and what other registers hold."""

from dataclasses import replace

import sqlalchemy as sa

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.field_history import FieldChange
from dpo_desk.domain.timeline import Happening
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import consents, corrections, doubles, held_data, intake, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.held_data import HeldDraft
from dpo_desk.services.office import Office
from dpo_desk.services.profile import draft_of
from dpo_desk.services.subjects import SubjectCard
from dpo_desk.services.timeline import timeline
from dpo_desk.storage.journal_tables import event_detail
from dpo_desk.storage.transaction import Writing
from tests.cases import added, letter_in
from tests.conftest import Clock


def card_of(office: Office, key: int) -> SubjectCard:
    found = office.ask(subjects.card, key)
    assert found is not None
    return found


def changed(office: Office, key: int, why: str = "", **values: str) -> None:
    card = card_of(office, key)
    office.do(subjects.change, key, card.row.version, replace(draft_of(card), **values), why)


def fields(office: Office, key: int) -> list[tuple[FieldChange, ...]]:
    return [row.changes for row in office.ask(timeline, key) if row.kind is Happening.FIELD]


def erase(writing: Writing, subject_id: int) -> None:
    """What destruction does to the values the journal keeps of a person."""
    uid = writing.scalar(sa.text("SELECT uid FROM subject WHERE id = :id").bindparams(id=subject_id))
    writing.connection.execute(event_detail.delete().where(event_detail.c.owner_uid == uid))
    writing.undoable = False
    writing.note_touch(subjects.subject, subject_id, uid, ("state",))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_each_change_tells_old_and_new_who_and_why(office: Office) -> None:
    key = added(office, phone="+77000000001", workplace="«Дала Цифр»")
    assert fields(office, key) == []
    changed(office, key, "asked by phone", phone="+77000000002", workplace="«Орда»", surname="Қалиева")
    (row,) = [one for one in office.ask(timeline, key) if one.kind is Happening.FIELD]
    assert set(row.changes) == {
        FieldChange("phone", "+77000000001", "+77000000002"), FieldChange("surname", "Жүнісова", "Қалиева"),
        FieldChange("workplace", "«Дала Цифр»", "«Орда»"),
    }  # fmt: skip
    assert row.reason == "asked by phone" and row.who and (row.opens, row.opens_id) == ("journal", row.entry)
    changed(office, key, phone="")
    office.do(held_data.keep, key, HeldDraft("position", place="archive", value="Есепші"))
    assert fields(office, key)[:2] == [
        (FieldChange("position", "", "Есепші"), FieldChange("position", "", "archive", "place")),
        (FieldChange("phone", "+77000000002", ""),),
    ]  # fmt: skip
    assert [one.category for one in fields(office, key)[0]] == ["position", ""]


def test_a_correction_names_its_request_and_destruction_leaves_no_value(office: Office) -> None:
    key = added(office, phone="+77000000001")
    request_id = office.do(intake.register, letter_in("correction", subject_id=key)).answer
    office.do(corrections.propose, request_id, "phone", "+7 700 000 00 05")
    changed(office, key, "typed", phone="+77000000004")
    before = office.ask(timeline, key)
    assert {row.kind for row in before} == {Happening.REQUEST, Happening.FIELD, Happening.ENTRY}
    assert next(row for row in before if row.kind is Happening.REQUEST).opens_id == request_id
    office.do(erase, key)
    after = office.ask(timeline, key)
    assert "0004" not in repr(after) and "typed" not in repr(after)
    assert len(after) == len(before) + 1 and Happening.FIELD not in {row.kind for row in after}


def test_consents_stand_on_the_day_they_happened_and_joined_records_come_along(office: Office, clock: Clock) -> None:
    first, other = added(office), added(office, surname="Жүнісова-Ким", email="kim@pochta.example.kz")
    changed(office, other, position="Есепші")
    given = ConsentDraft(other, ConsentAction.GIVEN, clock().replace(day=2), "registration_button", evidence="log 1")
    office.do(consents.record, given)
    seen = card_of(office, first).row.version, card_of(office, other).row.version
    office.do(doubles.take_together, first, other, *seen)
    rows = office.ask(timeline, first)
    (act,) = [row for row in rows if row.kind is Happening.CONSENT]
    assert act.at == given.occurred_at and act.who and act.entry
    assert fields(office, first) == [(FieldChange("position", "", "Есепші"),)]
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
