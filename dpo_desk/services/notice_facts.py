"""What a letter to a recipient of data says: only what that recipient was given, what was done, and what is asked."""

from dataclasses import replace

from dpo_desk.domain.letter_facts import LetterFacts
from dpo_desk.domain.recipient import TELLING, Cause, cause_of
from dpo_desk.domain.rows import RequestCard
from dpo_desk.domain.rulebook import Rulebook
from dpo_desk.domain.words import Title
from dpo_desk.services.corrections import told_changes
from dpo_desk.storage import disclosures, recipient_notices, recipients
from dpo_desk.storage.transaction import Reading

POLICY_CLAUSE = "9.4"
"""It asks to tell recipients of a correction and of a destruction; of a withdrawal and a blocking it says nothing."""
_DONE = {
    Cause.CORRECTION: Title("деректер түзетілді", "данные исправлены", "the data were corrected"),
    Cause.WITHDRAWAL: Title(
        "адам келісімін кері қайтарып алды, өңдеу тоқтатылды",
        "согласие отозвано, обработка прекращена",
        "the consent was withdrawn and processing stopped",
    ),
    Cause.DESTRUCTION: Title("деректер жойылды", "данные уничтожены", "the data were destroyed"),
    Cause.BLOCKING: Title("деректер бұғатталды", "данные заблокированы", "the data were blocked"),
    Cause.DEPERSONALISATION: Title(
        "деректер иесіздендірілді", "данные обезличены", "the data were depersonalised"
    ),
}  # fmt: skip
_ASKED = {
    Cause.CORRECTION: Title(
        "өздеріңіздегі деректерге де осы түзетулерді енгізуді",
        "внести те же исправления в имеющиеся у вас данные",
        "make the same corrections in the data you hold",
    ),
    Cause.WITHDRAWAL: Title(
        "бұл деректерді өңдеуді тоқтатып, оларды жоюды",
        "прекратить обработку этих данных и уничтожить их",
        "stop processing these data and destroy them",
    ),
    Cause.DESTRUCTION: Title(
        "өздеріңіздегі осы деректерді жоюды", "уничтожить имеющиеся у вас эти данные", "destroy these data at your end"
    ),
    Cause.BLOCKING: Title(
        "бұл деректерді пайдалануды уақытша тоқтатуды",
        "временно прекратить использование этих данных",
        "stop using these data for the time being",
    ),
    Cause.DEPERSONALISATION: Title(
        "өздеріңіздегі осы деректерді иесіздендіруді",
        "обезличить имеющиеся у вас эти данные",
        "depersonalise these data at your end",
    ),
}


def to_recipient(
    reading: Reading, gathered: LetterFacts, subject_id: int, request: RequestCard | None, rulebook: Rulebook,
    language: str,
) -> LetterFacts:  # fmt: skip
    """The facts of a letter to an office of the register of recipients; of any other letter they stay as they are."""
    office = gathered.addressee.office
    taker = recipients.named(reading, office) if office else None
    if taker is None:
        return gathered
    addressee = replace(gathered.addressee, email=taker.draft.email)
    known = gathered.measures
    given = disclosures.categories_given(reading, subject_id, taker.id)
    titles = {one.key: one.title.said(language) for one in rulebook.categories}
    cause = _cause(reading, subject_id, taker.id, request)
    clause = POLICY_CLAUSE if cause in (Cause.CORRECTION, Cause.DESTRUCTION) else ""
    entered = told_changes(reading, request.row.id, language, given) if request and cause is Cause.CORRECTION else ()
    measures = replace(
        known,
        told_clause=known.told_clause or clause,
        # A recipient must not learn which data it never got.
        categories=tuple(titles.get(key, key) for key in given) or None,
        changes=entered or ((_DONE[cause].said(language),) if cause else None),
        told_action=known.told_action or (_ASKED[cause].said(language) if cause else ""),
    )
    return replace(gathered, addressee=addressee, measures=measures)


def _cause(reading: Reading, subject_id: int, recipient_id: int, request: RequestCard | None) -> Cause | None:
    """What the letter is about: the duty of its request, else the newest notice about the person."""
    kinds = [one.kind for one in request.duties if one.duty == TELLING] if request else []
    if kinds:
        return cause_of(kinds[0])
    told = recipient_notices.of_subject(reading, subject_id) if subject_id else ()
    return next((Cause(one.cause) for one in told if one.recipient_id == recipient_id), None)
