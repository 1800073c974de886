"""The shipped rulebook holds every rule of the policy's tables, and a broken one says where it is broken."""

from datetime import date

import pytest

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.rulebook import Proof, Rule, Rulebook, Source, read_rulebook
from dpo_desk.domain.words import Title
from dpo_desk.resources import resource_path

# source, clause, what starts it, the number (or none), first day in force: typed from the tables of the policy paper.
TABLE = [
    ("law.access", "16", "received", "3 working days", date(2020, 11, 3)),
    ("law.refusal", "16", "received", "3 working days", date(2020, 11, 3)),
    ("law.correct", "25(2)(8)", "papers", "1 working day", date(2013, 11, 25)),
    ("law.block", "25(2)(8)", "received", "1 working day", date(2013, 11, 25)),
    ("law.lift_block", "25(2)(8)", "not_confirmed", "1 working day", date(2013, 11, 25)),
    ("law.destroy_unlawful", "25(2)(8)", "confirmation", "1 working day", date(2013, 11, 25)),
    ("law.out_of_public", "6", "received", "1 working day", date(2013, 11, 25)),
    ("law.withdrawal", "8(7)", "received", "15 working days", date(2026, 1, 18)),
    ("law.objection", "19-1", "received", "3 working days", date(2026, 1, 18)),
    ("law.deletion", "41", "received", "15 days", date(2026, 7, 12)),
    ("law.breach_notice", "25(2)(8)", "finding", "1 working day", date(2024, 7, 1)),
    ("law.block_found", "25(2)(8)", "finding", "1 working day", date(2013, 11, 25)),
    ("law.destroy_found", "25(2)(8)", "finding", "1 working day", date(2013, 11, 25)),
    ("law.destroy_purpose", "12(2), 18", "purpose_reached", "", date(2013, 11, 25)),
    ("law.destroy_blocked", "-", "blocked", "", date(2013, 11, 25)),
    ("policy.consent_end", "4.4", "consent_expired", "", date(2015, 11, 24)),
    ("policy.withdrawal_ways", "4.5", "received", "", date(2015, 11, 24)),
    ("policy.destroy_on_withdrawal", "6.1", "received", "", date(2015, 11, 24)),
    ("policy.destroy_on_demand", "6.1", "received", "", date(2015, 11, 24)),
    ("policy.storage_end", "6.3", "consent_expired", "", date(2015, 11, 24)),
    ("policy.information", "8.2", "received", "", date(2015, 11, 24)),
    ("policy.demands", "8.3", "received", "", date(2015, 11, 24)),
    ("policy.access_tell", "9.1", "received", "15 days", date(2015, 11, 24)),
    ("policy.access_show", "9.1", "received", "15 days", date(2015, 11, 24)),
    ("policy.free_of_charge", "9.2", "received", "", date(2015, 11, 24)),
    ("policy.correct", "9.3", "papers", "1 working day", date(2015, 11, 24)),
    ("policy.destroy_unlawful", "9.4", "papers", "1 working day", date(2015, 11, 24)),
    ("policy.destroy_unneeded", "9.4", "papers", "1 working day", date(2015, 11, 24)),
    ("policy.notify_person", "9.4", "done", "", date(2015, 11, 24)),
    ("policy.notify_recipients", "9.4", "done", "", date(2015, 11, 24)),
    ("policy.correct_on_information", "9.5", "papers", "", date(2015, 11, 24)),
    ("policy.stop_unlawful", "9.6", "finding", "3 working days", date(2015, 11, 24)),
    ("policy.stop_withdrawal", "9.6", "received", "", date(2015, 11, 24)),
    ("policy.stop_purpose", "9.6", "purpose_reached", "", date(2015, 11, 24)),
    ("policy.destroy_purpose", "9.7", "purpose_reached", "15 days", date(2015, 11, 24)),
    ("policy.destroy_blocked", "9.8", "blocked", "6 months", date(2015, 11, 24)),
]
KINDS = [
    "access",
    "correction",
    "completion",
    "destruction_unlawful",
    "destruction_unneeded",
    "deletion",
    "withdrawal",
    "withdrawal_purpose",
    "blocking",
    "unblocking",
    "depersonalisation",
    "out_of_public",
    "objection_automated",
    "withdrawal_cross_border",
    "complaint",
    "inquiry",
    "other",
]
TRIGGERS = [
    "purpose_reached",
    "consent_expired",
    "unlawful_found",
    "breach_found",
    "blocked",
    "violation_not_confirmed",
]


@pytest.mark.parametrize("key, point, trigger, term, valid_from", TABLE)
def test_every_rule_of_the_tables_is_there_with_its_number(
    rulebook: Rulebook, key: str, point: str, trigger: str, term: str, valid_from: date
) -> None:
    (rule,) = rulebook.versions(key)
    assert (rule.point, rule.trigger, str(rule.term or ""), rule.valid_from) == (point, trigger, term, valid_from)
    assert rule.source == key.split(".")[0]


