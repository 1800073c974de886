"""The deeds of a correction in the detail: values noted, disputed, entered with one key, and told to everybody."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.correction import DUTIES, KINDS, CorrectionRow, refusal_of
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.recipient import TELLING
from dpo_desk.domain.rows import DemandRow, DutyRow
from dpo_desk.domain.rulebook import Ground
from dpo_desk.services import correction_notices, corrections
from dpo_desk.services.inbox import Whole
from dpo_desk.services.letters import LetterCard
from dpo_desk.services.profile import draft_of
from dpo_desk.services.subjects import refuse_blocked
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox import words
from dpo_desk.ui.inbox.correction_card import CorrectionCard
from dpo_desk.ui.inbox.correction_sheets import BATCH, BY_MAIL, DisputeSheet, NoticesSheet, ValueSheet
from dpo_desk.ui.inbox.sheet_deeds import SheetDeeds
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.languages import say, say_title
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.preview_pane import leaving_papers
from dpo_desk.ui.paper.render import to_pdf


class Correcting(SheetDeeds):
    """Acts on the values of the request shown; `letter_wanted` when one letter is to be looked at first.

    `refusal_wanted` when values stay disputed: the demand, and the ground, explanation and extent that are proposed.
    """

    letter_wanted = Signal()
    refusal_wanted = Signal(object, object)

    def __init__(self, desk: Desk, place: SheetPlace, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.table = CorrectionCard(parent)
        self.table.add_wanted.connect(self.add)
        self.table.turned.connect(self.turn)
        self.table.removed.connect(self.take_away)

    def show_whole(self, whole: Whole | None) -> None:
        """Show the values of this request, or nothing where no correction is asked."""
        self._whole = whole  # the sheets of another request are put away by the deeds beside
        if whole is None or not set(whole.card.row.kinds) & set(KINDS):
            self.table.hide()
            return
        note = self._hindrance(whole)
        if not note and not whole.corrections:
            note = self.tr("No values are noted yet. With them the correction is entered by one key.")
        self.table.show_lines(whole.corrections, self.can_add(), note if self.is_open() else "")

    def _hindrance(self, whole: Whole) -> str:
        """Why nothing can be corrected: nobody linked, or a blocked person."""
        if whole.subject is None:
            return self.tr("The request names nobody of the register. Link it to the person, then note the values.")
        try:
            refuse_blocked(whole.subject.row)
        except Refusal as refusal:
            return say(refusal.message)
        return ""

    # values

    def can_add(self) -> bool:
        """Whether a value may be noted."""
        whole = self._whole
        if whole is None or not self.is_open() or self._hindrance(whole):
            return False
        return any(one.kind in KINDS and one.duty in DUTIES and one.state == "open" for one in whole.card.duties)

    @Slot()
    def add(self) -> None:
        """Ask for a field and its new value."""
        if self._whole is not None and self._whole.subject is not None and self.can_add():
            noted = {one.field for one in self._whole.corrections if one.entered_at is None}
            sheet = ValueSheet(self._desk, draft_of(self._whole.subject), noted, self._place)
            sheet.accepted.connect(partial(self._add, sheet))
            self._place.open(sheet)

    def _add(self, sheet: ValueSheet) -> None:
        if self.card is not None:
            asked = sheet.field.key(), sheet.value.text(), sheet.ground.text()
            self._do(sheet, corrections.propose, self.card.row.id, *asked)

    @Slot(object)
    def turn(self, line: CorrectionRow) -> None:
        """Dispute a value with a reason, or take the dispute back."""
        if line.is_disputed:
            self._desk.do(self, corrections.accept, line.id, line.version)
            return
        grounds = [(one.key, say_title(one.title)) for one in self._grounds(line.demand_id)]
        sheet = DisputeSheet(self._desk, line, grounds, self._place)
        sheet.accepted.connect(partial(self._dispute, sheet))
        self._place.open(sheet)

    def _dispute(self, sheet: DisputeSheet) -> None:
        self._do(sheet, corrections.dispute, sheet.line.id, sheet.line.version, sheet.text())

    def _demand(self, demand_id: int) -> DemandRow | None:
        return next((one for one in self.card.demands if one.id == demand_id), None) if self.card else None

    def _grounds(self, demand_id: int) -> tuple[Ground, ...]:
        demand = self._demand(demand_id)
        return words.grounds_of(self._desk, demand.kind, self.card.row.received_on) if demand and self.card else ()

    @Slot(object)
    def take_away(self, line: CorrectionRow) -> None:
        """Take a line away."""
        self._desk.do(self, corrections.take_away, line.id)

    # entering

    def is_entered_by(self, duty: DutyRow) -> bool:
        """Whether doing this duty enters values: with all of them disputed it still must not be ticked silently."""
        noted = self._whole.corrections if self._whole is not None else ()
        mine = [one for one in noted if one.demand_id == duty.demand_id and one.entered_at is None]
        return duty.duty in DUTIES and bool(mine)

    def takes(self, duty: DutyRow, reason: str = "") -> bool:
        """Enter the values that wait with this duty; False when there are none and it is only ticked."""
        whole = self._whole
        if whole is None or whole.subject is None or not self.is_entered_by(duty):
            return False
        if not any(one.is_waiting and one.demand_id == duty.demand_id for one in whole.corrections):
            self._refuse_disputed(duty.demand_id, False, None)
            return True
        given = duty.id, duty.version, whole.subject.row.version, reason, whole.corrections
        self._desk.do(self, corrections.enter, *given, then=partial(self._refuse_disputed, duty.demand_id, True))
        return True

    def _refuse_disputed(self, demand_id: int, is_partly: bool, _answer: object) -> None:
        """What is not corrected is refused with reasons; a deed that found the ground has recorded it already."""
        self._place.put_away()
        whole, demand = self._whole, self._demand(demand_id)
        disputed = [one for one in (whole.corrections if whole else ()) if one.demand_id == demand_id]
        disputed = [one for one in disputed if one.is_disputed and one.entered_at is None]
        if whole is None or demand is None or demand.outcome or not disputed:
            return
        ground, note = refusal_of(disputed, self._grounds(demand_id), whole.card.language or "kk")
        if not ground or not is_partly:
            self.refusal_wanted.emit(demand, (ground, note, is_partly))

    # telling

    def can_tell(self) -> bool:
        """Whether values were entered and somebody is still to be told of it."""
        whole = self._whole
        if whole is None or not self.is_open() or not any(one.entered_at for one in whole.corrections):
            return False
        return any(one.duty in (correction_notices.TOLD, TELLING) and one.state == "open" for one in whole.card.duties)

    def tell(self) -> None:
        """Ask how the notices leave."""
        if self.card is not None:
            sheet = NoticesSheet(self._desk, self._place)
            sheet.accepted.connect(partial(self._tell, sheet))
            sheet.one_button.clicked.connect(self._open_letter)
            self._place.open(sheet)
            self._desk.ask(self, correction_notices.addressees, self.card.row.id, then=partial(self._addressed, sheet))

    def _addressed(self, sheet: NoticesSheet, found: correction_notices.Addressees) -> None:
        if self._place.sheet is sheet:
            sheet.show_addressees(found)

    @Slot()
    def _open_letter(self) -> None:
        self._place.put_away()
        self.letter_wanted.emit()

    def _tell(self, sheet: NoticesSheet) -> None:
        if self.card is not None and sheet.is_ready:
            sheet.is_ready = False  # a second press must not write them again
            written, refused = partial(self._written, sheet.way.key()), partial(self._not_written, sheet)
            self._desk.do(self, correction_notices.write, self.card.row.id, then=written, otherwise=refused)

    def _not_written(self, sheet: NoticesSheet, error: Exception) -> None:
        sheet.is_ready = True
        self._refused(sheet, error)

    def _written(self, way: str, keys: tuple[int, ...]) -> None:
        self._place.put_away()
        self._desk.ask(self, correction_notices.cards, keys, then=partial(self._leave, way))

    def _leave(self, way: str, cards: tuple[LetterCard, ...]) -> None:
        ready = [one for one in cards if one.row.state == "numbered"]
        wanting = sum(one.row.state == "draft" for one in cards)
        if wanting:
            self._desk.door.note(self.tr("%n letter(s) have gaps: fill them among the letters.", "", wanting))
        if way == BY_MAIL:
            for one in filter(correction_notices.is_by_mail, ready):
                tell = self._desk.door.tell
                departures_of(self._desk).hold(one.row.id, one.row.version, _pages(one), True, tell)
        elif way != BATCH and ready:
            pages = [(one.row.id, one.row.version, _pages(one)) for one in ready]
            self._desk.do(self, correction_notices.send, pages, self._desk.today())


def _pages(card: LetterCard) -> bytes:
    return to_pdf(leaving_papers(Composition.of(card)))
