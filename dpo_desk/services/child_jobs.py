"""Everything a child process of this program can be asked to do, by name; loaded as the job is asked for."""

from collections.abc import Mapping
from typing import Any

from dpo_desk.exchange.child import Job, Tell, exchange_jobs


def jobs() -> dict[str, Job]:
    """The jobs of the rooms of files and of the services."""
    return {
        **exchange_jobs(),
        "export-list": _export_list,
        "verify-journal": _verify_journal,
        "take-consent-log": _take_consent_log,
    }


def _export_list(payload: Mapping[str, Any], tell: Tell) -> object:
    from dpo_desk.services.exports import export_list

    return export_list(payload, tell)


def _verify_journal(payload: Mapping[str, Any], tell: Tell) -> object:
    from dpo_desk.services.journal import verify_apart

    return verify_apart(payload, tell)


def _take_consent_log(payload: Mapping[str, Any], tell: Tell) -> object:
    from dpo_desk.services.consent_log import take_apart

    return take_apart(payload, tell)