def test_no_rule_claims_to_be_confirmed_and_each_names_its_source(rulebook: Rulebook) -> None:
    for rule in rulebook.rules:
        assert not rule.confirmed, rule.key
        for title in (rule.clause, rule.cited, rule.text):
            assert title.kk and title.ru and title.en, rule.key


def test_no_rule_of_the_policy_or_the_law_stands_outside_the_tables(rulebook: Rulebook) -> None:
    typed = {row[0] for row in TABLE} | {
        "law.destroy_expired",
        "law.destroy_withdrawal",
        "law.destroy_unneeded",
    }
    assert {rule.key for rule in rulebook.rules if rule.source is not Source.OWN} == typed


def test_every_demand_kind_and_every_trigger_is_there(rulebook: Rulebook) -> None:
    assert [kind.key for kind in rulebook.kinds] == KINDS
    assert [kind.key for kind in rulebook.triggers] == TRIGGERS
    assert rulebook.kind("blocked").without_request and not rulebook.kind("blocking").without_request


def test_every_icon_and_every_letter_is_shipped(rulebook: Rulebook) -> None:
    for kind in (*rulebook.kinds, *rulebook.triggers):
        assert resource_path("icons", f"{kind.icon}.svg").is_file(), kind.icon
        for letter in kind.letters:
            for language in ("kk", "ru", "en"):
                assert resource_path("letters", language, f"{letter}.toml").is_file(), letter
    for word in (*rulebook.channels, *rulebook.applicants):
        assert resource_path("icons", f"{word.icon}.svg").is_file(), word.icon


def test_titles_are_the_words_of_the_interface(rulebook: Rulebook) -> None:
    assert rulebook.kind("withdrawal").title == Title(
        "Келісімді кері қайтарып алу", "Отзыв согласия", "Withdrawal of consent"
    )
    assert rulebook.kind("access").title.kk == "Деректермен танысу"
    assert rulebook.kind("objection_automated").title.kk == "Автоматтандырылған өңдеуге қарсылық"


def test_access_is_two_duties_free_of_each_other(rulebook: Rulebook) -> None:
    tell, show = (rulebook.kind("access").duty(key) for key in ("tell", "show"))
    assert (tell.policy, tell.law) == ("policy.access_tell", "law.access")
    assert (show.policy, show.law) == ("policy.access_show", "law.access")


def test_destruction_and_deletion_are_two_outcomes(rulebook: Rulebook) -> None:
    outcomes = rulebook.kind("destruction_unlawful").outcomes
    assert "destroyed" in outcomes and "deleted" in outcomes
    assert rulebook.named("outcomes", "destroyed").kk == "Жойылды"
    assert rulebook.named("outcomes", "deleted").kk == "Өшірілді"


def test_a_withdrawal_may_be_refused_on_the_two_grounds_of_article_8(rulebook: Rulebook) -> None:
    grounds = {ground.key: ground.clause.en for ground in rulebook.kind("withdrawal").grounds}
    assert grounds["law_forbids"] == grounds["duty_unfulfilled"] == "Law, art. 8(2)"


def test_destruction_after_a_withdrawal_never_leans_on_clause_9_7(rulebook: Rulebook) -> None:
    users = [
        kind.key
        for kind in (*rulebook.kinds, *rulebook.triggers)
        for duty in kind.duties
        if duty.policy == "policy.destroy_purpose"
    ]
    assert users == ["purpose_reached"]


def test_thirteen_categories_one_never_stored_one_cut_to_its_tail(rulebook: Rulebook) -> None:
    assert len(rulebook.categories) == 13
    assert [category.key for category in rulebook.categories if not category.stored] == ["password"]
    assert [category.key for category in rulebook.categories if category.card_tail] == ["bank_card"]
    assert [category.group for category in rulebook.categories].count("user") == 7


def test_six_purposes_six_bases_eight_statements_six_parts(rulebook: Rulebook) -> None:
    assert [purpose.point for purpose in rulebook.purposes] == [f"3.2.{number}" for number in range(1, 7)]
    assert len(rulebook.bases) == len(rulebook.parts) == 6
    assert len(rulebook.statements) == 8
    assert rulebook.purpose("purpose_4").short.kk == "Ақпараттық таратылым"


def test_retrieval_stands_only_in_the_second_list_of_operations(rulebook: Rulebook) -> None:
    assert [operation.key for operation in rulebook.operations_only_in("6.2")] == ["retrieval"]
    assert rulebook.operations_only_in("4.3") == ()
    assert (len(rulebook.operations_of("4.3")), len(rulebook.operations_of("6.2"))) == (14, 15)


def test_consent_by_conduct_is_marked_as_not_provable(rulebook: Rulebook) -> None:
    conduct = {mechanism.key: mechanism.proof for mechanism in rulebook.mechanisms if mechanism.by_conduct}
    assert conduct == {"site_use": Proof.NONE, "new_edition": Proof.NONE}


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
