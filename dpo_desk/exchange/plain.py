"""Frozen values as JSON and back, so that they can cross the pipe between two processes."""

import base64
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]


def to_plain(value: object) -> Any:
    """The value in what JSON knows: dataclasses and tuples become lists, dates say so, bytes base64."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | frozenset | set):
        return [to_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return [to_plain(getattr(value, name)) for name in _names(type(value))]
    return _one_plain(value)


def _one_plain(value: object) -> Any:
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)


def from_plain(kind: type[T], plain: object) -> T:
    """The value of type `kind` that `to_plain` described; TypeError or ValueError when it does not fit."""
    read = _reader(cast(Any, kind))
    return cast(T, read(plain) if read else plain)


@lru_cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@lru_cache
def _reader(kind: Any) -> Reader | None:
    """How to read one type; None where JSON already gives the value itself."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _union_reader(inner)
    if origin in (tuple, frozenset):
        return _sequence_reader(origin, inner)
    if origin is dict:
        return _dict_reader(inner[1])
    if is_dataclass(kind):
        return _dataclass_reader(cast(type, kind))
    if kind is datetime or kind is date:
        return _read_date
    if kind is bytes:
        return cast(Reader, base64.b64decode)
    if isinstance(kind, type) and issubclass(kind, Enum | Decimal):
        return kind
    return None


def _read_date(plain: Any) -> date:
    return datetime.fromisoformat(plain["moment"]) if "moment" in plain else date.fromisoformat(plain["date"])


def _union_reader(kinds: tuple[Any, ...]) -> Reader | None:
    """Optional values, and unions in which text stays text when text is one of the kinds."""
    readers = [read for read in map(_reader, kinds) if read]
    if not readers:
        return None

    def read_any(plain: Any) -> Any:
        if isinstance(plain, dict) and plain.keys() & {"date", "moment"}:
            return _read_date(plain)
        if plain is None or isinstance(plain, bool | int | float) or (isinstance(plain, str) and str in kinds):
            return plain
        return readers[0](plain)

    return read_any


def _sequence_reader(build: Any, inner: tuple[Any, ...]) -> Reader:
    if (len(inner) == 2 and inner[1] is Ellipsis) or build is frozenset:
        read = _reader(inner[0])
        return (lambda plain: build(map(read, plain))) if read else build
    readers = [_reader(kind) for kind in inner]
    return lambda plain: tuple(read(item) if read else item for read, item in zip(readers, plain, strict=True))


def _dict_reader(kind: Any) -> Reader:
    read = _reader(kind)
    return lambda plain: {key: read(item) if read else item for key, item in plain.items()}


def _dataclass_reader(kind: type) -> Reader:
    hints = get_type_hints(kind)
    readers = [_reader(hints[name]) for name in _names(kind)]
    return lambda plain: kind(*[read(item) if read else item for read, item in zip(readers, plain, strict=True)])
