"""The same values as people write them: every spelling here means exactly the value that it stands for.

``respelled`` is the second step after candidates.py; reading the result must give the first step back.
"""

from datetime import date, datetime

OPTIONS = {
    "level": {"执业": ("执业医师", "执业级"), "助理": ("执业助理医师", "助理医师", "执业助理")},
    "category": {
        "临床": ("临床类", "临床类别"), "口腔": ("口腔类", "口腔类别"), "中医": ("中医类", "中医类别"),
        "中西医": ("中西医结合", "中西医类"),
        "公卫": ("公共卫生", "公卫类"), "乡村": ("乡村全科", "乡村全科类"),
    },
    "path": {"首次报考": ("首次", "首报"), "助理升执业": ("升执业",), "西学中": ("西学中班",), "研究生": ("应届研究生",)},
    "skill_exempt": {"是": ("免考", "√")},
    "id_type": {"居民身份证": ("身份证", "二代身份证", "临时身份证"), "外籍护照": ("护照",), "港澳台居民居住证": ("居住证",)},
    "gender": {"男": ("男性", "男 "), "女": ("女性", "女\u3000")},
    "military_identity": {"现役": ("现役军人", "军官"), "聘用": ("文职人员", "聘用人员"), None: ("无", "非军人", "/")},
    "permit_no": {None: ("无", "/", "——")},
    "prov": {"湖南省": ("湖南",)},
    "org_type": {"中医医院": ("中医院",), "卫生院": ("乡镇卫生院",), "疾病预防控制中心": ("疾控中心",)},
    "affiliation": {
        "省级": ("省", "省直"), "市": ("市级", "市属"), "区县": ("县级", "区县级"), "乡镇": ("乡镇级", "镇"),
        "街道": ("街道办",),
        "村(居)委会": ("村（居）委会", "村级"), "部队": ("对应部队", "军队"), "民营": ("民办",),
    },
    "on_post": {"在职": ("在岗", "在编", "合同制"), "试用期": ("试用",), "研究生（在读）": ("研究生(在读)", "在读")},
    "specialty_status": {"全职": ("专职",)},
    "post": {"卫生技术人员（医师）": ("医师", "医生", "卫生技术人员(医师)")},
    "title_date": {None: ("无", "/", "不填")},
    "edu_region": {"大陆": ("中国大陆", "内地"), "境外": ("国外",)},
    "edu_category": {"高等教育": ("高等",), "中等教育": ("中等",)},
    "study_form": {"普通全日制": ("全日制", "统招"), "成人教育": ("成人", "函授"), "自学考试": ("自考",)},
    "edu_level": {"本科": ("大学本科",), "大专": ("专科",), "研究生": ("硕士研究生",)},
    "degree": {"学士": ("学士学位",), "硕士": ("硕士学位",), "无": ("无学位",)},
    "trn_result": {"已通过": ("合格", "通过")},
    "cert_type": {"助理": ("助理医师", "执业助理医师"), "执业": ("执业医师",), None: ("无", "没有")},
    "cert_no": {None: ("无", "——")},
    "extra_subject": {"不加试": ("否", "无", "不需要")},
    "exam_zone": {"湖南省": ("湖南", "湖南考区")},
}  # fmt: skip

ETHNIC = {"汉族": "汉", "土家族": "土家", "维吾尔族": "维族", "蒙古族": "蒙族"}
NUMERALS = "〇一二三四五六七八九十"


def respelled(person, rng, share=0.5):
    """The candidate with about that share of the cells written otherwise."""
    return {name: _respelled(name, value, rng) if rng.random() < share else value for name, value in person.items()}


def _respelled(name, value, rng):
    if value in OPTIONS.get(name, ()):
        return rng.choice(OPTIONS[name][value])
    if value is None or value == "-":
        return value if value is None else rng.choice(("-", "—", "－", "——"))
    return SPELLERS[name](value, rng) if name in SPELLERS else value


