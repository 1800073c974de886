"""The door of the program: a child's work, a command, or the window; Qt is loaded last and only for the window."""

import sys
from collections.abc import Sequence

CHILD = "--child"


def main() -> int:
    """Run what the arguments ask for; returns the exit code."""
    return run(sys.argv[1:])


def run(argv: Sequence[str]) -> int:
    """A child process, a command line job, or the window when there is no command."""
    if argv and argv[0] == CHILD:
        from dpo_desk.exchange.child import run as run_child
        from dpo_desk.services.child_jobs import jobs

        return run_child(argv[1], jobs())
    match list(argv):
        case []:
            return open_window(None)
        case ["--database", place]:
            return open_window(place)
        case [one] if one.startswith("--database="):
            return open_window(one.partition("=")[2])
    from dpo_desk.commands.parser import main as run_command

    return run_command(argv)


def open_window(place: str | None) -> int:
    """Open the desk on the database named, or (None) on the one used last; the first run comes before that."""
    if not has_display():
        print("There is no display to open the window on. `make tour` shows every screen as pictures.", file=sys.stderr)
        return 1
    import gc

    gc.disable()  # nothing made during the start is garbage; from then on ui/sweep.py collects
    import dpo_desk.services.office  # noqa: F401 - before Qt, whose import hook slows down every later import
    from dpo_desk.ui.app import run_window

    return run_window(place)


def has_display() -> bool:
    """Whether a window can be shown here, or was asked to be drawn off screen."""
    import os

    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
