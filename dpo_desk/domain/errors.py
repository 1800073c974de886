"""The bad news a deed can bring: Refusal, Conflict and Trouble; anything else is a bug."""

from dpo_desk.domain.words import Marked, Message, Value


class News(Exception):
    """Bad news with a message that can be said in the person's language; its text holds no personal data."""

    def __init__(self, marked: Marked, **values: Value) -> None:
        self.message = Message.of(marked, **values)
        super().__init__(str(self.message))


class Refusal(News):
    """A rule of the desk, the law or the policy forbids it; shown beside `field` when that is given."""

    def __init__(self, marked: Marked, field: str = "", **values: Value) -> None:
        self.field = field
        super().__init__(marked, **values)


class Conflict(News):
    """Somebody else changed the same thing after it was read here; neither version is lost."""

    def __init__(self, marked: Marked, entity: str = "", entity_id: int = 0, **values: Value) -> None:
        self.entity = entity
        self.entity_id = entity_id
        super().__init__(marked, **values)


class Trouble(News):
    """The world failed (disk, net, file, printer); trying again may help and nothing half-done stays."""
