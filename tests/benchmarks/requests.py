"""The window among very many requests: every step of the journeys, and what the walk leaves in memory."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from dpo_desk.services.demo import fill, founding_of_sample
from dpo_desk.services.office import open_office
from tests.benchmarks.harness import Figure
from tests.benchmarks.windows import SILENCE_S

OPEN_SHARE = 40
"""One request of so many is open: 5,000 of 200,000."""
SUBJECTS = 100_000
DEED_S = 10.0


def made(database: Path, requests: int) -> None:
    """A desk with so many requests, the newest of them open."""
    office = open_office(database, create=True)
    office.found(founding_of_sample())
    fill(office, min(SUBJECTS, requests), requests, 1, still_open=requests // OPEN_SHARE)
    office.close()


def figures(requests: int, folder: Path) -> Iterator[Callable[[], Figure]]:
    """The longest silence of every step, idle gap subtracted, and how long a change of the calendar takes."""
    ready, room = folder / "many.sqlite", folder / "walk"
    made(ready, requests)
    room.mkdir()
    shutil.copy(ready, room / "desk.sqlite")
    told = _walked(room / "desk.sqlite", room)
    idle = told["silences"].pop("at rest")
    for name, silence in told["silences"].items():
        yield partial(Figure, f"silence: {name}", "50 ms", max(silence - idle, 0), SILENCE_S, 1)
    for name, seconds in told["spent"].items():
        yield partial(Figure, f"time: {name}", "10 s", seconds, DEED_S, 1)


def _walked(database: Path, folder: Path) -> Any:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.journeys", str(database), str(folder)]
    ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(ran.stdout.splitlines()[-1])
