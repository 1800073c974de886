"""The sheet for adding a subject or changing one: fields with the reason of a refusal beside them."""

import itertools
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.correction import READERS
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import OWN_NAMES, say
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.fields import AreaField, Field, NumberField, TextField
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel


class SubjectForm(Ground):
    """`saved` with the draft once every field can be read; `closed` when the person goes away, the draft stays."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self.subject_id, self.seen = 0, 0
        self.fields: dict[str, Field] = {}
        self._today = today
        self._draft = SubjectDraft()
        self._unkept: frozenset[str] = frozenset()
        self.why: TextField | None = None
        self._title = ElidingLabel("", "pane", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self._banner = Banner("today", "", parent=self)
        self.save_button = Button("", "primary", parent=self)
        self._cancel = Button("", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._body: QWidget | None = None
        self._lay_out()
        self._cross.clicked.connect(self.closed)
        self._cancel.clicked.connect(self.closed)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        note = QHBoxLayout()
        note.setContentsMargins(20, 0, 20, 8)
        note.addWidget(self._banner)
        self._column.addLayout(head)
        self._column.addLayout(note)
        self._column.addWidget(Rule(self))
        self._column.addWidget(Rule(self))
        self._column.addLayout(foot)

    def show_draft(
        self, draft: SubjectDraft, subject_id: int = 0, seen: int = 0, unkept: frozenset[str] = frozenset()
    ) -> None:
        """Begin with this draft; `subject_id` 0 adds somebody new. Fields of `unkept` take no value: hidden when empty,
        locked when they have one of old."""
        self.subject_id, self.seen, self._draft, self._unkept = subject_id, seen, draft, unkept
        self._build()
        self.retranslate()

    def _build(self) -> None:
        if self._body is not None:
            take_out(self._column, self._body)
        holder = Ground("surface", parent=self)
        form = QVBoxLayout(holder)
        form.setContentsMargins(20, 14, 20, 16)
        form.setSpacing(12)
        self.fields = self._make_fields(holder)
        for names in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(10)
            for name in names:
                row.addWidget(self.fields[name], 1)
            form.addLayout(row)
        self._close_unkept()
        self.why = TextField(self.tr("Reason for the change"), parent=holder) if self.subject_id else None
        if self.why is not None:
            form.addWidget(self.why)
        for words in self._remarks():
            form.addWidget(PlainLabel(words, "meta", "text3", wrap=True, parent=holder))
        form.addStretch(1)
        self._body = Scroll(holder, self)
        self._column.insertWidget(3, self._body, 1)
        self._banner.hide()
        order = [self.fields[name].editor for names in _ROWS for name in names]
        order += [self.why.editor] if self.why is not None else []
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)

    def _close_unkept(self) -> None:
        for name in self._unkept & self.fields.keys():
            if getattr(self._draft, name):
                self.fields[name].editor.setEnabled(False)
                self.fields[name].show_hint(self.tr("The list keeps no more values of this; this one stays."))
            else:
                self.fields[name].hide()

    def _remarks(self) -> list[str]:
        said = [self.tr("A password is never kept; of a bank card the desk keeps the last four digits.")]
        hidden = [one.label.text() for name, one in self.fields.items() if name in self._unkept and one.isHidden()]
        if hidden:
            words = self.tr("Not asked, because the list of personal data keeps no values of it: {fields}.")
            said.append(words.format(fields=", ".join(hidden)))
        return said

    def reason(self) -> str:
        """Why the data are changed, as typed."""
        return self.why.text().strip() if self.why is not None else ""

    def _make_fields(self, holder: QWidget) -> dict[str, Field]:
        draft, languages = self._draft, [("", "—"), *((key.value, name) for key, name in OWN_NAMES.items())]
        made: dict[str, Field] = {
            "surname": TextField(self.tr("Surname"), draft.surname, parent=holder),
            "given_name": TextField(self.tr("Given name"), draft.given_name, parent=holder),
            "patronymic": TextField(self.tr("Patronymic"), draft.patronymic, parent=holder),
            "surname_ru": TextField(self.tr("Surname in Russian"), draft.surname_ru, parent=holder),
            "given_name_ru": TextField(self.tr("Given name in Russian"), draft.given_name_ru, parent=holder),
            "patronymic_ru": TextField(self.tr("Patronymic in Russian"), draft.patronymic_ru, parent=holder),
            "phone": NumberField(self.tr("Phone"), draft.phone, "", "+7 7", punctuated=True, parent=holder),
            "email": TextField(self.tr("E-mail"), draft.email, parent=holder),
            "workplace": TextField(self.tr("Workplace"), draft.workplace, parent=holder),
            "position": TextField(self.tr("Position"), draft.position, parent=holder),
            "card_last4": NumberField(self.tr("Bank card, last 4 digits"), draft.card_last4, parent=holder),
            "bin": NumberField(self.tr("BIN"), draft.bin, parent=holder),
            "organisation": TextField(self.tr("Organisation name"), draft.organisation, parent=holder),
            "activity": AreaField(self.tr("Description of activity"), draft.activity, rows=2, parent=holder),
            "user_type": TextField(self.tr("User type"), draft.user_type, parent=holder),
            "legal_address": TextField(self.tr("Legal address"), draft.legal_address, parent=holder),
            "website": TextField(self.tr("Official website"), draft.website, parent=holder),
            "language": ChoiceField(self.tr("Language of letters"), languages, parent=holder),
            "registered_on": DateField(self.tr("Registered on the site"), self._today, draft.registered_on),
        }
        made["registered_on"].setParent(holder)
        language = made["language"]
        if isinstance(language, ChoiceField):
            language.choose(draft.language)
            language.box.setMinimumContentsLength(6)
        return made

    # reading

    def _text(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, TextField | AreaField):
            return field.text()
        return field.key() if isinstance(field, ChoiceField) else ""

    def read(self) -> SubjectDraft | None:
        """The draft as typed, numbers in their normal form; None when a field cannot be read and says why."""
        values: dict[str, Any] = {}
        is_whole = True
        for name, field in self.fields.items():
            if isinstance(field, DateField):
                values[name] = field.value()
                continue
            try:
                text = self._text(name)
                values[name] = READERS[name](text) if text and name in READERS else text
            except Refusal as refusal:
                field.show_error(say(refusal.message))
                is_whole = False
        return SubjectDraft(**values) if is_whole else None

    @Slot()
    def save(self) -> None:
        """Hand the draft over when it can be read."""
        draft = self.read()
        if draft is not None:
            self.saved.emit(draft)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say beside the field, or above all, why nothing was saved."""
        if refusal.field in self.fields:
            self.fields[refusal.field].show_error(say(refusal.message))
            self.fields[refusal.field].setFocus()
        else:
            self._banner.show_words("today", say(refusal.message))
            self._banner.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the frame in the current language; fields keep what was typed."""
        self._title.show_text(self.tr("Change the data") if self.subject_id else self.tr("New subject"))
        self.save_button.set_words(self.tr("Save") if self.subject_id else self.tr("Add subject"))
        self._cancel.set_words(self.tr("Cancel"))
        self._cross.setToolTip(self.tr("Close, the draft stays"))
        self._cross.setAccessibleName(self.tr("Close, the draft stays"))


_ROWS = (
    ("surname", "given_name"), ("patronymic", "language"), ("surname_ru", "given_name_ru"),
    ("patronymic_ru", "registered_on"), ("phone", "email"), ("workplace", "position"), ("card_last4", "bin"),
    ("organisation",), ("user_type",), ("activity",), ("legal_address",), ("website",),
)  # fmt: skip
