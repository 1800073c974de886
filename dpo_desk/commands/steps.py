"""How far a long command is: one line on standard error that is written over, only when a person looks on."""

import sys
import time
from collections.abc import Callable

_LEAST_PAUSE_S = 0.1


def steps(words: str) -> Callable[[int, int], bool]:
    """A progress function that shows "words done / total"; it never asks to stop, for that there is Ctrl+C."""
    told_at = 0.0

    def show(done: int, total: int) -> bool:
        nonlocal told_at
        now = time.monotonic()
        if sys.stderr.isatty() and total and (done >= total or now - told_at > _LEAST_PAUSE_S):
            told_at = now
            print(f"\r{words} {done} / {total}", end="\n" if done >= total else "", file=sys.stderr, flush=True)
        return True

    return show
