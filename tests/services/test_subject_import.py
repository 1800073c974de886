"""Taking in a register: all lines or none, the same file again adds nobody, and few queries for many lines."""

from datetime import date

import pytest
import sqlalchemy as sa

from dpo_desk.domain.subject import SubjectRow
from dpo_desk.domain.zone import has_hour, local_day
from dpo_desk.services import consents, subject_import, subjects
from dpo_desk.services.legal import legal
from dpo_desk.services.office import Office
from dpo_desk.storage import verification
from dpo_desk.storage.families import seal
from dpo_desk.storage.journal_tables import event_touch
from dpo_desk.storage.subject_tables import consent_event, contact, held_category, subject
from dpo_desk.storage.transaction import Reading
from tests.cases import person
from tests.statements import counted

SOURCE = "site-export.xlsx"


def lines(count: int, start: int = 0, consent_on: date | None = None) -> list[SubjectRow]:
    return [
        SubjectRow(
            place + 2,
            person(
                surname=f"Адам{place}ов", email=f"{place}@pochta.example.kz", phone=f"+7700{place:07d}",
                consent_on=consent_on,
            ),
        )
        for place in range(start, start + count)
    ]  # fmt: skip


def take_in(office: Office, rows: list[SubjectRow]) -> subject_import.Imported:
    return office.do(subject_import.import_rows, rows, SOURCE).answer


def test_a_file_is_taken_in_whole_and_numbered_in_its_order(office: Office) -> None:
    assert take_in(office, lines(40)) == subject_import.Imported(40, 0)
    keys = office.ask(subjects.ids, subjects.criteria(""), "number")
    assert [row.number for row in office.ask(subjects.rows, keys)] == list(range(1, 41))
    card = office.ask(subjects.card, keys[7])
    assert card is not None
    assert card.surname == "Адам7ов"
    assert {one.kind for one in card.contacts} == {"email", "phone"}
    assert card.source == SOURCE


def test_the_same_file_again_adds_nobody_and_a_longer_one_only_the_new(office: Office) -> None:
    take_in(office, lines(10))
    assert office.ask(subject_import.already_known, lines(12)) == frozenset(range(2, 12))
    assert take_in(office, lines(10)) == subject_import.Imported(0, 10)
    assert take_in(office, lines(12)) == subject_import.Imported(2, 10)
    assert office.ask(subjects.counts)[""] == 12


def test_one_person_twice_in_a_file_is_one_subject(office: Office) -> None:
    assert take_in(office, [*lines(3), *lines(2)]) == subject_import.Imported(3, 2)
    assert office.ask(subjects.counts)[""] == 3


def test_an_import_that_fails_at_the_last_line_leaves_nothing(office: Office) -> None:
    # Consents are written last, when every subject of the file is in already.
    broken = [*lines(30), SubjectRow(99, person(email="last@pochta.example.kz", consent_on="yesterday"))]
    with pytest.raises(TypeError):
        take_in(office, broken)
    for table in (subject, contact, held_category):
        assert office.ask(lambda reading, one=table: reading.scalar(sa.select(sa.func.count()).select_from(one))) == 0
    assert take_in(office, lines(1)) == subject_import.Imported(1, 0)
    keys = office.ask(subjects.ids, subjects.criteria(""))
    assert office.ask(subjects.rows, keys)[0].number == 1


def test_a_consent_date_of_the_file_becomes_consent_to_every_purpose(office: Office) -> None:
    take_in(office, [*lines(1, consent_on=date(2026, 3, 2)), *lines(1, 5)])
    first, second = office.ask(subjects.ids, subjects.criteria(""), "number")
    history = office.ask(consents.history, first)
    assert {row.purpose for row in history.rows} == {purpose.key for purpose in office.rulebook.purposes}
    assert {(row.mechanism, row.proof, row.evidence, row.edition) for row in history.rows} == {
        ("registration_button", "partial", SOURCE, 1),
    }  # fmt: skip
    assert all(state.in_force for state in office.ask(consents.standing, first, date(2026, 3, 2)).values())
    assert not any(state.in_force for state in office.ask(consents.standing, first, date(2026, 3, 1)).values())
    assert office.ask(consents.history, second).rows == ()


