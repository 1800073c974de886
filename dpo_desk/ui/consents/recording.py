"""Records what the form of a consent event hands over, and reads the paper that proves it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.errors import Refusal
from dpo_desk.services import consents
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.ui.consents.history_page import HistoryPage
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.paper_files import Incoming, read_incoming, tell_unread


class Recording(QObject):
    """The deeds of the form."""

    def __init__(self, desk: Desk, page: HistoryPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        page.form.saved.connect(self._save)
        page.form.paper_wanted.connect(self._ask_paper)

    @Slot(object)
    def _save(self, draft: ConsentDraft) -> None:
        self._desk.do(self, consents.record, draft, then=self._saved, otherwise=self._refused)

    def _saved(self, _nothing: None) -> None:
        self._page.show_state()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self._page.form.show_refusal(error)
        else:
            self._desk.door.tell(error)

    @Slot()
    def _ask_paper(self) -> None:
        kinds = self.tr("Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)")
        self._desk.door.ask_path(self.tr("Paper that proves it"), "", kinds, self.read_paper, is_saving=False)

    def files_came(self, paths: Sequence[Path]) -> bool:
        """A dropped paper proves the event that is being recorded."""
        if self._page.side.currentWidget() is not self._page.form:
            return False
        self.read_paper(paths[0])
        if len(paths) > 1:
            said = self.tr("One file at a time: “{name}” was taken, the others were not.")
            self._desk.door.note(said.format(name=paths[0].name))
        return True

    def read_paper(self, path: Path) -> None:
        """A paper that was chosen or dropped."""
        unread = partial(tell_unread, self._desk, [path])
        self._desk.errand(self, read_incoming, [path], then=self._paper_came, otherwise=unread)

    def _paper_came(self, incoming: Incoming) -> None:
        self._page.form.show_paper(incoming.papers)
