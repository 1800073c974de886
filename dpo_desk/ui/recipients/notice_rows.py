"""Notices to recipients, one under another: how far each came, its letter, and the two things noted by hand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.recipient import Notice, Told
from dpo_desk.services import recipient_notices
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Rule
from dpo_desk.ui.inbox.sheets import Sheet, SheetPlace
from dpo_desk.ui.parts.buttons import IconButton
from dpo_desk.ui.parts.clearing import clear
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel
from dpo_desk.ui.parts.pill import CountdownPill
from dpo_desk.ui.recipients.notice_sheets import AnswerSheet, SentSheet
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.words import request_number, subject_number

MOST = 30


class NoticeRows(QWidget):
    """`item_wanted` asks for a request, a subject or a letter. A sheet opens above the rows."""

    item_wanted = Signal(str, int)

    def __init__(self, desk: Desk, words: RecipientWords, parent: QWidget, *, of_recipient: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._words, self._is_of_recipient = desk, words, of_recipient
        self.place = SheetPlace(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.place)
        column.addLayout(self._list)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show other notices; those that are not settled come first."""
        clear(self._list)
        order = {Told.UNSENT: 0, Told.SENT: 1, Told.ANSWERED: 2}
        for place, one in enumerate(sorted(notices, key=lambda one: order[one.told])[:MOST]):
            if place:
                self._list.addWidget(Rule(self))
            self._list.addWidget(self._row(one))
        if len(notices) > MOST:
            more = PlainLabel(self.tr("and %n more", "", len(notices) - MOST), "meta", "text2", parent=self)
            self._list.addWidget(more)

    def _row(self, one: Notice) -> QWidget:
        row = QWidget(self)
        name = subject_number(one.subject_number) if self._is_of_recipient else one.recipient
        head, under = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidingLabel(name, "control", parent=row), 1)
        for button in self._buttons(one, row):
            head.addWidget(button)
        under.addWidget(CountdownPill(self._words.told(one), row))
        under.addStretch(1)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(3)
        column.addLayout(head)
        column.addLayout(under)
        column.addLayout(self._about(one, row))
        if one.answer:
            column.addWidget(PlainLabel(one.answer, "meta", "text2", wrap=True, parent=row))
        row.setAccessibleName(f"{name}. {self._words.cause(one.cause)}. {self._words.told(one).text}")
        return row

    def _about(self, one: Notice, row: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(PlainLabel(self._words.cause(one.cause), "meta", "text2", parent=row))
        if self._is_of_recipient and one.request_id:
            link = LinkButton(request_number(one.request_year, one.request_number), "meta", row)
            link.clicked.connect(partial(self.item_wanted.emit, "request", one.request_id))
            line.addWidget(link)
        line.addStretch(1)
        return line

    def _buttons(self, one: Notice, row: QWidget) -> list[IconButton]:
        """Letter and "sent" while it has not left, "answered" afterwards."""
        made = []
        if one.told is Told.UNSENT or one.letter_id:
            made.append(IconButton("mail", self.tr("Letter to {name}").format(name=one.recipient), parent=row))
            made[-1].clicked.connect(partial(self._write, one))
        if one.told is Told.UNSENT:
            made.append(IconButton("send", self.tr("Note that it was sent"), parent=row))
            made[-1].clicked.connect(partial(self._open_sent, one))
        elif one.told is Told.SENT:
            made.append(IconButton("check", self.tr("Note the answer"), parent=row))
            made[-1].clicked.connect(partial(self._open_answer, one))
        return made

    def _write(self, one: Notice, _is_checked: bool = False) -> None:
        if one.letter_id:
            self.item_wanted.emit("letter", one.letter_id)
        else:
            then = partial(self.item_wanted.emit, "letter")
            self._desk.do(self, recipient_notices.compose, one.id, then=then)

    def _open_sent(self, one: Notice, _is_checked: bool = False) -> None:
        self._open(SentSheet(self._desk, one, self.place))

    def _open_answer(self, one: Notice, _is_checked: bool = False) -> None:
        self._open(AnswerSheet(self._desk, one, self.place))

    def _open(self, sheet: Sheet) -> None:
        self.place.open(sheet)
