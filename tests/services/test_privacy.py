"""Marker names put into every field of every deed: none of them reaches the chain of the journal or a refusal."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.errors import Conflict, News
from dpo_desk.domain.request import ApplicantKind, Outcome
from dpo_desk.services import consents, demands, duties, intake, requests, subject_import, subjects
from dpo_desk.services.consents import ConsentDraft
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.office import Office
from dpo_desk.storage.journal_tables import event, event_detail, event_touch
from tests.cases import added, letter_in, person, registered, shown
from tests.conftest import Clock
from tests.services.test_subject_import import lines

# With different first letters, so that no shared beginning hides one behind another.
MARKERS = ("аққұпия", "босжасырын", "вдалитайна", "ғарышсыр")
MARK = "-".join(MARKERS)


def live(office: Office, clock: Clock) -> None:
    """A life of a request and a subject in which every free text is marked."""
    key = added(office, **dict.fromkeys(
        ("surname", "given_name", "patronymic", "workplace", "position", "organisation", "activity", "legal_address",
         "website", "external_id"), MARK,
    ), email=f"{MARK}@pochta.example.kz")  # fmt: skip
    row = office.ask(subjects.rows, [key])[0]
    office.do(subjects.change, key, row.version, person(surname=MARK, given_name=MARKERS[0]))
    office.do(subjects.note_reveal, key, "phone", MARK)
    texts = dict.fromkeys(
        ("applicant_name", "powers", "sender_number", "reply_address", "reply_email", "reply_phone", "summary"), MARK
    )
    draft = letter_in("correction", "access", applicant=ApplicantKind.REPRESENTATIVE, **texts)
    request = office.do(intake.register, draft, [PaperDraft(f"{MARK}.pdf", "application/pdf", b"1", words=MARK)]).answer
    office.do(requests.note_waiting, request, shown(office, request).row.version, MARK)
    office.do(requests.confirm_identity, request, shown(office, request).row.version, MARK)
    office.do(requests.link_subject, request, shown(office, request).row.version, key)
    row = shown(office, request).duties[0]
    office.do(duties.explain_duty, row.id, row.version, MARK)
    demand = shown(office, request).demands[1]
    settled = office.do(demands.settle_demand, demand.id, demand.version, Outcome.REFUSED, "identity_unproven", MARK)
    office.undo(settled.changes)
    office.do(
        consents.record,
        ConsentDraft(
            key, ConsentAction.GIVEN, clock.moment, "paper", evidence=MARK, by_whom=MARK, note=MARK,
            paper=PaperDraft(f"{MARK}.jpg", "image/jpeg", b"2", words=MARK),
        ),
    )  # fmt: skip
    office.do(subject_import.import_rows, lines(3), f"{MARK}.xlsx")
    office.do(requests.close, request, shown(office, request).row.version, MARK)


def chain(office: Office) -> str:
    """Everything the chain of the journal says, as one text."""
    events = office.ask(lambda reading: reading.rows(sa.select(event)))
    touches = office.ask(lambda reading: reading.rows(sa.select(event_touch)))
    return "\n".join(repr(tuple(row)) for row in (*events, *touches))


def test_no_personal_word_reaches_the_chain_of_the_journal(office: Office, clock: Clock) -> None:
    live(office, clock)
    text = chain(office).casefold()
    assert len(text) > 5000
    assert [marker for marker in MARKERS if marker in text] == []
    kept = office.ask(lambda reading: reading.rows(sa.select(event_detail.c.body)))
    assert all(marker in repr(kept).casefold() for marker in MARKERS)


def test_the_values_in_the_journal_belong_to_the_subject_or_to_the_request(office: Office, clock: Clock) -> None:
    live(office, clock)
    owners = office.ask(
        lambda reading: reading.rows(sa.select(event_detail.c.owner_uid, event_detail.c.body, event_detail.c.event_seq))
    )
    marked = {row.owner_uid for row in owners if MARKERS[0] in repr(row.body)}
    known = office.ask(
        lambda reading: set(
            reading.connection.execute(sa.text("SELECT uid FROM subject UNION SELECT uid FROM request")).scalars()
        )
    )
    assert marked <= known


def test_refusals_and_conflicts_carry_no_personal_word(office: Office, clock: Clock) -> None:
    key = added(office, surname=MARK, email=f"{MARK}@pochta.example.kz")
    card = registered(office, applicant_name=MARK, summary=MARK)
    said = []
    for deed, args in (
        (subjects.add, (person(surname=MARK, email=f"{MARK}@pochta.example.kz"),)),
        (subjects.change, (key, 99, person(surname=MARK))),
        (requests.close, (card.row.id, card.row.version)),
        (requests.note_waiting, (card.row.id, 99, MARK)),
        (intake.register, (letter_in(applicant_name=MARK, received=date(2027, 1, 1)),)),
        (consents.record, (ConsentDraft(key, ConsentAction.GIVEN, clock.moment + timedelta(1), MARK, evidence=MARK),)),
    ):
        with pytest.raises(News) as error:
            office.do(deed, *args)
        said.append(f"{error.value} {error.value.message!r} {getattr(error.value, 'entity', '')}")
    assert len(said) == 6
    assert not any(marker in text.casefold() for text in said for marker in MARKERS)
    assert issubclass(Conflict, News)
