"""What can be done on every screen, as data: menus, keys and the palette are made from this."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from dpo_desk.domain.words import QT_TRANSLATE_NOOP, Marked
from dpo_desk.ui.actions import Action, Menu
from dpo_desk.ui.languages import OWN_NAMES
from dpo_desk.ui.settings import CONTEXT_PANEL, DENSITY, LANGUAGE, THEME, Density, Theme
from dpo_desk.ui.shell.places import Place

if TYPE_CHECKING:
    from dpo_desk.ui.window import Window

LANGUAGE_MENU = QT_TRANSLATE_NOOP("action", "Language")
THEME_MENU = QT_TRANSLATE_NOOP("action", "Theme")
DENSITY_MENU = QT_TRANSLATE_NOOP("action", "Row height")
TEXT_MENU = QT_TRANSLATE_NOOP("action", "Text size")
GO_MENU = QT_TRANSLATE_NOOP("action", "Go to")

THEMES = {
    Theme.SYSTEM: QT_TRANSLATE_NOOP("action", "As in the system"),
    Theme.LIGHT: QT_TRANSLATE_NOOP("action", "Light"),
    Theme.DARK: QT_TRANSLATE_NOOP("action", "Dark"),
}
DENSITIES = {
    Density.ROOMY: QT_TRANSLATE_NOOP("action", "Roomy"),
    Density.NORMAL: QT_TRANSLATE_NOOP("action", "Normal"),
    Density.COMPACT: QT_TRANSLATE_NOOP("action", "Compact"),
}


def window_actions(window: "Window", places: tuple[Place, ...]) -> tuple[Action, ...]:
    """Every action of the window itself."""
    return (
        *_file_actions(window),
        *_edit_actions(window),
        *_look_actions(window),
        *_size_actions(window),
        *_choice_actions(window),
        *(_place_action(window, place) for place in places),
        *_help_actions(window),
    )


def _file_actions(window: "Window") -> tuple[Action, ...]:
    return (
        Action("window.quit", QT_TRANSLATE_NOOP("action", "Quit"), "log-out", window.leave, "Ctrl+Q", Menu.FILE, 9),
    )


def _edit_actions(window: "Window") -> tuple[Action, ...]:
    edit = Menu.EDIT
    return (
        Action(
            "edit.undo", QT_TRANSLATE_NOOP("action", "Undo"), "undo-2", window.desk.undo, "Ctrl+Z", edit, 0,
            enabled=window.undoing.can_undo, text=window.undoing.undo_text, is_deed=True,
        ),
        Action(
            "edit.redo", QT_TRANSLATE_NOOP("action", "Redo"), "redo-2", window.desk.redo, "Ctrl+Shift+Z", edit, 0,
            enabled=window.undoing.can_redo, text=window.undoing.redo_text, is_deed=True,
        ),
        Action(
            "edit.paste_files", QT_TRANSLATE_NOOP("action", "Paste a scan or a mail file"), "paperclip",
            window.paste_files, "Ctrl+Shift+V", edit, 1,
        ),
        Action(
            "window.search", QT_TRANSLATE_NOOP("action", "Search or command"), "search", window.open_palette,
            "Ctrl+K", edit, 2,
        ),
    )  # fmt: skip


def _look_actions(window: "Window") -> tuple[Action, ...]:
    view = Menu.VIEW
    return (
        Action(
            "view.back", QT_TRANSLATE_NOOP("action", "Back"), "arrow-left", window.ways.go_back, "Alt+Left", view, 0,
            enabled=window.ways.can_go_back,
        ),
        Action(
            "view.forward", QT_TRANSLATE_NOOP("action", "Forward"), "arrow-right", window.ways.go_forward, "Alt+Right",
            view, 0, enabled=window.ways.can_go_forward,
        ),
        Action("view.refresh", QT_TRANSLATE_NOOP("action", "Refresh"), "refresh-cw", window.refresh, "F5", view, 0),
        Action(
            "view.next_pane", QT_TRANSLATE_NOOP("action", "Next pane"), "chevron-right", window.next_pane, "F6", view, 1
        ),
        Action(
            "view.previous_pane", QT_TRANSLATE_NOOP("action", "Previous pane"), "chevron-left", window.previous_pane,
            "Shift+F6", view, 1,
        ),
        Action(
            "view.context_panel", QT_TRANSLATE_NOOP("action", "Side panel"), "panel-right", window.look.toggle_context,
            "F9", view, 1, checked=partial(window.settings.get, CONTEXT_PANEL),
        ),
    )  # fmt: skip


def _size_actions(window: "Window") -> tuple[Action, ...]:
    view = Menu.VIEW
    return (
        Action(
            "view.larger", QT_TRANSLATE_NOOP("action", "Larger text"), "zoom-in", partial(window.look.change_text, 1),
            "Ctrl+=", view, 3, TEXT_MENU,
        ),
        Action(
            "view.smaller", QT_TRANSLATE_NOOP("action", "Smaller text"), "zoom-out",
            partial(window.look.change_text, -1), "Ctrl+-", view, 3, TEXT_MENU,
        ),
        Action(
            "view.usual", QT_TRANSLATE_NOOP("action", "Usual text size"), "search",
            window.look.usual_text, "Ctrl+0", view, 3, TEXT_MENU,
        ),
        Action(
            "view.full_screen", QT_TRANSLATE_NOOP("action", "Full screen"), "external-link", window.toggle_full_screen,
            "F11", view, 4, checked=window.isFullScreen,
        ),
    )  # fmt: skip


def _choice_actions(window: "Window") -> list[Action]:
    """The submenus of which one entry is ticked."""
    settings = window.settings
    found = []
    for language, name in OWN_NAMES.items():
        ticked = partial(_is_chosen, partial(settings.get, LANGUAGE), language.value)
        run = partial(window.look.choose_language, language)
        found.append(_choice(f"language.{language}", Marked("action", name), "globe", run, ticked, LANGUAGE_MENU, name))
    for theme, title in THEMES.items():
        ticked = partial(_is_chosen, partial(settings.get, THEME), theme.value)
        run = partial(window.look.choose_theme, theme)
        found.append(_choice(f"theme.{theme}", title, "sliders-horizontal", run, ticked, THEME_MENU))
    for density, title in DENSITIES.items():
        ticked = partial(_is_chosen, partial(settings.get, DENSITY), density.value)
        run = partial(window.look.choose_density, density)
        found.append(_choice(f"density.{density}", title, "list-filter", run, ticked, DENSITY_MENU))
    return found


def _choice(
    identity: str, title: Marked, icon: str, run: Callable[[], None], ticked: Callable[[], bool], submenu: Marked,
    own_name: str = "",
) -> Action:  # fmt: skip
    text = partial(str, own_name) if own_name else None
    return Action(identity, title, icon, run, "", Menu.VIEW, 2, submenu, checked=ticked, text=text)


def _is_chosen(chosen: Callable[[], str], value: str) -> bool:
    return chosen() == value


def _place_action(window: "Window", place: Place) -> Action:
    go = partial(window.go, place.name)
    return Action(f"go.{place.name}", place.title, place.icon, go, place.keys, Menu.VIEW, 5, GO_MENU)


def _help_actions(window: "Window") -> tuple[Action, ...]:
    return (
        Action(
            "help.page", QT_TRANSLATE_NOOP("action", "Help for this screen"), "circle-help", window.show_help, "F1",
            Menu.HELP, 0,
        ),
        Action(
            "help.shortcuts", QT_TRANSLATE_NOOP("action", "Keyboard shortcuts"), "info", window.show_shortcuts,
            "Ctrl+/", Menu.HELP, 0,
        ),
    )  # fmt: skip
