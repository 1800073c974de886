"""The operator's list of personal data: added by an order, said everywhere, ended, and not undone while used."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.data_list import CategoryDraft
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.subject import SubjectRow
from dpo_desk.domain.words import Title
from dpo_desk.services import data_list, held_data, subjects
from dpo_desk.services.held_data import HeldDraft
from dpo_desk.services.office import Office
from dpo_desk.services.profile import draft_of
from dpo_desk.services.subject_import import already_known, import_rows
from tests.cases import added, person

DRAFT = CategoryDraft(Title("Дауыс жазбасы", "Запись голоса", ""), "12-Б", date(2026, 3, 2))


def codes(office: Office) -> list[str]:
    return [one.category.key for one in office.ask(data_list.categories)]


def test_a_category_added_by_an_order_is_said_everywhere_and_undone_while_nothing_names_it(office: Office) -> None:
    before = codes(office)
    assert len(before) == 13
    done = office.do(data_list.add, DRAFT)
    assert codes(office) == [*before, done.answer]
    category = office.rulebook.category(done.answer)
    assert category.title == Title("Дауыс жазбасы", "Запись голоса", "Дауыс жазбасы")
    assert (category.group, category.keeps_values) == ("own", False)
    assert office.rulebook.groups[-1].key == "own"
    office.undo(done.changes)
    assert codes(office) == before
    done = office.do(data_list.add, DRAFT)
    office.do(held_data.keep, added(office), HeldDraft(done.answer, "paper", place="мұрағат"))
    with pytest.raises(Refusal):
        office.undo(done.changes)
    line = office.ask(data_list.categories)[-1]
    assert line.own is not None
    office.do(data_list.end, done.answer, line.own.version)
    assert not office.rulebook.category(done.answer).active


def test_what_lacks_its_order_or_is_there_already_is_refused_beside_its_field(office: Office) -> None:
    for draft, field in (
        (replace(DRAFT, title=Title("", "", " ")), "title_kk"), (replace(DRAFT, order_number=""), "order_number"),
        (replace(DRAFT, order_on=None), "order_on"), (replace(DRAFT, order_on=date(2030, 1, 1)), "order_on"),
        (replace(DRAFT, title=Title("", "Номер телефона", "")), "title_kk"),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            office.do(data_list.add, draft)
        assert refused.value.field == field
    with pytest.raises(Refusal):
        office.do(data_list.keep_values, "password", True)
    with pytest.raises(Refusal):
        office.do(data_list.end, "phone", 1)


def test_values_are_kept_only_where_the_list_says_so(office: Office) -> None:
    key = added(office)
    office.do(data_list.keep_values, "website", False)
    with pytest.raises(Refusal) as refused:
        office.do(held_data.keep, key, HeldDraft("website", value="asel.example.kz"))
    assert refused.value.field == "value"
    office.do(held_data.keep, key, HeldDraft("website", place="CRM"))
    (row,) = office.ask(subjects.rows, [key])
    office.do(subjects.change, key, row.version, person(surname="Қалиева"))
    card = office.ask(subjects.card, key)
    assert card is not None
    assert [(one.place, one.value) for one in card.held if one.category == "website"] == [("CRM", "")]
    office.do(data_list.keep_values, "website", True)
    filled = HeldDraft("website", value="asel.example.kz", place="CRM", seen=version(office, key, "website"))
    office.do(held_data.keep, key, filled)
    with pytest.raises(Conflict):
        office.do(held_data.keep, key, replace(filled, place="archive"))
    with pytest.raises(Conflict):
        office.do(held_data.remove, key, "website", filled.seen)
    with pytest.raises(Conflict):
        office.do(held_data.keep, key, HeldDraft("position"))
        office.do(held_data.keep, key, HeldDraft("position", place="from a sheet opened before"))
    office.do(held_data.remove, key, "website", version(office, key, "website"))


def version(office: Office, key: int, category: str) -> int:
    card = office.ask(subjects.card, key)
    assert card is not None
    return next(one.version for one in card.held if one.category == category)


def test_a_form_opened_before_held_data_changed_is_refused(office: Office) -> None:
    key = added(office, position="Есепші")
    (row,) = office.ask(subjects.rows, [key])
    office.do(held_data.keep, key, HeldDraft("position", value="Заңгер", seen=version(office, key, "position")))
    with pytest.raises(Conflict):
        office.do(subjects.change, key, row.version, person(position="Есепші"))


def test_neither_form_nor_import_keeps_values_of_a_category_the_list_leaves_out(office: Office) -> None:
    key = added(office, bin="120340004562")
    for code in ("bin", "phone", "email"):
        office.do(data_list.keep_values, code, False)
    (row,) = office.ask(subjects.rows, [key])
    card = office.ask(subjects.card, key)
    assert card is not None
    kept = draft_of(card)
    with pytest.raises(Refusal) as refused:
        office.do(subjects.change, key, row.version, replace(kept, phone="+77015550614"))
    assert refused.value.field == "phone"
    office.do(subjects.change, key, row.version, replace(kept, position="Есепші"))
    with pytest.raises(Refusal) as refused:
        office.do(subjects.add, person(surname="Ким", bin="120340004562"))
    assert refused.value.field in ("bin", "email")
    lines = [
        SubjectRow(place, person(surname="Ким", given_name="Жанна", patronymic="", email=f"{place}@pochta.example.kz"))
        for place in (2, 3)
    ]
    done = office.do(import_rows, lines, "list.xlsx").answer
    assert (done.added, done.known, done.left_out) == (2, 0, (("email", 2),))
    assert office.ask(subjects.by_contact, "email", "2@pochta.example.kz") == ()
    assert office.ask(already_known, lines) == {2, 3}
    assert office.do(import_rows, lines, "list.xlsx").answer.added == 0
