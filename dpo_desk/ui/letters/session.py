"""The letter in hand: what is typed is kept by a deed, put aside against a crash, and never silently replaced."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dpo_desk.domain.errors import Conflict
from dpo_desk.domain.rows import LetterRow
from dpo_desk.services import letters
from dpo_desk.services.letters import LetterCard
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.draft_store import DraftStore, PutAside

PUT_ASIDE_MS = 1500

Then = Callable[[], None]


class LetterSession(QObject):
    """One letter at a time. `opened` brings a letter (or None) to show, `edited` says that its words differ,
    `settled` that card or saving state changed, `refused` why a deed on it was not done."""

    opened = Signal(object)
    edited = Signal()
    settled = Signal()
    refused = Signal(object)
    found = Signal(object)

    def __init__(self, desk: Desk, store: DraftStore, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.store = desk, store
        self.card: LetterCard | None = None
        self.work: Composition | None = None
        self.is_dirty = False
        self._is_saving = False
        self._waiting: list[Then] = []
        self._wanted = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PUT_ASIDE_MS)
        self._soon.timeout.connect(self.put_aside)

    @property
    def letter_id(self) -> int:
        """The key of the letter in hand, 0 for none."""
        return self.card.row.id if self.card is not None else 0

    @property
    def is_frozen(self) -> bool:
        """Whether nothing can be changed any more."""
        return self.card is not None and self.card.row.state not in ("draft", "numbered")

    @property
    def is_numbered(self) -> bool:
        """Whether the letter waits with its number."""
        return self.card is not None and self.card.row.state == "numbered"

    def open(self, letter_id: int) -> None:
        """Take another letter in hand (0: none); what was typed into the last one is kept first."""
        self._wanted = letter_id
        self.save(self._open)

    def reload(self) -> None:
        """Ask for the letter again, after something changed somewhere."""
        if self._wanted and not self.is_dirty and not self._is_saving:
            self._open()

    def _open(self) -> None:
        if self._wanted:
            self._desk.ask(self, letters.card, self._wanted, then=partial(self._came, self._wanted))
        else:
            self._came(0, None)

    def _came(self, letter_id: int, card: LetterCard | None) -> None:
        is_busy = self.is_dirty or self._is_saving
        if letter_id != self._wanted or (is_busy and letter_id == self.letter_id):
            return
        is_new = letter_id != self.letter_id
        if card is not None and card.row.state == "voided":
            card = None
        before, self.card = self.card, card
        self.work = Composition.of(card) if card is not None else None
        self.is_dirty = False
        if self.work is not None and card is not None and card.row.state == "draft":
            self.work = self.work.headed()
        if is_new or before != card:
            self.opened.emit(card)
        if is_new and card is not None and not self.is_frozen:
            self._look_aside(card)

    # typing

    def edit(self, work: Composition) -> None:
        """Take over what stands in the form now."""
        if self.is_frozen or self.work is None or work == self.work:
            return
        self.work = work
        self.is_dirty = True
        if not self._soon.isActive():
            self._soon.start()
        self.edited.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed, quietly."""
        self.save()

    def save(self, then: Then | None = None, *, deed: Callable[..., int] = letters.keep_draft) -> None:
        """Keep what was typed, then go on; when it is refused the rest is not done."""
        if then is not None:
            self._waiting.append(then)
        if self._is_saving:
            return
        if not self.is_dirty or self.card is None or self.work is None:
            self._go_on()
            return
        self._is_saving, self.is_dirty = True, False
        row = self.card.row
        saved = partial(self._saved, self.work)
        self._desk.do(self, deed, row.id, row.version, self.work.edit, then=saved, otherwise=self._not_saved)

    def _saved(self, work: Composition, version: int) -> None:
        self._is_saving = False
        if self.card is not None:
            row = self.card.row
            self.card = replace(self.card, row=replace(row, version=version), text=work.text)
            if not self.is_dirty:
                self._soon.stop()
                self.store.forget(row.id)
        if self.is_dirty:
            self.save()
            return
        self.settled.emit()
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _not_saved(self, error: Exception) -> None:
        """The words stay in the form and in the file; after a colleague's change the next try is over it."""
        self._is_saving, self.is_dirty = False, True
        self._waiting.clear()
        self.put_aside()
        if isinstance(error, Conflict) and self.card is not None:
            self._desk.ask(self, letters.rows, [self.card.row.id], then=self._take_version)
        self.refused.emit(error)
        self.settled.emit()

    def _take_version(self, rows: tuple[LetterRow, ...]) -> None:
        if self.card is not None and rows and rows[0].id == self.card.row.id:
            self.card = replace(self.card, row=rows[0])

    # deeds

    def act(self, deed: Callable[..., object], *args: object) -> None:
        """Keep what was typed, then do a deed on the letter (key, seen version, args)."""
        if self.card is not None and self.work is not None and not self.is_frozen:
            self.is_dirty = self.is_dirty or self.work.text != self.card.text  # its head is that of now
        self.save(partial(self._act, deed, args))

    def _act(self, deed: Callable[..., object], args: tuple[object, ...]) -> None:
        if self.card is not None:
            row = self.card.row
            self._desk.do(self, deed, row.id, row.version, *args, otherwise=self.refused.emit)

    # put aside

    @Slot()
    def put_aside(self) -> None:
        """Write the words that are not saved into the file against a crash."""
        if (self.is_dirty or self._is_saving) and self.card is not None and self.work is not None:
            row, now = self.card.row, self._desk.now()
            try:
                self.store.put_aside(row.id, row.version, now, self.work.edit)
            except Exception as error:
                self._desk.door.tell(error)

    def aside(self) -> PutAside | None:
        """What stands in the file for the letter in hand."""
        return self.store.found(self.letter_id)

    def _look_aside(self, card: LetterCard) -> None:
        aside = self.store.found(card.row.id)
        if aside is None:
            return
        if self.work is not None and aside.edit == self.work.edit:
            self.store.forget(card.row.id)
        else:
            self.found.emit(aside)

    def bring_back(self, aside: PutAside) -> None:
        """Put the typing that was found back into the letter."""
        if self.work is not None:
            edit = aside.edit
            text = replace(edit.text, number=self.work.text.number, dated=self.work.text.dated)
            self.edit(
                replace(
                    self.work, text=text, address=edit.address, item_number=edit.item_number,
                    signatory_id=edit.signatory_id or self.work.signatory_id,
                )
            )  # fmt: skip
            self.opened.emit(self.card)

    def forget_aside(self) -> None:
        """The typing that was found is not wanted."""
        if self.card is not None:
            self.store.forget(self.card.row.id)
