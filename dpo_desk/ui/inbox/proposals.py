"""What a letter seems to ask for and in which language: proposals that the person accepts or changes."""

import re

# Stems that people use, in the order in which they decide: a withdrawal often speaks of deletion too.
STEMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("withdrawal", ("қайтарып ал", "қайтарам", "отзыв", "отозва", "отзыва", "withdraw", "revoke")),
    ("blocking", ("бұғатта", "блокир", "block my")),
    ("correction", ("түзет", "исправ", "correct", "rectif")),
    ("completion", ("толықтыр", "дополн", "complete my")),
    ("destruction_unlawful", ("заңсыз жинал", "заңсыз алын", "незаконно", "unlawful")),
    ("destruction_unneeded", ("қажет емес", "ненужн", "не нужны", "no longer need")),
    ("depersonalisation", ("иесіздендір", "обезлич", "anonymi")),
    ("deletion", ("жоюды", "жойыңыз", "өшір", "удал", "уничтож", "delete", "erase")),
    ("complaint", ("шағым", "жалоб", "complain")),
    ("access", ("таныс", "ознаком", "қандай дерек", "какие данные", "предоставить сведения", "access", "copy of my")),
)
KAZAKH_LETTERS = frozenset("әғқңөұүһі")


def proposed_kind(text: str) -> str:
    """The key of the kind the words speak of, "" when they give no hint."""
    lowered = " ".join(text.lower().split())
    return next((kind for kind, stems in STEMS if any(stem in lowered for stem in stems)), "")


def proposed_language(text: str) -> str:
    """kk, ru or en by the letters; "" for a text without any."""
    letters = text.lower()
    if len(KAZAKH_LETTERS & set(letters)) >= 2:
        return "kk"
    if re.search("[а-яё]", letters):
        return "ru"
    return "en" if re.search("[a-z]", letters) else ""
