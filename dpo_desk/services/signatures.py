"""The signature of an electronic application: the outside check is recorded, with its protocol kept untouched."""

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import check_iin
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.work_rows import SignatureDraft, SignatureResult, SignatureRow
from dpo_desk.services.duties import settle_state
from dpo_desk.services.intake import PaperDraft, keep_paper
from dpo_desk.storage import requests, work
from dpo_desk.storage.tables import request, signature_check
from dpo_desk.storage.transaction import Reading, Writing

METHOD = "signature"


def signatures(reading: Reading, request_id: int) -> tuple[SignatureRow, ...]:
    """The recorded checks of a request, latest first."""
    return work.signatures(reading, request_id)


def record_check(
    writing: Writing, request_id: int, seen: int, draft: SignatureDraft, protocol: PaperDraft | None = None
) -> int:
    """Record an outside check; a valid one confirms the identity of the applicant. Returns its key.

    Refusal names the first wrong field: no service, no signer, an IIN that cannot be, a moment in the future.
    """
    iin = check_iin(draft.iin) if draft.iin.strip() else ""
    for refusal in _refusals(writing, draft):
        raise refusal
    owner = requests.owner_uid(writing, request_id)
    paper_id = keep_paper(writing, request_id, owner, protocol) if protocol else None
    identity = writing.insert(
        signature_check, owner, request_id=request_id, paper_id=paper_id, service=draft.service.strip(),
        signer=draft.signer.strip(), iin=iin, checked_at=draft.checked_at, result=draft.result.value,
        note=draft.note.strip(),
    )  # fmt: skip
    if draft.result is SignatureResult.VALID:
        writing.change(
            request, request_id, seen, owner, identity_method=METHOD, identity_at=draft.checked_at,
            identity_by=writing.actor,
        )  # fmt: skip
        settle_state(writing, request_id, owner)
    numbers = requests.numbered(writing, request_id)
    writing.entitle(QT_TRANSLATE_NOOP("deed", "Signature check recorded for request {number} of {year}"), **numbers)
    return identity


def _refusals(writing: Writing, draft: SignatureDraft) -> list[Refusal]:
    found = []
    if not draft.service.strip():
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "Name the service that checked it."), field="service"))
    if not draft.signer.strip():
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "Say whose signature it is."), field="signer"))
    if draft.checked_at > writing.now:
        found.append(Refusal(QT_TRANSLATE_NOOP("refusal", "This moment is in the future."), field="checked_at"))
    return found
