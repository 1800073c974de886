"""Corrections on both databases: noted, disputed, entered in one deed, taken back whole, refused whole."""

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from dpo_desk.domain.correction import CorrectionRow
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.recipient import Cause
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import (
    corrections,
    data_list,
    demands,
    duties,
    inbox,
    joining,
    letters,
    recipient_notices,
    subjects,
)
from dpo_desk.services.office import Office
from dpo_desk.services.profile import draft_of
from dpo_desk.storage.subject_tables import held_category, subject
from dpo_desk.storage.transaction import Writing
from tests.cases import added, registered, shown
from tests.recipient_cases import given, taker
from tests.services.test_undo import shape

PHONE = "+77010000001"


@pytest.fixture
def who(office: Office) -> int:
    """A person whose surname was written without its Kazakh letters."""
    return added(office, surname="Жунусова", position="маман", workplace="«Көктем» ЖШС", phone=PHONE)


@pytest.fixture
def request_id(office: Office, who: int) -> int:
    """Her request to correct it, with the papers that prove it."""
    card = registered(office, "correction", subject_id=who)
    (demand,) = card.demands
    office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 24))
    return card.row.id


def noted(office: Office, request_id: int) -> tuple[CorrectionRow, ...]:
    whole = office.ask(inbox.whole, request_id)
    assert whole is not None
    return whole.corrections


def draft(office: Office, who: int) -> SubjectDraft:
    card = office.ask(subjects.card, who)
    assert card is not None
    return draft_of(card)


def correct(office: Office, request_id: int) -> DutyRow:
    return next(one for one in shown(office, request_id).duties if one.duty == "correct")


def version(office: Office, who: int) -> int:
    return office.ask(subjects.rows, [who])[0].version


def enter(office: Office, request_id: int, seen: int) -> object:
    duty = correct(office, request_id)
    return office.do(corrections.enter, duty.id, duty.version, seen).changes


def three_lines(office: Office, request_id: int) -> None:
    for field, value in (("surname", "Жүнісова"), ("position", "жетекші маман"), ("workplace", "«Көктем Тех» ЖШС")):
        office.do(corrections.propose, request_id, field, value, "№ 84-к бұйрық")


def test_all_lines_but_the_disputed_are_entered_in_one_deed_and_taken_back_by_one_undo(
    office: Office, who: int, request_id: int
) -> None:
    three_lines(office, request_id)
    line = noted(office, request_id)[1]
    with pytest.raises(Refusal) as error:
        office.do(corrections.dispute, line.id, line.version, " ")
    assert error.value.field == "reason"
    office.do(corrections.dispute, line.id, line.version, "Бұйрықта бұл лауазым жоқ")
    was, before = draft(office, who), shape(office)
    deed = office.do(
        corrections.enter, correct(office, request_id).id, correct(office, request_id).version, version(office, who)
    ).changes
    assert str(deed.title) == "Correction entered for request 0001 of 2026, values: 2"
    assert draft(office, who) == replace(was, surname="Жүнісова", workplace="«Көктем Тех» ЖШС")
    assert correct(office, request_id).state == "done"
    assert [(one.old_value, one.entered_at is not None) for one in noted(office, request_id)] == [
        ("Жунусова", True), ("маман", False), ("«Көктем» ЖШС", True),
    ]  # fmt: skip
    assert office.ask(subjects.find, "Жүнісова")[0].organisation == "«Көктем Тех» ЖШС"
    office.undo(deed)
    assert shape(office) == before
    assert draft(office, who) == was


def test_entering_settles_the_demand_and_opening_the_duty_again_takes_that_back(
    office: Office, who: int, request_id: int
) -> None:
    three_lines(office, request_id)
    enter(office, request_id, version(office, who))
    assert [(one.outcome, one.state) for one in shown(office, request_id).demands] == [("met", "settled")]
    duty = correct(office, request_id)
    office.do(duties.untick_duty, duty.id, duty.version)
    assert [(one.outcome, one.state) for one in shown(office, request_id).demands] == [("", "open")]
    office.do(corrections.propose, request_id, "position", "бас маман")


