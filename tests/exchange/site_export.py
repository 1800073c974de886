"""Makes a site's export as one finds them in life: invented people, mixed headings, five spellings of phones."""

from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook

PASSWORDS = ("Kanat1990!", "qwerty77", "Дала2024")
CARDS = ("4400 4301 2345 6789", "5169-4971-2345-6786", "**** **** **** 4417")
HEADINGS = (
    "№",
    "ФИО",
    "Моб. тел.",
    "E-mail",
    "Пароль",
    "Ұйымның атауы",
    "БИН",
    "Лауазымы",
    "Номер банк. карты",
    "Пайдаланушы түрі",
    "Юр. адрес",
    "Сайт",
    "Дата регистрации",
    "Келісім күні",
    "Комментарий",
)
BIN_DALA = "050640001236"

ROWS: tuple[tuple[object, ...], ...] = (
    (1, "Серікбаева Айгүл Маратқызы", "+7 (701) 234-56-78", "Aigul@Dala-Cifr.example.kz", PASSWORDS[0],
     "«Дала Цифр» ЖШС", BIN_DALA, "бас маман", CARDS[0], "IT-компания", "Астана қ., Көктем к-сі, 5", "dala.example.kz",
     "02.03.2026", "2026-03-02", ""),
    (2, "Оспанов Даурен", "8 702 345 67 89", "dauren.ospanov@kok-tobe.example.kz", PASSWORDS[1], "ТОО \"Көк төбе\"",
     "", "директор", CARDS[1], "предприятие", "", "", "15 марта 2026 г.", "15.03.2026", "оплатил 4400430123456789"),
    (None,) * 15,
    (3, "Петрова Ирина Викторовна", 77033456789, "irina@petrova.example.kz", PASSWORDS[2], "ИП Петрова", "", "",
     CARDS[2], "предприятие", "", "", date(2026, 3, 20), datetime(2026, 3, 20, 10, 30), ""),
    (4, "Жүнісов Нұрлан Бек ұлы", "7044567890", "nurlan@zhunis.example.kz", "", "", "", "зертхана меңгерушісі", "",
     "ҒЗИ", "", "", "2026 жылғы 5 сәуір", 46117, ""),
    (5, "Aliya Karimova", "8-705-567-89-01, 87011112233", "aliya@karimova.example.kz", "", "", "", "", "", "", "", "",
     "2026-04-07 12:15:00", "", ""),
    (None,) * 15,
    (6, "СЕРІКБАЕВА АЙГҮЛ", "87012345678", "aigul@dala-cifr.example.kz", "", "", "", "", "", "", "", "", "", "", ""),
    (7, "Оспанова Салтанат", "+77023456789", "saltanat@kok-tobe.example.kz", "", "", "", "", "", "", "", "", "", "",
     "тот же телефон"),
    (8, "Ахметов Ержан", "8701", "erzhan@akhmet.example.kz", "", "", "", "", "", "", "", "", "", "", ""),
    (9, "Ким Виктор", "", "viktor(at)kim.example.kz", "", "", "", "", "", "", "", "", "", "", ""),
    (10, "Қасымова Дина", "", "dina@kasym.example.kz", "", "", "050640001230", "", "", "", "", "", "", "", ""),
    (11, "Ли Анна", "", "anna@li.example.kz", "", "", "", "", "", "", "", "", "сегодня", "", ""),
    (12, "", "", "", "", "«Дала Цифр» ЖШС", "", "", "", "", "", "", "", "", "кто это?"),
)  # fmt: skip


def write_site_export(path: Path) -> Path:
    """The workbook, with a title, an empty line and the headings below, and a second sheet nobody needs."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Пользователи"
    sheet["A1"] = "Выгрузка пользователей сайта dala.example.kz на 20.11.2026"
    sheet.merge_cells("A1:O1")
    sheet.append([])
    sheet.append(list(HEADINGS))
    for row in ROWS:
        sheet.append(list(row))
    sheet.row_dimensions[5].hidden = True
    book.create_sheet("Сводка")["A1"] = "Всего: 12"
    book.save(path)
    return path


def main() -> None:
    """Write the sample beside the other samples."""
    write_site_export(Path(__file__).parents[1] / "samples" / "site-export.xlsx")


if __name__ == "__main__":
    main()
