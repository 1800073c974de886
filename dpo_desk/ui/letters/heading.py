"""The head of a letter's form: number, the request it answers, term, heading, template, language and signatory."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.services.letters import LetterCard
from dpo_desk.ui import theme
from dpo_desk.ui.languages import OWN_NAMES, Language, current_language
from dpo_desk.ui.letters.address_fields import set_label
from dpo_desk.ui.letters.composition import Composition
from dpo_desk.ui.letters.words import letter_number, request_number, template_names
from dpo_desk.ui.parts.choices import ChoiceField
from dpo_desk.ui.parts.labels import LinkButton, PlainLabel, plain_tip
from dpo_desk.ui.parts.lines import ElidingLine
from dpo_desk.ui.parts.pill import CountdownPill, Pill
from dpo_desk.ui.parts.segments import Segment, Segments


class Heading(QWidget):
    """Says what letter this is; signals only what the person chose."""

    request_wanted = Signal()
    edited = Signal()
    template_wanted = Signal(str)
    language_wanted = Signal(str)
    signatory_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: LetterCard | None = None
        self.number = PlainLabel("", "label", "text2", parent=self)
        self.request = LinkButton("", parent=self)
        self.pill = CountdownPill(Pill("normal", ""), self)
        self.title = ElidingLine(self)
        self.title.setFrame(False)
        self.title.setAcceptDrops(False)
        self.title.setTextMargins(-3, 0, 0, 0)
        self.template = ChoiceField("", parent=self)
        self.languages = Segments([Segment(key.value, OWN_NAMES[key]) for key in Language], "", self)
        self._language_label = PlainLabel("", "label", "text2", parent=self)
        self.signatory = ChoiceField("", parent=self)
        self._lay_out()
        self.request.clicked.connect(self.request_wanted)
        self.title.textEdited.connect(self.edited)
        self.template.chosen.connect(self.template_wanted)
        self.languages.chosen.connect(self.language_wanted)
        self.signatory.chosen.connect(self._signatory_chosen)
        theme.current().changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.number)
        top.addWidget(self.request)
        top.addStretch(1)
        top.addWidget(self.pill)
        column.addLayout(top)
        column.addWidget(self.title)
        column.addWidget(self.template)
        language = QVBoxLayout()
        language.setSpacing(5)
        language.addWidget(self._language_label)
        language.addWidget(self.languages)
        language.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(language)
        row.addWidget(self.signatory, 1, Qt.AlignmentFlag.AlignTop)
        self.signatory.box.setMinimumContentsLength(8)
        column.addLayout(row)

    @Slot()
    def _dress(self) -> None:
        self.title.setFont(theme.font("pane"))
        self.title.setFixedHeight(theme.px(28))
        self.title.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 0; }")

    def show_letter(self, card: LetterCard, work: Composition, pill: Pill | None) -> None:
        """Show a letter; not an edit."""
        self._card = card
        is_draft = card.row.state == "draft"
        self._show_number(card)
        self.pill.setVisible(pill is not None)
        if pill is not None:
            self.pill.show_pill(pill)
        self.show_title(work)
        self.title.setReadOnly(card.row.state not in ("draft", "numbered"))
        said, names = template_names(current_language()), template_names(work.text.language)
        keys = [key for key in card.offered if key in names] + [key for key in names if key not in card.offered]
        self.template.show_choices([(key, said.get(key, names[key])) for key in keys])
        self.template.choose(work.text.template)
        self.languages.choose(work.text.language)
        signatories = [(str(key), who.name) for key, who in card.signatories]
        self.signatory.show_choices(signatories)
        self.signatory.choose(str(work.signatory_id))
        for part in (self.template.box, self.languages):
            part.setEnabled(is_draft)
        self.signatory.box.setEnabled(is_draft and len(signatories) > 1)

    def show_title(self, work: Composition) -> None:
        """Show the heading of the letter."""
        title = work.text.title.shown
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setToolTip(plain_tip(title))
            self.title.setCursorPosition(0)

    def _show_number(self, card: LetterCard) -> None:
        number = letter_number(card.row) or self.tr("No number yet")
        self.number.setText(f"{number}  ·" if card.request is not None else number)
        self.request.setVisible(card.request is not None)
        if card.request is not None:
            asked = request_number(card.request.year, card.request.number)
            self.request.setText(self.tr("reply to {number}").format(number=asked))
            self.request.setAccessibleName(self.request.text())
            self.request.updateGeometry()

    @Slot(str)
    def _signatory_chosen(self, key: str) -> None:
        self.signatory_wanted.emit(int(key))

    def retranslate(self) -> None:
        """Say everything again."""
        set_label(self.template, self.tr("Template"))
        set_label(self.signatory, self.tr("Signatory"))
        self._language_label.setText(self.tr("Language"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.title.setAccessibleName(self.tr("Heading of the letter"))
        if self._card is not None:
            self._show_number(self._card)
