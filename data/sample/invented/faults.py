"""What a deliberate fault is: whom it befalls, which cells it changes, and which rules must see it."""

from dataclasses import dataclass, field

from invented import units
from invented.candidates import candidate
from toolkit.codes.resident_id import check_digit


@dataclass(frozen=True)
class Fault:
    """A fault: the rules that must see it, a kind of candidate, the cells that are changed.

    A cell is written exactly as it stands in ``cells``; a function there is given the candidate. ``where`` asks for a
    candidate with these values, ``unit`` for this kind of work unit.
    """

    rules: tuple[str, ...]
    kind: str
    cells: dict
    where: dict = field(default_factory=dict)
    unit: str | None = None

    def person(self, rng):
        """A candidate for it, still right in every field."""
        while True:
            person = candidate(self.kind, rng)
            if self.unit:
                person |= units.unit(self.unit, rng)
            if all(person[name] == value for name, value in self.where.items()):
                return person

    def applied(self, person):
        """The cells that are wrong."""
        return {name: value(person) if callable(value) else value for name, value in self.cells.items()}


def fault(rules, kind, cells, where=None, unit=None):
    """A fault; the rules stand in one text, parted by blanks."""
    return Fault(tuple(rules.split()), kind, cells, where or {}, unit)


def of_number(change):
    """A value made of the candidate's identity number."""
    return lambda person: change(person["id_number"])


def another_digit(text):
    """The text with its ninth character from behind changed."""
    return f"{text[:-9]}{(int(text[-9]) + 1) % 10}{text[-8:]}"


def checked(body):
    """A body of 17 digits with its check character."""
    return body + check_digit(body)


def born(year):
    """The number with another year of birth, checked."""
    return of_number(lambda number: checked(f"{number[:6]}{year}0101{number[14:17]}"))


def ends_in_000(number):
    """A woman's number that passes its check and ends in 000, as Excel leaves it behind; 439900 was never a county."""
    starts = (f"439900{year}{number[10:14]}9" for year in range(1960, 2000))
    return next(start + "000" for start in starts if check_digit(start + "00") == "0")


def scientific(number):
    """What Excel shows of a number that it took for one."""
    return f"{number[0]}.{number[1:6]}E+17"


def shortened(person):
    """The first digits of the diploma's number."""
    return person["diploma_no"][:13]


def other_gender(person):
    """The gender that the number does not show."""
    return "女" if person["gender"] == "男" else "男"
