"""What only the whole cohort shows about work units: one unit under several spellings."""

from toolkit.rules.rule import INFO, rule


@rule(
    "S07-UNIT-VARIANTS",
    INFO,
    zh="可能与{rows}是同一家单位，写法不一样",
    en="Perhaps the same unit as {rows}, written otherwise",
    fix_zh="同一家的，照许可证统一写法（多数人的写法见{rows}）；不是同一家就不用改",
    fix_en="If it is the same, write it as the licence does (most write it as {rows}); else leave it",
    why_zh="工作单位要在系统里选，同一家单位只有一个名称",
    guide="四-7 规范1",
    fix_by="tutor",
    whole_column=True,
)
def unit_spelled_otherwise(work_unit):
    """In the system a unit has one name; the spelling of the most candidates is named."""
    from toolkit.codes.unit_names import twins

    places = {}
    for place, name in enumerate(work_unit):
        places.setdefault(name, []).append(place)

    def weight(name):
        return len(places[name]), -places[name][0]

    best = {name: max((name, *others), key=weight) for name, others in twins(places).items()}
    return {place: (True, places[other][:1], other) for name, other in best.items() if other != name for place in places[name]}
