"""Times a thing and its floor in turn, and keeps the ratio of their medians."""

import json
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: ours and the floor (seconds, or bytes), their ratio, and what it must not exceed."""

    name: str
    floor_name: str
    ours: float
    floor: float
    must: float
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """How many times the floor ours takes."""
        return self.ours / self.floor if self.floor else float("inf")

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


def p99(
    name: str, floor_name: str, must: float, ours: Callable[[int], object], floor: Callable[[int], object],
    times: int = 200,
) -> Figure:  # fmt: skip
    """The 99th percentiles of many different askings and of their floors, taken in turn."""
    mine, bare = [], []
    for turn in range(-times // 10, times):
        a, b = timed(partial(ours, turn)), timed(partial(floor, turn))
        if turn >= 0:
            mine.append(a)
            bare.append(b)
    place = math.ceil(times * 0.99) - 1
    return Figure(name, floor_name, sorted(mine)[place], sorted(bare)[place], must)


def shown(figure: Figure, value: float) -> str:
    """A measured value with its unit, in few digits."""
    return f"{value / 1_048_576:.1f} MB" if figure.unit == "bytes" else f"{value * 1000:.2f} ms"


def show(figures: list[Figure], file: Path) -> None:
    """Print the table and keep it as JSON."""
    width = max(len(figure.name) for figure in figures)
    least = max(len(figure.floor_name) for figure in figures)
    print(f"{'what':{width}}  {'ours':>12}  {'floor':{least}}  {'':>12}  {'ratio':>8}  {'must':>5}")
    for one in figures:
        mark = "" if one.holds else "  <- misses"
        ours, floor = shown(one, one.ours), shown(one, one.floor)
        line = f"{one.name:{width}}  {ours:>12}  {one.floor_name:{least}}  {floor:>12}  {one.ratio:>7.2f}x"
        print(f"{line}  {one.must:>4}x{mark}")
    file.parent.mkdir(parents=True, exist_ok=True)
    kept = [{**asdict(one), "ratio": one.ratio, "holds": one.holds} for one in figures]
    file.write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
