"""The faults of the tutor's own sheet, by what they are about: a candidate each."""

from invented.faults import another_digit, born, checked, ends_in_000, fault, of_number, other_gender, scientific, shortened

CLINICAL = {"category": "临床"}
UPGRADE, COLLEGE, BACHELOR = "upgrade_college", "college", "bachelor"

EDUCATION = (
    "edu_region", "school", "enrol_date", "grad_date", "edu_category", "study_form", "edu_level", "degree", "major",
    "duration", "diploma_no",
)  # fmt: skip
CERTIFICATE = ("cert_type", "cert_no", "cert_date", "reg_no", "reg_date")

PROJECT = (
    fault("S04-LEVEL-MISSING S06-BIRTH-IMPOSSIBLE", BACHELOR, {"level": None, "birth_date": "1996-02-30"}),
    fault("S04-LEVEL-INVALID S08-REGION-MISSING", BACHELOR, {"level": "中级", "edu_region": None}),
    fault("S04-CATEGORY-MISSING S06-PINYIN-MISSING", BACHELOR, {"category": None, "pinyin": None}),
    fault("S04-CATEGORY-INVALID S08-FORM-MISSING", BACHELOR, {"category": "护理", "study_form": None}),
    fault("S04-RURAL-LEVEL", "rural", {"level": "执业", "path": None}),
    fault(
        "S04-LEVEL-CERT-CONFLICT S06-BIRTH-ID-MISMATCH",
        UPGRADE,
        {"level": "助理", "path": None, "birth_date": "1979-09-09"},
    ),
    fault("S04-CATEGORY-MAJOR S08-ENROLDATE-IMPOSSIBLE", BACHELOR, {"category": "口腔", "enrol_date": "2091.9"}, CLINICAL),
    fault("S04-CATEGORY-MAJOR S10-CERTDATE-IMPOSSIBLE", UPGRADE, {"category": "公卫", "cert_date": "2016.0"}),
    fault("S04-SHICHENG-CATEGORY", "apprentice", {"category": "临床"}),
    fault("S04-SHICHENG-CATEGORY S07-YEARS-MISSING", "special_skill", {"category": "中西医", "years": None}),
    fault("S04-LEVEL-EDU", COLLEGE, {"level": "执业"}, CLINICAL),
)

PERSON = (
    fault("S06-NAME-MISSING S08-DURATION-MISSING", COLLEGE, {"name": None, "duration": None}),
    fault("S06-GENDER-MISSING S06-ETHNIC-MISSING", "secondary", {"gender": None, "ethnicity": None}),
    fault("S06-GENDER-INVALID S06-ETHNIC-UNKNOWN", "rural", {"gender": "保密", "ethnicity": "湘族"}),
    fault(
        "S06-ETHNIC-UNKNOWN S08-DIPLOMA-MISSING",
        COLLEGE,
        {"ethnicity": "土", "diploma_no": None},
        {"ethnicity": "土家族"},
    ),
    fault(
        "S06-ETHNIC-NAME-HINT S08-DEGREE",
        BACHELOR,
        {"ethnicity": "汉族", "degree": None},
        {"ethnicity": "维吾尔族"},
    ),
    fault(
        "S06-BIRTH-UNREADABLE S07-AFFIL-TOWN S08-EDUCAT-LEVEL",
        COLLEGE,
        {"birth_date": "属马", "affiliation": "区县", "edu_category": "中等教育"},
        CLINICAL,
        "township",
    ),
    fault("S06-GENDER-ID-MISMATCH", BACHELOR, {"gender": other_gender}),
    fault("S06-NAME-CHARS S08-REGION-INVALID", COLLEGE, {"name": "文白芷2", "pinyin": "wen baizhi", "edu_region": "湖南"}),
    fault("S06-NAME-CHARS S06-PERMIT-UNNEEDED", BACHELOR, {"name": "欧阳?", "pinyin": "ouyang yan", "permit_no": "H00054321"}),
    fault(
        "S06-NAME-HMT-FOREIGN S06-PERMIT-MISSING",
        "hong_kong",
        {"name": "CHAN TAI MAN", "pinyin": "chan tai man", "permit_no": None},
    ),
    fault("S06-PINYIN-FORMAT S07-FULLTIME", BACHELOR, {"name": "王连翘", "pinyin": "WLQ", "specialty_status": "兼职"}),
    fault("S06-PINYIN-FORMAT S07-POST", COLLEGE, {"name": "王当归", "pinyin": "wáng dāngguī", "post": "护士"}),
    fault(
        "S06-PINYIN-MISMATCH S08-DURATION-MISMATCH S11-SITE-MISSING",
        BACHELOR,
        {"name": "解半夏", "pinyin": "zhang banxia", "duration": "1年", "exam_site": None},
    ),
)

