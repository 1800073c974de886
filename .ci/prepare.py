"""Sets a checkout up on a machine that has only Python 3.11+, pip, make and git: libraries, environment, languages.

Run by `make setup` with the system's Python; uses the standard library only and is quick when nothing changed.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HOME = Path(__file__).resolve().parents[1]
ENVIRONMENT = HOME / ".venv"
LOCK = HOME / ".ci" / "requirements.txt"
# What Qt's wheel expects of a Debian system: always, and for a window on a screen and its printer.
NEEDED = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
ON_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libcups.so.2": "libcups2",
}


def main() -> int:
    """Prepare everything; returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python starts this file too
        print(f"DPO Desk needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")
        return 1
    if not install_libraries():
        return 1
    make_environment()
    install_packages()
    release_languages()
    return 0


def install_libraries() -> bool:
    """Install the system libraries that are missing, or print the line that does; False when nothing can go on."""
    if not sys.platform.startswith("linux"):
        return True
    missing = [package for library, package in {**NEEDED, **ON_SCREEN}.items() if not loads(library)]
    if not missing:
        return True
    line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
        if subprocess.run([*line, "-qq"], check=False, env=quiet).returncode == 0:
            return True
    print("System libraries are missing, the window will not open without them. Run this once:")
    print("  sudo " + " ".join(line), flush=True)
    return all(loads(library) for library in NEEDED)


def loads(library: str) -> bool:
    """Whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def python_of_environment() -> Path:
    """The interpreter inside the environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_environment() -> None:
    """Make the virtual environment; Debian's Python may lack ensurepip, then the system's pip works from outside."""
    if python_of_environment().exists():
        return
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        venv.EnvBuilder(with_pip=False).create(ENVIRONMENT)
    else:
        venv.EnvBuilder(with_pip=True).create(ENVIRONMENT)


def pip(*words: str) -> None:
    """Run pip on the environment."""
    command = [sys.executable, "-m", "pip", "--python", str(python_of_environment()), "--disable-pip-version-check"]
    inside = [str(python_of_environment()), "-m", "pip", "--disable-pip-version-check"]
    has_own = subprocess.run([*inside, "--version"], check=False, capture_output=True).returncode == 0
    subprocess.run([*(inside if has_own else command), *words], check=True)


def install_packages() -> None:
    """Install exactly what the lock file names, each checked by its hash, and the program itself."""
    stamp = ENVIRONMENT / "installed.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + (HOME / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    pip("install", "--quiet", "--require-hashes", "-r", str(LOCK))
    pip("install", "--quiet", "--no-deps", "--no-build-isolation", "-e", str(HOME))
    stamp.write_text(wanted)


def release_languages() -> None:
    """Compile the interface texts whose source is newer."""
    tool = python_of_environment().with_name("pyside6-lrelease" + (".exe" if os.name == "nt" else ""))
    for source in sorted((HOME / "resources" / "languages").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


if __name__ == "__main__":
    sys.exit(main())
