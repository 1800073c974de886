"""The fields of a consent event: built anew in the current language each time the form begins."""

import ipaddress
from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.keyboard import digits
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.zone import has_hour
from dpo_desk.domain.zoned import zone_of
from dpo_desk.ui.consents.reach_fields import ReachFields
from dpo_desk.ui.consents.tick_list import TickList
from dpo_desk.ui.consents.words import GIVING, ConsentWords, Deed
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.ground import Ground
from dpo_desk.ui.languages import say_title
from dpo_desk.ui.parts.buttons import Button
from dpo_desk.ui.parts.choices import ChoiceField, DateField
from dpo_desk.ui.parts.fields import AreaField, TextField
from dpo_desk.ui.parts.labels import ElidingLabel, LinkButton, PlainLabel

HOURS_EAST = range(13)


class EventFields(Ground):
    """`paper_wanted` for the file dialog, `text_wanted` with the edition whose text is to be read."""

    paper_wanted = Signal()
    text_wanted = Signal(int)

    def __init__(
        self, desk: Desk, words: ConsentWords, editions: Sequence[EditionRow], recipients: Sequence[tuple[str, str]],
        may_annul: bool, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent=parent)
        self._desk, self._words, self._editions = desk, words, editions
        self._make_what(may_annul)
        self.reach = ReachFields(desk, recipients, self)
        self._make_when()
        self._make_text()
        self._make_proof()
        self._lay_out()
        self.action.chosen.connect(self.show_action)
        self.way.chosen.connect(self.show_strength)
        self.statements.ticked.connect(self.show_gaps)
        self.show_action()
        self.show_strength()

    def _make_what(self, may_annul: bool) -> None:
        book, annulled = self._desk.rulebook, ConsentAction.ANNULLED.value
        actions = [(one.key, say_title(one.title)) for one in book.actions if one.key != annulled or may_annul]
        self.action = ChoiceField(self.tr("What happened"), actions, parent=self)
        self.boxes = {one.key: QCheckBox(f"{one.point}  {say_title(one.short)}", self) for one in book.purposes}
        for box in self.boxes.values():
            box.setChecked(True)
        self.purposes_error = PlainLabel("", "label", "over", wrap=True, parent=self)
        self.purposes_error.hide()
        ways = [(one.key, say_title(one.title)) for one in book.mechanisms]
        self.way = ChoiceField(self.tr("Way"), ways, " ", parent=self)

    def _make_when(self) -> None:
        now = self._desk.now()
        zones = [(f"+{hour:02}:00", f"UTC+{hour}") for hour in HOURS_EAST]
        self.day = DateField(self.tr("Day"), now.date(), now.date(), parent=self)
        self.hour = TextField(self.tr("Time"), f"{now:%H:%M}", parent=self)
        self.zone = ChoiceField(self.tr("Time zone"), [("", self.tr("of the office")), *zones], parent=self)
        self.until = DateField(self.tr("Given until, if for a term"), now.date(), None, parent=self)

    def _make_text(self) -> None:
        numbered = [
            (str(one.id), self.tr("Ed. {number}").format(number=one.number) + f", {one.valid_from:%d.%m.%Y}")
            for one in reversed(self._editions)
        ]
        by_day = self.tr("In force on that day")
        self.edition = ChoiceField(self.tr("Policy edition shown"), [("", by_day), *numbered], parent=self)
        self.open_text = LinkButton(self.tr("Open the text"), parent=self)
        self.open_text.clicked.connect(self._ask_text)
        stated = [(one.key, say_title(one.title)) for one in self._desk.rulebook.statements]
        self.statements = TickList(self.tr("What the text states, Law art. 8(4)"), stated, self)

    def _make_proof(self) -> None:
        hint = self.tr("Log entry, number of a letter, scan…")
        self.evidence = AreaField(self.tr("Evidence"), "", hint, 2, self)
        self.form_version = TextField(self.tr("Form and its version"), parent=self)
        self.address = TextField(self.tr("IP address"), parent=self)
        self.by_whom = TextField(self.tr("Representative, if one acted"), parent=self)
        self.paper_button = Button(self.tr("Attach a paper"), icon="paperclip", height="row", parent=self)
        self.paper_button.clicked.connect(self.paper_wanted)
        self.paper_name = ElidingLabel(self.tr("or drop it here"), "meta", "text3", parent=self)

    def _lay_out(self) -> None:
        form = QVBoxLayout(self)
        form.setContentsMargins(20, 14, 20, 16)
        form.setSpacing(12)
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in self.boxes.values():
            boxes.addWidget(box)
        form.addWidget(self.action)
        form.addWidget(PlainLabel(self.tr("Purposes"), "label", "text2", parent=self))
        form.addLayout(boxes)
        for widget in (self.purposes_error, self.reach, self.way):
            form.addWidget(widget)
        form.addLayout(_row((self.day, 3), (self.hour, 2)))
        part: QWidget
        for part in (self.zone, self.until, self.edition, self.open_text, self.statements, self.evidence):
            form.addWidget(part)
        form.addLayout(_row((self.paper_button, 0), (self.paper_name, 1)))
        for part in (self.form_version, self.address, self.by_whom):
            form.addWidget(part)
        form.addStretch(1)

    def fill(self, deed: Deed, moment: datetime) -> None:
        """As an act had it, its moment by its own clock."""
        row = deed.head
        self.action.choose(row.action)
        for key, box in self.boxes.items():
            box.setChecked(key in deed.purposes)
        self.way.choose(row.mechanism)
        self.zone.choose(row.zone)
        self.day.show_value(moment.date())
        hour = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
        self.hour.show_text(hour if has_hour(row.occurred_at) else "")
        for field, text in ((self.form_version, row.form_version), (self.address, row.ip), (self.by_whom, row.by_whom)):
            field.show_text(text)
        self.evidence.show_text(row.evidence)
        self.until.show_value(row.valid_to)
        self.edition.choose(next((str(one.id) for one in self._editions if one.number == row.edition), ""))
        self.statements.tick(row.statements)
        self.reach.fill(row)
        self.show_action()
        self.show_strength()

    @Slot()
    def show_action(self, _key: str = "") -> None:
        """Ask what the chosen action needs to know."""
        action = ConsentAction(self.action.key())
        self.reach.show_action(action)
        self.until.setVisible(action in GIVING)
        self.statements.setVisible(action in GIVING)
        self.show_gaps()

    @Slot()
    def show_gaps(self) -> None:
        """Say which of the statements the text lacks."""
        stated = self.statements.keys()
        missing = [say_title(one.title) for one in self._desk.rulebook.statements if one.key not in stated]
        whole = self.tr("Nothing is missing.")
        gaps = self.tr("Missing or not noted: {gaps}").format(gaps=", ".join(missing))
        self.statements.show_hint(gaps if missing else whole)

    @Slot()
    def show_strength(self, _key: str = "") -> None:
        """Say how well the chosen way can be proven by itself."""
        proof = self._desk.rulebook.mechanism(self.way.key()).proof
        words = self.tr("Proof by itself: {strength}").format(strength=self._words.strength(proof.value))
        self.way.show_hint(words)

    @Slot()
    def _ask_text(self) -> None:
        edition = self.edition_id() or self._edition_of_day()
        if edition:
            self.text_wanted.emit(edition)

    def edition_id(self) -> int | None:
        """The edition chosen; None for that of the day."""
        return int(self.edition.key()) if self.edition.key() else None

    def _edition_of_day(self) -> int:
        day = self.day.value() or self._desk.today()
        return next((one.id for one in reversed(self._editions) if one.valid_from <= day), 0)

    def purposes(self) -> tuple[str, ...]:
        """The purposes ticked; tells when there are none."""
        keys = tuple(key for key, box in self.boxes.items() if box.isChecked())
        self.purposes_error.setText("" if keys else self.tr("Tick at least one purpose."))
        self.purposes_error.setVisible(not keys)
        return keys

    def moment(self) -> datetime | None:
        """What day, hour and zone name; an empty hour means that nobody noted it."""
        day, hour = self.day.value(), _hour(self.hour.text()) if self.hour.text() else time()
        if day is None:
            self.day.show_error(self.tr("Enter the day on which it happened."))
        if hour is None:
            self.hour.show_error(self.tr("Write the time as 14:07."))
        if day is None or hour is None:
            return None
        return datetime.combine(day, hour, zone_of(self.zone.key() if self.hour.text() else ""))

    def ip(self) -> str | None:
        """The address; None, told beside the field, when it is none."""
        typed = "".join(self.address.text().split())
        try:
            return str(ipaddress.ip_address(typed)) if typed else ""
        except ValueError:
            self.address.show_error(self.tr("This is no IP address: write it as 192.0.2.15."))
            return None


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget, share in parts:
        row.addWidget(widget, share)
    return row


def _hour(text: str) -> time | None:
    """The time typed, on any keyboard layout; None while it is none."""
    try:
        return time.fromisoformat(digits(text).replace(".", ":").replace("-", ":"))
    except ValueError:
        return None
