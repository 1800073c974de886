"""The ground of every deed on a request: which request it is, and the sheet that asks for what a deed needs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from dpo_desk.domain.rows import RequestCard
from dpo_desk.services.inbox import Whole
from dpo_desk.ui.desk import Desk
from dpo_desk.ui.inbox.sheets import Sheet, SheetPlace


class SheetDeeds(QObject):
    """Acts on the request shown; sheets open in `place`."""

    def __init__(self, desk: Desk, place: SheetPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = place
        self._whole: Whole | None = None

    def show_whole(self, whole: Whole | None) -> None:
        """Act on this request from now on; a sheet of another one goes."""
        if whole is None or self._whole is None or whole.card.row.id != self._whole.card.row.id:
            self._place.put_away()
        self._whole = whole

    @property
    def card(self) -> RequestCard | None:
        """The request acted on."""
        return self._whole.card if self._whole else None

    def is_open(self) -> bool:
        """Whether there is a request that is not closed."""
        return self.card is not None and self.card.row.closed_at is None

    def _do(self, sheet: Sheet, deed: Callable[..., object], *args: object) -> None:
        self._desk.do(self, deed, *args, then=self._done, otherwise=partial(self._refused, sheet))

    def _done(self, _answer: object) -> None:
        self._place.put_away()

    def _refused(self, sheet: Sheet, error: Exception) -> None:
        if self._place.sheet is sheet:
            sheet.refuse(error)
        else:
            self._desk.door.tell(error)
