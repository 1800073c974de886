"""What the screen says of recipients, disclosures and notices, in words and shapes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from dpo_desk.domain.recipient import Cause, ContractStanding, Notice, RecipientRow, RecipientState, Told
from dpo_desk.services.disclosures import Gap
from dpo_desk.services.recipients import countries
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.languages import say_date, say_title
from dpo_desk.ui.parts.pill import Pill
from dpo_desk.ui.parts.table_delegate import NameCell, StateCell, TextCell
from dpo_desk.ui.subjects.words import SHORT_DATE, counted


class RecipientWords(QObject):
    """A QObject because only its `tr` gets these words into the translation files."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    # the register

    def country(self, code: str) -> str:
        """The name of a country in the current language; the code itself where the list has no such country."""
        named = countries().get(code)
        return say_title(named) if named else code

    def countries(self) -> list[tuple[str, str]]:
        """The countries to choose from, "" for one that is not known."""
        return [("", "—"), *((code, say_title(title)) for code, title in countries().items())]

    def name_cell(self, row: RecipientRow) -> NameCell:
        """The name over the BIN."""
        note = self.tr("BIN {number}").format(number=row.draft.bin) if row.draft.bin else row.draft.email
        return NameCell(row.name, note, italic=row.state == RecipientState.ENDED)

    def country_cell(self, row: RecipientRow) -> object:
        """The country, marked where data cross the border."""
        name = self.country(row.draft.country)
        return StateCell("soon", name) if row.is_abroad else TextCell(name)

    def until_cell(self, row: RecipientRow) -> object:
        """The last day of the contract, marked when it is near or past."""
        last, state = row.draft.contract_to, self.contract_state(row)
        text = say_date(last, SHORT_DATE) if last else ""
        return StateCell(state, text) if state else TextCell(text)

    def contract_state(self, row: RecipientRow) -> str:
        """The shape of a contract that needs care, "" for any other."""
        shapes = {ContractStanding.RUNNING_OUT: "soon", ContractStanding.RUN_OUT: "overdue"}
        if row.state == RecipientState.ENDED:
            return ""
        return shapes.get(row.contract_on(self._desk.today()), "")

    def contract_warning(self, row: RecipientRow) -> str:
        """What the shape of the contract means, "" when there is nothing to say."""
        last = row.draft.contract_to
        if last is None or not self.contract_state(row):
            return ""
        if last < self._desk.today():
            return self.tr("The contract ended on {day}").format(day=say_date(last))
        return self.tr("The contract runs out on {day}").format(day=say_date(last))

    def people_cell(self, row: RecipientRow) -> TextCell:
        """How many people it was given."""
        return TextCell(counted(row.people) if row.people else "", right=True)

    def notices_cell(self, row: RecipientRow) -> object:
        """What it still has to be told, or to answer."""
        if row.untold:
            return StateCell("today", self.tr("%n to send", "", row.untold))
        return StateCell("waiting", self.tr("%n awaiting an answer", "", row.unanswered)) if row.unanswered else ""

    def pill(self, row: RecipientRow) -> Pill:
        """Whether data still go to it."""
        is_ended = row.state == RecipientState.ENDED
        return Pill("not_started", self.tr("Ended")) if is_ended else Pill("done", self.tr("In force"))

    def sentence(self, row: RecipientRow) -> str:
        """The row in one breath, for screen readers."""
        abroad = self.tr("cross-border") if row.is_abroad else ""
        parts = (
            row.name, self.country(row.draft.country), abroad, self.pill(row).text,
            row.draft.contract or row.basis, self.contract_warning(row),
        )  # fmt: skip
        return ". ".join(part for part in parts if part)

    # disclosures

    def gap(self, gap: Gap) -> str:
        """What a consent lacks."""
        return {
            Gap.CONSENT: self.tr("no consent to this purpose was in force on that day"),
            Gap.TRANSFER: self.tr("the consent leaves out the transfer to third parties"),
            Gap.RECIPIENT: self.tr("the consent leaves out this recipient"),
            Gap.CATEGORY: self.tr("the consent leaves out some of the data given"),
            Gap.CROSS_BORDER: self.tr("the consent does not speak of crossing the border"),
        }[gap]

    def gaps(self, gaps: Sequence[Gap]) -> str:
        """Everything a consent lacks, in one line."""
        said = "; ".join(self.gap(gap) for gap in gaps)
        return said[:1].upper() + said[1:]

    def categories(self, keys: Sequence[str]) -> str:
        """What was given."""
        known = {category.key: say_title(category.title) for category in self._desk.rulebook.categories}
        return ", ".join(known.get(key, key) for key in keys)

    def purpose(self, key: str) -> str:
        """A purpose with its point."""
        found = next((one for one in self._desk.rulebook.purposes if one.key == key), None)
        return f"{found.point}  {say_title(found.short)}" if found else key

    def basis(self, key: str) -> str:
        """A legal basis of clause 3.1; what was typed before there was a choice stays as it is."""
        found = next((one for one in self._desk.rulebook.bases if one.key == key), None)
        return say_title(found.title) if found else key

    # notices

    def cause(self, key: str) -> str:
        """What a notice is about."""
        words = {
            Cause.CORRECTION: self.tr("Data corrected"),
            Cause.WITHDRAWAL: self.tr("Consent withdrawn"),
            Cause.DESTRUCTION: self.tr("Data destroyed"),
            Cause.BLOCKING: self.tr("Data blocked"),
            Cause.DEPERSONALISATION: self.tr("Data depersonalised"),
        }
        return words[Cause(key)] if key in set(Cause) else key

    def told(self, one: Notice) -> Pill:
        """How far a notice came."""
        if one.told is Told.ANSWERED and one.answered_on:
            return Pill("done", self.tr("Answered {day}").format(day=say_date(one.answered_on, SHORT_DATE)))
        if one.told is Told.SENT and one.sent_on:
            return Pill("waiting", self.tr("Sent {day}").format(day=say_date(one.sent_on, SHORT_DATE)))
        return Pill("today", self.tr("Not sent"))
