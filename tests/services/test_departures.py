"""Letters that leave by e-mail on both databases: held, taken back, sent once, and never marked as sent for nothing."""

from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from io import BytesIO

import pytest
from pypdf import PdfReader

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.departure import HELD_S, Stage
from dpo_desk.domain.errors import Conflict, Refusal
from dpo_desk.domain.request import Channel
from dpo_desk.domain.rows import LetterRow
from dpo_desk.domain.zone import OFFICE_ZONE
from dpo_desk.exchange.outgoing_mail import pack
from dpo_desk.services import arrivals, consents, departures, duties, journal, letters, requests
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.journal import JournalCriteria
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.services.office import Office, open_office
from tests.cases import added, letter_in, shown
from tests.conftest import Clock
from tests.mail_servers import HOST, PASSWORD, USER, Authority
from tests.pdfs import pdf_saying
from tests.smtp_servers import UNKNOWN_PERSON, SmtpServer, smtp

__all__ = ["smtp"]

PERSON = "asel@pochta.example.kz"
ASKED = "<1@pochta.example.kz>"
LATER = timedelta(minutes=6)


def sending(office: Office, smtp: SmtpServer, authority: Authority) -> None:
    """The office sends by this server."""
    draft = MailboxDraft(
        user=USER, since=date(2026, 11, 1), authority=authority.pem, smtp_host=HOST, smtp_port=smtp.port
    )
    office.do(change_mailbox, draft)


def answered(office: Office, address: str = PERSON) -> tuple[int, int]:
    """A request by e-mail and its answer, which waits with its number."""
    subject = added(office, email=address)
    given = datetime(2025, 3, 15, 12, tzinfo=OFFICE_ZONE)
    office.do(consents.record, ConsentDraft(subject, ConsentAction.GIVEN, given, "registration_button"))
    draft = letter_in(subject_id=subject, channel=Channel.EMAIL, reply_email=address)

    request_id = office.do(arrivals.register, draft, (), ASKED).answer
    office.do(requests.confirm_identity, request_id, shown(office, request_id).row.version, "eds")
    written = office.do(letters.reply, request_id).answer
    office.do(letters.number, written, row_of(office, written).version)
    return request_id, written


def row_of(office: Office, letter_id: int) -> LetterRow:
    return office.ask(letters.rows, [letter_id])[0]


def held(office: Office, letter_id: int, closes: bool = False) -> str:
    """Hold the letter; the password of its PDF."""
    made = pack(office.ask(departures.outgoing, letter_id), pdf_saying("held on you"), office.now())
    version = row_of(office, letter_id).version
    office.do(departures.hold, letter_id, version, pdf_saying("held on you"), made.data, made.message_id, closes)
    return made.password


def leave(office: Office, letter_id: int, by_person: bool = False, password: str = PASSWORD) -> bool:
    """Try once, as the window does when the time is over."""
    handed = office.do(departures.begin, letter_id, by_person).answer
    if handed is None:
        return False
    office.do(departures.settle, letter_id, departures.carry(handed, password, lambda _done, _total: True))
    return True


def test_a_letter_leaves_once_with_its_answer_kept_and_its_duties_done(
    office: Office, smtp: SmtpServer, authority: Authority
) -> None:
    sending(office, smtp, authority)
    request_id, letter_id = answered(office)
    password = held(office, letter_id)
    row = row_of(office, letter_id)
    assert (row.state, row.departure.stage) == ("leaving", Stage.HELD)
    assert row.departure.leaves_at == office.now() + timedelta(seconds=HELD_S)

    assert leave(office, letter_id)
    assert not leave(office, letter_id)
    assert not leave(office, letter_id, by_person=True)

    row = row_of(office, letter_id)
    assert (row.state, row.sent_on) == ("sent", office.today())
    assert row.departure.answer == "250 2.0.0 Ok: queued as 4XkZ for …"
    ((sender, recipients, data),) = smtp.taken
    assert (sender, recipients) == (USER, [PERSON])
    message = message_from_bytes(data, policy=default)
    assert message["Message-ID"] == row.departure.message_id
    assert message["In-Reply-To"] == ASKED
    (file,) = message.iter_attachments()
    assert PdfReader(BytesIO(file.get_content())).decrypt(password)
    states = {one.duty: one.state for one in shown(office, request_id).duties}
    assert (states["tell"], states["show"]) == ("done", "done")
    told = " ".join(
        str(one.title) for one in office.ask(journal.rows, list(office.ask(journal.ids, JournalCriteria())))
    )
    assert PERSON not in told
    assert row.departure.message_id in told
    assert row.departure.answer in told
    assert office.ask(journal.verify).whole


