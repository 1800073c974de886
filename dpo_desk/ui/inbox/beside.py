"""What stands beside a request: asked with it, shown in the detail and its panel, and acted on."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.work_rows import NoteRow, SignatureRow
from dpo_desk.domain.zone import local
from dpo_desk.services import notes
from dpo_desk.services.inbox import Whole
from dpo_desk.services.request_work import Work, work
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.breach_card import BreachCard
from dpo_desk.ui.inbox.context_panel import ContextPanel
from dpo_desk.ui.inbox.head import Head
from dpo_desk.ui.inbox.order_rows import OrderRows
from dpo_desk.ui.inbox.sheets import SheetPlace, show_refusal
from dpo_desk.ui.inbox.work_deeds import WorkDeeds
from dpo_desk.ui.languages import say_date, say_marked


class Beside(QObject):
    """`item_wanted` asks for another request or a letter, `changed` says that what can be done differs."""

    item_wanted = Signal(str, int)
    changed = Signal()

    def __init__(self, desk: Desk, place: SheetPlace, head: Head, panel: ContextPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._head, self._panel = desk, head, panel
        self._request_id = 0
        self.deeds = WorkDeeds(desk, place, self)
        self.breach = BreachCard(desk, parent)
        self.orders = OrderRows(desk, parent)
        self.breach.change_wanted.connect(self.deeds.mark_breach)
        self.orders.give_wanted.connect(self.deeds.give_order)
        self.orders.answer_wanted.connect(self.deeds.answer_order)
        self.orders.withdrawal_wanted.connect(self.deeds.withdraw_order)
        self.orders.letter_wanted.connect(self.deeds.print_order)
        head.duplicate_wanted.connect(self.deeds.join)
        panel.kin.request_wanted.connect(partial(self.item_wanted.emit, "request"))
        self.deeds.order_letter_wanted.connect(partial(self.item_wanted.emit, "letter_for_order"))
        panel.notices.item_wanted.connect(self.item_wanted)
        panel.notes.written.connect(self._write)
        panel.notes.removed.connect(self._remove)

    def show_whole(self, whole: Whole) -> None:
        """Ask what stands beside this request; nothing of another one stays meanwhile."""
        is_same = whole.card.row.id == self._request_id
        self._request_id = whole.card.row.id
        self.deeds.show_whole(whole)
        if not is_same:
            known = self.deeds.work
            self._show(Work(is_shared=known.is_shared, has_onlookers=known.has_onlookers))
        self._desk.ask(self, work, self._request_id, then=partial(self._came, self._request_id))

    def _came(self, request_id: int, found: Work) -> None:
        if request_id == self._request_id:
            self._show(found)
            self.changed.emit()

    def _show(self, found: Work) -> None:
        self.deeds.show_work(found)
        is_open = self.deeds.is_open()
        self.breach.show_breach(found.breach, is_open)
        self.orders.show_orders(found.orders, found.is_shared, is_open and found.is_shared)
        self._panel.kin.show_kin(found.kin)
        self._panel.notes.show_notes(self._request_id, found.notes)
        self._head.show_signature(self._signature(found.signatures[0]) if found.signatures else "")
        alike = found.duplicate if is_open else None
        said = self.tr("Looks like {number}")
        number = words.number_of(alike.row.year, alike.row.number) if alike else ""
        self._head.show_duplicate(said.format(number=number) if alike else "")

    def _signature(self, check: SignatureRow) -> str:
        at = local(check.checked_at)
        parts = (say_marked(check.result.label), check.signer, check.service, f"{say_date(at.date())}, {at:%H:%M}")
        return " · ".join(part for part in parts if part)

    # notes

    @Slot(object, str)
    def _write(self, note: NoteRow | None, text: str) -> None:
        settle = partial(self._kept, self._request_id)
        if note is None:
            self._desk.do(self, notes.write_note, self._request_id, text, then=settle, otherwise=self._refused)
        else:
            self._desk.do(
                self, notes.change_note, self._request_id, note.id, note.version, text, then=settle,
                otherwise=self._refused,
            )  # fmt: skip

    def _kept(self, request_id: int, _answer: object) -> None:
        if request_id == self._request_id:
            self._panel.notes.settle()

    def _refused(self, error: Exception) -> None:
        show_refusal(self._desk, {"text": self._panel.notes.field}, error)

    @Slot(object)
    def _remove(self, note: NoteRow) -> None:
        self._desk.do(self, notes.remove_note, self._request_id, note.id)
