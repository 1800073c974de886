"""Keeps the draft of the registration sheet against a crash, and offers one that outlived it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services import subjects
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.form_values import is_empty, put_back, values_of
from dpo_desk.ui.inbox.intake import Intake
from dpo_desk.ui.inbox.intake_drafts import IntakeDrafts, PutAside

PUT_ASIDE_MS = 1500


class IntakeRecovery(QObject):
    """At most `PUT_ASIDE_MS` of typing is lost; what is registered or cleared is forgotten; `kept_changed` says so."""

    kept_changed = Signal()

    def __init__(self, desk: Desk, intake: Intake, drafts: IntakeDrafts) -> None:
        super().__init__(intake)
        self._desk, self._intake, self.drafts = desk, intake, drafts
        self.name = drafts.new_name()
        self._aside: PutAside | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PUT_ASIDE_MS)
        self._soon.timeout.connect(self.put_aside)
        intake.edited.connect(self._edited)
        intake.registered.connect(self._registered)
        intake.clear_button.clicked.connect(self.forget)
        intake.left.connect(self.put_aside)
        intake.form.found.acted.connect(self.bring_back)
        intake.form.drop.clicked.connect(self.drop)

    def look(self) -> None:
        """Offer the draft put aside last, when the sheet opens."""
        self._offer(self.drafts.latest(self.name))

    def _offer(self, aside: PutAside | None) -> None:
        self._aside = aside
        self._intake.form.show_found(f"{aside.at:%d.%m, %H:%M}" if aside is not None else "")

    @Slot()
    def _edited(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def put_aside(self) -> None:
        """Write the draft into its file now; an empty one has none."""
        self._soon.stop()
        values, papers = values_of(self._intake.form), tuple(self._intake.papers)
        if is_empty(values) and not papers:
            self.drafts.forget(self.name)
            self.kept_changed.emit()
            return
        draft = PutAside(self.name, self._desk.now(), values, papers, self._intake.message_id)
        try:
            self.drafts.put_aside(draft)
            self.drafts.sweep(self.name, papers)
        except Exception as error:
            self._desk.door.tell(error)
        self.kept_changed.emit()

    @Slot()
    def forget(self) -> None:
        """The draft in hand is registered or cleared."""
        self._soon.stop()
        self.drafts.forget(self.name)
        self.name = self.drafts.new_name()
        self.kept_changed.emit()

    def begin_another(self) -> None:
        """Put the draft in hand aside and begin with an empty sheet."""
        self.put_aside()
        self.name = self.drafts.new_name()
        self._intake.clear()
        self.look()

    @Slot(int)
    def _registered(self, _key: int) -> None:
        self.forget()

    @Slot()
    def bring_back(self) -> None:
        """Put the draft that was found into the sheet; what stood there is kept as a draft of its own."""
        aside = self._aside
        if aside is None:
            return
        self.put_aside()
        self.name = aside.name
        put_back(self._intake.form, aside.values)
        self._intake.take_back(aside.papers, aside.message_id)
        identity = aside.values.get("subject_id")
        if isinstance(identity, int) and identity:
            self._desk.ask(self, subjects.rows, [identity], then=self._subject_came)
        self.look()

    def _subject_came(self, rows: Sequence[RegisterRow]) -> None:
        field = self._intake.form.subject
        if rows and rows[0].name == field.text():
            field.choose(rows[0])

    @Slot()
    def drop(self) -> None:
        """It is not wanted."""
        if self._aside is not None:
            self.drop_named(self._aside.name)

    def drop_named(self, name: str) -> None:
        """Take away a draft that is not the one in hand."""
        self.drafts.forget(name)
        self.look()
        self.kept_changed.emit()
