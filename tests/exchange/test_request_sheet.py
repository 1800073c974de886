"""A journal of requests as found in life is read: every line told, numbers and days taken, no word guessed."""

from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.rulebook import Rulebook, read_rulebook
from dpo_desk.exchange.headings import Field
from dpo_desk.exchange.import_job import read_request_file, read_table_file
from dpo_desk.exchange.mapping import propose_mapping
from dpo_desk.exchange.plain import from_plain, to_plain
from dpo_desk.exchange.request_cells import has_letters, number_of
from dpo_desk.exchange.request_headings import REQUESTS
from dpo_desk.exchange.request_meanings import Meanings, words_of
from dpo_desk.exchange.request_sheet import RequestSheet, read_requests
from dpo_desk.exchange.request_words import OPEN, UNSAID, channel_of, kind_of, outcome_of
from dpo_desk.exchange.sheet import Sheet, sheet_of
from dpo_desk.resources import resource_path
from tests.exchange.request_journal import write_journal

TODAY = date(2026, 11, 24)


def told(_done: int, _total: int) -> bool:
    return True


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    home = resource_path("rulebook")
    return read_rulebook({one.relative_to(home).as_posix(): one.read_text("utf-8") for one in home.rglob("*.toml")})


@pytest.fixture
def journal(tmp_path: Path) -> RequestSheet:
    path = str(write_journal(tmp_path / "j.xlsx"))
    return read_request_file({"path": path, "today": TODAY.isoformat()}, told)


def table(*rows: tuple[str, ...], heads: tuple[str, ...] = ("Рег. №", "Дата поступления", "Дата ответа")) -> Sheet:
    return sheet_of("", [list(heads), *map(list, rows)], REQUESTS.is_heading)


def read(*rows: tuple[str, ...]) -> RequestSheet:
    sheet = table(*rows)
    return read_requests(sheet, propose_mapping(sheet, REQUESTS), TODAY)


def test_every_line_is_read_kept_out_or_a_duplicate(journal: RequestSheet) -> None:
    assert [line.row for line in journal.lines] == [4, 5, 7, 8, 9, 10, 12, 14, 21, 22, 23]
    assert journal.kept_out == {15, 16, 17, 18, 19, 20}
    assert [(one.row, one.first_row, one.by) for one in journal.duplicates] == [(11, 10, Field.NUMBER)]
    assert journal.filled == len(journal.lines) + len(journal.kept_out) + len(journal.duplicates) == 18
    assert journal.empty_rows == 2


def test_numbers_and_days_are_read_in_every_spelling(journal: RequestSheet) -> None:
    assert [line.mark for line in journal.lines][:8] == [(2024, n) for n in range(1, 7)] + [(2025, 1), (2025, 2)]
    assert [line.received for line in journal.lines][2:4] == [date(2024, 3, 15), date(2024, 4, 1)]
    assert [line.closed for line in journal.lines][2:4] == [date(2024, 3, 29), date(2024, 4, 5)]
    assert [line.closed for line in journal.lines][-3:] == [None, None, None]


def test_a_title_above_and_headings_in_two_languages_are_seen_through(tmp_path: Path) -> None:
    preview = read_table_file({"path": str(write_journal(tmp_path / "j.xlsx")), "of": "requests"}, told)
    shown = preview.sheets[preview.likely]
    assert shown.name == "Журнал"
    fields = dict(zip(shown.headers, shown.mapping.fields, strict=True))
    assert fields["Кімнен / От кого"] is Field.FULL_NAME
    assert (fields["№ п/п"], fields["ИИН"]) == (Field.IGNORE, Field.IGNORE)
    assert shown.mapping.tells_requests


def test_what_has_no_place_of_its_own_is_kept_with_its_heading(journal: RequestSheet) -> None:
    assert journal.lines[2].remarks == (
        "Тіркеу нөмірі / Рег. номер: № 3-ж", "Исх. №: 12-3/15", "Исполнитель: Сейітова А.Н.",
    )  # fmt: skip
    assert "920314300123" not in repr(journal)


