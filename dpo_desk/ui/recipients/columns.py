"""The columns of the register of recipients."""

from PySide6.QtCore import QObject

from dpo_desk.domain.recipient import RecipientRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import recipients
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date
from dpo_desk.ui.parts.table_delegate import TextCell
from dpo_desk.ui.recipients.words import RecipientWords
from dpo_desk.ui.subjects.words import SHORT_DATE
from dpo_desk.ui.tables.columns import Column, Kind
from dpo_desk.ui.tables.page_model import PageModel, Source


def recipients_model(desk: Desk, words: RecipientWords, parent: QObject) -> PageModel:
    """The register as a model, ordered by name."""
    columns = (
        Column("name", QT_TRANSLATE_NOOP("column", "Recipient"), words.name_cell, 190, sort="name"),
        Column("country", QT_TRANSLATE_NOOP("column", "Country"), words.country_cell, 120, sort="country", yields=True),
        Column("contract", QT_TRANSLATE_NOOP("column", "Contract"), _contract, 110, yields=True),
        Column("until", QT_TRANSLATE_NOOP("column", "Contract until"), words.until_cell, 120, Kind.DATE, "contract_to"),
        Column("purpose", QT_TRANSLATE_NOOP("column", "Purpose"), _purpose, 160, yields=True),
        Column("people", QT_TRANSLATE_NOOP("column", "People"), words.people_cell, 96, Kind.NUMBER, "people"),
        Column("notices", QT_TRANSLATE_NOOP("column", "Notices"), words.notices_cell, 160),
        Column("email", QT_TRANSLATE_NOOP("column", "E-mail"), _email, 180, is_shown=False),
        Column("contact", QT_TRANSLATE_NOOP("column", "Contact"), _contact, 180, is_shown=False),
        Column("last", QT_TRANSLATE_NOOP("column", "Last given on"), _last, 130, Kind.DATE, is_shown=False),
    )
    model = PageModel(desk, Source(recipients.ids, recipients.rows), columns, parent, sentence=words.sentence)
    model.sort_key = "name"
    return model


def _contract(row: RecipientRow) -> TextCell:
    return TextCell(row.draft.contract or row.basis)


def _purpose(row: RecipientRow) -> TextCell:
    return TextCell(row.draft.purpose)


def _email(row: RecipientRow) -> TextCell:
    return TextCell(row.draft.email)


def _contact(row: RecipientRow) -> TextCell:
    return TextCell(row.draft.contact)


def _last(row: RecipientRow) -> TextCell:
    return TextCell(say_date(row.last_on, SHORT_DATE) if row.last_on else "")
