"""A program killed in the middle of its deeds: what it acknowledged is there, nothing is half there."""

import os
import random
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

from dpo_desk.domain.subject import sealed
from dpo_desk.services.office import open_office
from dpo_desk.storage import verification
from dpo_desk.storage.subject_tables import contact, held_category, subject
from dpo_desk.storage.transaction import Reading
from tests.conftest import Clock

# DPO_DESK_KILLS raises the number for a soak; each round kills four writers at once.
ROUNDS = int(os.environ.get("DPO_DESK_KILLS", "20")) // 4 // 2
WRITERS = 4
HOME = Path(__file__).parents[2]


def killed(place: str, name: str, lucky: random.Random) -> set[str]:
    """What several writers acknowledged before each was killed at a moment of its own."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.writer", place, f"{name}-{number}"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=HOME, text=True,
        )
        for number in range(WRITERS)
    ]  # fmt: skip
    told: set[str] = set()
    for writer in writers:
        with writer:
            assert writer.stdout is not None
            told.update(line.strip() for _, line in zip(range(lucky.randint(1, 6)), writer.stdout, strict=False))
            writer.kill()
            told.update(line.strip() for line in writer.stdout if line.endswith("\n"))
    return told


def state(reading: Reading) -> tuple[set[str], int, int, int]:
    """The people there by their address, and how many records, contacts and values."""
    people = set(reading.connection.execute(sa.select(subject.c.fingerprint)).scalars())
    counts = (
        reading.scalar(sa.select(sa.func.count()).select_from(table)) for table in (subject, contact, held_category)
    )
    subjects, contacts, held = counts
    return people, subjects, contacts, held


def test_killed_writers_lose_nothing_acknowledged_and_leave_nothing_half(founded_place: str, database: str) -> None:
    lucky = random.Random(20261124)
    told: set[str] = set()
    for number in range(max(1, ROUNDS)):
        told |= killed(founded_place, str(number), lucky)
        office = open_office(founded_place, clock=Clock())
        people, subjects, contacts, held = office.ask(state)
        assert {sealed(f"email:{name}@pochta.example.kz") for name in told} <= people
        assert (contacts, held) == (2 * subjects, 2 * subjects)
        assert office.ask(lambda reading: verification.verify(reading.connection)).whole
        if database == "sqlite":
            assert office.ask(lambda reading: reading.scalar(sa.text("PRAGMA integrity_check"))) == "ok"
        office.close()
    assert len(told) >= WRITERS
