"""How sure the desk must be of who is asking before a duty is done, and how sure it is."""

from dpo_desk.domain.request import ApplicantKind
from dpo_desk.domain.rules import DemandKind, Identity

# What was compared with the register shows who is meant, not who is asking.
MATCH_ONLY = frozenset({"register_match"})
# The duty that is itself the check of the identity.
REGISTER = "register"


def is_enough(asked: Identity, method: str) -> bool:
    """Whether an identity confirmed in this way ("" for not at all) satisfies what a kind of demand asks."""
    if asked is Identity.NONE:
        return True
    return bool(method) and (asked is Identity.MATCHED or method not in MATCH_ONLY)


def asked_before(kind: DemandKind, duty: str, applicant: ApplicantKind) -> Identity:
    """What a kind asks before this duty of it is done.

    The check itself and a refusal ask nothing, and neither does a finding of the office, which has no applicant. To a
    third party nothing is told of the person without that person's permission, whatever the kind asks.
    """
    if applicant is ApplicantKind.OFFICE or duty == REGISTER:
        return Identity.NONE
    refuses = any(one.key == duty and one.on_refusal for one in kind.duties)
    if refuses:
        return Identity.NONE
    return Identity.PROVEN if applicant is ApplicantKind.THIRD_PARTY else kind.identity
