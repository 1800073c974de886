"""Beside a request: whether everybody who was given the person's data has been told, and the notices themselves."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.changes import Changes
from dpo_desk.services import recipient_notices
from dpo_desk.services.recipient_notices import Beside
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.recipients.notice_rows import NoticeRows
from dpo_desk.ui.recipients.words import RecipientWords

CONCERNS = ("recipient_notice", "letter", "disclosure", "recipient", "duty")


class NoticesCard(QWidget):
    """Hidden while the request has no notices and nobody to tell; `item_wanted` asks for a letter."""

    item_wanted = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request_id = 0
        self._title = PlainLabel("", "label", "text2", wrap=True, parent=self)
        self._waiting = PlainLabel("", "meta", wrap=True, parent=self)
        self.begin_button = Button("", icon="send", height="tight", parent=self)
        self.begin_button.clicked.connect(self.begin)
        self.rows = NoticeRows(desk, RecipientWords(desk, self), self)
        self.rows.item_wanted.connect(self.item_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        for part in (Rule(self), self._title, self._waiting, self.begin_button, self.rows):
            column.addWidget(part)
        self.hide()
        desk.changed.connect(self.on_changed)

    def show_request(self, request_id: int) -> None:
        """Show what stands beside another request."""
        if request_id != self._request_id:
            self.rows.place.put_away()
            self.hide()
        self._request_id = request_id
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(self, recipient_notices.beside, self._request_id, then=partial(self._came, self._request_id))

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """A letter left, or a notice was answered."""
        if self._request_id and changes.concern(*CONCERNS):
            self._ask()

    def _came(self, request_id: int, found: Beside) -> None:
        if request_id != self._request_id:
            return
        unsent = self.tr("%n to send", "", found.unsent) if found.unsent else ""
        title = self.tr("Notices to recipients")
        self._title.setText(f"{title} · {unsent}" if unsent else title)
        names = ", ".join(found.waiting)
        self._waiting.setText(self.tr("To be told: {names}").format(names=names))
        self.begin_button.set_words(self.tr("Begin the notices"))
        for part in (self._waiting, self.begin_button):
            part.setVisible(bool(found.waiting))
        self.rows.show_notices(found.notices)
        self.setVisible(bool(found.notices or found.waiting))

    @Slot()
    def begin(self) -> None:
        """Begin a notice to each of them."""
        self._desk.do(self, recipient_notices.start_for_request, self._request_id)
