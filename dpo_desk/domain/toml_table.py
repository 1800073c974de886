"""A table of a TOML file read strictly: every trouble names the file and the key, and no key is left unread."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from dpo_desk.domain.errors import Refusal, Trouble
from dpo_desk.domain.term import Term
from dpo_desk.domain.words import NO_TITLE, QT_TRANSLATE_NOOP, Title

Choice = TypeVar("Choice", bound=StrEnum)


def fault(file: str, key: str, problem: str) -> Trouble:
    """The trouble of a rulebook file; `problem` is for whoever edits the file and stays in English."""
    return Trouble(
        QT_TRANSLATE_NOOP("trouble", "The rulebook file {file} cannot be read at {key}: {problem}"),
        file=file,
        key=key,
        problem=problem,
    )


def read_file(file: str, text: str) -> "Table":
    """The whole file as a table; Trouble with the place when it is not TOML."""
    try:
        return Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise fault(file, "TOML", str(error)) from error


class Table:
    """One table with its place in the file; each value is taken once and `finish` refuses what nobody took."""

    def __init__(self, file: str, place: str, values: Mapping[str, Any]) -> None:
        self.file = file
        self.place = place
        self._left = dict(values)

    def fault(self, key: str, problem: str) -> Trouble:
        """The trouble of this key of this table."""
        return fault(self.file, f"{self.place}.{key}" if self.place else key, problem)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; without a default it must be there and not be empty."""
        if key not in self._left and default is not None:
            return default
        value = str(self._take(key, str))
        if not value.strip():
            raise self.fault(key, "is empty")
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """A yes or no."""
        if key not in self._left and default is not None:
            return default
        return bool(self._take(key, bool))

    def number(self, key: str) -> int:
        """A whole number."""
        return int(self._take(key, int))

    def day(self, key: str) -> date:
        """A date written as 2026-01-18, without a time."""
        value = self._take(key, date)
        if isinstance(value, datetime):
            raise self.fault(key, "is a moment, a date is wanted")
        return date(value.year, value.month, value.day)

    def day_or_none(self, key: str) -> date | None:
        """A date, or None when the key is absent."""
        return self.day(key) if key in self._left else None

    def term_or_none(self, key: str) -> Term | None:
        """A term ("5 working days"), or None when the key is absent."""
        if key not in self._left:
            return None
        text = self.text(key)
        try:
            return Term.parse(text)
        except (ValueError, Refusal) as error:
            raise self.fault(key, f"'{text}' is no term") from error

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """One of the values of an enumeration."""
        if key not in self._left and default is not None:
            return default
        return self._chosen(key, self.text(key), kind)

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Several values of an enumeration; none when the key is absent."""
        return tuple(self._chosen(key, value, kind) for value in self.texts(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts without repetitions; empty when the key is absent."""
        if key not in self._left:
            return ()
        values = self._take(key, list)
        if not all(isinstance(value, str) for value in values):
            raise self.fault(key, "must hold texts only")
        if len(set(values)) != len(values):
            raise self.fault(key, "holds the same text twice")
        return tuple(values)

    def title(self, key: str) -> Title:
        """A name in kk, ru and en, all three given."""
        table = Table(self.file, f"{self.place}.{key}" if self.place else key, self._take(key, dict))
        title = Title(table.text("kk"), table.text("ru"), table.text("en"))
        table.finish()
        return title

    def title_or_none(self, key: str) -> Title:
        """A name in three languages, or three empty texts when the key is absent."""
        return self.title(key) if key in self._left else NO_TITLE

    def tables(self, key: str) -> Iterator["Table"]:
        """The tables of an array, each with its key (or its place in the row) in later messages."""
        if key not in self._left:
            return
        for place, values in enumerate(self._take(key, list), start=1):
            if not isinstance(values, dict):
                raise self.fault(key, "must hold tables only")
            yield Table(self.file, f"{key}[{values.get('key', place)}]", values)

    def finish(self) -> None:
        """Refuse the keys that nobody took."""
        for key in self._left:
            raise self.fault(key, "is an unknown key")

    def _take(self, key: str, kind: type) -> Any:
        if key not in self._left:
            raise self.fault(key, "is missing")
        value = self._left.pop(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.fault(key, f"must be {_KIND_NAMES[kind]}")
        return value

    def _chosen(self, key: str, value: str, kind: type[Choice]) -> Choice:
        try:
            return kind(value)
        except ValueError as error:
            known = ", ".join(member.value for member in kind)
            raise self.fault(key, f"'{value}' is none of {known}") from error


_KIND_NAMES: dict[type, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    date: "a date",
    list: "a list",
    dict: "a table with kk, ru, en",
}
