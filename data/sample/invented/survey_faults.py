"""The faults of the questionnaire, which asks for what the roster has no columns for."""

from invented.faults import fault, of_number

CLINICAL = {"category": "临床"}

FAULTS = (
    fault("S04-BANNED", "bachelor", {"ban_until": "2026年12月31日"}),
    fault("S04-BANNED", "college", {"ban_until": "2025年"}),
    fault("S04-DISCIPLINE", "upgrade_college", {"ban_status": "2021年考试带手机被记录"}),
    fault("S04-EXAM-TYPE", "college", {"exam_type": "护士执业资格考试"}),
    fault("S04-LEVEL-CONTRADICTED", "bachelor", {"level": "执业", "category": "临床执业助理医师"}, CLINICAL),
    fault("S04-CATEGORY-CONTRADICTED", "bachelor", {"level": "口腔执业医师", "category": "临床"}, CLINICAL),
    fault("S04-WRONG-PROJECT", "bachelor", {"project": "临床执业助理医师", "submitted": "已提交"}, CLINICAL),
    fault("S04-STARTED", "college", {"step_status": "未开始"}),
    fault("S05-NOTICE-NOT-AGREED", "bachelor", {"notice_agreed": "否"}),
    fault("S06-NAME-ID-MISMATCH", "upgrade_college", {"name_on_id": "曾决明"}),
    fault("S06-ETHNIC-ID-MISMATCH", "college", {"ethnicity": "侗族", "ethnicity_on_id": "苗族"}, {"ethnicity": "苗族"}),
    fault("S06-MIL-IDENTITY-MISSING", "soldier", {"military_identity": None, "is_soldier": "是"}),
    fault("S06-CRITICAL-CONFIRMED", "bachelor", {"critical_confirmed": "否"}),
    fault("S11-RECHECKED", "college", {"rechecked": "否"}),
    fault("S11-EXTRA-LOCKED", "extra_emergency", {"extra_confirmed": "否"}),
    fault("S07-YEARS-EXCEED", "upgrade_college", {"years": 45}),
    fault("S06-NAME-ID-SWAPPED", "college", {"name": of_number(str), "id_number": lambda who: who["name"]}),
    fault("S08-LEVEL-INVALID", "college", {"edu_level": "技校"}, CLINICAL),
    fault("S08-FORM-INVALID", "bachelor", {"study_form": "民办"}, CLINICAL),
    fault("S08-FORM-PART-TIME", "college", {"study_form": "非全日制"}, CLINICAL),
    fault("S08-FORM-CONTRADICTED", "bachelor", {"edu_level": "本科（自考）", "study_form": "普通全日制"}, CLINICAL),
    fault("S08-DEGREE-INVALID", "bachelor", {"degree": "双学士"}, CLINICAL),
    fault("S08-2014-ELIGIBLE", "graduate", {"edu_level": "学术型硕士研究生"}, CLINICAL),
)
