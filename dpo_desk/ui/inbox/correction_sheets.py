"""What the deeds of a correction ask: a new value, why one is disputed, and how the notices leave."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.correction import FIELDS, CorrectionRow
from dpo_desk.domain.data_list import left_out
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services.correction_notices import Addressees
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.correction_card import now_words
from dpo_desk.ui.inbox.sheets import Sheet
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import TextField
from dpo_desk.ui.parts.labels import PlainLabel

BY_MAIL, LEFT, BATCH = "mail", "left", "batch"


class ValueSheet(Sheet):
    """Which field, what shall stand there, and the paper that proves it."""

    def __init__(self, desk: Desk, draft: SubjectDraft, noted: set[str], parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._draft = draft
        self.say_words(self.tr("Add a value to correct"), self.tr("Add"))
        closed = noted | left_out(desk.rulebook)
        left = [(key, say_title(title)) for key, title in FIELDS.items() if key not in closed]
        self.field = ChoiceField(self.tr("Field"), left, parent=self)
        self.value = TextField(self.tr("New value"), parent=self)
        self.ground = TextField(self.tr("Paper that proves it, if any"), parent=self)
        for name, field in (("field", self.field), ("new_value", self.value), ("ground", self.ground)):
            self.add_field(name, field)
        self.field.chosen.connect(self._show_now)
        self._show_now()

    @Slot()
    def _show_now(self) -> None:
        now = now_words(self.field.key(), getattr(self._draft, self.field.key(), ""))
        self.value.show_hint(self.tr("Now: {value}").format(value=now) if now else self.tr("Nothing stands there now"))
        self.value.clear_error()


class DisputeSheet(Sheet):
    """Why a value is not corrected."""

    def __init__(self, desk: Desk, line: CorrectionRow, grounds: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`grounds` are keys and titles of the grounds its kind of demand knows."""
        super().__init__(desk, parent)
        self.line, self._titles = line, dict(grounds)
        name = say_title(FIELDS[line.field])
        note = self.tr("The line stays in the request as not corrected, with this reason.")
        self.say_words(self.tr("Dispute: {field}").format(field=name), self.tr("Do not correct"), note)
        self.ground = ChoiceField(self.tr("Ground"), [("", self.tr("Another reason")), *grounds], parent=self)
        self.ground.chosen.connect(self._chosen)
        self.add_field("ground", self.ground)
        self.reason = TextField("", parent=self)
        self.add_field("reason", self.reason)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        """A ground needs no more words; another reason does."""
        self.reason.show_label(self.tr("Explanation, if any") if self.ground.key() else self.tr("Reason"))
        self.reason.clear_error()

    def text(self) -> str:
        """The reason as it is kept: the ground in words and what was added to it."""
        return ": ".join(part for part in (self._titles.get(self.ground.key(), ""), self.reason.text().strip()) if part)


class NoticesSheet(Sheet):
    """Who is told of the correction, and how the letters leave; it can be accepted once it knows."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.is_ready = False
        self.say_words(self.tr("Notices to recipients"), self.tr("Write the notices"))
        self.told = PlainLabel("", "body", wrap=True, parent=self)
        self.body.insertWidget(2, self.told)
        self.way = ChoiceField(self.tr("How they leave"), parent=self)
        self.add_field("way", self.way)
        self.one_button = Button(self.tr("Open the letter first…"), "quiet", parent=self)
        self.add_way(self.one_button)
        self.accept_button.setEnabled(False)

    def show_addressees(self, found: Addressees) -> None:
        """Say who is told; by e-mail only where this desk can send."""
        self.is_ready = True
        lines = [found.person, *found.recipients] if found.person else found.recipients
        self.told.setText("\n".join(f"– {one}" for one in lines))
        nobody = self.tr("Nobody else was given these data: the duty to tell third parties falls away.")
        count = self.tr("One letter to the person and one to each third party, each with its number (9.4).")
        if found.person:
            self.say_words(self.tr("Notices of the correction"), self.tr("Write the notices"),
                           count if found.recipients else nobody)  # fmt: skip
        else:
            self.say_words(self.tr("Notices to recipients"), self.tr("Write the notices"),
                           self.tr("One letter to each of them, with its number."))  # fmt: skip
        self.one_button.setVisible(bool(found.person))
        ways = [(LEFT, self.tr("They leave today: number them and mark them as sent"))]
        ways += [(BATCH, self.tr("Number them and leave them in the batch of post"))]
        if found.can_mail:
            ways.insert(0, (BY_MAIL, self.tr("By e-mail; what goes by post waits in the batch")))
        self.way.show_choices(ways)
        # What goes by post has not left before somebody took it there.
        self.way.choose(BY_MAIL if found.can_mail else BATCH if found.has_post else LEFT)
        self.accept_button.setEnabled(True)
