"""Dirt: cells that are right but written as no form would take them. Intake must mend every one of them, and say so.

Each entry names a kind of repair (data/words/repair.toml), asks for a candidate and changes some of its cells.
"""

from datetime import date


def anybody(person):
    """Every candidate."""
    return True


def han(person):
    """A name of Chinese characters without a dot."""
    return "·" not in person["name"] and not person["name"].isascii()


def resident(person):
    """An identity number of 18 characters."""
    return len(person["id_number"]) == 18


def ends_in_x(person):
    """An identity number that ends in X."""
    return resident(person) and person["id_number"].endswith("X")


def graduate(person):
    """A diploma of a school, with its number."""
    return person["grad_date"] not in (None, "-") and person["diploma_no"] is not None


def in_hunan(person):
    """A unit whose prefecture is called …市."""
    return person["city"].endswith("市")


def spilled(person):
    """Level and category in one cell, as the exam is called."""
    word = {"执业": "执业医师", "助理": "执业助理医师"}[person["level"]]
    return {"level": None, "category": f"{person['category']}{word}"}


def span(person):
    """Enrolment and graduation in one cell."""
    start, end = person["enrol_date"].split("-"), person["grad_date"].split("-")
    return {"enrol_date": None, "grad_date": f"{start[0]}.{int(start[1])}-{end[0]}.{int(end[1])}"}


def excel_day(person):
    """The graduation as the number behind an Excel date."""
    year, month = map(int, person["grad_date"].split("-"))
    return {"grad_date": float((date(year, month, 1) - date(1899, 12, 30)).days)}


def short_year(person):
    """19.7 for 2019-07."""
    year, month = person["grad_date"].split("-")
    return {"grad_date": f"{year[2:]}.{int(month)}"}


def in_words(person):
    """满三年."""
    return {"years": f"满{'〇一二三四五六七八九'[person['years']]}年"}


def wide(text):
    """Full-width letters and digits."""
    return "".join(chr(ord(char) + 0xFEE0) for char in text)


def spaced(text):
    """An identity number in three parts."""
    return f"{text[:6]} {text[6:14]} {text[14:]}"


def bracketed(text):
    """A Macau card's last digit in brackets."""
    return f"{text[:7]}({text[7]})"


def change(field, how):
    """A change of one cell by a function of its value."""
    return lambda person: {field: how(person[field])}


def write(**cells):
    """A change to these cells, whatever they held."""
    return lambda person: cells


DIRT = (
    ("remark", han, change("name", lambda name: f"{name}（班长）")),
    ("remark", han, change("name", lambda name: f"{name}-已改")),
    ("star", han, change("name", lambda name: f"*{name}")),
    ("emoji", han, change("name", lambda name: f"{name}😊")),
    ("spaces", lambda who: han(who) and len(who["name"]) == 2, change("name", "\u3000".join)),
    ("name_dot", lambda who: "·" in who["name"], change("name", lambda name: name.replace("·", "•"))),
    ("look_alike", lambda who: "马" in who["name"], change("name", lambda name: name.replace("马", "⻢"))),
    ("full_width", resident, change("id_number", wide)),
    ("case", ends_in_x, change("id_number", str.lower)),
    ("x_sign", ends_in_x, change("id_number", lambda number: number.replace("X", "×"))),
    ("spaces", resident, change("id_number", spaced)),
    ("invisible", anybody, change("id_number", lambda number: f"\u200b{number}")),
    ("affix", lambda who: who["id_type"] == "居民身份证", change("id_number", lambda number: f"身份证号：{number}")),
    ("quotes", anybody, change("id_number", lambda number: f"'{number}")),
    ("id_brackets", lambda who: who["id_type"] == "澳门身份证", change("id_number", bracketed)),
    ("numbering", anybody, change("gender", lambda gender: {"男": "男(1)", "女": "女(2)"}[gender])),
    ("option_spelling", lambda who: who["gender"] == "女", write(gender="F")),
    ("compound", lambda who: who["category"] in ("临床", "口腔"), spilled),
    ("date_form", graduate, change("grad_date", lambda month: f"{month[:4]}年{int(month[5:])}月")),
    ("date_range", graduate, span),
    ("excel_serial", graduate, excel_day),
    ("short_year", graduate, short_year),
    ("affix", graduate, change("diploma_no", lambda number: f"编号：{number}")),
    ("hyphens", graduate, change("diploma_no", lambda number: f"{number[:5]}-{number[5:]}")),
    ("dash", lambda who: who["grad_date"] == "-", write(school="——", grad_date="－", diploma_no="—")),
    ("number_words", lambda who: who["years"] in range(1, 10), in_words),
    ("number_form", lambda who: isinstance(who["years"], int), change("years", lambda years: f"{years}.0")),
    ("country_code", anybody, change("phone", lambda phone: f"+86 {phone}")),
    ("formula_error", lambda who: who["permit_no"] is None, write(permit_no="=VLOOKUP(F6,旧名册!A:H,8,0)")),
    ("blank_word", lambda who: who["cert_no"] is None, write(cert_type="无", cert_no="无", title_date="/")),
    ("punctuation", anybody, change("work_unit", lambda unit: f"{unit}。")),
    ("line_break", anybody, change("work_unit", lambda unit: f"{unit[:6]}\n{unit[6:]}")),
    ("region_name", lambda who: who["city"].startswith("湘西"), write(city="湘西州", exam_site="湘西州")),
    ("region_name", in_hunan, lambda who: {"prov": "湖南", "city": who["city"].removesuffix("市")}),
)
"""(kind of repair, whom it fits, what it does to the cells)."""
