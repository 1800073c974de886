"""Triggers of migration 1: the database itself keeps the journal complete and append-only, on both databases.

A record that the event under way names already may change; a record made under a root passes if that event says so of
the root. SQLite has no deferred triggers, so any other change is noted in `untold`, whose deferred reference points
at an event that never exists: the commit fails unless the journal's touch has taken the note away again.
"""

from collections.abc import Iterable

# Never changed; only the destruction of a subject may delete a consent event, and the journal names that too.
APPEND_ONLY = {"event": ("UPDATE", "DELETE"), "event_touch": ("UPDATE", "DELETE"), "consent_event": ("UPDATE",)}

# Tables whose new records a bulk deed may name by their root: its touch then says "+table" among the fields.
ROOTS = {
    "contact": "subject", "held_category": "subject", "consent_event": "subject", "disclosure": "subject",
    "request_subject": "request", "demand": "request", "duty": "request", "note": "request",
}  # fmt: skip

# Touches go ahead of their event in bulk deeds: the event under way is the one after the last, which cannot be changed.
_TOLD_NOW = "SELECT 1 FROM event_touch WHERE event_seq = (SELECT coalesce(max(seq), 0) + 1 FROM event) AND entity_uid ="


def sqlite_guards(journaled: Iterable[str]) -> tuple[str, ...]:
    """The statements for SQLite; `journaled` are the tables with a uid that the journal must name."""
    lines = [
        "CREATE TABLE untold (uid TEXT PRIMARY KEY, told INTEGER NOT NULL"
        " REFERENCES event(seq) DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID",
        "CREATE TRIGGER told AFTER INSERT ON event_touch BEGIN DELETE FROM untold WHERE uid = new.entity_uid; END",
    ]
    for table in journaled:
        lines += sqlite_told(table)
    for table, verbs in APPEND_ONLY.items():
        for verb in verbs:
            lines.append(
                f"CREATE TRIGGER kept_{table}_{verb.lower()} BEFORE {verb} ON {table}"
                " BEGIN SELECT RAISE(ABORT, 'append-only'); END"
            )
    # REPLACE INTO deletes without firing delete triggers, so an insert over an old number is refused as well.
    lines.append(
        "CREATE TRIGGER kept_event_replace BEFORE INSERT ON event"
        " WHEN EXISTS (SELECT 1 FROM event WHERE seq = new.seq OR uid = new.uid)"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"
    )
    return tuple(lines)


def sqlite_told(table: str) -> list[str]:
    """The triggers that make the journal name every change of one table."""
    lines = []
    for verb, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
        by_root = _sqlite_by_root(table) if verb == "INSERT" and table in ROOTS else ""
        lines.append(
            f"CREATE TRIGGER untold_{table}_{verb.lower()} AFTER {verb} ON {table}"
            f" WHEN {by_root}NOT EXISTS ({_TOLD_NOW} {row}.uid)"
            f" BEGIN INSERT OR IGNORE INTO untold VALUES ({row}.uid, -1); END"
        )
    return lines


def _sqlite_by_root(table: str) -> str:
    root = ROOTS[table]
    return (
        f"NOT EXISTS ({_TOLD_NOW} (SELECT uid FROM {root} WHERE id = new.{root}_id)"
        f" AND instr(fields || ',', '+{table},') > 0) AND "
    )


def postgres_guards(journaled: Iterable[str]) -> tuple[str, ...]:
    """The statements for PostgreSQL."""
    lines = [
        "CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$",
        "CREATE FUNCTION told() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE the_uid text; BEGIN"
        " IF TG_OP = 'DELETE' THEN the_uid := OLD.uid; ELSE the_uid := NEW.uid; END IF;"
        f" IF NOT EXISTS ({_TOLD_IN_THIS} AND t.entity_uid = the_uid) THEN"
        " RAISE EXCEPTION 'no journal entry for %', TG_TABLE_NAME; END IF; RETURN NULL; END $$",
        *(_postgres_by_root(root) for root in sorted(set(ROOTS.values()))),
        "CREATE TABLE event_xact (seq integer PRIMARY KEY, xact xid8 NOT NULL DEFAULT pg_current_xact_id())",
        "CREATE FUNCTION note_xact() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO event_xact (seq) VALUES (NEW.seq); RETURN NULL; END $$",
        "CREATE TRIGGER note_xact AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION note_xact()",
    ]
    for table in journaled:
        lines += postgres_told(table)
    for table, verbs in {**APPEND_ONLY, "event_xact": ("UPDATE", "DELETE")}.items():
        lines.append(
            f"CREATE TRIGGER kept_{table} BEFORE {' OR '.join(verbs)} OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION kept()"
        )
    return tuple(lines)


def postgres_told(table: str) -> list[str]:
    """The triggers that make the journal name every change of one table."""
    by_root = f"told_under_{ROOTS[table]}" if table in ROOTS else "told"
    return [
        f"CREATE CONSTRAINT TRIGGER {name}_{table} AFTER {verb} ON {table}"
        f" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {function}()"
        for name, verb, function in (("made", "INSERT", by_root), ("told", "UPDATE OR DELETE", "told"))
    ]


_TOLD_IN_THIS = (
    "SELECT 1 FROM event_touch t JOIN event_xact x ON x.seq = t.event_seq WHERE x.xact = pg_current_xact_id()"
)


def _postgres_by_root(root: str) -> str:
    return (
        f"CREATE FUNCTION told_under_{root}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF NOT EXISTS ({_TOLD_IN_THIS} AND t.entity_uid = (SELECT uid FROM {root} WHERE id = NEW.{root}_id)"
        " AND strpos(t.fields || ',', '+' || TG_TABLE_NAME || ',') > 0)"
        f" AND NOT EXISTS ({_TOLD_IN_THIS} AND t.entity_uid = NEW.uid) THEN"
        " RAISE EXCEPTION 'no journal entry for %', TG_TABLE_NAME; END IF; RETURN NULL; END $$"
    )
