"""The education that a registration is based on: school, majors, years, diploma."""

from invented.numbers import diploma_number

SCHOOLS = {
    "中南大学": "10533", "湖南师范大学": "10542", "南华大学": "10555", "吉首大学": "10531", "湘南学院": "10545",
    "长沙医学院": "10823",
    "湖南医药学院": "12214", "湖南中医药大学": "10541",
}  # fmt: skip
"""Universities whose code is known."""

COLLEGES = {
    "潇湘医学高等专科学校": "13901", "沅水职业技术学院": "13902",
    "资江医卫职业学院": "13903", "澧水中医药高等专科学校": "13904",
}  # fmt: skip
"""Invented, codes and all."""

SECONDARY = ("湘江卫生学校", "武陵卫生中等专业学校", "雪峰中等卫生职业技术学校")

MAJORS = {
    ("本科", "临床"): ("临床医学", "临床医学", "麻醉学", "医学影像学", "儿科学", "精神医学"),
    ("本科", "口腔"): ("口腔医学",),
    ("本科", "中医"): ("中医学", "针灸推拿学"),
    ("本科", "中西医"): ("中西医临床医学",),
    ("本科", "公卫"): ("预防医学",),
    ("大专", "临床"): ("临床医学",),
    ("大专", "口腔"): ("口腔医学",),
    ("大专", "中医"): ("中医学", "针灸推拿", "中医骨伤"),
    ("大专", "公卫"): ("预防医学",),
    ("大专", "乡村"): ("临床医学", "中医学"),
    ("中专", "临床"): ("农村医学",),
    ("中专", "乡村"): ("农村医学",),
    ("研究生", "临床"): ("内科学", "外科学", "妇产科学", "急诊医学", "神经病学"),
    ("研究生", "口腔"): ("口腔临床医学",),
    ("研究生", "中医"): ("中医内科学", "针灸推拿学"),
}
OLD_SECONDARY = ("社区医学", "西医士", "医士", "中医士")
YEARS = {"研究生": 3, "本科": 5, "大专": 3, "中专": 3}


def education(rng, level, category, year, form="普通全日制", major=None):
    """The fields of step 8 for a diploma of 本科, 大专, 中专 or 研究生 received in that year."""
    duration = 2 if form == "成人教育" and level == "本科" else YEARS[level]
    school, code = _school(rng, level, category)
    return {
        "edu_region": "大陆",
        "school": school,
        "enrol_date": f"{year - duration}-09",
        "grad_date": f"{year}-{rng.choice(('06', '07'))}",
        "edu_category": "中等教育" if level == "中专" else "高等教育",
        "study_form": form,
        "edu_level": level,
        "degree": {"研究生": "硕士", "本科": "学士"}.get(level, "无"),
        "major": major or rng.choice(MAJORS[level, category]),
        "duration": duration,
        "diploma_no": f"43{year}{rng.randrange(10**6):06}" if level == "中专" else diploma_number(rng, code, form, year, level),
    }


def still_studying(rng, category, year):
    """A graduate student who graduates in that year and has no diploma yet."""
    return education(rng, "研究生", category, year) | {"grad_date": f"{year}-06", "diploma_no": None}


def taught_by_a_master(kind):
    """师承 or 确有专长: no school, a dash where the form wants one."""
    blank = dict.fromkeys(("enrol_date", "study_form", "degree", "major", "duration"))
    dashes = dict.fromkeys(("school", "grad_date", "diploma_no"), "-")
    return blank | dashes | {"edu_region": "大陆", "edu_category": kind, "edu_level": kind}


def from_abroad(rng, category, year):
    """A degree of a foreign university, certified."""
    foreign = {"edu_region": "境外", "school": "Herbal University", "overseas_cert": "有"}
    return education(rng, "本科", category, year) | foreign | {"study_form": None, "diploma_no": None}


def _school(rng, level, category):
    if level == "中专":
        return rng.choice(SECONDARY), None
    if category in ("中医", "中西医"):
        names = {"湖南中医药大学": "10541"} if level != "大专" else {"澧水中医药高等专科学校": "13904"}
    else:
        names = SCHOOLS if level != "大专" else COLLEGES
    school = rng.choice([name for name in names if "中医药" not in name or len(names) == 1])
    return school, names[school]
