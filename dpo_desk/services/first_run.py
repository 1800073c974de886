"""The ways into a desk: found a new one, join a shared one, or look around in sample data. All or nothing."""

from collections.abc import Callable
from pathlib import Path

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import local_day
from dpo_desk.services.founding import Founding
from dpo_desk.services.office import Office, open_office, system_now

SAMPLE_SUBJECTS, SAMPLE_REQUESTS, SAMPLE_SEED = 300, 60, 26


def found_desk(place: str, founding: Founding) -> Office:
    """Open the place, making its file, and lay the foundation. A file made here is taken away when anything fails."""
    made = new_file(place)
    office: Office | None = None
    try:
        office = open_office(place, create=True)
        if office.is_founded:
            raise Refusal(
                QT_TRANSLATE_NOOP("refusal", "A desk is kept there already. Open it, or choose another file."),
                field="file",
            )
        office.found(founding)
    except BaseException:
        if office is not None:
            office.close()
        if made is not None:
            take_away(made)
        raise
    return office


def open_desk(place: str) -> Office:
    """Open a place that exists; whether it is founded is for the caller to see."""
    return open_office(place, create=False)


def sample_desk(file: Path, language: str, progress: Callable[[int, int], bool]) -> Office | None:
    """The desk with invented people in a file of its own, made now if it is not there; None when it was stopped."""
    from dpo_desk.services import demo  # here: only the sample needs its many files

    if file.exists():
        return open_office(file)
    office = found_desk(str(file), demo.founding_of_sample(language, local_day(system_now())))
    stopped = False

    def told(done: int, total: int) -> bool:
        nonlocal stopped
        stopped = stopped or not progress(done, total)
        return not stopped

    try:
        demo.fill(office, SAMPLE_SUBJECTS, SAMPLE_REQUESTS, SAMPLE_SEED, told)
    except BaseException:
        _drop(office, file)
        raise
    if stopped:
        _drop(office, file)
        return None
    return office


def _drop(office: Office, file: Path) -> None:
    office.close()
    take_away(file)


def new_file(place: str) -> Path | None:
    """The file that opening this place would make; None for a server or a file that is there."""
    if "://" in place and not place.startswith("sqlite:///"):
        return None
    path = Path(place.removeprefix("sqlite:///")).expanduser()
    return None if path.exists() else path


def take_away(file: Path) -> None:
    """Remove a database file with what SQLite keeps beside it."""
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
        file.with_name(name).unlink(missing_ok=True)