DOCUMENT = (
    fault("S06-ID-MISSING S06-IDTYPE-MISSING", BACHELOR, {"id_number": None, "id_type": None}),
    fault(
        "S06-IDTYPE-INVALID S07-CITY-NOT-IN-PROV S08-GRADDATE-IMPOSSIBLE",
        COLLEGE,
        {"id_type": "学生证", "city": "南昌市", "grad_date": "2020.13"},
        CLINICAL,
        "municipal",
    ),
    fault(
        "S06-IDTYPE-MISSING S07-ORGTYPE-INVALID S08-MAJOR-NOT-MEDICAL",
        COLLEGE,
        {"id_type": None, "org_type": "三甲", "major": "护理"},
        CLINICAL,
        "municipal",
    ),
    fault("S06-IDTYPE-MAINLAND S11-ZONE", BACHELOR, {"id_type": "护照", "exam_zone": None}),
    fault(
        "S06-ID-EXCEL-DAMAGED",
        BACHELOR,
        {"id_number": of_number(lambda number: float(f"{number[:15]}000"))},
        {"gender": "女"},
    ),
    fault("S06-ID-EXCEL-DAMAGED S08-DIPLOMA-FORMAT", COLLEGE, {"id_number": of_number(scientific), "diploma_no": shortened}),
    fault("S06-ID-EXCEL-DAMAGED", BACHELOR, {"id_number": of_number(ends_in_000), "birth_date": None}, {"gender": "女"}),
    fault(
        "S06-ID-FORMAT S08-EDUCAT-INVALID",
        UPGRADE,
        {"id_number": of_number(lambda number: number[:11] + number[12:]), "edu_category": "职业教育"},
    ),
    fault(
        "S06-ID-FORMAT S11-EXTRA-NOT-ALLOWED",
        BACHELOR,
        {"id_number": of_number(lambda number: number[:6] + number[6:].replace("9", "g", 1)), "extra_subject": "儿科"},
        CLINICAL | {"dept": "普外科"},
        "county",
    ),
    fault(
        "S06-ID-CHECKSUM S11-SITE-CITY-MISMATCH",
        COLLEGE,
        {"id_number": of_number(another_digit), "exam_site": "怀化"},
        CLINICAL | {"city": "常德市"},
        "county",
    ),
    fault(
        "S06-ID-DATE S08-GRADDATE-MISSING",
        BACHELOR,
        {"id_number": of_number(lambda number: f"{number[:10]}1332{number[14:]}"), "grad_date": None},
    ),
    fault(
        "S06-ID-REGION S11-SITE-CITY-MISMATCH",
        BACHELOR,
        {"id_number": of_number(lambda number: checked("60" + number[2:17])), "exam_site": "南昌"},
        CLINICAL,
        "municipal",
    ),
    fault("S06-ID-15DIGIT", "upgrade_old_secondary", {"id_number": of_number(lambda number: number[:6] + number[8:17])}),
    fault("S06-ID-AGE", COLLEGE, {"id_number": born(2008), "birth_date": None}),
    fault("S06-ID-HMT", "hong_kong", {"id_number": "R12345"}),
    fault("S06-ID-FOREIGN S06-PERMIT-MISSING", "foreigner", {"id_number": "K882"}),
    fault("S06-ID-HMT-TYPE", "macau", {"id_type": "往来大陆通行证", "id_number": lambda who: who["permit_no"]}),
    fault("S06-PERMIT-FORMAT", "macau", {"permit_no": "H00012345"}),
    fault("S06-PERMIT-EXCEL-DAMAGED", "taiwan", {"permit_no": 123456789012.0}),
    fault("S06-MIL-USE-RESIDENT-ID", "soldier", {"id_type": "军官证", "id_number": "湘字第0009961号"}),
    fault("S06-MIL-IDENTITY-MISSING", "army_employee", {"military_identity": None}),
    fault("S06-MIL-ACTIVE-VS-HIRED", "soldier", {"military_identity": "军人"}),
    fault(
        "S06-MIL-NOT-MILITARY S08-DIPLOMA-EXCEL-DAMAGED",
        BACHELOR,
        {"military_identity": "聘用人员", "diploma_no": lambda who: float(who["diploma_no"])},
        unit="county",
    ),
)

