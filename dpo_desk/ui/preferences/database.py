"""Settings of the database: where it is, how large, its backup and its journal, and a shared server instead."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.zone import local
from dpo_desk.services.journal import Verified
from dpo_desk.services.office import Office
from dpo_desk.services.organisation import Glance, OfficeCard, glance, note_backup
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.connection import ConnectionForm
from dpo_desk.ui.forms.journal_check import JournalCheck
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.facts import FactRow
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.preferences.group import Group

T = TypeVar("T")
_USUAL = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class Errands(QObject):
    """The desk's errands as a runner, for work that asks another database than the desk's own."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def start(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Run it beside the desk."""
        self._desk.errand(owner, partial(_alone, work), then=then, otherwise=otherwise)

    def close(self) -> None:
        """The desk closes its own workers."""


class Database(Group):
    """`database_wanted` carries the address of a shared server to open instead."""

    icon = "database"
    database_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._backup_at: datetime | None = None
        self.facts = Card(20, 8, parent=self)
        self.backup = Button("", icon="hard-drive", parent=self)
        self.backup.clicked.connect(self.ask_backup)
        self.check = Button("", icon="shield-check", parent=self)
        self.check.clicked.connect(self.verify)
        self.checking = JournalCheck(desk, self)
        self.checking.verified.connect(self._verified)
        self.checking.stopped.connect(self._stopped)
        self.checking.failed.connect(self._not_verified)
        self.result = Banner("info", "", parent=self)
        self.result.hide()
        self._shared = PlainLabel("", "body_strong", parent=self)
        self._shared_note = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.connection = ConnectionForm(Errands(desk, self), desk.door, self)
        self.join = Button("", icon="link", parent=self)
        self.join.clicked.connect(self.join_server)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.backup)
        row.addWidget(self.check)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.checking)
        self.body.addWidget(self.result)
        card = Card(20, 12, parent=self)
        for part in (self._shared, self._shared_note, self.connection):
            card.body.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.join)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self.body.addWidget(card)

    def words(self) -> tuple[str, str]:
        return self.tr("Database"), self.tr("Where everything is kept, its backup and the check of its journal.")

    def retranslate(self) -> None:
        super().retranslate()
        self.backup.set_words(self.tr("Back up now…"))
        self.check.set_words(self.tr("Verify the journal"))
        self._shared.setText(self.tr("Join a shared server"))
        self._shared_note.setText(
            self.tr("Several people work in one PostgreSQL database. This database stays where it is, unchanged.")
        )
        self.join.set_words(self.tr("Open the shared database"))
        self._show_facts()

    def show_card(self, card: OfficeCard) -> None:
        self.desk.ask(self, glance, then=self._take_glance)

    def _take_glance(self, found: Glance) -> None:
        self._backup_at = found.backup_at
        self._show_facts()

    def _show_facts(self) -> None:
        clear(self.facts.body)
        for name, value in self._told():
            self.facts.body.addWidget(FactRow(name, value, parent=self.facts))

    def _told(self) -> list[tuple[str, str]]:
        office = self.desk.office
        if not isinstance(office, Office):
            return []
        address = office.address
        is_file = address.path is not None
        self.backup.setVisible(is_file)
        kind = self.tr("SQLite, on this computer") if is_file else self.tr("PostgreSQL, shared")
        told = [(self.tr("Place"), str(address.path) if is_file else address.shown), (self.tr("Kind"), kind)]
        if address.path is not None:
            told.append((self.tr("Size"), QLocale().formattedDataSize(_size(address.path), 1, _USUAL)))
            told.append((self.tr("Last backup"), self._backup_words()))
        else:
            told.append((self.tr("Backup"), self.tr("on the server, by its administrator")))
        return told

    def _backup_words(self) -> str:
        if self._backup_at is None:
            return self.tr("not made yet")
        at = local(self._backup_at)
        return f"{say_date(at.date())}, {at:%H:%M}"

    # backup

    @Slot()
    def ask_backup(self, _is_checked: bool = False) -> None:
        """Ask for a file and write a checked copy there."""
        name = f"dpo-desk-{self.desk.today():%Y-%m-%d}.sqlite"
        kinds = self.tr("Databases (*.sqlite)")
        self.desk.door.ask_path(self.tr("Back up to a file"), name, kinds, self.back_up)

    def back_up(self, target: Path) -> None:
        """Write a checked copy to this file, beside the desk's work."""
        self.backup.setEnabled(False)
        self._say("info", self.tr("The backup is being written…"))
        job = partial(_back_up, self.desk.office)
        self.desk.errand(self, job, target, then=self._backed_up, otherwise=self._not_backed_up)

    def _backed_up(self, target: Path) -> None:
        self.backup.setEnabled(True)
        self._say("done", self.tr("The backup was written and checked: {name}").format(name=target.name))
        self.desk.do(self, note_backup)

    def _not_backed_up(self, error: Exception) -> None:
        self.backup.setEnabled(True)
        self.result.hide()
        self.desk.door.tell(error)

    # the journal

    @Slot()
    def verify(self, _is_checked: bool = False) -> None:
        """Recompute the chain of the journal."""
        self.check.setEnabled(False)
        self.result.hide()
        self.checking.begin()

    @Slot()
    def _stopped(self) -> None:
        self.check.setEnabled(True)

    @Slot(object)
    def _verified(self, found: Verified) -> None:
        self.check.setEnabled(True)
        if found.whole:
            self._say("done", self.tr("The journal is whole: %n entry(ies) verified", "", found.events))
        else:
            text = self.tr("The journal was changed from outside: entry {number}").format(number=found.broken_at)
            self._say("overdue", text)

    @Slot(object)
    def _not_verified(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self.result.hide()
        self.desk.door.tell(error, self.verify)

    def _say(self, state: str, text: str) -> None:
        self.result.show_words(state, text)
        self.result.show()

    @Slot()
    def join_server(self, _is_checked: bool = False) -> None:
        """Open the server's database instead, once it answers."""
        self.connection.ask_server(self._join)

    def _join(self, _version: str) -> None:
        self.connection.keep_password()
        self.database_wanted.emit(self.connection.whole_place())


def _alone(work: Callable[[], T], _progress: object) -> T:
    return work()


def _back_up(office: Any, target: Path, _progress: object) -> Path:
    made: Path = office.back_up(target)
    return made


def _size(file: Path) -> int:
    """Bytes of the database with what SQLite keeps beside it."""
    parts = (file, file.with_name(f"{file.name}-wal"))
    return sum(part.stat().st_size for part in parts if part.exists())
