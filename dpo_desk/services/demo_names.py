"""Invented people of sample data: common parts of Kazakh and Russian names put together by chance."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import Any

from dpo_desk.domain.subject import SubjectDraft
from dpo_desk.resources import resource_text

_KAZAKH_SHARE = 0.7
# Good enough for an address; names themselves are never shown in Latin letters.
_LATIN = str.maketrans("абвгдеёзийклмнопрстуфхыэәғқңөұүһі", "abvgdeeziiklmnoprstufhyeagqnouuhi") | {
    ord(letter): latin
    for letter, latin in zip("жцчшщюяъь", ("zh", "ts", "ch", "sh", "sh", "iu", "ia", "", ""), strict=True)
}
_PHONE_CODES = ("700", "701", "705", "707", "747", "775", "777")


@lru_cache
def sample(name: str) -> dict[str, Any]:
    """A file of the sample: "people", "office" or "letters"."""
    return tomllib.loads(resource_text("demo", f"{name}.toml"))


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person with the day of registration at the site."""

    draft: SubjectDraft
    joined: date


class People:
    """An endless row of people, the same for the same seed; those of the pictures come first."""

    def __init__(self, chance: Random, first_day: date, last_day: date) -> None:
        self._chance = chance
        self._first_day = first_day
        self._span = max((last_day - first_day).days, 1)
        parts = sample("people")
        self._kazakh, self._russian, self._work = parts["kazakh"], parts["russian"], parts["work"]
        self._named = list(parts["named"])
        self._count = 0

    def next(self) -> Person:
        """The next person."""
        self._count += 1
        chance = self._chance
        joined = self._first_day + timedelta(days=int(chance.random() * self._span))
        if self._count <= len(self._named):
            return Person(self._pictured(self._named[self._count - 1]), joined)
        is_kazakh = chance.random() < _KAZAKH_SHARE
        surname, given, patronymic = self._kazakh_name() if is_kazakh else self._russian_name()
        language = ("kk" if is_kazakh else "ru") if chance.random() < 0.96 else "en"
        draft = SubjectDraft(
            surname=surname,
            given_name=given,
            patronymic=patronymic if chance.random() < 0.93 else "",
            organisation=chance.choice(self._work["organisations"]),
            position=chance.choice(self._work["positions_kk" if is_kazakh else "positions_ru"]),
            user_type=chance.choice(self._work["kinds"]),
            language=language,
        )
        return Person(self._reachable(draft), joined)

    def _kazakh_name(self) -> tuple[str, str, str]:
        chance, parts = self._chance, self._kazakh
        surname, father = chance.choice(parts["surnames"]), chance.choice(parts["fathers"])
        if chance.random() < 0.5:
            return surname, chance.choice(parts["men"]), f"{father}ұлы"
        return f"{surname}а", chance.choice(parts["women"]), f"{father}қызы"

    def _russian_name(self) -> tuple[str, str, str]:
        chance, parts = self._chance, self._russian
        is_woman = chance.random() < 0.5
        given = chance.choice(parts["women" if is_woman else "men"])
        return chance.choice(parts["surnames"])[is_woman], given, chance.choice(parts["fathers"])[is_woman]

    def _pictured(self, named: dict[str, Any]) -> SubjectDraft:
        surname, given, patronymic = named["name"]
        draft = SubjectDraft(
            surname=surname, given_name=given, patronymic=patronymic, organisation=named["organisation"],
            position=named["position"], user_type=named["kind"], language=named["language"], card_last4="4471",
        )  # fmt: skip
        return self._reachable(draft)

    def _reachable(self, draft: SubjectDraft) -> SubjectDraft:
        """Phone and e-mail: numbers of the form 000 XX XX after the code, domains that belong to nobody."""
        number = self._count
        code = _PHONE_CODES[number % len(_PHONE_CODES)]
        domain = self._work["domains"][number % len(self._work["domains"])]
        name = draft.surname.lower().translate(_LATIN)
        return replace(
            draft,
            phone=f"+7{code}{number % 10_000_000:07d}",
            email=f"{name}.{number}@{domain}",
            external_id=f"u{number}",
        )