UNIT = (
    fault("S07-UNIT-MISSING S07-DEPT-MISSING", BACHELOR, {"work_unit": None, "dept": None}, CLINICAL),
    fault("S07-PROV-MISSING S07-CITY-MISSING", COLLEGE, dict.fromkeys(("prov", "city", "county"))),
    fault("S07-ORGTYPE-MISSING S07-AFFIL-MISSING", COLLEGE, {"org_type": None, "affiliation": None}, unit="township"),
    fault("S07-AFFIL-INVALID S07-ONPOST-MISSING", BACHELOR, {"affiliation": "集团", "on_post": None}, CLINICAL, "private"),
    fault("S07-YEARS-UNREADABLE S10-REQUIRED-UPGRADE", "upgrade_secondary", {"years": "很多年", "reg_date": None}),
    fault("S07-UNIT-SHORT-NAME S08-EDUCAT-MISSING", BACHELOR, {"work_unit": "县人民医院", "edu_category": None}, unit="county"),
    fault(
        "S07-COUNTY-NOT-IN-CITY S08-DIPLOMA-SCHOOL",
        BACHELOR,
        {"county": "醴陵市", "diploma_no": lambda who: "10001" + who["diploma_no"][5:]},
        CLINICAL | {"city": "长沙市", "school": "南华大学"},
        "municipal",
    ),
    fault("S07-ORGTYPE-NAME-CONFLICT S08-SCHOOL-MISSING", COLLEGE, {"org_type": "诊所", "school": None}, CLINICAL, "township"),
    fault("S07-AFFIL-XIANGYA", BACHELOR, {"affiliation": "省级"}, CLINICAL, "central"),
    fault("S07-AFFIL-MIL S07-COUNTY-MISSING", "soldier", {"affiliation": "市", "county": None}),
    fault("S07-ONPOST-GRAD-STUDENT", "graduate_student", {"on_post": "在职", "path": "首次报考"}),
    fault("S07-ONPOST-FRESH", "fresh_bachelor", {"on_post": "在职"}, CLINICAL, "municipal"),
    fault("S07-RURAL-UNIT S10-NOT-NEEDED", "rural", {"reg_no": "乡村医生证 4301000996"}, unit="municipal"),
    fault(
        "S11-SITE-CITY-MISMATCH",
        BACHELOR,
        {"city": "株洲市", "county": "天元区"},
        CLINICAL | {"city": "娄底市"},
        "municipal",
    ),
    fault("S07-UNIT-CITY-HINT", BACHELOR, {"work_unit": "郴州市中心医院"}, CLINICAL | {"city": "衡阳市"}, "municipal"),
    fault(
        "S07-PROV-NOT-HUNAN",
        BACHELOR,
        {"prov": "湖北省", "city": "武汉市", "county": "武昌区"},
        CLINICAL,
        "municipal",
    ),
)

STUDIES = (
    fault("S08-EDU-NONE", BACHELOR, dict.fromkeys(EDUCATION)),
    fault(
        "S08-GRADDATE-AMBIGUOUS S08-LEVEL-MISSING S08-MAJOR-MISSING S10-TYPE",
        UPGRADE,
        {"grad_date": 2012.1, "edu_level": None, "major": None, "cert_type": "执业医师"},
    ),
    fault(
        "S08-GRADDATE-UNREADABLE S11-SITE-PROV-FORBIDDEN",
        COLLEGE,
        {"grad_date": "前年夏天", "exam_site": "省直"},
        CLINICAL,
        "township",
    ),
    fault("S08-GRADDATE-SHICHENG S08-DIPLOMA-SHICHENG", "apprentice", {"grad_date": "2016.6", "diploma_no": "无"}),
    fault("S08-GRADDATE-TRIAL", "fresh_bachelor", {"grad_date": "2024年12月"}, CLINICAL, "county"),
    fault(
        "S08-LEVEL-MISMATCH S11-SITE-PROV-REQUIRED",
        BACHELOR,
        {"edu_level": "研究生", "degree": "硕士", "exam_site": "长沙"},
        CLINICAL,
        "provincial",
    ),
    fault("S08-FORM-MISMATCH S11-ZONE", "upgrade_adult_college", {"study_form": "普通全日制", "exam_zone": "广东省"}),
    fault(
        "S08-DIPLOMA-YEAR S11-SITE-CENTRAL",
        BACHELOR,
        {"diploma_no": lambda who: f"{who['diploma_no'][:6]}2009{who['diploma_no'][10:]}", "exam_site": "益阳"},
        CLINICAL,
        "central",
    ),
)

