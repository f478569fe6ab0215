from tests.verbs import RAN, TODAY
from toolkit.columns import Columns
from toolkit.rules.cohort_wide import same_number_twice
from toolkit.rules.engine import apply
from toolkit.season import load_season

GOOD, OTHER = "11010519491231002X", "430104199003071237"


def judged(numbers, names):
    columns = {"id_number": numbers, "name": names, "id_type": ["居民身份证"] * len(names)}
    found = apply(same_number_twice, Columns(columns, len(names), load_season(), TODAY)).findings
    return [(f.position, f.case, f.severity, [row for row, field in f.related if row != f.position]) for f in found]


def test_same_number_twice():
    assert judged([GOOD, OTHER, GOOD], ["刘雅琴", "周思远", "向建国"]) == [(0, None, "error", [2]), (2, None, "error", [0])]
    assert judged([GOOD, GOOD], ["刘雅琴", "刘雅琴"]) == [(0, "same_name", "warning", [1]), (1, "same_name", "warning", [0])]
    assert judged([GOOD, OTHER], ["刘雅琴", "刘雅琴"]) == []
    assert judged(["1101", "1101"], ["刘雅琴", "周思远"]) == []
    RAN[same_number_twice.id] = {"flags", "passes"}
