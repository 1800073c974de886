"""How sure the desk must be of the applicant before a duty is done."""

import pytest

from dpo_desk.domain.identity import asked_before, is_enough
from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.rules import Identity


@pytest.mark.parametrize(
    ("asked", "method", "enough"),
    [
        (Identity.NONE, "", True),
        (Identity.MATCHED, "", False),
        (Identity.MATCHED, "register_match", True),
        (Identity.PROVEN, "", False),
        (Identity.PROVEN, "register_match", False),
        (Identity.PROVEN, "document_seen", True),
    ],
)
def test_proof_asks_for_more_than_a_match(asked: Identity, method: str, enough: bool) -> None:
    assert is_enough(asked, method) is enough


def test_the_rulebook_says_what_a_duty_asks(rulebook: Rulebook) -> None:
    access, withdrawal = rulebook.kind("access"), rulebook.kind("withdrawal")
    assert asked_before(access, "tell", ApplicantKind.SUBJECT) is Identity.PROVEN
    assert asked_before(withdrawal, "stop", ApplicantKind.REPRESENTATIVE) is Identity.MATCHED
    assert asked_before(rulebook.kind("other"), "answer", ApplicantKind.SUBJECT) is Identity.NONE


def test_the_check_itself_a_refusal_and_an_own_finding_ask_nothing(rulebook: Rulebook) -> None:
    access, withdrawal = rulebook.kind("access"), rulebook.kind("withdrawal")
    assert asked_before(withdrawal, "register", ApplicantKind.SUBJECT) is Identity.NONE
    assert asked_before(access, "refuse", ApplicantKind.SUBJECT) is Identity.NONE
    assert asked_before(access, "tell", ApplicantKind.OFFICE) is Identity.NONE
