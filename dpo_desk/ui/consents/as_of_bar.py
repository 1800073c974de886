"""The bar of the day that is asked about, and of the day whose knowledge counts; steps from event to event."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from dpo_desk.domain.zone import local_day
from dpo_desk.ui import theme
from dpo_desk.ui.consents.words import ConsentWords, Deed
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.choices import DateField
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel
from dpo_desk.ui.parts.shapes import Shape
from dpo_desk.ui.parts.tile import IconLabel

WIDE = 720


class AsOfBar(Card):
    """`day_chosen` when the person asks about another day, `known_chosen` for what was known on another."""

    day_chosen = Signal(object)
    known_chosen = Signal(object)
    entered = Signal()

    def __init__(self, words: ConsentWords, today: date, parent: QWidget) -> None:
        super().__init__(margin=8, spacing=0, ground="sunken", parent=parent)
        self._words = words
        self._deeds: Sequence[Deed] = ()
        self._day = self._today = today
        self._label = ElidingLabel("", "control", "text2", parent=self)
        self.field = DateField("", today, today, parent=self)
        self.field.setFixedWidth(theme.px(154))
        self.before = IconButton("chevron-left", "", "secondary", parent=self)
        self.after = IconButton("chevron-right", "", "secondary", parent=self)
        self.events = Button("", menu_arrow=True, parent=self)
        self._shape = Shape("not_started", 16, parent=self)
        self._summary = ElidingLabel("", "body_strong", parent=self)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._label, self.field, self.before, self.after, self.events):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._shape)
        row.addWidget(self._summary)
        self.body.addLayout(row)
        self.body.addSpacing(6)
        self.body.addLayout(self._known_row(today))
        self._connect()

    def _connect(self) -> None:
        self.field.picked.connect(self._picked)
        self.field.line.returnPressed.connect(self.entered)
        self.known.picked.connect(self._known_picked)
        self.known.line.returnPressed.connect(self.entered)
        self.now_known.clicked.connect(self._know_all)
        self.before.clicked.connect(self.go_before)
        self.after.clicked.connect(self.go_after)
        self.events.clicked.connect(self.open_events)

    def _known_row(self, today: date) -> QHBoxLayout:
        self._known_label = PlainLabel("", "control", "text2", parent=self)
        self.known = DateField("", today, today, parent=self)
        self.known.setFixedWidth(theme.px(154))
        self.left_out = IconLabel("eye-off", "today", 16, parent=self)
        self.left_out_words = ElidingLabel("", "body_strong", "today", parent=self)
        self.now_known = IconButton("rotate-ccw", "", "quiet", "tight", parent=self)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._known_label, self.known, self.now_known, self.left_out):
            row.addWidget(widget)
        row.addWidget(self.left_out_words, 100)
        row.addStretch(1)
        return row

    def show_known(self, known: date | None, today: date, later: int) -> None:
        """What was known on a day (None: all that is known today); `later` events came to be known after it."""
        self._today = today
        if self.known.value() != (known or self._today):
            self.known.show_value(known or self._today)
        for widget in (self.left_out, self.left_out_words, self.now_known):
            widget.setVisible(known is not None)
        self.left_out_words.show_text(self.tr("%n event(s) became known later", "", later))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The word before the date goes first where there is little room; the field keeps its name."""
        super().resizeEvent(event)
        self._label.setVisible(self.width() >= theme.px(WIDE))

    def show_history(self, deeds: Sequence[Deed]) -> None:
        """The events that can be gone to."""
        self._deeds = deeds
        self.events.setEnabled(bool(deeds))

    def show_day(self, day: date, in_force: int, total: int, *, is_whole: bool = True) -> None:
        """Another day and how many purposes were in force; not `is_whole` where something is left out of one."""
        self._day = day
        if self.field.value() != day:
            self.field.show_value(day)
        state = "done" if total and in_force == total and is_whole else "partial" if in_force else "not_started"
        count = f"{in_force} / {total}"
        text = self.tr("{count} purposes in force").format(count=count)
        self._shape.show_state(state, text)
        self._summary.show_text(text if in_force else self.tr("No consent on that day"))
        days = self._days()
        self.before.setEnabled(bool(days) and days[0] < day)
        self.after.setEnabled(bool(days) and days[-1] > day)

    def _days(self) -> list[date]:
        return sorted({local_day(deed.head.occurred_at) for deed in self._deeds})

    @Slot(object)
    def _picked(self, day: date | None) -> None:
        if day is not None:
            self.day_chosen.emit(day)

    @Slot(object)
    def _known_picked(self, day: date | None) -> None:
        if day is not None:
            self.known_chosen.emit(day)

    def ask_day(self) -> None:
        """The keyboard to the day."""
        self.field.line.setFocus()
        self.field.line.selectAll()

    def ask_known(self) -> None:
        """The keyboard to the day whose knowledge counts."""
        self.known.line.setFocus()
        self.known.line.selectAll()

    @Slot()
    def _know_all(self) -> None:
        self.known_chosen.emit(self._today)

    @Slot()
    def go_before(self) -> None:
        """The last event before the day."""
        earlier = [day for day in self._days() if day < self._day]
        if earlier:
            self.day_chosen.emit(earlier[-1])

    @Slot()
    def go_after(self) -> None:
        """The first event after the day."""
        later = [day for day in self._days() if day > self._day]
        if later:
            self.day_chosen.emit(later[0])

    @Slot(int)
    def step(self, direction: int) -> None:
        """An event back or forth."""
        if direction < 0:
            self.go_before()
        else:
            self.go_after()

    @Slot()
    def open_events(self) -> None:
        """Offer every event."""
        self.menu().popup(self.events.mapToGlobal(QPoint(0, self.events.height() + 2)))

    def menu(self) -> QMenu:
        """The events by day."""
        menu = QMenu(self)
        for deed in self._deeds:
            day = local_day(deed.head.occurred_at)
            action = menu.addAction(f"{say_date(day)} · {self._words.deed(deed)}".replace("&", "&&"))
            action.triggered.connect(partial(self._go, day))
        return menu

    def _go(self, day: date, _is_checked: bool = False) -> None:
        self.day_chosen.emit(day)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._label.show_text(self.tr("State as of"))
        self.field.editor.setAccessibleName(self._label.whole_text())
        self._known_label.setText(self.tr("As we knew it on"))
        self.known.editor.setAccessibleName(self._known_label.text())
        names = self.tr("Event before"), self.tr("Event after"), self.tr("What is known today")
        for button, name in zip((self.before, self.after, self.now_known), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.events.set_words(self.tr("Go to event"))
