"""What the house tests look at: the tracked files of the project and their syntax trees."""

import ast
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

HOME = Path(__file__).parents[2]


@lru_cache
def tracked() -> tuple[Path, ...]:
    """Every file that is, or is about to be, part of the project."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=HOME, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return tuple(path for name in sorted(set(listed.stdout.splitlines())) if (path := HOME / name).is_file())


def modules(*rooms: str) -> list[Path]:
    """The Python files of these folders."""
    return [path for path in tracked() if path.suffix == ".py" and shown(path).startswith(rooms)]


def shown(path: Path) -> str:
    """The path as the project names it."""
    return path.relative_to(HOME).as_posix()


@lru_cache(maxsize=1024)
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def calls(node: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call below a node with the last name it is made by."""
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            if isinstance(one.func, ast.Attribute):
                yield one.func.attr, one
            elif isinstance(one.func, ast.Name):
                yield one.func.id, one


def place(path: Path, node: ast.AST) -> str:
    """File and line, as an editor opens it."""
    return f"{shown(path)}:{getattr(node, 'lineno', 1)}"


def listed(found: Iterable[str] | Mapping[str, int]) -> str:
    """What was found, a line each, for the message of a failed test."""
    lines = [f"{one} {found[one]}" for one in found] if isinstance(found, Mapping) else list(found)
    return "\n" + "\n".join(sorted(lines))


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines
