"""Messages and plain values as the database keeps them: JSON types, with dates and moments tagged."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from dpo_desk.domain.words import Message


def moment_text(at: datetime) -> str:
    """A moment as it stands in hashes: UTC with microseconds, no zone name, no locale."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def plain(value: Any) -> Any:
    """A value in JSON types; `unplain` brings it back."""
    if isinstance(value, datetime):
        return {"moment": moment_text(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    return value


def unplain(value: Any) -> Any:
    """The value a kept one stands for."""
    if isinstance(value, dict) and len(value) == 1:
        kind, text = next(iter(value.items()))
        if kind == "moment":
            return datetime.fromisoformat(text)
        if kind == "date":
            return date.fromisoformat(text)
        if kind == "hex":
            return bytes.fromhex(text)
    return value


def plain_row(values: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The values of a record without its integer key."""
    if values is None:
        return None
    return {name: plain(value) for name, value in values.items() if name != "id"}


def kept(message: Message) -> list[Any]:
    """A message as a structure: context, source text, values."""
    return [message.context, message.text, {name: plain(value) for name, value in message.values}]


def told(structure: Sequence[Any]) -> Message:
    """The message a kept structure stands for."""
    return Message(structure[0], structure[1], tuple((name, unplain(value)) for name, value in structure[2].items()))


def kept_all(messages: Iterable[Message]) -> list[Any]:
    """Several messages as one structure."""
    return [kept(message) for message in messages]


def told_all(structure: Sequence[Any] | None) -> tuple[Message, ...]:
    """The messages a kept structure stands for."""
    return tuple(told(one) for one in structure or ())
