"""A desk that fetches letters in a process of its own and says each step, so that a test can kill it there."""

import sys
from collections.abc import Callable

from dpo_desk.services import arrivals, mailbox
from dpo_desk.services.office import Office, open_office


def fetch_all(office: Office, password: str, said: Callable[[str], None]) -> None:
    """Fetch and keep until nothing waits, as the window does."""
    while True:
        plan = office.ask(mailbox.plan)
        assert plan is not None
        haul = mailbox.fetch(plan, password, _never_stopped)
        said("fetched")
        if haul.moved:
            office.do(arrivals.note_moved, haul.place, haul.moved)
            said("moved")
        left = haul.fetched
        while left:
            left = left[office.do(arrivals.keep_letters, haul.place, left).answer.dealt_with :]
            said("kept")
        if not haul.fetched:
            return


def _never_stopped(_done: int, _total: int) -> bool:
    return True


def _say(step: str) -> None:
    sys.stdout.write(step + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    office = open_office(sys.argv[1])
    fetch_all(office, sys.stdin.readline().rstrip("\n"), _say)
    office.close()
    _say("done")
