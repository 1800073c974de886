"""The register: adding, changing, searching in either spelling, blocked data."""

from datetime import date

import pytest
import sqlalchemy as sa

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.subject import sealed
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import subjects
from dpo_desk.services.letter_facts import LetterAbout, gather
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import contact, held_category, subject
from dpo_desk.storage.transaction import Writing
from tests.cases import added, person, registered


def found(office: Office, words: str, state: str = "") -> list[str]:
    """The surnames a typed text finds, in order."""
    keys = office.ask(subjects.ids, subjects.criteria(words, state))
    return [row.name.split()[0] for row in office.ask(subjects.rows, keys)]


def test_a_subject_is_kept_whole(office: Office) -> None:
    key = added(office, phone="+77000000001", position="Есепші", card_last4="4321", workplace="«Дала Цифр»")
    card = office.ask(subjects.card, key)
    assert card is not None
    assert (card.surname, card.given_name, card.patronymic) == ("Жүнісова", "Әсел", "Тұрсынқызы")
    assert {(one.kind, one.value) for one in card.contacts} == {
        ("phone", "+77000000001"), ("email", "asel@pochta.example.kz"),
    }  # fmt: skip
    assert {one.category: one.value for one in card.held}["bank_card"] == "4321"
    assert (card.row.number, card.row.state) == (1, "active")
    assert card.row.registered_on == date(2026, 11, 24)


def test_a_subject_needs_a_name_and_is_added_once(office: Office) -> None:
    with pytest.raises(Refusal) as error:
        added(office, surname="", given_name="", patronymic="")
    assert error.value.field == "surname"
    added(office)
    with pytest.raises(Refusal):
        added(office, surname="Жүнісова-Қалиева")
    assert office.ask(subjects.counts)[""] == 1


def test_names_are_found_in_kazakh_in_russian_and_folded(office: Office) -> None:
    for place, surname in enumerate(("Жүнісова", "Жунусова", "Қалиева", "Іңкәрова", "Ғабдуллина", "Һәмитова")):
        added(office, surname=surname, email=f"{place}@pochta.example.kz")
    assert found(office, "Жунисова") == ["Жүнісова"]
    assert found(office, "жүнісова") == ["Жүнісова"]
    assert found(office, "Жунусова") == ["Жунусова"]
    assert set(found(office, "жун")) == {"Жүнісова", "Жунусова"}
    assert found(office, "калиева") == ["Қалиева"]
    assert found(office, "инкарова") == ["Іңкәрова"]
    assert found(office, "габдул") == ["Ғабдуллина"]
    assert found(office, "хамитова") == ["Һәмитова"]
    assert found(office, "асел калиева") == ["Қалиева"]


def test_a_prefix_of_one_letter_and_the_middle_of_a_word_are_found(office: Office) -> None:
    added(office, surname="Қалиева")
    added(office, surname="Беков", email="b@pochta.example.kz", workplace="Сарыжайлау банкі")
    assert found(office, "қ") == found(office, "к") == ["Беков", "Қалиева"]
    assert found(office, "қал") == ["Қалиева"]
    assert found(office, "лиев") == ["Қалиева"]
    assert found(office, "жайлау") == ["Беков"]
    assert found(office, "") == ["Беков", "Қалиева"]


def test_names_stand_in_the_order_of_the_kazakh_alphabet(office: Office) -> None:
    wanted = ["Абаева", "Әбенова", "Багланова", "Ғабитова", "Қалиева", "Лаурова", "Нұрова", "Өтепова", "Яшина"]
    for place, surname in enumerate(reversed(wanted)):
        added(office, surname=surname, email=f"{place}@pochta.example.kz")
    assert found(office, "") == wanted
    keys = office.ask(subjects.ids, subjects.criteria(""), "name", True)
    assert [row.name.split()[0] for row in office.ask(subjects.rows, keys)] == wanted[::-1]


@pytest.mark.parametrize("words", ['"', "' OR 1=1 --", "%", "_", "*", "жун*", "NEAR(", "\\", "жүн\0", "(((", "AND OR"])
def test_signs_of_query_languages_are_only_letters_in_a_search(office: Office, words: str) -> None:
    added(office)
    assert isinstance(found(office, words), list)
    assert office.ask(subjects.counts)[""] == 1


def test_a_changed_name_is_found_by_the_new_and_no_more_by_the_old(office: Office) -> None:
    key = added(office)
    version = office.ask(subjects.rows, [key])[0].version
    office.do(subjects.change, key, version, person(surname="Қасенова", phone="+77000000002"))
    assert found(office, "касенова") == ["Қасенова"]
    assert found(office, "жунис") == []
    card = office.ask(subjects.card, key)
    assert card is not None
    assert {(one.kind, one.value) for one in card.contacts} == {
        ("phone", "+77000000002"), ("email", "asel@pochta.example.kz"),
    }  # fmt: skip
    assert card.row.number == 1


def detail(writing: Writing, subject_id: int) -> None:
    """A second phone, and where the first category is held."""
    uid = str(writing.scalar(sa.select(subject.c.uid).where(subject.c.id == subject_id)))
    number = "+77000000009"
    writing.insert(contact, uid, subject_id=subject_id, kind="phone", value=number, normal=number)
    query = sa.select(held_category.c.id).where(held_category.c.subject_id == subject_id).limit(1)
    writing.change_now(held_category, writing.scalar(query), uid, place="Archive", country="KZ")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_a_change_leaves_alone_what_the_form_does_not_show(office: Office) -> None:
    key = added(office, phone="+77000000001")
    office.do(detail, key)
    before = office.ask(subjects.card, key)
    assert before is not None
    done = office.do(subjects.change, key, before.row.version, person(phone="+77000000001", position="Есепші"))
    after = office.ask(subjects.card, key)
    assert after is not None
    assert after.contacts == before.contacts
    assert after.held[: len(before.held)] == before.held and after.held[0].place == "Archive"
    assert "contact" not in done.changes.touched
    office.undo(done.changes)
    again = office.ask(subjects.card, key)
    assert again is not None and again.held == before.held


