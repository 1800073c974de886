"""Where the files beside the program are, in a checkout and in the built program alike."""

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    home = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[1]))
    return home.joinpath("resources", *parts)


def resource_text(*parts: str) -> str:
    """The text of a UTF-8 file under `resources/`."""
    return resource_path(*parts).read_text(encoding="utf-8")
