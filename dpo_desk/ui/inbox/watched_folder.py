"""Above the list of requests: what the scanner wrote into its folder and nobody has registered yet."""

from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.errors import News
from dpo_desk.exchange.scan_folder import Look, look_into, put_by
from dpo_desk.services.kept_papers import kept_hashes
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.settings import SCANS_FOLDER, SCANS_MOVED, Settings

SETTLE_MS, POLL_MS = 1500, 60_000


class WatchedFolder(Ground):
    """Hidden without a folder or news of it; `file_wanted` gives the file to register next."""

    file_wanted = Signal(object)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__("surface", "b", parent=parent)
        self._desk, self._settings = desk, settings
        self._look: Look | None = None
        self._is_looking = False
        self.fresh: list[Path] = []
        self.label = PlainLabel("", "label", "text2", wrap=True, parent=self)
        self.button = Button("", icon="scan-text", height="tight", parent=self)
        self.button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._poll = QTimer(self, interval=POLL_MS)
        for timer in (self._soon, self._poll):
            timer.timeout.connect(self.look)
        settings.changed.connect(self._on_setting)
        desk.changed.connect(self._on_changes)
        self.hide()
        self.begin()

    @property
    def folder(self) -> str:
        """The folder watched, "" for none."""
        return self._settings.get(SCANS_FOLDER)

    @Slot()
    def begin(self) -> None:
        """Watch the folder of the settings from now on."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._look, self.fresh = None, []
        self._poll.stop()
        self._show("")
        if self.folder:
            self._poll.start()
            self.look()

    @Slot()
    def look(self) -> None:
        """See what lies there, beside the window: a folder of the network may take its time."""
        if self.folder and not self._is_looking:
            self._is_looking = True
            job = partial(_looked, Path(self.folder), self._look)
            self._desk.errand(self, job, then=partial(self._seen, self.folder), otherwise=self._unseen)

    def _seen(self, folder: str, look: Look) -> None:
        self._is_looking = False
        if folder != self.folder:
            self.look()
            return
        if not self._watcher.directories():
            self._watcher.addPath(folder)
        self._look = look
        if not look.is_settled:
            self._soon.start()
        self._desk.ask(self, kept_hashes, tuple(look.ready.values()), then=partial(self._known, look))

    def _known(self, look: Look, kept: Collection[str]) -> None:
        self.fresh = [path for path, digest in look.ready.items() if digest not in kept]
        taken = [path for path, digest in look.ready.items() if digest in kept]
        if taken and self._settings.get(SCANS_MOVED):
            self._desk.errand(self, partial(_put_by, Path(self.folder), taken))
        self._show("")

    def _unseen(self, error: Exception) -> None:
        self._is_looking = False
        self._look, self.fresh = None, []
        self._show(say(error.message) if isinstance(error, News) else self.tr("The scanner's folder cannot be read."))

    def _show(self, trouble: str) -> None:
        count = len(self.fresh)
        self.label.setText(trouble or self.tr("From the scanner: %n file(s) not registered", "", count))
        self.button.set_words(self.tr("Register the first"))
        self.button.setVisible(bool(count))
        self.setVisible(bool(trouble or count))

    @Slot()
    def _take(self) -> None:
        if self.fresh:
            self.file_wanted.emit(self.fresh[0])

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key == SCANS_FOLDER.key:
            self.begin()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if changes.concern("paper"):
            self.look()


def _looked(folder: Path, before: Look | None, _progress: object) -> Look:
    return look_into(folder, before)


def _put_by(folder: Path, taken: list[Path], _progress: object) -> None:
    for path in taken:
        put_by(folder, path)
