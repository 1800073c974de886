"""The log of consents a site keeps: lines become events once, whatever the file, and the journal stays whole."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.subject import SubjectDraft, SubjectRow
from dpo_desk.domain.words import Message
from dpo_desk.services import consent_log, consents, subject_import
from dpo_desk.services.consent_log import LogTaken, take_log
from dpo_desk.services.office import Office
from dpo_desk.storage import verification

PEOPLE = (
    SubjectDraft(surname="Сынақова", given_name="Ақмарал", email="akmaral@dala.example.kz", external_id="u-1"),
    SubjectDraft(surname="Үлгібаев", given_name="Тест", phone="+77010000002", consent_on=date(2024, 3, 12)),
)
LOG = (
    {"user_id": "u-1", "ts": "2025-03-15T09:10:11+06:00", "event": "granted", "purposes": ["3.2.1", "3.2.2"],
     "form": "reg-7", "ip": "192.0.2.7", "log_id": "a81", "policy": "v1"},
    {"email": "AKMARAL@dala.example.kz", "ts": "2025-06-01 10:00", "event": "withdrawn", "purposes": ["3.2.2"]},
    {"phone": "8 701 000 00 02", "ts": 1742000000, "event": "Согласие дано"},
    {"email": "stranger@dala.example.kz", "ts": "2025-06-01 10:00", "event": "yes"},
    {"user_id": "u-1", "ts": "2025-06-02 10:00", "event": "danced"},
    {"user_id": "u-1", "ts": "2025-06-02 10:00", "event": "yes", "purposes": "3.2.9"},
)  # fmt: skip


@pytest.fixture
def register(office: Office) -> Office:
    office.do(subject_import.import_rows, [SubjectRow(number, one) for number, one in enumerate(PEOPLE, 2)], "site")
    return office


def json_lines(folder: Path, lines: Sequence[Any], name: str = "log.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def place_of(office: Office) -> str:
    return office.address.url or str(office.address.path)


def taken(office: Office, path: Path, is_trial: bool = False) -> LogTaken:
    return take_log(place_of(office), path, office.now(), lambda _done, _total: True, is_trial)


def counts(found: LogTaken) -> tuple[int, ...]:
    return found.lines, found.taken, found.known, found.repeated, found.strangers, found.bad


def test_lines_become_events_of_the_right_people_with_what_proves_them(register: Office, tmp_path: Path) -> None:
    found = taken(register, json_lines(tmp_path, LOG))
    assert counts(found) == (6, 3, 0, 0, 1, 2)
    rows = register.ask(consents.history, 1).rows
    assert [(row.action, row.purpose) for row in rows] == [
        ("given", "purpose_1"), ("given", "purpose_2"), ("withdrawn", "purpose_2"),
    ]  # fmt: skip
    first = rows[0]
    assert first.occurred_at == datetime(2025, 3, 15, 3, 10, 11, tzinfo=UTC)
    assert (first.zone, first.ip, first.form_version, first.edition) == ("+06:00", "192.0.2.7", "reg-7", 1)
    assert first.evidence == "log.jsonl · 1 · a81"
    other = register.ask(consents.history, 2).rows
    assert len([row for row in other if row.known_at == first.known_at and row.evidence.startswith("log.jsonl")]) == 6


def test_what_keeps_a_line_out_is_told_with_its_number(register: Office, tmp_path: Path) -> None:
    problems = taken(register, json_lines(tmp_path, LOG), is_trial=True).problems
    assert {problem.row: problem.message for problem in problems} == {
        4: Message("refusal", "Nobody in the register has this id, e-mail or phone.", ()),
        5: problems[0].message,
        6: Message("refusal", "The policy has no purpose “{word}”.", (("word", "3.2.9"),)),
    }
    assert "danced" in str(problems[0].message.values)


def test_a_trial_writes_nothing_and_the_same_lines_again_are_known(register: Office, tmp_path: Path) -> None:
    path = json_lines(tmp_path, LOG)
    trial = taken(register, path, is_trial=True)
    assert register.ask(consents.history, 1).rows == ()
    assert counts(taken(register, path)) == counts(trial)
    again = json_lines(tmp_path, [*reversed(LOG), LOG[0]], "other.jsonl")
    assert counts(taken(register, again)) == (7, 0, 4, 0, 1, 2)


def test_a_table_says_the_same_as_json_lines(register: Office, tmp_path: Path) -> None:
    path = tmp_path / "журнал.csv"
    text = (
        "Идентификаторы;Уақыты;Әрекет;Мақсаттар;IP мекенжайы\n"
        "u-1;15.03.2025 09:10;келісім берілді;3.2.1, 3.2.2;192.0.2.7\n"
        "u-1;15.03.2025 09:10;келісім берілді;3.2.1, 3.2.2;192.0.2.7\n"
        "u-1;15.13.2025;келісім берілді;;\n"
    )
    path.write_text(text, encoding="utf-8-sig")
    found = taken(register, path)
    assert counts(found) == (3, 1, 0, 1, 0, 1)
    assert found.problems[0].column == "Уақыты"


def test_packages_are_deeds_of_their_own_and_the_journal_stays_whole(
    register: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consent_log, "PACKAGE", 2)
    path = json_lines(tmp_path, LOG)
    told: list[tuple[int, int]] = []
    payload = {"place": place_of(register), "path": str(path), "now": register.now().isoformat(), "is_trial": False}

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    assert counts(consent_log.take_apart(payload, tell)) == (6, 3, 0, 0, 1, 2)
    assert told == [(0, 0), (2, 7), (4, 7), (6, 7)]
    whole = register.ask(lambda reading: verification.verify(reading.connection))
    assert whole.whole


@pytest.mark.parametrize(("name", "text"), [("a.csv", "Аты;Тегі\nА;Б\n"), ("b.jsonl", "{" + "x" * 70_000)])
def test_a_file_that_is_no_log_is_refused_and_nothing_is_written(
    register: Office, tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal):
        taken(register, path)
    assert register.ask(consents.history, 1).rows == ()
