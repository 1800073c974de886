"""Brings a database to the edition this program knows: made anew, stepped up after a backup, or refused if newer."""

from collections.abc import Callable

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from dpo_desk.domain.errors import Refusal
from dpo_desk.domain.words import QT_TRANSLATE_NOOP

CURRENT = "0009"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", CURRENT)
# Any fixed number will do; it keeps two programs from migrating one server at the same time.
_ADVISORY_LOCK = 94_2013


def edition(engine: Engine) -> str | None:
    """The edition of the database, None when it holds no tables of this program."""
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return found


def prepare(engine: Engine, before_step: Callable[[], None]) -> None:
    """Make or migrate the database as needed; `before_step` takes the backup. Refusal when it is newer."""
    found = edition(engine)
    if found == CURRENT:
        return
    if found is not None and found not in KNOWN:
        raise Refusal(
            QT_TRANSLATE_NOOP(
                "refusal",
                "This database was made by a newer edition of the program ({edition}). It was left as it is."
                " Update the program on this computer.",
            ),
            edition=found,
        )
    if found is None:
        _refuse_strangers(engine)
    else:
        before_step()
    _upgrade(engine)


def _refuse_strangers(engine: Engine) -> None:
    with engine.connect() as connection:
        if sa.inspect(connection).get_table_names():
            raise Refusal(
                QT_TRANSLATE_NOOP(
                    "refusal", "This database belongs to another program. It was left as it is. Choose another one."
                )
            )


def _upgrade(engine: Engine) -> None:
    from alembic import command  # heavy, and only wanted on the rare day of a migration
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "dpo_desk.storage:migrations")
    config.set_main_option("version_path_separator", "os")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ADVISORY_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
