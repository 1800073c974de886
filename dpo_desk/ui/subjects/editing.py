"""What the form of a subject does: begin, save, and say beside the fields why it was refused."""

from PySide6.QtCore import QObject, Signal, Slot

from dpo_desk.domain.errors import Refusal
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
        self._form.show_draft(draft_of(profile.card), row.id, row.version)
        self.begun.emit()

    @Slot(object)
    def save(self, draft: SubjectDraft) -> None:
        """Write the draft down."""
        form = self._form
        if form.subject_id:
            self._desk.do(
                self, subjects.change, form.subject_id, form.seen, draft, then=self._saved, otherwise=self._refused
            )
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
        self._form.show_draft(SubjectDraft(language=self._desk.language))