def month(value, rng):
    """2019-07 in one of the many ways in which people write it; never as the number 2019.1."""
    year, number = map(int, value.split("-"))
    styles = [f"{year}.{number:02}", f"{year}年{number}月", f"{year}{number:02}", f"{year}/{number}", date(year, number, 1)]
    styles.append(f"{year}年{number:02}月份")
    styles.append("".join(NUMERALS[int(digit)] for digit in str(year)) + f"年{_chinese(number)}月")
    return rng.choice(styles + ([float(f"{year}.{number}")] if 1 < number < 10 else []))


def day(value, rng):
    """1990-03-07 in one of the many ways in which people write it."""
    found = date.fromisoformat(value)
    year, number, today = found.year, found.month, found.day
    written = (f"{year}.{number}.{today}", f"{year}年{number}月{today}日", f"{found:%Y%m%d}", f"{year}/{number:02}/{today:02}")
    return rng.choice((*written, datetime(year, number, today)))


def _chinese(number):
    return NUMERALS[number] if number <= 10 else f"十{NUMERALS[number - 10]}"


def identity(value, rng):
    """A number with what keyboards and copying put around it."""
    spaced = f"{value[:6]} {value[6:14]} {value[14:]}" if len(value) == 18 else f" {value}"
    return rng.choice((value.lower(), _wide(value), spaced, f"{value}\u200b", f"\xa0{value}", f"'{value}"))


def _wide(text):
    return "".join(chr(ord(char) + 0xFEE0) if char.isascii() else char for char in text)


def person_name(value, rng):
    """A name with blanks, or with another dot."""
    if "·" in value:
        return value.replace("·", rng.choice("•‧・．"))
    if value.isascii():
        return f" {value}"
    return rng.choice((f"{value[0]} {value[1:]}", f"{value[:-1]}\u3000{value[-1]}", f"{value} ", f"{value}，"))


def pinyin(value, rng):
    """Pinyin in capitals, with capitals, or in one word."""
    return rng.choice((value.upper(), value.title(), value.replace(" ", "")))


def phone(value, rng):
    """A phone with blanks, with +86, or as a number."""
    parts = (value[:3], value[3:7], value[7:])
    return rng.choice((" ".join(parts), "-".join(parts), f"+86 {value}", int(value)))


def city(value, rng):
    """A prefecture without 市; 湘西 as people call it."""
    return "湘西州" if value.startswith("湘西") else value.removesuffix("市")


def site(value, rng):
    """An exam site with the word."""
    return rng.choice((f"{value}考点", value if value == "省直" else f"{value}{'州' if value == '湘西' else '市'}"))


def years(value, rng):
    """A number of years with its unit."""
    return rng.choice((f"{value}年", f"{value} 年", str(value)))


def duration(value, rng):
    """A length of study."""
    return rng.choice((f"{value}年", f"{NUMERALS[value]}年制" if value > 2 else "2年制", float(value)))


def diploma(value, rng):
    """A diploma's number with the words around it."""
    return rng.choice((f"编号：{value}", f"№{value}", f"{value[:5]} {value[5:]}", _wide(value)))


def unit(value, rng):
    """A unit's name with an end that was not meant."""
    return rng.choice((f"{value}。", f" {value}", f"{value}\n"))


SPELLERS = {
    "name": person_name, "pinyin": pinyin, "id_number": identity, "permit_no": identity, "birth_date": day, "phone": phone,
    "city": city,
    "exam_site": site, "grad_date": month, "enrol_date": month, "cert_date": month, "reg_date": month, "trn_start": month,
    "years": years,
    "duration": duration, "diploma_no": diploma, "cert_no": identity, "reg_no": identity, "work_unit": unit, "trn_unit": unit,
    "ethnicity": lambda value, rng: ETHNIC.get(value, value.removesuffix("族")),
}  # fmt: skip
