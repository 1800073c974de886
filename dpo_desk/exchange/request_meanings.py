"""What the words of a journal are taken to mean: by themselves, or as the officer says where nobody can tell."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from dpo_desk.domain.past_request import PastLine
from dpo_desk.domain.request import Channel
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.exchange.headings import folded
from dpo_desk.exchange.request_words import OPEN, UNSAID, channel_of, kind_of, outcome_of


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the officer said that words mean, beside what is known by itself; words are folded.

    An outcome is said for a kind: what ends a demand of one kind need not end another.
    """

    kinds: dict[str, str] = field(default_factory=dict)
    outcomes: dict[str, dict[str, str]] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)

    def saying(self, word: "Word", key: str) -> "Meanings":
        """The same with one word meaning `key`; "" takes back what was said of it."""
        told = {folded(word.word): key} if key else {}
        if word.sort == "outcome":
            kept = {**self.outcomes, word.kind: {**_without(self.outcomes.get(word.kind, {}), word), **told}}
            return replace(self, outcomes=kept)
        if word.sort == "kind":
            return replace(self, kinds={**_without(self.kinds, word), **told})
        return replace(self, channels={**_without(self.channels, word), **told})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the journal: of which sort, how the file spells it, in how many lines, what it means (None: unknown).

    `kind` is the key of the demand kind an outcome is said for; `choices` are the keys it may mean.
    """

    sort: str
    word: str
    count: int
    meaning: str | None
    choices: tuple[str, ...]
    kind: str = ""


def _without(told: Mapping[str, str], word: Word) -> dict[str, str]:
    return {one: key for one, key in told.items() if one != folded(word.word)}


def said_kind(line: PastLine, rulebook: Rulebook, said: Meanings) -> str | None:
    """The kind of a line by the officer's word, else by its own."""
    return said.kinds.get(folded(line.kind)) or kind_of(line.kind, rulebook)


def said_outcome(line: PastLine, kind: str, rulebook: Rulebook, said: Meanings) -> str | None:
    """How a line of this kind ended, OPEN, UNSAID or None; without a word and a day of closing it is open."""
    word = folded(line.outcome)
    if not word and line.closed is None:
        return OPEN
    told = said.outcomes.get(kind, {}).get(word)
    return told or outcome_of(line.outcome, outcome_choices(kind, rulebook), rulebook)


def said_channel(line: PastLine, rulebook: Rulebook, said: Meanings) -> str:
    """The channel of a line, UNSAID where nobody knows it."""
    return said.channels.get(folded(line.channel)) or channel_of(line.channel, rulebook) or UNSAID


def outcome_choices(kind: str, rulebook: Rulebook) -> tuple[str, ...]:
    """What an outcome of this kind may mean."""
    return (*(one.value for one in rulebook.kind(kind).outcomes), OPEN, UNSAID)


def words_of(lines: Iterable[PastLine], rulebook: Rulebook, said: Meanings) -> tuple[Word, ...]:
    """Every different word with what it means now: kinds, then outcomes by kind, then channels; the unknown first.

    Lines whose kind is unknown have no outcome to ask about yet.
    """
    kinds, outcomes, channels = _Tally(), _Tally(), _Tally()
    for line in lines:
        kind = kinds.meaning(line.kind, "", partial(said_kind, line, rulebook, said))
        if kind is not None and (line.outcome or line.closed is not None):
            outcomes.meaning(line.outcome, kind, partial(said_outcome, line, kind, rulebook, said))
        if line.channel:
            channels.meaning(line.channel, "", partial(said_channel, line, rulebook, said))
    ways = tuple(one.key for one in rulebook.channels if one.key != Channel.OWN_FINDING)
    every = tuple(one.key for one in rulebook.kinds)
    ends = {kind: outcome_choices(kind, rulebook) for kind in every}
    return (*kinds.words("kind", {"": every}), *outcomes.words("outcome", ends),
            *channels.words("channel", {"": (*ways, UNSAID)}))  # fmt: skip


class _Tally:
    """Words of one sort: the first spelling, how often it stands, what it means (asked once a word)."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[str, str | None]] = {}
        self._counts: dict[tuple[str, str], int] = {}

    def meaning(self, word: str, kind: str, ask: Callable[[], str | None]) -> str | None:
        """What a word means, counted."""
        key = (kind, word)
        if key not in self._found:
            self._found[key] = (word, ask())
        self._counts[key] = self._counts.get(key, 0) + 1
        return self._found[key][1]

    def words(self, sort: str, choices: Mapping[str, tuple[str, ...]]) -> list[Word]:
        """The words, those nobody knows first, then the most frequent."""
        merged: dict[tuple[str, str], Word] = {}
        for (kind, word), (spelling, meaning) in self._found.items():
            key = (kind, folded(word))
            count = self._counts[(kind, word)] + (merged[key].count if key in merged else 0)
            first = merged[key].word if key in merged else spelling
            merged[key] = Word(sort, first, count, meaning, choices[kind], kind)
        return sorted(merged.values(), key=lambda one: (one.meaning is not None, -one.count, one.word))
