"""Everybody's consent at once agrees with each subject's own history, on any day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dpo_desk.domain.consent import ConsentAction, Standing
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services import consents, matrix_list
from dpo_desk.services.consent_matrix import Matrix, MatrixCriteria, Wanted, matrix
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.office import Office
from dpo_desk.storage.subject_tables import subject
from dpo_desk.storage.transaction import Writing
from tests.cases import added
from tests.conftest import Clock

GIVEN, LATER = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 9, 1, 9, tzinfo=UTC)
PURPOSE = "purpose_1"


def happened(office: Office, key: int, action: ConsentAction, at: datetime = GIVEN, way: str = "paper") -> None:
    office.do(consents.record, ConsentDraft(key, action, at, way, (PURPOSE,), evidence="form 12"))


def block(writing: Writing, subject_id: int) -> None:
    writing.change_now(subject, subject_id, state="blocked")
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Subject {number} changed"), number="1")


def go_on(_done: int, _total: int) -> bool:
    return True


@pytest.fixture
def people(office: Office) -> dict[str, int]:
    """One subject of each sort: consented, withdrawn, by conduct, without any event."""
    names = ("Берген", "Қайтарған", "Кірген", "Үнсіз")
    found = {name: added(office, surname=name, email=f"{place}@dala.example.kz") for place, name in enumerate(names)}
    happened(office, found["Берген"], ConsentAction.GIVEN)
    happened(office, found["Қайтарған"], ConsentAction.GIVEN)
    happened(office, found["Қайтарған"], ConsentAction.WITHDRAWN, LATER)
    happened(office, found["Кірген"], ConsentAction.GIVEN, way="site_use")
    return found


def named(office: Office, people: dict[str, int], **criteria: object) -> list[str]:
    found = office.ask(matrix, MatrixCriteria(purpose=PURPOSE, **criteria), go_on)  # type: ignore[arg-type]
    names = {key: name for name, key in people.items()}
    return [names[one] for one in found.ids]


def test_each_question_finds_its_people_in_the_order_of_names(office: Office, people: dict[str, int]) -> None:
    assert named(office, people) == ["Берген", "Кірген"]
    assert named(office, people, wanted=Wanted.NOT_ALLOWED) == ["Қайтарған", "Үнсіз"]
    assert named(office, people, wanted=Wanted.BY_CONDUCT) == ["Кірген"]
    assert named(office, people, wanted=Wanted.NOT_PROVABLE) == ["Кірген"]
    assert named(office, people, on=date(2026, 8, 31)) == ["Берген", "Кірген", "Қайтарған"]
    assert named(office, people, on=date(2026, 8, 31), words="бер") == ["Берген"]


def test_the_counts_of_a_purpose_add_up_to_everybody(office: Office, people: dict[str, int]) -> None:
    found: Matrix = office.ask(matrix, MatrixCriteria(), go_on)
    count = found.counts[PURPOSE]
    assert (found.subjects, sum(count.standings.values())) == (4, 4)
    assert count.standings == {Standing.IN_FORCE: 2, Standing.WITHDRAWN: 1, Standing.NEVER: 1}
    assert count.proofs == {Proof.FULL: 1, Proof.NONE: 1}


def test_nobody_whose_data_are_blocked_may_be_written_to(office: Office, people: dict[str, int]) -> None:
    office.do(block, people["Берген"])
    assert named(office, people) == ["Кірген"]


def test_a_question_that_is_stopped_answers_nobody(office: Office, people: dict[str, int]) -> None:
    found = office.ask(matrix, MatrixCriteria(), lambda _done, _total: False)
    assert len(found.ids) == 0


def test_a_column_means_the_people_it_counts(office: Office, people: dict[str, int]) -> None:
    happened(office, people["Берген"], ConsentAction.REFUSED, LATER)
    happened(office, people["Кірген"], ConsentAction.PURPOSE_REACHED, LATER)
    office.do(block, people["Берген"])
    counts = office.ask(matrix, MatrixCriteria(), go_on).counts[PURPOSE].standings
    for question, name, standing in (
        (Wanted.REFUSED, "Берген", Standing.REFUSED),
        (Wanted.WITHDRAWN, "Қайтарған", Standing.WITHDRAWN),
        (Wanted.ENDED, "Кірген", Standing.PURPOSE_REACHED),
        (Wanted.NEVER, "Үнсіз", Standing.NEVER),
    ):
        assert named(office, people, wanted=question) == [name]
        assert counts[standing] == 1


def test_what_was_learned_later_is_left_out_as_known_then(office: Office, people: dict[str, int], clock: Clock) -> None:
    learned = clock().date()
    clock.set(learned + timedelta(days=3))
    happened(office, people["Үнсіз"], ConsentAction.GIVEN, GIVEN)
    assert named(office, people) == ["Берген", "Кірген", "Үнсіз"]
    assert named(office, people, known_at=learned) == ["Берген", "Кірген"]
    rows = office.ask(matrix_list.rows, MatrixCriteria(known_at=learned), [people["Үнсіз"], people["Берген"]])
    assert [len(row.held) for row in rows] == [0, 1]
