"""The operator's list of personal data: the categories of section 5, and those it adds to them by its own order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dpo_desk.domain.rulebook import Category, Named, Rulebook
from dpo_desk.domain.words import Title

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


def _said(category: Category, row: OwnCategory | None) -> Category:
    return replace(category, keeps_values=row.keeps_values and category.stored) if row else category


def _added(row: OwnCategory) -> Category:
    return Category(row.code, row.title, OWN_GROUP.key, "", keeps_values=row.keeps_values, active=row.active)
