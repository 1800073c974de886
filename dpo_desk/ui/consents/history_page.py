"""The consent history of one subject: lanes and table at the left, one day in detail or a form at the right."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from dpo_desk.domain.consent import PurposeState, state_on
from dpo_desk.domain.consent_reach import WHOLE_REACH
from dpo_desk.domain.consent_summary import summary
from dpo_desk.domain.zone import local_day
from dpo_desk.services.consent_certificate import Asked
from dpo_desk.services.consents import ConsentHistory
from dpo_desk.ui.consents.as_of_bar import AsOfBar
from dpo_desk.ui.consents.certificate_pane import CertificatePane
from dpo_desk.ui.consents.edition_texts import EditionTexts
from dpo_desk.ui.consents.event_form import EventForm
from dpo_desk.ui.consents.events_table import EventsTable
from dpo_desk.ui.consents.history_head import HistoryHead
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

PANEL_WIDTH, LEAST_PANEL, MOST_PANEL = 372, 340, 520


class HistoryPage(QWidget):
    """Shows a history on the day that is asked about; recording is done by the screen."""

    day_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = ConsentWords(desk, self)
        self.subject_id = self.subject_number = 0
        self.history: ConsentHistory | None = None
        self.seen: ConsentHistory | None = None
        """The history as it was known on the day whose knowledge counts."""
        self.day = desk.today()
        self.known_on: date | None = None
        self.states: dict[str, PurposeState] = {}
        self.texts = EditionTexts(desk, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._past = Ground("surface", parent=self.splitter)
        self.splitter.addWidget(Scroll(self._past, self.splitter))
        self.side = QStackedWidget(self.splitter)
        self.head = HistoryHead(self._past)
        self.exporting = ExportStrip(desk, "consents", self._past)
        self.bar = AsOfBar(self.words, desk.today(), self._past)
        self.lanes = LanesView(self._past)
        self.table = EventsTable(self.words, self._past)
        self.panel = StatePanel(desk, self.words, self.side)
        self.form = EventForm(desk, self.words, self.side)
        self.text = TextPage(self.side)
        self.certificate = CertificatePane(self.side)
        self._before_text: QWidget = self.panel
        self._lay_out()
        self._connect()

    def _lay_out_past(self) -> None:
        column = QVBoxLayout(self._past)
        column.setContentsMargins(24, 12, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.lanes)
        column.addSpacing(2)
        column.addWidget(self.table)
        column.addStretch(1)
        column.addWidget(self.exporting)

    def _lay_out(self) -> None:
        self._lay_out_past()
        for page in (self.panel, self.form, self.text, self.certificate):
            self.side.addWidget(page)
        self.side.setMinimumWidth(LEAST_PANEL)
        self.side.setMaximumWidth(MOST_PANEL)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([860, PANEL_WIDTH])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _connect(self) -> None:
        self.bar.day_chosen.connect(self.show_day)
        self.bar.known_chosen.connect(self.show_known)
        self.bar.entered.connect(self.table.setFocus)
        self.lanes.day_chosen.connect(self.show_day)
        self.lanes.step_wanted.connect(self.bar.step)
        self.table.picked.connect(self._deed_picked)
        self.panel.text_wanted.connect(self._open_text)
        self.form.text_wanted.connect(self._open_text)
        self.text.closed.connect(self._close_text)
        self.form.closed.connect(self.show_state)
        self.certificate.closed.connect(self.show_state)

    # what is shown

    def show_history(self, name: str, history: ConsentHistory) -> None:
        """Show a history; the days that were asked about stay."""
        self.history = history
        self.head.show_name(name)
        self.words.recipients = dict(history.recipients)
        self.form.show_choices(history.editions, history.recipients)
        self._show_seen()

    def _show_seen(self) -> None:
        """Everything that does not hang on the day: lanes, events, what was left out."""
        assert self.history is not None
        self.seen = seen = self.history.as_known(self.known_on)
        book = self._desk.rulebook
        names = {purpose.key: (purpose.point, say_title(purpose.short)) for purpose in book.purposes}
        drawn = lanes_of(seen.events, list(names), self._desk.now())
        self.lanes.show_lanes([(lane, *names[lane.purpose]) for lane in drawn], seen.editions, self._desk.now())
        deeds = deeds_of(seen.rows, drawn)
        self.bar.show_history(deeds)
        later = len({row.deed or row.uid for row in self.history.rows} - {row.deed or row.uid for row in seen.rows})
        self.bar.show_known(self.known_on, self._desk.today(), later)
        self.table.show_deeds(deeds)
        self.panel.verify.forget()
        self.show_day(self.day)

    @Slot(object)
    def show_known(self, day: date) -> None:
        """Ask by what was known on another day; today everything is known."""
        known = day if day < self._desk.today() else None
        if self.history is not None and known != self.known_on:
            self.known_on = known
            self._show_seen()

    def begin(self, subject_id: int) -> None:
        """Another person: as of today, by all that is known."""
        self.subject_id, self.day, self.known_on = subject_id, self._desk.today(), None
        self.show_state()

    def asked(self) -> Asked | None:
        """What a certificate of what is shown is asked for; None while nothing is."""
        return Asked(self.subject_id, self.day, self.known_on) if self.history is not None else None

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Ask about another day."""
        if self.seen is None:
            return
        self.day = min(day, self._desk.today())
        keys = [purpose.key for purpose in self._desk.rulebook.purposes]
        self.states = state_on(self.seen.events, self.day, keys)
        total = summary(self.states)
        is_whole = all(state.reach == WHOLE_REACH for state in self.states.values())
        self.bar.show_day(self.day, total.in_force, total.total, is_whole=is_whole)
        said = self.tr("{day}: {count} of {total} purposes in force")
        self.lanes.show_day(self.day, said.format(day=say_date(self.day), count=total.in_force, total=total.total))
        if self.side.currentWidget() is self.certificate and self.certificate.shown_for != (self.asked(), self.seen):
            self.side.setCurrentWidget(self.panel)  # a certificate of another day would lie beside this one
        self.panel.show_day(self.day, self.states, self.seen.rows)
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
        self.head.correct_button.setEnabled(deed is not None and not deed.is_corrected)

    def _show_edition(self) -> None:
        assert self.history is not None
        editions = self.history.editions
        then = [one for one in editions if one.valid_from <= self.day]
        edition = then[-1] if then else None
        self.panel.show_edition(edition, next((one for one in editions if one.valid_from > self.day), None))
        self.panel.show_quote("")
        if edition is None:
            return
        self.texts.fetch(edition.id, self._quote)

    def _quote(self, text: str) -> None:
        ways = [state.given.mechanism for state in self.states.values() if state.in_force and state.given]
        point = self._point(ways[0]) if ways else "4.5"
        self.panel.show_quote(quoted(text, point))

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
        self.texts.fetch(edition_id, self._show_text)

    def _show_text(self, text: str) -> None:
        if self.side.currentWidget() is not self.text:
            self._before_text = self.side.currentWidget() or self.panel
        self.text.show_text(text)
        self.side.setCurrentWidget(self.text)

    @Slot()
    def _close_text(self) -> None:
        """Back to where the text was opened: the form keeps what was typed."""
        self.side.setCurrentWidget(self._before_text)
        (self.form.fields.edition if self._before_text is self.form else self.table).setFocus()

    def open_form(self, subject_id: int, corrected: Deed | None = None) -> None:
        """The form at the right side."""
        self.form.begin(subject_id, corrected)
        self.side.setCurrentWidget(self.form)
        self.form.fields.action.setFocus()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.head.retranslate()
        self.certificate.retranslate()
        self.bar.retranslate()
        self.form.retranslate()
        self.text.retranslate()
        self.panel.retranslate()
        self.table.setAccessibleName(self.tr("Consent events"))
        if self.history is not None:
            self.show_history(self.head.name, self.history)
