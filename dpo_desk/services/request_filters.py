"""The filter of the list of requests: from what a person chose to what storage is asked for."""

from collections.abc import Mapping

from dpo_desk.domain.filter_words import days_of
from dpo_desk.services.requests import RequestCriteria


def criteria_of(segment: str, typed: str, wanted: Mapping[str, str]) -> RequestCriteria:
    """What storage is asked for: `typed` is folded text, `wanted` maps a criterion (as filter words do) to its key."""
    first, last = days_of(wanted.get("received", "")) or (None, None)
    return RequestCriteria(
        segment, channel=wanted.get("channel", ""), words=typed, received_from=first, received_to=last,
        kinds=tuple(wanted.get("kind", "").split()), assignee_id=int(wanted.get("assignee") or 0),
        edition=int(wanted.get("edition") or 0), clause=wanted.get("clause", ""), left=int(wanted.get("left") or 0),
        waiting=wanted.get("waiting", ""), letter=wanted.get("letter", ""),
    )  # fmt: skip
