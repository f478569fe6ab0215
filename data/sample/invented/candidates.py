"""Whole candidates of every kind that the guide names, right in every field of the form."""

import random

from invented import education as edu
from invented import names, numbers, units

SEASON = 2025

FIELDS = (
    "class_name", "phone", "path", "skill_exempt", "exam_type", "level", "category", "name", "pinyin", "id_type",
    "id_number", "gender",
    "birth_date", "ethnicity", "military_identity", "permit_no", "work_unit", "prov", "city", "county", "org_type",
    "affiliation", "dept",
    "on_post", "specialty_status", "years", "post", "title", "title_date", "edu_region", "school", "enrol_date",
    "grad_date", "edu_category",
    "study_form", "edu_level", "degree", "major", "duration", "diploma_no", "overseas_cert", "trn_type", "trn_major",
    "trn_start", "trn_result",
    "trn_practice_major", "trn_unit", "trn_base", "trn_grade", "cert_type", "cert_no", "cert_date", "reg_no", "reg_date",
    "exam_zone",
    "exam_site", "extra_subject",
)  # fmt: skip
"""What every candidate has, None for a blank."""

DEPARTMENTS = {
    "临床": ("心血管内科", "普外科", "妇产科", "麻醉科", "全科医学科", "儿科", "急诊科"),
    "口腔": ("口腔科",),
    "中医": ("中医科", "针灸推拿科"),
    "公卫": ("公共卫生科", "预防保健科"),
    "乡村": ("全科",),
}
PRACTICE = {"中西医": "中医", "中医/中西医": "中医"}


def candidate(kind, rng):
    """A candidate of one of KINDS: {field: value} with the fields of FIELDS."""
    own = {"class_name": f"{SEASON}春季{rng.randint(1, 6)}班", "phone": numbers.phone(rng)}
    return dict.fromkeys(FIELDS) | own | KINDS[kind](rng)


def cohort(size, seed, kinds=None):
    """So many candidates, all kinds equally often, in a shuffled order; no two share a number."""
    rng, taken, people = random.Random(seed), {None, "-"}, []
    kinds = tuple(kinds or KINDS)
    while len(people) < size:
        person = candidate(kinds[len(people) % len(kinds)], rng)
        own = {person["id_number"], person["diploma_no"], person["reg_no"]} - {None, "-"}
        if taken.isdisjoint(own):
            taken |= own
            people.append(person)
    rng.shuffle(people)
    return people


def person(rng, birth_year):
    """Somebody from the mainland."""
    name, pinyin, ethnicity = names.person_name(rng)
    gender, birth = rng.choice(("男", "女")), numbers.birth_day(rng, birth_year)
    number = numbers.identity_number(rng, birth, gender)
    return _identity(name, pinyin, "居民身份证", number, gender, birth) | {"ethnicity": ethnicity}


def _identity(name, pinyin, id_type, number, gender, birth):
    known = {"name": name, "pinyin": pinyin, "id_type": id_type, "id_number": number, "gender": gender}
    return known | {"birth_date": birth.isoformat()}


def work(rng, category, years, unit_kind=None, on_post="在职", dept=None):
    """Steps 7 and 11."""
    practice = PRACTICE.get(category, category)
    found = units.unit(unit_kind or rng.choice(units.FITS[practice]), rng)
    dept = dept or rng.choice(DEPARTMENTS[practice])
    post = {"on_post": on_post, "specialty_status": "全职", "years": years, "post": "卫生技术人员（医师）", "title": "待聘"}
    return found | post | {"dept": dept, "extra_subject": "不加试"}


def exam(level, category, path="首次报考"):
    """Step 4."""
    return {"exam_type": "医师资格考试", "level": level, "category": category, "path": path}


def certificate(rng, holder, level, category, year, old=False, type=None):
    """Step 10: the certificate of that year's exam, registered in the spring after."""
    number = numbers.certificate_number(year, holder["id_number"], level, category, old)
    licence = numbers.licence_number(rng, level, category, rng.choice(list(numbers.county_codes().values())))
    dates = {"cert_date": f"{year}-12", "reg_date": f"{year + 1}-0{rng.randint(3, 6)}"}
    return {"cert_type": type or level, "cert_no": number, "reg_no": licence} | dates


def training(work_unit):
    """Step 9, which nobody has to fill in."""
    what = {"trn_type": "全科医师培训", "trn_major": "全科医学", "trn_start": "2021-09", "trn_result": "已通过"}
    where = {"trn_unit": work_unit, "trn_base": "橘洲市立教学医院", "trn_grade": "三级甲等"}
    return what | where | {"trn_practice_major": "全科医学专业"}


