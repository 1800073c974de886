"""Subjects entered twice: proposed, joined with everything they have, found under either name, taken apart again."""

from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.data_list import CategoryDraft
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.words import Title
from dpo_desk.services import consents, data_list, doubles, held_data, subjects
from dpo_desk.services.consent_matrix import MatrixCriteria, matrix
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.held_data import HeldDraft
from dpo_desk.services.office import Office
from dpo_desk.storage import verification
from tests.cases import added

GIVEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
MAIL = "asel@dala.example.kz"


@pytest.fixture
def pair(office: Office) -> tuple[int, int]:
    """One person entered under two spellings, each record with a consent of its own."""
    first = added(office, surname="Жүнісова", given_name="Әсел", email=MAIL, phone="+77010000001")
    other = added(office, surname="Жунусова", given_name="Асель", phone="+77010000002", email="a@dala.example.kz")
    for key, purpose in ((first, "purpose_1"), (other, "purpose_2")):
        office.do(
            consents.record, ConsentDraft(key, ConsentAction.GIVEN, GIVEN, "paper", (purpose,), evidence="form 12")
        )
    return first, other


def version(office: Office, key: int) -> int:
    return office.ask(subjects.rows, [key])[0].version


def joined(office: Office, pair: tuple[int, int]) -> int:
    return office.do(doubles.take_together, *pair, *(version(office, key) for key in pair)).changes.seq


def in_force(office: Office, key: int) -> set[str]:
    states = office.ask(consents.standing, key, date(2026, 11, 24))
    return {name for name, state in states.items() if state.in_force}


def listed(office: Office, words: str = "") -> list[int]:
    return list(office.ask(subjects.ids, subjects.criteria(words)))


def test_people_who_share_an_address_or_a_folded_name_are_proposed_once(office: Office) -> None:
    first = added(office, surname="Қалиева", given_name="Әсел", email=MAIL, organisation="Дала", phone="")
    same_mail = added(office, surname="Басқа", given_name="Адам", email=MAIL, external_id="7", phone="")
    same_name = added(office, surname="Калиева", given_name="Асел", email="", organisation="Дала", phone="")
    added(office, surname="Өзге", given_name="Кісі", email="o@dala.example.kz", organisation="Басқа", phone="")
    found = office.ask(doubles.likely)
    assert [(one.first.id, one.other.id, one.by) for one in found] == [
        (first, same_mail, "email"), (first, same_name, "name"),
    ]  # fmt: skip
    office.do(doubles.keep_apart, first, same_mail)
    assert [(one.first.id, one.other.id) for one in office.ask(doubles.likely)] == [(first, same_name)]


def test_joined_records_are_one_person_with_everything_of_both(office: Office, pair: tuple[int, int]) -> None:
    first, _other = pair
    joined(office, pair)
    assert listed(office) == [first]
    assert listed(office, "Жунусова") == listed(office, "+77010000002") == [first]
    assert office.ask(subjects.counts)[""] == 1
    card = office.ask(subjects.card, first)
    assert card is not None
    assert {one.value for one in card.contacts} >= {MAIL, "a@dala.example.kz", "+77010000002"}
    assert in_force(office, first) == {"purpose_1", "purpose_2"}
    assert card.row.purposes_in_force == 2
    found = office.ask(matrix, MatrixCriteria(purpose="purpose_2"), lambda _done, _total: True)
    assert (list(found.ids), found.subjects) == ([first], 1)
    assert office.ask(lambda reading: verification.verify(reading.connection)).whole


def test_undo_and_taking_apart_give_everything_back(office: Office, pair: tuple[int, int]) -> None:
    before = [office.ask(subjects.card, key) for key in pair]
    office.do(doubles.take_together, *pair, *(version(office, key) for key in pair))
    office.do(doubles.take_apart, pair[1])
    after = [office.ask(subjects.card, key) for key in pair]
    for old, new in zip(before, after, strict=True):
        assert old is not None and new is not None
        assert (new.contacts, new.held, new.row.consent) == (old.contacts, old.held, old.row.consent)
    assert set(listed(office)) == set(pair)
    again = office.do(doubles.take_together, *pair, *(version(office, key) for key in pair))
    office.undo(again.changes)
    assert set(listed(office)) == set(pair)
    assert in_force(office, pair[1]) == {"purpose_2"}


def test_what_cannot_be_joined_is_refused_whole(office: Office, pair: tuple[int, int]) -> None:
    first, other = pair
    with pytest.raises(Refusal):
        office.do(doubles.take_together, first, first, 1, 1)
    with pytest.raises(Conflict):
        office.do(doubles.take_together, first, other, version(office, first), 99)
    assert set(listed(office)) == set(pair)
    joined(office, pair)
    third = added(office, surname="Үшінші", email="u@dala.example.kz", phone="")
    with pytest.raises(Refusal):
        office.do(doubles.take_together, third, first, version(office, third), version(office, first))
    with pytest.raises(Refusal):
        office.do(doubles.take_apart, third)


def test_a_name_kept_in_two_spellings_is_like_either_of_them_alone(office: Office) -> None:
    two = added(office, surname="Жұмағұлова", given_name="Ғайша", surname_ru="Джумагулова", given_name_ru="Гайша",
                email="", phone="", organisation="Дала", external_id="1")  # fmt: skip
    russian = added(office, surname="Джумагулова", given_name="Гайша", email="", phone="", organisation="Дала")
    kazakh = added(office, surname="Жумагулова", given_name="Гайша", email="", phone="", organisation="Дала")
    added(office, surname="Джумагулова", given_name="Гайша", email="", phone="", organisation="Басқа жер")
    added(office, surname="Джумагулова", given_name="Гайни", email="", phone="", organisation="Дала")
    found = {(one.first.id, one.other.id, one.by) for one in office.ask(doubles.likely)}
    assert found == {(two, russian, "name"), (two, kazakh, "name")}


def test_an_iin_is_checked_and_makes_the_surest_pair(office: Office) -> None:
    draft = CategoryDraft(Title("ЖСН", "ИИН", "IIN"), "12-ө", date(2026, 11, 2), keeps_values=True)
    code = office.do(data_list.add, draft).answer
    first, other = (
        added(office, surname=name, email=f"{name}@dala.example.kz", phone="") for name in ("Kali", "Salim")
    )
    with pytest.raises(Refusal) as error:
        office.do(held_data.keep, first, HeldDraft(code, value="900101300018"))
    assert error.value.field == "value"
    for key in (first, other):
        office.do(held_data.keep, key, HeldDraft(code, value="900101300017"))
    (pair,) = office.ask(doubles.likely)
    assert (pair.first.id, pair.other.id, pair.by) == (first, other, "iin")
