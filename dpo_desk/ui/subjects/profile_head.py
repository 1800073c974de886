"""The head of the profile: who it is, how the subject stands, and what can be done."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dpo_desk.services.profile import Profile
from dpo_desk.ui.icons import wear
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.avatar import Avatar
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.labels import ElidingLabel
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.subjects.words import RegisterWords

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
MARGIN = 20


class ProfileHead(QWidget):
    """Avatar, name, number, pills and buttons."""

    request_wanted = Signal()
    history_wanted = Signal()
    change_wanted = Signal()
    confirm_wanted = Signal()

    def __init__(self, words: RegisterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._profile: Profile | None = None
        self._avatar = Avatar("", 48, parent=self)
        self._name = ElidingLabel("", "pane", parent=self)
        self._note = ElidingLabel("", "meta", "text2", parent=self)
        self._state = CountdownPill(Pill("normal", ""), self)
        self._term = CountdownPill(Pill("normal", ""), self)
        self.request_button = Button("", "primary", "plus", "row", parent=self)
        self.history_button = Button("", icon="history", height="row", parent=self)
        self.more_button = IconButton("ellipsis", "", parent=self)
        self._lay_out()
        self.request_button.clicked.connect(self.request_wanted)
        self.history_button.clicked.connect(self.history_wanted)
        self.more_button.clicked.connect(self.open_more)

    def _lay_out(self) -> None:
        who, words = QHBoxLayout(), QVBoxLayout()
        self._pills, self._buttons = QBoxLayout(ACROSS), QBoxLayout(ACROSS)
        pills, buttons = self._pills, self._buttons
        words.setSpacing(3)
        words.addWidget(self._name)
        words.addWidget(self._note)
        who.setSpacing(12)
        who.addWidget(self._avatar)
        who.addLayout(words, 1)
        who.addWidget(self.more_button)
        pills.setSpacing(8)
        buttons.setSpacing(8)
        for widget in (self._state, self._term):
            pills.addWidget(widget)
        for button in (self.request_button, self.history_button):
            buttons.addWidget(button)
        pills.addStretch(1)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 18, MARGIN, 0)
        column.setSpacing(12)
        for row in (who, pills, buttons):
            column.addLayout(row)

    def show_profile(self, profile: Profile) -> None:
        """Show another profile."""
        self._profile = profile
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.request_button.set_words(self.tr("Register request"))
        self.history_button.set_words(self.tr("Consent history"))
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))
        if self._profile is None:
            return
        row = self._profile.card.row
        name = self._words.name(row)
        since = ""
        if row.registered_on:
            since = self.tr("since {day}").format(day=f"{row.registered_on:%d.%m.%Y}")
        self._avatar.show_name(f"{self._profile.card.given_name} {self._profile.card.surname}")
        self._name.show_text(name)
        self._note.show_text(" · ".join(part for part in (self._words.note(row), since) if part))
        self._state.show_pill(self._state_pill())
        self._term.setVisible(row.destroy_by is not None)
        if row.destroy_by is not None:
            state, _left = self._words.left(row.destroy_by)
            self._term.show_pill(Pill(state, self._words.destroy_by(row.destroy_by, "d MMMM")))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Pills and buttons stand under each other where they have no room side by side."""
        room = self.width() - 2 * MARGIN
        pills = self._state.sizeHint().width() + (0 if self._term.isHidden() else self._term.sizeHint().width() + 8)
        self._pills.setDirection(ACROSS if pills <= room else DOWN)
        buttons = self.request_button.sizeHint().width() + self.history_button.sizeHint().width() + 8
        self._buttons.setDirection(ACROSS if buttons <= room else DOWN)

    def _state_pill(self) -> Pill:
        profile = self._profile
        assert profile is not None
        row = profile.card.row
        shape, word = self._words.state(row)
        if row.state == "blocked":
            until = say_date(row.blocked_until) if row.blocked_until else "…"
            return Pill("blocked", self.tr("Blocked until {day}").format(day=until))
        if row.is_stopping:
            return Pill("waiting", self.tr("Processing being stopped"))
        if row.purposes_in_force:
            count = f"{row.purposes_in_force} / {row.purposes_known}"
            return Pill(shape, self.tr("Consent in force: {count}").format(count=count))
        return Pill("not_started", word)

    @Slot()
    def open_more(self) -> None:
        """The rarer deeds."""
        menu = self.menu()
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 2)))

    def menu(self) -> QMenu:
        """Change, and confirm with the person."""
        menu = QMenu(self)
        entries = (
            (self.tr("Change the data"), "pencil", self.change_wanted),
            (self.tr("Confirmed by the person today"), "user-round-check", self.confirm_wanted),
        )
        for text, icon, wanted in entries:
            action = menu.addAction(text)
            wear(action, icon)
            action.triggered.connect(wanted)
        return menu