def first_time(edu_level, level, years_ago, categories, unit_kind=None, fresh=False, **more):
    """A kind that registers for the first time with a diploma of so many years ago (a range)."""

    def make(rng):
        category, year = rng.choice(categories), SEASON - rng.randint(*years_ago)
        studied = edu.education(rng, edu_level, category, year)
        years = rng.choice((0, 0.5, 1)) if fresh else SEASON - year
        post = {"unit_kind": unit_kind, "on_post": "试用期" if fresh else "在职"}
        who = person(rng, year - studied["duration"] - rng.randint(17, 20))
        return exam(level, category) | who | work(rng, category, years, **post) | studied | more

    return make


def upgrade(edu_level, years_ago, category="临床", wait=2, old=False, type=None, form="普通全日制", major=None):
    """A kind that holds the assistant certificate; ``wait`` years lie between the diploma and the exam passed."""

    def make(rng):
        year = SEASON - rng.randint(*years_ago)
        studied = edu.education(rng, edu_level, category, year, form, major and rng.choice(major))
        who = person(rng, year - 3 - rng.randint(18, 24))
        passed = certificate(rng, who, "助理", category, year + wait, old, type)
        works = work(rng, category, SEASON - year)
        trained = training(works["work_unit"]) if rng.random() < 0.2 else {}
        return exam("执业", category, "助理升执业") | who | works | studied | passed | trained

    return make


def apprentice(kind, upgrades=False):
    """师承 or 确有专长, with or without the assistant certificate."""

    def make(rng):
        who = person(rng, rng.randint(1965, 1990))
        works = work(rng, "中医", rng.randint(6, 18), rng.choice(("tcm_clinic", "county_tcm")))
        known = exam("执业" if upgrades else "助理", "中医", "助理升执业" if upgrades else "首次报考") | who | works
        passed = certificate(rng, who, "助理", "师承", rng.randint(2014, 2018)) if upgrades else {}
        return known | edu.taught_by_a_master(kind) | passed

    return make


def west_to_tcm(edu_level, level):
    """A physician or an assistant of western medicine who registers for 中西医."""

    def make(rng):
        year = rng.randint(2008, 2016)
        who, studied = person(rng, year - 24), edu.education(rng, edu_level, "临床", year, major="临床医学")
        passed = certificate(rng, who, level, "临床", year + 2)
        return exam(level, "中西医", "西学中") | who | work(rng, "中西医", SEASON - year) | studied | passed

    return make


def student(year):
    """A graduate student who finishes in the season's year, or has finished in the year before."""

    def make(rng):
        category, reading = rng.choice(("临床", "临床", "口腔", "中医")), year == SEASON
        studied = edu.still_studying(rng, category, year) if reading else edu.education(rng, "研究生", category, year)
        hospital = "provincial_tcm" if category == "中医" else rng.choice(("central", "municipal"))
        works = work(rng, category, rng.randint(1, 3), hospital, "研究生（在读）" if reading else "试用期")
        return exam("执业", category, "研究生" if reading else "首次报考") | person(rng, year - 3 - 24) | works | studied

    return make


def soldier(military_identity):
    """In active service, or employed by the army."""

    def make(rng):
        known = first_time("本科", "执业", (2, 8), ("临床",), "military")(rng)
        return known | {"military_identity": military_identity}

    return make


def from_abroad(id_type):
    """Somebody with an identity card of Hong Kong, Macau or Taiwan, or with a passport."""

    def make(rng):
        known = first_time("本科", "执业", (2, 6), ("临床", "口腔", "中医"))(rng)
        chinese = id_type != "外籍护照" and rng.random() < 0.5
        name, pinyin = names.chinese_name(rng) if chinese else names.latin_name(rng)
        foreign = id_type == "外籍护照"
        number, permit = (numbers.passport(rng), None) if foreign else numbers.hmt_card(rng, id_type, known["gender"])
        document = {"id_type": id_type, "id_number": number, "permit_no": permit, "ethnicity": None}
        return known | document | {"name": name, "pinyin": pinyin}

    return make


def resident(rng):
    """Somebody from Hong Kong, Macau or Taiwan with a residence permit of the mainland."""
    known = first_time("本科", "执业", (2, 6), ("临床", "中医"))(rng)
    birth = numbers.birth_day(rng, int(known["birth_date"][:4]))
    number = numbers.identity_number(rng, birth, known["gender"], rng.choice(list(numbers.RESIDENCE)))
    name, pinyin = names.chinese_name(rng)
    return known | _identity(name, pinyin, "港澳台居民居住证", number, known["gender"], birth) | {"ethnicity": None}


