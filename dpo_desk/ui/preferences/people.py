"""Settings of the organisation and of the person responsible; a field that is left is saved at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dpo_desk.services.organisation import (
    LARGEST_LOGO,
    OfficeCard,
    change_logo,
    change_officer,
    change_organisation,
)
from dpo_desk.ui import theme
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.cards import OfficerForm, OrganisationForm
from dpo_desk.ui.parts.buttons import Button, Kind
from dpo_desk.ui.parts.card import Card
from dpo_desk.ui.parts.labels import PlainLabel
from dpo_desk.ui.preferences.group import Group

LOGO = 64


class Organisation(Group):
    """The organisation card and its logo for letterheads."""

    icon = "building-2"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._version = 0
        self.form = OrganisationForm(desk.today(), self)
        self.form.left.connect(self.save)
        self.picture = QLabel(self)
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self._logo_words = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.choose = Button("", icon="upload", parent=self)
        self.choose.clicked.connect(self.ask_logo)
        self.remove = Button("", Kind.QUIET, parent=self)
        self.remove.clicked.connect(self.remove_logo)
        card = Card(20, 16, parent=self)
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addWidget(self._logo_words, 1)
        row.addWidget(self.remove)
        row.addWidget(self.choose)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        return self.tr("Organisation"), self.tr(
            "Stands in the head of every letter. A field is saved when you leave it."
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.choose.set_words(self.tr("Choose a logo…"))
        self.remove.set_words(self.tr("Remove"))
        self._logo_words.setText(self.tr("Logo of the letterhead: PNG or JPEG up to 1 MB"))
        self.picture.setAccessibleName(self.tr("Logo"))

    def show_card(self, card: OfficeCard) -> None:
        self._version = card.organisation_version
        self.form.show_draft(card.organisation)
        self.remove.setVisible(bool(card.logo))
        self.picture.setVisible(bool(card.logo))
        image = QImage.fromData(card.logo) if card.logo else QImage()
        if not image.isNull():
            side = theme.px(LOGO)
            smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
            self.picture.setPixmap(QPixmap.fromImage(image.scaled(side * 2, side, whole, smooth)))

    @Slot(str)
    def save(self, _field: str = "") -> None:
        """Keep the card as the fields have it."""
        self.desk.do(self, change_organisation, self._version, self.form.draft(), otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        self.refuse(self.form, error)

    @Slot()
    def ask_logo(self, _is_checked: bool = False) -> None:
        """Choose a picture."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        self.desk.door.ask_path(self.tr("Logo"), "", kinds, self.take_logo, is_saving=False)

    def take_logo(self, path: Path) -> None:
        """Keep the picture of a file."""
        self.desk.errand(self, _bytes_of, path, then=self._keep_logo, otherwise=self._unreadable)

    def _keep_logo(self, image: bytes) -> None:
        self.desk.do(self, change_logo, self._version, image)

    def _unreadable(self, _error: Exception) -> None:
        self.desk.door.note(self.tr("The picture could not be read. The logo stays as it was."))

    @Slot()
    def remove_logo(self, _is_checked: bool = False) -> None:
        """Take the logo away."""
        self.desk.do(self, change_logo, self._version, b"")


class Officer(Group):
    """The person responsible for personal-data processing and the order of appointment."""

    icon = "user-round-check"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._version = 0
        self.form = OfficerForm(desk.today(), self)
        self.form.left.connect(self.save)
        card = Card(20, 16, parent=self)
        card.body.addWidget(self.form)
        self.body.addWidget(card)
        self.retranslate()

    def words(self) -> tuple[str, str]:
        sentence = self.tr("Answers for personal-data processing by order of the organisation and signs the letters.")
        return self.tr("Responsible officer"), sentence

    def show_card(self, card: OfficeCard) -> None:
        self._version = card.officer_version
        self.form.show_draft(card.officer)

    @Slot(str)
    def save(self, _field: str = "") -> None:
        """Keep the card as the fields have it."""
        self.desk.do(self, change_officer, self._version, self.form.draft(), otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        self.refuse(self.form, error)


def _bytes_of(path: Path, _progress: object) -> bytes:
    """The first bytes of a file, one more than a logo may have, so that the deed can refuse a large one."""
    with path.open("rb") as file:
        return file.read(LARGEST_LOGO + 1)
