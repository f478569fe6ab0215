from datetime import date, timedelta

from tests.verbs import flags, passes, spares
from toolkit.rules.step11_submission import (
    extra_is_no_subject,
    extra_not_allowed,
    extra_not_explained,
    extra_outside_clinical,
    extra_undecided,
    not_rechecked,
    provincial_site_for_local_unit,
    provincial_unit_elsewhere,
    ready_but_not_submitted,
    site_is_not_of_the_city,
    site_of_central_unit,
    zone_is_not_hunan,
)
from toolkit.season import load_season


def test_zone_is_not_hunan():
    flags(zone_is_not_hunan, exam_zone=None, name="周思远", suggestion="湖南省", severity="blocker")
    flags(zone_is_not_hunan, exam_zone="广东省", prov="湖南省")
    flags(zone_is_not_hunan, exam_zone="广东省")
    flags(zone_is_not_hunan, case="soldier", exam_zone="军队考区", military_identity="现役")
    passes(zone_is_not_hunan, exam_zone="湖南省", prov="湖南省")
    passes(zone_is_not_hunan, exam_zone="广东省", prov="广东省")
    passes(zone_is_not_hunan, exam_zone="湖南省")


def test_site_is_not_of_the_city():
    flags(site_is_not_of_the_city, severity="blocker", exam_site="湘西", city="长沙市", suggestion="长沙")
    flags(site_is_not_of_the_city, case="guessed", severity="warning", exam_site="长沙", work_unit="湘潭市第一人民医院")
    flags(site_is_not_of_the_city, case="unknown", exam_site="北京", city="长沙市")
    passes(site_is_not_of_the_city, exam_site="长沙", city="长沙市")
    passes(site_is_not_of_the_city, exam_site="浏阳市", city="长沙市")
    passes(site_is_not_of_the_city, exam_site="省直", city="长沙市")
    spares(site_is_not_of_the_city, exam_site="株洲", city="长沙市", affiliation="省级")
    spares(site_is_not_of_the_city, exam_site="株洲", city="长沙市", affiliation="中央")
    spares(site_is_not_of_the_city, exam_site="株洲", city="长沙市", military_identity="现役")
    spares(site_is_not_of_the_city, exam_site="广州", city="长沙市", exam_zone="广东省")
    doubtful = {"exam_site": "湘潭", "city": "长沙市", "work_unit": "湘潭市第一人民医院"}
    flags(site_is_not_of_the_city, case="city_doubtful", **doubtful)
    passes(site_is_not_of_the_city, exam_site="湘潭", city="长沙市", county="韶山市")


def test_provincial_unit_elsewhere():
    flags(provincial_unit_elsewhere, severity="blocker", exam_site="长沙", affiliation="省级", city="长沙市", suggestion="省直")
    flags(provincial_unit_elsewhere, case="outside", exam_site="株洲", affiliation="省级", city="株洲市")
    flags(provincial_unit_elsewhere, case="private", exam_site="长沙", affiliation="省级", work_unit="长沙爱心医院有限公司")
    passes(provincial_unit_elsewhere, exam_site="省直", affiliation="省级", city="长沙市")
    spares(provincial_unit_elsewhere, exam_site="长沙", affiliation="市", city="长沙市")
    spares(provincial_unit_elsewhere, exam_site="广州", affiliation="省级", prov="广东省", exam_zone="广东省")
    flags(provincial_unit_elsewhere, severity="blocker", exam_site="长沙", affiliation="省级", work_unit="某某医院")


def test_provincial_site_for_local_unit():
    flags(provincial_site_for_local_unit, exam_site="省直", affiliation="区县", city="株洲市", suggestion="株洲")
    flags(provincial_site_for_local_unit, severity="blocker", exam_site="省直", affiliation="区县")
    flags(provincial_site_for_local_unit, case="unclear", exam_site="省直", affiliation=None)
    flags(provincial_site_for_local_unit, case="unclear", exam_site="省直", affiliation="民营")
    flags(provincial_site_for_local_unit, case="unclear", exam_site="省直", affiliation="市", work_unit="长沙爱心门诊部")
    passes(provincial_site_for_local_unit, exam_site="省直", affiliation="省级")
    passes(provincial_site_for_local_unit, exam_site="省直", work_unit="中南大学湘雅医院", affiliation="市")
    passes(provincial_site_for_local_unit, exam_site="株洲", affiliation="区县")
    passes(provincial_site_for_local_unit, exam_site="省直", affiliation="部队")
    for unit in ("湖南省肿瘤医院", "中国人民解放军联勤保障部队第九二一医院"):
        passes(provincial_site_for_local_unit, exam_site="省直", work_unit=unit)
    flags(provincial_site_for_local_unit, severity="blocker", exam_site="省直", work_unit="湖南省肿瘤医院", affiliation="市")


def test_site_of_central_unit():
    flags(site_of_central_unit, case="confirm", severity="warning", exam_site="省直", affiliation="中央")
    flags(site_of_central_unit, case="confirm", exam_site="长沙", work_unit="中南大学湘雅二医院", city="长沙市")
    flags(site_of_central_unit, severity="blocker", exam_site="湘潭", affiliation="中央", city="长沙市")
    spares(site_of_central_unit, exam_site="湘潭", affiliation="市", city="湘潭市")
    flags(site_of_central_unit, case="confirm", exam_site="长沙", affiliation="中央")
    flags(site_of_central_unit, case="confirm", exam_site="湘潭", affiliation="中央", city="湘潭市")
    flags(site_of_central_unit, severity="blocker", exam_site="长沙", affiliation="中央", city="湘潭市")


def test_extra_not_allowed():
    flags(extra_not_allowed, severity="blocker", extra_subject="儿科", dept="骨科", work_unit="湘潭市第一人民医院")
    flags(extra_not_allowed, case="general", extra_subject="儿科", dept="全科")
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
