"""A second sheet: the export of an online questionnaire, for those who came late."""

from datetime import datetime, timedelta

from invented.layout import style_of
from invented.plain_sheet import write_cell

SHEET = "补报（问卷）"
START = datetime(2025, 2, 12, 8, 30)

OWN = ("序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP")
QUESTIONS = (
    ("您的姓名*", "name"), ("姓名拼音（必填）", "pinyin"), ("证件类型*（单选）", "id_type"),
    ("您的身份证号码*（必填）", "id_number"),
    ("身份证上的姓名（与上面不同时填）", "name_on_id"), ("性别*", "gender"), ("民族*", "ethnicity"),
    ("身份证上的民族", "ethnicity_on_id"),
    ("是否军人*", "is_soldier"), ("本人身份（军队人员填写）", "military_identity"),
    ("往来大陆通行证（没有填无）", "permit_no"), ("手机号*", "phone"),
    ("班级", "class_name"), ("考试类型*", "exam_type"), ("报考级别*", "level"), ("报考类别*", "category"),
    ("报考途径*", "path"),
    ("禁考截止（没有不填）", "ban_until"), ("是否有违纪记录", "ban_status"), ("工作单位*（全称）", "work_unit"),
    ("单位所在地区*", "region"),
    ("机构类型*", "org_type"), ("单位隶属*", "affiliation"), ("所在科室*", "dept"), ("在岗情况*", "on_post"),
    ("从事本专业情况*", "specialty_status"),
    ("从事本专业年限*", "years"), ("职务*", "post"), ("职称", "title"), ("大陆/境外", "edu_region"), ("毕业学校*", "school"),
    ("入学时间", "enrol_date"), ("毕业时间*", "grad_date"), ("学历类别*", "edu_category"), ("学习形式*", "study_form"),
    ("报考学历*", "edu_level"),
    ("学位", "degree"), ("所学专业*", "major"), ("学制*（年）", "duration"), ("毕业证书编号*", "diploma_no"),
    ("证书类型", "cert_type"),
    ("医师资格证书编码", "cert_no"), ("资格证取得时间", "cert_date"), ("医师执业证书编码", "reg_no"),
    ("注册时间", "reg_date"), ("考区*", "exam_zone"),
    ("考点*", "exam_site"), ("是否加试*", "extra_subject"), ("加试后果已告知", "extra_confirmed"),
    ("考试须知是否同意", "notice_agreed"),
    ("关键信息是否核对", "critical_confirmed"), ("提交前是否核对", "rechecked"), ("填报进度", "step_status"),
    ("通知单上的报考项目", "project"),
    ("是否提交", "submitted"),
)  # fmt: skip


def write_questionnaire(book, formats, rows):
    """Writes the sheet; returns {row as Excel counts: Row}."""
    page = book.add_worksheet(SHEET)
    headers = (*OWN, *(f"{number}、{question}" for number, (question, _) in enumerate(QUESTIONS, 1)))
    page.write_row(0, 0, headers, formats["header"])
    page.set_column(0, len(headers) - 1, 14)
    for at, row in enumerate(rows, 1):
        own = (at, START + timedelta(minutes=37 * at), f"{300 + 7 * at}秒", "微信", "N/A", f"192.0.2.{at}")
        cells = _one_region(row.cells)
        for place, value in enumerate((*own, *(cells.get(name) for _, name in QUESTIONS))):
            write_cell(page, at, place, value, style_of(value, formats))
    return dict(enumerate(rows, 2))


def _one_region(cells):
    """Province, city and county in one answer."""
    parts = [cells.get(name) or "" for name in ("prov", "city", "county")]
    asked = dict.fromkeys(("extra_confirmed", "notice_agreed", "critical_confirmed", "rechecked"), "是")
    return {"submitted": "未提交"} | asked | cells | {"region": "".join(parts)}
