"""The deeds on a demand and its clock: an outcome, a refusal with its ground, the papers that came, another date."""

from functools import partial

from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rows import DemandRow, DutyRow
from dpo_desk.services import demands
from dpo_desk.services.due_dates import move_due
from dpo_desk.ui.inbox.deed_sheets import DueSheet, OutcomeSheet, PapersSheet, RefusalSheet
from dpo_desk.ui.inbox.sheet_deeds import SheetDeeds
from dpo_desk.ui.inbox.sheets import Sheet


class DemandDeeds(SheetDeeds):
    """What is done with one demand of the request shown."""

    def refuse_first(self) -> None:
        """Refuse the first demand that has no outcome yet."""
        demand = self.open_demand()
        if demand is not None:
            self.refuse(demand)

    def open_demand(self) -> DemandRow | None:
        """The first demand without an outcome that may be refused."""
        wanted = self.card.demands if self.card and self.is_open() else ()
        return next((one for one in wanted if not one.outcome and self._has_grounds(one.kind)), None)

    def _has_grounds(self, kind: str) -> bool:
        try:
            return bool(self._desk.rulebook.kind(kind).grounds)
        except KeyError:
            return False

    def refuse(self, demand: DemandRow, proposed: tuple[str, str, bool] | None = None) -> None:
        """Ask for the ground of a refusal; `proposed` is a ground, an explanation, and whether only a part is."""
        if self.card is not None:
            sheet = RefusalSheet(self._desk, self.card, demand, self._place)
            if proposed is not None:
                sheet.propose(*proposed)
            sheet.accepted.connect(partial(self._refuse, sheet))
            self._place.open(sheet)

    def _refuse(self, sheet: RefusalSheet) -> None:
        self._settle(sheet, sheet.demand, sheet.outcome(), sheet.ground.key(), sheet.note.text())

    def settle(self, demand: DemandRow) -> None:
        """Ask how a demand ended."""
        if self.card is not None:
            sheet = OutcomeSheet(self._desk, self.card, demand, self._place)
            sheet.accepted.connect(partial(self._record, sheet))
            self._place.open(sheet)

    def _record(self, sheet: OutcomeSheet) -> None:
        outcome = sheet.outcome()
        self._settle(sheet, sheet.demand, outcome, sheet.ground.key() if outcome.refuses else "", sheet.note.text())

    def _settle(self, sheet: Sheet, demand: DemandRow, outcome: Outcome, ground: str, note: str) -> None:
        self._do(sheet, demands.settle_demand, demand.id, demand.version, outcome, ground, note)

    def papers_came(self, demand: DemandRow) -> None:
        """Ask for the day on which the supporting papers came."""
        if self.card is not None:
            sheet = PapersSheet(self._desk, demand, self._place)
            sheet.accepted.connect(partial(self._papers_came, sheet))
            self._place.open(sheet)

    def _papers_came(self, sheet: PapersSheet) -> None:
        on = sheet.day.value()
        if on is None:
            sheet.day.show_error(sheet.tr("Enter the day."))
            return
        self._do(sheet, demands.papers_came, sheet.demand.id, sheet.demand.version, on)

    def move_due(self, duty: DutyRow) -> None:
        """Ask for another due date and the reason."""
        sheet = DueSheet(self._desk, duty, self._place)
        sheet.accepted.connect(partial(self._move_due, sheet))
        self._place.open(sheet)

    def _move_due(self, sheet: DueSheet) -> None:
        day = sheet.day.value()
        if day is None:
            sheet.day.show_error(sheet.tr("Enter the day."))
            return
        asked = sheet.duty.id, sheet.duty.version, day, sheet.reason.text()
        self._desk.do(self, move_due, *asked, then=self._moved, otherwise=partial(self._refused, sheet))

    def _moved(self, letters: tuple[str, ...]) -> None:
        self._place.put_away()
        if letters:
            self._desk.door.note(self.tr("The letter that tells the person of the extension stands among the letters."))
