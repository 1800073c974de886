"""The house rules of the code, each by a test; an exception stands here with its reason."""

import ast
import subprocess
import sys
from pathlib import Path

from tests.house.sources import HOME, calls, functions, length, listed, modules, place, shown, tracked, tree

LONGEST_FILE, LONGEST_FUNCTION = 250, 30
# Tests are lists of cases more than code.
LONGEST_TEST = 400
# The one clock of the program; everybody else is handed the moment.
CLOCKS = ("dpo_desk/services/office.py",)
# The event loop of the program itself and of the tour that stands in for it, not of a dialog.
LOOPS = ("dpo_desk/ui/app.py", "dpo_desk/ui/tour.py")
FORBIDDEN_NAMES = ("util", "helper", "misc", "manager", "controller", "base")
POSIX_MODULES = {"fcntl", "grp", "pwd", "resource", "termios"}
POSIX_CALLS = {"fork", "geteuid", "getuid", "getegid", "getgid", "kill", "killpg", "setsid", "chown", "mkfifo"}


def test_rooms_import_only_what_stands_to_their_left() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=HOME, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_files_are_short() -> None:
    long = {
        shown(path): count
        for path in modules("dpo_desk/", "tests/", ".ci/")
        if (count := len(path.read_text(encoding="utf-8").splitlines()))
        > (LONGEST_TEST if shown(path).startswith("tests/") else LONGEST_FILE)
    }
    assert not long, listed(long)


def test_functions_are_short() -> None:
    long = {
        f"{place(path, function)} {function.name}": length(function)
        for path in modules("dpo_desk/")
        for function in functions(path)
        if length(function) > LONGEST_FUNCTION
    }
    assert not long, listed(long)


def test_modules_have_names_that_say_something() -> None:
    vague = [shown(path) for path in modules("dpo_desk/") if any(word in path.stem.split("_") for word in _plurals())]
    assert not vague, listed(vague)


def _plurals() -> list[str]:
    return [*FORBIDDEN_NAMES, *(f"{name}s" for name in FORBIDDEN_NAMES)]


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        shown(path) for path in modules("dpo_desk/", "tests/") if tree(path).body and not ast.get_docstring(tree(path))
    ]
    assert not silent, listed(silent)


def test_no_signal_is_connected_to_a_lambda() -> None:
    found = [
        place(path, call)
        for path in modules("dpo_desk/", "tests/")
        for name, call in calls(tree(path))
        if name == "connect" and any(isinstance(argument, ast.Lambda) for argument in call.args)
    ]
    assert not found, listed(found)


def test_no_dialog_stops_the_window_by_a_loop_of_its_own() -> None:
    found = [
        place(path, call)
        for path in modules("dpo_desk/ui/")
        for name, call in calls(tree(path))
        if name in ("exec", "exec_") and shown(path) not in LOOPS
    ]
    assert not found, listed(found)


def test_no_room_but_the_window_looks_at_the_clock() -> None:
    rooms = ("domain", "services", "exchange", "reports")
    found = [
        place(path, call)
        for path in modules(*(f"dpo_desk/{room}/" for room in rooms))
        if shown(path) not in CLOCKS
        for name, call in calls(tree(path))
        if name in ("now", "today", "utcnow") and _is_of(call, "datetime", "date")
    ]
    assert not found, listed(found)


def _is_of(call: ast.Call, *names: str) -> bool:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return isinstance(owner, ast.Name | ast.Attribute) and ast.unparse(owner).rpartition(".")[2] in names


def test_what_only_posix_has_is_asked_for_before_it_is_used() -> None:
    found = []
    for path in modules("dpo_desk/", ".ci/", "tests/"):
        found += [place(path, node) for node in tree(path).body if _imports_posix(node)]
        for function in functions(path):
            is_guarded = any(word in ast.unparse(function) for word in ("sys.platform", "os.name", "hasattr"))
            if not is_guarded:
                found += [
                    place(path, call) for name, call in calls(function) if name in POSIX_CALLS and _is_of(call, "os")
                ]
    assert not found, listed(found)


def _imports_posix(node: ast.stmt) -> bool:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    if isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    return not POSIX_MODULES.isdisjoint(names)


def test_every_test_checks_something() -> None:
    found = [
        f"{place(path, function)} {function.name}"
        for path in modules("tests/")
        if path.name.startswith("test_")
        for function in functions(path)
        if function.name.startswith("test_") and not _checks(function)
    ]
    assert not found, listed(found)


def _checks(function: ast.AST) -> bool:
    if any(isinstance(node, ast.Assert) for node in ast.walk(function)):
        return True
    return any(name in ("raises", "waitSignal", "waitUntil") for name, _ in calls(function))


def test_tests_wait_for_events_and_never_for_time() -> None:
    found = [
        place(path, call)
        for path in modules("tests/")
        for name, call in calls(tree(path))
        if name in ("sleep", "qWait", "qSleep") or (name == "wait" and _is_of(call, "qtbot"))
    ]
    assert not found, listed(found)


def test_tests_type_only_keys_that_every_layout_has() -> None:
    found = [
        place(path, call)
        for path in modules("tests/")
        for name, call in calls(tree(path))
        if name in ("keyClicks", "keyClick")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and not argument.value.isascii()
    ]
    assert not found, listed(found)


def test_nothing_of_the_machine_it_was_made_on_is_in_the_project() -> None:
    # Put together here, so that this file does not name what it looks for.
    places = ["/" + name + "/" for name in ("work", "farm", "root", "home")]
    hosts = ["arti" + "factory", "nexus" + ".", "index" + "-url", "pypi." + "internal", ":54" + "399"]
    found = []
    for path in tracked():
        text = path.read_bytes().decode("utf-8", errors="replace")
        found += [f"{shown(path)}: {word}" for word in (*places, *hosts) if word in text and path.suffix not in _BINARY]
    assert not found, listed(found)


_BINARY = (".png", ".ttf", ".otf", ".xlsx", ".docx", ".pdf", ".ico", ".icns", ".woff2")


def test_the_readme_names_every_room() -> None:
    readme = HOME / "README.md"
    folders = {path.parent for path in modules("dpo_desk/")} - {HOME / "dpo_desk"}
    text = readme.read_text(encoding="utf-8") if readme.exists() else None
    missing = [shown(folder) for folder in sorted(folders) if text is not None and f"{folder.name}/" not in text]
    assert not missing, listed(missing)
    assert folders
