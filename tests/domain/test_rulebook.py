"""The shipped rulebook holds every rule of the policy's tables with its number."""

from datetime import date

import pytest

from dpo_desk.domain.rulebook import Proof, Rulebook, Source
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
