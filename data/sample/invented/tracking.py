"""A third sheet: how another tutor follows up the seventh class, from the account to the slip."""

from invented.layout import style_of
from invented.plain_sheet import write_cell

SHEET = "7班跟进表"
TITLE = "2025春季7班网报跟进表（谭老师）"
CLASS, TUTOR = "2025春季7班", "谭老师"
BIRTH_PLACE = "birth_date"

COLUMNS = (
    ("序号", "seq"), ("班级", "class_name"), ("跟进老师", "tutor"), ("姓名", "name"), ("姓名拼音", "pinyin"),
    ("证件类型", "id_type"), ("身份证号", "id_number"), ("性别", "gender"), ("出生日期", "birth_date"), ("民族", "ethnicity"),
    ("手机号", "phone"), ("照片文件名", "photo"), ("实名核验", "id_verified"),
    ("是否注册账号", "account_registered"), ("网报用户名", "username"), ("账号密码已保存", "password_kept"),
    ("密保是否设置", "security_q"), ("微信是否绑定", "wechat_bound"), ("账号绑定微信", "bound_wechat"),
    ("报名用设备", "device"), ("报名网址", "url"),
    ("考试类型", "exam_type"), ("报考途径", "path"), ("报考级别", "level"), ("报考类别", "category"),
    ("技能免考", "skill_exempt"),
    ("本人身份", "military_identity"), ("往来大陆通行证", "permit_no"),
    ("工作单位", "work_unit"), ("系统内单位", "unit_found"), ("执业机构", "cert_unit"), ("许可证发证机关", "licence_stamp"),
    ("省份", "prov"), ("所在市州", "city"), ("县市区", "county"), ("机构类型", "org_type"), ("单位隶属", "affiliation"),
    ("科室", "dept"), ("在岗情况", "on_post"), ("从事本专业情况", "specialty_status"), ("从事本专业年限", "years"),
    ("职务", "post"), ("职称", "title"), ("试用期证明", "trial_proof"),
    ("学历类型", "edu_region"), ("学历认证", "overseas_cert"), ("毕业院校", "school"), ("学校是否找到", "school_found"),
    ("入学时间", "enrol_date"), ("毕业时间", "grad_date"), ("学历类别", "edu_category"), ("学习形式", "study_form"),
    ("学历", "edu_level"), ("学位", "degree"), ("所学专业", "major"), ("毕业证上的专业", "major_on_diploma"),
    ("学制", "duration"),
    ("毕业证书编号", "diploma_no"), ("学信网核验", "diploma_verified"), ("学历条数", "edu_count"),
    ("学历是否勾选", "edu_selected"),
    ("培训类型", "trn_type"), ("培训专业", "trn_major"), ("培训开始时间", "trn_start"), ("培训考核结果", "trn_result"),
    ("执业专业", "trn_practice_major"), ("培训时工作单位", "trn_unit"), ("培训基地名称", "trn_base"), ("医院等级", "trn_grade"),
    ("资格证类型", "cert_type"), ("医师资格证书编码", "cert_no"), ("资格证取得时间", "cert_date"),
    ("医师执业证书编码", "reg_no"), ("执业证注册时间", "reg_date"), ("首次注册时间", "first_reg_date"),
    ("执业证姓名", "name_registered"), ("注册信息是否一致", "registered_same"), ("助理证联网核验", "cert_verified"),
    ("证书是否勾选", "cert_selected"),
    ("考区", "exam_zone"), ("考点", "exam_site"), ("是否加试", "extra_subject"),
    ("填报进度", "step_status"), ("是否提交", "submitted"), ("网报提交时间", "submitted_at"), ("是否重新报考", "redo_open"),
    ("通知单是否打印", "slip_printed"), ("通知单打印时间", "slip_printed_at"), ("通知单是否核对", "slip_checked"),
    ("审核材料", "review_materials"), ("审核结果", "reviewed"), ("是否缴费", "paid"), ("备注", "note"),
)  # fmt: skip


def followed(cells, number):
    """The candidate's cells with what the tutor ticked off; whoever holds a certificate has it checked."""
    licensed = cells["reg_no"] is not None
    done = dict.fromkeys(("account_registered", "password_kept", "security_q", "wechat_bound", "unit_found"), "是")
    done |= dict.fromkeys(("school_found", "submitted", "slip_printed", "slip_checked"), "是")
    own = {"class_name": CLASS, "tutor": TUTOR, "device": "电脑", "url": "www.nmec.org.cn", "id_verified": "通过"}
    own |= {"username": f"yisheng25{number:03}", "bound_wechat": f"wx_ys25{number:03}", "photo": f"7-{number:02}.jpg"}
    own |= {
        "major_on_diploma": cells["major"] if number % 3 == 0 else None,
        "diploma_verified": "可查",
        "edu_count": 1,
        "edu_selected": "√",
        "trial_proof": None if licensed else "能开",
    }
    own |= {"submitted_at": "2025.2.12", "slip_printed_at": "2025.2.13", "step_status": "已完成", "review_materials": "未交"}
    if licensed:
        own |= {"cert_unit": cells["work_unit"], "registered_same": "一致", "cert_verified": "查到", "cert_selected": "√"}
    return done | own | cells | {"class_name": CLASS}


def write_tracking(book, formats, rows):
    """Writes the sheet; returns {row as Excel counts: Row}. The births are formulas that no program has calculated yet."""
    page = book.add_worksheet(SHEET)
    page.merge_range(0, 0, 0, len(COLUMNS) - 1, TITLE, formats["title"])
    page.write_row(1, 0, [header for header, _ in COLUMNS], formats["header"])
    page.set_column(0, len(COLUMNS) - 1, 12)
    page.freeze_panes(2, 4)
    for at, row in enumerate(rows, 2):
        row.cells["seq"] = at - 1
        for place, (_, name) in enumerate(COLUMNS):
            if name == BIRTH_PLACE:
                page.write_formula(at, place, f'=TEXT(MID(G{at + 1},7,8),"0000-00-00")', formats["cell"], "")
            else:
                value = row.cells.get(name)
                write_cell(page, at, place, value, style_of(value, formats))
    return dict(enumerate(rows, 3))
