from datetime import date, timedelta

from tests.verbs import flags, passes, spares
from toolkit.rules.step11_submission import (
    extra_is_no_subject,
    extra_not_allowed,
    extra_not_explained,
    extra_outside_clinical,
    extra_undecided,
    not_rechecked,
    ready_but_not_submitted,
)
from toolkit.season import load_season


def test_extra_not_allowed():
    flags(extra_not_allowed, severity="blocker", extra_subject="儿科", dept="骨科", work_unit="湘潭市第一人民医院")
    for dept in ("全科", "全科医学科", "内科", "大内科", "综合内科", "内一科", "内科一病区", "内科门诊", "综合科"):
        flags(extra_not_allowed, case="general", severity="warning", extra_subject="儿科", dept=dept)
    for dept in ("心血管内科", "肾内科", "神经内科", "内分泌科", "内科（心血管）", "中医内科", "普外科"):
        flags(extra_not_allowed, case=None, severity="blocker", extra_subject="儿科", dept=dept)
    passes(extra_not_allowed, extra_subject="儿科", dept="新生儿科")
    passes(extra_not_allowed, extra_subject="院前急救", dept="综合科", work_unit="长沙市急救中心")
    spares(extra_not_allowed, extra_subject="不加试", dept="骨科")
    spares(extra_not_allowed, extra_subject="儿科", dept=None)
    passes(extra_not_allowed, extra_subject="军事医学", dept="骨科")


def test_extra_is_no_subject():
    flags(extra_is_no_subject, extra_subject="是")
    flags(extra_is_no_subject, extra_subject="军事医学")
    passes(extra_is_no_subject, extra_subject="军事医学", military_identity="现役")
    passes(extra_is_no_subject, extra_subject="院前急救")
    spares(extra_is_no_subject, extra_subject="不加试")
    flags(extra_is_no_subject, extra_subject="是", military_identity="现役")
    passes(extra_is_no_subject, extra_subject="儿科")


def test_extra_not_explained():
    flags(extra_not_explained, extra_confirmed="否", extra_subject="儿科")
    passes(extra_not_explained, extra_confirmed="是", extra_subject="儿科")
    spares(extra_not_explained, extra_confirmed="否", extra_subject="不加试")


def test_extra_outside_clinical():
    flags(extra_outside_clinical, severity="error", extra_subject="儿科", category="口腔")
    flags(extra_outside_clinical, case="assistant", extra_subject="儿科", category="临床", level="助理")
    passes(extra_outside_clinical, extra_subject="儿科", category="临床", level="执业")
    passes(extra_outside_clinical, extra_subject="军事医学", category="口腔")


def test_extra_undecided():
    flags(extra_undecided, extra_subject=None, dept="急诊科", category="临床")
    passes(extra_undecided, extra_subject="不加试", dept="急诊科", category="临床")
    passes(extra_undecided, extra_subject=None, dept="骨科", category="临床")
    spares(extra_undecided, dept="急诊科", category="临床")
    passes(extra_undecided, extra_subject=None, dept="急诊科", category="口腔")


def test_not_rechecked():
    flags(not_rechecked, rechecked="否")
    passes(not_rechecked, rechecked="是")


def test_ready_but_not_submitted():
    early, late = date(2025, 2, 10), date(2025, 2, 18)
    flags(ready_but_not_submitted, submitted="否", today=early)
    flags(ready_but_not_submitted, submitted=None, today=early)
    passes(ready_but_not_submitted, submitted="是", today=early)
    passes(ready_but_not_submitted, submitted="否", today=late)
    spares(ready_but_not_submitted, name="周思远", today=early)
    window = load_season().window
    flags(ready_but_not_submitted, submitted="否", today=window.start)
    passes(ready_but_not_submitted, submitted="否", today=window.start - timedelta(days=1))
    flags(ready_but_not_submitted, submitted="否", today=window.end - timedelta(days=8))
    passes(ready_but_not_submitted, submitted="否", today=window.end - timedelta(days=7))
