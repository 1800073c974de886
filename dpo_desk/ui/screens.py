"""The screens that exist, by the name of their place; each is imported and made at its first visit."""

from collections.abc import Iterator, Mapping
from importlib import import_module

from dpo_desk.ui.screen import Screen

# The place, the module of its screen and the class; the order is that of the navigation.
_HOMES = {
    "today": ("dpo_desk.ui.today.screen", "Today"),
    "requests": ("dpo_desk.ui.inbox.inbox", "Inbox"),
    "subjects": ("dpo_desk.ui.subjects.screen", "Subjects"),
    "consents": ("dpo_desk.ui.consents.screen", "Consents"),
    "letters": ("dpo_desk.ui.letters.screen", "Letters"),
    "reports": ("dpo_desk.ui.reports.screen", "Reports"),
    "editions": ("dpo_desk.ui.editions.screen", "Editions"),
    "recipients": ("dpo_desk.ui.recipients.screen", "Recipients"),
    "journal": ("dpo_desk.ui.journal.screen", "Journal"),
    "settings": ("dpo_desk.ui.preferences.screen", "Preferences"),
}


class Screens(Mapping[str, type[Screen]]):
    """The classes by the names of their places. Asking for one imports it: the start pays for the first one only."""

    def __getitem__(self, name: str) -> type[Screen]:
        module, known_as = _HOMES[name]
        found: type[Screen] = getattr(import_module(module), known_as)
        return found

    def __contains__(self, name: object) -> bool:
        return name in _HOMES

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


def load(name: str) -> None:
    """Import the module of a screen ahead of its first visit; any thread may."""
    import_module(_HOMES[name][0])


def screens() -> Screens:
    """Every screen there is."""
    return Screens()
