"""Sample requests lived through: registered, answered and closed by the same deeds as real ones, at their moments."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from dpo_desk.domain.correspondence import ItemKind
from dpo_desk.domain.recipient import TELLING
from dpo_desk.domain.request import ApplicantKind, Channel, DemandDraft, Outcome, RequestDraft
from dpo_desk.domain.rows import DemandRow, DutyRow, RequestCard
from dpo_desk.domain.rulebook import Trigger
from dpo_desk.domain.zone import OFFICE_ZONE, local
from dpo_desk.services import demands, duties, intake, letters, recipient_notices, requests
from dpo_desk.services.demo_letters import filled, note_fate, template_for
from dpo_desk.services.demo_names import sample
from dpo_desk.services.demo_papers import scanned_letter
from dpo_desk.services.demo_plans import RequestPlan
from dpo_desk.services.intake import PaperDraft
from dpo_desk.services.legal import Legal
from dpo_desk.services.letter_address import address_of
from dpo_desk.services.office import Office

_ROUNDS = 6
_POST_NUMBERS = ("RA000000005KZ",)
_AUTHORITY = "Цифрлық даму саласындағы уәкілетті орган"
_NOBODY = "Белгісіз өтініш беруші"


class Story:
    """One request from its letter to its end; `run` yields the moment at which it wants to go on."""

    def __init__(
        self, plan: RequestPlan, subjects: Sequence[int], rules: Legal, office: Callable[[], Office], chance: Random
    ) -> None:
        self._plan, self._subjects, self._rules, self._office, self._chance = plan, subjects, rules, office, chance
        self._id = 0

    def run(self) -> Iterator[datetime]:
        """Play it to its end, or as far as its pace goes."""
        plan = self._plan
        yield plan.came
        self._id = self._do(intake.register, self._draft(), self._papers())
        if plan.pace == "open":
            return
        yield plan.came + timedelta(minutes=17)
        if plan.applicant not in (ApplicantKind.AUTHORITY, ApplicantKind.OFFICE):
            self._do(requests.confirm_identity, self._id, self._card().row.version, _IDENTITY[plan.channel])
        if plan.pace == "begun":
            yield from self._begin()
            return
        yield from self._decide()
        yield from self._fulfil()
        yield from self._answer()
        yield self._later(1)
        card = self._card()
        left = [one for one in card.duties if one.state == "open"]
        self._do(requests.close, self._id, card.row.version, "Қарау аяқталды" if left else "")

    def _do(self, deed: Callable[..., Any], *args: Any) -> Any:
        return self._office().do(deed, *args).answer

    def _card(self) -> RequestCard:
        found = self._office().ask(requests.card, self._id)
        assert found is not None
        return found

    def _later(self, working_days: int) -> datetime:
        office = self._office()
        day = self._rules.calendar.add_working_days(office.today(), working_days)
        return datetime.combine(day, time(9 + int(self._chance.random() * 8), 30), OFFICE_ZONE)

    def _draft(self) -> RequestDraft:
        plan = self._plan
        subject_id = self._subjects[plan.person] if plan.person is not None else None
        received = local(plan.came).date()
        kinds = [kind for kind in (plan.kind, plan.second_kind) if kind]
        by_post = plan.channel is Channel.POST
        names = {ApplicantKind.AUTHORITY: _AUTHORITY, ApplicantKind.OFFICE: ""}
        return RequestDraft(
            channel=plan.channel,
            applicant=plan.applicant,
            received=received,
            demands=tuple(self._demand(kind, received) for kind in kinds),
            posted=received - timedelta(days=4) if by_post else None,
            language=plan.language,
            subject_id=subject_id,
            applicant_name="" if subject_id is not None else names.get(plan.applicant, _NOBODY),
            powers="Сенімхат № 12" if plan.applicant.acts_for_another else "",
            sender_number="311" if plan.applicant is ApplicantKind.AUTHORITY else "",
            sender_date=received - timedelta(days=5) if plan.applicant is ApplicantKind.AUTHORITY else None,
            reply_address="Астана қ., Көкжелең к-сі, 7-үй, 15-пәтер" if by_post else "",
            reply_postcode="010000" if by_post else "",
            reply_email="" if by_post or plan.applicant is ApplicantKind.OFFICE else self._address(),
            summary=sample("letters")[plan.kind][plan.language],
        )

    def _address(self) -> str:
        """One person writes from one address and nobody else does: the desk takes senders of one address for one."""
        plan = self._plan
        mark = f"{plan.came:%y%m%d%H%M}" if plan.person is None else str(plan.person + 1)
        return f"zhauap.{mark}@mail.example.com"

    def _demand(self, kind: str, received: date) -> DemandDraft:
        needs = self._rules.rulebook.kind(kind).needs_papers
        takes = self._rules.rulebook.kind(kind).takes_purposes
        return DemandDraft(
            kind,
            purposes=("purpose_4",) if takes else (),
            papers=received if needs and self._plan.has_papers else None,
        )

    def _papers(self) -> tuple[PaperDraft, ...]:
        if self._plan.channel not in (Channel.POST, Channel.IN_PERSON):
            return ()
        pages = 1 + int(self._chance.random() * 2)
        seed = int(self._chance.random() * 1000)
        words = sample("letters")[self._plan.kind][self._plan.language]
        return (PaperDraft("otinish.pdf", "application/pdf", scanned_letter(pages, seed), "scan", pages, words),)

    def _begin(self) -> Iterator[datetime]:
        """The first duty done, and for an older request the stop of processing too."""
        yield self._plan.came + timedelta(minutes=25)
        self._tick([one for one in self._card().duties if one.duty == "register"])
        stop = [one for one in self._card().duties if one.duty == "stop"]
        if stop:
            yield self._later(1)
            self._tick([one for one in self._card().duties if one.duty == "stop"])
            card = self._card()
            self._do(requests.note_waiting, self._id, card.row.version, "алушының растауы")

    def _decide(self) -> Iterator[datetime]:
        """What was found, and the outcome of each demand: most are met, some refused on a typed ground."""
        yield self._later(1)
        rulebook = self._rules.rulebook
        for one in self._card().demands:
            kind = rulebook.kind(one.kind)
            if kind.needs_papers and one.papers_on is None:
                self._do(demands.papers_came, one.id, one.version, self._office().today())
                one = self._again(one)
            trigger = _FOUND.get(one.kind)
            if trigger is not None:
                self._do(demands.note_date, one.id, one.version, trigger, self._office().today())
                one = self._again(one)
            luck = self._chance.random()
            outcome, ground = kind.outcomes[0], ""
            if luck < 0.08 and kind.grounds and Outcome.REFUSED in kind.outcomes:
                outcome, ground = Outcome.REFUSED, kind.grounds[int(luck * 1000) % len(kind.grounds)].key
            elif luck < 0.12 and Outcome.NOT_HELD in kind.outcomes:
                outcome = Outcome.NOT_HELD
            self._do(demands.settle_demand, one.id, one.version, outcome, ground)

    def _again(self, seen: DemandRow) -> DemandRow:
        return next(one for one in self._card().demands if one.id == seen.id)

    def _fulfil(self) -> Iterator[datetime]:
        """Tick the duties whose clocks run, round by round: the end of one starts the next."""
        for _ in range(_ROUNDS):
            waiting = [one for one in self._card().duties if one.state == "open" and one.started_on is not None]
            if not waiting:
                return
            for one in sorted(waiting, key=_due):
                yield self._moment_of(one)
                self._tick([row for row in self._card().duties if row.id == one.id])

    def _moment_of(self, duty: DutyRow) -> datetime:
        office = self._office()
        now = office.now()
        if self._plan.pace == "late" and duty.due is not None:
            return max(now, datetime.combine(self._rules.calendar.add_working_days(duty.due, 2), time(11), OFFICE_ZONE))
        last = duty.due or self._rules.calendar.add_working_days(office.today(), 3)
        span = max((last - office.today()).days, 0)
        day = self._rules.calendar.last_working(office.today() + timedelta(days=int(self._chance.random() * span)))
        wanted = datetime.combine(day, time(10 + int(self._chance.random() * 7)), OFFICE_ZONE)
        return max(now + timedelta(minutes=5), wanted)

    def _tick(self, rows: Sequence[DutyRow]) -> None:
        for one in rows:
            if one.duty == TELLING:
                for notice in self._office().ask(recipient_notices.of_request, self._id):
                    if notice.sent_on is None:
                        self._do(recipient_notices.sent, notice.id, notice.version, self._office().today())
            row = next(now for now in self._card().duties if now.id == one.id)
            if row.state == "open":
                self._do(duties.tick_duty, row.id, row.version)

    def _answer(self) -> Iterator[datetime]:
        """The reply: most are sent, a few stay numbered in the queue or as drafts."""
        offered = self._office().ask(letters.offered, self._id)
        template = template_for(self._card(), offered)
        if not template:
            return
        yield self._office().now() + timedelta(minutes=20)
        identity = self._do(letters.draft, template, self._plan.language, self._id)
        if self._chance.random() < 0.04:
            return
        self._fill_gaps(identity)
        found = self._letter(identity)
        if found.text.gaps:
            return
        self._do(letters.number, identity, found.row.version)
        if self._chance.random() < 0.04:
            return
        yield self._office().now() + timedelta(minutes=40)
        pdf = scanned_letter(1, identity)
        self._do(letters.send, identity, self._letter(identity).row.version, self._office().today(), pdf)
        if found.row.item_kind == ItemKind.REGISTERED_WITH_ADVICE:
            yield self._later(4)
            self._do(note_fate, identity, "returned" if self._chance.random() < 0.1 else "delivered")

    def _letter(self, identity: int) -> letters.LetterCard:
        found = self._office().ask(letters.card, identity)
        assert found is not None
        return found

    def _fill_gaps(self, identity: int) -> None:
        found = self._letter(identity)
        row, address = found.row, address_of(found.row)
        if not address.kind.needs_envelope or address.street:
            post = _POST_NUMBERS[0] if address.kind.needs_postal_number else ""
        else:
            post, address = "", replace(address, kind=ItemKind.BY_HAND)
        edit = letters.LetterEdit(filled(found.text), address, post)
        self._do(letters.change, identity, row.version, edit)


_IDENTITY = {
    Channel.POST: "notarised_signature", Channel.EMAIL: "signature", Channel.ACCOUNT: "account",
    Channel.IN_PERSON: "document_seen", Channel.OWN_FINDING: "",
}  # fmt: skip
_FOUND = {"unblocking": Trigger.NOT_CONFIRMED, "blocking": Trigger.CONFIRMATION}


def _due(duty: DutyRow) -> date:
    return duty.due or date.max
