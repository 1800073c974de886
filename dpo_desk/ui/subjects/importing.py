"""The import of subjects: what its columns are called, how its rows are read, checked and taken in."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.correction import FIELDS
from dpo_desk.domain.data_list import count_values, left_out, without_values
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.services import import_file, subject_import
from dpo_desk.services.import_file import Field, SubjectSheet
from dpo_desk.services.import_file import Mapping as Columns
from dpo_desk.services.subject_import import Imported
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.forms.import_sheet import ImportSheet
from dpo_desk.ui.forms.import_topic import DeskTopic
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.subjects.masks import card, shown
from dpo_desk.ui.subjects.words import SHORT_DATE

_SHOWN = ("full_name", "phone", "email", "organisation", "bin", "position")


class SubjectTopic(DeskTopic):
    """People of a site."""

    of = "subjects"
    widths = (64, 200, 144, 196, 176, 132, 110, 92, 108)

    def title(self) -> str:
        return self.tr("Import subjects")

    def file_title(self) -> str:
        return self.tr("File of subjects")

    def fields(self) -> list[tuple[str, str]]:
        return [
            (Field.IGNORE.value, self.tr("— not taken —")),
            (Field.FULL_NAME.value, self.tr("Full name")),
            (Field.SURNAME.value, self.tr("Surname")),
            (Field.GIVEN_NAME.value, self.tr("Given name")),
            (Field.PATRONYMIC.value, self.tr("Patronymic")),
            (Field.FULL_NAME_RU.value, self.tr("Full name in Russian")),
            (Field.SURNAME_RU.value, self.tr("Surname in Russian")),
            (Field.GIVEN_NAME_RU.value, self.tr("Given name in Russian")),
            (Field.PATRONYMIC_RU.value, self.tr("Patronymic in Russian")),
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

    def is_enough(self, mapping: Columns) -> bool:
        return mapping.is_enough

    def not_enough(self) -> str:
        return self.tr("No column is known as a name, an e-mail or a phone: choose at least one.")

    def after_columns(self) -> str:
        return self.tr("Check the rows")

    def back(self) -> str:
        return self.tr("Back to the columns")

    def nothing_new(self) -> str:
        return self.tr("Everybody in this file is in the register already. There is nobody to add.")

    def to_list(self) -> str:
        return self.tr("To the register")

    def told(self, done: Imported) -> tuple[str, str]:
        known = self.tr("%n were in the register already and stay as they are.", "", done.known)
        gone = self.tr("Left out, because the list of personal data keeps no values of it: {fields}.")
        said = [known if done.known else "", gone.format(fields=_counted(dict(done.left_out))) if done.left_out else ""]
        return self.tr("%n subject(s) added", "", done.added), " ".join(filter(None, said))

    def remark(self, fresh: Sequence[Any]) -> str:
        counted = count_values([one.subject for one in fresh], left_out(self.desk.rulebook))
        words = self.tr("Not taken, because the list of personal data keeps no values of it: {fields}.")
        return words.format(fields=_counted(counted)) if counted else ""

    def table(self, ready: Sequence[Any]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        words = dict(self.fields())
        dates = (self.tr("Registered"), self.tr("Consent"))
        heads = (self.tr("Row"), *(words[name] for name in _SHOWN), self.tr("Card"), *dates)
        gone = left_out(self.desk.rulebook)
        return heads, [_cells(one.number, without_values(one.subject, gone)) for one in ready]

    def reader(self, path: Path, place: int, mapping: Columns) -> Callable[..., Any]:
        return partial(import_file.read_subjects, path, place, mapping.fields, self.desk.language)

    def write(self, ready: Sequence[Any], path: Path) -> tuple[Callable[..., Imported], tuple[Any, ...]]:
        return subject_import.import_rows, (ready, path.name)


class SubjectImport(ImportSheet):
    """The sheet in the pane of the subjects screen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, SubjectTopic, parent)
        self.rows_read.connect(self.take_rows)

    @Slot(object)
    def take_rows(self, sheet: SubjectSheet) -> None:
        """Ask whom the register has already."""
        self.desk.ask(self, subject_import.already_known, sheet.ready, then=partial(self.show_review, sheet))


def _counted(values: Mapping[str, int]) -> str:
    return ", ".join(f"{say_title(FIELDS[field])} ({count})" for field, count in values.items())


def _cells(number: int, one: SubjectDraft) -> tuple[str, ...]:
    """A person as stored; of the card four digits."""
    return (
        str(number), one.full_name, shown("phone", one.phone), one.email, one.organisation or one.workplace,
        one.bin, one.position, card(one.card_last4)[-9:] if one.card_last4 else "",
        say_date(one.registered_on, SHORT_DATE) if one.registered_on else "",
        say_date(one.consent_on, SHORT_DATE) if one.consent_on else "",
    )  # fmt: skip
