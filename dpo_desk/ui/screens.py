"""The screens that exist, by the name of their place; each is made at its first visit."""

from dpo_desk.ui.screen import Screen


def screens() -> dict[str, type[Screen]]:
    """The classes, imported when the window opens and not before."""
    from dpo_desk.ui.consents.screen import Consents
    from dpo_desk.ui.inbox.inbox import Inbox
    from dpo_desk.ui.journal.screen import Journal
    from dpo_desk.ui.letters.screen import Letters
    from dpo_desk.ui.preferences.screen import Preferences
    from dpo_desk.ui.reports.screen import Reports
    from dpo_desk.ui.subjects.screen import Subjects
    from dpo_desk.ui.today.screen import Today

    classes: tuple[type[Screen], ...] = (
        Today,
        Inbox,
        Subjects,
        Consents,
        Letters,
        Reports,
        Journal,
        Preferences,
    )
    return {one.name: one for one in classes}
