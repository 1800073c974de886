"""Writes .csv files that Excel opens rightly and runs nothing from: UTF-8 with its mark, semicolons, an apostrophe."""

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path

from dpo_desk.domain.errors import Trouble
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.exchange.cell_out import HERE
from dpo_desk.exchange.files import write_by
from dpo_desk.exchange.formula_guard import guarded

_STEP = 1000


def write_csv(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    progress: Callable[[int, int], bool] | None = None,
) -> int:
    """Write one list; how many rows. The old file stays until the new one is whole; progress False ends it."""
    count = 0

    def fill(part: Path) -> None:
        nonlocal count
        with part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
            writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
            writer.writerow([csv_text(heading) for heading in headings])
            for row in rows:
                if progress and count % _STEP == 0 and not progress(count, 0):
                    raise Trouble(
                        QT_TRANSLATE_NOOP("trouble", "Stopped. The earlier file, if there was one, is whole.")
                    )
                writer.writerow([csv_text(value) for value in row])
                count += 1

    write_by(path, fill)
    return count


def csv_text(value: object) -> str:
    """A value as text; an apostrophe stands before text that a spreadsheet might run (reading takes it off again)."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value.replace("\x00", "\ufffd"))
    if isinstance(value, datetime):
        local = value.astimezone(HERE).replace(tzinfo=None) if value.tzinfo else value
        return local.strftime("%d.%m.%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)
