"""The worker: real threads, in order, and only the living get answers."""

import logging
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import Marked
from dpo_desk.ui.worker import AtOnce, Worker


@pytest.fixture
def worker(qapp: QObject) -> Iterator[Worker]:
    made = Worker("test", qapp)
    yield made
    made.close()
    made.deleteLater()


def fail_with(error: Exception) -> None:
    raise error


def test_work_runs_off_the_windows_thread_and_answers_on_it(worker: Worker, qtbot: QtBot) -> None:
    threads: list[str] = []
    answers: list[tuple[str, str]] = []

    def work() -> str:
        threads.append(threading.current_thread().name)
        return "done"

    def take(answer: str) -> None:
        answers.append((answer, threading.current_thread().name))

    worker.start(worker, work, take, pytest.fail)
    qtbot.waitUntil(lambda: bool(answers))
    assert threads[0].startswith("test")
    assert answers == [("done", threading.main_thread().name)]


def test_answers_come_in_the_order_of_the_questions(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(200):
        worker.start(worker, lambda number=number: number, answers.append, pytest.fail)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert answers == list(range(200))


def test_an_owner_deleted_meanwhile_gets_no_answer(worker: Worker, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[object] = []
    owner = QObject()
    worker.start(owner, gate.wait, answers.append, answers.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _lives(owner))
    gate.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert answers == []


def _lives(owner: QObject) -> bool:
    from shiboken6 import isValid

    return bool(isValid(owner))


def test_many_owners_may_die_while_work_is_on_its_way(worker: Worker, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(300):
        owner = QObject(worker)
        worker.start(owner, lambda number=number: number, answers.append, pytest.fail)
        if number % 2:
            owner.deleteLater()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert set(answers) >= set(range(0, 300, 2))


def test_an_exception_comes_to_otherwise(worker: Worker, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    refusal = Refusal(Marked("refusal", "Not on a holiday"))
    worker.start(worker, lambda: fail_with(refusal), pytest.fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [refusal]


def test_the_log_of_a_failure_names_the_place_and_no_values(
    worker: Worker, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = []
    with caplog.at_level(logging.ERROR):
        worker.start(worker, lambda: fail_with(ValueError("Әсел Қалиева")), pytest.fail, errors.append)
        qtbot.waitUntil(lambda: bool(errors))
    assert "ValueError at test_worker.py" in caplog.text
    assert "Қалиева" not in caplog.text


def test_closing_waits_for_the_work_at_hand_and_delivers_nothing_more(qapp: QObject, qtbot: QtBot) -> None:
    worker = Worker("closing", qapp)
    done: list[int] = []
    answers: list[object] = []
    worker.start(worker, lambda: done.append(1), answers.append, answers.append)
    worker.close()
    qapp.processEvents()
    assert done in ([1], [])
    assert answers == []
    assert not any(thread.name.startswith("closing") for thread in threading.enumerate())
    worker.deleteLater()


def test_at_once_delivers_before_start_returns(qapp: QObject) -> None:
    answers: list[object] = []
    at_once = AtOnce(qapp)
    at_once.start(at_once, lambda: 7, answers.append, answers.append)
    at_once.close()
    at_once.start(at_once, lambda: 8, answers.append, answers.append)
    assert answers == [7]


def test_a_deed_asked_for_before_the_close_is_done_and_one_after_it_is_dropped(qtbot: QtBot) -> None:
    worker = Worker("desk", None)
    gate, done = threading.Event(), []
    worker.start(worker, gate.wait, done.append, done.append)
    worker.start(worker, partial(done.append, "queued"), print, print)
    gate.set()
    worker.close()
    worker.start(worker, partial(done.append, "late"), print, print)
    assert done == ["queued"]
