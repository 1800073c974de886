"""The desk: ask, do, changed, undo, errands, the minute."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dpo_desk.domain.changes import Changes
from dpo_desk.domain.errors import Conflict, Refusal, Trouble
from dpo_desk.domain.words import Marked, Message
from dpo_desk.ui.desk import DEED, Desk
from dpo_desk.ui.minute import until_next_minute
from dpo_desk.ui.trouble import Choice, Grade, Notice, Question
from dpo_desk.ui.worker import AtOnce
from tests.ui.desks import ListOffice, look_only, office_of, rename


@pytest.fixture
def office() -> ListOffice:
    return office_of(3)


@pytest.fixture
def desk(office: ListOffice, qapp: QObject) -> Iterator[Desk]:
    made = Desk(office, qapp, runner=AtOnce(qapp))
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    told: list[Notice] = []
    desk.door.noticed.connect(told.append)
    return told


def name_of(office: ListOffice, identity: int) -> str:
    return office.rows[identity].name


def refuse(_office: ListOffice) -> None:
    raise Refusal(Marked("refusal", "Not in the future"), field="received_on")


def breakable(_office: ListOffice, is_broken: bool) -> None:
    if is_broken:
        raise Trouble(Marked("trouble", "The server does not answer"))


def breakable_job(is_broken: bool, _progress: Callable[[int, int], bool]) -> None:
    if is_broken:
        raise Trouble(Marked("trouble", "The disk is full"))


def test_a_question_is_answered(desk: Desk) -> None:
    answers: list[str] = []
    desk.ask(desk, name_of, 2, then=answers.append)
    assert answers == ["Row 2"]


def test_a_deed_answers_first_and_tells_everyone_afterwards(desk: Desk) -> None:
    order: list[str] = []

    def hear(changes: Changes) -> None:
        order.append(str(changes.title))

    desk.changed.connect(hear)
    desk.do(desk, rename, 1, "New", then=lambda name: order.append(name))
    assert order == ["New", "Renamed 1"]


def test_changes_are_told_even_when_the_owner_is_gone(desk: Desk, qtbot: QtBot, office: ListOffice) -> None:
    owner = QObject()
    answers: list[str] = []
    told: list[Changes] = []
    desk.changed.connect(told.append)

    def rename_and_die(work: ListOffice) -> tuple[str, Changes]:
        import shiboken6

        shiboken6.delete(owner)
        return rename(work, 1, "New")

    desk.do(owner, rename_and_die, then=answers.append)
    assert answers == []
    assert [changes.concern("row") for changes in told] == [True]


def test_a_deed_that_touched_nothing_tells_nobody(desk: Desk) -> None:
    told: list[Changes] = []
    desk.changed.connect(told.append)
    desk.do(desk, look_only)
    assert told == []
    assert desk.undo_title is None


def test_a_refusal_nobody_takes_becomes_a_notice_with_its_field(desk: Desk, notices: list[Notice]) -> None:
    desk.do(desk, refuse)
    said = Message("refusal", "Not in the future")
    assert notices == [Notice(Grade.REFUSAL, "Not in the future", None, "received_on", cause=DEED, message=said)]


def test_a_refusal_somebody_takes_is_not_told_twice(desk: Desk, notices: list[Notice]) -> None:
    taken: list[Exception] = []
    desk.do(desk, refuse, otherwise=taken.append)
    assert [type(error) for error in taken] == [Refusal]
    assert notices == []


def test_trouble_can_be_tried_again(desk: Desk, notices: list[Notice]) -> None:
    tries: list[int] = []
    answers: list[int] = []

    def flaky(_office: ListOffice) -> int:
        tries.append(1)
        if len(tries) == 1:
            raise Trouble(Marked("trouble", "The server does not answer"))
        return 5

    desk.ask(desk, flaky, then=answers.append)
    assert notices[0].again is not None
    notices[0].again()
    assert answers == [5]


def test_bad_news_is_over_when_its_work_goes_well(desk: Desk, notices: list[Notice]) -> None:
    over: list[str] = []
    desk.door.settled.connect(over.append)
    answers: list[object] = []
    desk.ask(desk, breakable, True, then=answers.append)
    desk.ask(desk, name_of, 1, then=answers.append)
    assert over == []
    desk.ask(desk, breakable, False, then=answers.append)
    assert over == [notices[0].cause]
    desk.errand(desk, breakable_job, True)
    desk.errand(desk, breakable_job, False)
    assert over == [notices[0].cause, notices[1].cause]
    desk.do(desk, refuse)
    desk.do(desk, rename, 1, "New")
    assert over[2:] == [DEED]


def test_a_conflict_offers_no_blind_second_try(desk: Desk, notices: list[Notice]) -> None:
    def clash(_office: ListOffice) -> None:
        raise Conflict(Marked("refusal", "Changed by another person"), "row", 1)

    desk.do(desk, clash)
    said = Message("refusal", "Changed by another person")
    assert notices == [Notice(Grade.CONFLICT, "Changed by another person", cause=DEED, message=said)]


def test_a_bug_goes_to_the_hook_and_not_into_a_bar(
    desk: Desk, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))
    desk.ask(desk, lambda _office: 1 // 0, then=pytest.fail)
    assert caught == [ZeroDivisionError]
    assert notices == []


def test_undo_and_redo_walk_through_the_session(desk: Desk, office: ListOffice) -> None:
    desk.do(desk, rename, 1, "A")
    desk.do(desk, rename, 1, "B")
    desk.undo()
    assert office.rows[1].name == "A"
    desk.undo()
    assert office.rows[1].name == "Row 1"
    desk.redo()
    desk.redo()
    assert office.rows[1].name == "B"
    assert desk.redo_title is None
    desk.undo()
    assert office.rows[1].name == "A"


def test_a_new_deed_ends_redo(desk: Desk) -> None:
    desk.do(desk, rename, 1, "A")
    desk.undo()
    assert str(desk.redo_title) == "Renamed 1"
    desk.do(desk, rename, 2, "B")
    assert desk.redo_title is None


def test_the_toast_undoes_its_own_deed_and_only_once(desk: Desk, office: ListOffice) -> None:
    done: list[Changes] = []
    desk.deed_done.connect(done.append)
    desk.do(desk, rename, 1, "A")
    desk.do(desk, rename, 2, "B")
    desk.undo_this(done[0])
    desk.undo_this(done[0])
    assert (office.rows[1].name, office.rows[2].name) == ("Row 1", "B")


def test_after_a_destruction_nothing_can_be_undone(desk: Desk) -> None:
    desk.do(desk, rename, 1, "A")
    desk.forget_deeds()
    assert desk.undo_title is None


def test_an_errand_tells_its_progress_and_can_be_stopped(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    answers: list[int] = []
    stopped_at: list[int] = []

    def job(total: int, progress: Callable[[int, int], bool]) -> int:
        for done in range(1, total + 1):
            if not progress(done, total):
                stopped_at.append(done)
                return done
        return total

    desk.errand(desk, job, 4, progress=lambda done, total: told.append((done, total)), then=answers.append)
    assert answers == [4]
    assert told[-1] == (4, 4)


def test_a_cancelled_errand_ends_between_records(office: ListOffice, qapp: QObject, qtbot: QtBot) -> None:
    desk = Desk(office, qapp)
    answers: list[int] = []

    def job(progress: Callable[[int, int], bool]) -> int:
        done = 0
        while progress(done, 10_000_000):
            done += 1
        return done

    errand = desk.errand(desk, job, then=answers.append)
    errand.cancel()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0] < 10_000_000
    assert errand.is_cancelled
    desk.close()
    desk.deleteLater()


def test_closing_stops_the_workers_before_the_office(office: ListOffice, qapp: QObject, qtbot: QtBot) -> None:
    desk = Desk(office, qapp)
    seen: list[bool] = []
    desk.ask(desk, lambda work: seen.append(work.is_closed), then=lambda _answer: None)
    desk.close()
    assert office.is_closed
    assert True not in seen
    desk.deleteLater()


def test_the_minute_ticks_at_once_when_the_window_comes_back_and_rests_when_hidden(desk: Desk) -> None:
    ticks: list[int] = []
    desk.ticked.connect(partial(ticks.append, 1))
    desk.minute.watch(True)
    desk.minute.watch(True)
    assert (ticks, desk.minute.is_watched) == ([1], True)
    desk.minute.watch(False)
    assert not desk.minute.is_watched


def test_the_next_tick_falls_on_the_minute() -> None:
    assert until_next_minute(datetime(2026, 11, 24, 10, 0, 59, 750_000)) == 250
    assert until_next_minute(datetime(2026, 11, 24, 10, 0)) == 60_000


def test_questions_can_be_answered_in_advance(desk: Desk) -> None:
    question = Question("Destroy 2 subjects?", "", (Choice("destroy", "Destroy", is_danger=True), Choice("no", "Keep")))
    answers: list[str] = []
    desk.door.answer_next("destroy", None)
    desk.door.ask(question, answers.append)
    desk.door.ask(question, answers.append)
    assert answers == ["destroy", "no"]
