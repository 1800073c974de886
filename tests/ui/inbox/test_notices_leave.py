"""Notices of a correction that leave by e-mail: held by the sheet of the request, each with its toast."""

from datetime import date

from dpo_desk.domain.request import Channel
from dpo_desk.services import letters
from dpo_desk.services.letters import LetterCriteria
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.services.office import Office
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.inbox.correction_sheets import BY_MAIL, NoticesSheet
from dpo_desk.ui.inbox.inbox import Inbox
from tests.mail_servers import HOST, USER
from tests.ui.inbox.test_disputes import apply, opened


def test_notices_by_email_are_held_and_leave_by_themselves(inbox: Inbox, office: Office) -> None:
    draft = MailboxDraft(user=USER, since=date(2026, 11, 1), minutes=0, smtp_host=HOST, smtp_port=465)
    office.do(change_mailbox, draft)
    key = opened(inbox, office, ("surname", "Жүнісова"), channel=Channel.EMAIL)
    apply(inbox)
    inbox.detail.deeds.correcting.tell()
    sheet = inbox.detail.place.sheet
    assert isinstance(sheet, NoticesSheet) and sheet.way.key() == BY_MAIL
    sheet.accepted.emit()
    departures = departures_of(inbox.desk)
    found = office.ask(letters.rows, list(office.ask(letters.ids, LetterCriteria("all", request_id=key))))
    by_mail = [one.id for one in found if one.state == "leaving"]
    assert by_mail and set(departures.timers) == set(by_mail)
    assert all(departures.seconds_left(one) for one in by_mail)
    assert inbox.detail.place.sheet is None
