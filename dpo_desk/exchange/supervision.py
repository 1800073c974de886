"""The side of the desk: starts a child process, hands it its request, listens to it and ends it when needed."""

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import Any

from dpo_desk.domain.errors import News, Refusal, Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked, Message
from dpo_desk.exchange.files import part_of
from dpo_desk.exchange.plain import from_plain, to_plain

MEMORY_LIMIT = 2 * 1024**3
"""Address space of a child: five million cells need about 1 GB of it; a bomb ends here instead of in the swap."""

TIME_LIMIT = 30 * 60.0
"""Seconds: an export of a million rows takes about ten minutes on an old office computer."""

_FOLDER_PREFIX = "dpo-desk-child-"
_GLANCE = 0.2
_STALE = {
    _FOLDER_PREFIX: 2 * TIME_LIMIT,
    "dpo-desk-look-": 2 * TIME_LIMIT,
    "dpo-desk-mail-": 2 * TIME_LIMIT,
    "dpo-desk-paper-": 24 * 3600.0,
}
"""Seconds after which a private folder counts as left behind; a viewer may hold a copy of a paper for a day."""


class Stopped(Trouble):
    """The person stopped the work; nothing of it stays."""


class ChildError(RuntimeError):
    """The child met a bug; the text says where, never with what data."""


def run_child(
    name: str,
    payload: Mapping[str, Any],
    progress: Callable[[int, int], bool],
    *,
    command: Sequence[str] = (),
    memory: int = MEMORY_LIMIT,
    seconds: float = TIME_LIMIT,
    parts: Sequence[Path] = (),
) -> Any:
    """Run job `name` in a process of its own and give its result as JSON knows it (see `from_plain`).

    `progress(done, total)` is called at least five times a second, also without news; False stops the child at
    once. Raises what the job raised (Refusal, Trouble), Stopped, Trouble when the child died or took too long,
    ChildError. Call it from a worker thread. The request goes through a pipe, never by arguments or environment.
    `parts` are the files the child writes: whatever it left half-written beside them is deleted when it has ended.
    """
    purge_leftovers()
    folder = tempfile.mkdtemp(prefix=_FOLDER_PREFIX)
    request = {"payload": to_plain(dict(payload)), "folder": folder, "memory": memory}
    try:
        process = _start(command or child_command(name))
        try:
            return _listen(process, request, progress, time.monotonic() + seconds)
        finally:
            _end(process)
    finally:
        _clear(folder, parts)


def _clear(folder: str, parts: Sequence[Path]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path in parts:
        with suppress(OSError):
            part_of(path).unlink(missing_ok=True)


def child_command(name: str) -> list[str]:
    """How this program starts itself as a child, from a checkout and as a built program."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "dpo_desk"]
    return [*program, "--child", name]


def purge_leftovers() -> int:
    """Delete folders that a killed desk or its children left behind; how many. Younger ones may still be in use."""
    now, count = time.time(), 0
    for prefix, age in _STALE.items():
        for folder in Path(tempfile.gettempdir()).glob(prefix + "*"):
            with suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mtime < now - age:
                    for file in folder.iterdir():
                        file.chmod(0o700)  # Windows deletes nothing that may only be read
                    shutil.rmtree(folder)
                    count += 1
    return count


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )
    except OSError as told:
        raise Trouble(
            QT_TRANSLATE_NOOP(
                "trouble", "The work could not be started. Nothing was changed. Close other programs and try again."
            )
        ) from told


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with suppress(OSError):
                pipe.close()


def _listen(
    process: subprocess.Popen[bytes],
    request: Mapping[str, Any],
    progress: Callable[[int, int], bool],
    until: float,
) -> Any:
    """Pass the request in and frames out until the result; the pipes have a thread, so that waiting can end."""
    frames: Queue[bytes] = Queue()
    threading.Thread(target=_pump, args=(process, request, frames), daemon=True).start()
    done = total = 0
    while True:
        try:
            line = frames.get(timeout=_GLANCE)
        except Empty:
            line = b'{"wait":1}'
        frame = _frame(line)
        done, total = frame.get("progress", (done, total))
        if not progress(done, total):
            raise Stopped(QT_TRANSLATE_NOOP("trouble", "Stopped. Nothing was changed."))
        if "progress" not in frame and "wait" not in frame:
            return _outcome(frame)
        if time.monotonic() > until:
            raise Trouble(
                QT_TRANSLATE_NOOP(
                    "trouble",
                    "The work took too long and was ended. Nothing was changed. Split the file or narrow the list.",
                )
            )


def _pump(process: subprocess.Popen[bytes], request: Mapping[str, Any], frames: Queue[bytes]) -> None:
    assert process.stdin and process.stdout
    with suppress(OSError, ValueError):
        process.stdin.write(json.dumps(request).encode("ascii") + b"\n")
        process.stdin.flush()
        for line in process.stdout:
            frames.put(line)
    frames.put(b"")


def _frame(line: bytes) -> dict[str, Any]:
    try:
        return dict(json.loads(line)) if line else {}
    except ValueError:
        return {}


def _outcome(frame: Mapping[str, Any]) -> Any:
    if "result" in frame:
        return frame["result"]
    if "news" in frame:
        raise _news(frame["news"])
    if "bug" in frame:
        raise ChildError(str(frame["bug"]))
    raise Trouble(
        QT_TRANSLATE_NOOP(
            "trouble",
            "The work ended before its time, most likely for want of memory. Nothing was changed. "
            "Close other programs, or split the file, and try again.",
        )
    )


def _news(frame: Mapping[str, Any]) -> News:
    message = from_plain(Message, frame["message"])
    marked = Marked(message.context, message.text)
    values = dict(message.values)
    if frame["kind"] == "refusal":
        return Refusal(marked, str(frame["field"]), **values)
    return Trouble(marked, **values)
