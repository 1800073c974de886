"""The first empty desk: what to do when a letter comes, and how far the desk is set up."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.inbox import Setup
from dpo_desk.ui import theme
from dpo_desk.ui.inbox.ground import Ground, Scroll
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import ActionCard
from dpo_desk.ui.parts.empty import EmptyState
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.pill import Pill

WIDE = 640


class EmptyDesk(Ground):
    """Two buttons, four lines of preparation, and the journal of the years before."""

    new_wanted = Signal()
    files_wanted = Signal()
    import_wanted = Signal()
    place_wanted = Signal(str)
    open_wanted = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("sunken", parent=parent)
        self._setup: Setup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(Ground("sunken"), self)
        column.addWidget(self._scroll)

    def show_setup(self, setup: Setup) -> None:
        """Show how far the desk is set up."""
        self._setup = setup
        ground = Ground("sunken")
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addStretch(2)
        middle.addWidget(self._invitation(ground))
        cards = self._cards(setup, ground)
        ready = sum(not self._wants_work(setup, place) for place in range(len(cards)))
        counted = self.tr("Setting up the desk, {ready} of {all} ready").format(ready=ready, all=len(cards))
        middle.addWidget(PlainLabel(counted, "body_strong", "text2", parent=ground))
        for card in cards:
            middle.addWidget(card)
        middle.addSpacing(8)
        middle.addWidget(PlainLabel(self.tr("If a journal was kept before"), "body_strong", "text2", parent=ground))
        middle.addWidget(self._journal(ground))
        middle.addStretch(3)
        row = QHBoxLayout(ground)
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        self._scroll.setWidget(ground)

    def retranslate(self) -> None:
        """Say everything again in the current language."""
        if self._setup is not None:
            self.show_setup(self._setup)

    def _invitation(self, ground: QWidget) -> EmptyState:
        state = EmptyState(
            "inbox",
            self.tr("No requests yet"),
            self.tr("When a letter comes, drop its scan or file here. The term is counted by itself."),
            parent=ground,
        )
        new = Button(self.tr("Register a request"), "primary", "plus", "main", parent=state)
        new.clicked.connect(self.new_wanted)
        files = Button(self.tr("Add a scan or a mail file"), "secondary", "scan-text", "main", parent=state)
        files.clicked.connect(self.files_wanted)
        state.add_button(new)
        state.add_button(files)
        state.setFixedWidth(theme.px(WIDE))
        return state

    def _wants_work(self, setup: Setup, place: int) -> bool:
        return (
            setup.confirmed < setup.rules,
            not setup.covers_today,
            not setup.has_subjects,
            not setup.has_letterhead,
        )[place]

    def _cards(self, setup: Setup, ground: QWidget) -> list[ActionCard]:
        years = self.tr("Holidays of {first}–{last} are entered").format(first=setup.years[0], last=setup.years[1])
        rules = self.tr("%n term rule(s), confirmed: {confirmed}", "", setup.rules).format(confirmed=setup.confirmed)
        return [
            self._card(ground, "scroll-text", self.tr("Policy and terms"), rules, setup.confirmed == setup.rules),
            self._card(ground, "calendar-check", self.tr("Working calendar"), years, setup.covers_today),
            self._card(
                ground, "users", self.tr("Load the register of subjects"),
                self.tr("From an Excel or CSV file, you match the columns"), setup.has_subjects,
                self.tr("Import"), partial(self.open_wanted.emit, "subject_import", 0),
            ),
            self._card(
                ground, "mail", self.tr("Letterhead and envelope"), self.tr("Logo, address, signatory"),
                setup.has_letterhead, self.tr("Set up"), partial(self.place_wanted.emit, "settings"),
            ),
        ]  # fmt: skip

    def _journal(self, ground: QWidget) -> ActionCard:
        """Not everybody has one, so it is no part of the preparation."""
        title, note = self.tr("Take in the journal kept so far"), self.tr("Earlier requests under their own numbers")
        card = ActionCard("history", title, note, self.tr("Import"), tint="info", parent=ground)
        card.acted.connect(self.import_wanted)
        card.setFixedWidth(theme.px(WIDE))
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return card

    def _card(
        self,
        ground: QWidget,
        icon: str,
        title: str,
        note: str,
        is_ready: bool,
        verb: str = "",
        go: Callable[[], None] | None = None,
    ) -> ActionCard:
        if is_ready:
            card = ActionCard(icon, title, note, "", Pill("done", self.tr("ready")), tint="done", parent=ground)
        elif go is not None:
            card = ActionCard(icon, title, note, verb, tint="info", parent=ground)
            card.acted.connect(go)
        else:
            card = ActionCard(
                icon, title, note, "", Pill("soon", self.tr("to be confirmed")), tint="info", parent=ground
            )
        card.setFixedWidth(theme.px(WIDE))
        card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return card
