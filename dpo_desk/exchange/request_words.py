"""What the words of a journal mean: kinds of demands, outcomes and channels in three languages, and "nobody knows"."""

import re
from collections.abc import Sequence

from dpo_desk.domain.request import Outcome
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.words import Title
from dpo_desk.exchange.headings import folded

OPEN, UNSAID = "open", "unsaid"
"""Meanings of an outcome that is none: the request is still open; it is closed and nobody noted how it ended."""

_KINDS = (
    ("withdrawal_cross_border", r"трансгранич|трансшекара|cross border"),
    ("withdrawal", r"(отзыв|отозв|отозыв).*соглас|соглас.*(отзыв|отозв)|келісім.*қайтар|withdraw"),
    ("access", r"ознаком|доступ|танысу|\baccess\b|предоставить сведения|какие данные"),
    ("correction", r"исправ|уточнен|изменени|түзету|өзгерту|correct|rectif"),
    ("completion", r"дополнен|толықтыру|completion|supplement"),
    ("deletion", r"удалени|удалить|өшіру|delet|erasure"),
    ("destruction_unlawful", r"незаконно получ.*|заңсыз алынған|unlawfully obtained"),
    ("destruction_unneeded", r"ненужных|қажет емес|unneeded"),
    ("unblocking", r"разблок|снятие блок|бұғаттауды алып|бұғаттан шығару|unblock"),
    ("blocking", r"блокир|бұғаттау|\bblock"),
    ("depersonalisation", r"обезлич|иесіздендір|depersonal|anonymi"),
    ("objection_automated", r"автоматизир|автоматтандыр|automated"),
    ("out_of_public", r"общедоступн|жалпыға қолжетімді|public source"),
    ("inquiry", r"запрос уполномоченн|уәкілетті орган|сұрау салу|authorised body|inquiry of"),
    ("complaint", r"жалоб|шағым|complain"),
    ("other", r"^(иное|иной|прочее|прочие|другое|өзге|басқа|other|иной запрос|өзге сұрату)$"),
)
_NARROWER = {"withdrawal_cross_border": "withdrawal", "unblocking": "blocking"}
"""Where the first is meant its words hold those of the second."""

_OUTCOMES = (
    (OPEN, r"в работе|на исполнении|на рассмотрении|жұмыста|орындалуда|қаралуда|in progress|pending|\bopen\b|ашық|"
           r"исполняется|^(зарегистрирован\w*|тіркелді|registered|новое|жаңа|new)$"),
    (UNSAID, r"^(закрыт\w*|завершен\w*|жабылды|жабық|жабылған|аяқталды|closed|finished)$"),
    (Outcome.TAKEN_BACK, r"заявитель отказ|отозван|заявитель отозвал|өтініш беруші.*(бас тарт|қайтар)|taken back"),
    (Outcome.NOT_HELD, r"нет данных|данных нет|не найден|не обнаруж|деректер жоқ|табылмады|not held|no data"),
    (Outcome.PARTLY, r"частично|ішінара|in part|partly|partial"),
    (Outcome.REFUSED, r"отказ|бас тарт|refus|denied|reject"),
    (Outcome.DEPERSONALISED, r"обезлич|иесізденд|depersonal|anonymi"),
    (Outcome.DESTROYED, r"уничтож|жойылды|destroyed"),
    (Outcome.DELETED, r"удален|өшірілді|deleted|erased"),
    (Outcome.MET, r"исполнен|выполнен|удовлетвор|предоставлен|ответ дан|дан ответ|орындалды|қанағаттандыр|"
                  r"жауап берілді|\bmet\b|\bdone\b|fulfilled|satisfied|completed|answered"),
)  # fmt: skip
_NEGATED = re.compile(r"\b(не|емес|not|без)\b|\bнеисполн|\bневыполн|\bорындалмады|\bunful")
_CHANNELS = (
    ("email", r"mail|эл.* ?почт|электронн.* почт|эл.* ?пошта|электрондық пошта"),
    ("account", r"кабинет|account|кабинеті"),
    ("in_person", r"лично|личное|нарочн|жеке өзі|қолма қол|in person|on hand"),
    ("post", r"почт|пошта|\bpost\b|by mail|заказн"),
)


def kind_of(word: str, rulebook: Rulebook) -> str | None:
    """The kind that a word means: by the rulebook's own titles, else by what only one kind is called."""
    text = folded(word)
    for kind in rulebook.kinds:
        if text and text in _said(kind.title):
            return kind.key
    there = {kind.key for kind in rulebook.kinds}
    found = {key for key, pattern in _KINDS if key in there and re.search(pattern, text)}
    found -= {_NARROWER[key] for key in found if key in _NARROWER}
    return found.pop() if len(found) == 1 else None


def outcome_of(word: str, choices: Sequence[str], rulebook: Rulebook) -> str | None:
    """The outcome that a word means among those a kind can have, OPEN, or None."""
    text = folded(word)
    for named in rulebook.outcomes:
        if text and text in _said(named.title):
            return named.key if named.key in choices else None
    found = next((str(key) for key, pattern in _OUTCOMES if re.search(pattern, text)), None)
    if found in (Outcome.MET, Outcome.DELETED, Outcome.DESTROYED, Outcome.PARTLY) and _NEGATED.search(text):
        return None
    return found if found in choices else None


def is_still_open(text: str) -> bool:
    """Whether a cell where a day of closing belongs says in words that there is none yet."""
    return bool(re.search(_OUTCOMES[0][1], folded(text)))


def channel_of(word: str, rulebook: Rulebook) -> str | None:
    """The channel that a word means, or None."""
    text = folded(word)
    for named in rulebook.channels:
        if text and text in _said(named.title):
            return named.key
    return next((key for key, pattern in _CHANNELS if text and re.search(pattern, text)), None)


def _said(title: Title) -> set[str]:
    return {folded(title.kk), folded(title.ru), folded(title.en)}
