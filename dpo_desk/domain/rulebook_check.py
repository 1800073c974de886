"""What must hold across the whole rulebook: no key twice, no reference to nothing, every code word named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from dpo_desk.domain.consent import ConsentAction
from dpo_desk.domain.request import ApplicantKind, Channel, Outcome
from dpo_desk.domain.rules import EXTENSION_LETTER, DemandKind, DutyKind, Rule, Source, Trigger
from dpo_desk.domain.toml_table import fault

if TYPE_CHECKING:
    from dpo_desk.domain.rulebook import Rulebook

NAMED: tuple[tuple[str, str, type[StrEnum]], ...] = (
    ("channel", "channels", Channel),
    ("applicant", "applicants", ApplicantKind),
    ("outcome", "outcomes", Outcome),
    ("action", "actions", ConsentAction),
    ("start", "starts", Trigger),
    ("source", "sources", Source),
)


Places = Mapping[tuple[str, str], str]
"""Section and key -> the file it stands in."""


def check_rulebook(rulebook: Rulebook, places: Places) -> None:
    """Trouble naming the file and the key of the first thing that does not hold together."""
    for section, attribute, words in NAMED:
        _named(section, {thing.key for thing in getattr(rulebook, attribute)}, words, places)
    _check_versions(rulebook.rules, places)
    _check_data(rulebook, places)
    seen: set[str] = set()
    for kind in (*rulebook.kinds, *rulebook.triggers):
        if kind.key in seen:
            raise fault(_file(kind), "key", f"'{kind.key}' is a demand kind already")
        seen.add(kind.key)
        _check_kind(kind, rulebook)


def _named(section: str, keys: set[str], words: type[StrEnum], places: Places) -> None:
    expected = {word.value for word in words}
    for key in sorted(keys - expected):
        raise fault(places[section, key], f"{section}[{key}]", "is no word of the program")
    for key in sorted(expected - keys):
        home = next((file for (known, _), file in places.items() if known == section), "policy.toml")
        raise fault(home, f"{section}[{key}]", "is missing")


def _check_versions(rules: tuple[Rule, ...], places: Places) -> None:
    ordered = sorted(rules, key=lambda rule: (rule.key, rule.valid_from))
    for earlier, later in pairwise(ordered):
        if earlier.key != later.key:
            continue
        file = places["rule", later.key]
        if later.valid_from <= (earlier.valid_to or date.max):
            raise fault(file, f"rule[{later.key}].valid_from", "two versions are in force on one day")
        if (earlier.source, earlier.trigger) != (later.source, later.trigger):
            raise fault(file, f"rule[{later.key}]", "versions differ in source or trigger: give it another key")


def _check_data(rulebook: Rulebook, places: Places) -> None:
    bases = {basis.key for basis in rulebook.bases}
    groups = {group.key for group in rulebook.groups}
    for purpose in rulebook.purposes:
        if purpose.basis not in bases:
            file = places["purpose", purpose.key]
            raise fault(file, f"purpose[{purpose.key}].basis", f"there is no basis '{purpose.basis}'")
    for category in rulebook.categories:
        if category.group not in groups:
            file = places["category", category.key]
            raise fault(file, f"category[{category.key}].group", f"there is no group '{category.group}'")


def _check_kind(kind: DemandKind, rulebook: Rulebook) -> None:
    if not kind.duties:
        raise fault(_file(kind), "duty", "a kind without duties does nothing")
    if not kind.without_request and not kind.outcomes:
        raise fault(_file(kind), "outcomes", "is missing")
    if any(outcome.refuses for outcome in kind.outcomes) != bool(kind.grounds):
        raise fault(_file(kind), "ground", "grounds and the outcomes that refuse go together")
    seen: set[str] = set()
    for duty in kind.duties:
        if duty.key in seen:
            raise fault(_file(kind), f"duty[{duty.key}]", "the key stands twice")
        seen.add(duty.key)
        _check_duty(kind, duty, rulebook)


def _check_duty(kind: DemandKind, duty: DutyKind, rulebook: Rulebook) -> None:
    if not duty.rules:
        raise fault(_file(kind), f"duty[{duty.key}]", "stands on no rule")
    for letter in duty.letters:
        if letter not in kind.letters:
            raise fault(_file(kind), f"duty[{duty.key}].letters", f"'{letter}' is not among the letters of the kind")
    if duty.trigger not in _triggers(kind, duty, rulebook):
        raise fault(_file(kind), f"duty[{duty.key}].trigger", "is the trigger of none of its rules")


def _triggers(kind: DemandKind, duty: DutyKind, rulebook: Rulebook) -> set[Trigger]:
    triggers: set[Trigger] = set()
    for source, key in ((Source.POLICY, duty.policy), (Source.LAW, duty.law), (Source.OWN, duty.own)):
        if key is None:
            continue
        versions = [rule for rule in rulebook.rules if rule.key == key]
        for letter in (rule.extension_letter for rule in versions if rule.extension_letter):
            if letter not in (EXTENSION_LETTER, *kind.letters):
                raise fault(_file(kind), "letters", f"'{letter}', the letter of an extension, is not among them")
        if not versions:
            raise fault(_file(kind), f"duty[{duty.key}].{source}", f"there is no rule '{key}'")
        if versions[0].source is not source:
            raise fault(_file(kind), f"duty[{duty.key}].{source}", f"'{key}' is a rule of the {versions[0].source}")
        triggers.add(versions[0].trigger)
    return triggers


def _file(kind: DemandKind) -> str:
    return f"{'triggers' if kind.without_request else 'kinds'}/{kind.key}.toml"
