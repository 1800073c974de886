"""The operator's list of personal data: the categories of section 5, and those it adds to them by its own order."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dpo_desk.domain.correction import FIELDS, category_of
from dpo_desk.domain.rulebook import Category, Named, Rulebook
from dpo_desk.domain.spelling import search_key
from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.domain.words import Title

_IIN = {"жсн", "иин", "iin"}
OWN_GROUP = Named("own", Title("Тізбеге қосылған деректер", "Данные, добавленные в перечень", "Data added to the list"))


@dataclass(frozen=True, slots=True)
class OwnCategory:
    """What the desk keeps of a category beside the policy: of one of section 5 only whether its values are kept."""

    id: int
    version: int
    code: str
    title: Title
    order_number: str
    order_on: date | None
    keeps_values: bool
    active: bool = True


@dataclass(frozen=True, slots=True)
class ListedCategory:
    """A line of the list; `own` is None where nothing was said of a category of section 5."""

    category: Category
    own: OwnCategory | None = None

    @property
    def is_added(self) -> bool:
        """Whether it stands in no policy but was added by the operator."""
        return self.category.group == OWN_GROUP.key


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """A category to be added, with the order that approved it."""

    title: Title
    order_number: str
    order_on: date | None
    keeps_values: bool = False


def with_categories(rulebook: Rulebook, rows: Iterable[OwnCategory]) -> Rulebook:
    """The rulebook with the operator's own categories in a group of their own, ended ones too: records name them."""
    kept = {row.code: row for row in rows}
    known = [_said(one, kept.pop(one.key, None)) for one in rulebook.categories]
    added = [_added(row) for row in kept.values() if row.title.kk]
    groups = (*rulebook.groups, OWN_GROUP) if added else rulebook.groups
    return replace(rulebook, categories=(*known, *added), groups=groups)


def listed(rulebook: Rulebook, rows: Sequence[OwnCategory]) -> tuple[ListedCategory, ...]:
    """The list, section 5 first."""
    kept = {row.code: row for row in rows}
    return tuple(ListedCategory(one, kept.get(one.key)) for one in rulebook.categories)


def holds_iin(category: Category) -> bool:
    """Whether an added category is named as the one of individual identification numbers: its values are checked."""
    said = (category.title.kk, category.title.ru, category.title.en)
    return category.group == OWN_GROUP.key and any(_IIN & set(search_key(text).split()) for text in said)


def left_out(rulebook: Rulebook) -> frozenset[str]:
    """The fields of a draft whose values the list does not keep, or whose category was ended."""
    closed = {one.key for one in rulebook.categories if not (one.keeps_values and one.active)}
    return frozenset(field for field in FIELDS if category_of(field) in closed - {"name"})


def without_values(draft: SubjectDraft, fields: Collection[str]) -> SubjectDraft:
    """A draft without its values of these fields; the same one when it has none."""
    gone: dict[str, Any] = {field: "" for field in fields if getattr(draft, field)}
    return replace(draft, **gone) if gone else draft


def count_values(drafts: Iterable[SubjectDraft], fields: Collection[str]) -> dict[str, int]:
    """How many values of each of these fields the drafts have, in the order of the form."""
    counted = Counter(field for draft in drafts for field in fields if getattr(draft, field))
    return {field: counted[field] for field in FIELDS if counted[field]}


def _said(category: Category, row: OwnCategory | None) -> Category:
    return replace(category, keeps_values=row.keeps_values and category.stored) if row else category


def _added(row: OwnCategory) -> Category:
    return Category(row.code, row.title, OWN_GROUP.key, "", keeps_values=row.keeps_values, active=row.active)