@pytest.mark.parametrize(("reason", "outcome"), [("{ground}: № 84-к", "partly"), ("Бұйрықта жоқ", "")])
def test_a_disputed_value_with_a_ground_of_its_kind_makes_the_demand_met_in_part(
    office: Office, who: int, request_id: int, reason: str, outcome: str
) -> None:
    three_lines(office, request_id)
    line = noted(office, request_id)[1]
    (first, *_rest) = office.rulebook.kind("correction").grounds
    office.do(corrections.dispute, line.id, line.version, reason.format(ground=first.title.kk))
    before = shape(office)
    duty = correct(office, request_id)
    deed = office.do(corrections.enter, duty.id, duty.version, version(office, who))
    (demand,) = shown(office, request_id).demands
    assert demand.outcome == outcome
    assert (demand.ground, demand.ground_note) == ((first.key, "Лауазымы: № 84-к") if outcome else ("", ""))
    assert any(one.duty == "refuse" for one in shown(office, request_id).duties) == bool(outcome)
    office.undo(deed.changes)
    assert shape(office) == before


def test_a_record_changed_meanwhile_is_refused_and_nothing_is_half_done(
    office: Office, who: int, request_id: int
) -> None:
    three_lines(office, request_id)
    seen = version(office, who)
    office.do(subjects.change, who, seen, replace(draft(office, who), surname="Жүнусова"))
    before = shape(office)
    with pytest.raises(Conflict) as error:
        enter(office, request_id, seen)
    assert "Nothing was entered" in str(error.value.message)
    assert shape(office) == before
    assert noted(office, request_id)[0].old_value == "Жүнусова"
    enter(office, request_id, version(office, who))
    assert draft(office, who).surname == "Жүнісова"


@pytest.mark.parametrize(
    ("field", "value", "at", "said"),
    [
        ("phone", "8 7", "new_value", "11 digits"),
        ("email", "asel.example.kz", "new_value", "@"),
        ("bin", "120340004563", "new_value", "check digit"),
        ("surname", "  ", "new_value", "Enter the new value"),
        ("surname", "Жунусова", "new_value", "says this already"),
        ("phone", "8 (701) 000-00-01", "new_value", "says this already"),
        ("password", "secret", "field", "Choose the field"),
    ],
)
def test_a_value_that_cannot_be_is_refused_at_its_field(
    office: Office, request_id: int, field: str, value: str, at: str, said: str
) -> None:
    with pytest.raises(Refusal) as error:
        office.do(corrections.propose, request_id, field, value)
    assert error.value.field == at
    assert said in str(error.value.message)
    assert noted(office, request_id) == ()


def test_one_field_is_noted_once_and_a_line_can_be_taken_away(office: Office, request_id: int) -> None:
    line = office.do(corrections.propose, request_id, "phone", "8 701 000 00 02").answer
    assert noted(office, request_id)[0].new_value == "+77010000002"
    with pytest.raises(Refusal) as error:
        office.do(corrections.propose, request_id, "phone", "87010000003")
    assert error.value.field == "field"
    away = office.do(corrections.take_away, line).changes
    assert noted(office, request_id) == ()
    office.undo(away)
    assert [one.new_value for one in noted(office, request_id)] == ["+77010000002"]


def test_nobody_linked_a_blocked_person_and_lines_all_disputed_are_refused(
    office: Office, who: int, request_id: int
) -> None:
    stranger = registered(office, "correction")
    with pytest.raises(Refusal, match="nobody of the register"):
        office.do(corrections.propose, stranger.row.id, "surname", "Жүнісова")
    line = office.do(corrections.propose, request_id, "surname", "Жүнісова").answer
    office.do(corrections.dispute, line, 1, "Құжат жоқ")
    with pytest.raises(Refusal, match="every line is disputed"):
        enter(office, request_id, version(office, who))
    office.do(corrections.accept, line, 2)
    seen = version(office, who)
    office.do(lambda writing: block(writing, who))
    with pytest.raises(Refusal, match="blocked"):
        enter(office, request_id, seen + 1)
    assert correct(office, request_id).state == "open"


def block(writing: Writing, who: int) -> None:
    writing.change_now(subject, who, state="blocked", blocked_until=date(2026, 12, 24))
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_the_letter_to_the_person_tells_all_and_a_recipient_learns_only_what_it_was_given(
    office: Office, who: int, request_id: int
) -> None:
    one = taker(office, email="dpo@habar.example.kz")
    given(office, who, one)
    three_lines(office, request_id)
    enter(office, request_id, version(office, who))
    card = office.ask(letters.card, office.do(letters.reply, request_id).answer)
    assert card is not None
    assert card.facts.measures.changes == (
        "Тегі: Жунусова → Жүнісова", "Лауазымы: маман → жетекші маман",
        "Жұмыс орны: «Көктем» ЖШС → «Көктем Тех» ЖШС",
    )  # fmt: skip
    (notice,) = office.do(recipient_notices.start, who, Cause.CORRECTION, request_id).answer
    told = office.ask(letters.card, office.do(recipient_notices.compose, notice).answer)
    assert told is not None
    assert told.facts.measures.changes == ("Тегі: Жунусова → Жүнісова",)


