"""`python -m tests.benchmarks [SUBJECTS]`: fill a desk, measure every figure, print the table."""

import sys
import tempfile
from pathlib import Path

from dpo_desk.services.demo import fill, founding_of_sample
from dpo_desk.services.office import open_office
from tests.benchmarks import files, registers
from tests.benchmarks.harness import show, timed


def main(subjects: int) -> int:
    """Measure on a desk of that many subjects; exit code 1 when a promise is missed."""
    with tempfile.TemporaryDirectory(prefix="dpo-desk-bench-") as name:
        folder = Path(name)
        database = folder / "desk.sqlite"
        office = open_office(database, create=True)
        office.found(founding_of_sample())
        spent = timed(lambda: fill(office, subjects, subjects // 50, 1))
        print(f"{subjects} subjects and {subjects // 50} requests made in {spent:.1f} s")
        figures = list(registers.figures(office, folder))
        office.close()
        figures += files.figures(folder, database)
    show(figures, Path("build") / "bench.json")
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
