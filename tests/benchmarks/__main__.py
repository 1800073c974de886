"""`python -m tests.benchmarks [SUBJECTS [REQUESTS]]`: fill a desk, measure every figure, print the table.

SUBJECTS 0 measures the window among REQUESTS only, REQUESTS 0 leaves that out.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from dpo_desk.services.demo import fill, founding_of_sample
from dpo_desk.services.office import open_office
from tests.benchmarks import files, imports, lists, registers, requests, windows
from tests.benchmarks.harness import Figure, keep, timed, told

HOME = Path(__file__).parents[2]


def main(subjects: int, many: int) -> int:
    """Measure on a desk of that many subjects; exit code 1 when a promise is missed or a figure failed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="dpo-desk-bench-") as name:
        measured = list(told(_wanted(subjects, many, Path(name))))
    keep([figure for figure in measured if figure is not None], HOME / "build" / "bench.json")
    return 0 if all(figure is not None and figure.holds for figure in measured) else 1


def _wanted(subjects: int, many: int, folder: Path) -> Iterator[Callable[[], Figure]]:
    if subjects:
        yield from figures(subjects, folder)
    if many:
        yield from requests.figures(many, folder)


def figures(subjects: int, folder: Path) -> Iterator[Callable[[], Figure]]:
    """How each figure is measured, on one filled desk."""
    database = folder / "desk.sqlite"
    office = open_office(database, create=True)
    office.found(founding_of_sample())
    spent = timed(lambda: fill(office, subjects, subjects // 50, 1))
    print(f"{subjects} subjects and {subjects // 50} requests made in {spent:.1f} s", flush=True)
    yield from windows.figures(database, folder)
    yield from lists.figures(office, database, folder)
    yield from registers.figures(office, folder)
    yield from imports.figures(office, folder)
    office.close()
    yield from files.figures(folder)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*given, *(100_000, 200_000)[len(given) :]))
