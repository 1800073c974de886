"""Settings of this computer: one typed table, kept in an ini file without personal data."""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from platformdirs import user_data_path
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

T = TypeVar("T", str, int, bool, bytes)


class Theme(StrEnum):
    """Which palette the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """Height of rows: 64, 58 or 36 px."""

    ROOMY = "roomy"
    NORMAL = "normal"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A key, the value that stands while nobody chose another, and by it the type."""

    key: str
    default: T


LANGUAGE = Setting("look/language", "kk")
THEME = Setting("look/theme", Theme.SYSTEM.value)
DENSITY = Setting("look/density", Density.NORMAL.value)
TEXT_SIZE = Setting("look/text_size", 13)
SMALLEST_TEXT, LARGEST_TEXT = 12, 18
SINGLE_LETTERS = Setting("keys/single_letters", True)
GEOMETRY = Setting("window/geometry", b"")
LAST_PLACE = Setting("window/place", "today")
PLACE = Setting("database/place", "")
REMIND = Setting("remind/terms", True)
CLOSE_TO_TRAY = Setting("remind/stay_when_closed", False)
SCANS_FOLDER = Setting("scans/folder", "")
SCANS_MOVED = Setting("scans/moved", False)
# What was said already, so that a restart does not say it again: days and a moment as ISO text, "" for never.
DIGEST_ON = Setting("remind/digest_on", "")
LAST_HOURS_ON = Setting("remind/last_hours_on", "")
QUIET_UNTIL = Setting("remind/quiet_until", "")
FOLDER = Setting("files/folder", "")
CONTEXT_PANEL = Setting("window/context_panel", True)


def splitter_setting(name: str) -> Setting[bytes]:
    """Where the splitter of a screen stands."""
    return Setting(f"splitters/{name}", b"")


def table_setting(name: str) -> Setting[str]:
    """Columns, widths and order of the table of a screen, as JSON."""
    return Setting(f"tables/{name}", "")


def default_folder() -> Path:
    """The folder of this program in the user's data."""
    return user_data_path("dpo-desk", appauthor=False)


class Settings(QObject):
    """Reads and writes the table; a value that cannot be read counts as not set."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = file or default_folder() / "window.ini"
        with suppress(OSError):  # a folder that may not be written: the choices last as long as the window
            path.parent.mkdir(parents=True, exist_ok=True)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """The chosen value or the default."""
        value = self._store.value(setting.key)
        if value is None:
            return setting.default
        try:
            return _read(value, setting.default)
        except (TypeError, ValueError):
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Choose a value; `changed` carries the key."""
        if isinstance(value, bytes):
            self._store.setValue(setting.key, QByteArray(value))
        else:
            self._store.setValue(setting.key, value)
        self.changed.emit(setting.key)

    def save(self) -> None:
        """Write to the disk now."""
        self._store.sync()


def _read(value: object, default: T) -> T:
    read: object
    if isinstance(default, bool):
        read = value if isinstance(value, bool) else str(value) == "true"
    elif isinstance(default, int):
        read = int(str(value))
    elif isinstance(default, bytes):
        read = value.data() if isinstance(value, QByteArray) else b""
    else:
        read = str(value)
    return read  # type: ignore[return-value]
