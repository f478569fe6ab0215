"""Files called by the last digits of a number: 071237.jpg, 张1237.jpg, 后四位1237.jpg.

A run of digits is a serial, a time or a date before it is the end of somebody's number. It counts when a word says so, when a
surname stands beside it, or when it is the custom: nearly all files that are called by as many digits fit somebody. Serials and
times fit by chance: among the two numbers each of a thousand candidates, four digits one time in six, six one time in 500.
"""

from collections import defaultdict

from toolkit.photos.matching import file_words as words

LONG = 6  # digits from which on hardly any fits by chance
FEWEST_LONG, FEWEST_SHORT = 3, 10  # files that make a custom
CUSTOM = 0.8


def customary(every, roster):
    """The lengths of runs that are the ends of numbers among these files, by the Clues of their names."""
    fits = defaultdict(list)
    for clues in every:
        if clues.bare and len(clues.tails) == 1:
            fits[len(clues.tails[0])].append(clues.tails[0] in roster.by_tail)
    fewest = {size: FEWEST_LONG if size >= LONG else FEWEST_SHORT for size in fits}
    return {size for size, found in fits.items() if len(found) >= fewest[size] and sum(found) >= CUSTOM * len(found)}


def owners(clues, roster, customs):
    """(the numbers of those whose number ends so, whether that is sure), or None when the digits say nothing."""
    if len(clues.tails) != 1:
        return None
    tail = clues.tails[0]
    people = roster.by_tail.get(tail, ())
    if len(clues.rest) == 1:
        beside = {number for number in people if (roster.people[number].name or "").startswith(clues.rest[0])}
        if beside:
            return beside, len(clues.rest[0]) == 1 or len(tail) >= LONG
    written = set("".join(clues.rest))
    if beside := {number for number in people if written.intersection(roster.people[number].name or "")}:
        return beside, False
    if not people or not clues.bare:
        return None
    if clues.labelled or len(tail) in customs:
        return people, True
    doubtful = words.SMALL_DATE.fullmatch(tail) or words.TIME.fullmatch(tail)
    return (people, False) if len(tail) >= LONG and not doubtful else None
