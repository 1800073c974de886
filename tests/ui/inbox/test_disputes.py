"""A value that is not corrected: its ground is offered, and the refusal that follows is filled in."""

from datetime import date

import pytest

from dpo_desk.domain.request import Channel
from dpo_desk.services import corrections, demands, requests
from dpo_desk.services.office import Office
from dpo_desk.ui.inbox.correction_sheets import BATCH, BY_MAIL, LEFT, DisputeSheet, NoticesSheet
from dpo_desk.ui.inbox.deed_sheets import RefusalSheet
from dpo_desk.ui.inbox.inbox import Inbox
from tests.cases import added, registered, shown
from tests.recipient_cases import given, taker


def opened(inbox: Inbox, office: Office, *values: tuple[str, str], channel: Channel = Channel.POST) -> int:
    """A correction of somebody identified, with its papers; the request stands open."""
    person = added(office, surname="Жунусова", position="маман")
    given(office, person, taker(office, email="dpo@habar.example.kz"))
    card = registered(office, "correction", subject_id=person, channel=channel)
    (demand,) = card.demands
    office.do(demands.papers_came, demand.id, demand.version, date(2026, 11, 24))
    for field, value in values:
        office.do(corrections.propose, card.row.id, field, value)
    office.do(requests.confirm_identity, card.row.id, shown(office, card.row.id).row.version, "signature")
    inbox.show()
    inbox.open_item("request", card.row.id)
    return int(card.row.id)


def _dispute(inbox: Inbox, place: int) -> DisputeSheet:
    inbox.detail.deeds.correcting.table.lines()[place].turned.emit(
        inbox.detail.deeds.correcting.table.lines()[place].line
    )
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, DisputeSheet)
    return sheet


def apply(inbox: Inbox) -> None:
    duty = next(one for one in inbox.detail.whole.card.duties if one.duty == "correct")  # type: ignore[union-attr]
    inbox.detail.deeds.do_duty(duty)


def test_a_ground_chosen_for_one_value_ends_the_demand_in_part(inbox: Inbox, office: Office) -> None:
    key = opened(inbox, office, ("surname", "Жүнісова"), ("position", "жетекші маман"))
    sheet = _dispute(inbox, 1)
    assert sheet.ground.box.count() == 4 and sheet.ground.key() == ""
    sheet.ground.choose("papers_do_not_prove")
    sheet.reason.show_text("№ 84-к бұйрықта жоқ")
    sheet.accepted.emit()
    apply(inbox)
    (demand,) = shown(office, key).demands
    assert (demand.outcome, demand.ground) == ("partly", "papers_do_not_prove")
    assert "№ 84-к бұйрықта жоқ" in demand.ground_note
    assert inbox.detail.place.sheet is None


def test_a_reason_of_ones_own_leads_to_the_refusal_with_the_explanation_filled_in(inbox: Inbox, office: Office) -> None:
    key = opened(inbox, office, ("surname", "Жүнісова"), ("position", "жетекші маман"))
    sheet = _dispute(inbox, 1)
    sheet.accepted.emit()
    assert sheet.reason.error()
    sheet.reason.show_text("Бұйрықта бұл лауазым жоқ")
    sheet.accepted.emit()
    apply(inbox)
    refusal = inbox.detail.place.sheet
    assert isinstance(refusal, RefusalSheet)
    assert refusal.outcome() == "partly" and "Бұйрықта бұл лауазым жоқ" in refusal.note.text()
    refusal.ground.choose("papers_do_not_prove")
    refusal.accepted.emit()
    assert shown(office, key).demands[0].outcome == "partly"


def test_all_values_disputed_lead_to_the_whole_refusal_with_its_ground(inbox: Inbox, office: Office) -> None:
    key = opened(inbox, office, ("position", "жетекші маман"))
    sheet = _dispute(inbox, 0)
    sheet.ground.choose("identity_unproven")
    sheet.accepted.emit()
    apply(inbox)
    refusal = inbox.detail.place.sheet
    assert isinstance(refusal, RefusalSheet)
    assert (refusal.ground.key(), refusal.outcome()) == ("identity_unproven", "refused")
    refusal.accepted.emit()
    assert shown(office, key).demands[0].outcome == "refused"


@pytest.mark.parametrize(("channel", "way"), [(Channel.POST, BATCH), (Channel.EMAIL, LEFT)])
def test_notices_by_post_are_not_called_sent_before_they_are(
    inbox: Inbox, office: Office, channel: Channel, way: str
) -> None:
    opened(inbox, office, ("surname", "Жүнісова"), channel=channel)
    apply(inbox)
    inbox.detail.deeds.correcting.tell()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, NoticesSheet) and sheet.way.key() == way
    assert sheet.way.box.findData(BY_MAIL) < 0
