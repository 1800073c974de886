"""Where the person has been: back and forward between places and the things opened there."""

from dataclasses import dataclass, field

MOST_VISITS = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """A place, and the thing shown there when one was opened."""

    place: str
    kind: str = ""
    identity: int = 0


@dataclass(slots=True)
class Visits:
    """A row of visits with a finger on the present one."""

    _row: list[Visit] = field(default_factory=list)
    _at: int = -1

    @property
    def current(self) -> Visit | None:
        """The present visit."""
        return self._row[self._at] if self._row else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier visit."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later visit."""
        return self._at < len(self._row) - 1

    def go(self, visit: Visit) -> None:
        """A new visit; the ones ahead are forgotten, the same one twice is one."""
        if visit == self.current:
            return
        self._row = [*self._row[: self._at + 1], visit][-MOST_VISITS:]
        self._at = len(self._row) - 1

    def back(self) -> Visit | None:
        """Move to the earlier visit and return it."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.current

    def forward(self) -> Visit | None:
        """Move to the later visit and return it."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.current
