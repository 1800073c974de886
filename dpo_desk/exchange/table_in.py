"""Reads whichever table file it is, judged by its bytes and not by its name."""

from pathlib import Path

from dpo_desk.exchange.csv_in import read_csv
from dpo_desk.exchange.files import reading
from dpo_desk.exchange.sheet import Known, Sheet, nothing_known

_WORKBOOK_STARTS = (b"PK", b"\xd0\xcf\x11\xe0")


def read_table(path: Path, known: Known = nothing_known) -> tuple[Sheet, ...]:
    """The sheets of an .xlsx or .csv file. Refusal: what the file is makes it unreadable; Trouble: the disk does."""
    with reading(path), path.open("rb") as file:
        start = file.read(4)
    workbook = start.startswith(_WORKBOOK_STARTS) or path.suffix.lower() == ".xlsx"
    if not workbook:
        return read_csv(path, known)
    from dpo_desk.exchange.workbook_in import read_workbook  # here: a screen names jobs and sheets, a child reads them

    return read_workbook(path, known)
