"""What a typed search of the register asks for: names however spelt, numbers, phones and addresses."""

import re

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.identifiers import read_phone
from dpo_desk.domain.spelling import from_latin, search_key, sort_prefixes, wrong_layout
from dpo_desk.storage.subjects import SubjectCriteria

_LEAST_MEANT = 2
_LEAST_PHONE = 10
_NUMBER = re.compile(r"(?:[СсSsCc][-\u2011 ]?)?0*([1-9][0-9]{0,8})")


def criteria(words: str, state: str = "") -> SubjectCriteria:
    """The criteria of a typed search: its prefix as ranges of names, its words folded.

    Words typed on another layout or in Latin letters are tried as they may have been meant; a number of the register
    ("С-00873", "873"), a phone and an e-mail address find exactly theirs.
    """
    typed = words.strip()
    if not typed:
        return SubjectCriteria(state)
    folded = search_key(typed)
    meant = dict.fromkeys(search_key(one) for one in (*wrong_layout(typed), *from_latin(typed)))
    spellings = tuple(one for one in meant if len(one) >= _LEAST_MEANT and one != folded)
    return SubjectCriteria(state, folded, sort_prefixes(typed), spellings, _number(typed), _contact(typed))


def _number(typed: str) -> int:
    found = _NUMBER.fullmatch(typed)
    return int(found[1]) if found else 0


def _contact(typed: str) -> str:
    if "@" in typed:
        return typed.casefold()
    if len(typed) < _LEAST_PHONE:
        return ""
    try:
        return read_phone(typed)
    except Refusal:
        return ""
