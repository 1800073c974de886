"""The groups of the request list: what each is called, and which rows of the screen it takes."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Stretch:
    """A group on the screen: the row of its heading (-1 without one), where its keys begin, how many there are."""

    name: str
    head: int
    first: int
    count: int
    is_folded: bool

    @property
    def shown(self) -> int:
        """How many rows of requests it shows."""
        return 0 if self.is_folded else self.count

    @property
    def rows_begin(self) -> int:
        """The row of its first request."""
        return self.head + 1 if self.name else self.head


def group_title(name: str) -> str:
    """The heading of a group."""
    titles = {
        "overdue": QCoreApplication.translate("inbox", "Overdue"),
        "today": QCoreApplication.translate("inbox", "Due today"),
        "week": QCoreApplication.translate("inbox", "This week"),
        "not_started": QCoreApplication.translate("inbox", "Term not started"),
        "later": QCoreApplication.translate("inbox", "Later"),
        "answered": QCoreApplication.translate("inbox", "All done, to be closed"),
    }
    return titles[name]
