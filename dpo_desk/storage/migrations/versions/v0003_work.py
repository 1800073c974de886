"""Migration 3: notes, orders to departments, signature checks, joined requests, findings, words of papers searched."""

import sqlalchemy as sa
from alembic import op

from dpo_desk.domain.spelling import search_key
from dpo_desk.storage.migrations.guards_0001 import postgres_told, sqlite_told

revision = "0003"
down_revision = "0002"

JOURNALED = ("note", "department_order", "signature_check")
_PERSONAL = (
    ("paper_text", "search_key"), ("note", "text"), ("department_order", "found"), ("department_order", "done"),
    ("signature_check", "signer"), ("signature_check", "iin"), ("incident", "people"),
)  # fmt: skip
_SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE paper_words USING"
    " fts5(search_key, content='paper_text', content_rowid='id', tokenize='trigram')",
    "INSERT INTO paper_words (paper_words, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO paper_words (paper_words) VALUES ('rebuild')",
    "CREATE TRIGGER paper_words_insert AFTER INSERT ON paper_text BEGIN"
    " INSERT INTO paper_words (rowid, search_key) VALUES (new.id, new.search_key); END",
    "CREATE TRIGGER paper_words_delete AFTER DELETE ON paper_text BEGIN"
    " INSERT INTO paper_words (paper_words, rowid, search_key) VALUES ('delete', old.id, old.search_key); END",
    "CREATE TRIGGER paper_words_update AFTER UPDATE OF search_key ON paper_text BEGIN"
    " INSERT INTO paper_words (paper_words, rowid, search_key) VALUES ('delete', old.id, old.search_key);"
    " INSERT INTO paper_words (rowid, search_key) VALUES (new.id, new.search_key); END",
)


def upgrade() -> None:
    """Create the tables and the column, fold the words that are there, guard and index."""
    for create_table in (_create_note, _create_department_order, _create_signature_check):
        create_table()
    # By hand: Alembic adds no column with a reference on SQLite, though SQLite itself does.
    op.execute("ALTER TABLE request ADD COLUMN merged_into_id INTEGER REFERENCES request (id)")
    # Other requests of a person are looked for at every request shown.
    op.create_index("request_by_email", "request", ["applicant_email"])
    op.create_index("request_by_phone", "request", ["applicant_phone"])
    op.add_column("demand", sa.Column("found_on", sa.Date(), nullable=True))
    op.add_column("incident", _text("people"))
    op.add_column("paper_text", sa.Column("search_key", sa.Text(), server_default="", nullable=False))
    _fold_words()
    dialect = op.get_bind().dialect.name
    for table in JOURNALED:
        for statement in (sqlite_told if dialect == "sqlite" else postgres_told)(table):
            op.execute(statement)
    for statement in _SQLITE_SEARCH if dialect == "sqlite" else ():
        op.execute(statement)
    if dialect == "postgresql":
        _postgres_search()


def _fold_words() -> None:
    texts = sa.table("paper_text", sa.column("id"), sa.column("text"), sa.column("search_key"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(texts.c.id, texts.c.text)).all():
        connection.execute(texts.update().where(texts.c.id == row.id).values(search_key=search_key(row.text)))


def _postgres_search() -> None:
    has_trigrams = op.get_bind().scalar(sa.text("SELECT count(*) FROM pg_extension WHERE extname = 'pg_trgm'"))
    if has_trigrams:
        op.execute("CREATE INDEX paper_by_words ON paper_text USING gin (search_key gin_trgm_ops)")
    for table, column in _PERSONAL:
        # Planner statistics would keep what was written after a destruction.
        op.execute(f'ALTER TABLE {table} ALTER COLUMN "{column}" SET STATISTICS 0')


def _create_note() -> None:
    op.create_table(
        "note",
        *_head(),
        _text("text"),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        _text("written_by"),
        *_feet(),
    )
    op.create_index("note_of_request", "note", ["request_id"])


def _create_department_order() -> None:
    op.create_table(
        "department_order",
        *_head(),
        sa.Column("duty_id", sa.Integer(), sa.ForeignKey("duty.id"), nullable=True),
        _text("department"),
        _text("systems"),
        _text("wanted"),
        sa.Column("ordered_on", sa.Date(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        _text("found"),
        _text("done"),
        _text("state"),
        *_feet(),
    )
    op.create_index("department_order_of_request", "department_order", ["request_id"])


def _create_signature_check() -> None:
    op.create_table(
        "signature_check",
        *_head(),
        sa.Column("paper_id", sa.Integer(), sa.ForeignKey("paper.id"), nullable=True),
        _text("service"),
        _text("signer"),
        _text("iin"),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        _text("result"),
        _text("note"),
        *_feet(),
    )
    op.create_index("signature_check_of_request", "signature_check", ["request_id"])


def _head() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id"), nullable=False),
    )


def _feet() -> tuple[sa.Constraint, ...]:
    return (sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("uid"))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)
