"""A window with a half-filled registration sheet, to be killed; arguments: database, settings, words to type."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dpo_desk.services.office import open_office
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.inbox import Inbox
from dpo_desk.ui.settings import Settings
from dpo_desk.ui.worker import AtOnce
from tests.conftest import Clock
from tests.ui.typing_keys import write


def main(place: str, settings: str, words: str) -> int:
    """Open the sheet, type, and stay open."""
    app = QApplication([])
    desk = Desk(open_office(place, clock=Clock()), None, runner=AtOnce())
    inbox = Inbox(desk, Settings(Path(settings)))
    inbox.show()
    inbox.begin_intake()
    inbox.intake.form.kinds.propose("access")
    write(inbox.intake.form.summary.area, words)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
