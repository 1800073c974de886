"""Disclosures in the profile and for many subjects at once."""

from datetime import date

from dpo_desk.domain.data_list import CategoryDraft
from dpo_desk.domain.recipient import DisclosureDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.services import data_list, disclosures, recipients
from dpo_desk.services.disclosures import CONSENT
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Writing
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.recipients.bulk_disclosure import BulkDisclosureSheet
from dpo_desk.ui.recipients.disclosure_sheet import DisclosureForm, DisclosureSheet
from dpo_desk.ui.subjects.screen import Subjects
from dpo_desk.ui.tables.ticks import ALL
from tests.recipient_cases import taker

TITLE = QT_TRANSLATE_NOOP("deed", "Subject {number} changed")


def filled(sheet: DisclosureForm, taker_id: int) -> None:
    """Enter a disclosure of a name for mailings."""
    sheet.taker.choose(str(taker_id))
    sheet.purpose.choose("purpose_4")
    sheet.categories.boxes["name"].click()


def said(screen: Subjects) -> str:
    return " | ".join(label.text() for label in screen.panel.disclosures.findChildren(PlainLabel))


def test_a_disclosure_is_entered_warned_of_and_corrected(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    home, abroad = taker(office), taker(office, name="Nordlicht GmbH", bin="", country="DE")
    screen.open_item("subject", people["Жүнісова"])
    screen.panel.tabs.setCurrentIndex(2)
    tab = screen.panel.disclosures
    tab.add_button.click()
    sheet = tab.place.sheet
    assert isinstance(sheet, DisclosureSheet)
    sheet.accept_button.click()
    assert sheet.taker.error() == "Choose the recipient."
    filled(sheet, abroad)
    assert not sheet.lacking.isHidden()
    sheet.accept_button.click()
    assert tab.place.sheet is None
    assert "does not speak of crossing the border" in said(screen)
    (shown,) = office.ask(disclosures.of_subject, people["Жүнісова"])
    tab.correct(shown.disclosure)
    sheet = tab.place.sheet
    assert isinstance(sheet, DisclosureSheet)
    sheet.taker.choose(str(home))
    sheet.day.show_value(date(2026, 11, 3))
    sheet.accept_button.click()
    (shown,) = office.ask(disclosures.of_subject, people["Жүнісова"])
    assert (shown.disclosure.recipient, shown.gaps) == ("«Хабар Пошта» ЖШС", ())
    screen.desk.undo()
    assert "Nordlicht GmbH" in said(screen)


def test_ticked_subjects_are_looked_at_first_and_the_blocked_are_told(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    one = taker(office)

    def block(writing: Writing) -> None:
        writing.change_now(subject, people["Қалиев"], state="blocked")
        writing.entitle(TITLE, number="2")

    office.do(block)
    screen.refresh()
    screen.list.model.put_ticks(ALL)
    screen.disclosing.begin()
    sheet = screen.disclosing.place.sheet
    assert isinstance(sheet, BulkDisclosureSheet)
    filled(sheet, one)
    sheet.accept_button.click()
    assert sheet.verdict.text() == "2 of 3 can."
    assert "blocked" in sheet.reasons.text()
    assert not sheet.lacking.isHidden()
    sheet.categories.boxes["email"].click()
    assert sheet.outlook is None
    for _look_then_write in range(2):
        sheet.accept_button.click()
    assert office.ask(recipients.card, one).people == 2  # type: ignore[union-attr]
    assert screen.disclosing.place.sheet is None
    assert not screen.disclosing.is_any()
    screen.desk.undo()
    assert office.ask(recipients.card, one).people == 0  # type: ignore[union-attr]


def test_an_ended_category_is_offered_by_the_disclosure_that_names_it_only(
    screen: Subjects, people: dict[str, int], office: Office
) -> None:
    draft = CategoryDraft(Title("Көлік нөмірі", "Номер машины", "Plate number"), "12-ө", date(2026, 11, 2))
    code = office.do(data_list.add, draft).answer
    given = DisclosureDraft(taker(office), "purpose_4", (code,), date(2026, 11, 3), CONSENT)
    office.do(disclosures.add, people["Жүнісова"], given)
    screen.desk.do(screen, data_list.end, code, 1)
    screen.open_item("subject", people["Жүнісова"])
    screen.panel.tabs.setCurrentIndex(2)
    tab = screen.panel.disclosures
    tab.add_button.click()
    assert isinstance(tab.place.sheet, DisclosureSheet)
    assert code not in tab.place.sheet.categories.boxes
    (shown,) = office.ask(disclosures.of_subject, people["Жүнісова"])
    tab.correct(shown.disclosure)
    assert isinstance(tab.place.sheet, DisclosureSheet)
    assert tab.place.sheet.draft().categories == (code,)
