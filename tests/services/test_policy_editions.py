"""Policy editions: published in order, never changed once people consented to their text, told about."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.text_difference import Change
from dpo_desk.services import consents, policy_editions
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.services.policy_editions import EditionDraft
from tests.cases import added, registered, shown
from tests.conftest import Clock

TODAY = date(2026, 11, 24)
TEXTS = {"kk": "1.1. Жаңа мәтін.\n9.7. 15 күн.", "ru": "1.1. Новый текст."}


def published(office: Office, on: date = TODAY, **values: object) -> int:
    return office.do(policy_editions.publish, EditionDraft(on, TEXTS, **values)).answer  # type: ignore[arg-type]


def test_a_new_edition_is_in_force_from_its_publication_and_ends_the_one_before(office: Office) -> None:
    key = published(office)
    newest, first = office.ask(policy_editions.editions)
    assert (newest.record.id, newest.record.number, newest.record.valid_from, newest.until) == (key, 2, TODAY, None)
    assert first.until == TODAY - timedelta(days=1)
    assert newest.texts == TEXTS
    assert office.rulebook.purposes


def test_who_consents_afterwards_consents_to_the_new_text(office: Office, clock: Clock) -> None:
    published(office)
    clock.moment += timedelta(hours=1)
    person = added(office)
    office.do(consents.record, ConsentDraft(person, ConsentAction.GIVEN, clock.moment, "paper", evidence="form 3"))
    newest, first = office.ask(policy_editions.editions)
    assert (newest.consented, first.consented) == (1, 0)
    assert office.ask(consents.history, person).rows[0].text_sha256 == newest.record.sha256


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (EditionDraft(TODAY, {"ru": "Текст"}), "kk"),
        (EditionDraft(date(2013, 1, 1), TEXTS), "valid_from"),
        (EditionDraft(TODAY, TEXTS, valid_from=TODAY - timedelta(days=1)), "valid_from"),
    ],
)
def test_an_edition_that_cannot_be_is_refused_at_its_field(office: Office, draft: EditionDraft, field: str) -> None:
    with pytest.raises(Refusal) as said:
        office.do(policy_editions.publish, draft)
    assert said.value.field == field
    assert len(office.ask(policy_editions.editions)) == 1


def test_a_text_is_kept_as_published_and_a_missing_language_can_be_added(office: Office) -> None:
    key = published(office)
    with pytest.raises(Refusal):
        office.do(policy_editions.add_text, key, 1, "kk", "Басқа")
    office.do(policy_editions.add_text, key, 1, "en", "1.1. New text.")
    assert office.ask(policy_editions.editions)[0].texts["en"] == "1.1. New text."
    with pytest.raises(Refusal):
        office.do(policy_editions.publish, EditionDraft(TODAY + timedelta(days=1), TEXTS))


def test_two_editions_are_compared_in_one_language(office: Office) -> None:
    first = published(office)
    texts = {"kk": TEXTS["kk"].replace("15", "10")}
    second = office.do(policy_editions.publish, EditionDraft(TODAY + timedelta(days=1), texts)).answer
    found = office.ask(policy_editions.difference, first, second, "kk")
    changed = [(piece.change, piece.words) for one in found for piece in one if piece.change is not Change.KEPT]
    assert changed == [(Change.TAKEN_OUT, "15"), (Change.PUT_IN, "10")]


def test_telling_begins_once_and_can_be_undone(office: Office) -> None:
    key = published(office)
    done = office.do(policy_editions.start_telling, key, 1)
    assert office.ask(policy_editions.editions)[0].record.told_from == TODAY
    with pytest.raises(Refusal):
        office.do(policy_editions.start_telling, key, 2)
    office.undo(done.changes)
    assert office.ask(policy_editions.editions)[0].record.told_from is None


def test_duties_that_began_before_keep_their_edition(office: Office) -> None:
    card = registered(office)
    published(office, TODAY + timedelta(days=1))
    assert shown(office, card.row.id).duties == card.duties
