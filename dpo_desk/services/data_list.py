"""The operator's list of personal data: what stands in it, adding a category by an order, keeping values, ending."""

import secrets

from dpo_desk.domain.data_list import CategoryDraft, ListedCategory, OwnCategory, listed
from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.term import named
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Title
from dpo_desk.domain.zone import local_day
from dpo_desk.services.legal import legal
from dpo_desk.storage import data_list
from dpo_desk.storage.subject_tables import data_category
from dpo_desk.storage.transaction import Reading, Writing

IN_USE = QT_TRANSLATE_NOOP("refusal", "Records name this category, so it stays in the list. End it instead.")


def categories(reading: Reading) -> tuple[ListedCategory, ...]:
    """The list: section 5 of the policy, then what the operator added, ended categories too."""
    return listed(legal(reading).rulebook, data_list.rows(reading))


def add(writing: Writing, draft: CategoryDraft) -> str:
    """Add a category approved by an order; returns its code. Refusal beside the field that lacks something."""
    _check(writing, draft)
    code = f"own_{secrets.token_hex(6)}"
    said = draft.title.kk.strip(), draft.title.ru.strip(), draft.title.en.strip()
    first = next(one for one in said if one)
    kk, ru, en = (one or first for one in said)
    writing.insert(
        data_category, code=code, title_kk=kk, title_ru=ru, title_en=en, order_number=draft.order_number.strip(),
        order_on=draft.order_on, keeps_values=draft.keeps_values, active=True,
    )  # fmt: skip
    marked = QT_TRANSLATE_NOOP("deed", "List of personal data: “{category}” added by order {order}")
    writing.entitle(marked, order=draft.order_number.strip(), **named("category", Title(kk, ru, en)))
    return code


def _check(writing: Writing, draft: CategoryDraft) -> None:
    titles = {search_key(one) for one in (draft.title.kk, draft.title.ru, draft.title.en)} - {""}
    if not titles:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the name of the category."), field="title_kk")
    if not draft.order_number.strip():
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the number of the order."), field="order_number")
    if draft.order_on is None:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Enter the date of the order."), field="order_on")
    if draft.order_on > local_day(writing.now):
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "The date of the order is in the future."), field="order_on")
    for one in legal(writing).rulebook.categories:
        if one.active and titles & {search_key(text) for text in (one.title.kk, one.title.ru, one.title.en)}:
            raise Refusal(QT_TRANSLATE_NOOP("refusal", "The list has this category already."), field="title_kk")


def keep_values(writing: Writing, code: str, is_kept: bool) -> None:
    """Say whether values of a category are entered from now on; values that are there stay until they are removed."""
    category = legal(writing).rulebook.category(code)
    if is_kept and not category.stored:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "A password is never stored."))
    row = _own(writing, code)
    if row is None:
        writing.insert(data_category, code=code, title_kk="", title_ru="", title_en="", keeps_values=is_kept)
    else:
        writing.change(data_category, row.id, row.version, keeps_values=is_kept)
    kept = QT_TRANSLATE_NOOP("deed", "List of personal data: values of “{category}” are kept")
    not_kept = QT_TRANSLATE_NOOP("deed", "List of personal data: values of “{category}” are not kept")
    writing.entitle(kept if is_kept else not_kept, **named("category", category.title))


def end(writing: Writing, code: str, seen: int) -> None:
    """Take an added category out of use; what names it keeps it. Refusal for a category of section 5."""
    row = _own(writing, code)
    if row is None or not row.title.kk:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "Only a category the organisation added can be ended."))
    writing.change(data_category, row.id, seen, active=False)
    writing.entitle(
        QT_TRANSLATE_NOOP("deed", "List of personal data: “{category}” ended"), **named("category", row.title)
    )


def _own(reading: Reading, code: str) -> OwnCategory | None:
    return next((row for row in data_list.rows(reading) if row.code == code), None)
