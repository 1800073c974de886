"""Names of countries in the three languages, read from the file that lists them."""

import tomllib

from dpo_desk.domain.words import Title, title_of


def read_countries(text: str) -> dict[str, Title]:
    """Names by code of two letters, in the order of the file; KeyError names the language that is wanting."""
    return {code: title_of(names) for code, names in tomllib.loads(text).items()}
