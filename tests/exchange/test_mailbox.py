"""Fetching letters from a real IMAP server with TLS: once, whole, in order, and never from a false server."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.exchange import mailbox
from dpo_desk.exchange.eml import read_mail
from dpo_desk.exchange.letter_files import take
from dpo_desk.exchange.mail_account import Account, Batch, Look, Wanted
from dpo_desk.exchange.plain import from_plain, to_plain
from dpo_desk.exchange.supervision import Stopped, run_child
from tests.mail_servers import HOST, PASSWORD, Authority, ImapServer, Relay

SINCE = date(2026, 11, 1)
LIMIT = 50 * 1024 * 1024
CAME = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
SUBJECT = "Келісімімді қайтарып аламын: Қалиева Әсел"
FILE = "Өтініш (қолы қойылған).pdf"


def letter(number: int = 1, subject: str = SUBJECT, size: int = 0) -> bytes:
    """A letter of an invented person, with an attachment of so many bytes."""
    message = EmailMessage()
    message["From"] = "Әсел Қалиева <asel@pochta.example.kz>"
    message["To"] = "dpo@dalasifr.example.kz"
    message["Subject"] = subject
    message["Message-ID"] = f"<{number}.asel@pochta.example.kz>"
    message["Date"] = "Fri, 20 Nov 2026 09:14:00 +0500"
    message.set_content("Сәлеметсіз бе! Деректерімді өңдеуді тоқтатыңыз.")
    message.add_attachment(b"%PDF-1.7\n" + b"x" * size, maintype="application", subtype="pdf", filename=FILE)
    message.set_boundary("shekara")
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def told_nothing(_done: int, _total: int) -> bool:
    return True


def fetched(account: Account, **wanted: Any) -> Batch:
    """A batch, as the child process would give it, with the bytes of its letters."""
    usual = {"since": SINCE, "limit": LIMIT}
    with TemporaryDirectory() as folder:
        payload = {"account": account, "wanted": Wanted(**{**usual, **wanted}), "folder": folder}
        batch = mailbox.fetch_letters(to_plain(payload), told_nothing)
        return replace(batch, letters=tuple(take(Path(folder), one) for one in batch.letters))


def looked(account: Account, target: str = "") -> Look:
    return mailbox.look_at_mailbox(to_plain({"account": account, "target": target}), told_nothing)


def test_a_letter_comes_as_it_is_and_stays_unread_on_the_server(imap: ImapServer) -> None:
    imap.deliver(letter(), at=CAME)
    batch = fetched(imap.account())
    assert [one.data for one in batch.letters] == [letter()]
    assert batch.letters[0].came_at == CAME
    read = batch.letters[0].mail
    assert read == read_mail(letter())
    assert (read.subject, [one.name for one in read.attachments]) == (SUBJECT, [FILE])
    with imap.entered() as box:
        assert [one.flags for one in box.fetch(mark_seen=False)] in ([()], [("\\Recent",)])


def test_each_letter_comes_once_over_repeated_fetches(imap: ImapServer) -> None:
    for number in range(3):
        imap.deliver(letter(number), at=CAME)
    first = fetched(imap.account())
    last = first.letters[-1].uid
    assert len(first.letters) == 3
    assert fetched(imap.account(), validity=first.validity, last=last).letters == ()
    imap.deliver(letter(9), at=CAME)
    later = fetched(imap.account(), validity=first.validity, last=last)
    assert [one.data for one in later.letters] == [letter(9)]


def test_a_folder_numbered_anew_is_read_from_its_beginning(imap: ImapServer) -> None:
    imap.deliver(letter(), at=CAME)
    first = fetched(imap.account())
    again = fetched(imap.account(), validity=first.validity + 1, last=first.letters[-1].uid)
    assert [one.data for one in again.letters] == [letter()]


def test_letters_older_than_the_first_day_are_left_alone(imap: ImapServer) -> None:
    imap.deliver(letter(1), at=datetime(2026, 10, 5, 9, tzinfo=UTC))
    imap.deliver(letter(2), at=CAME)
    assert [one.data for one in fetched(imap.account()).letters] == [letter(2)]


def test_settled_letters_are_moved_to_a_kazakh_folder_and_others_stay(imap: ImapServer) -> None:
    imap.deliver(letter(1), at=CAME)
    imap.deliver(letter(2), at=CAME)
    first = fetched(imap.account())
    kept = first.letters[0].uid
    after = fetched(
        imap.account(), validity=first.validity, last=first.letters[-1].uid, settled=(kept,), target="Тіркелген"
    )
    assert (after.moved, after.letters) == ((kept,), ())
    assert looked(imap.account(), "Тіркелген") == Look(1, True)
    assert looked(imap.account(folder="Тіркелген")).letters == 1


def test_settled_letters_of_another_numbering_are_not_moved(imap: ImapServer) -> None:
    imap.deliver(letter(), at=CAME)
    first = fetched(imap.account())
    after = fetched(imap.account(), validity=first.validity + 1, settled=(first.letters[0].uid,), target="Тіркелген")
    assert after.moved == ()
    assert looked(imap.account(), "Тіркелген") == Look(1, False)


def test_a_batch_ends_and_says_how_many_wait(imap: ImapServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox, "BATCH_LETTERS", 2)
    for number in range(5):
        imap.deliver(letter(number), at=CAME)
    first = fetched(imap.account())
    assert (len(first.letters), first.waiting) == (2, 3)
    second = fetched(imap.account(), validity=first.validity, last=first.letters[-1].uid)
    assert [one.data for one in second.letters] == [letter(2), letter(3)]


def test_a_letter_above_the_limit_comes_with_its_headers_only(imap: ImapServer, tmp_path: Path) -> None:
    whole = letter(size=60 * 1024 * 1024)
    imap.deliver(whole, at=CAME)
    imap.deliver(letter(2), at=CAME)
    payload = {"account": imap.account(), "wanted": Wanted(SINCE, LIMIT), "folder": str(tmp_path)}
    plain = run_child("fetch-letters", payload, told_nothing)
    large, usual = (take(tmp_path, one) for one in from_plain(Batch, plain).letters)
    assert (large.size, large.is_whole) == (len(whole), False)
    assert len(large.data) < 1000
    assert read_mail(large.data).subject == SUBJECT
    assert (usual.data, usual.is_whole) == (letter(2), True)


# Certificates


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("self-signed", "signed by nobody"),
        ("wrong name", "belongs to another server"),
        ("expired", "out of date"),
        ("none", "does not speak TLS"),
    ],
)
def test_a_server_without_a_good_certificate_never_sees_the_password(
    imap: ImapServer, authority: Authority, bad: str, says: str
) -> None:
    contexts = {
        "self-signed": Authority().context(),
        "wrong name": authority.context("mail.basqa.example.kz"),
        "expired": authority.context(is_expired=True),
        "none": None,
    }
    port = imap.listen(contexts[bad])
    with pytest.raises(Trouble, match=says) as told:
        looked(imap.account(port=port))
    assert "password was not sent" in str(told.value)


def test_an_authority_that_was_not_chosen_is_not_trusted(imap: ImapServer) -> None:
    with pytest.raises(Trouble, match="signed by nobody"):
        looked(imap.account(authority=""))


# What goes wrong


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"password": "басқа"}, "did not accept the user name and password"),
        ({"password": "basqa"}, "did not accept the user name and password"),
        ({"folder": "Жоқ қалта"}, "no folder Жоқ қалта"),
        ({"host": "joq.invalid"}, "No server called joq.invalid"),
        ({"port": 1}, "could not be reached"),
    ],
)
def test_what_is_wrong_is_said_exactly(imap: ImapServer, other: dict[str, Any], says: str) -> None:
    with pytest.raises(Trouble, match=says):
        looked(imap.account(**other))


@pytest.fixture
def relay(imap: ImapServer) -> Iterator[Callable[[int, str], Relay]]:
    """A relay before the server that ends after so many bytes of its answers."""
    made: list[Relay] = []

    def make(limit: int, then: str) -> Relay:
        made.append(Relay(imap.port, limit, then))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize(("then", "says"), [("drop", "broke off"), ("hang", "did not answer for 1 seconds")])
def test_a_server_that_ends_inside_a_letter_gives_nothing_and_the_next_fetch_has_it_all(
    imap: ImapServer, relay: Callable[[int, str], Relay], then: str, says: str
) -> None:
    whole = letter(size=300_000)
    imap.deliver(whole, at=CAME)
    middle = relay(100_000, then)
    with pytest.raises(Trouble, match=says):
        fetched(imap.account(port=middle.port, patience=1.0))
    middle.limit = 10_000_000
    assert [one.data for one in fetched(imap.account(port=middle.port)).letters] == [whole]


@pytest.mark.parametrize("limit", [0, 20, 3000, 5000])
@pytest.mark.parametrize("then", ["drop", "hang"])
def test_a_server_that_ends_at_any_step_is_told_as_trouble(
    imap: ImapServer, relay: Callable[[int, str], Relay], limit: int, then: str
) -> None:
    imap.deliver(letter(size=10_000), at=CAME)
    with pytest.raises(Trouble):
        fetched(imap.account(port=relay(limit, then).port, patience=0.5))


def test_a_fetch_that_hangs_is_stopped_at_once_and_its_process_ends(
    imap: ImapServer, relay: Callable[[int, str], Relay]
) -> None:
    hanging = relay(0, "hang")
    asked = threading.Event()

    def stop_at_the_second_look(_done: int, _total: int) -> bool:
        was_asked = asked.is_set()
        asked.set()
        return not was_asked

    payload = {"account": imap.account(port=hanging.port), "wanted": Wanted(SINCE, LIMIT), "folder": ""}
    with pytest.raises(Stopped):
        run_child("fetch-letters", payload, stop_at_the_second_look)


def test_the_words_of_trouble_hold_neither_the_password_nor_the_server_s_own_words(imap: ImapServer) -> None:
    with pytest.raises(Trouble) as told:
        looked(imap.account(password="құпия басқа"))
    assert "құпия" not in str(told.value)
    assert PASSWORD not in repr(told.value.message)
    assert HOST not in str(told.value.__cause__)


def test_a_literal_larger_than_any_letter_is_not_read(imap: ImapServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox, "_LARGEST_LITERAL", 1000)
    imap.deliver(letter(size=5000), at=CAME)
    with pytest.raises(Trouble, match="broke off"):
        fetched(imap.account())
