"""Values as they stand while nobody asked to see them: enough to recognise, too little to copy."""

DOT = "•"
NBSP = "\N{NO-BREAK SPACE}"


def masked(category: str, value: str) -> str:
    """A value of a category of section 5 behind dots; names of jobs and firms stay readable."""
    if category == "phone":
        return _phone(value)
    if category == "email":
        return _email(value)
    if category == "bank_card":
        return f"{DOT * 4}{NBSP}{value[-4:]}"
    if category == "bin":
        return NBSP.join((DOT * 4, DOT * 4, value[-4:]))
    return value


def _phone(value: str) -> str:
    if len(value) < 6:
        return DOT * len(value)
    dots = (f"{value[2:3]}{DOT * 2}", DOT * 3, DOT * 2, value[-2:])
    return NBSP.join((value[:2], *dots))


def _email(value: str) -> str:
    name, at, home = value.partition("@")
    return f"{name[:1]}{DOT * 5}{at}{home}"