def test_a_bare_consent_date_gets_no_hour(office: Office) -> None:
    take_in(office, lines(1, consent_on=date(2026, 3, 2)))
    (key,) = office.ask(subjects.ids, subjects.criteria(""))
    moments = {row.occurred_at for row in office.ask(consents.history, key).rows}
    assert {local_day(moment) for moment in moments} == {date(2026, 3, 2)}
    assert not any(has_hour(moment) for moment in moments)


def children_of(reading: Reading, uid: str) -> dict[str, list[str]]:
    """The uids of the records that hang on a subject, by table."""
    found = {}
    for table in (contact, held_category, consent_event):
        query = sa.select(table.c.uid).join(subject, subject.c.id == table.c.subject_id).where(subject.c.uid == uid)
        found[table.name] = list(reading.connection.execute(query).scalars())
    return found


def test_an_import_is_one_event_that_names_everybody_without_values(office: Office) -> None:
    done = office.do(subject_import.import_rows, lines(20, consent_on=date(2026, 3, 2)), SOURCE)
    assert not done.changes.undoable
    assert done.changes.bulk == {"subject", "contact", "held_category", "consent_event"}
    seq = done.changes.seq
    touched = "SELECT count(*) FROM event_touch WHERE event_seq = :seq"
    kept = "SELECT count(*) FROM event_detail WHERE event_seq = :seq"
    query = [sa.text(text).bindparams(seq=seq) for text in (touched, kept)]
    assert [office.ask(lambda reading, one=one: reading.scalar(one)) for one in query] == [20, 0]
    touch = office.ask(lambda reading: reading.rows(sa.select(event_touch).where(event_touch.c.event_seq == seq)))
    # Each touch names the person and seals the names of the two contacts, two values and six purposes that came along.
    assert {one.fields for one in touch} == {"+consent_event,+contact,+held_category"}
    for one in touch:
        children = office.ask(children_of, one.entity_uid)
        assert [len(uids) for uids in children.values()] == [2, 2, 6]
        assert one.commitment == seal(children)
    assert office.ask(lambda reading: verification.verify(reading.connection)).whole


def test_two_thousand_lines_take_few_statements(office: Office) -> None:
    with counted(office) as few:
        take_in(office, lines(200, 10_000, date(2026, 3, 2)))
    with counted(office) as many:
        take_in(office, lines(2000, 0, date(2026, 3, 2)))
    assert office.ask(subjects.counts)[""] == 2200
    # Looking up known people and new keys goes in slices of 500; a server takes inserts in bigger slices than that.
    assert len(many) - len(few) <= 60
    assert len(many) <= 120
    assert len([one for one in many if one.startswith("SELECT")]) <= 25


def test_a_page_of_the_register_takes_few_statements(office: Office) -> None:
    take_in(office, lines(200, consent_on=date(2026, 3, 2)))
    keys = office.ask(subjects.ids, subjects.criteria(""))
    office.ask(legal)
    with counted(office) as said:
        office.ask(subjects.rows, keys[:50])
    with counted(office) as longer:
        office.ask(subjects.rows, keys[:150])
    assert len(said) == len(longer) <= 12


def test_a_consent_older_than_every_known_policy_edition_names_none(office: Office) -> None:
    """The first edition of the test desk is of 24 November 2015; nothing may be claimed for the years before."""
    lines = [
        SubjectRow(1, person(email="before@pochta.example.kz", consent_on=date(2014, 5, 5))),
        SubjectRow(2, person(email="after@pochta.example.kz", consent_on=date(2020, 5, 5))),
    ]
    office.do(subject_import.import_rows, lines, "site")
    found = office.ask(subjects.ids, subjects.criteria(""))
    editions = {
        rows[0].occurred_at.year: {row.edition for row in rows}
        for rows in (office.ask(consents.history, key).rows for key in found)
    }
    assert editions == {2014: {0}, 2020: {1}}
