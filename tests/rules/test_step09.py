from datetime import date

from tests.verbs import flags, outcome, passes, spares
from toolkit.rules.step09_training import (
    BLOCK,
    other_training,
    training_not_asked_for,
    training_not_passed,
    training_start_blank_or_future,
    training_without_base,
    training_without_grade,
    training_without_major,
    training_without_practice_major,
    unit_given_as_base,
)

GUIPEI = {"trn_type": "住院医师规范化培训"}


def test_training_not_asked_for():
    flags(training_not_asked_for, severity="info", on="trn_major", trn_type=None, trn_major="内科", trn_base="南华大学附属医院")
    assert len(outcome(training_not_asked_for, date(2025, 2, 15), {"trn_type": "进修", "trn_major": "内科"}).findings) == 1
    spares(training_not_asked_for, trn_type=None, trn_major=None)
    spares(training_not_asked_for, trn_major="内科", cert_type="助理")
    spares(training_not_asked_for, trn_major="全科医学", **{**GUIPEI, "trn_type": "助理全科培训"})


def test_any_cell_alone_is_said():
    for name in BLOCK:
        flags(training_not_asked_for, on=name, **{name: "2021-09"})


def test_the_second_filled_cell_passes():
    found = outcome(training_not_asked_for, date(2025, 2, 15), {"trn_major": "内科", "trn_base": "南华大学附属医院"}).findings
    assert [finding.field for finding in found] == ["trn_major"]


def test_other_training():
    flags(other_training, severity="warning", trn_type="骨科进修")
    for good in ("全科医师培训", "规培", "住院医师规范化培训", "助理全科", "住培"):
        passes(other_training, trn_type=good)
    spares(other_training, trn_type="参加过")
    spares(other_training, trn_type=None)


def test_training_not_passed():
    flags(training_not_passed, severity="warning", trn_result="未通过")
    flags(training_not_passed, trn_result="还在培训")
    passes(training_not_passed, trn_result="已通过")
    spares(training_not_passed, trn_result=None)


def test_cells_of_an_entry_that_is_begun():
    for rule, field in (
        (training_without_major, "trn_major"),
        (training_without_base, "trn_base"),
        (training_without_grade, "trn_grade"),
        (training_start_blank_or_future, "trn_start"),
    ):
        value = "2021-09" if field == "trn_start" else "全科医学"
        flags(rule, severity="info", **GUIPEI, **{field: None})
        passes(rule, **GUIPEI, **{field: value})
        spares(rule, **GUIPEI)
        spares(rule, cert_type="助理", **{field: None})
        spares(rule, trn_type=None, **{field: None})
        spares(rule, trn_type="骨科进修", cert_type="助理", **{field: None})
        spares(rule, trn_result="未通过", **GUIPEI, **{field: None})
        spares(rule, trn_result="已通过", **{field: None})


def test_training_start_in_the_future():
    flags(training_start_blank_or_future, case="future", trn_start="2025-03", **GUIPEI)
    passes(training_start_blank_or_future, trn_start="2025-02", **GUIPEI)
    spares(training_start_blank_or_future, trn_start_doubt="unreadable_date", **GUIPEI)


def test_training_without_practice_major():
    held = {"cert_type": "助理", "trn_result": "已通过"}
    flags(training_without_practice_major, severity="info", trn_practice_major=None, **held)
    passes(training_without_practice_major, trn_practice_major="内科专业", **held)
    passes(training_without_practice_major, trn_practice_major=None, **GUIPEI)


def test_unit_given_as_base():
    base = {"trn_unit": "湘潭市第一人民医院", "trn_base": "湘潭市第一人民医院"}
    flags(unit_given_as_base, severity="info", work_unit="韶山市人民医院", **base)
    passes(unit_given_as_base, work_unit="湘潭市第一人民医院", **base)
    passes(unit_given_as_base, trn_unit="韶山市人民医院", trn_base="湘潭市第一人民医院", work_unit="韶山市人民医院")
    spares(unit_given_as_base, work_unit="韶山市人民医院", trn_unit=None, trn_base="湘潭市第一人民医院")
