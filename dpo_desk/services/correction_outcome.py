"""How a demand to correct ended once its values are entered: met, or met in part when some stay disputed."""

from dpo_desk.domain.correction import refusal_of
from dpo_desk.domain.request import Outcome
from dpo_desk.services.demands import settle_demand
from dpo_desk.services.legal import legal
from dpo_desk.storage import corrections, requests
from dpo_desk.storage.demands import record
from dpo_desk.storage.transaction import Writing


def settle_entered(writing: Writing, request_id: int, demand_id: int) -> None:
    """The outcome of a demand whose values were entered: met, or partly when a disputed one names its ground.

    Where a dispute names no ground of the rulebook nothing is recorded: the refusal that follows asks for it.
    """
    card, found = requests.card(writing, request_id), record(writing, demand_id)
    if card is None or found.outcome:
        return
    mine = [one for one in corrections.lines(writing, request_id) if one.demand_id == demand_id]
    disputed = [one for one in mine if one.is_disputed and one.entered_at is None]
    if not disputed:
        settle_demand(writing, demand_id, found.version, Outcome.MET)
        return
    kind = legal(writing, card.row.received_on).rulebook.kind(found.kind)
    ground, note = refusal_of(disputed, kind.grounds, card.language or "kk")
    if ground:
        settle_demand(writing, demand_id, found.version, Outcome.PARTLY, ground, note)