def extra(subject, dept, unit_kinds):
    """A clinical physician who takes the extra subject."""

    def make(rng):
        known = first_time("本科", "执业", (2, 5), ("临床",), rng.choice(unit_kinds))(rng)
        return known | {"dept": dept, "extra_subject": subject}

    return make


def educated_abroad(rng):
    """A mainland candidate with a certified degree of a foreign university."""
    return first_time("本科", "执业", (2, 6), ("临床",))(rng) | edu.from_abroad(rng, "临床", SEASON - rng.randint(2, 6))


def from_minority(rng):
    """Somebody of an ethnic minority, half of them with a dotted name."""
    known = first_time("本科", "执业", (2, 6), ("临床", "中医"))(rng)
    name, pinyin, ethnicity = names.person_of_minority(rng)
    return known | {"name": name, "pinyin": pinyin, "ethnicity": ethnicity}


KINDS = {
    "bachelor": first_time("本科", "执业", (2, 9), ("临床", "临床", "口腔", "中医", "中西医", "公卫")),
    "bachelor_tcm": first_time("本科", "执业", (2, 9), ("中医", "中西医"), category="中医/中西医"),
    "fresh_bachelor": first_time("本科", "执业", (1, 1), ("临床", "口腔", "中医", "公卫"), fresh=True),
    "college": first_time("大专", "助理", (2, 8), ("临床", "临床", "口腔", "中医", "公卫")),
    "fresh_college": first_time("大专", "助理", (1, 1), ("临床", "口腔"), fresh=True),
    "secondary": first_time("中专", "助理", (3, 10), ("临床",), "township"),
    "rural": first_time("大专", "助理", (2, 8), ("乡村",)),
    "rural_secondary": first_time("中专", "助理", (3, 10), ("乡村",)),
    "graduate_student": student(SEASON),
    "graduate_of_last_year": student(SEASON - 1),
    "graduate": first_time("研究生", "执业", (2, 5), ("临床", "口腔", "中医")),
    "upgrade_college": upgrade("大专", (7, 15)),
    "upgrade_college_tcm": upgrade("大专", (7, 15), "中医"),
    "upgrade_secondary": upgrade("中专", (9, 10)),
    "upgrade_old_secondary": upgrade("中专", (23, 25), old=True, major=edu.OLD_SECONDARY),
    "upgrade_adult_college": upgrade("大专", (21, 21), form="成人教育"),
    "upgrade_self_taught": upgrade("大专", (21, 21), form="自学考试"),
    "upgrade_rural": upgrade("大专", (6, 7), type="乡村全科助理"),
    "upgrade_bachelor": upgrade("本科", (4, 10), wait=1),
    "upgrade_adult_bachelor": upgrade("本科", (3, 5), wait=-4, form="成人教育"),
    "apprentice": apprentice("师承"),
    "special_skill": apprentice("确有专长"),
    "upgrade_apprentice": apprentice("师承", upgrades=True),
    "west_to_tcm": west_to_tcm("本科", "执业"),
    "west_to_tcm_assistant": west_to_tcm("大专", "助理"),
    "soldier": soldier("现役"),
    "army_employee": soldier("聘用"),
    "hong_kong": from_abroad("香港身份证"),
    "macau": from_abroad("澳门身份证"),
    "taiwan": from_abroad("台湾身份证"),
    "resident": resident,
    "foreigner": from_abroad("外籍护照"),
    "educated_abroad": educated_abroad,
    "extra_children": extra("儿科", "儿科", ("municipal", "county", "maternal", "provincial")),
    "extra_emergency": extra("院前急救", "急救科", ("emergency", "county")),
    "skills_exempt": first_time("本科", "执业", (2, 6), ("临床", "中医"), skill_exempt="是"),
    "provincial_elsewhere": first_time("本科", "执业", (2, 6), ("临床",), "provincial_elsewhere"),
    "provincial": first_time("本科", "执业", (2, 6), ("临床",), "provincial"),
    "central": first_time("本科", "执业", (2, 6), ("临床",), "central"),
    "dentist": first_time("本科", "执业", (2, 6), ("口腔",)),
    "public_health": first_time("本科", "执业", (2, 6), ("公卫",)),
    "tcm": first_time("本科", "执业", (2, 6), ("中医",)),
    "private_clinic": first_time("大专", "助理", (2, 6), ("口腔",), "dental_clinic"),
    "community_centre": first_time("大专", "助理", (2, 6), ("临床",), "community"),
    "minority": from_minority,
}
"""Every kind by its name: a function of the random numbers."""
