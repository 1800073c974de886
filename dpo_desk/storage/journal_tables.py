"""The tables of the journal: a chain without values, and the erasable values beside it."""

import sqlalchemy as sa

from dpo_desk.storage.columns import moment, structure, text
from dpo_desk.storage.subject_tables import metadata

event = sa.Table(
    "event", metadata,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("uid", sa.String(32), nullable=False, unique=True),
    moment("at", nullable=False), moment("client_at", nullable=False),
    text("actor"), sa.Column("actor_seq", sa.Integer, nullable=False), text("kind"), structure("title"),
    sa.Column("commitment", sa.LargeBinary, nullable=False), sa.Column("signature", sa.LargeBinary),
    sa.Column("prev", sa.LargeBinary, nullable=False), sa.Column("hash", sa.LargeBinary, nullable=False),
)  # fmt: skip

head = sa.Table(
    "head", metadata,
    sa.Column(
        "one", sa.Integer, sa.CheckConstraint("one = 1", name="one_head"), primary_key=True, autoincrement=False
    ),
    sa.Column("seq", sa.Integer, nullable=False), sa.Column("hash", sa.LargeBinary, nullable=False),
)  # fmt: skip

event_touch = sa.Table(
    "event_touch", metadata,
    # Touches of a bulk deed go ahead of their event, which must be there at the commit.
    sa.Column(
        "event_seq", sa.Integer, sa.ForeignKey("event.seq", deferrable=True, initially="DEFERRED"), primary_key=True
    ),
    sa.Column("entity_uid", sa.String(32), primary_key=True),
    text("entity"), text("fields"), sa.Column("commitment", sa.LargeBinary, nullable=False),
    sa.Index("event_touch_by_entity", "entity_uid", "event_seq"), sqlite_with_rowid=False,
)  # fmt: skip

event_detail = sa.Table(
    "event_detail", metadata,
    sa.Column("event_seq", sa.Integer, sa.ForeignKey("event.seq"), primary_key=True),
    sa.Column("entity_uid", sa.String(32), primary_key=True),
    text("owner_uid"), sa.Column("opening", sa.LargeBinary, nullable=False), structure("body"),
    sa.Index("event_detail_by_owner", "owner_uid"),
)  # fmt: skip

subject_key = sa.Table(
    "subject_key", metadata, sa.Column("subject_uid", sa.String(32), primary_key=True),
    sa.Column("wrapped", sa.LargeBinary),
)  # fmt: skip

actor_key = sa.Table(
    "actor_key", metadata, sa.Column("actor", sa.String(80), primary_key=True),
    sa.Column("from_seq", sa.Integer, primary_key=True), sa.Column("public_key", sa.LargeBinary),
    sa.Column("signed_by", sa.String(80)),
)  # fmt: skip

anchor = sa.Table(
    "anchor", metadata, sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary, nullable=False), moment("made_at"), text("place"),
    sa.Column("signature", sa.LargeBinary),
)  # fmt: skip