def test_a_request_closes_with_its_letter_when_asked_and_nothing_is_left(
    office: Office, smtp: SmtpServer, authority: Authority
) -> None:
    sending(office, smtp, authority)
    request_id, letter_id = answered(office)
    for duty in shown(office, request_id).duties:
        if duty.duty not in ("tell", "show") and duty.state == "open":
            office.do(duties.tick_duty, duty.id, duty.version)
    held(office, letter_id, closes=True)
    leave(office, letter_id)
    assert shown(office, request_id).row.closed_at is not None


@pytest.mark.parametrize("way", ["undo", "take back"])
def test_a_letter_taken_back_never_leaves(office: Office, smtp: SmtpServer, authority: Authority, way: str) -> None:
    sending(office, smtp, authority)
    _request, letter_id = answered(office)
    made = pack(office.ask(departures.outgoing, letter_id), pdf_saying("x"), office.now())
    version = row_of(office, letter_id).version
    done = office.do(departures.hold, letter_id, version, pdf_saying("x"), made.data, made.message_id)
    if way == "undo":
        office.undo(done.changes)
    else:
        office.do(departures.take_back, letter_id, version + 1)
    assert not leave(office, letter_id)
    row = row_of(office, letter_id)
    assert (row.state, row.paper_id, row.departure.stage) == ("numbered", 0, Stage.NONE)
    assert smtp.taken == []
    held(office, letter_id)
    assert leave(office, letter_id)
    assert len(smtp.taken) == 1


@pytest.mark.parametrize("fault", ["password", "recipient", "server"])
def test_a_letter_that_did_not_leave_is_marked_by_nothing_and_can_be_tried_again(
    office: Office, smtp: SmtpServer, authority: Authority, fault: str
) -> None:
    sending(office, smtp, authority)
    request_id, letter_id = answered(office, UNKNOWN_PERSON if fault == "recipient" else PERSON)
    held(office, letter_id)
    smtp.answer = "451 4.7.1 Later" if fault == "server" else smtp.answer
    leave(office, letter_id, password="basqa" if fault == "password" else PASSWORD)
    row = row_of(office, letter_id)
    assert (row.state, row.sent_on, row.departure.stage) == ("leaving", None, Stage.STOPPED)
    assert not row.departure.may_have_left
    assert {one.duty: one.state for one in shown(office, request_id).duties}["tell"] == "open"
    assert not leave(office, letter_id)
    assert smtp.taken == []
    if fault == "recipient":
        office.do(departures.take_back, letter_id, row.version)
        assert row_of(office, letter_id).state == "numbered"
        return
    smtp.answer = "250 Ok"
    assert leave(office, letter_id, by_person=True)
    assert [len(smtp.taken), row_of(office, letter_id).state] == [1, "sent"]


def test_what_a_killed_desk_held_waits_and_what_it_tried_is_never_sent_by_itself(
    founded_place: str, clock: Clock, smtp: SmtpServer, authority: Authority
) -> None:
    office = open_office(founded_place, clock=clock)
    sending(office, smtp, authority)
    _request, letter_id = answered(office)
    held(office, letter_id)
    office.close()  # killed while it held the letter
    office = open_office(founded_place, clock=clock)
    (row,) = office.ask(departures.waiting)
    assert row.departure.stage is Stage.HELD
    assert office.do(departures.begin, letter_id).answer is not None
    office.close()  # killed while it spoke to the server
    office = open_office(founded_place, clock=clock)
    (row,) = office.ask(departures.waiting)
    assert row.departure.may_have_left
    assert not leave(office, letter_id)
    with pytest.raises(Refusal, match="a moment ago"):
        leave(office, letter_id, by_person=True)
    clock.moment += LATER
    assert leave(office, letter_id, by_person=True)
    assert len(smtp.taken) == 1
    office.close()


def test_the_officer_can_say_that_an_unsure_letter_left(office: Office, smtp: SmtpServer, authority: Authority) -> None:
    sending(office, smtp, authority)
    _request, letter_id = answered(office)
    held(office, letter_id)
    smtp.answer = ""
    leave(office, letter_id)
    row = row_of(office, letter_id)
    assert row.departure.may_have_left
    office.do(departures.note_left, letter_id, row.version)
    assert row_of(office, letter_id).state == "sent"


def test_a_letter_on_its_way_is_frozen(office: Office, smtp: SmtpServer, authority: Authority) -> None:
    sending(office, smtp, authority)
    _request, letter_id = answered(office)
    held(office, letter_id)
    version = row_of(office, letter_id).version
    with pytest.raises((Refusal, Conflict)):
        office.do(letters.discard, letter_id, version)
    assert list(office.ask(letters.ids, letters.LetterCriteria())) == [letter_id]


def test_without_a_server_or_an_address_nothing_begins(office: Office) -> None:
    _request, letter_id = answered(office)
    with pytest.raises(Refusal, match="No server for outgoing mail"):
        office.ask(departures.outgoing, letter_id)
