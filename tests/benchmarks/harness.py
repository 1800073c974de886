"""Times a thing and its floor in turn, and keeps the ratio of their medians."""

import json
import math
import statistics
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

ROUNDS = 5
NAME, FLOOR = 42, 22
"""Widths of the first columns of the table."""


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


def worked(work: Callable[[], object]) -> float:
    """Seconds that this thread itself worked in one run; what others on the machine take is not in it."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def compare(
    name: str, floor_name: str, must: float, ours: Callable[[], object], floor: Callable[[], object],
    rounds: int = ROUNDS, clock: Callable[[Callable[[], object]], float] = timed,
) -> Figure:  # fmt: skip
    """Ours and the floor in turn, after one round that is not counted; medians. `clock` gives the seconds of a run."""
    mine, bare = [], []
    for turn in range(rounds + 1):
        a, b = clock(ours), clock(floor)
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


def told(measured: Iterable[Callable[[], Figure]]) -> Iterator[Figure | None]:
    """Each figure, its line printed as soon as it is known; None for one that failed, so that the others are kept."""
    print(f"{'what':{NAME}}  {'ours':>12}  {'floor':{FLOOR}}  {'':>12}  {'ratio':>8}  {'must':>5}", flush=True)
    for measure in measured:
        try:
            figure = measure()
        except Exception:
            traceback.print_exc()
            yield None
        else:
            print(_line(figure), flush=True)
            yield figure


def _line(one: Figure) -> str:
    mark = "" if one.holds else "  <- misses"
    ours, floor = shown(one, one.ours), shown(one, one.floor)
    line = f"{one.name:{NAME}}  {ours:>12}  {one.floor_name:{FLOOR}}  {floor:>12}  {one.ratio:>7.2f}x"
    return f"{line}  {one.must:>4}x{mark}"


def keep(figures: Iterable[Figure], file: Path) -> None:
    """Keep the table as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    kept = [{**asdict(one), "ratio": one.ratio, "holds": one.holds} for one in figures]
    file.write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
