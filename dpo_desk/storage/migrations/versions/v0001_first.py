"""Migration 1: every table of the first edition, the guards of the journal and the search index."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.storage.migrations.guards_0001 import postgres_guards, sqlite_guards
from dpo_desk.storage.migrations.tables_0001 import journal, legal, letters, measures, office, requests, subjects

revision = "0001"
down_revision = None

JOURNALED = (
    "organisation", "officer", "subject", "contact", "held_category", "representative", "request", "request_subject",
    "law_edition", "policy_edition", "demand", "duty", "paper", "consent_event", "recipient", "disclosure", "letter",
    "hold", "act", "incident", "measure", "calendar_day", "saved_search", "setting",
)  # fmt: skip


def upgrade() -> None:
    """Create everything."""
    for create_table in _TABLES:
        create_table()
    dialect = op.get_bind().dialect.name
    for statement in (sqlite_guards if dialect == "sqlite" else postgres_guards)(JOURNALED):
        op.execute(statement)
    for statement in _SQLITE_SEARCH if dialect == "sqlite" else ():
        op.execute(statement)
    if dialect == "postgresql":
        _postgres_search()
    op.execute(sa.text("INSERT INTO head (one, seq, hash) VALUES (1, 0, :origin)").bindparams(origin=bytes(32)))


# External content: the words stand once, in subject; secure-delete keeps no trace of a removed row.
_SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE subject_words USING"
    " fts5(search_key, content='subject', content_rowid='id', tokenize='trigram')",
    "INSERT INTO subject_words (subject_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER subject_words_insert AFTER INSERT ON subject BEGIN"
    " INSERT INTO subject_words (rowid, search_key) VALUES (new.id, new.search_key); END",
    "CREATE TRIGGER subject_words_delete AFTER DELETE ON subject BEGIN"
    " INSERT INTO subject_words (subject_words, rowid, search_key) VALUES ('delete', old.id, old.search_key); END",
    "CREATE TRIGGER subject_words_update AFTER UPDATE OF search_key ON subject BEGIN"
    " INSERT INTO subject_words (subject_words, rowid, search_key) VALUES ('delete', old.id, old.search_key);"
    " INSERT INTO subject_words (rowid, search_key) VALUES (new.id, new.search_key); END",
)


def _postgres_search() -> None:
    """The trigram index where the server offers pg_trgm; without it search walks and answers the same."""
    bind = op.get_bind()
    offered = bind.scalar(sa.text("SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"))
    if offered:
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute("CREATE INDEX subject_by_words ON subject USING gin (search_key gin_trgm_ops)")
    for table, column in _PERSONAL:
        # Planner statistics would keep names after a destruction.
        op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')


_PERSONAL = (
    ("subject", "surname"), ("subject", "given_name"), ("subject", "patronymic"), ("subject", "sort_key"),
    ("subject", "search_key"), ("contact", "value"), ("contact", "normal"), ("held_category", "value"),
    ("request", "applicant_name"), ("request", "applicant_email"), ("request", "summary"),
    ("letter", "addressee"), ("letter", "body"), ("paper_text", "text"),
)  # fmt: skip

# In this order, since a table names only those before it.
_TABLES = (
    measures.create_act,
    journal.create_actor_key,
    journal.create_anchor,
    legal.create_calendar_day,
    journal.create_counter,
    journal.create_event,
    journal.create_head,
    legal.create_law_edition,
    office.create_officer,
    office.create_organisation,
    legal.create_policy_edition,
    subjects.create_recipient,
    office.create_setting,
    subjects.create_subject,
    subjects.create_subject_key,
    subjects.create_contact,
    subjects.create_disclosure,
    journal.create_event_detail,
    journal.create_event_touch,
    subjects.create_held_category,
    subjects.create_hold,
    measures.create_measure,
    subjects.create_representative,
    requests.create_request,
    office.create_saved_search,
    requests.create_demand,
    measures.create_incident,
    letters.create_paper,
    requests.create_request_subject,
    subjects.create_consent_event,
    requests.create_duty,
    letters.create_paper_chunk,
    letters.create_paper_text,
    letters.create_letter,
)
