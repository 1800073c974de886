"""What the columns of a site's log of consents mean, in Kazakh, Russian and English and as programs call them."""

import re
from enum import StrEnum


class Part(StrEnum):
    """What a column or a key of a JSON line holds."""

    EXTERNAL_ID = "id"
    EMAIL = "email"
    PHONE = "phone"
    TIME = "time"
    ACTION = "action"
    PURPOSES = "purposes"
    EDITION = "edition"
    FORM = "form"
    IP = "ip"
    EVIDENCE = "evidence"
    MECHANISM = "mechanism"
    VALID_TO = "valid_to"


_NAMES = {
    Part.EXTERNAL_ID: "id|user id|userid|customer id|account id|uid|client id|пайдаланушы id|id пользователя|ид|"
    "идентификатор|идентификаторы|код клиента",
    Part.EMAIL: "email|e mail|mail|эл пошта|электрондық пошта|эл почта|электронная почта|почта|пошта",
    Part.PHONE: "phone|tel|mobile|msisdn|телефон|телефоны|ұялы телефон|мобильный телефон",
    Part.TIME: "time|timestamp|datetime|date|date time|when|created|created at|at|occurred at|event time|ts|"
    "уақыты|уақыт|күні|күні мен уақыты|келісім күні|время|дата|дата и время|дата согласия|момент",
    Part.ACTION: "action|event|type|status|consent|decision|state|value|әрекет|оқиға|келісім|күйі|"
    "действие|событие|согласие|статус|решение",
    Part.PURPOSES: "purpose|purposes|scope|scopes|мақсат|мақсаты|мақсаттар|мақсаттары|цель|цели",
    Part.EDITION: "edition|policy|policy version|policy edition|version of policy|редакция|саясат редакциясы|"
    "редакция политики|версия политики|саясат нұсқасы",
    Part.FORM: "form|form version|version|form id|нысан|нысан нұсқасы|форма|версия формы",
    Part.IP: "ip|ip address|ip мекенжайы|ip адрес|адрес ip",
    Part.EVIDENCE: "log|log line|log id|record|record id|event id|evidence|proof|журнал|жазба|журнал жазбасы|"
    "запись|запись журнала|номер записи|дәлел|доказательство",
    Part.MECHANISM: "mechanism|way|method|channel|тәсіл|тәсілі|арна|способ|канал",
    Part.VALID_TO: "valid to|valid until|expires|expires at|until|жарамды мерзімі|мерзімі|действует до|срок",
}
_APART = re.compile(r"[\W_]+")


class LogHeadings:
    """Columns by their headings, looked up once for each spelling."""

    def __init__(self) -> None:
        self._parts = {name: part for part, names in _NAMES.items() for name in names.split("|")}
        self._seen: dict[str, Part | None] = {}

    def get(self, heading: str) -> Part | None:
        """What a heading means, None when nobody can tell."""
        if heading not in self._seen:
            folded = " ".join(_APART.sub(" ", heading.casefold().replace("ё", "е")).split())
            self._seen[heading] = self._parts.get(folded)
        return self._seen[heading]

    def is_heading(self, text: str) -> bool:
        """Whether a cell is a heading of a log."""
        return len(text) <= 40 and self.get(text) is not None


LOGS = LogHeadings()
