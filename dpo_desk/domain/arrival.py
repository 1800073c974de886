"""A letter fetched from the mailbox before it is a request: its states, its row, and the numbers its subject names."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ArrivalState(StrEnum):
    """What became of a fetched letter.

    `large` was not taken, only its headers; `joined` went to its request and nobody has looked yet; `known` is a
    letter the desk had already from a dropped file.
    """

    NEW = "new"
    LARGE = "large"
    JOINED = "joined"
    READ = "read"
    REGISTERED = "registered"
    ASIDE = "aside"
    KNOWN = "known"


WAITING = (ArrivalState.NEW, ArrivalState.LARGE, ArrivalState.JOINED)
"""What stands in the list of new letters."""


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """A fetched letter in the list. `request_id` is the request it joined; of a new one, the request it may belong
    to; year and number are that request's."""

    id: int
    version: int
    state: ArrivalState
    sender_name: str
    sender_address: str
    subject: str
    received_at: datetime | None
    fetched_at: datetime | None
    size: int
    paper_id: int = 0
    request_id: int = 0
    year: int = 0
    number: int = 0


# Ө of the Kazakh number, О of the Russian, R of the English, and what stands for them on other keyboards.
_NUMBER = re.compile(r"(?<!\w)[ӨөОоOoѲѳƟɵΟο0Rr][ ]?[-\u2010-\u2015][ ]?(20\d\d)[ ]?[-\u2010-\u2015][ ]?(\d{1,7})(?!\d)")


def numbers_named(subject: str) -> tuple[tuple[int, int], ...]:
    """The numbers of requests that a subject line names, as (year, number), in look-alike letters too."""
    return tuple(dict.fromkeys((int(year), int(number)) for year, number in _NUMBER.findall(subject)))
