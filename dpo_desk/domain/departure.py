"""What goes with a letter, and how it leaves by e-mail: held for a while, tried, answered by the mail server."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

HELD_S = 30
"""Seconds a letter is held before it leaves: so long it can be taken back, afterwards never."""


class Stage(StrEnum):
    """How far a letter has come on its way by e-mail; NONE for one that does not go that way."""

    NONE = ""
    HELD = "held"
    TRYING = "trying"
    STOPPED = "stopped"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Departure:
    """`hidden` are the lines blacked out in its data sheet. `mail_id` is the kept message, `answer` the server's.

    TRYING is written before the server is spoken to: whoever finds it later knows that the letter may have left.
    `unsure` says the same of a try that broke off. `closes` asks to close the request once the letter has left.
    """

    hidden: tuple[str, ...] = ()
    stage: Stage = Stage.NONE
    leaves_at: datetime | None = None
    message_id: str = ""
    mail_id: int = 0
    answer: str = ""
    unsure: bool = False
    closes: bool = False

    @property
    def may_have_left(self) -> bool:
        """Whether nobody here knows if the server took it."""
        return self.stage is Stage.TRYING or self.unsure

    def kept(self) -> str:
        """As text; "" when there is nothing to say."""
        record: dict[str, Any] = {
            "hidden": list(self.hidden), "stage": self.stage.value, "message_id": self.message_id,
            "leaves_at": self.leaves_at.isoformat() if self.leaves_at else "", "mail": self.mail_id,
            "answer": self.answer, "unsure": self.unsure, "closes": self.closes,
        }  # fmt: skip
        filled = {name: value for name, value in record.items() if value}
        return json.dumps(filled, sort_keys=True) if filled else ""


NO_DEPARTURE = Departure()


def departure_of(text: str) -> Departure:
    """What `Departure.kept` wrote."""
    record = json.loads(text) if text else {}
    at = record.get("leaves_at", "")
    return Departure(
        tuple(record.get("hidden", ())), Stage(record.get("stage", "")), datetime.fromisoformat(at) if at else None,
        record.get("message_id", ""), record.get("mail", 0), record.get("answer", ""), record.get("unsure", False),
        record.get("closes", False),
    )  # fmt: skip
