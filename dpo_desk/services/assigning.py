"""Whose a request is: the officer who answers for it. With one officer there is nothing to choose."""

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rows import RequestRow
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.services.requests import check_open
from dpo_desk.storage import register, requests
from dpo_desk.storage.tables import request
from dpo_desk.storage.transaction import Reading, Writing


def check_assign(reading: Reading, row: RequestRow, seen: int, officer_id: int) -> None:
    """Refusal when the request is closed or the officer is not in service."""
    check_open(row, seen)
    if officer_id not in {one.id for one in register.officers(reading)}:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Choose an officer in service."), "officer")


def assign(writing: Writing, request_id: int, seen: int, officer_id: int) -> None:
    """Give a request to an officer."""
    (row,) = requests.rows(writing, [request_id])
    check_assign(writing, row, seen, officer_id)
    writing.change(request, request_id, seen, requests.owner_uid(writing, request_id), assignee_id=officer_id)
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Request {number} of {year} assigned"), **numbers)
