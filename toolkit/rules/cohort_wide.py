"""What only the whole cohort shows: the same number twice."""

from toolkit.rules.rule import ERROR, WARNING, Case, rule

NAMED = 9
"""How many of the others a finding names."""


@rule(
    "S06-ID-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个证件号码，姓名不同",
    en="The same ID number as {rows}, another name",
    fix_zh="对照身份证，看是谁的号码写错了",
    fix_en="Compare both ID cards: one number is wrong",
    why_zh="一个证件号码只能是一个人",
    guide="四-6 说明1",
    fix_by="tutor",
    whole_column=True,
    cases={
        "same_name": Case(
            WARNING,
            zh="与{rows}是同一个人，交了两次",
            en="The same person as {rows}: sent twice",
            fix_zh="保留最新的一行，删掉另一行",
            fix_en="Keep the newest row",
        )
    },
)
def same_number_twice(id_number, own_number, name):
    """One number belongs to one person."""
    people = {}
    for place, number in enumerate(own_number):
        people.setdefault(number, []).append(place)
    found = {}
    for places in people.values():
        if len(places) > 1:
            verdict = "same_name" if len({name[place] for place in places}) == 1 else True
            found |= {place: (verdict, [other for other in places[: NAMED + 1] if other != place][:NAMED]) for place in places}
    return found
