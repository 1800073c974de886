"""The sheet that records a consent event, or corrects one by a new event that names it."""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.keyboard import digits
from dpo_desk.domain.zone import OFFICE_ZONE, has_hour, local
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.intake import PaperDraft
from dpo_desk.ui.consents.words import ConsentWords, Deed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground, Rule, Scroll
from dpo_desk.ui.languages import say, say_title
from dpo_desk.ui.parts.banner import Banner
from dpo_desk.ui.parts.buttons import Button, IconButton
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.clearing import take_out
from dpo_desk.ui.parts.fields import AreaField, TextField
from dpo_desk.ui.parts.labels import ElidingLabel, PlainLabel


class EventForm(Ground):
    """`saved` with a ConsentDraft, `paper_wanted` for the file dialog, `closed` when the person goes away."""

    saved = Signal(object)
    paper_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, words: ConsentWords, parent: QWidget) -> None:
        super().__init__("surface", "l", parent)
        self._desk, self._words = desk, words
        self.subject_id = 0
        self.corrected: Deed | None = None
        self.paper: PaperDraft | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._body: QWidget | None = None
        self._title = ElidingLabel("", "pane", parent=self)
        self._cross = IconButton("x", "", parent=self)
        self.banner = Banner("info", "", parent=self)
        self._cancel = Button("", parent=self)
        self.save_button = Button("", "primary", parent=self)
        self._lay_out()
        for button in (self._cross, self._cancel):
            button.clicked.connect(self.closed)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        head, note, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        note.setContentsMargins(20, 0, 20, 8)
        note.addWidget(self.banner)
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (head, note):
            self._column.addLayout(part)
        self._column.addWidget(Rule(self))
        self._column.addWidget(Rule(self))
        self._column.addLayout(foot)

    def begin(self, subject_id: int, corrected: Deed | None = None) -> None:
        """A new event of a subject; with `corrected` it stands in for that act and begins as it was."""
        self.subject_id, self.corrected, self.paper = subject_id, corrected, None
        self._build()
        if corrected is not None:
            self._fill(corrected)
        self.retranslate()
        self._show_strength()

    def _build(self) -> None:
        if self._body is not None:
            take_out(self._column, self._body)
        holder = Ground("surface", parent=self)
        form = QVBoxLayout(holder)
        form.setContentsMargins(20, 14, 20, 16)
        form.setSpacing(12)
        self._make_fields(holder)
        form.addWidget(self.action)
        form.addWidget(PlainLabel(self.tr("Purposes"), "label", "text2", parent=holder))
        form.addLayout(self._purpose_boxes())
        form.addWidget(self.purposes_error)
        form.addWidget(self.way)
        when = QHBoxLayout()
        when.setSpacing(10)
        when.addWidget(self.day, 3)
        when.addWidget(self.hour, 2)
        form.addLayout(when)
        form.addWidget(self.evidence)
        form.addLayout(self._paper_row(holder))
        for field in (self.form_version, self.address, self.by_whom, self.until):
            form.addWidget(field)
        form.addStretch(1)
        self._body = Scroll(holder, self)
        self._column.insertWidget(3, self._body, 1)

    def _purpose_boxes(self) -> QVBoxLayout:
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in self.boxes.values():
            boxes.addWidget(box)
        return boxes

    def _make_fields(self, holder: QWidget) -> None:
        book, now = self._desk.rulebook, self._desk.now()
        annulled = ConsentAction.ANNULLED.value
        actions = [
            (one.key, say_title(one.title)) for one in book.actions if one.key != annulled or self.corrected is not None
        ]
        self.action = ChoiceField(self.tr("What happened"), actions, parent=holder)
        self.boxes = {one.key: QCheckBox(f"{one.point}  {say_title(one.short)}", holder) for one in book.purposes}
        for box in self.boxes.values():
            box.setChecked(True)
        self.purposes_error = PlainLabel("", "label", "over", wrap=True, parent=holder)
        self.purposes_error.hide()
        ways = [(one.key, say_title(one.title)) for one in book.mechanisms]
        self.way = ChoiceField(self.tr("Way"), ways, " ", parent=holder)
        self.way.chosen.connect(self._show_strength)
        self.day = DateField(self.tr("Day"), now.date(), now.date(), parent=holder)
        self.hour = TextField(self.tr("Time"), f"{now:%H:%M}", parent=holder)
        self.evidence = AreaField(self.tr("Evidence"), "", self.tr("Log entry, number of a letter, scan…"), 2, holder)
        self.form_version = TextField(self.tr("Form and its version"), parent=holder)
        self.address = TextField(self.tr("IP address"), parent=holder)
        self.by_whom = TextField(self.tr("Representative, if one acted"), parent=holder)
        self.until = DateField(self.tr("Given until, if for a term"), now.date(), None, parent=holder)

    def _paper_row(self, holder: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.paper_button = Button(self.tr("Attach a paper"), icon="paperclip", height="row", parent=holder)
        self.paper_button.clicked.connect(self.paper_wanted)
        self.paper_name = ElidingLabel(self.tr("or drop it here"), "meta", "text3", parent=holder)
        row.addWidget(self.paper_button)
        row.addWidget(self.paper_name, 1)
        return row

    def _fill(self, deed: Deed) -> None:
        row, moment = deed.head, local(deed.head.occurred_at)
        self.action.choose(row.action)
        for key, box in self.boxes.items():
            box.setChecked(key in deed.purposes)
        self.way.choose(row.mechanism)
        self.day.show_value(moment.date())
        hour = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
        self.hour.show_text(hour if has_hour(moment) else "")
        for field, text in ((self.form_version, row.form_version), (self.address, row.ip), (self.by_whom, row.by_whom)):
            field.show_text(text)
        self.evidence.show_text(row.evidence)
        self.until.show_value(row.valid_to)

    @Slot()
    def _show_strength(self, _key: str = "") -> None:
        proof = self._desk.rulebook.mechanism(self.way.key()).proof
        words = self.tr("Proof by itself: {strength}").format(strength=self._words.strength(proof.value))
        self.way.show_hint(words)

    def show_paper(self, papers: Sequence[PaperDraft]) -> None:
        """A paper was read; it is kept when the event is recorded."""
        if papers:
            self.paper = papers[0]
            self.paper_name.show_text(papers[0].file_name)

    # reading

    @Slot()
    def save(self) -> None:
        """Hand the event over when every field can be read."""
        moment = self._moment()
        purposes = tuple(key for key, box in self.boxes.items() if box.isChecked())
        self.purposes_error.setText("" if purposes else self.tr("Tick at least one purpose."))
        self.purposes_error.setVisible(not purposes)
        if moment is None or not purposes:
            return
        draft = ConsentDraft(
            self.subject_id, ConsentAction(self.action.key()), moment, self.way.key(), purposes,
            evidence=self.evidence.text(), form_version=self.form_version.text(), ip=self.address.text(),
            by_whom=self.by_whom.text(), valid_to=self.until.value(), paper=self.paper,
            corrects=self.corrected.head.deed if self.corrected else "",
        )  # fmt: skip
        self.saved.emit(draft)

    def _moment(self) -> datetime | None:
        """What the two fields name; an empty hour means that nobody noted it."""
        day, hour = self.day.value(), _hour(self.hour.text()) if self.hour.text() else time()
        if day is None:
            self.day.show_error(self.tr("Enter the day on which it happened."))
        if hour is None:
            self.hour.show_error(self.tr("Write the time as 14:07."))
        return datetime.combine(day, hour, OFFICE_ZONE) if day is not None and hour is not None else None

    def show_refusal(self, refusal: Refusal) -> None:
        """Why nothing was recorded."""
        if refusal.field == "occurred_at":
            self.day.show_error(say(refusal.message))
        else:
            self.banner.show_words("today", say(refusal.message))
            self.banner.show()

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
        is_new = self.corrected is None
        self._title.show_text(self.tr("Record a consent event") if is_new else self.tr("Correct an event"))
        words = self.tr("The earlier event stays in the history; this one replaces it from now on.")
        self.banner.show_words("info", words)
        self.banner.setVisible(not is_new)
        self._cancel.set_words(self.tr("Cancel"))
        self.save_button.set_words(self.tr("Record"))
        self._cross.setToolTip(self.tr("Close"))
        self._cross.setAccessibleName(self.tr("Close"))


def _hour(text: str) -> time | None:
    """The time typed, on any keyboard layout; None while it is none."""
    try:
        return time.fromisoformat(digits(text).replace(".", ":").replace("-", ":"))
    except ValueError:
        return None
