"""A certificate of consent as its page prints it: two languages side by side, and what a reader can check."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.correspondence import Letterhead


@dataclass(frozen=True, slots=True)
class PurposeLine:
    """One purpose on the day: whether there was consent, its point and name, and since when or why not."""

    in_force: bool
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a policy edition as they stood; `text` is "" where only the heading tells that nothing is kept."""

    heading: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class CertificateSide:
    """Everything the page says in one language."""

    language: str
    title: str
    about: tuple[str, ...]
    verdict: str
    purposes: tuple[PurposeLine, ...]
    quotes: tuple[Quote, ...]
    events_title: str
    events: tuple[str, ...]
    gaps: str
    anchor: str
    check: str
    signatory: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate for a day; `entry` and `digest` (64 hex digits) are those of the journal entry it was made by.

    `texts` are numbers of policy editions with the hashes of their texts.
    """

    head: Letterhead
    sides: tuple[CertificateSide, CertificateSide]
    subject_id: int
    subject_number: int
    on: date
    has_consent: bool
    entry: int
    digest: str
    texts: tuple[tuple[int, str], ...]

    @property
    def check_line(self) -> str:
        """What the QR code says: `read_check` of domain/check_line.py reads it again."""
        return f"DPODESK:1:{self.entry}:{self.digest.upper()}:{self.on:%Y%m%d}"
