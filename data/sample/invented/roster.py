"""The tutor's own sheet: a title, a note, two header rows, an example, six classes, a total."""

from itertools import groupby

from invented.cast import CLASSES, UNIT_CELLS
from invented.layout import style_of
from invented.plain_sheet import write_cell

SHEET = "网报汇总"
TITLE = "2025年医师资格考试网上报名信息汇总表"
NOTE = "填表说明：请各班按身份证、毕业证、资格证原件填写，2月18日前交教务处；军队人员才填“本人身份”；没有的填“无”。"

COLUMNS = (
    (None, (("序号", "seq", 5), ("班级", "class_name", 13))),
    ("第四步 选择考试项目", (("报考途径", "path", 11), ("级别", "level", 7), ("类别", "category", 8))),
    (
        "第六步 基本情况",
        (
            ("姓名", "name", 12), ("姓名拼音", "pinyin", 18), ("证件类型", "id_type", 12), ("身份证号码", "id_number", 21),
            ("性别", "gender", 5),
            ("出生日期", "birth_date", 11), ("民族", "ethnicity", 8), ("本人身份\n（军队人员填）", "military_identity", 12),
            ("往来大陆通行证", "permit_no", 12),
        ),
    ),
    (
        "第七步 工作情况",
        (
            ("工作单位", "work_unit", 30), ("省", "prov", 8), ("市", "city", 9), ("区/县", "county", 11),
            ("机构类型", "org_type", 14),
            ("单位隶属", "affiliation", 9), ("科室", "dept", 12), ("在岗情况", "on_post", 10),
            ("从事本专业情况", "specialty_status", 9),
            ("从事本专业年限", "years", 8), ("职务", "post", 18), ("职称", "title", 8), ("取得年月", "title_date", 8),
        ),
    ),
    (
        "第八步 教育经历",
        (
            ("类型", "edu_region", 6), ("毕业学校", "school", 18), ("入学年月", "enrol_date", 10),
            ("毕业年月", "grad_date", 10),
            ("类别", "edu_category", 9), ("学习形式", "study_form", 10), ("学历", "edu_level", 7), ("学位", "degree", 7),
            ("专业", "major", 13),
            ("学制", "duration", 6), ("毕业证书编号", "diploma_no", 21),
        ),
    ),
    (
        "第九步 培训经历（没有不填）",
        (
            ("培训专业", "trn_major", 10), ("开始时间", "trn_start", 9), ("考核结果", "trn_result", 9),
            ("工作单位", "trn_unit", 24),
            ("培训基地名称", "trn_base", 18), ("医院等级", "trn_grade", 9),
        ),
    ),
    (
        "第十步 证书情况",
        (
            ("证书类型", "cert_type", 13), ("证书编号", "cert_no", 30), ("取得年月", "cert_date", 10),
            ("执业证书\n注册编号", "reg_no", 18),
            ("注册年月", "reg_date", 10),
        ),
    ),
    ("第十一步 提交确认", (("考区", "exam_zone", 8), ("考点", "exam_site", 9), ("加试科目", "extra_subject", 9))),
    (None, (("手机号", "phone", 15), ("网报账号密码", "password", 12), ("备注", "note", 20))),
)  # fmt: skip
"""The step groups with their columns: header, field, width."""

HIDDEN = "birth_date"
FIELDS = tuple(name for _, columns in COLUMNS for _, name, _ in columns)
EXAMPLE = {
    "seq": "示例", "class_name": CLASSES[0], "path": "首次报考", "level": "执业", "category": "临床", "name": "张三",
    "pinyin": "zhang san",
    "id_type": "居民身份证", "id_number": "430000199001010000", "gender": "男", "ethnicity": "汉族",
    "work_unit": "××市人民医院", "prov": "湖南省",
    "grad_date": "2019.7", "exam_zone": "湖南省", "exam_site": "长沙", "phone": "13800000000",
}  # fmt: skip


def write_roster(book, formats, rows):
    """Writes the sheet; returns {row as Excel counts: Row}."""
    page = book.add_worksheet(SHEET)
    _head(page, formats)
    _cells(page, 4, EXAMPLE, formats["example"])
    placed, at = {}, 5
    for class_name, members in groupby(rows, key=lambda row: row.cells["class_name"]):
        at += class_name in (CLASSES[2], CLASSES[4])  # a blank row
        if class_name == CLASSES[3]:
            at = _columns(page, at, formats)
        for row in members:
            row.cells["seq"] = len(placed) + 1
            _candidate(page, at, row, formats)
            placed[at + 1] = row
            at += 1
    page.write_row(at, 0, ("合计", f"共{len(placed)}人"), formats["total"])
    page.write(at + 2, 1, "填表人：        审核人：        填表日期：2025年2月14日", formats["foot"])
    page.freeze_panes(4, 6)
    return placed


def _head(page, formats):
    last = len(FIELDS) - 1
    page.merge_range(0, 0, 0, last, TITLE, formats["title"])
    page.merge_range(1, 0, 1, last, NOTE, formats["note"])
    page.set_row(0, 26)
    left = 0
    for group, columns in COLUMNS:
        right = left + len(columns) - 1
        if group:
            page.merge_range(2, left, 2, right, group, formats["group"])
        else:
            for place, (header, _, _) in enumerate(columns, left):
                page.merge_range(2, place, 3, place, header, formats["header"])
        left = right + 1
    _columns(page, 3, formats)
    for place, (_, name, width) in enumerate(column for _, columns in COLUMNS for column in columns):
        page.set_column(place, place, width, None, {"hidden": name == HIDDEN})


def _columns(page, at, formats):
    """The header row once more, as a page break leaves it behind; returns the row below."""
    page.set_row(at, 30)
    place = 0
    for group, columns in COLUMNS:
        for header, _, _ in columns:
            if group or at != 3:
                page.write(at, place, header, formats["header"])
            place += 1
    return at + 1


def _candidate(page, at, row, formats):
    _cells(page, at, row.cells, None, formats, row)
    if row.merged:
        for name in UNIT_CELLS:
            place = FIELDS.index(name)
            page.merge_range(at, place, at + row.merged - 1, place, row.cells[name], formats["cell"])
    if row.hidden:
        page.set_row(at, None, None, {"hidden": True})
    if row.comment:
        name, text = row.comment
        page.write_comment(at, FIELDS.index(name), text, {"author": "教务老师"})


def _cells(page, at, cells, style, formats=None, row=None):
    for place, name in enumerate(FIELDS):
        value = cells.get(name)
        below = row and "merged" in row.repairs and name in UNIT_CELLS
        if not below:
            write_cell(page, at, place, value, style or style_of(value, formats, bool(row.comment)))
