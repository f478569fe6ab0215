from tests.verbs import flags, passes, spares
from toolkit.rules.step04_project import (
    another_exam_type,
    apprentice_outside_tcm,
    assistant_again,
    banned,
    breach_on_record,
    category_outside_major,
    education_below_level,
    not_started,
    rural_above_assistant,
    wrong_project,
)

ASSISTANT_CLINICAL = "201843210" + "430424199503071214"
ASSISTANT_TCM = "201843241" + "430424199503071214"


def test_banned():
    flags(banned, ban_until="2025-12-31")
    flags(banned, ban_until="2025-02-08")
    flags(banned, case="year_only", severity="warning", ban_until="2025")
    flags(banned, ban_until="2026")
    passes(banned, ban_until="2025-02-07")
    passes(banned, ban_until="2024")
    spares(banned, ban_until=None)


def test_breach_on_record():
    flags(breach_on_record, ban_status="2023年违纪")
    passes(breach_on_record, ban_status="2023年违纪", ban_until="2025-12-31")
    spares(breach_on_record, ban_status=None)


def test_another_exam_type():
    flags(another_exam_type, exam_type="护士资格考试", severity="error")
    flags(another_exam_type, exam_type=None, case="blank", severity="info", name="周思远", suggestion="医师资格考试")
    passes(another_exam_type, exam_type="医师资格考试")


def test_rural_above_assistant():
    flags(rural_above_assistant, level="执业", category="乡村")
    passes(rural_above_assistant, level="助理", category="乡村")
    spares(rural_above_assistant, level="执业", category="临床")


def test_assistant_again():
    flags(assistant_again, severity="error", level="助理", category="临床", cert_type="助理", cert_no=ASSISTANT_CLINICAL)
    flags(assistant_again, case="category_unknown", level="助理", category="临床", cert_type="执业")
    passes(assistant_again, level="助理", category="临床", cert_type="助理", cert_no=ASSISTANT_TCM)
    passes(assistant_again, level="执业", category="临床", cert_type="助理", cert_no=ASSISTANT_CLINICAL)
    spares(assistant_again, level="助理", category="临床", cert_type="乡村全科助理")
    flags(assistant_again, severity="error", level="助理", category="中医", cert_type="助理", cert_no=ASSISTANT_TCM)
    passes(assistant_again, level="助理", category="中医", cert_type="助理", cert_no=ASSISTANT_TCM, path="西学中")
    passes(assistant_again, level="助理", category="乡村", cert_type="助理", cert_no=ASSISTANT_CLINICAL)


def test_category_outside_major():
    flags(category_outside_major, severity="error", category="口腔", major="临床医学", level="助理")
    flags(category_outside_major, case="upgrade", category="口腔", major="临床医学", level="执业", path="助理升执业")
    passes(category_outside_major, category="中西医", major="针灸推拿学", level="执业")
    passes(category_outside_major, category="乡村", major="中医学", level="助理")
    passes(category_outside_major, category="中医", major="临床医学", level="执业", path="西学中")
    spares(category_outside_major, category="临床", major="医学哲学", level="执业")
    dentist = "201843220" + "430424199503071214"
    passes(category_outside_major, category="口腔", major="临床医学", level="执业", path="助理升执业", cert_no=dentist)


def test_apprentice_outside_tcm():
    flags(apprentice_outside_tcm, severity="error", category="临床", edu_category="师承")
    flags(apprentice_outside_tcm, case="combined", category="中西医", edu_category="确有专长")
    passes(apprentice_outside_tcm, category="中医/中西医", edu_category="师承")
    spares(apprentice_outside_tcm, category="临床", edu_category="高等教育")
    passes(apprentice_outside_tcm, category="中医", edu_category="师承")
    passes(apprentice_outside_tcm, category="护理", edu_category="师承")


def test_education_below_level():
    flags(education_below_level, level="执业", edu_level="大专", path="首次报考")
    passes(education_below_level, level="助理", edu_level="大专", path="首次报考")
    passes(education_below_level, level="执业", edu_level="本科", path="首次报考")
    passes(education_below_level, level="执业", edu_level="大专", path="首次报考", cert_type="助理")
    spares(education_below_level, level="执业", edu_level="大专")


def test_wrong_project():
    flags(wrong_project, project="临床执业助理医师", level="执业", category="临床", submitted="是")
    flags(wrong_project, project="口腔执业医师", level="执业", category="临床", submitted="是")
    passes(wrong_project, project="公共卫生执业医师", level="执业", category="公卫", submitted="是")
    passes(wrong_project, project="中西医执业医师", level="执业", category="中医/中西医", submitted="是")
    spares(wrong_project, project="口腔执业医师", level="执业", category="临床", submitted="否")
    passes(wrong_project, project="临床", level="执业", category="临床", submitted="是")
    passes(wrong_project, project="执业医师", level="执业", category="临床", submitted="是")
    passes(wrong_project, project="临床执业助理医师", level="中级", category="临床", submitted="是")
    passes(wrong_project, project="口腔执业医师", level="执业", category="护理", submitted="是")
    college = {"level": "执业", "category": "临床", "path": "首次报考", "edu_category": "高等教育", "edu_level": "大专"}
    passes(wrong_project, project="临床执业助理医师", submitted="是", **college)
    passes(wrong_project, project="临床执业助理医师", submitted="是", level="助理", category="口腔", major="临床医学")


def test_not_started():
    flags(not_started, step_status="未开始")
    passes(not_started, step_status="填到第八步")
    for word in ("没开始", "未报名", "没报名", "未登录", "否"):
        flags(not_started, step_status=word)