def test_a_journal_crosses_the_pipe_whole(journal: RequestSheet) -> None:
    assert from_plain(RequestSheet, to_plain(journal)) == journal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("15", (2025, 15)), ("15/2025", (2025, 15)), ("№ 15-ж", (2025, 15)), ("Ө-2025-0015", (2025, 15)),
        ("2024-15", (2024, 15)), ("15/25", (2025, 15)), ("15 от 12.03.2025", (2025, 15)), ("Вх. 0015", (2025, 15)),
        ("2014/2025", (2025, 2014)), ("Ө-2025-2014", (2025, 2014)),
    ],
)  # fmt: skip
def test_a_number_is_read(text: str, found: tuple[int, int]) -> None:
    assert number_of(text, 2025) == found


@pytest.mark.parametrize("text", ["", "б/н", "0", "12-15/345", "15/1", "15/24", "2025/2024", "77012345678"])
def test_a_number_that_may_mean_another_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        number_of(text, 2025)


def test_only_letters_of_their_own_are_worth_keeping() -> None:
    assert has_letters("№ 15-ж") and has_letters("Ж-15/2025")
    assert not has_letters("Ө-2025-0015") and not has_letters("№ 15 от 12.03.2025") and not has_letters("No 15")


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (("1", "25.11.2026", ""), "Дата поступления"),
        (("1", "20.11.2026", "25.11.2026"), "Дата ответа"),
        (("1", "20.11.2026", "19.11.2026"), "Дата ответа"),
        (("1/2024", "20.11.2026", ""), "Рег. №"),
        (("1", "", ""), ""),
    ],
)
def test_days_that_cannot_be_are_told(row: tuple[str, ...], column: str) -> None:
    sheet = read(row)
    assert sheet.lines == ()
    assert [problem.column for problem in sheet.problems] == [column]


@pytest.mark.parametrize(
    "text", ["15 от 12.03.2025", "№ 15 от 12 марта 2025 г.", "12.03.2025 ж. № 15", "15 / 12.03.2025"]
)
def test_number_and_day_may_stand_in_one_cell(text: str) -> None:
    sheet = table((text,), heads=("Рег. № и дата",))
    (line,) = read_requests(sheet, propose_mapping(sheet, REQUESTS), TODAY).lines
    assert (line.mark, line.received, line.remarks) == ((2025, 15), date(2025, 3, 12), ())


def test_a_number_of_the_next_year_may_be_of_a_letter_from_december() -> None:
    assert read(("1/2026", "31.12.2025", "")).lines[0].mark == (2026, 1)


def test_the_counting_column_and_the_day_of_registration_stand_in_for_what_is_missing() -> None:
    plain = table(("1", "02.03.2026"), heads=("№", "Дата регистрации"))
    assert propose_mapping(plain, REQUESTS).fields == (Field.NUMBER, Field.RECEIVED_ON)
    both = table(heads=("№", "Рег. №", "Дата регистрации", "Дата поступления"))
    assert propose_mapping(both, REQUESTS).fields == (
        Field.IGNORE, Field.NUMBER, Field.REGISTERED_ON, Field.RECEIVED_ON,
    )  # fmt: skip


