"""The certificate of consent: what was in force, its proof, and the journal entry it can be checked by."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dpo_desk.domain.certificate import Certificate
from dpo_desk.domain.check_line import read_check
from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Refusal
from dpo_desk.services import consents, journal
from dpo_desk.services.consent_certificate import Asked, certificate, issue
from dpo_desk.services.consent_certificate_side import certificate_words
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from tests.cases import added
from tests.conftest import Clock

GIVEN = datetime(2026, 3, 2, 9, 7, 52, tzinfo=UTC)
NARROWED = datetime(2026, 5, 4, 6, tzinfo=UTC)
BUTTON = {
    "mechanism": "registration_button", "evidence": "log 2841", "form_version": "register v14", "ip": "192.0.2.15",
    "zone": "+06:00", "statements": ("operator", "person", "term"),
}  # fmt: skip


def made(office: Office, subject: int, on: date, known: date | None = None, language: str = "") -> Certificate:
    asked = Asked(subject, on, known)
    return office.ask(certificate, asked, office.do(issue, asked).answer, language)


@pytest.fixture
def asel(office: Office) -> int:
    """Gave everything on 2 March 2026, took the phone and the transfer out of purpose 4 on 4 May."""
    key = added(office)
    office.do(consents.record, ConsentDraft(key, ConsentAction.GIVEN, GIVEN, **BUTTON))
    less = {"categories": ("phone",), "operations": ("transfer",), "purposes": ("purpose_4",)}
    office.do(consents.record, ConsentDraft(key, ConsentAction.NARROWED, NARROWED, "email", **less))
    return key


def test_a_certificate_names_purposes_proof_and_gaps_in_two_languages(office: Office, asel: int) -> None:
    kk, ru = made(office, asel, date(2026, 11, 20)).sides
    assert (kk.language, ru.language) == ("kk", "ru")
    assert kk.verdict == "Осы күні барлық 6 мақсат бойынша келісім қолданыста болған"
    assert "2026 жылғы 20 қараша" in kk.about[1].replace("\u00a0", " ")
    assert [one.in_force for one in kk.purposes] == [True] * 6
    assert kk.purposes[3].note.endswith("мыналардан басқасы: Телефон нөмірі; мына әрекетсіз: үшінші тұлғаларға беру")
    given = ru.events[0]
    for words in ("02.03.2026 15:07:52 UTC+6", "Согласие дано", "register v14", "192.0.2.15", "log 2841"):
        assert words in given
    assert "Срок согласия" not in ru.gaps
    assert "Есть ли трансграничная передача" in ru.gaps


def test_the_second_language_is_that_of_the_person(office: Office) -> None:
    foreigner = added(office, surname="Smith", language="en", email="smith@pochta.example.kz")
    assert made(office, foreigner, date(2026, 11, 20)).sides[1].verdict == "No consent on that date"
    assert made(office, foreigner, date(2026, 11, 20), language="ru").sides[1].language == "ru"


def test_no_consent_is_certified_as_plainly_with_the_reason(office: Office, asel: int) -> None:
    before = made(office, asel, date(2026, 3, 1))
    assert not before.has_consent
    assert before.sides[0].verdict == "Осы күні келісім болмаған"
    assert {one.note for one in before.sides[1].purposes} == {"не давалось"}
    assert before.sides[1].events == ("До этого дня не известно ни одного события",)
    gone = ConsentDraft(asel, ConsentAction.WITHDRAWN, datetime(2026, 9, 1, 9, tzinfo=UTC), "paper")
    office.do(consents.record, gone)
    after = made(office, asel, date(2026, 9, 2))
    assert {one.note for one in after.sides[1].purposes} == {"отозвано, 01.09.2026"}


def test_what_was_learned_later_is_left_out_of_a_certificate_of_earlier_knowledge(office: Office, clock: Clock) -> None:
    key = added(office)
    learned = clock.moment.date()
    clock.set(learned + timedelta(days=2))
    office.do(consents.record, ConsentDraft(key, ConsentAction.GIVEN, GIVEN, **BUTTON))
    assert made(office, key, date(2026, 3, 2)).has_consent
    earlier = made(office, key, date(2026, 3, 2), learned)
    assert not earlier.has_consent
    assert "белгілі болған мәліметтер бойынша" in earlier.sides[0].about[2]


def test_making_one_is_an_entry_of_the_journal_that_a_paper_can_be_checked_by(office: Office, asel: int) -> None:
    one = made(office, asel, date(2026, 11, 20))
    (row, *_older) = office.ask(journal.rows, list(office.ask(journal.ids, journal.JournalCriteria())))
    assert row.seq == one.entry
    assert str(row.title) == "Consent certificate made for subject 00001, state of 2026-11-20"
    assert office.ask(journal.fits, *read_check(str(one.entry), one.digest[:32])) is True
    assert office.ask(journal.fits, *read_check("", one.check_line)) is True
    assert office.ask(journal.fits, one.entry, "0" * 32) is False
    assert office.ask(journal.fits, one.entry + 1, one.digest) is None
    assert office.ask(journal.verify).whole


def test_every_event_names_the_entry_by_which_it_came(office: Office, asel: int) -> None:
    numbers = list(office.ask(journal.ids, journal.JournalCriteria("subjects")))
    one = made(office, asel, date(2026, 11, 20))
    assert f"запись журнала {numbers[1]}" in one.sides[1].events[0]
    assert f"запись журнала {numbers[0]}" in one.sides[1].events[1]


def test_a_day_to_come_is_refused(office: Office, asel: int) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(issue, Asked(asel, date(2030, 1, 1)))
    assert refused.value.field == "on"


def test_every_language_has_every_word_of_the_page() -> None:
    keys = [set(certificate_words(language)) for language in ("kk", "ru", "en")]
    assert keys[0] == keys[1] == keys[2]
