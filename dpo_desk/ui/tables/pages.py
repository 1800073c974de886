"""The pages of rows that are in memory: the ones looked at last."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

PAGE = 200
MOST_PAGES = 30


class Pages:
    """Rows by page; the page not looked at for longest goes first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Mapping[int, Any]] = OrderedDict()
        self._asked: set[int] = set()
        self._failed: set[int] = set()

    def clear(self) -> None:
        """Forget everything, the questions on their way included."""
        self._kept.clear()
        self._asked.clear()
        self._failed.clear()

    def row(self, page: int, identity: int) -> Any | None:
        """The row if its page is here and it still exists."""
        rows = self._kept.get(page)
        if rows is None:
            return None
        self._kept.move_to_end(page)
        return rows.get(identity)

    def has(self, page: int) -> bool:
        """Whether the page is here."""
        return page in self._kept

    def may_ask(self, page: int) -> bool:
        """Whether the page is neither here, nor on its way, nor refused."""
        return page not in self._kept and page not in self._asked and page not in self._failed

    def ask(self, page: int) -> None:
        """The page is on its way."""
        self._asked.add(page)

    def take(self, page: int, rows: Mapping[int, Any]) -> None:
        """The page came."""
        self._asked.discard(page)
        self._kept[page] = rows
        self._kept.move_to_end(page)
        while len(self._kept) > MOST_PAGES:
            self._kept.popitem(last=False)

    def fail(self, page: int) -> None:
        """The page could not be read; it is not asked for again until everything is reloaded."""
        self._asked.discard(page)
        self._failed.add(page)
