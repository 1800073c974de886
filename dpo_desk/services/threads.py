"""A letter that belongs to a request already here: how that is told, and what it does to the request."""

from collections.abc import Sequence
from dataclasses import dataclass

from dpo_desk.domain.arrival import numbers_named
from dpo_desk.domain.request import RequestState
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.eml import Mail
from dpo_desk.exchange.paper_kind import PaperKind, kind_of
from dpo_desk.services.duties import settle_dates, settle_state
from dpo_desk.services.intake import PaperDraft, keep_paper
from dpo_desk.storage import arrivals, requests
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Reading, Writing


@dataclass(frozen=True, slots=True)
class Belonging:
    """The request a letter belongs to, 0 for none; unsure when a stranger merely names its number."""

    request_id: int = 0
    is_sure: bool = False


def belonging(reading: Reading, mail: Mail) -> Belonging:
    """By the letters it answers; by the number in its subject when its sender is known in that request.

    Anybody can write a number into a subject, so a stranger's letter is only proposed to the officer.
    """
    found = arrivals.request_of_thread(reading, mail.thread)
    if found:
        return Belonging(found, True)
    for year, number in numbers_named(mail.subject):
        found = arrivals.request_numbered(reading, year, number)
        if found:
            return Belonging(found, arrivals.is_known_there(reading, found, mail.sender_address.casefold()))
    return Belonging()


def continue_request(writing: Writing, request_id: int, kept: Sequence[PaperDraft]) -> None:
    """Keep the papers of a letter with its request; a closed request is opened again. Entitles the deed."""
    owner = requests.owner_uid(writing, request_id)
    for paper in kept:
        keep_paper(writing, request_id, owner, paper)
    numbers = requests.numbered(writing, request_id)
    if _reopen(writing, request_id, owner):
        writing.entitle(QT_TRANSLATE_NOOP("deed", "Request {number} of {year} opened again: a letter came"), **numbers)
    else:
        writing.entitle(QT_TRANSLATE_NOOP("deed", "A letter came to request {number} of {year}"), **numbers)


def _reopen(writing: Writing, request_id: int, owner: str) -> bool:
    card = requests.card(writing, request_id)
    if card is None or card.row.state != RequestState.CLOSED.value:
        return False
    state = RequestState.IN_PROGRESS.value
    writing.change_now(request, request_id, owner, state=state, closed_at=None, closed_reason="")
    settle_dates(writing, request_id, owner)
    settle_state(writing, request_id, owner)
    return True


def papers_of(mail: Mail) -> list[PaperDraft]:
    """The attachments of a letter as papers of their own."""
    return [PaperDraft(one.name, kind_of(one.data).media_type, one.data, "attachment", 1) for one in mail.attachments]


def letter_paper(data: bytes, mail: Mail | None) -> PaperDraft:
    """The letter itself as it came, with every header."""
    return PaperDraft(FILE_NAME, PaperKind.EML.media_type, data, "mail", 1, mail.text if mail else "")


FILE_NAME = "letter.eml"
"""Subjects stay out of file names: they hold names."""