def test_a_table_without_numbers_is_refused() -> None:
    sheet = table(("02.03.2026",), heads=("Дата поступления",))
    with pytest.raises(Refusal, match="No column"):
        read_requests(sheet, propose_mapping(sheet, REQUESTS), TODAY)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("№", None), ("Тіркеу нөмірі", Field.NUMBER), ("Рег. номер", Field.NUMBER), ("Вх. №", Field.NUMBER),
        ("Келген күні", Field.RECEIVED_ON), ("Дата поступления", Field.RECEIVED_ON), ("Received", Field.RECEIVED_ON),
        ("Кімнен", Field.FULL_NAME), ("От кого", Field.FULL_NAME), ("Applicant", Field.FULL_NAME),
        ("Мазмұны", Field.SUMMARY), ("Суть обращения", Field.SUMMARY), ("Түрі", Field.KIND), ("Вид", Field.KIND),
        ("Арна", Field.CHANNEL), ("Способ", Field.CHANNEL), ("Мерзімі", Field.DUE_ON), ("Срок", Field.DUE_ON),
        ("Орындалған күні", Field.CLOSED_ON), ("Дата исполнения", Field.CLOSED_ON), ("Нәтижесі", Field.OUTCOME),
        ("Результат", Field.OUTCOME), ("Жауап №", Field.ANSWER), ("Исх. №", Field.ANSWER),
        ("Орындаушы", Field.ASSIGNEE), ("Исполнитель", Field.ASSIGNEE), ("Ескертпе", Field.NOTE),
        ("Примечание", Field.NOTE), ("ЖСН", Field.IGNORE), ("Пароль", Field.SECRET), ("Абракадабра", None),
    ],
)  # fmt: skip
def test_headings_in_three_languages_are_known(heading: str, field: Field | None) -> None:
    assert REQUESTS.field_of(heading) is field


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Деректермен танысу", "access"), ("доступ", "access"), ("Access to data", "access"),
        ("исправление", "correction"), ("Отзыв согласия", "withdrawal"), ("келісімді қайтарып алу", "withdrawal"),
        ("отзыв согласия на трансграничную передачу", "withdrawal_cross_border"), ("Жалоба", "complaint"),
        ("снятие блокирования", "unblocking"), ("блокирование", "blocking"), ("Өшіру", "deletion"),
        ("Иное", "other"), ("Заңсыз алынған деректерді жою", "destruction_unlawful"),
        # "Destroy" may be for unlawfulness or for want of need; two demands at once are one line here.
        ("уничтожение", None), ("жою", None), ("доступ и удаление", None), ("устно", None), ("", None),
    ],
)  # fmt: skip
def test_a_kind_is_known_by_its_words_or_not_at_all(word: str, key: str | None, rulebook: Rulebook) -> None:
    assert kind_of(word, rulebook) == key


def test_every_title_of_the_rulebook_is_known_as_itself(rulebook: Rulebook) -> None:
    for kind in rulebook.kinds:
        for language in ("kk", "ru", "en"):
            assert kind_of(kind.title.said(language).upper(), rulebook) == kind.key


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Исполнено", "met"), ("Орындалды", "met"), ("жауап берілді", "met"), ("не исполнено", None),
        ("без удовлетворения", None), ("отказано", "refused"), ("Дәлелді бас тартылды", "refused"),
        ("Өтініш беруші талабынан бас тартты", "taken_back"), ("частично удовлетворено", "partly"),
        ("данных нет", "not_held"), ("в работе", OPEN), ("жұмыста", OPEN), ("", None), ("?", None),
        ("удалено", None),
    ],
)  # fmt: skip
def test_an_outcome_is_known_only_if_the_kind_can_end_so(word: str, key: str | None, rulebook: Rulebook) -> None:
    choices = (*(one.value for one in rulebook.kind("access").outcomes), OPEN, UNSAID)
    assert outcome_of(word, choices, rulebook) == key


def test_a_channel_is_known_in_three_languages(rulebook: Rulebook) -> None:
    words = ("почта", "эл. почта", "e-mail", "жеке өзі", "Пайдаланушы кабинетінен келді", "телефон")
    found = [channel_of(word, rulebook) for word in words]
    assert found == ["post", "email", "email", "in_person", "account", None]


def test_words_are_listed_once_the_unknown_first(journal: RequestSheet, rulebook: Rulebook) -> None:
    words = words_of(journal.lines, rulebook, Meanings())
    assert [(one.word, one.meaning) for one in words if one.sort == "kind"][:2] == [
        ("устно", None), ("Деректермен танысу", "access"),
    ]  # fmt: skip
    unknown = [(one.kind, one.word) for one in words if one.sort == "outcome" and one.meaning is None]
    assert unknown == [("access", ""), ("deletion", "Исполнено")]
    said = Meanings({"устно": "other"}, {"deletion": {"исполнено": "deleted"}})
    after = words_of(journal.lines, rulebook, said)
    assert [one.word for one in after if one.meaning is None] == [""]
    assert ("other", "Дан ответ", "met") in [(one.kind, one.word, one.meaning) for one in after]
