"""What the fields of an import are called."""

from PySide6.QtCore import QObject

from dpo_desk.services.subject_file import Field


class FieldWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def all(self) -> list[tuple[str, str]]:
        """Key and words of every field a column can hold, "not taken" first."""
        return [
            (Field.IGNORE.value, self.tr("— not taken —")),
            (Field.FULL_NAME.value, self.tr("Full name")),
            (Field.SURNAME.value, self.tr("Surname")),
            (Field.GIVEN_NAME.value, self.tr("Given name")),
            (Field.PATRONYMIC.value, self.tr("Patronymic")),
            (Field.PHONE.value, self.tr("Phone")),
            (Field.EMAIL.value, self.tr("E-mail")),
            (Field.WORKPLACE.value, self.tr("Workplace")),
            (Field.POSITION.value, self.tr("Position")),
            (Field.CARD.value, self.tr("Bank card, last 4 digits")),
            (Field.ORGANISATION.value, self.tr("Organisation name")),
            (Field.BIN.value, self.tr("BIN")),
            (Field.USER_TYPE.value, self.tr("User type")),
            (Field.ACTIVITY.value, self.tr("Description of activity")),
            (Field.LEGAL_ADDRESS.value, self.tr("Legal address")),
            (Field.WEBSITE.value, self.tr("Official website")),
            (Field.REGISTERED_ON.value, self.tr("Registered on the site")),
            (Field.CONSENT_ON.value, self.tr("Date of consent")),
            (Field.LANGUAGE.value, self.tr("Language of letters")),
            (Field.EXTERNAL_ID.value, self.tr("Identifier on the site")),
        ]

    def said(self, key: str) -> str:
        """The words of one field."""
        return dict(self.all()).get(key, key)
