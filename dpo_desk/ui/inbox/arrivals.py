"""New letters above the list of requests: what the mailbox brought, and what becomes of each."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.arrival import ArrivalRow, ArrivalState
from dpo_desk.domain.changes import Changes
from dpo_desk.services import arrival_list, arrivals
from dpo_desk.services.arrival_list import NewLetters, new_letters
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.arrival_rows import ArrivalModel, LetterList
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.list_delegate import NORMAL
from dpo_desk.ui.post import post_of

MOST_ROWS = 4


class ArrivalsPane(Ground):
    """Hidden while there is no mailbox and no letter. `letter_wanted` (its row) to register one, `request_wanted`
    (key) to look at the request a letter went to."""

    letter_wanted = Signal(object)
    request_wanted = Signal(int)
    shown = Signal()
    """The letters were asked for anew."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("surface", "b", parent=parent)
        self._desk = desk
        self.post = post_of(desk)
        self._found = NewLetters((), (), False)
        self._is_aside = False
        self.model = ArrivalModel(self)
        self.view = LetterList(self)
        self.view.setModel(self.model)
        self._heading = PlainLabel("", "label", "text2", parent=self)
        self._state = ElidingLabel("", "meta", "text3", parent=self)
        self.aside_link = LinkButton("", parent=self)
        self.fetch_button = IconButton("refresh-cw", "", parent=self)
        self.open_button = Button("", height="tight", parent=self)
        self.join_button = Button("", height="tight", parent=self)
        self.aside_button = Button("", "quiet", height="tight", parent=self)
        self._deeds = QWidget(self)
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 12, 0)
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._state, 1)
        head.addWidget(self.aside_link)
        head.addWidget(self.fetch_button)
        foot = QVBoxLayout(self._deeds)
        foot.setContentsMargins(16, 2, 12, 8)
        foot.setSpacing(6)
        for buttons in ((self.open_button, self.aside_button), (self.join_button,)):  # two lines fit a narrow list
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            foot.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addWidget(self._deeds)

    def _connect(self) -> None:
        self._desk.changed.connect(self._hear)
        self.post.changed.connect(self._show_state)
        theme.current().changed.connect(self._fit)
        self.fetch_button.clicked.connect(self._fetch_or_stop)
        self.aside_link.clicked.connect(self._switch)
        self.view.opened.connect(self.open_current)
        self.view.doubleClicked.connect(self.open_current)
        self.view.put_away.connect(self.put_away)
        self.view.moved.connect(self._show_deeds)
        self.open_button.clicked.connect(self.open_current)
        self.join_button.clicked.connect(self.join)
        self.aside_button.clicked.connect(self.put_away)

    # what is shown

    def refresh(self) -> None:
        """Ask for the letters again."""
        self._desk.ask(self, new_letters, then=self._came)

    def _came(self, found: NewLetters) -> None:
        kept = self.current()
        self._found = found
        self._is_aside = self._is_aside and bool(found.aside)
        rows = found.aside if self._is_aside else found.waiting
        self.model.show_rows(rows)
        keys = [row.id for row in rows]
        place = keys.index(kept.id) if kept is not None and kept.id in keys else 0
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(place), flag)
        self.view.setVisible(bool(rows))
        self._fit()
        self.setVisible(found.has_mailbox or bool(rows) or bool(found.aside))
        self._show_state()
        self._show_deeds()
        self.shown.emit()

    @Slot()
    def _fit(self) -> None:
        """As many rows as there are, up to `MOST_ROWS`, in the present size of text; fewer in a low window."""
        self.view.fit(min(len(self.model.rows), MOST_ROWS), theme.px(NORMAL))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.concern("arrival", "setting"):
            self.refresh()

    @property
    def has_letters(self) -> bool:
        """Whether somebody's eye is wanted here."""
        return bool(self._found.waiting)

    def current(self) -> ArrivalRow | None:
        """The letter that is current."""
        place = self.view.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    @Slot()
    def _show_state(self) -> None:
        post, count = self.post, len(self._found.waiting)
        new = self.tr("New: {count}").format(count=count)
        self._heading.setText(self.tr("Letters set aside") if self._is_aside else new)
        text = post.trouble
        if post.is_busy:
            done, total = post.progress
            counted = self.tr("Fetching {done} / {total}").format(done=done + 1, total=total)
            text = counted if total else self.tr("Fetching letters…")
        elif not text and post.checked_at is not None:
            text = self.tr("fetched at {time}").format(time=f"{post.checked_at:%H:%M}")
        self._state.show_text(text)
        words_of_button = self.tr("Stop fetching") if post.is_busy else self.tr("Fetch letters now")
        self.fetch_button.setToolTip(words_of_button)
        self.fetch_button.setAccessibleName(words_of_button)
        self.fetch_button.setVisible(self._found.has_mailbox)
        aside = self.tr("Set aside: {count}").format(count=len(self._found.aside))
        self.aside_link.setText(self.tr("New letters") if self._is_aside else aside)
        self.aside_link.setAccessibleName(self.aside_link.text())
        self.aside_link.setVisible(bool(self._found.aside))

    @Slot()
    def _show_deeds(self) -> None:
        row = self.current()
        self._deeds.setVisible(row is not None)
        if row is None:
            return
        number = words.number_of(row.year, row.number)
        is_joined = row.state is ArrivalState.JOINED
        self.open_button.set_words(self.tr("Open {number}").format(number=number) if is_joined else self.tr("Register"))
        self.open_button.setVisible(row.state in (ArrivalState.NEW, ArrivalState.JOINED))
        self.join_button.set_words(self.tr("Add to {number}").format(number=number))
        self.join_button.setVisible(row.state is ArrivalState.NEW and bool(number))
        is_aside = row.state is ArrivalState.ASIDE
        self.aside_button.set_words(self.tr("Bring back") if is_aside else self.tr("Set aside"))
        self.aside_button.setVisible(not is_joined)
        large = self.tr("Larger than the mailbox setting allows: open it in the mail program and save its files.")
        self.view.setToolTip(large if row.state is ArrivalState.LARGE else "")

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        self.view.setAccessibleName(self.tr("New letters"))
        self.view.viewport().update()
        self._show_state()
        self._show_deeds()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # what is done

    def fetch(self) -> None:
        """Fetch now if there is a mailbox."""
        if self._found.has_mailbox:
            self.post.fetch()

    @Slot()
    def _fetch_or_stop(self) -> None:
        if self.post.is_busy:
            self.post.stop()
        else:
            self.post.fetch()

    @Slot()
    def _switch(self) -> None:
        self._is_aside = not self._is_aside
        self._came(self._found)

    @Slot()
    @Slot(QModelIndex)
    def open_current(self, _index: QModelIndex | None = None) -> None:
        """Register a new letter; look at the request of one that went there."""
        row = self.current()
        if row is None:
            return
        if row.state is ArrivalState.NEW:
            self.letter_wanted.emit(row)
        elif row.state is ArrivalState.JOINED:
            self._desk.do(self, arrival_list.note_read, row.id, row.version)
            self.request_wanted.emit(row.request_id)

    @Slot()
    def join(self) -> None:
        """Add the letter to the request it names."""
        row = self.current()
        if row is not None:
            self._desk.do(self, arrivals.join, row.id, row.version, then=self.request_wanted.emit)

    @Slot()
    def put_away(self) -> None:
        """Set a letter aside, or bring it back."""
        row = self.current()
        if row is not None and row.state is not ArrivalState.JOINED:
            is_aside = row.state is ArrivalState.ASIDE
            self._desk.do(self, arrival_list.bring_back if is_aside else arrival_list.set_aside, row.id, row.version)
