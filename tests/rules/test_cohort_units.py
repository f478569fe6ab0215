import random
from time import process_time

from tests.verbs import RAN, TODAY
from toolkit.columns import Columns
from toolkit.rules.cohort_units import unit_spelled_otherwise
from toolkit.rules.engine import apply
from toolkit.season import load_season

CITY_FIRST = "湖南省长沙市第一医院"


def findings(*units):
    return apply(unit_spelled_otherwise, Columns({"work_unit": list(units)}, len(units), load_season(), TODAY)).findings


def judged(*units):
    """The rows that are flagged, each with the row that it is compared with."""
    return {f.position: next(row for row, _ in f.related if row != f.position) for f in findings(*units)}


def test_one_unit_under_several_spellings():
    assert judged("长沙市第一医院", "长沙市第一医院", CITY_FIRST) == {2: 0}
    assert judged(CITY_FIRST, "长沙市第一医院", "长沙市第一医院") == {0: 1}
    assert judged("长沙市望城区金橘镇卫生院", "望城县金橘镇中心卫生院") == {1: 0}
    assert judged("长沙市金橘镇卫生院", "望城区金橘镇卫生院", "望城区金橘镇卫生院") == {0: 1}
    assert judged("浏阳市人民医院", "浏阳市人医院") == {1: 0}
    assert judged("岳麓区橘洲南街道社区卫生服务中心", "岳麓区橘州南街道社区卫生服务中心") == {1: 0}
    assert judged("长沙市第一医院", CITY_FIRST, CITY_FIRST, "长沙市第一医院") == {1: 0, 2: 0}  # as often: the first one
    RAN.setdefault(unit_spelled_otherwise.id, set()).update(["flags", "passes"])


def test_one_row_with_the_usual_spelling_is_named():
    (found,) = findings("长沙市第一医院", "长沙市第一医院", CITY_FIRST)
    assert (found.related, found.suggestion) == (((0, "work_unit"),), "长沙市第一医院")
    RAN.setdefault(unit_spelled_otherwise.id, set()).add("flags")


def test_units_that_only_look_alike():
    for units in (
        ("长沙市第一医院", "长沙市第二医院"),
        ("南华大学附属第一医院", "南华大学附属第二医院"),
        ("望城区金橘镇卫生院", "望城区银橘镇卫生院", "浏阳市金橘镇卫生院", "长沙市金橘镇卫生院"),
        ("金橘镇竹叶村卫生室", "金橘镇竹林村卫生室", "金橘镇卫生院"),
        ("长沙市第一医院", "长沙市第一医院星沙分院", "长沙市第一医院（南院区）"),
        ("湘潭县人民医院", "湘潭县中医医院", "湘潭县医院"),
        ("永州市中心医院", "永州市中医医院"),
        ("长沙市人民医院", "长沙市岳麓区人民医院", "浏阳市人民医院"),
        ("怀化市人民医院", "洪江区人民医院"),
        ("联勤保障部队第921医院", "联勤保障部队第922医院"),
        ("人民医院", "湖南省人民医院"),
    ):
        assert judged(*units) == {}, units


def test_the_time_grows_with_the_cohort():
    short, long = (_seconds(size) for size in (2_000, 16_000))
    assert long < 40 * short


def _seconds(size):
    rng = random.Random(size)
    units = [f"长沙市{''.join(rng.choices('金橘双樟白芷连翘梅溪杜仲半夏石斛', k=3))}镇卫生院" for _ in range(size)]
    start = process_time()
    judged(*units)
    return process_time() - start
