"""One request in detail: bar, head, deadline, duties, demands, documents, and the panel beside them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dpo_desk.domain.rows import DutyRow
from dpo_desk.services.inbox import Whole
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.action_bar import ActionBar
from dpo_desk.ui.inbox.beside import Beside
from dpo_desk.ui.inbox.context_panel import WIDE, ContextPanel
from dpo_desk.ui.inbox.deadline_card import DeadlineCard
from dpo_desk.ui.inbox.deeds import Deeds
from dpo_desk.ui.inbox.demand_rows import DemandRows
from dpo_desk.ui.inbox.duty_rows import DutyRows
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.inbox.head import Head
from dpo_desk.ui.inbox.next_step import NextStep
from dpo_desk.ui.inbox.origin_card import OriginCard
from dpo_desk.ui.inbox.paper_opening import PaperOpening
from dpo_desk.ui.inbox.papers_card import PapersCard
from dpo_desk.ui.inbox.sheets import SheetPlace
from dpo_desk.ui.settings import CONTEXT_PANEL, Settings

LEAST_BESIDE = 500


class Detail(Ground):
    """Shows a `Whole`; deeds go through `deeds`."""

    item_wanted = Signal(str, int)
    files_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__("sunken", parent=parent)
        self._desk, self._settings = desk, settings
        self.whole: Whole | None = None
        self._chosen_id = 0
        self._is_over = False
        self.bar = ActionBar(self)
        self.head = Head(desk, self)
        self._cards = Ground("sunken")
        self.sheets_and_cards = Scroll(self._cards, self)
        self.deadline = DeadlineCard(desk, self._cards)
        self.duties = DutyRows(desk, self._cards)
        self.demands = DemandRows(desk, self._cards)
        self.papers = PapersCard(self._cards)
        self.origin = OriginCard(desk, self._cards)
        self.place = SheetPlace(self._cards)
        self.panel = ContextPanel(desk, self)
        self.deeds = Deeds(desk, self.place, self)
        self._next = NextStep(desk, self.deeds, self.bar, self)
        self.beside = Beside(desk, self.place, self.head, self.panel, self)
        self.copies = PaperOpening(desk, self.papers, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._cards)
        inside.setContentsMargins(24, 14, 24, 24)
        inside.setSpacing(12)
        cards_beside = (self.beside.breach, self.beside.orders)
        clock = (self.deadline, self.deeds.correcting.table)
        for widget in (self.place, *clock, self.duties, self.demands, *cards_beside, self.papers, self.origin):
            inside.addWidget(widget)
        inside.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.sheets_and_cards, 1)
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        self._below.addLayout(left, 1)
        self._below.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._below, 1)

    def _connect(self) -> None:
        self.bar.next_wanted.connect(self.deeds.do_next)
        self.bar.reply_wanted.connect(self.deeds.write_reply)
        self.duties.ticked.connect(self._ticked)
        self.duties.chosen.connect(self.choose_duty)
        self.duties.menu_wanted.connect(self.open_duty_menu)
        self.demands.outcome_wanted.connect(self.deeds.settle)
        self.demands.refusal_wanted.connect(self.deeds.refuse)
        self.demands.papers_wanted.connect(self.deeds.papers_came)
        self.papers.add_wanted.connect(self.files_wanted)
        self.papers.files_came.connect(self.add_files)
        self.head.subject_wanted.connect(self._open_subject)
        self.head.identity_wanted.connect(self.deeds.confirm_identity)
        self.panel.profile_wanted.connect(partial(self.item_wanted.emit, "subject"))
        self.panel.consents_wanted.connect(partial(self.item_wanted.emit, "consents"))
        self.beside.item_wanted.connect(self.item_wanted)
        self.place.opened.connect(self._make_room)
        self._settings.changed.connect(self._on_setting)

    # what is shown

    def show_whole(self, whole: Whole) -> None:
        """Show a request; the duty looked at stays when it is the same request."""
        for piece in self.showing(whole):
            piece()

    def showing(self, whole: Whole) -> tuple[Callable[[], None], ...]:
        """`show_whole` in pieces, none of them long; what deeds and keys act on comes with the first."""
        return (
            partial(self._show_duties, whole),
            partial(self.demands.show_card, whole.card),
            partial(self.papers.show_card, whole.card),
            partial(self.origin.show_card, whole.card),
            partial(self.panel.show_whole, whole),
        )

    def _show_duties(self, whole: Whole) -> None:
        is_same = self.whole is not None and self.whole.card.row.id == whole.card.row.id
        self.whole = whole
        self.deeds.show_whole(whole)
        self.head.show_whole(whole)
        self.beside.show_whole(whole)
        self.duties.show_card(whole.card)
        self.bar.retranslate()
        self._show_duty(self._duty_again() if is_same else None)
        self._next.show()
        if not is_same:
            self.sheets_and_cards.verticalScrollBar().setValue(0)

    def _duty_again(self) -> DutyRow | None:
        assert self.whole is not None
        found = (one for one in self.whole.card.duties if one.id == self._chosen_id and one.state == "open")
        return next(found, None)

    @Slot(object)
    def choose_duty(self, duty: DutyRow) -> None:
        """Show the clock of this duty in the card."""
        self._show_duty(duty)

    def duty_meant(self) -> DutyRow | None:
        """The duty with the focus, else the one whose clock was asked for."""
        lines = self.duties.lines()
        return next((one.duty for one in lines if one.hasFocus()), None) or (self._duty_again() if self.whole else None)

    def _show_duty(self, duty: DutyRow | None) -> None:
        assert self.whole is not None
        shown = duty or self.deeds.next_duty()
        self._chosen_id = duty.id if duty else 0
        self.deadline.show_duty(self.whole.card, shown)
        self.duties.choose(duty)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        if self.whole is not None:
            self.papers.forget()
            self.show_whole(self.whole)

    # duties

    @Slot(object, bool)
    def _ticked(self, duty: DutyRow, is_done: bool) -> None:
        if is_done:
            self.deeds.do_duty(duty)
        else:
            self.deeds.tick(duty, False)

    @Slot(object, QPoint)
    def open_duty_menu(self, duty: DutyRow, at: QPoint) -> None:
        """Offer what else can be done with a duty."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if duty.state == "open":
            menu.addAction(self.tr("Mark as done"), partial(self._ticked, duty, True))
            menu.addAction(self.tr("End without doing it…"), partial(self.deeds.explain, duty))
            if duty.started_on is not None:
                menu.addAction(self.tr("Change the date…"), partial(self.deeds.move_due, duty))
        elif duty.state in ("done", "explained"):
            menu.addAction(self.tr("Open again"), partial(self.deeds.tick, duty, False))
        menu.popup(at)

    @Slot(list)
    def add_files(self, paths: list[Path]) -> None:
        """Keep dropped files with this request."""
        self.deeds.add_papers(paths)

    @Slot()
    def _open_subject(self) -> None:
        if self.whole is not None and self.whole.subject is not None:
            self.item_wanted.emit("subject", self.whole.subject.row.id)

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key == CONTEXT_PANEL.key:
            self._is_over = not self._is_over if self._is_narrow() else False
            self.place_panel()

    @Slot()
    def _make_room(self) -> None:
        """A sheet opened: it is looked at from its beginning, and nothing lies over it."""
        self.sheets_and_cards.verticalScrollBar().setValue(0)
        if self._is_over:
            self._is_over = False
            self.place_panel()

    @Slot()
    def begin_note(self) -> None:
        """Put the cursor where a note is written, bringing the panel if it is away."""
        if self._is_narrow():
            self._is_over = True
            self.place_panel()
        else:
            self._settings.put(CONTEXT_PANEL, True)
        self.panel.notes.field.setFocus()

    def _is_narrow(self) -> bool:
        return self.width() < theme.px(LEAST_BESIDE + WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_panel()

    def place_panel(self) -> None:
        """Beside the cards where there is room; over them, when asked for, where there is none."""
        narrow = self._is_narrow()
        if narrow:
            if self._below.indexOf(self.panel) >= 0:
                self._below.removeWidget(self.panel)
            top, wide = self.bar.height(), theme.px(WIDE)
            self.panel.setGeometry(self.width() - wide, top, wide, self.height() - top)
            self.panel.setVisible(self._is_over)
            self.panel.raise_()
            return
        if self._below.indexOf(self.panel) < 0:
            self._below.addWidget(self.panel)
        self._is_over = False
        self.panel.setFixedWidth(theme.px(WIDE))
        self.panel.setVisible(self._settings.get(CONTEXT_PANEL))

    def close_copies(self) -> None:
        """Delete the copies made for the viewer."""
        self.copies.clear()
