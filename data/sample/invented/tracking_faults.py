"""The faults of the follow-up sheet: accounts, answers of other registers, the unit and the school in the system, the slip."""

from invented.faults import fault

CLINICAL = {"category": "临床"}
UPGRADE, COLLEGE, BACHELOR = "upgrade_college", "college", "bachelor"

ACCOUNT = (
    fault("S01-PC-ONLY S02-SECURITY-QUESTION", COLLEGE, {"device": "手机", "security_q": "否"}),
    fault("S01-URL S02-WECHAT-FIRST-BIND", BACHELOR, {"url": "www.yikao-bm.com", "wechat_bound": "未绑定"}),
    fault(
        "S02-ACCOUNT-MISSING S00-WINDOW-COUNTDOWN",
        "fresh_college",
        {
            "account_registered": "没注册过", "username": None, "step_status": "未开始", "submitted": "未提交",
            **dict.fromkeys(("submitted_at", "slip_printed", "slip_printed_at", "slip_checked", "bound_wechat", "photo")),
        },
    ),
    fault("S02-CREDENTIALS-KEPT", BACHELOR, {"password_kept": "否"}),
    fault("S02-FORGOT", "upgrade_secondary", {"password_kept": "忘了，在找回"}),
)  # fmt: skip

REGISTERS = (
    fault("S00-REGISTRATION-LINKED S10-NOT-SELECTED", UPGRADE, {"name_registered": "李川穹", "cert_selected": "否"}),
    fault("S00-REGISTRATION-LINKED", "upgrade_college_tcm", {"registered_same": "不一致"}),
    fault("S00-ID-POLICE-LINKED", COLLEGE, {"id_verified": "不通过"}),
    fault("S00-ASSISTANT-CERT-ONLINE", UPGRADE, {"cert_verified": "查不到"}, CLINICAL),
    fault("S00-DIPLOMA-MATCH S08-EDU-EXTRA", BACHELOR, {"diploma_verified": "查不到", "edu_count": 2}),
)

PLACES = (
    fault("S07-UNIT-TRIAL-PROOF", COLLEGE, {"trial_proof": "单位不给开"}, CLINICAL, "private"),
    fault("S07-UNIT-TRIAL-PROOF", "fresh_bachelor", {"trial_proof": "满一年再开"}, CLINICAL, "county"),
    fault("S07-UNIT-REGISTERED", UPGRADE, {"cert_unit": "郴州橘井医院"}, unit="township"),
    fault("S07-UNIT-NOT-IN-SYSTEM S08-SCHOOL-NOT-FOUND", "secondary", {"unit_found": "没找到", "school_found": "没找到"}),
    fault(
        "S07-AFFIL-PRIVATE",
        "private_clinic",
        {"licence_stamp": lambda who: f"{who['city']}{who['county']}卫生健康局", "affiliation": "市"},
    ),
    fault("S08-OVERSEAS-CERT", "educated_abroad", {"overseas_cert": "没办"}, unit="county"),
    fault("S08-OVERSEAS-CERT", "educated_abroad", {"overseas_cert": "办理中", "note": "3月出认证报告"}, unit="municipal"),
    fault("S08-EDU-MULTI-SELECTED S08-EDU-EXTRA", "upgrade_bachelor", {"edu_selected": "勾了2个", "edu_count": 2}),
    fault("S08-EDU-NOT-SELECTED", COLLEGE, {"edu_selected": "未勾选"}),
    fault("S08-MAJOR-NOT-EXACT", BACHELOR, {"major_on_diploma": "临床医学（全科医学方向）"}, {"major": "临床医学"}),
)

TRAINING = {
    "trn_type": "全科医师培训", "trn_major": "全科医学", "trn_start": "2021年9月", "trn_result": "合格",
    "trn_practice_major": "全科医学专业", "trn_unit": lambda who: who["work_unit"], "trn_base": "橘洲市立教学医院",
    "trn_grade": "三级甲等",
}  # fmt: skip
TRAINED = (
    fault("S09-ONLY-GP-OR-GUIPEI", UPGRADE, TRAINING | {"trn_type": "超声进修"}),
    fault(
        "S09-PRACTICE-MAJOR S09-BASE S09-GRADE",
        UPGRADE,
        TRAINING | dict.fromkeys(("trn_practice_major", "trn_base", "trn_grade")),
    ),
    fault("S09-START S09-MAJOR", UPGRADE, TRAINING | dict.fromkeys(("trn_start", "trn_major"))),
    fault("S09-UNIT-IS-BASE", UPGRADE, TRAINING | {"trn_unit": "橘洲市立教学医院"}),
    fault("S09-START", UPGRADE, TRAINING | {"trn_start": "2025.9"}),
)

SLIP = (
    fault("S00-SKILL-EXEMPT-MUST-REGISTER", "skills_exempt", {
        "submitted": "未提交", "step_status": "填写中",
        **dict.fromkeys(("submitted_at", "slip_printed", "slip_printed_at", "slip_checked")),
    }),
    fault("S00-SUCCESS-IS-NOT-FINAL", BACHELOR, {"step_status": "网报成功", "reviewed": "待审核", "paid": "未缴费"}),
    fault("S00-PAYMENT-MISSING", COLLEGE, {"reviewed": "通过", "paid": "未缴费", "note": "资格预审已过"}),
    fault("S12-SLIP-NOT-PRINTED", COLLEGE, {"slip_printed": "未打印", "slip_printed_at": None, "slip_checked": None}),
    fault("S12-SLIP-NOT-CHECKED", BACHELOR, {"slip_checked": "否"}),
    fault("R-REDO-OPEN", UPGRADE, {"redo_open": "已点未提交", "slip_printed_at": "2025.2.12"}),
    fault("R-REDO-REPRINT", COLLEGE, {"submitted_at": "2025.2.14", "slip_printed_at": "2025.2.12", "redo_open": "重报已提交"}),
)  # fmt: skip

FAULTS = ACCOUNT + REGISTERS + PLACES + TRAINED + SLIP

SHARED = (("username", "S02-ACCOUNT-DUPLICATE"), ("bound_wechat", "S02-WECHAT-SHARED"), ("photo", "S06-PHOTO-FILE-SHARED"))
"""What two candidates have together: the field and the rule."""