PAPERS = (
    fault("S10-REQUIRED-UPGRADE", UPGRADE, dict.fromkeys(CERTIFICATE)),
    fault("S10-REQUIRED-UPGRADE", "upgrade_bachelor", {"reg_no": None, "reg_date": None}),
    fault("S10-REQUIRED-XXZ", "west_to_tcm", {"cert_no": None}),
    fault("S10-CERTNO-EXCEL-DAMAGED S08-DURATION-UNREADABLE", UPGRADE, {"cert_no": 2.01443210430124e26, "duration": "若干"}),
    fault(
        "S10-REGNO-EXCEL-DAMAGED S10-REGDATE-UNREADABLE",
        "upgrade_college_tcm",
        {"reg_no": lambda who: float(who["reg_no"]), "reg_date": "拿证后"},
    ),
    fault(
        "S10-CERTNO-FORMAT S07-TITLE S07-TITLE-DATE-EMPTY",
        UPGRADE,
        {"cert_no": lambda who: who["cert_no"][:-2], "title": "主治医师", "title_date": "2019.11"},
    ),
    fault("S10-CERTNO-ID", UPGRADE, {"cert_no": lambda who: another_digit(who["cert_no"])}),
    fault("S10-SWAPPED", "upgrade_apprentice", {"cert_no": lambda who: who["reg_no"], "reg_no": lambda who: who["cert_no"]}),
    fault("S10-CERTDATE-AMBIGUOUS", "upgrade_rural", {"cert_date": 2020.1}),
    fault("S10-REG-BEFORE-CERT", "west_to_tcm_assistant", {"reg_date": "2006.5"}),
    fault(
        "S10-REG-YEARS",
        UPGRADE,
        {"cert_no": lambda who: f"2024{who['cert_no'][4:]}", "cert_date": "2024.12", "reg_date": "2025年1月"},
    ),
)

SITE = (
    fault("S11-SITE-PROV-REQUIRED", BACHELOR, {"exam_site": "衡阳市"}, CLINICAL, "provincial_elsewhere"),
    fault("S11-SITE-PROV-FORBIDDEN", BACHELOR, {"exam_site": "省直", "affiliation": "民营"}, CLINICAL, "private"),
    fault("S11-EXTRA-NOT-ALLOWED", BACHELOR, {"extra_subject": "院前急救"}, CLINICAL | {"dept": "全科医学科"}, "county"),
    fault("S11-EXTRA-VALUE", "extra_children", {"extra_subject": "需要"}),
    fault("S11-EXTRA-CATEGORY", BACHELOR, {"extra_subject": "儿科", "dept": "儿科"}, {"category": "中医"}, "county"),
    fault("S11-EXTRA-CATEGORY", COLLEGE, {"extra_subject": "院前急救", "dept": "急诊科"}, CLINICAL, "county"),
    fault("S11-EXTRA-UNDECIDED", BACHELOR, {"extra_subject": None, "dept": "急诊科"}, CLINICAL, "county"),
)

