"""To whom and how a letter goes: addressee, address, postcode, kind of item, postal number checked while typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_s10, read_postcode, unusual_post_number
from dpo_desk.domain.postal_address import divided_address, shown_address
from dpo_desk.services.letter_address import Address
from dpo_desk.ui.icons import wear
from dpo_desk.ui.languages import say, say_marked
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.fields import TextField
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.parts.shapes import Shape


def put(field: TextField, text: str) -> None:
    """Show a text unless it stands there already, so that the caret stays."""
    if field.line.text() != text:
        field.show_text(text)
        field.line.setCursorPosition(0)


def set_label(field: TextField | ChoiceField, label: str) -> None:
    """Name a field."""
    field.label.setText(label)
    field.label.setVisible(bool(label))
    field.editor.setAccessibleName(label)


class PostalNumber(TextField):
    """A postal number: S10 is checked at once, its letters may be typed on any layout; a scanner ends with Enter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        icon = QAction(self.line)
        wear(icon, "scan-barcode", "text3", 18)
        self.line.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self._good = QWidget(self)
        row = QHBoxLayout(self._good)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(Shape("done", 14, parent=self._good))
        self._words = PlainLabel("", "label", "done", wrap=True, parent=self._good)
        row.addWidget(self._words, 1)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._good)
        self.line.textEdited.connect(self.check)
        self.line.editingFinished.connect(self.tidy)
        self.retranslate()
        self.check()

    def is_wrong(self) -> bool:
        """Whether the check digit does not fit."""
        return bool(self.error())

    @Slot()
    def check(self) -> None:
        """Say at once whether the check digit fits; a number that is not of S10's shape is not judged."""
        text = self.text()
        is_s10 = bool(text) and unusual_post_number(text) is None
        self._good.setVisible(is_s10)
        if not is_s10:
            return
        try:
            check_s10(text)
        except Refusal as refusal:
            self._good.hide()
            self.show_error(say(refusal.message))

    @Slot()
    def tidy(self) -> None:
        """The number in Latin capitals once it is right; a warning where the shape is unusual."""
        text = self.text()
        unusual = unusual_post_number(text) if text else None
        if unusual is not None:
            self._words.setText(say(unusual))
            return
        try:
            put(self, check_s10(text) if text else "")
        except Refusal:
            return
        self.check()

    def show_number(self, text: str) -> None:
        """Put a number in; not an edit."""
        put(self, text)
        self.check()

    def retranslate(self) -> None:
        """Say everything again."""
        set_label(self, self.tr("Postal item number"))
        self._words.setText(self.tr("Check digit correct"))


class AddressFields(QWidget):
    """The address block; `edited` by the person only, `scanned` when a right postal number was entered with Enter."""

    edited = Signal()
    scanned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = TextField("", parent=self)
        self.street = TextField("", parent=self)
        self.postcode = TextField("", parent=self)
        self.kind = ChoiceField("", parent=self)
        self.number = PostalNumber(self)
        self.fields = (self.name, self.street, self.postcode, self.number)
        self._lay_out()
        for field in (*self.fields, self.kind):
            field.edited.connect(self.edited)
        self.kind.chosen.connect(self._kind_chosen)
        self.postcode.line.editingFinished.connect(self.check_postcode)
        self.number.entered.connect(self._entered)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.name)
        for parts in (((self.street, 3), (self.postcode, 1)), ((self.kind, 4), (self.number, 3))):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field, share in parts:
                row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)

    def show_address(self, work: Composition, is_frozen: bool) -> None:
        """Put an address in; not an edit."""
        address = work.address
        texts = (address.name, shown_address(address.street, address.place), address.postcode)
        for field, text in zip(self.fields, texts, strict=False):
            put(field, text)
        self.kind.choose(address.kind.value)
        self.number.show_number(work.item_number)
        for field in self.fields:
            field.line.setReadOnly(is_frozen)
        self.kind.box.setEnabled(not is_frozen)
        self._show_parts(address.kind)

    def address(self) -> Address:
        """What stands in the fields."""
        kind = ItemKind(self.kind.key() or ItemKind.SIMPLE)
        street, place = divided_address(self.street.text())
        return Address(self.name.text(), street, place, self._postcode(), kind)

    def item_number(self) -> str:
        """The postal number as it is kept."""
        try:
            return check_s10(self.number.text())
        except Refusal:
            return self.number.text()

    def _postcode(self) -> str:
        try:
            return read_postcode(self.postcode.text())
        except Refusal:
            return self.postcode.text()

    @Slot()
    def check_postcode(self) -> None:
        """The postcode as it is written, or why it is none."""
        if not self.postcode.text():
            return
        try:
            put(self.postcode, read_postcode(self.postcode.text()))
        except Refusal as refusal:
            self.postcode.show_error(say(refusal.message))

    @Slot(str)
    def _kind_chosen(self, key: str) -> None:
        self._show_parts(ItemKind(key))

    def _show_parts(self, kind: ItemKind) -> None:
        self.number.setVisible(kind.needs_postal_number)
        for field in (self.street, self.postcode):
            field.setVisible(kind.needs_envelope)

    @Slot()
    def _entered(self) -> None:
        if self.number.text() and not self.number.is_wrong():
            self.scanned.emit()

    def go_to_empty(self) -> None:
        """The caret to what the letter needs and nobody filled; an address wants a street and a place."""
        if not self.name.text():
            self.name.setFocus()
            self.name.show_error(self.tr("Say to whom the letter goes."))
        elif self.street.isVisible() and not all(divided_address(self.street.text())):
            self.street.setFocus()
            self.street.show_error(self.tr("Write the street and, after a comma, the town or village."))

    def retranslate(self) -> None:
        """Say everything again."""
        set_label(self.name, self.tr("Addressee"))
        set_label(self.street, self.tr("Address"))
        set_label(self.postcode, self.tr("Postal code"))
        set_label(self.kind, self.tr("Kind of item"))
        self.kind.show_choices([(kind.value, say_marked(kind.named)) for kind in ItemKind])
        self.number.retranslate()