def test_lines_go_with_their_demand_when_the_request_is_split(office: Office, who: int) -> None:
    card = registered(office, "access", "correction", subject_id=who)
    office.do(corrections.propose, card.row.id, "surname", "Жүнісова")
    demand = next(one for one in card.demands if one.kind == "correction")
    other = office.do(joining.split, card.row.id, shown(office, card.row.id).row.version, [demand.id]).answer
    assert [one.new_value for one in noted(office, other)] == ["Жүнісова"]
    assert office.ask(lambda reading: reading.scalar(sa.select(sa.func.count()).select_from(subject))) == 1


def test_a_duty_is_not_ticked_while_noted_values_wait(office: Office, who: int, request_id: int) -> None:
    office.do(corrections.propose, request_id, "surname", "Жүнісова")
    duty = correct(office, request_id)
    with pytest.raises(Refusal) as said:
        office.do(duties.tick_duty, duty.id, duty.version)
    assert said.value.field == "correction"
    (line,) = noted(office, request_id)
    office.do(corrections.dispute, line.id, line.version, "No paper proves it")
    office.do(duties.tick_duty, duty.id, duty.version)
    assert draft(office, who).surname == "Жунусова"


def test_lines_another_officer_changed_meanwhile_are_not_entered(office: Office, who: int, request_id: int) -> None:
    office.do(corrections.propose, request_id, "surname", "Жүнісова")
    seen = noted(office, request_id)
    office.do(corrections.propose, request_id, "position", "бас маман")
    duty = correct(office, request_id)
    with pytest.raises(Conflict):
        office.do(corrections.enter, duty.id, duty.version, version(office, who), "", seen)
    assert draft(office, who).surname == "Жунусова"
    office.do(corrections.enter, duty.id, duty.version, version(office, who), "", noted(office, request_id))
    assert (draft(office, who).surname, draft(office, who).position) == ("Жүнісова", "бас маман")


def test_of_a_letter_that_asks_for_both_what_was_empty_is_a_completion(office: Office, who: int) -> None:
    card = registered(office, "correction", "completion", subject_id=who)
    office.do(corrections.propose, card.row.id, "surname", "Жүнісова")
    office.do(corrections.propose, card.row.id, "activity", "Сауда")
    kinds = {one.id: one.kind for one in card.demands}
    assert [kinds[one.demand_id] for one in noted(office, card.row.id)] == ["correction", "completion"]


@pytest.mark.parametrize("typed", ["Жүні\0сова", "А" * 301, "Жүні\u202eсова"])
def test_a_value_with_hidden_characters_or_without_end_is_refused(
    office: Office, request_id: int, typed: str
) -> None:  # fmt: skip
    with pytest.raises(Refusal) as said:
        office.do(corrections.propose, request_id, "surname", typed)
    assert said.value.field == "new_value"


def test_a_category_held_without_its_value_stays_when_a_name_is_corrected(
    office: Office, who: int, request_id: int
) -> None:
    office.do(hold_without_value, who)
    office.do(corrections.propose, request_id, "surname", "Жүнісова")
    duty = correct(office, request_id)
    office.do(corrections.enter, duty.id, duty.version, version(office, who))
    card = office.ask(subjects.card, who)
    assert card is not None
    assert [one.place for one in card.held if one.category == "bank_card"] == ["1С"]


def hold_without_value(writing: Writing, who: int) -> None:
    owner = writing.scalar(sa.select(subject.c.uid).where(subject.c.id == who))
    writing.insert(held_category, owner, subject_id=who, category="bank_card", medium="electronic", place="1С")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Setting changed"))


def test_a_field_whose_values_the_list_does_not_keep_is_refused_when_noted(office: Office, request_id: int) -> None:
    office.do(data_list.keep_values, "workplace", False)
    with pytest.raises(Refusal, match="does not keep values") as error:
        office.do(corrections.propose, request_id, "workplace", "«Көктем Тех» ЖШС")
    assert error.value.field == "field" and noted(office, request_id) == ()


def test_the_russian_spelling_of_a_name_is_corrected_too(office: Office, who: int, request_id: int) -> None:
    office.do(corrections.propose, request_id, "surname_ru", "Жунусова")
    office.do(corrections.propose, request_id, "surname", "Жүнісова")
    enter(office, request_id, version(office, who))
    assert (draft(office, who).surname, draft(office, who).surname_ru) == ("Жүнісова", "Жунусова")
