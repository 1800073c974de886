"""The deeds a person does on the request in the detail: through a sheet where something has to be said first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.identity import REGISTER, is_enough
from dpo_desk.domain.recipient import TELLING
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rows import DutyRow
from dpo_desk.services import duties, intake, recipient_notices, requests
from dpo_desk.services.inbox import Whole, confirm_and_tick
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.closing import Closing
from dpo_desk.ui.inbox.correcting import Correcting
from dpo_desk.ui.inbox.data_sheet import DataSheetPane
from dpo_desk.ui.inbox.deed_sheets import (
    ReasonSheet,
    SubjectSheet,
    WaitingSheet,
)
from dpo_desk.ui.inbox.identity_sheets import IdentitySheet, UnprovenSheet
from dpo_desk.ui.inbox.paper_files import Incoming, read_incoming, tell_unread
from dpo_desk.ui.inbox.sheets import SheetPlace

STOP = "stop"


class Deeds(Closing):
    """Everything that is done on the request shown."""

    letter_wanted = Signal(int)

    def __init__(self, desk: Desk, place: SheetPlace, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.correcting = Correcting(desk, place, parent)
        self.correcting.letter_wanted.connect(self._want_letter)
        self.correcting.refusal_wanted.connect(self.refuse)

    def show_whole(self, whole: Whole | None) -> None:
        """Act on this request and its values from now on."""
        super().show_whole(whole)
        self.correcting.show_whole(whole)

    def next_duty(self) -> DutyRow | None:
        """The open duty whose date is nearest; one that has not started comes last."""
        if self.card is None or not self.is_open():
            return None
        left = [one for one in self.card.duties if one.state == "open"]
        started = [one for one in left if one.due is not None]
        return min(started, key=_by_due, default=left[0] if left else None)

    def is_identity_next(self) -> bool:
        """Whether the next duty asks for an identity that is not confirmed yet."""
        duty = self.next_duty()
        if duty is None or self.card is None:
            return False
        return not is_enough(words.identity_asked(self._desk, self.card, duty), self.card.identity_method)

    def stop_duty(self) -> DutyRow | None:
        """The open duty to stop the processing."""
        duties_left = self.card.duties if self.card and self.is_open() else ()
        return next((one for one in duties_left if one.state == "open" and one.duty.startswith(STOP)), None)

    # duties

    def do_next(self) -> None:
        """The primary deed: what the next open duty asks, or closing when nothing is left."""
        duty = self.next_duty()
        if self.is_identity_next():
            self.confirm_identity()
        elif duty is not None:
            self.do_duty(duty)
        elif self.is_open():
            self.close()

    def do_duty(self, duty: DutyRow) -> None:
        """Do a duty: identification asks how; what asks for an identity not confirmed warns; the rest is ticked."""
        if self.card is None:
            return
        asked = words.identity_asked(self._desk, self.card, duty)
        if duty.duty == REGISTER and self.card.identity_at is None:
            self.confirm_identity()
        elif is_enough(asked, self.card.identity_method):
            if duty.duty == TELLING and duty.request_id:
                told = partial(self._tell_or_tick, duty)
                self._desk.ask(self, recipient_notices.beside, duty.request_id, then=told)
            elif not self.correcting.takes(duty):
                self.tick(duty, True)
        else:
            sheet = UnprovenSheet(self._desk, self.card, duty, asked, self._place)
            sheet.accepted.connect(partial(self._tick_unproven, sheet))
            sheet.confirm_wanted.connect(partial(self.confirm_identity, duty))
            self._place.open(sheet)

    def _tell_or_tick(self, duty: DutyRow, found: recipient_notices.Beside) -> None:
        """The duty to tell recipients ends with their notices; a tick is left where there are none to write."""
        if found.unsent or found.waiting:
            self.correcting.tell()
        else:
            self.tick(duty, True)

    def _tick_unproven(self, sheet: UnprovenSheet) -> None:
        reason = sheet.reason.text()
        if not reason.strip() or not self.correcting.takes(sheet.duty, reason):
            self._do(sheet, duties.tick_unproven, sheet.duty.id, sheet.duty.version, reason)

    def tick(self, duty: DutyRow, is_done: bool) -> None:
        """Mark a duty done, or open again."""
        deed: Callable[..., None] = duties.tick_duty if is_done else duties.untick_duty
        self._desk.do(self, deed, duty.id, duty.version)

    def stop(self) -> None:
        """Tick the duty to stop the processing, else the next one."""
        duty = self.stop_duty() or self.next_duty()
        if duty is not None:
            self.do_duty(duty)

    def explain(self, duty: DutyRow) -> None:
        """End a duty with a reason."""
        sheet = ReasonSheet(self._desk, duty, self._place)
        sheet.accepted.connect(partial(self._explain, sheet))
        self._place.open(sheet)

    def _explain(self, sheet: ReasonSheet) -> None:
        self._do(sheet, duties.explain_duty, sheet.duty.id, sheet.duty.version, sheet.reason.text())

    # the request as a whole

    def confirm_identity(self, before: DutyRow | None = None) -> None:
        """Ask how the identity was checked; the duty to register is done with it, and the one it stood before."""
        if self.card is None:
            return
        sheet = IdentitySheet(self._desk, self.card, self._place)
        sheet.accepted.connect(partial(self._confirm, sheet, before))
        self._place.open(sheet)

    def _confirm(self, sheet: IdentitySheet, before: DutyRow | None) -> None:
        if self.card is None:
            return
        row, method = self.card.row, sheet.method.key()
        if not sheet.is_confirmed:
            self._do(sheet, requests.leave_unconfirmed, row.id, row.version, sheet.asked.text())
            return
        done = [one.id for one in self.card.duties if one.duty == REGISTER and one.state == "open"]
        if before is not None and is_enough(words.identity_asked(self._desk, self.card, before), method):
            done.append(before.id)
        self._do(sheet, confirm_and_tick, row.id, row.version, method, *done)

    def wait(self) -> None:
        """Ask for whom the request waits."""
        if self.card is None:
            return
        sheet = WaitingSheet(self._desk, self.card, self._place)
        sheet.accepted.connect(partial(self._wait, sheet))
        self._place.open(sheet)

    def _wait(self, sheet: WaitingSheet) -> None:
        if self.card is not None:
            row = self.card.row
            self._do(sheet, requests.note_waiting, row.id, row.version, sheet.waiting.text())

    def link_subject(self) -> None:
        """Ask whom of the register the request is about."""
        if self.card is not None:
            sheet = SubjectSheet(self._desk, self.card, self._place)
            sheet.accepted.connect(partial(self._link, sheet))
            self._place.open(sheet)

    def _link(self, sheet: SubjectSheet) -> None:
        found = sheet.subject.subject
        if found is None:
            sheet.subject.show_error(sheet.tr("Choose somebody from the register."))
        elif self.card is not None:
            row = self.card.row
            self._do(sheet, requests.link_subject, row.id, row.version, found.id)

    # papers and letters

    def add_papers(self, paths: list[Path]) -> None:
        """Keep more papers with the request."""
        if self.card is not None:
            keep = partial(self._keep, self.card.row.id)
            self._desk.errand(self, read_incoming, paths, then=keep, otherwise=partial(tell_unread, self._desk, paths))

    def _keep(self, request_id: int, incoming: Incoming) -> None:
        self._desk.do(self, intake.add_papers, request_id, incoming.papers)

    def can_collect(self) -> bool:
        """Whether the person shown asks for access and is in the register."""
        return self.card is not None and bool(self.card.row.subject_id) and "access" in self.card.row.kinds

    def collect(self) -> None:
        """Show everything held on the person as one sheet."""
        if self.card is not None and self.can_collect():
            sheet = DataSheetPane(self._desk, self.card.row.id, self._place)
            sheet.accepted.connect(self.write_reply)
            self._place.open(sheet)

    def write_reply(self) -> None:
        """Ask for the letter that answers; a third party without permission may be told nothing of the person."""
        if self.card is not None:
            if self.card.applicant_kind == ApplicantKind.THIRD_PARTY and self.card.identity_at is None:
                self._desk.door.note(
                    self.tr("A third party asks without the person's permission: tell it nothing of the person.")
                )
            if self.correcting.can_tell():
                self.correcting.tell()
                return
            if isinstance(self._place.sheet, DataSheetPane):
                self._place.put_away()
            self._want_letter()

    @Slot()
    def _want_letter(self) -> None:
        if self.card is not None:
            self.letter_wanted.emit(self.card.row.id)


def _by_due(duty: DutyRow) -> tuple[object, int]:
    return (duty.due, duty.id)
