from tests.verbs import flags, passes, spares
from toolkit.rules.step11_site import (
    provincial_site_for_local_unit,
    provincial_unit_elsewhere,
    site_is_not_of_the_city,
    site_of_central_unit,
    zone_is_not_hunan,
)


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
    flags(provincial_unit_elsewhere, suggestion="省直", exam_site="长沙", affiliation="省级", city="长沙市")
    flags(provincial_unit_elsewhere, case="outside", suggestion=None, exam_site="株洲", affiliation="省级", city="株洲市")
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
