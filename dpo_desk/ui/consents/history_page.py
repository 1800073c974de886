"""The consent history of one subject: lanes and table at the left, one day in detail or a form at the right."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.consent import PurposeState, state_on
from dpo_desk.domain.consent_summary import summary
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.zone import local_day
from dpo_desk.services import consents
from dpo_desk.services.consents import ConsentHistory
from dpo_desk.ui.consents.as_of_bar import AsOfBar
from dpo_desk.ui.consents.event_form import EventForm
from dpo_desk.ui.consents.events_table import EventsTable
from dpo_desk.ui.consents.lane_spans import lanes_of
from dpo_desk.ui.consents.lanes_view import LanesView
from dpo_desk.ui.consents.quotes import quoted
from dpo_desk.ui.consents.state_panel import StatePanel
from dpo_desk.ui.consents.text_page import TextPage
from dpo_desk.ui.consents.words import ConsentWords, Deed, deeds_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.export_strip import ExportStrip
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import LinkButton, TitleLabel
from dpo_desk.ui.parts.tile import IconLabel

PANEL_WIDTH, LEAST_PANEL, MOST_PANEL = 372, 340, 520


class HistoryPage(QWidget):
    """Shows a history on the day that is asked about; recording is done by the screen."""

    left = Signal()
    subject_wanted = Signal()
    day_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = ConsentWords(desk, self)
        self.history: ConsentHistory | None = None
        self.day = desk.today()
        self.states: dict[str, PurposeState] = {}
        self._texts: dict[int, str] = {}
        self._make_head()
        self.bar = AsOfBar(self.words, desk.today(), self)
        self.lanes = LanesView(self)
        self.table = EventsTable(self.words, self)
        self.panel = StatePanel(desk, self.words, self)
        self.form = EventForm(desk, self.words, self)
        self.text = TextPage(self)
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self._back = LinkButton("", "label", parent=self)
        self._who = LinkButton("", "label", parent=self)
        self._arrow = IconLabel("chevron-right", "text3", 14, parent=self)
        self._title = TitleLabel("", "title", self)
        self.export_button = IconButton("file-spreadsheet", "", "secondary", "main", parent=self)
        self.exporting = ExportStrip(self._desk, "consents", self)
        self.correct_button = Button("", icon="pencil-line", height="main", parent=self)
        self.record_button = Button("", "primary", "plus", "main", parent=self)

    def _head_rows(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        crumbs, head = QHBoxLayout(), QHBoxLayout()
        crumbs.setSpacing(6)
        for widget in (self._back, self._arrow, self._who):
            crumbs.addWidget(widget)
        crumbs.addStretch(1)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.export_button)
        head.addWidget(self.correct_button)
        head.addWidget(self.record_button)
        return crumbs, head

    def _history_column(self) -> Scroll:
        holder = Ground("surface", parent=self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 12, 20, 16)
        column.setSpacing(10)
        for layout in self._head_rows():
            column.addLayout(layout)
        column.addWidget(self.bar)
        column.addWidget(self.lanes)
        column.addSpacing(2)
        column.addWidget(self.table)
        column.addStretch(1)
        column.addWidget(self.exporting)
        return Scroll(holder, self)

    def _lay_out(self) -> None:
        self.side = QStackedWidget(self)
        for page in (self.panel, self.form, self.text):
            self.side.addWidget(page)
        self.side.setMinimumWidth(LEAST_PANEL)
        self.side.setMaximumWidth(MOST_PANEL)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self._history_column())
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([860, PANEL_WIDTH])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._who.clicked.connect(self.subject_wanted)
        self.bar.day_chosen.connect(self.show_day)
        self.lanes.day_chosen.connect(self.show_day)
        self.lanes.step_wanted.connect(self.bar.step)
        self.table.picked.connect(self._deed_picked)
        self.panel.text_wanted.connect(self._open_text)
        self.text.closed.connect(self.show_state)
        self.form.closed.connect(self.show_state)

    # what is shown

    def show_history(self, name: str, history: ConsentHistory) -> None:
        """Show a history; the day that was asked about stays."""
        self.history = history
        self._who.setText(name)
        self._who.setAccessibleName(name)
        self._who.updateGeometry()
        book = self._desk.rulebook
        keys = [purpose.key for purpose in book.purposes]
        names = {purpose.key: (purpose.point, say_title(purpose.short)) for purpose in book.purposes}
        drawn = lanes_of(history.events, keys, self._desk.now())
        self.lanes.show_lanes([(lane, *names[lane.purpose]) for lane in drawn], history.editions, self._desk.now())
        deeds = deeds_of(history.rows, drawn)
        self.bar.show_history(deeds)
        self.table.show_deeds(deeds)
        self.panel.verify.forget()
        self.show_day(self.day)

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Ask about another day."""
        if self.history is None:
            return
        self.day = min(day, self._desk.today())
        keys = [purpose.key for purpose in self._desk.rulebook.purposes]
        self.states = state_on(self.history.events, self.day, keys)
        total = summary(self.states)
        self.bar.show_day(self.day, total.in_force, total.total)
        said = self.tr("{day}: {count} of {total} purposes in force")
        self.lanes.show_day(self.day, said.format(day=say_date(self.day), count=total.in_force, total=total.total))
        self.panel.show_day(self.day, self.states, self.history.rows)
        self._show_edition()
        self._mark_deed()
        self.day_changed.emit()

    def _mark_deed(self) -> None:
        deeds = [deed for deed in self.table.events.deeds if local_day(deed.head.occurred_at) <= self.day]
        self.table.choose(deeds[-1] if deeds else None)
        self._show_deeds()

    @Slot(object)
    def _deed_picked(self, deed: Deed) -> None:
        """A row of the table: its day; of several acts on one day the row stays the one that was picked."""
        self.show_day(local_day(deed.head.occurred_at))
        self.table.choose(deed)
        self._show_deeds()

    def _show_deeds(self) -> None:
        deed = self.table.current_deed()
        self.correct_button.setEnabled(deed is not None and not deed.is_corrected)

    def _show_edition(self) -> None:
        assert self.history is not None
        editions = self.history.editions
        then = [one for one in editions if one.valid_from <= self.day]
        edition = then[-1] if then else None
        later = [one for one in editions if one.valid_from > self.day]
        self.panel.show_edition(edition, later[0] if later else None)
        self.panel.show_quote("")
        if edition is None:
            return
        if edition.id in self._texts:
            self._quote(edition)
        else:
            self._desk.ask(self, consents.edition_text, edition.id, then=partial(self._text_came, edition))

    def _text_came(self, edition: EditionRow, text: str) -> None:
        self._texts[edition.id] = text
        self._quote(edition)

    def _quote(self, edition: EditionRow) -> None:
        ways = [state.given.mechanism for state in self.states.values() if state.in_force and state.given]
        point = self._point(ways[0]) if ways else "4.5"
        self.panel.show_quote(quoted(self._texts[edition.id], point))

    def _point(self, way: str) -> str:
        try:
            return self._desk.rulebook.mechanism(way).clause.en.removeprefix("cl. ")
        except KeyError:
            return ""

    # the right side

    @Slot()
    def show_state(self) -> None:
        """The state of the day at the right side."""
        self.side.setCurrentWidget(self.panel)
        self.table.setFocus()

    @Slot(int)
    def _open_text(self, edition_id: int) -> None:
        self.text.show_text(self._texts.get(edition_id, ""))
        self.side.setCurrentWidget(self.text)

    def open_form(self, subject_id: int, corrected: Deed | None = None) -> None:
        """The form at the right side."""
        self.form.begin(subject_id, corrected)
        self.side.setCurrentWidget(self.form)
        self.form.action.setFocus()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._back.setText(self.tr("Data subjects"))
        self._title.setText(self.tr("Consent history"))
        self.export_button.setToolTip(self.tr("Export to Excel"))
        self.export_button.setAccessibleName(self.tr("Export to Excel"))
        self.correct_button.set_words(self.tr("Correct the event"))
        self.record_button.set_words(self.tr("Record an event"))
        self.bar.retranslate()
        self.form.retranslate()
        self.text.retranslate()
        self.panel.verify.retranslate()
        self.table.setAccessibleName(self.tr("Consent events"))
        if self.history is not None:
            self.show_history(self._who.text(), self.history)
