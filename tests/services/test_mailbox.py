"""The mailbox from its settings to kept letters, with a real IMAP server; the password stays out of the database."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.services import arrival_list, arrivals, mailbox
from dpo_desk.services.mailbox import Haul, MailboxDraft, change_mailbox, provider_of, providers
from dpo_desk.services.office import Office
from tests.mail_servers import HOST, PASSWORD, USER, Authority, ImapServer, Relay
from tests.mails import mail

CAME = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)


def told_nothing(_done: int, _total: int) -> bool:
    return True


@pytest.fixture
def draft(imap: ImapServer, authority: Authority) -> MailboxDraft:
    """The settings that reach the server of the test."""
    return MailboxDraft(HOST, imap.port, USER, authority=authority.pem, since=date(2026, 11, 1))


def fetch_all(office: Office) -> int:
    """Fetch until nothing waits, as the window does; how many letters were fresh."""
    fresh = 0
    while True:
        plan = office.ask(mailbox.plan)
        assert plan is not None
        haul = mailbox.fetch(plan, PASSWORD, told_nothing)
        fresh += keep(office, haul)
        if not haul.fetched:
            return fresh


def keep(office: Office, haul: Haul) -> int:
    left, fresh = haul.fetched, 0
    if haul.moved:
        office.do(arrivals.note_moved, haul.place, haul.moved)
    while left:
        kept = office.do(arrivals.keep_letters, haul.place, left).answer
        left, fresh = left[kept.dealt_with :], fresh + kept.fresh
    return fresh


def test_settings_are_kept_as_they_were_given(office: Office, draft: MailboxDraft) -> None:
    assert office.ask(mailbox.mailbox) == MailboxDraft(since=date(2026, 11, 17))
    assert office.ask(mailbox.plan) is None
    done = office.do(change_mailbox, replace(draft, after="move", target="Тіркелген"))
    assert office.ask(mailbox.mailbox) == replace(draft, after="move", target="Тіркелген")
    office.undo(done.changes)
    assert office.ask(mailbox.plan) is None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"port": 0}, "port"),
        ({"port": 70000}, "port"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"limit_mb": 0}, "limit_mb"),
        ({"limit_mb": 60}, "limit_mb"),
        ({"user": "a\r\nLOGOUT"}, "user"),
        ({"folder": "INBOX\r\n"}, ""),
        ({"after": "move", "target": "INBOX"}, "target"),
        ({"authority": "no certificate"}, "authority"),
    ],
)
def test_settings_that_cannot_be_are_refused_beside_their_field(
    office: Office, draft: MailboxDraft, wrong: dict[str, Any], field: str
) -> None:
    if not field:
        office.do(change_mailbox, replace(draft, **wrong))
        assert office.ask(mailbox.mailbox).folder == "INBOX"
        return
    with pytest.raises(Refusal) as refused:
        office.do(change_mailbox, replace(draft, **wrong))
    assert refused.value.field == field


def test_letters_are_fetched_once_and_the_rest_when_it_comes(
    office: Office, imap: ImapServer, draft: MailboxDraft
) -> None:
    office.do(change_mailbox, draft)
    imap.deliver(mail(1), at=CAME)
    assert fetch_all(office) == 1
    imap.deliver(mail(2), at=CAME)
    imap.deliver(mail(3, answers=["<2.asel@pochta.example.kz>"]), at=CAME)
    assert fetch_all(office) == 2
    assert fetch_all(office) == 0
    assert len(office.ask(arrival_list.waiting)) == 3


def test_kept_letters_are_moved_when_the_settings_say_so(office: Office, imap: ImapServer, draft: MailboxDraft) -> None:
    office.do(change_mailbox, replace(draft, after="move", target="Тіркелген"))
    imap.deliver(mail(1), at=CAME)
    assert fetch_all(office) == 1
    with imap.entered("Тіркелген") as box:
        assert len(list(box.uids())) == 1
    with imap.entered() as box:
        assert list(box.uids()) == []
    assert fetch_all(office) == 0
    assert [row.subject for row in office.ask(arrival_list.waiting)] != []


@pytest.fixture
def relay(imap: ImapServer) -> Iterator[Callable[[int, str], Relay]]:
    """A relay before the server."""
    made: list[Relay] = []

    def make(limit: int, then: str) -> Relay:
        made.append(Relay(imap.port, limit, then))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_fetch_cut_inside_the_second_letter_keeps_nothing_half_and_the_next_one_completes(
    office: Office, imap: ImapServer, draft: MailboxDraft, relay: Callable[[int, str], Relay]
) -> None:
    imap.deliver(mail(1), at=CAME)
    imap.deliver(mail(2, text="ұзын хат " * 20_000), at=CAME)
    broken = relay(60_000, "drop")
    office.do(change_mailbox, replace(draft, port=broken.port))
    with pytest.raises(Trouble, match="broke off"):
        fetch_all(office)
    assert office.ask(arrival_list.waiting) == ()
    broken.limit = 10_000_000
    assert fetch_all(office) == 2


def test_a_desk_that_ends_between_the_fetch_and_the_keeping_gets_the_letters_again(
    office: Office, imap: ImapServer, draft: MailboxDraft
) -> None:
    office.do(change_mailbox, replace(draft, after="move", target="Тіркелген"))
    for number in range(1, 4):
        imap.deliver(mail(number), at=CAME)
    plan = office.ask(mailbox.plan)
    assert plan is not None
    lost = mailbox.fetch(plan, PASSWORD, told_nothing)
    assert len(lost.fetched) == 3
    office.do(arrivals.keep_letters, lost.place, lost.fetched[:1])
    assert fetch_all(office) == 2
    with imap.entered("Тіркелген") as box:
        assert len(list(box.uids())) == 3


@pytest.mark.parametrize("port", [0, 1])
def test_a_fetch_leaves_no_letter_in_a_folder(
    office: Office, imap: ImapServer, draft: MailboxDraft, tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    imap.deliver(mail(1), at=CAME)
    office.do(change_mailbox, replace(draft, port=port or draft.port))
    with suppress(Trouble):
        fetch_all(office)
    assert len(office.ask(arrival_list.waiting)) == (0 if port else 1)
    assert list(place.iterdir()) == []


def test_the_password_stands_nowhere_in_the_database(
    office: Office, imap: ImapServer, draft: MailboxDraft, database: str
) -> None:
    office.do(change_mailbox, draft)
    imap.deliver(mail(1), at=CAME)
    fetch_all(office)
    path = office.address.path
    if database == "sqlite" and path is not None:
        files = [one for one in Path(path).parent.iterdir() if one.name.startswith(Path(path).name)]
        assert not any(PASSWORD.encode() in one.read_bytes() for one in files)
    assert PASSWORD not in repr(office.ask(mailbox.mailbox))


@pytest.mark.parametrize(
    ("host", "key"),
    [("imap.gmail.com", "gmail"), ("IMAP.Yandex.KZ.", "yandex"), ("outlook.office365.com", "microsoft"),
     ("mail.dalasifr.example.kz", ""), ("notgmail.com", ""), ("", "")],
)  # fmt: skip
def test_a_mailbox_abroad_is_known_by_the_name_of_its_server(host: str, key: str) -> None:
    found = provider_of(host)
    assert (found.key if found else "") == key
    assert found is None or found.is_abroad


def test_every_provider_says_in_three_languages_where_it_is_and_what_it_wants() -> None:
    for one in providers():
        assert one.source
        assert one.serves(one.host)
        for title in (one.title, one.country, one.hint):
            assert title.kk
            assert title.ru
            assert title.en
