"""The columns of the register."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import subjects
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.table_delegate import TextCell
from dpo_desk.ui.subjects.masks import masked
from dpo_desk.ui.subjects.words import SHORT_DATE, RegisterWords
from dpo_desk.ui.tables.columns import Column, Kind
from dpo_desk.ui.tables.page_model import PageModel, Source


def register_model(desk: Desk, words: RegisterWords, parent: QObject, *, is_ticked: bool) -> PageModel:
    """The register as a model, ordered by name."""
    columns = register_columns(words)
    model = PageModel(
        desk, Source(subjects.ids, subjects.rows), columns, parent, is_ticked=is_ticked, sentence=words.sentence
    )
    model.sort_key = "name"
    return model


def register_columns(words: RegisterWords) -> Sequence[Column]:
    """The columns of picture 02; phone, e-mail, position and registration are shown on demand."""
    return (
        Column("name", QT_TRANSLATE_NOOP("column", "Subject"), words.name_cell, 226, sort="name"),
        Column(
            "organisation",
            QT_TRANSLATE_NOOP("column", "Organisation"),
            _organisation,
            140,
            sort="organisation",
            yields=True,
        ),
        Column("consent", QT_TRANSLATE_NOOP("column", "Consent"), words.state_cell, 148),
        Column("edition", QT_TRANSLATE_NOOP("column", "Ed."), _edition, 54, yields=True),
        Column("keeping", QT_TRANSLATE_NOOP("column", "Retention term"), words.keeping_cell, 140),
        Column("position", QT_TRANSLATE_NOOP("column", "Position"), _position, 160, is_shown=False),
        Column("phone", QT_TRANSLATE_NOOP("column", "Phone"), _phone, 140, is_shown=False),
        Column("email", QT_TRANSLATE_NOOP("column", "E-mail"), _email, 170, is_shown=False),
        Column(
            "registered", QT_TRANSLATE_NOOP("column", "Registered"), _registered, 120, Kind.DATE, "registered", False
        ),
    )


def _organisation(row: RegisterRow) -> TextCell:
    return TextCell("—" if row.state == "destroyed" else row.organisation)


def _edition(row: RegisterRow) -> TextCell:
    return TextCell(str(row.edition) if row.edition else "")


def _position(row: RegisterRow) -> TextCell:
    return TextCell(row.position)


def _phone(row: RegisterRow) -> TextCell:
    return TextCell(masked("phone", row.phone) if row.phone else "")


def _email(row: RegisterRow) -> TextCell:
    return TextCell(masked("email", row.email) if row.email else "")


def _registered(row: RegisterRow) -> TextCell:
    return TextCell(say_date(row.registered_on, SHORT_DATE) if row.registered_on else "")
