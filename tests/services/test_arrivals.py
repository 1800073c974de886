"""Letters from the mailbox: each once, threads with their request, a closed one opened again, the rest registered."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from dpo_desk.domain.arrival import ArrivalRow, ArrivalState, numbers_named
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.request import Channel
from dpo_desk.exchange.eml import read_mail
from dpo_desk.exchange.mail_account import Letter
from dpo_desk.services import arrival_list, arrivals, intake, joining, journal, requests
from dpo_desk.services.arrivals import Kept, Place
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from dpo_desk.storage import arrivals as stored
from tests.cases import added, letter_in, registered, shown
from tests.mails import FILE, MOVING, PLACE, SENDER, SUBJECT, fetched, mail, name_of


def keep(office: Office, *letters: Letter, place: Place = PLACE) -> list[Kept]:
    """Keep letters as the window does: again with the rest until nothing is left."""
    left, done = list(letters), []
    while left:
        done.append(office.do(arrivals.keep_letters, place, tuple(left)).answer)
        left = left[done[-1].dealt_with :]
    return done


def waiting(office: Office) -> list[ArrivalRow]:
    return list(office.ask(arrival_list.waiting))


def register_from(office: Office, row: ArrivalRow, **values: Any) -> int:
    """Register a fetched letter as the intake sheet does: the letter itself and its attachments."""
    data = office.ask(requests.paper_data, row.paper_id)
    read = read_mail(data)
    kept = (
        PaperDraft("letter.eml", "message/rfc822", data, "mail", 1, read.text),
        *(PaperDraft(one.name, one.media_type, one.data, "attachment", 1) for one in read.attachments),
    )
    draft = letter_in(channel=Channel.EMAIL, reply_email=SENDER, **values)
    return office.do(arrivals.register, draft, kept, read.message_id).answer


def from_the_person(office: Office) -> int:
    """A request registered from letter 1."""
    keep(office, fetched(1))
    return register_from(office, waiting(office)[0])


def closed(office: Office, request_id: int) -> None:
    office.do(requests.close, request_id, shown(office, request_id).row.version, "Жауап берілді")


def test_a_letter_waits_with_its_bytes_as_they_came(office: Office) -> None:
    assert keep(office, fetched(1)) == [Kept(1, 1)]
    (row,) = waiting(office)
    assert (row.state, row.subject, row.sender_address) == (ArrivalState.NEW, SUBJECT, SENDER)
    assert office.ask(requests.paper_data, row.paper_id) == mail(1)
    assert office.ask(stored.progress, PLACE.mailbox) == (7, 1, ())


def test_each_letter_is_kept_once_however_often_it_comes(office: Office) -> None:
    keep(office, fetched(1), fetched(2))
    assert keep(office, fetched(1), fetched(2)) == [Kept(2, 0)]
    numbered_anew = replace(PLACE, validity=8)
    again = [replace(fetched(n), uid=40 + n) for n in (1, 2)]
    assert keep(office, *again, place=numbered_anew) == [Kept(2, 0)]
    assert len(waiting(office)) == 2
    assert office.ask(stored.progress, PLACE.mailbox) == (8, 42, ())


def test_another_letter_under_the_same_name_is_not_lost(office: Office) -> None:
    keep(office, fetched(1))
    forged = fetched(2, data=mail(1, text="Басқа мәтін"))
    assert keep(office, forged) == [Kept(1, 1)]
    assert len(waiting(office)) == 2


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
def test_a_letter_dropped_before_it_was_fetched_is_known(office: Office, ends: bytes) -> None:
    data = mail(1).replace(b"\r\n", ends)
    paper = PaperDraft("hat.eml", "message/rfc822", data, "mail", 1)
    key = office.do(intake.register, letter_in(), (paper,), name_of(1)).answer
    assert keep(office, fetched(1)) == [Kept(1, 0)]
    assert waiting(office) == []
    assert len(shown(office, key).papers) == 1


def test_registering_makes_the_letter_a_paper_of_the_request_without_a_second_copy(office: Office) -> None:
    key = from_the_person(office)
    card = shown(office, key)
    assert [(one.role, one.file_name) for one in card.papers] == [("mail", "letter.eml"), ("attachment", FILE)]
    assert card.papers[0].sha256 == hashlib.sha256(mail(1)).hexdigest()
    assert waiting(office) == []


def test_undo_of_a_registration_brings_the_letter_back_among_the_new_ones(office: Office) -> None:
    keep(office, fetched(1))
    paper = PaperDraft("letter.eml", "message/rfc822", mail(1), "mail", 1)
    done = office.do(arrivals.register, letter_in(), (paper,), name_of(1))
    office.undo(done.changes)
    assert [one.state for one in waiting(office)] == [ArrivalState.NEW]
    assert office.ask(requests.paper_data, waiting(office)[0].paper_id) == mail(1)


def test_two_officers_cannot_register_the_same_letter(office: Office) -> None:
    keep(office, fetched(1))
    row = waiting(office)[0]
    register_from(office, row)
    with pytest.raises(Refusal, match="registered already, as request 0001"):
        register_from(office, row)
    assert office.ask(requests.counts)["open"] == 1


def test_a_letter_dropped_after_it_was_fetched_leaves_the_list(office: Office) -> None:
    keep(office, fetched(1))
    paper = PaperDraft("hat.eml", "message/rfc822", mail(1), "mail", 1)
    key = office.do(arrivals.register, letter_in(), (paper,), name_of(1)).answer
    assert waiting(office) == []
    assert [one.role for one in shown(office, key).papers] == ["mail"]


def test_an_answer_continues_the_request_of_its_thread(office: Office) -> None:
    key = from_the_person(office)
    assert keep(office, fetched(2, answers=[name_of(1)])) == [Kept(1, 1)]
    (row,) = waiting(office)
    assert (row.state, row.request_id) == (ArrivalState.JOINED, key)
    assert [one.role for one in shown(office, key).papers] == ["mail", "attachment"] * 2
    assert "A letter came to request" in office.ask(requests.chronology, key)[0].title.text


def test_an_answer_to_an_answer_follows_the_whole_thread(office: Office) -> None:
    key = from_the_person(office)
    keep(office, fetched(2, answers=[name_of(1)]))
    keep(office, fetched(3, answers=["<elsewhere@basqa.example.kz>", name_of(2)]))
    assert {row.request_id for row in waiting(office)} == {key}


def test_an_answer_fetched_before_its_letter_was_registered_goes_with_it(office: Office) -> None:
    keep(office, fetched(1), fetched(2, answers=[name_of(1)]))
    first = next(row for row in waiting(office) if row.paper_id and row.subject and row.id == 1)
    key = register_from(office, first)
    assert [(row.state, row.request_id) for row in waiting(office)] == [(ArrivalState.JOINED, key)]
    assert len(shown(office, key).papers) == 4


def test_a_reply_opens_a_closed_request_again_and_the_journal_says_so(office: Office) -> None:
    key = from_the_person(office)
    closed(office, key)
    assert office.ask(requests.counts)["open"] == 0
    keep(office, fetched(2, answers=[name_of(1)]))
    card = shown(office, key)
    assert card.row.state == "answered"
    assert (card.row.closed_at, card.closed_reason) == (None, "")
    assert office.ask(requests.counts)["open"] == 1
    assert "opened again" in office.ask(requests.chronology, key)[0].title.text


def test_a_reply_to_a_request_that_was_joined_to_another_goes_to_that_one(office: Office) -> None:
    earlier = registered(office)
    key = from_the_person(office)
    office.do(joining.join, key, shown(office, key).row.version, earlier.row.id)
    keep(office, fetched(2, answers=[name_of(1)]))
    card = shown(office, key)
    number = f"Ө-{card.row.year}-{card.row.number:04d}"
    keep(office, fetched(3, subject=number))
    assert {row.request_id for row in waiting(office)} == {earlier.row.id}
    assert shown(office, key).row.state == "closed"


@pytest.mark.parametrize("letters", ["Ө-{year}-{number:04d}", "о-{year}-{number}", "O-{year}-{number:04d}",
                                     "R‑{year}‑{number:04d}", "Ө – {year} – {number}"])  # fmt: skip
def test_the_number_in_the_subject_joins_a_letter_of_the_same_person(office: Office, letters: str) -> None:
    card = registered(office, reply_email=SENDER.upper())
    number = letters.format(year=card.row.year, number=card.row.number)
    keep(office, fetched(5, subject=f"Re: {number} бойынша"))
    assert [(row.state, row.request_id) for row in waiting(office)] == [(ArrivalState.JOINED, card.row.id)]


def test_the_number_joins_a_letter_from_an_address_of_the_subject(office: Office) -> None:
    card = registered(office, subject_id=added(office, email=SENDER), applicant_name="")
    keep(office, fetched(5, subject=f"R-{card.row.year}-{card.row.number}"))
    assert [row.state for row in waiting(office)] == [ArrivalState.JOINED]


def test_a_stranger_who_writes_a_number_is_only_proposed_and_the_officer_decides(office: Office) -> None:
    card = registered(office, reply_email="basqa@pochta.example.kz")
    keep(office, fetched(5, subject=f"Ө-{card.row.year}-{card.row.number:04d}"))
    (row,) = waiting(office)
    assert (row.state, row.request_id, row.number) == (ArrivalState.NEW, card.row.id, card.row.number)
    assert shown(office, card.row.id).papers == ()
    done = office.do(arrivals.join, row.id, row.version)
    assert [one.role for one in shown(office, card.row.id).papers] == ["mail", "attachment"]
    office.undo(done.changes)
    assert shown(office, card.row.id).papers == ()
    assert waiting(office)[0].state is ArrivalState.NEW


def test_a_letter_that_names_no_request_cannot_be_added_to_one(office: Office) -> None:
    keep(office, fetched(1))
    row = waiting(office)[0]
    with pytest.raises(Refusal, match="names no request"):
        office.do(arrivals.join, row.id, row.version)


@pytest.mark.parametrize("subject", ["", "Шот-фактура 2026-0149", "AO-2026-0001-1234567890", "Ө-1999-1"])
def test_what_is_no_number_of_a_request_names_none(subject: str) -> None:
    assert [one for one in numbers_named(subject) if one != (2026, 1)] == []


def test_a_voided_request_takes_no_letters(office: Office) -> None:
    done = office.do(intake.register, letter_in(reply_email=SENDER), (), name_of(1))
    office.undo(done.changes)
    keep(office, fetched(2, answers=[name_of(1)]))
    assert [row.state for row in waiting(office)] == [ArrivalState.NEW]


def test_a_letter_above_the_limit_stands_in_the_list_and_is_not_moved(office: Office) -> None:
    head = mail(1).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    large = fetched(1, data=head)
    large = replace(large, size=60 * 1024**2, is_whole=False)
    keep(office, large, place=MOVING)
    (row,) = waiting(office)
    assert (row.state, row.size, row.paper_id, row.subject) == (ArrivalState.LARGE, 60 * 1024**2, 0, SUBJECT)
    assert office.ask(stored.progress, PLACE.mailbox) == (7, 1, ())


def test_only_kept_letters_are_moved_and_each_once(office: Office) -> None:
    keep(office, fetched(1), fetched(2), place=MOVING)
    assert office.ask(stored.progress, PLACE.mailbox) == (7, 2, (1, 2))
    office.do(arrivals.note_moved, MOVING, (1,))
    assert office.ask(stored.progress, PLACE.mailbox) == (7, 2, (2,))


def test_a_letter_nothing_can_read_is_kept_all_the_same(office: Office) -> None:
    whole = fetched(1, data=mail(1))
    keep(office, replace(whole, mail=None))
    (row,) = waiting(office)
    assert (row.state, row.subject) == (ArrivalState.NEW, "")
    assert office.ask(requests.paper_data, row.paper_id) == mail(1)


def test_a_letter_set_aside_can_be_brought_back(office: Office) -> None:
    keep(office, fetched(1))
    row = waiting(office)[0]
    office.do(arrival_list.set_aside, row.id, row.version)
    assert waiting(office) == []
    assert keep(office, fetched(1)) == [Kept(1, 0)]
    (aside,) = office.ask(arrival_list.set_aside_ones)
    office.do(arrival_list.bring_back, aside.id, aside.version)
    assert [one.state for one in waiting(office)] == [ArrivalState.NEW]


def test_a_joined_letter_leaves_the_list_when_it_was_read(office: Office) -> None:
    from_the_person(office)
    keep(office, fetched(2, answers=[name_of(1)]))
    (row,) = waiting(office)
    office.do(arrival_list.note_read, row.id, row.version)
    assert waiting(office) == []


def test_the_journal_of_letters_holds_no_words_of_theirs(office: Office) -> None:
    from_the_person(office)
    keep(office, fetched(2, answers=[name_of(1)]))
    said = office.ask(lambda reading: [str(row) for row in reading.rows(_titles())])
    assert said
    assert not [one for one in said if "Қалиева" in one or "asel" in one or "танысқым" in one]
    assert office.ask(journal.verify).whole


def _titles() -> Any:
    import sqlalchemy as sa

    from dpo_desk.storage.journal_tables import event

    return sa.select(event.c.title)
