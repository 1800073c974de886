"""A desk killed at any step of a fetch: no letter is lost, none is kept or moved twice (5-safety, row 41)."""

import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from dpo_desk.services import arrival_list, arrivals, journal, requests
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.mailbox import MailboxDraft, change_mailbox
from dpo_desk.services.office import open_office
from tests.cases import letter_in, shown
from tests.conftest import Clock
from tests.mail_servers import HOST, PASSWORD, USER, Authority, ImapServer
from tests.mails import CAME, mail, name_of
from tests.services.fetcher import fetch_all

# fetched, kept (1), kept (2, joined), kept (3), kept (4, joined), fetched with its moves, moved, done.
STEPS = 8
HOME = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_desk_killed_after_this_step_has_every_letter_once_after_the_next_fetch(
    sqlite_template: Path, tmp_path: Path, clock: Clock, imap: ImapServer, authority: Authority, step: int
) -> None:
    place = tmp_path / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    office = open_office(place, clock=clock)
    paper = PaperDraft("letter.eml", "message/rfc822", mail(9), "mail", 1)
    key = office.do(arrivals.register, letter_in(), (paper,), name_of(9)).answer
    office.do(
        change_mailbox,
        MailboxDraft(
            HOST, imap.port, USER, authority=authority.pem, since=date(2026, 11, 1), after="move", target="Тіркелген"
        ),
    )
    for number in range(1, 5):
        imap.deliver(mail(number, answers=[name_of(9)] if number % 2 == 0 else []), at=CAME)

    said = killed_after(step, str(place))

    assert said
    fetch_all(office, PASSWORD, said.append)
    kept = Counter(row.state.value for row in office.ask(arrival_list.waiting))
    assert kept == {"new": 2, "joined": 2}
    assert Counter(one.role for one in shown(office, key).papers) == {"mail": 3, "attachment": 2}
    with imap.entered("Тіркелген") as box:
        assert len(list(box.uids())) == 4
    with imap.entered() as box:
        assert list(box.uids()) == []
    assert office.ask(journal.verify).whole
    assert office.ask(requests.counts)["open"] == 1
    office.close()


def killed_after(step: int, place: str) -> list[str]:
    """What a desk of its own said until it was killed; the password goes by the pipe."""
    command = [sys.executable, "-m", "tests.services.fetcher", place]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(command, cwd=HOME, env={**os.environ, "PYTHONUTF8": "1"}, **pipes) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(PASSWORD + "\n")
        process.stdin.flush()
        said = [process.stdout.readline().strip() for _ in range(step)]
        process.kill()
    return [one for one in said if one]
