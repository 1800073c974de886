"""Every way between screens leads somewhere: what one screen asks to have opened, another one opens."""

import ast
from collections.abc import Iterator
from pathlib import Path

from dpo_desk.ui.screens import screens
from tests.house.sources import HOME, calls, listed, modules, place, shown, tree

KINDS = ("open_wanted", "item_wanted")
PLACES = ("place_wanted",)
# A paper of a request is shown by the detail of the request itself, which hears this signal of its own.
NOT_BETWEEN_SCREENS = ("dpo_desk/ui/inbox/papers_card.py",)
# Said from a table of the same file, or passed on as somebody chose it in the palette.
TOLD_BY_NAME = {
    "dpo_desk/ui/inbox/empty_desk.py": "_card",
    "dpo_desk/ui/palette.py": "Found",
}


def emitted(names: tuple[str, ...]) -> Iterator[tuple[Path, ast.Call, ast.expr]]:
    """Every first argument these signals are given, directly or by a partial."""
    for path in modules("dpo_desk/ui/"):
        if shown(path) in NOT_BETWEEN_SCREENS:
            continue
        for name, call in calls(tree(path)):
            if name == "emit" and _is_of(call.func, names) and call.args:
                yield path, call, call.args[0]
            elif name == "partial" and len(call.args) > 1 and _is_of(call.args[0], names):
                yield path, call, call.args[1]


def _is_of(emit: ast.expr, names: tuple[str, ...]) -> bool:
    return (
        isinstance(emit, ast.Attribute)
        and emit.attr == "emit"
        and isinstance(emit.value, ast.Attribute)
        and emit.value.attr in names
    )


def said(names: tuple[str, ...]) -> dict[str, str]:
    """The words of these signals and where they are said."""
    return {
        first.value: place(path, call)
        for path, call, first in emitted(names)
        if isinstance(first, ast.Constant) and isinstance(first.value, str)
    }


def words_of(function: str, position: int, *rooms: str) -> set[str]:
    """The words given to a function at one place."""
    return {
        argument.value
        for path in modules(*rooms)
        for name, call in calls(tree(path))
        if name == function and len(call.args) > position
        for argument in [call.args[position]]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value
    }


def test_every_kind_that_is_asked_for_is_opened_by_a_screen() -> None:
    opened = {kind for screen in screens().values() for kind in screen.opens}
    wanted = said(KINDS)
    assert {"request", "subject", "consents", "letter_for_request", "request_for_subject"} <= wanted.keys()
    lost = {f"{kind} ({where})" for kind, where in wanted.items() if kind not in opened}
    assert not lost, listed(lost)


def test_every_kind_the_search_finds_is_opened_by_a_screen() -> None:
    opened = {kind for screen in screens().values() for kind in screen.opens}
    found = words_of("Found", 0, "dpo_desk/ui/main_window.py")
    assert found == {"request", "subject", "letter"}
    assert found <= opened


def test_every_place_that_is_asked_for_exists() -> None:
    wanted = said(PLACES).keys()
    assert wanted >= {"requests", "letters", "settings"}
    assert wanted <= screens().keys(), listed(wanted - screens().keys())


def test_kinds_and_places_are_said_where_this_test_can_read_them() -> None:
    unread = {
        place(path, call)
        for path, call, first in emitted((*KINDS, *PLACES))
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str)) and shown(path) not in TOLD_BY_NAME
    }
    assert not unread, listed(unread)
    assert all((HOME / name).is_file() for name in TOLD_BY_NAME)


def test_no_two_screens_open_the_same_kind() -> None:
    opened = [kind for screen in screens().values() for kind in screen.opens]
    assert len(opened) == len(set(opened))