OWNERS = (
    fault("S07-AFFIL-PROV", BACHELOR, {"affiliation": "市"}, CLINICAL, "provincial"),
    fault("S07-AFFIL-CITY", BACHELOR, {"affiliation": "省级"}, CLINICAL, "municipal"),
    fault("S07-AFFIL-COUNTY S09-NOT-NEEDED", BACHELOR, {"affiliation": "市", "trn_major": "全科医学"}, CLINICAL, "county"),
    fault(
        "S07-AFFIL-STREET S08-GRADDATE-FUTURE",
        COLLEGE,
        {"affiliation": "区县", "grad_date": "2025年7月"},
        CLINICAL,
        "community",
    ),
    fault("S07-AFFIL-VILLAGE", "rural", {"affiliation": "区县"}, unit="village"),
    fault(
        "S07-MIL-UNIT-CONSISTENT",
        "soldier",
        {
            "work_unit": "衡阳橘井医院",
            "prov": "湖南省",
            "city": "衡阳市",
            "county": "石鼓区",
            "org_type": "综合医院",
            "affiliation": "民营",
            "exam_site": "衡阳",
        },
    ),
    fault("S07-ONPOST-INVALID", BACHELOR, {"on_post": "规培"}, CLINICAL, "municipal"),
    fault("S07-ONPOST-GRAD-WRONG", "graduate", {"on_post": "在读"}, CLINICAL, "municipal"),
    fault("S07-ONPOST-REST", UPGRADE, {"on_post": "试用期"}),
)

OLDER_PAPERS = (
    fault("S08-ENROLDATE-UNREADABLE S06-BIRTH-AMBIGUOUS", COLLEGE, {"enrol_date": "记不清", "birth_date": "03/04/1998"}),
    fault("S08-ENROLDATE-AMBIGUOUS", BACHELOR, {"enrol_date": 2013.1}),
    fault("S08-SCHOOL-SHICHENG", "special_skill", {"school": "浏阳市杏林中医馆"}),
    fault("S08-GRADDATE-AGE", "secondary", {"grad_date": "2003.7"}),
    fault(
        "S08-2014-ELIGIBLE",
        COLLEGE,
        {"study_form": "自考", "diploma_no": lambda who: f"65430100{who['grad_date'][2:4]}1099601", "duration": 3},
        CLINICAL,
    ),
    fault(
        "S08-2014-ELIGIBLE",
        COLLEGE,
        {"edu_level": "高中", "diploma_no": "浏一中 20110996", "edu_category": "中等教育"},
        CLINICAL,
    ),
    fault(
        "S08-DIPLOMA-IS-DEGREE-NO",
        BACHELOR,
        {"diploma_no": lambda who: f"{who['diploma_no'][:5]}4{who['grad_date'][:4]}000996"},
    ),
)

TRAINED = {"trn_major": "全科医学", "trn_result": "合格", "trn_base": "橘洲市立教学医院", "trn_grade": "三级甲等"}
TRAINING = (
    fault("S09-START-UNREADABLE", UPGRADE, TRAINED | {"trn_start": "前几年"}),
    fault("S09-START-IMPOSSIBLE", UPGRADE, TRAINED | {"trn_start": "2021.15"}),
    fault("S09-START-AMBIGUOUS", "upgrade_secondary", TRAINED | {"trn_start": 2021.1}),
    fault(
        "S09-RESULT-NOT-PASSED S10-CERTNO-YEAR",
        UPGRADE,
        TRAINED | {"trn_start": "2022.9", "trn_result": "未通过", "cert_no": lambda who: f"2003{who['cert_no'][4:]}"},
    ),
)

LICENCES = (
    fault("S10-CERTDATE-UNREADABLE", UPGRADE, {"cert_date": "考过那年"}),
    fault("S10-REGDATE-IMPOSSIBLE", UPGRADE, {"reg_date": "2017.14"}),
    fault("S10-REGDATE-AMBIGUOUS", UPGRADE, {"reg_date": 2018.1}),
    fault("S10-CERTDATE", UPGRADE, {"cert_date": "2025.12"}),
    fault("S10-REGDATE", UPGRADE, {"reg_date": "2025年6月"}),
    fault("S10-REGNO-FORMAT", UPGRADE, {"reg_no": lambda who: who["reg_no"][:-2]}),
    fault("S10-CATEGORY", UPGRADE, {"cert_no": lambda who: f"{who['cert_no'][:7]}20{who['cert_no'][9:]}"}),
    fault("S10-CERTNO-LEVEL", UPGRADE, {"reg_no": lambda who: f"1{who['reg_no'][1:]}"}),
)

SHARED = (("cert_no", "S10-CERTNO-DUPLICATE"), ("reg_no", "S10-REGNO-DUPLICATE"))
"""What one candidate of two has from the other: the field and the rule."""

FAULTS = OWNERS + OLDER_PAPERS + TRAINING + LICENCES + PROJECT + PERSON + DOCUMENT + UNIT + STUDIES + PAPERS + SITE
