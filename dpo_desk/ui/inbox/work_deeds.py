"""The deeds beside a request: a breach, a signature check, orders, joining, splitting, opening again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot

from dpo_desk.domain.request import RequestState
from dpo_desk.domain.rows import DutyRow
from dpo_desk.domain.work_rows import OrderRow
from dpo_desk.services import department_orders, findings, joining, signatures
from dpo_desk.services.request_work import Work
from dpo_desk.ui.inbox.sheet_deeds import SheetDeeds
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.inbox.signature_sheet import SignatureSheet
from dpo_desk.ui.inbox.work_sheets import AnswerSheet, BreachSheet, JoinSheet, OrderSheet, ReopenSheet, SplitSheet


class WorkDeeds(SheetDeeds):
    """Acts on the request shown and on what stands beside it."""

    order_letter_wanted = Signal(int)
    work = Work()

    def show_work(self, work: Work) -> None:
        """What stands beside the request acted on."""
        self.work = work

    def _open(self, sheet: Sheet, accept: Callable[..., None]) -> None:
        sheet.accepted.connect(partial(accept, sheet))
        self._place.open(sheet)

    # what can be done

    def _is_shown(self) -> bool:
        """Whether the request is in front, not a sheet that registers another."""
        holder = self._place.parentWidget()
        return self.card is not None and holder is not None and holder.isVisible()

    def can_check(self) -> bool:
        """Whether a signature check may be recorded."""
        return self._is_shown() and self.is_open()

    def can_mark(self) -> bool:
        """Whether a breach may still be marked."""
        return self.can_check() and self.work.breach is None

    def can_join(self) -> bool:
        """Whether the person has another open request."""
        return self.can_check() and any(one.row.closed_at is None for one in self.work.kin)

    def can_split(self) -> bool:
        """Whether there is more than one demand."""
        return self.can_check() and self.card is not None and len(self.card.demands) > 1

    def can_reopen(self) -> bool:
        """Whether the request is closed."""
        return self._is_shown() and self.card is not None and self.card.row.state == RequestState.CLOSED.value

    def can_order(self) -> bool:
        """Whether there are departments to give orders to."""
        return self.can_check() and self.work.is_shared

    # a breach

    @Slot()
    def mark_breach(self) -> None:
        """Ask for the fields of the notice: of a new breach, or of the one marked already."""
        if self.card is not None:
            self._open(BreachSheet(self._desk, self.card, self.work.breach, self._place), self._keep_breach)

    def _keep_breach(self, sheet: BreachSheet) -> None:
        breach = sheet.asked.draft(sheet.breach.source if sheet.breach else "")
        if not sheet.asked.is_readable() or breach is None or self.card is None:
            return
        row = self.card.row
        if sheet.breach is None:
            self._do(sheet, findings.mark_breach, row.id, row.version, breach)
        else:
            self._do(sheet, findings.change_breach, row.id, sheet.breach.version, breach)

    # a signature

    def record_signature(self) -> None:
        """Ask what an outside check of the signature said."""
        if self.card is not None:
            self._open(SignatureSheet(self._desk, self.card, self._place), self._keep_signature)

    def _keep_signature(self, sheet: SignatureSheet) -> None:
        draft = sheet.draft()
        if draft is not None and self.card is not None:
            row = self.card.row
            self._do(sheet, signatures.record_check, row.id, row.version, draft, sheet.protocol.paper)

    # orders to departments

    @Slot()
    def give_order(self, duty: DutyRow | None = None) -> None:
        """Ask which department has to do what; the nearest duty is proposed."""
        if self.card is None:
            return
        dated = [one for one in self.card.duties if one.state == "open" and one.due is not None]
        chosen = duty or min(dated, key=_by_due, default=None)
        self._open(OrderSheet(self._desk, self.card, chosen, self._place), self._keep_order)

    def _keep_order(self, sheet: OrderSheet) -> None:
        draft = sheet.draft()
        if draft is not None and self.card is not None:
            self._do(sheet, department_orders.give_order, self.card.row.id, draft)

    def answer_order(self, order: OrderRow) -> None:
        """Ask what the department found and did."""
        self._open(AnswerSheet(self._desk, order, self._place), self._keep_answer)

    def _keep_answer(self, sheet: AnswerSheet) -> None:
        if self.card is not None:
            order, on = sheet.order, sheet.answered_on.value()
            self._do(
                sheet, department_orders.answer_order, self.card.row.id, order.id, order.version, sheet.found.text(),
                sheet.done.text(), on,
            )  # fmt: skip

    def withdraw_order(self, order: OrderRow) -> None:
        """Take an order back that nobody answered."""
        if self.card is not None:
            self._desk.do(self, department_orders.withdraw_order, self.card.row.id, order.id)

    def print_order(self, order: OrderRow) -> None:
        """Ask for the order as a letter."""
        self.order_letter_wanted.emit(order.id)

    # requests that belong together

    @Slot()
    def join(self, target: int = 0) -> None:
        """Ask to which request this one is joined."""
        if self.card is None or not self.can_join():
            return
        duplicate = self.work.duplicate
        chosen = target or (duplicate.row.id if duplicate else 0)
        self._open(JoinSheet(self._desk, self.card, self.work.kin, chosen, self._place), self._join)

    def _join(self, sheet: JoinSheet) -> None:
        if self.card is not None:
            row = self.card.row
            self._do(sheet, joining.join, row.id, row.version, int(sheet.target.key() or 0))

    def split(self) -> None:
        """Ask which demands become a request of their own."""
        if self.card is not None:
            self._open(SplitSheet(self._desk, self.card, self._place), self._split)

    def _split(self, sheet: SplitSheet) -> None:
        if self.card is not None:
            row = self.card.row
            self._do(sheet, joining.split, row.id, row.version, sheet.chosen())

    def reopen(self) -> None:
        """Ask why the request is opened again."""
        if self.card is not None:
            self._open(ReopenSheet(self._desk, self._place), self._reopen)

    def _reopen(self, sheet: ReopenSheet) -> None:
        if self.card is not None:
            row = self.card.row
            self._do(sheet, joining.reopen, row.id, row.version, sheet.reason.text())


def _by_due(duty: DutyRow) -> tuple[object, int]:
    return (duty.due, duty.id)
