"""The side of a child process: reads its request from a pipe, does one job within limits, tells progress and result."""

import json
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from dpo_desk.domain.errors import News, Refusal
from dpo_desk.exchange.plain import to_plain

Tell = Callable[[int, int], bool]
"""Progress of a job: how many of how many are done (0: unknown); False asks the job to stop."""

Job = Callable[[Mapping[str, Any], Tell], object]
"""A job: the request's values and a way to tell progress, to a value that `to_plain` knows."""


def exchange_jobs() -> dict[str, Job]:
    """The jobs of this room by their names; whoever starts the child may add those of other rooms."""
    from dpo_desk.exchange.calendar_in import read_calendar_file
    from dpo_desk.exchange.import_job import read_request_file, read_subject_file, read_table_file
    from dpo_desk.exchange.mailbox import fetch_letters, look_at_mailbox
    from dpo_desk.exchange.msg import read_msg_file
    from dpo_desk.exchange.page_join import join_pages
    from dpo_desk.exchange.paper_view import look_at_paper
    from dpo_desk.exchange.problem_rows import write_problem_rows
    from dpo_desk.exchange.smtp import greet_server, send_letter

    return {
        "read-calendar": read_calendar_file,
        "read-table": read_table_file,
        "read-subjects": read_subject_file,
        "read-requests": read_request_file,
        "write-problems": write_problem_rows,
        "look-at-paper": look_at_paper,
        "join-pages": join_pages,
        "read-msg": read_msg_file,
        "look-at-mailbox": look_at_mailbox,
        "fetch-letters": fetch_letters,
        "send-letter": send_letter,
        "greet-mail-server": greet_server,
    }


def run(name: str, jobs: Mapping[str, Job] | None = None) -> int:
    """Do the job `name` with the request waiting on standard input; the exit code of the process.

    The request carries `payload`, `folder` (this job's own place for temporary files) and `memory` (bytes).
    """
    pipe_in, pipe_out = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not break the framing
    request = json.loads(pipe_in.readline())
    tempfile.tempdir = request["folder"]
    _limit_memory(int(request["memory"]))
    telling = _Telling(pipe_out)
    try:
        result = (exchange_jobs() if jobs is None else jobs)[name](request["payload"], telling.progress)
        frame = {"result": to_plain(result)}
    except News as news:
        frame = {"news": _news(news)}
    except MemoryError:
        frame = {"memory": True}
    except Exception as bug:
        frame = {"bug": bug_text(bug)}
    telling.send(frame)
    return 0 if "result" in frame else 1


def bug_text(bug: BaseException) -> str:
    """Where something went wrong, without its message or values: those may hold personal data."""
    places = []
    trace = bug.__traceback__
    while trace:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(bug).__name__} at {' < '.join(reversed(places[-8:]))}"


def _news(news: News) -> dict[str, Any]:
    kind = "refusal" if isinstance(news, Refusal) else "trouble"
    return {"kind": kind, "field": getattr(news, "field", ""), "message": to_plain(news.message)}


class _Telling:
    """Frames on the pipe: one JSON object a line."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe

    def progress(self, done: int, total: int) -> bool:
        """Tell how far the job is; a closed pipe means that nobody waits for it any more."""
        self.send({"progress": [done, total]})
        return True

    def send(self, frame: Mapping[str, Any]) -> None:
        """Write one frame at once."""
        self._pipe.write(json.dumps(frame, separators=(",", ":")).encode("ascii") + b"\n")
        self._pipe.flush()


def _limit_memory(limit: int) -> None:
    """On POSIX the process cannot take more than `limit` bytes; Windows has no such call without a job object."""
    if sys.platform != "win32":
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