def test_a_change_from_an_old_form_is_a_conflict(office: Office) -> None:
    key = added(office)
    version = office.ask(subjects.rows, [key])[0].version
    office.do(subjects.change, key, version, person(position="Есепші"))
    with pytest.raises(Conflict):
        office.do(subjects.change, key, version, person(position="Заңгер"))


def block(writing: Writing, subject_id: int) -> None:
    """Block a subject's data, as the deed of blocking will."""
    writing.change_now(subject, subject_id, state="blocked", blocked_until=date(2027, 5, 24))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_blocked_data_are_not_changed(office: Office) -> None:
    key = added(office)
    office.do(block, key)
    row = office.ask(subjects.rows, [key])[0]
    with pytest.raises(Refusal) as error:
        office.do(subjects.change, key, row.version, person(surname="Басқа"))
    assert dict(error.value.message.values)["until"] == date(2027, 5, 24)
    assert office.ask(subjects.rows, [key])[0].name.startswith("Жүнісова")
    assert office.ask(subjects.counts)["blocked"] == 1
    assert found(office, "", "blocked") == ["Жүнісова"]


def test_a_contact_leads_to_its_subject(office: Office) -> None:
    key = added(office, phone="+77000000003")
    assert [row.id for row in office.ask(subjects.by_contact, "phone", "+77000000003")] == [key]
    assert [row.id for row in office.ask(subjects.by_contact, "email", "asel@pochta.example.kz")] == [key]
    assert office.ask(subjects.by_contact, "email", "nobody@pochta.example.kz") == ()


def test_a_reveal_is_in_the_journal_and_cannot_be_undone(office: Office) -> None:
    key = added(office)
    done = office.do(subjects.note_reveal, key, "phone", "asked by the person")
    assert not done.changes.undoable
    assert [row.kind for row in office.ask(subjects.chronology, key)] == ["subjects.note_reveal", "subjects.add"]


def test_confirmed_data_say_on_which_day(office: Office) -> None:
    key = added(office)
    office.do(subjects.confirm, key, office.ask(subjects.rows, [key])[0].version, date(2026, 11, 23))
    card = office.ask(subjects.card, key)
    assert card is not None
    assert card.confirmed_on == date(2026, 11, 23)


def test_the_profile_names_the_persons_requests(office: Office) -> None:
    key = added(office)
    request = registered(office, subject_id=key, applicant_name="")
    card = office.ask(subjects.card, key)
    assert card is not None
    assert [row.id for row in card.requests] == [request.row.id]


def test_of_a_few_wanted_those_whose_names_begin_as_typed_come_first(office: Office) -> None:
    for place, surname in enumerate(("Омаров", "Маратов", "Ермаров", "Мәров", "Жарыс")):
        office.do(subjects.add, person(surname=surname, email=f"{place}@pochta.example.kz", phone=""))
    named = [row.name.split()[0] for row in office.ask(subjects.find, "мар")]
    assert named == ["Маратов", "Мәров", "Ермаров", "Омаров"]
    assert len(office.ask(subjects.find, "мар", 2)) == 2
    assert office.ask(subjects.find, "-") == ()


def test_a_changed_phone_alone_refuses_a_form_opened_before(office: Office) -> None:
    """Children touch their root: an old form must not overwrite what a colleague changed beside the names."""
    key = added(office, phone="+77011112233")
    seen = office.ask(subjects.rows, [key])[0].version
    done = office.do(subjects.change, key, seen, person(phone="+77014445566"))
    with pytest.raises(Conflict):
        office.do(subjects.change, key, seen, person(phone="+77017778899"))
    assert office.ask(subjects.rows, [key])[0].version == seen + 1
    office.undo(done.changes)
    card = office.ask(subjects.card, key)
    assert card is not None
    assert [one.value for one in card.contacts if one.kind == "phone"] == ["+77011112233"]


def test_a_name_in_russian_spelling_is_found_and_stands_on_russian_papers(office: Office) -> None:
    key = added(office, surname_ru="Жунусова", given_name_ru="Асель")
    assert found(office, "Жунусова") == found(office, "Асель") == found(office, "Жүнісова") == ["Жүнісова"]
    card = office.ask(subjects.card, key)
    assert card is not None
    assert card.name_in("ru") == "Жунусова Асель Тұрсынқызы" and card.name_in("kk") == "Жүнісова Әсел Тұрсынқызы"
    about = LetterAbout(subject_id=key)
    russian, kazakh = (office.ask(gather, about, language).addressee for language in ("ru", "kk"))
    assert (russian.surname, russian.given) == ("Жунусова", "Асель")
    assert (kazakh.surname, kazakh.given) == ("Жүнісова", "Әсел")


def test_a_kept_fingerprint_tells_no_value_and_knows_the_person_again(office: Office) -> None:
    key = added(office)
    kept = office.ask(lambda reading: reading.scalar(sa.select(subject.c.fingerprint).where(subject.c.id == key)))
    assert kept == sealed(person().fingerprint) != person().fingerprint
    with pytest.raises(Refusal):
        added(office)
