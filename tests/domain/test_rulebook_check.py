"""A broken rulebook says in which file and at which key it is broken; versions of a rule share no day."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.rulebook import Rule, read_rulebook


def test_the_version_of_a_rule_is_the_one_in_force_on_the_day(rulebook_texts: dict[str, str]) -> None:
    texts = dict(rulebook_texts)
    older = OLD_RULE.replace("VALID_TO", "2026-01-17")
    book = read_rulebook({**texts, "older.toml": older})

    def term(on: date) -> str:
        rule: Rule | None = book.rule("law.withdrawal", on)
        return str(rule.term) if rule else "not in force"

    assert term(date(2026, 1, 18)) == "15 working days"
    assert term(date(2026, 1, 17)) == "30 days"
    assert term(date(2019, 12, 31)) == "not in force"


OLD_RULE = """
[[rule]]
key = "law.withdrawal"
source = "law"
point = "8"
clause = { kk = "8-б.", ru = "ст. 8", en = "art. 8" }
cited = { kk = "Заң", ru = "Закон", en = "Law" }
text = { kk = "Мысал", ru = "Пример", en = "Example" }
term = "30 days"
trigger = "received"
valid_from = 2020-01-01
valid_to = VALID_TO
confirmed = false
"""

BROKEN = [
    ("law-94v.toml", 'term = "3 working days"', 'term = "3 moons"', "rule[law.access].term", "'3 moons' is no term"),
    ("law-94v.toml", 'trigger = "received"', 'trigger = "someday"', "rule[law.access].trigger", "is none of received"),
    ("law-94v.toml", "valid_from = 2020-11-03", 'valid_from = "2020"', "rule[law.access].valid_from", "must be a date"),
    ("law-94v.toml", "confirmed = false", "", "rule[law.access].confirmed", "is missing"),
    ("law-94v.toml", 'point = "16"', 'point = " "', "rule[law.access].point", "is empty"),
    ("law-94v.toml", "confirmed = false", "confirmed = false\ncolor = 1", "rule[law.access].color", "unknown key"),
    ("policy.toml", "[[basis]]", "[[bases]]", "bases", "unknown key"),
    ("policy.toml", 'basis = "consent"', 'basis = "wish"', "purpose[purpose_1].basis", "there is no basis 'wish'"),
    ("policy.toml", 'group = "user"', 'group = "x"', "category[name].group", "there is no group 'x'"),
    ("policy.toml", 'key = "post"', 'key = "pigeon"', "channel[pigeon]", "is no word of the program"),
    ("policy.toml", 'key = "purpose_2"', 'key = "purpose_1"', "purpose[purpose_1].key", "stands twice"),
    ("policy.toml", ', en = "Civil Code"', "", "title.en", "is missing"),
    ("kinds/access.toml", '"law.access"', '"law.nothing"', "duty[tell].law", "there is no rule 'law.nothing'"),
    ("kinds/access.toml", '"law.access"', '"own.refuse"', "duty[tell].law", "is a rule of the own"),
    ("kinds/access.toml", 'key = "access"', 'key = "acces"', "key", "is not the name of the file"),
    ("kinds/access.toml", 'letters = ["refusal"]', 'letters = ["poem"]', "duty[refuse].letters", "'poem' is not among"),
    ("kinds/access.toml", 'trigger = "received"', 'trigger = "papers"', "duty[tell].trigger", "of none of its rules"),
    ("kinds/access.toml", '"met"', '"won"', "outcomes", "'won' is none of met"),
    ("kinds/access.toml", "order = 10", "order = true", "order", "must be a whole number"),
    ("kinds/access.toml", "order = 10", "order = = 1", "TOML", "Invalid value"),
]


@pytest.mark.parametrize("file, old, new, key, problem", BROKEN)
def test_a_broken_rulebook_names_the_file_and_the_key(
    rulebook_texts: dict[str, str], file: str, old: str, new: str, key: str, problem: str
) -> None:
    assert old in rulebook_texts[file]
    broken = {**rulebook_texts, file: rulebook_texts[file].replace(old, new, 1)}
    with pytest.raises(Trouble) as caught:
        read_rulebook(broken)
    values = dict(caught.value.message.values)
    assert values["file"] == file
    assert key in str(values["key"])
    assert problem in str(values["problem"])


def test_two_versions_in_force_on_one_day_are_refused(rulebook_texts: dict[str, str]) -> None:
    overlapping = OLD_RULE.replace("VALID_TO", "2026-01-18")
    with pytest.raises(Trouble, match="two versions are in force"):
        read_rulebook({**rulebook_texts, "older.toml": overlapping})


def test_a_rule_that_ends_before_it_begins_is_refused(rulebook_texts: dict[str, str]) -> None:
    backwards = OLD_RULE.replace("VALID_TO", "2019-01-18")
    with pytest.raises(Trouble, match="earlier than valid_from"):
        read_rulebook({**rulebook_texts, "older.toml": backwards})
