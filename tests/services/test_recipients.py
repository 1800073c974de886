"""The register of recipients: adding, changing, ending, what is refused, and the ready filters."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.recipient import RecipientDraft, Role
from dpo_desk.services import disclosures, recipients
from dpo_desk.services.office import Office
from dpo_desk.services.recipients import RecipientCriteria
from tests.cases import added
from tests.recipient_cases import BIN, given, taker


def names(office: Office, **wanted: str) -> list[str]:
    """The names of the recipients that fit."""
    found = office.ask(recipients.ids, RecipientCriteria(**wanted))
    return [row.name for row in office.ask(recipients.rows, found)]


def test_a_recipient_is_kept_as_entered_and_found_by_anything_said_of_it(office: Office) -> None:
    key = taker(
        office, name=" «Хабар Пошта» ЖШС ", bin="150540 008121", contract="2024-Т-17", email="A@Habar.example.kz"
    )
    row = office.ask(recipients.card, key)
    assert row is not None
    assert (row.name, row.draft.bin, row.draft.email.lower()) == ("«Хабар Пошта» ЖШС", BIN, "a@habar.example.kz")
    for words in ("хабар", "Habar".lower(), "150540", "т-17", "қазақстан", "Казахстан"):
        assert names(office, words=words) == ["«Хабар Пошта» ЖШС"], words
    assert names(office, words="алматы") == []


def test_a_wrong_bin_is_refused_beside_its_field(office: Office) -> None:
    with pytest.raises(Refusal) as error:
        taker(office, bin="150540008122")
    assert error.value.field == "bin"
    with pytest.raises(Refusal) as error:
        taker(office, name=" ")
    assert error.value.field == "name"
    with pytest.raises(Refusal) as error:
        taker(office, contract_on=date(2026, 2, 1), contract_to=date(2026, 1, 31))
    assert error.value.field == "contract_to"


def test_the_same_recipient_is_not_kept_twice_in_one_role(office: Office) -> None:
    taker(office, name="«Хабар Пошта» ЖШС", bin=BIN)
    with pytest.raises(Refusal) as error:
        taker(office, name="Хабар", bin=BIN)
    assert error.value.field == "bin"
    taker(office, name="«Дала Төлем» АҚ", bin="")
    with pytest.raises(Refusal) as error:
        taker(office, name="«дала төлем» ақ", bin="")
    assert error.value.field == "name"
    taker(office, role=Role.PROCESSOR, name="«Хабар Пошта» ЖШС", bin=BIN)
    assert names(office, role=Role.PROCESSOR) == ["«Хабар Пошта» ЖШС"]


def test_a_recipient_in_use_is_ended_and_never_removed(office: Office) -> None:
    made = office.do(recipients.add, RecipientDraft(name="«Хабар Пошта» ЖШС"))
    key = made.answer
    given(office, added(office), key)
    with pytest.raises(Refusal):
        office.do(recipients.remove, key, 1)
    with pytest.raises(Refusal):
        office.undo(made.changes)
    ended = office.do(recipients.end, key, 1)
    assert office.ask(recipients.active) == ()
    assert names(office, only="ended") == ["«Хабар Пошта» ЖШС"]
    office.undo(ended.changes)
    assert [row.name for row in office.ask(recipients.active)] == ["«Хабар Пошта» ЖШС"]


def test_adding_changing_and_removing_are_undone(office: Office) -> None:
    made = office.do(recipients.add, RecipientDraft(name="«Уақытша» ЖШС"))
    row = office.ask(recipients.card, made.answer)
    assert row is not None
    changed = office.do(recipients.change, row.id, row.version, replace(row.draft, country="DE"))
    with pytest.raises(Conflict):
        office.do(recipients.change, row.id, row.version, replace(row.draft, country="FR"))
    assert names(office, only="abroad") == ["«Уақытша» ЖШС"]
    office.undo(changed.changes)
    assert names(office, only="abroad") == []
    gone = office.do(recipients.remove, row.id, row.version + 2)
    assert office.ask(recipients.card, row.id) is None
    office.undo(gone.changes)
    assert names(office) == ["«Уақытша» ЖШС"]


def test_ready_filters_tell_abroad_and_contracts_that_run_out(office: Office) -> None:
    taker(office, name="Алыс", bin="", country="DE", contract_to=date(2026, 12, 25))
    taker(office, name="Әлі", bin="", contract_to=date(2026, 12, 24))
    taker(office, name="Бұрынғы", bin="", contract_to=date(2026, 11, 23))
    taker(office, name="Мерзімсіз", bin="")
    assert names(office, only="running_out") == ["Әлі", "Бұрынғы"]
    assert names(office, only="abroad") == ["Алыс"]
    assert names(office) == ["Алыс", "Әлі", "Бұрынғы", "Мерзімсіз"]
    assert office.ask(recipients.counts) == {"": 4, "abroad": 1, "running_out": 2, "untold": 0, "ended": 0}


def test_the_register_counts_the_people_each_was_given(office: Office) -> None:
    key, subject = taker(office), added(office)
    given(office, subject, key)
    given(office, subject, key, disclosed_on=date(2026, 11, 3))
    row = office.ask(recipients.card, key)
    assert row is not None
    assert (row.people, row.last_on) == (1, date(2026, 11, 3))
    assert len(office.ask(disclosures.of_subject, subject)) == 2
