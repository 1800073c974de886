"""What makes a letter leave: number, print, PDF, mark as sent; what was typed is always kept first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import departures, letters
from dpo_desk.services.mailbox import MailboxDraft, mailbox
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.departures import departures_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.letters.form import LetterForm
from dpo_desk.ui.letters.preview_pane import LetterPreview, leaving_papers
from dpo_desk.ui.letters.printing import Printing
from dpo_desk.ui.letters.session import LetterSession
from dpo_desk.ui.letters.words import letter_number
from dpo_desk.ui.paper.render import to_pdf


class Outgoing(QObject):
    """Deeds and papers of the letter in hand."""

    def __init__(self, desk: Desk, session: LetterSession, form: LetterForm, preview: LetterPreview) -> None:
        super().__init__(session)
        self._desk, self.session, self._form, self._preview = desk, session, form, preview
        self._departures = departures_of(desk)
        self.printing = Printing(desk, preview)
        self._is_to_leave = False
        self._connect_leaving()
        deeds = form.deeds
        deeds.save_wanted.connect(session.keep)
        deeds.pdf_wanted.connect(self.save_pdf)
        deeds.print_wanted.connect(self.print_shown)
        deeds.number_wanted.connect(self.give_number)
        deeds.send_wanted.connect(self.send)
        preview.print_wanted.connect(self.print_shown)

    def _connect_leaving(self) -> None:
        leaving = self._form.leaving
        leaving.mail_wanted.connect(self.send_by_mail)
        leaving.post_wanted.connect(self.send_by_post)
        leaving.back_wanted.connect(self.take_back)
        leaving.left_noted.connect(self.note_left)
        leaving.given_up.connect(self._form.text.setFocus)
        self.session.opened.connect(self._opened)

    def actions(self) -> Sequence[Action]:
        """Print, PDF, the next step, the next gap, out of the queue."""
        number = QT_TRANSLATE_NOOP("action", "Give a number")
        send = QT_TRANSLATE_NOOP("action", "Mark as sent")
        return (
            Action("letter.print", QT_TRANSLATE_NOOP("action", "Print…"), "printer", self.print_shown, "Ctrl+P",
                   Menu.FILE, enabled=self._has_letter),
            Action("letter.pdf", QT_TRANSLATE_NOOP("action", "Save PDF…"), "file-text", self.save_pdf, "Ctrl+Shift+S",
                   Menu.FILE, enabled=self._has_letter),
            Action("letter.go_on", send if self.session.is_numbered else number, "check", self.go_on, "Ctrl+Return",
                   Menu.FILE, enabled=self._can_go_on, is_deed=True),
            Action("letter.gap", QT_TRANSLATE_NOOP("action", "Next gap in the letter"), "pencil-line",
                   self._form.go_to_gap, "F2", Menu.EDIT, enabled=self._can_go_on),
            Action("letter.discard", QT_TRANSLATE_NOOP("action", "Take out of the queue"), "trash-2", self.discard,
                   menu=Menu.FILE, section=1, enabled=self._can_go_on, is_deed=True),
        )  # fmt: skip

    def _has_letter(self) -> bool:
        return self.session.card is not None

    def _can_go_on(self) -> bool:
        return self._has_letter() and not self.session.is_frozen

    @Slot()
    def give_number(self) -> None:
        """Number the letter in the outgoing journal."""
        self.session.act(letters.number)

    @Slot(object)
    def send(self, on: date) -> None:
        """Mark as sent: the page painted now is kept."""
        self.session.save(partial(self._send, on))

    def _send(self, on: date) -> None:
        if self.session.work is not None:
            self.session.act(letters.send, on, to_pdf(leaving_papers(self.session.work)))

    @Slot()
    def go_on(self) -> None:
        """The next step of the letter: its number, then how it leaves; one for the mail comes from this to that."""
        if self._form.leaving.is_asking:
            self._form.leaving.go_on()
        elif not self.session.is_numbered:
            self._is_to_leave = self._is_mail()
            self.give_number()
        elif self._is_mail():
            self._desk.ask(self, mailbox, then=partial(self._ask_way, True))
        else:
            self._form.deeds.ask_to_send()

    def _is_mail(self) -> bool:
        return self.session.work is not None and self.session.work.address.kind is ItemKind.EMAIL

    @Slot(object)
    def _opened(self, _card: object) -> None:
        if self._is_to_leave and self.session.is_numbered:
            self._is_to_leave = False
            self._desk.ask(self, mailbox, then=partial(self._ask_way, False))

    def _ask_way(self, is_by_person: bool, draft: MailboxDraft) -> None:
        """By e-mail or by post; where no server is set the letter left by another program, and is marked so."""
        if self.session.card is not None and draft.can_send:
            self._form.leaving.ask(self.session.card)
        elif is_by_person:
            self._form.deeds.ask_to_send()

    @Slot(bool)
    def send_by_mail(self, closes: bool) -> None:
        """Hold the letter; it leaves when its time is over."""
        self.session.save(partial(self._hold, closes))

    def _hold(self, closes: bool) -> None:
        card, work = self.session.card, self.session.work
        if card is not None and work is not None:
            pdf = to_pdf(leaving_papers(work))
            self._departures.hold(card.row.id, card.row.version, pdf, closes, self.session.refused.emit)

    @Slot()
    def send_by_post(self) -> None:
        """Leave the letter in the queue of the post."""
        work = self.session.work
        if work is not None:
            address = replace(work.address, kind=ItemKind.REGISTERED_WITH_ADVICE)
            self.session.edit(work.sent_to(address, work.item_number))
            self.session.save()
            self.session.opened.emit(self.session.card)

    @Slot()
    def take_back(self) -> None:
        """The letter does not leave."""
        card = self.session.card
        if card is not None:
            self._departures.take_back(card.row.id, card.row.version, self.session.refused.emit)

    @Slot()
    def note_left(self) -> None:
        """The letter that nobody was sure of has left."""
        self.session.act(departures.note_left)

    @Slot()
    def discard(self) -> None:
        """Take the letter out of the queue."""
        self.session.act(letters.discard)

    @Slot()
    def print_shown(self) -> None:
        """Print the page or the envelope that is looked at."""
        self.session.save(self._print)

    def _print(self) -> None:
        self.printing.print_papers(self._preview.papers())

    @Slot()
    def save_pdf(self) -> None:
        """Save what is looked at as PDF; of a letter that left, the page that was kept."""
        if self.session.is_frozen and not self._preview.is_envelope:
            self._desk.ask(self, letters.kept_page, self.session.letter_id, then=self._save_kept)
        else:
            self.session.save(self._save_shown)

    def _save_shown(self) -> None:
        self.printing.save_pdf(self._preview.papers(), self.file_name())

    def _save_kept(self, data: bytes) -> None:
        self.printing.save_pdf(data, self.file_name())

    def file_name(self) -> str:
        """By the number only: a name in a file name would be personal data."""
        card = self.session.card
        stem = (letter_number(card.row, is_plain=True) if card is not None else "") or self.tr("Draft")
        return f"{stem}-DL.pdf" if self._preview.is_envelope else f"{stem}.pdf"
