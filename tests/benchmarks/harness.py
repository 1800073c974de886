"""Times a thing and its floor in turn, and keeps the ratio of their medians."""

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: seconds of ours and of the floor, their ratio, and what 3-quality says it must be."""

    name: str
    floor: str
    ours_s: float
    floor_s: float
    must: float

    @property
    def ratio(self) -> float:
        """How many times the floor ours takes."""
        return self.ours_s / self.floor_s if self.floor_s else float("inf")

    @property
    def holds(self) -> bool:
        """Whether the promise is kept in this run."""
        return self.ratio <= self.must


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def compare(
    name: str, floor_name: str, must: float, ours: Callable[[], object], floor: Callable[[], object],
    rounds: int = ROUNDS,
) -> Figure:  # fmt: skip
    """Ours and the floor in turn, after one round that is not counted; medians."""
    mine, bare = [], []
    for turn in range(rounds + 1):
        a, b = timed(ours), timed(floor)
        if turn:
            mine.append(a)
            bare.append(b)
    return Figure(name, floor_name, statistics.median(mine), statistics.median(bare), must)


def p99(work: Callable[[int], object], times: int = 200) -> float:
    """The 99th percentile of seconds over many different askings."""
    spent = sorted(timed(lambda turn=turn: work(turn)) for turn in range(times))
    return spent[int(times * 0.99) - 1]


def show(figures: list[Figure], file: Path) -> None:
    """Print the table and keep it as JSON."""
    width = max(len(figure.name) for figure in figures)
    print(f"{'what':{width}}  {'ours':>10}  {'floor':>10}  {'ratio':>7}  {'must':>5}")
    for one in figures:
        mark = "" if one.holds else "  <- misses"
        ours, floor = f"{one.ours_s * 1000:.2f} ms", f"{one.floor_s * 1000:.2f} ms"
        print(f"{one.name:{width}}  {ours:>10}  {floor:>10}  {one.ratio:>6.2f}x  {one.must:>4}x{mark}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([{**asdict(one), "ratio": one.ratio} for one in figures], indent=1))
