"""A program that adds subjects and acknowledges each on its standard output; the tests kill it at any moment."""

import sys

from dpo_desk.services import subjects
from dpo_desk.services.office import open_office
from tests.cases import person


def main(place: str, name: str) -> None:
    """Add people one by one until somebody ends the program."""
    office = open_office(place)
    for number in range(100_000):
        office.do(subjects.add, person(email=f"{name}-{number}@pochta.example.kz", phone="+77000000000"))
        sys.stdout.write(f"{name}-{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
