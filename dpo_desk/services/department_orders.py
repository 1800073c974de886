"""Orders to departments inside a duty: who searches which systems by when, and what was found and done."""

from datetime import date

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import OrderDraft, OrderRow
from dpo_desk.domain.zone import local_day
from dpo_desk.storage import demands, requests, work
from dpo_desk.storage.tables import department_order
from dpo_desk.storage.transaction import Reading, Writing


def orders(reading: Reading, request_id: int) -> tuple[OrderRow, ...]:
    """The orders of a request, by their date."""
    return work.orders(reading, request_id)


def give_order(writing: Writing, request_id: int, draft: OrderDraft) -> int:
    """Give an order; returns its key. Refusal when it names nobody or nothing, or ends after the duty it serves."""
    today = local_day(writing.now)
    for refusal in _refusals(writing, draft, today):
        raise refusal
    identity = writing.insert(
        department_order, requests.owner_uid(writing, request_id), request_id=request_id,
        duty_id=draft.duty_id or None, department=draft.department.strip(), systems=draft.systems.strip(),
        wanted=draft.wanted.strip(), ordered_on=today, due=draft.due, state="open",
    )  # fmt: skip
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Order to a department given for request {number} of {year}"), **numbers)
    return identity


def _refusals(reading: Reading, draft: OrderDraft, today: date) -> list[Refusal]:
    found = []
    if not draft.department.strip():
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "Name the department."), field="department"))
    if not draft.wanted.strip():
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "Say what the department has to do."), field="wanted"))
    if draft.due < today:
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "This date has passed: {day}."), field="due", day=draft.due))
    duty_due = demands.duty_of(reading, draft.duty_id).due if draft.duty_id else None
    if duty_due is not None and draft.due > duty_due >= today:
        marked = QT_TRANSLATE_NOOP("refusal", "The duty itself ends on {day}. Choose that day or an earlier one.")
        found.append(Refusal(marked, field="due", day=duty_due))
    return found


def answer_order(
    writing: Writing, request_id: int, order_id: int, seen: int, found: str, done: str, on: date | None = None
) -> None:
    """Note what a department found and did, and the day of its answer (today when none is given)."""
    today = local_day(writing.now)
    answered = on or today
    if not found.strip() and not done.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Write what was found or done."), field="found")
    if answered > today:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This date is in the future: {day}."), "answered_on", day=answered)
    writing.change(
        department_order, order_id, seen, requests.owner_uid(writing, request_id), found=found.strip(),
        done=done.strip(), answered_on=answered, state="answered",
    )  # fmt: skip
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "A department answered for request {number} of {year}"), **numbers)


def withdraw_order(writing: Writing, request_id: int, order_id: int) -> None:
    """Take back an order that is not answered; an answered one stays as proof."""
    if any(row.id == order_id and row.answered_on is not None for row in work.orders(writing, request_id)):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This order is answered and stays."))
    writing.remove(department_order, order_id, requests.owner_uid(writing, request_id))
    numbers = requests.numbered(writing, request_id)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "Order to a department taken back for request {number} of {year}"), **numbers
    )
