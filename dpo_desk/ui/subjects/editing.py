"""What the form of a subject does: begin, save, and say beside the fields why it was refused."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dpo_desk.domain.correction import FIELDS, category_of
from dpo_desk.domain.data_list import left_out
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.reveal import CHANGING
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import subjects
from dpo_desk.services.profile import Profile, draft_of
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.subjects.subject_form import SubjectForm


class Editing(QObject):
    """`begun` when the form is to be shown; `saved` with the key of somebody new, 0 after a change."""

    begun = Signal()
    saved = Signal(int)

    def __init__(self, desk: Desk, form: SubjectForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        form.saved.connect(self.save)

    def begin_new(self) -> None:
        """Somebody new, with the draft that was left."""
        if self._form.subject_id or not self._form.fields:
            self._clear()
        self.begun.emit()

    def begin_change(self, profile: Profile) -> None:
        """Change a subject; blocked data are refused before anything is typed."""
        row = profile.card.row
        try:
            subjects.refuse_blocked(row)
        except Refusal as refusal:
            self._desk.door.tell(refusal)
            return
        shown = self._masked(draft_of(profile.card))
        if shown:  # the form shows what the profile masks, and the journal knows it as with any other reveal
            asked = row.id, ",".join(shown), CHANGING
            self._desk.do(self, subjects.note_reveal, *asked, then=partial(self._show_form, profile))
        else:
            self._show_form(profile)

    def _show_form(self, profile: Profile, _done: None = None) -> None:
        row = profile.card.row
        self._form.show_draft(draft_of(profile.card), row.id, row.version, left_out(self._desk.rulebook))
        self.begun.emit()

    def _masked(self, draft: SubjectDraft) -> list[str]:
        """The categories of a draft that the profile masks."""
        hidden = {one.key for one in self._desk.rulebook.categories if not one.visible and not one.card_tail}
        filled = (category_of(field) for field in FIELDS if getattr(draft, field))
        return [category for category in dict.fromkeys(filled) if category in hidden]

    @Slot(object)
    def save(self, draft: SubjectDraft) -> None:
        """Write the draft down."""
        form = self._form
        if form.subject_id:
            changed = form.subject_id, form.seen, draft, form.reason()
            self._desk.do(self, subjects.change, *changed, then=self._saved, otherwise=self._refused)
        else:
            self._desk.do(self, subjects.add, draft, then=self._saved, otherwise=self._refused)

    def _saved(self, identity: int | None) -> None:
        self._clear()
        self.saved.emit(identity or 0)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self._form.show_refusal(error)
        else:
            self._desk.door.tell(error)

    def _clear(self) -> None:
        self._form.show_draft(SubjectDraft(language=self._desk.language), unkept=left_out(self._desk.rulebook))
