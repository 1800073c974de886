"""The words of a countdown: working time, never zero days, never a bare date."""

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.countdown import Countdown
from dpo_desk.domain.worktime import TimeLeft
from dpo_desk.ui.parts.pill import CountdownPill, Pill, pill_size, pill_text, short_pill_text
from dpo_desk.ui.parts.shapes import LOOKS


@pytest.mark.parametrize(
    ("state", "left", "words"),
    [
        (Countdown.SOON, TimeLeft(2, 380, False), "2 working day(s)"),
        (Countdown.TODAY, TimeLeft(0, 380, False), "6 h 20 min"),
        (Countdown.TODAY, TimeLeft(0, 240, False), "4 h"),
        (Countdown.TODAY, TimeLeft(0, 5, False), "5 min"),
        (Countdown.TODAY, TimeLeft(0, 0, False), "working time is over"),
        (Countdown.OVERDUE, TimeLeft(3, 0, True), "3 working day(s) late"),
        (Countdown.OVERDUE, TimeLeft(0, 0, True), "overdue"),
        (Countdown.NORMAL, None, "no number set"),
        (Countdown.NOT_STARTED, None, "not started"),
        (Countdown.DONE, None, "done"),
        (Countdown.DESTROYED, None, "destroyed"),
    ],
)
def test_the_words_follow_the_working_time_left(
    qtbot: QtBot, state: Countdown, left: TimeLeft | None, words: str
) -> None:
    assert pill_text(state, left) == words


def test_every_state_of_a_countdown_has_a_look(qtbot: QtBot) -> None:
    assert {str(state) for state in Countdown} <= set(LOOKS)


def test_no_two_states_share_a_silhouette(qtbot: QtBot) -> None:
    assert len({look.paint for look in LOOKS.values()}) == len(LOOKS)


def test_a_pill_grows_with_its_words_and_names_itself(qtbot: QtBot) -> None:
    pill = CountdownPill(Pill("soon", "1 working day"))
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.show_pill(Pill("overdue", "11 working days late"))
    assert pill.sizeHint().width() > narrow
    assert pill.accessibleName() == "11 working days late"


def test_late_days_have_short_words_for_where_the_whole_ones_do_not_fit(qtbot: QtBot) -> None:
    left = TimeLeft(2, 0, True)
    pill = Pill("overdue", pill_text(Countdown.OVERDUE, left), short_pill_text(left))
    assert pill.fitting(pill_size(pill).width()) == pill
    narrow = pill.fitting(pill_size(pill).width() - 1)
    assert narrow.text == "−2 working day(s)" and pill_size(narrow).width() < pill_size(pill).width()
    assert [short_pill_text(one) for one in (None, TimeLeft(2, 0, False), TimeLeft(0, 5, True))] == ["", "", ""]
