"""The words and moments of a site's log: what was done, when by which clock, for which purposes."""

import re
from datetime import UTC, datetime, timedelta

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP
from dpo_desk.domain.zone import OFFICE_ZONE, day_alone
from dpo_desk.exchange.date_text import read_date

_SAID = {
    "given": "given|give|grant|granted|accept|accepted|agree|agreed|allow|allowed|consent|consented|yes|true|1|on|"
    "opt in|optin|signup|registered|келісті|келісім берді|келісім берілді|берілді|иә|"
    "согласен|согласна|согласие дано|дано|да|принял|приняла|принято",
    "renewed": "renew|renewed|жаңартылды|келісім жаңартылды|возобновлено|продлено|согласие возобновлено",
    "confirmed": "confirm|confirmed|reconfirmed|accepted new edition|расталды|растады|подтверждено|подтвердил|"
    "подтвердила",
    "refused": "refuse|refused|decline|declined|deny|denied|reject|rejected|no|false|0|off|бас тартты|келіспеді|жоқ|"
    "отказ|отказано|нет|не согласен|не согласна",
    "withdrawn": "withdraw|withdrawn|revoke|revoked|cancel|cancelled|opt out|optout|unsubscribe|unsubscribed|"
    "кері қайтарылды|кері қайтарып алынды|кері қайтарды|отозвано|отозвал|отозвала|отзыв|отписка",
    "expired": "expire|expired|мерзімі бітті|бітті|истекло|истек|срок истек",
    "disagreed": "disagree|disagreed|редакциямен келіспеді|не согласен с редакцией|несогласие с редакцией",
}
ACTIONS = {word: action for action, words in _SAID.items() for word in words.split("|")}
"""What happened, by the word of a log in small letters."""

_EPOCH = re.compile(r"^\d{10}(\.\d+)?$|^\d{13}$")
_CLOCK = re.compile(r"(?<=[\sT,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$", re.I)
_BETWEEN = re.compile(r"\s*[;|]\s*|\s*,\s*(?=\D|\d+(?:\.\d+){2}|\d\b)")


def read_moment(text: str) -> tuple[datetime, str]:
    """The moment a text names, in UTC, and the offset it was written with ("" where none is named: the office's zone).

    ISO 8601, dates as people write them with or without a clock time, seconds or milliseconds since 1970. Refusal when
    it names none.
    """
    text = text.strip()
    if _EPOCH.match(text):
        seconds = float(text) if len(text) < 13 else int(text) / 1000
        return datetime.fromtimestamp(seconds, UTC), "+00:00"
    day, clock = read_date(text), _CLOCK.search(text)
    if clock is None:
        return day_alone(day).astimezone(UTC), ""
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    try:
        local = datetime(day.year, day.month, day.day, hour, minute, second)
    except ValueError:
        raise Refusal(QT_TRANSLATE_NOOP("refusal", "This is not a time. Write it as 09:15.")) from None
    if clock[4] is None:
        return local.replace(tzinfo=OFFICE_ZONE).astimezone(UTC), ""
    offset = _offset(clock[4])
    return (local - offset).replace(tzinfo=UTC), _said(offset)


def _offset(text: str) -> timedelta:
    if text.upper() in ("Z", "UTC", "GMT"):
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[-2:])
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _said(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def words_in(text: str) -> tuple[str, ...]:
    """The purposes a cell names, divided by semicolons, bars or commas."""
    return tuple(word for word in _BETWEEN.split(text.strip()) if word)
