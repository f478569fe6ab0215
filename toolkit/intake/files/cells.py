"""Places on a sheet: a column's number and letters, a cell's A1 address."""

from functools import cache


@cache
def column_number(letters):
    """The 1-based number of a column: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


@cache
def column_letters(number):
    """The letters of a 1-based column number: 27 is "AA"."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def a1(row, column):
    """The address of a cell by its 1-based row and column."""
    return f"{column_letters(column)}{row}"
