"""The list of everybody's consent as it is exported: whom a question means, and how each purpose of theirs stood."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dpo_desk.domain.consent import PROOF_ORDER, PurposeState, state_on
from dpo_desk.domain.subject_rows import RegisterRow
from dpo_desk.services import subjects
from dpo_desk.services.consent_matrix import MatrixCriteria, matrix
from dpo_desk.services.legal import legal
from dpo_desk.storage import consents
from dpo_desk.storage.transaction import Reading


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One subject: the line of the register, every purpose on the day, and those in force that were asked about."""

    subject: RegisterRow
    states: Mapping[str, PurposeState]
    held: tuple[PurposeState, ...]

    @property
    def proof(self) -> str:
        """The weakest proof of what was asked about; "" where nothing of it is in force."""
        proofs = [state.proof for state in self.held if state.proof is not None]
        return max(proofs, key=PROOF_ORDER.index).value if proofs else ""


def ids(reading: Reading, criteria: MatrixCriteria) -> "array[int]":
    """Whom the question means, in the order of names."""
    return matrix(reading, criteria, _going_on).ids


def rows(reading: Reading, criteria: MatrixCriteria, keys: Sequence[int]) -> Sequence[MatrixRow]:
    """These subjects on the day of the question, as known on its other day."""
    purposes = [purpose.key for purpose in legal(reading).rulebook.purposes]
    events = consents.events(reading, keys)
    return [_row(criteria, row, state_on(events.get(row.id, ()), criteria.on or reading.now, purposes,
                                         criteria.known_at)) for row in subjects.rows(reading, keys)]  # fmt: skip


def _row(criteria: MatrixCriteria, subject: RegisterRow, states: Mapping[str, PurposeState]) -> MatrixRow:
    asked = [states[criteria.purpose]] if criteria.purpose else list(states.values())
    return MatrixRow(subject, states, tuple(state for state in asked if state.in_force))


def _going_on(_done: int, _total: int) -> bool:
    return True
