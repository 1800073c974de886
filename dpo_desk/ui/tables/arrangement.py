"""Which columns a person wants to see, how wide, in what order and sorted how; kept as JSON in the settings."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from dpo_desk.ui.tables.columns import Column

LEAST_WIDTH, MOST_WIDTH = 40, 1200


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Column keys in order, the hidden ones among them, widths by key, and the sort."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: dict[str, int] = field(default_factory=dict)
    sort: str = ""
    is_descending: bool = False

    def to_text(self) -> str:
        """As JSON."""
        return json.dumps(
            {
                "order": list(self.order),
                "hidden": sorted(self.hidden),
                "widths": self.widths,
                "sort": self.sort,
                "descending": self.is_descending,
            }
        )


def usual(columns: Sequence[Column]) -> Arrangement:
    """As the program ships."""
    hidden = frozenset(column.key for column in columns if not column.is_shown)
    return Arrangement(tuple(column.key for column in columns), hidden, {c.key: c.width for c in columns})


def read_arrangement(text: str, columns: Sequence[Column]) -> Arrangement:
    """The kept arrangement fitted to the columns that exist now; the usual one when nothing readable is kept."""
    plain = usual(columns)
    try:
        kept = json.loads(text)
        order = [key for key in kept["order"] if key in plain.widths]
        order += [key for key in plain.order if key not in order]
        known = set(kept["order"])
        hidden = set(kept["hidden"]) | {key for key in plain.hidden if key not in known}
        widths = {key: _width(kept["widths"].get(key, width)) for key, width in plain.widths.items()}
        sort, is_descending = str(kept["sort"]), bool(kept["descending"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return plain
    shown = set(order) - hidden
    return Arrangement(tuple(order), frozenset(hidden) if shown else plain.hidden, widths, sort, is_descending)


def _width(width: object) -> int:
    return max(LEAST_WIDTH, min(MOST_WIDTH, int(str(width))))
