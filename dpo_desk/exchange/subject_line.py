"""Reads one line of a table of subjects: its values by field, and what was wrong on the way."""

from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.person_name import divided_name
from dpo_desk.exchange.subject_cells import bin_of, card_of, email_of, language_of, phone_of
from dpo_desk.exchange.table_line import TableLine

_PLAIN = (
    Field.WORKPLACE,
    Field.POSITION,
    Field.ORGANISATION,
    Field.ACTIVITY,
    Field.USER_TYPE,
    Field.LEGAL_ADDRESS,
    Field.WEBSITE,
    Field.EXTERNAL_ID,
)


class SubjectLine(TableLine):
    """One line being read: values by field, and what was wrong on the way."""

    def draft(self, language: str) -> SubjectDraft | None:
        """The subject of this line, in `language` if it names none; None when a problem keeps it out."""
        draft = SubjectDraft(
            **{**self._texts(), **self._names()},
            phone=self._several(Field.PHONE, phone_of),
            email=self._several(Field.EMAIL, email_of),
            bin=self._one(Field.BIN, bin_of),
            card_last4=self._one(Field.CARD, card_of, keeps_out=False),
            registered_on=self._date(Field.REGISTERED_ON),
            consent_on=self._date(Field.CONSENT_ON),
            language=language_of(self.text(Field.LANGUAGE)) or language,
        )
        known = draft.full_name or draft.email or draft.phone or draft.external_id
        if not known and not self.is_out:
            self._tell("", QT_TRANSLATE_NOOP("refusal", "The row has neither a name nor an e-mail, phone or id."))
        return None if self.is_out else draft

    def _texts(self) -> dict[str, str]:
        return {wanted.value: self.text(wanted) for wanted in _PLAIN}

    def _names(self) -> dict[str, str]:
        """The name as the file spells it, and in Russian where it has columns for that and spells it another way."""
        name = self._name(Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC, Field.FULL_NAME)
        russian = self._name(Field.SURNAME_RU, Field.GIVEN_NAME_RU, Field.PATRONYMIC_RU, Field.FULL_NAME_RU)
        if not any(name):
            name, russian = russian, name
        parts = ("surname", "given_name", "patronymic")
        spelt = {f"{part}_ru": ru if ru != own else "" for part, own, ru in zip(parts, name, russian, strict=True)}
        return {**dict(zip(parts, name, strict=True)), **spelt}

    def _name(self, of_surname: Field, of_given: Field, of_patronymic: Field, of_whole: Field) -> tuple[str, str, str]:
        """Surname, given name and patronymic from their own columns, or divided from the column of full names."""
        surname, given, patronymic, whole = (self.text(one) for one in (of_surname, of_given, of_patronymic, of_whole))
        if not surname and not whole and " " in given:
            whole, given = given, ""
        if surname or given or not whole:
            return surname, given, patronymic
        surname, given, divided = divided_name(whole)
        return surname, given, patronymic or divided
