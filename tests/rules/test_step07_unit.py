from tests.verbs import flags, passes, spares
from toolkit.rules.step07_unit import (
    no_trial_proof,
    other_unit_than_on_licence,
    rural_candidate_elsewhere,
    type_differs_from_name,
    unit_name_too_short,
    unit_not_in_system,
)

FIRST = {"level": "助理", "path": "首次报考"}
UPGRADE = {"level": "执业", "path": "助理升执业"}


def test_no_trial_proof():
    flags(no_trial_proof, severity="blocker", on="trial_proof", trial_proof="单位不给开", **FIRST)
    flags(no_trial_proof, severity="blocker", trial_proof="否", **FIRST)
    flags(no_trial_proof, severity="error", trial_proof="不能", level="执业")
    flags(no_trial_proof, case="pending", severity="info", trial_proof="未满一年", **FIRST)
    flags(no_trial_proof, case="pending", trial_proof="满一年再开", **FIRST)
    flags(no_trial_proof, case="pending", trial_proof="无", **FIRST)
    passes(no_trial_proof, trial_proof="已开", **FIRST)
    passes(no_trial_proof, trial_proof="没问题", **FIRST)
    passes(no_trial_proof, trial_proof="不能确定", **FIRST)
    spares(no_trial_proof, trial_proof="不能", **UPGRADE)
    spares(no_trial_proof, trial_proof="不能", level="执业", path="西学中")
    spares(no_trial_proof, trial_proof=None, **FIRST)


def test_other_unit_than_on_licence():
    here = {"work_unit": "长沙市第一医院", **UPGRADE}
    flags(other_unit_than_on_licence, severity="error", cert_unit="长沙市第二医院", suggestion="长沙市第二医院", **here)
    flags(other_unit_than_on_licence, severity="error", cert_unit="浏阳市人民医院", **here)
    flags(other_unit_than_on_licence, case="alike", severity="warning", cert_unit="第一医院", **here)
    flags(
        other_unit_than_on_licence,
        severity="warning",
        work_unit="长沙市第一医院",
        cert_unit="浏阳市人民医院",
        level="执业",
        edu_level="大专",
    )
    passes(other_unit_than_on_licence, cert_unit="湖南省长沙市第1医院（南院区）", **here)
    spares(other_unit_than_on_licence, cert_unit="湖南省长沙市", **here)
    spares(other_unit_than_on_licence, cert_unit="浏阳市人民医院", work_unit="长沙市第一医院", **FIRST)


def test_unit_not_in_system():
    flags(unit_not_in_system, severity="error", unit_found="否")
    passes(unit_not_in_system, unit_found="是")
    passes(unit_not_in_system, unit_found="未找到，已增补")
    spares(unit_not_in_system, unit_found=None)


def test_unit_name_too_short():
    for name in ("人民医院", "县医院", "市一医院", "卫生院", "附属第一医院", "县疾控", "口腔诊所"):
        flags(unit_name_too_short, case=None, severity="warning", work_unit=name)
    flags(unit_name_too_short, case="department", work_unit="湘潭县人民医院儿科")
    flags(unit_name_too_short, case="department", work_unit="金橘镇卫生院妇产科")
    flags(unit_name_too_short, case="unclear", work_unit="长沙市……医院")
    flags(unit_name_too_short, case="unclear", work_unit="同上")
    for name in ("湘雅医院", "湘潭县医院", "爱芷眼科医院", "周思远诊所", "长沙市第一医院（儿科）", "湘潭康芷口腔门诊部"):
        passes(unit_name_too_short, work_unit=name)
    spares(unit_name_too_short, work_unit=None)


def test_type_differs_from_name():
    flags(type_differs_from_name, severity="warning", org_type="诊所", work_unit="金橘镇卫生院", suggestion="卫生院")
    flags(type_differs_from_name, org_type="综合医院", work_unit="湘潭县中医医院", suggestion="中医医院")
    flags(type_differs_from_name, org_type="诊所", work_unit="长沙康芷医院")
    passes(type_differs_from_name, org_type="中心卫生院", work_unit="金橘镇卫生院")
    passes(type_differs_from_name, org_type="专科医院", work_unit="长沙康芷医院")
    passes(type_differs_from_name, org_type="卫生院", work_unit="金橘镇医院")
    spares(type_differs_from_name, org_type="社区卫生服务中心", work_unit="金橘医院（香樟街道社区卫生服务中心）")
    spares(type_differs_from_name, org_type="三甲", work_unit="湘潭县中医医院")
    spares(type_differs_from_name, org_type="综合医院", work_unit="湖南康芷健康管理")


def test_rural_candidate_elsewhere():
    rural = {"category": "乡村"}
    for name in ("长沙市第一医院", "长沙康芷医院有限公司", "金橘口腔门诊部", "周思远诊所", "湘潭县妇幼保健院"):
        flags(rural_candidate_elsewhere, severity="warning", work_unit=name, **rural)
    flags(rural_candidate_elsewhere, work_unit="康芷健康管理", org_type="综合医院", **rural)
    for name in ("金橘镇卫生院", "金橘镇中心卫生院", "竹叶村医务室", "香樟街道社区卫生服务中心", "长沙市第一医院金橘分院"):
        passes(rural_candidate_elsewhere, work_unit=name, org_type="综合医院", **rural)
    passes(rural_candidate_elsewhere, work_unit="金橘镇医院", **rural)
    spares(rural_candidate_elsewhere, work_unit="长沙市第一医院", category="临床")
