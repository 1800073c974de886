"""What the register, profiles and consent histories show: flat values from storage to the window."""

from dataclasses import dataclass, field
from datetime import date, datetime

from dpo_desk.domain.rows import RequestRow


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the register; `purposes` are those with consent in force today out of all.

    `consent` is a `consent.Whole`, `keeping` a `retention.Keeping`; `destroy_by` the day destruction is due.
    """

    id: int
    version: int
    number: int
    state: str
    name: str
    organisation: str
    position: str
    user_type: str
    registered_on: date | None
    purposes_in_force: int
    purposes_known: int
    edition: int
    blocked_until: date | None
    is_stopping: bool = False
    consent: str = ""
    keeping: str = ""
    destroy_by: date | None = None
    phone: str = ""
    email: str = ""
    name_ru: str = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A phone, e-mail address or site of a subject."""

    id: int
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A category of data held on a subject, with its value where the organisation keeps it."""

    id: int
    category: str
    value: str
    medium: str
    place: str
    country: str
    source: str
    visible: bool
    confirmed_on: date | None
    version: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class DisclosureRow:
    """Data given to a recipient."""

    recipient_id: int
    recipient: str
    kind: str
    country: str
    purpose: str
    categories: tuple[str, ...]
    disclosed_on: date | None


@dataclass(frozen=True, slots=True)
class SubjectCard:
    """Everything the profile of a subject shows."""

    row: RegisterRow
    surname: str
    given_name: str
    patronymic: str
    language: str
    source: str
    confirmed_on: date | None
    blocked_reason: str
    contacts: tuple[ContactRow, ...]
    held: tuple[HeldRow, ...]
    disclosures: tuple[DisclosureRow, ...]
    requests: tuple[RequestRow, ...]
    surname_ru: str = ""
    given_name_ru: str = ""
    patronymic_ru: str = ""

    def name_parts(self, language: str) -> tuple[str, str, str]:
        """Surname, given name, patronymic as papers in `language` spell them, each as it is where no other is."""
        if language != "ru":
            return self.surname, self.given_name, self.patronymic
        return (
            self.surname_ru or self.surname, self.given_name_ru or self.given_name,
            self.patronymic_ru or self.patronymic,
        )  # fmt: skip

    def name_in(self, language: str) -> str:
        """The whole name as papers in `language` spell it; what the register shows of a destroyed or nameless one."""
        return " ".join(part for part in self.name_parts(language) if part) or self.row.name


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One consent event of one purpose; `deed` groups those given in one act.

    `categories`, `operations` and `recipients` (uids) narrow what the event is about; `zone` is the offset of the
    clock that wrote the time of the act, `text_sha256` names the exact text the person saw.
    """

    id: int
    uid: str
    deed: str
    occurred_at: datetime
    known_at: datetime
    action: str
    purpose: str
    mechanism: str
    proof: str
    evidence: str
    form_version: str
    ip: str
    by_whom: str
    edition: int
    request_id: int
    paper_id: int
    corrects: str
    valid_to: date | None
    categories: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    zone: str = ""
    text_sha256: str = ""
    note: str = ""
