"""Triggers of migration 1: the database itself keeps the journal complete and append-only, on both databases.

SQLite has no deferred triggers, so a changed record is noted in `untold`, whose deferred reference points at an
event that never exists: the commit fails unless the journal's touch has taken the note away again.
"""

from collections.abc import Iterable

# Never changed; only the destruction of a subject may delete a consent event, and the journal names that too.
APPEND_ONLY = {"event": ("UPDATE", "DELETE"), "event_touch": ("UPDATE", "DELETE"), "consent_event": ("UPDATE",)}


def sqlite_guards(journaled: Iterable[str]) -> tuple[str, ...]:
    """The statements for SQLite; `journaled` are the tables with a uid that the journal must name."""
    lines = [
        "CREATE TABLE untold (uid TEXT PRIMARY KEY, told INTEGER NOT NULL"
        " REFERENCES event(seq) DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID",
        "CREATE TRIGGER told AFTER INSERT ON event_touch BEGIN DELETE FROM untold WHERE uid = new.entity_uid; END",
    ]
    for table in journaled:
        for verb, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
            lines.append(
                f"CREATE TRIGGER untold_{table}_{verb.lower()} AFTER {verb} ON {table}"
                f" BEGIN INSERT OR IGNORE INTO untold VALUES ({row}.uid, -1); END"
            )
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


def postgres_guards(journaled: Iterable[str]) -> tuple[str, ...]:
    """The statements for PostgreSQL."""
    lines = [
        "CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$",
        "CREATE FUNCTION told() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE the_uid text; BEGIN"
        " IF TG_OP = 'DELETE' THEN the_uid := OLD.uid; ELSE the_uid := NEW.uid; END IF;"
        " IF NOT EXISTS (SELECT 1 FROM event_touch t JOIN event_xact x ON x.seq = t.event_seq"
        " WHERE t.entity_uid = the_uid AND x.xact = pg_current_xact_id()) THEN"
        " RAISE EXCEPTION 'no journal entry for %', TG_TABLE_NAME; END IF; RETURN NULL; END $$",
        "CREATE TABLE event_xact (seq integer PRIMARY KEY, xact xid8 NOT NULL DEFAULT pg_current_xact_id())",
        "CREATE FUNCTION note_xact() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO event_xact (seq) VALUES (NEW.seq); RETURN NULL; END $$",
        "CREATE TRIGGER note_xact AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION note_xact()",
    ]
    for table in journaled:
        lines.append(
            f"CREATE CONSTRAINT TRIGGER told_{table} AFTER INSERT OR UPDATE OR DELETE ON {table}"
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION told()"
        )
    for table, verbs in {**APPEND_ONLY, "event_xact": ("UPDATE", "DELETE")}.items():
        lines.append(
            f"CREATE TRIGGER kept_{table} BEFORE {' OR '.join(verbs)} OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION kept()"
        )
    return tuple(lines)
