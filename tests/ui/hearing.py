"""What a signal says, kept for the test that waits for it."""

from functools import partial
from typing import Any

from PySide6.QtCore import SignalInstance


def heard(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """A list that gets the values of each time the signal is sent from now on."""
    times: list[tuple[Any, ...]] = []
    signal.connect(partial(_keep, times))
    return times


def _keep(times: list[tuple[Any, ...]], *values: Any) -> None:
    times.append(values)
