"""The rulebook: every rule, demand kind, trigger, purpose and category as data, read from TOML and checked whole."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from dpo_desk.domain.rulebook_check import check_rulebook
from dpo_desk.domain.rulebook_parts import (
    read_basis,
    read_category,
    read_kind,
    read_mechanism,
    read_named,
    read_operation,
    read_purpose,
    read_rule,
)
from dpo_desk.domain.rules import (
    Basis,
    Category,
    DemandKind,
    DutyKind,
    Ground,
    Identity,
    Mechanism,
    Named,
    Operation,
    Proof,
    Purpose,
    Rule,
    Source,
    Trigger,
)
from dpo_desk.domain.toml_table import Table, read_file
from dpo_desk.domain.words import Title

__all__ = [
    "Basis",
    "Category",
    "DemandKind",
    "DutyKind",
    "Ground",
    "Identity",
    "Mechanism",
    "Named",
    "Operation",
    "Proof",
    "Purpose",
    "Rule",
    "Rulebook",
    "Source",
    "Trigger",
    "read_rulebook",
]


class Keyed(Protocol):
    """Anything with a key."""

    @property
    def key(self) -> str: ...


Thing = TypeVar("Thing", bound=Keyed)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All legal data of one edition, in the order of the files; look-ups raise KeyError for an unknown key.

    `rules` may hold several versions of one key with different days of validity. `kinds` are the demands of a
    request, `triggers` the events that make duties without one.
    """

    rules: tuple[Rule, ...]
    kinds: tuple[DemandKind, ...]
    triggers: tuple[DemandKind, ...]
    purposes: tuple[Purpose, ...]
    bases: tuple[Basis, ...]
    categories: tuple[Category, ...]
    operations: tuple[Operation, ...]
    mechanisms: tuple[Mechanism, ...]
    channels: tuple[Named, ...]
    applicants: tuple[Named, ...]
    outcomes: tuple[Named, ...]
    statements: tuple[Named, ...]
    parts: tuple[Named, ...]
    actions: tuple[Named, ...]
    starts: tuple[Named, ...]
    groups: tuple[Named, ...]
    sources: tuple[Named, ...]

    def rule(self, key: str, on: date) -> Rule | None:
        """The version of the rule in force on that day, or None when none is."""
        versions = self.versions(key)
        return next((rule for rule in versions if rule.in_force(on)), None)

    def versions(self, key: str) -> tuple[Rule, ...]:
        """All versions of a rule, oldest first."""
        found = tuple(sorted((rule for rule in self.rules if rule.key == key), key=lambda rule: rule.valid_from))
        if not found:
            raise KeyError(key)
        return found

    def kind(self, key: str) -> DemandKind:
        """A demand kind or a trigger without a request."""
        return _by_key((*self.kinds, *self.triggers), key)

    def purpose(self, key: str) -> Purpose:
        """A purpose of clause 3.2."""
        return _by_key(self.purposes, key)

    def basis(self, key: str) -> Basis:
        """A legal basis of clause 3.1."""
        return _by_key(self.bases, key)

    def category(self, key: str) -> Category:
        """A category of data of section 5."""
        return _by_key(self.categories, key)

    def mechanism(self, key: str) -> Mechanism:
        """A way consent arises or ends."""
        return _by_key(self.mechanisms, key)

    def named(self, section: str, key: str) -> Title:
        """The title of a word: section is "channels", "applicants", "outcomes", "statements", "actions", "starts"…"""
        things: tuple[Named, ...] = getattr(self, section)
        return _by_key(things, key).title

    def operations_of(self, clause: str) -> tuple[Operation, ...]:
        """The operations listed in a clause ("4.3" or "6.2")."""
        return tuple(operation for operation in self.operations if clause in operation.lists)

    def operations_only_in(self, clause: str) -> tuple[Operation, ...]:
        """The operations that stand in this clause and in no other."""
        return tuple(operation for operation in self.operations if operation.lists == (clause,))

    def start(self, trigger: Trigger) -> Title:
        """What started a clock, in words."""
        return self.named("starts", trigger.value)


def read_rulebook(texts: Mapping[str, str]) -> Rulebook:
    """The rulebook of these files (name -> TOML text); names begin with "kinds/" or "triggers/" for kinds.

    Trouble names the file and the key: what is not TOML, missing, of the wrong sort, unknown, double, or refers to
    something that is not there.
    """
    common = _Common([read_file(name, texts[name]) for name in sorted(texts) if "/" not in name])
    rulebook = Rulebook(
        rules=common.all("rule", read_rule),
        kinds=_kinds(texts, "kinds/", False),
        triggers=_kinds(texts, "triggers/", True),
        purposes=common.all("purpose", read_purpose),
        bases=common.all("basis", read_basis),
        categories=common.all("category", read_category),
        operations=common.all("operation", read_operation),
        mechanisms=common.all("mechanism", read_mechanism),
        channels=common.all("channel", read_named),
        applicants=common.all("applicant", read_named),
        outcomes=common.all("outcome", read_named),
        statements=common.all("statement", read_named),
        parts=common.all("part", read_named),
        actions=common.all("action", read_named),
        starts=common.all("start", read_named),
        groups=common.all("group", read_named),
        sources=common.all("source", read_named),
    )
    common.finish()
    check_rulebook(rulebook, common.places)
    return rulebook


class _Common:
    """The files that hold single things; remembers in which file each of them stands."""

    def __init__(self, files: list[Table]) -> None:
        self.files = files
        self.places: dict[tuple[str, str], str] = {}

    def all(self, section: str, reader: Callable[[Table], Thing]) -> tuple[Thing, ...]:
        """The things of one section in all files; a key stands twice only among rules, whose versions have days."""
        things = []
        for table in (table for file in self.files for table in file.tables(section)):
            thing = reader(table)
            table.finish()
            if section != "rule" and (section, thing.key) in self.places:
                raise table.fault("key", "stands twice")
            self.places[section, thing.key] = table.file
            things.append(thing)
        return tuple(things)

    def finish(self) -> None:
        """Refuse the sections that nobody read."""
        for file in self.files:
            file.finish()


def _kinds(texts: Mapping[str, str], folder: str, without_request: bool) -> tuple[DemandKind, ...]:
    names = (name for name in texts if name.startswith(folder))
    kinds = (read_kind(read_file(name, texts[name]), name, without_request) for name in names)
    return tuple(sorted(kinds, key=lambda kind: (kind.order, kind.key)))


def _by_key(things: Iterable[Thing], key: str) -> Thing:
    for thing in things:
        if thing.key == key:
            return thing
    raise KeyError(key)
