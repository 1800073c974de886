"""How a letter leaves: by e-mail or with the post, the seconds it is held, its password, and what stopped it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from dpo_desk.domain.departure import Stage
from dpo_desk.domain.rows import LetterRow
from dpo_desk.services.letters import LetterCard
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.subjects.masks import masked

SECOND_MS = 1000
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Leaving(Card):
    """`mail_wanted` (with whether the request closes) and `post_wanted` by Enter; the rest acts on the departures."""

    mail_wanted = Signal(bool)
    post_wanted = Signal()
    back_wanted = Signal()
    left_noted = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(margin=12, spacing=8, parent=parent)
        self.departures = departures_of(desk)
        self._row: LetterRow | None = None
        self._is_asking = False
        self.title = PlainLabel("", "control", wrap=True, parent=self)
        self.by_mail = QRadioButton(self)
        self.by_post = QRadioButton(self)
        self.closes = QCheckBox(self)
        self.note = PlainLabel("", "meta", "text2", wrap=True, parent=self)
        self.password = PlainLabel("", "pane", parent=self)
        self.password.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button("", icon="copy", parent=self)
        self.passed = Button("", "quiet", parent=self)
        self.send = Button("", "primary", "send", parent=self)
        self.found_left = Button("", "quiet", parent=self)
        self.back = Button("", "quiet", "undo-2", parent=self)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.show_again)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        for part in (self.title, self.by_mail, self.by_post, self.closes, self.note):
            self.body.addWidget(part)
        self.body.addWidget(self.password)
        for parts in ((self.copy, self.passed), (self.send, self.found_left, self.back)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for one in parts:
                row.addWidget(one)
            row.addStretch(1)
            self.body.addLayout(row)

    def _connect(self) -> None:
        self.send.clicked.connect(self.go_on)
        self.back.clicked.connect(self._back)
        self.found_left.clicked.connect(self.left_noted)
        self.copy.clicked.connect(self.copy_password)
        self.passed.clicked.connect(self.pass_on)
        self.departures.changed.connect(self._on_changed)

    # what is shown

    @property
    def is_asking(self) -> bool:
        """Whether the question how the letter leaves stands open."""
        return self._is_asking

    def show_letter(self, card: LetterCard) -> None:
        """Follow the letter in hand: nothing for one that is not on its way."""
        if self._row is None or self._row.id != card.row.id or card.row.state != "numbered":
            self._is_asking = False
        self._row = card.row
        self.show_again()

    def ask(self, card: LetterCard) -> None:
        """Ask how the numbered letter leaves; Enter takes the way that is chosen."""
        self._row, self._is_asking = card.row, True
        address = card.facts.addressee.email
        self.by_mail.setText(self.tr("By e-mail to {address}").format(address=masked("email", address)))
        self.closes.setVisible(card.ends_request)
        self.closes.setChecked(card.ends_request)
        self.by_mail.setChecked(True)
        self.show_again()
        self.by_mail.setFocus()

    @Slot(int)
    def _on_changed(self, letter_id: int) -> None:
        if self._row is not None and self._row.id == letter_id:
            self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Say how the letter stands now."""
        row = self._row
        is_leaving = row is not None and row.state == "leaving"
        is_on_way = row is not None and row.state in ("leaving", "sent")
        secret = self.departures.passwords.get(row.id, "") if row is not None and is_on_way else ""
        self.setVisible(self._is_asking or is_leaving or bool(secret))
        for part in (self.by_mail, self.by_post):
            part.setVisible(self._is_asking)
        if not self._is_asking:
            self.closes.hide()
        self._show_secret("" if self._is_asking else secret)
        self._show_stage(row if is_leaving else None)
        seconds = self.departures.seconds_left(row.id) if row is not None and is_leaving else 0
        if seconds:
            self._second.start()
        else:
            self._second.stop()

    def _show_secret(self, secret: str) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        is_new = bool(secret) and secret != self.password.text()
        self.password.setText(secret)
        for part in (self.password, self.copy, self.passed):
            part.setVisible(bool(secret))
        if is_new and had_focus:
            self.copy.setFocus()

    def _show_stage(self, row: LetterRow | None) -> None:
        title, note = self._words(row)
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        stuck = row is not None and not self.departures.seconds_left(row.id)
        busy = row is not None and row.departure.stage is Stage.TRYING and not self._was_left_behind(row)
        self.send.setVisible(self._is_asking or (stuck and not busy))
        self.send.set_words(self.tr("Send") if self._is_asking or row is None else self.tr("Send now"))
        self.found_left.setVisible(stuck and not busy and row is not None and row.departure.may_have_left)
        self.back.setVisible(self._is_asking or (row is not None and not busy))
        self.back.set_words(self.tr("Not now") if self._is_asking else self.tr("Take back"))

    def _was_left_behind(self, row: LetterRow) -> bool:
        return row.id not in self.departures.passwords and row.id not in self.departures.troubles

    def _words(self, row: LetterRow | None) -> tuple[str, str]:
        if self._is_asking:
            note = self.tr("The PDF gets a password, which is shown once the letter waits.")
            return self.tr("How does the letter leave?"), note
        if row is None:
            return self.tr("The letter has left. Tell the person this password by another channel:"), ""
        seconds = self.departures.seconds_left(row.id)
        if seconds:
            title = self.tr("Sending… The letter leaves in %n second(s)", "", seconds)
            return title, self.tr("Tell the person this password by another channel, by telephone for example.")
        trouble = self.departures.troubles.get(row.id, "")
        if row.departure.may_have_left and not trouble:
            if self._was_left_behind(row):
                return self.tr("The letter may have left: the desk closed while it was being sent"), self.tr(
                    "Look into the sent mail or ask the person before you send it again."
                )
            return self.tr("Handing the letter to the mail server…"), ""
        waits = self.tr("The letter waits to leave by e-mail; it has not left")
        return (self.tr("The letter may have left") if row.departure.unsure else waits), trouble

    # what the person does

    @Slot()
    def go_on(self) -> None:
        """Take the way that is chosen; a letter that was stopped is tried again."""
        if not self._is_asking:
            if self._row is not None:
                self.departures.leave(self._row.id, True)
            return
        self._is_asking = False
        if self.by_mail.isChecked():
            self.mail_wanted.emit(not self.closes.isHidden() and self.closes.isChecked())
        else:
            self.post_wanted.emit()
        self.show_again()

    @Slot()
    def _back(self) -> None:
        if self._is_asking:
            self._is_asking = False
            self.show_again()
            self.given_up.emit()
        else:
            self.back_wanted.emit()

    @Slot()
    def copy_password(self) -> None:
        """To the clipboard, for a message by another channel."""
        QGuiApplication.clipboard().setText(self.password.text())

    @Slot()
    def pass_on(self) -> None:
        """The person knows the password."""
        if self._row is not None:
            self.departures.passed_on(self._row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_asking and event.key() in ENTER:
            self.go_on()
        elif self._is_asking and event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.by_post.setText(self.tr("To the post batch"))
        self.closes.setText(self.tr("Close the request once the letter has left"))
        self.copy.set_words(self.tr("Copy"))
        self.passed.set_words(self.tr("Passed on"))
        self.found_left.set_words(self.tr("It has left"))
        self.password.setAccessibleName(self.tr("Password of the PDF"))
        self.show_again()
