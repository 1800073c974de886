"""A letter being edited, as a value: its text, what it is filled from, where it goes; pages follow it at once."""

from dataclasses import dataclass, replace

from dpo_desk.domain.correspondence import ComposedLetter, Envelope, Paragraph, Piece
from dpo_desk.domain.data_sheet import DataSheet
from dpo_desk.domain.letter_facts import LetterFacts, Signatory
from dpo_desk.exchange.letter_templates import address_envelope, compose
from dpo_desk.services.letter_address import Address, address_of, addressed
from dpo_desk.services.letters import Fresh, LetterCard, LetterEdit


@dataclass(frozen=True, slots=True)
class Composition:
    """What stands in the form; every change gives a new one."""

    text: ComposedLetter
    facts: LetterFacts
    address: Address
    item_number: str = ""
    signatory_id: int = 0
    data_sheet: DataSheet | None = None

    @classmethod
    def of(cls, card: LetterCard) -> "Composition":
        """The letter as it is kept."""
        row = card.row
        return cls(card.text, card.facts, address_of(row), row.item_number, row.signatory_id, card.sheet)

    @property
    def enclosed(self) -> DataSheet | None:
        """The data sheet, while the letter names it among its enclosures: what it names is what goes with it."""
        sheet = self.data_sheet
        named = (entry.shown for entry in self.text.enclosures)
        return sheet if sheet is not None and sheet.title in named else None

    @property
    def edit(self) -> LetterEdit:
        """What a deed keeps of it."""
        return LetterEdit(self.text, self.address, self.item_number, self.signatory_id)

    @property
    def envelope(self) -> Envelope:
        """The envelope, with the postal number where the kind has one."""
        kind = self.address.kind
        number = self.item_number if kind.needs_postal_number else ""
        return address_envelope(addressed(self.facts, self.address), self.text.language, kind, number)

    def with_body(self, body: tuple[Paragraph, ...]) -> "Composition":
        """With another text."""
        return replace(self, text=self.text.with_body(body))

    def with_title(self, title: str) -> "Composition":
        """With another heading."""
        if title == self.text.title.shown:
            return self
        pieces = self.text.title.pieces
        single = pieces[0] if len(pieces) == 1 and pieces[0].key else Piece(title)
        typed = Paragraph((replace(single, typed=title) if single.key else single,))
        return replace(self, text=replace(self.text, title=typed))

    def with_enclosures(self, lines: tuple[str, ...]) -> "Composition":
        """With other enclosures, one a line."""
        if lines == tuple(entry.shown for entry in self.text.enclosures):
            return self
        entries = tuple(Paragraph((Piece(line),)) for line in lines)
        return replace(self, text=replace(self.text, enclosures=entries))

    def sent_to(self, address: Address, item_number: str) -> "Composition":
        """To another address, by another kind of item or under another postal number."""
        if (address, item_number) == (self.address, self.item_number):
            return self
        return replace(self, address=address, item_number=item_number).headed()

    def signed_by(self, officer_id: int, signatory: Signatory) -> "Composition":
        """Signed by another officer."""
        return replace(self, signatory_id=officer_id, facts=replace(self.facts, signatory=signatory)).headed()

    def headed(self) -> "Composition":
        """With head, address block, salutation and signature anew from the facts; the text stays."""
        old = self.text
        new = compose(old.template, old.language, addressed(self.facts, self.address))
        number = self.item_number if self.address.kind.needs_postal_number else ""
        kept = replace(
            new, title=old.title, body=old.body, enclosures=old.enclosures, number=old.number, dated=old.dated,
            postal_number=number,
        )  # fmt: skip
        return replace(self, text=kept)

    def composed(self, fresh: Fresh) -> "Composition":
        """Composed anew, with what was typed over fields that are still there."""
        old = self.text
        text = replace(fresh.text.refreshed(old), number=old.number, dated=old.dated)
        if old.template == text.template and old.language == text.language and old.enclosures:
            text = replace(text, enclosures=old.enclosures)
        return replace(self, text=text, facts=fresh.facts).headed()

    def valued(self, fresh: Fresh) -> "Composition":
        """With the values of now in the fields, wording between them as it was typed."""
        return replace(self, text=self.text.with_values_of(fresh.text), facts=fresh.facts).headed()

    def is_worded_as(self, fresh: Fresh) -> bool:
        """Whether the wording between the fields is that of the template, so that composing anew loses nothing."""
        return _wording(self.text) == _wording(fresh.text)


def _wording(text: ComposedLetter) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(
        tuple((piece.key, "" if piece.key else piece.text) for piece in paragraph.pieces) for paragraph in text.body
    )
