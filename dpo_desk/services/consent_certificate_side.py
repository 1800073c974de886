"""What a certificate of consent says in one language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from dpo_desk.domain.certificate import CertificateSide, PurposeLine, Quote
from dpo_desk.domain.clause_text import clause_text
from dpo_desk.domain.consent import ConsentAction, PurposeState, Standing
from dpo_desk.domain.consent_reach import Part, Reach, Side
from dpo_desk.domain.dates import long_date, short_date
from dpo_desk.domain.letter_facts import Signatory
from dpo_desk.domain.numbers import Series, shown_number
from dpo_desk.domain.reach_words import reach_text
from dpo_desk.domain.rows import EditionRow
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.rules import Proof
from dpo_desk.domain.subject_rows import ConsentRow, SubjectCard
from dpo_desk.domain.words import Title
from dpo_desk.domain.zone import local_day
from dpo_desk.domain.zoned import zoned_text
from dpo_desk.resources import resource_text

GIVING = (ConsentAction.GIVEN.value, ConsentAction.RENEWED.value, ConsentAction.CONFIRMED.value)
SHORT = 32
"""Characters of the hash that stand on the paper for typing; the code holds all 64."""
_STRENGTH = {Proof.FULL.value: "full", Proof.PARTIAL.value: "partial"}


@dataclass(frozen=True, slots=True)
class Known:
    """What a certificate is made from: the states of a day, the events they rest on, texts by edition and language."""

    asked_on: date
    known_on: date | None
    now: datetime
    card: SubjectCard
    book: Rulebook
    states: Mapping[str, PurposeState]
    rows: tuple[ConsentRow, ...]
    left_out: int
    entries: Mapping[str, int]
    editions: Mapping[int, EditionRow]
    texts: Mapping[tuple[int, str], str]
    recipients: Mapping[str, str]
    entry: int
    digest: str
    signatory: Signatory | None


@cache
def certificate_words(language: str) -> Mapping[str, str]:
    """The words of the page in a language."""
    tables: dict[str, dict[str, str]] = tomllib.loads(resource_text("papers", "consent_certificate.toml"))
    return tables[language]


def side_of(known: Known, language: str) -> CertificateSide:
    """Everything the page says in a language."""
    said = _Side(known, language)
    words, card = said.words, known.card
    number = shown_number(Series.SUBJECT, card.row.number, language=language)
    about = [
        words["subject"].format(name=card.name_in(language), number=number),
        words["asked"].format(day=long_date(known.asked_on, language)),
    ]
    if known.known_on is not None:
        about.append(words["known"].format(day=long_date(known.known_on, language)))
    about.append(words["made"].format(moment=zoned_text(known.now)))
    signed = known.signatory
    return CertificateSide(
        language=language, title=words["title"], about=tuple(about), verdict=said.verdict(),
        purposes=tuple(map(said.purpose, known.states.values())), quotes=tuple(said.quotes()),
        events_title=words["events"], events=tuple(said.events()), gaps=said.gaps(),
        anchor=words["anchor"].format(entry=known.entry), check=words["check"].format(entry=known.entry),
        signatory=f"{signed.position.said(language)}  ____________  {signed.name}" if signed else "",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Side:
    """The sentences of one language."""

    known: Known
    language: str

    @property
    def words(self) -> Mapping[str, str]:
        return certificate_words(self.language)

    def say(self, title: Title) -> str:
        return title.said(self.language)

    def edition(self, number: int) -> str:
        return self.words["edition"].format(number=number)

    def verdict(self) -> str:
        """How many purposes were in force, or that there was no consent."""
        states = self.known.states.values()
        count = sum(state.in_force for state in states)
        key = "none" if not count else "all" if count == len(states) else "some"
        return self.words[key].format(count=count, total=len(states))

    def purpose(self, state: PurposeState) -> PurposeLine:
        one = self.known.book.purpose(state.purpose)
        text = f"{one.point} {self.say(one.short)}"
        day = short_date(local_day(state.since)) if state.since else ""
        if not state.in_force:
            note = self.words[state.standing.value] if state.standing is not Standing.NEVER else self.words["never"]
            return PurposeLine(False, text, note.format(day=day))
        last = state.last.edition if state.last and state.last.edition else 0
        parts = [self.words["since"].format(day=day, edition=self.edition(last)) if last else day]
        if state.until is not None:
            parts.append(self.words["until"].format(day=short_date(state.until)))
        parts.append(self.reach(state.reach))
        return PurposeLine(True, text, "; ".join(part for part in parts if part))

    def reach(self, reach: Reach) -> str:
        """What was left out, or what alone was taken in."""
        words = {
            (side, is_only): self.words[f"{side.value}_{'only' if is_only else 'but'}"]
            for side in Side for is_only in (True, False)
        }  # fmt: skip
        return reach_text(reach, words, self._part)

    def _part(self, side: Side, key: str) -> str:
        if side is Side.RECIPIENT:
            return self.known.recipients.get(key, key[:8])
        book = self.known.book
        try:
            return self.say(book.category(key).title if side is Side.CATEGORY else book.named("operations", key))
        except KeyError:
            return key

    def quotes(self) -> Iterator[Quote]:
        """The clauses by which the consents in force arose, word for word, with the hash of the whole text."""
        seen = set()
        for row in self.known.rows:
            point = self._point(row)
            if row.action not in GIVING or not row.edition or (row.edition, point) in seen:
                continue
            seen.add((row.edition, point))
            yield self._quote(row.edition, point)

    def _point(self, row: ConsentRow) -> str:
        try:
            return self.known.book.mechanism(row.mechanism).clause.en.removeprefix("cl. ")
        except KeyError:
            return ""

    def _quote(self, number: int, point: str) -> Quote:
        edition, texts = self.edition(number), self.known.texts
        found = clause_text(texts.get((number, self.language), ""), point)
        if found:
            return Quote(self.words["text"].format(edition=edition), f"«{found}»")
        in_kazakh = texts.get((number, "kk"), "")
        key = "other_language" if clause_text(in_kazakh, point) else "no_clause" if in_kazakh else "no_text"
        return Quote(self.words[key].format(edition=edition, point=point))

    def events(self) -> Iterator[str]:
        """The events the day rests on, each with its proof and its place in the journal."""
        for row in self.known.rows:
            yield "; ".join(self._event(row))
        if self.known.left_out:
            yield self.words["more"].format(count=self.known.left_out)
        if not self.known.rows:
            yield self.words["no_events"]

    def _event(self, row: ConsentRow) -> Iterator[str]:
        words, book = self.words, self.known.book
        what = f"{zoned_text(row.occurred_at, row.zone)}: {self.say(book.named('actions', row.action))}"
        reach = self._event_reach(row)
        yield f"{what} ({reach})" if reach else what
        if row.edition:
            yield self.edition(row.edition)
        if row.mechanism:
            yield words["way"].format(way=self.say(book.mechanism(row.mechanism).title))
        facts = ("form", row.form_version), ("ip", row.ip), ("evidence", row.evidence), ("agent", row.by_whom)
        for key, value in facts:
            if value:
                name = "name" if key == "agent" else key
                yield words[key].format(**{name: value})
        if row.paper_id:
            yield words["paper"]
        yield words["proof"].format(strength=words[_STRENGTH.get(row.proof, "nothing")])
        yield words["place"].format(entry=self.known.entries.get(row.uid, 0))

    def _event_reach(self, row: ConsentRow) -> str:
        sides = (Side.CATEGORY, row.categories), (Side.OPERATION, row.operations), (Side.RECIPIENT, row.recipients)
        parts: frozenset[Part] = frozenset((side, key) for side, keys in sides for key in keys)
        return self.reach(Reach(only=parts) if row.action in GIVING else Reach(without=parts))

    def gaps(self) -> str:
        """Which of the statements of art. 8(4) the texts of the consents in force did not hold."""
        given = [row for row in self.known.rows if row.action in GIVING and row.action != ConsentAction.CONFIRMED.value]
        if not given or not any(state.in_force for state in self.known.states.values()):
            return ""
        wanted = self.known.book.statements
        missing = [one for one in wanted if any(one.key not in row.statements for row in given)]
        if not missing:
            return self.words["no_gaps"]
        return self.words["gaps"].format(gaps=", ".join(self.say(one.title) for one in missing))
