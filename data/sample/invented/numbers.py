"""Numbers of people who do not exist, built by the layouts of the real ones.

Identity numbers take the serial digits 996 to 999, which GB 11643 kept for people above a hundred years of age: with a birth
after 1926 they are nobody's. Phones take 199 0000 xxxx.
"""

from datetime import date, timedelta
from functools import cache

from toolkit.codes.resident_id import check_digit
from toolkit.codes.tables import rows

OTHER_PROVINCES = ("420106", "360102", "440103", "450103", "510104", "520103", "110101", "650102", "540102", "150102")
OLD_HUNAN = ("432301", "432423", "432503", "432522", "432801", "432902", "433001", "433023")
RESIDENCE = {"810000": "香港", "820000": "澳门", "830000": "台湾"}

LEVEL_DIGITS = {"博士": "01", "研究生": "02", "本科": "05", "大专": "06"}
FORM_DIGITS = {"普通全日制": "1", "成人教育": "5", "自学考试": "6", "网络教育": "7"}
CATEGORY_DIGITS = {"临床": "10", "口腔": "20", "公卫": "30", "中医": "41", "中西医": "43", "师承": "42"}


def birth_day(rng, year):
    """A day of that year."""
    return date(year, 1, 1) + timedelta(days=rng.randrange(365))


def identity_number(rng, birth, gender, area=None):
    """18 characters: an area, the birth day, a serial of nobody and the check character."""
    area = area or _area(rng, birth)
    body = f"{area}{birth:%Y%m%d}{rng.choice(('997', '999') if gender == '男' else ('996', '998'))}"
    return body + check_digit(body)


def _area(rng, birth):
    if birth.year < 1994 and rng.random() < 0.2:
        return rng.choice(OLD_HUNAN)
    if rng.random() < 0.1:
        return rng.choice(OTHER_PROVINCES)
    return rng.choice(list(county_codes().values()))


@cache
def county_codes():
    """The six digits of every county of Hunan."""
    return {row["name"]: row["code"] for row in rows("hunan") if row["kind"] == "county"}


def digits(rng, size):
    """So many digits, the first no zero."""
    return str(rng.randrange(10 ** (size - 1), 10**size))


def phone(rng):
    """A mobile number out of a block that nobody was given."""
    return f"1990000{rng.randrange(10000):04}"


def hmt_card(rng, id_type, gender):
    """(identity card, mainland travel permit) of Hong Kong, Macau or Taiwan."""
    if id_type == "香港身份证":
        return rng.choice("AKRYZ") + digits(rng, 6) + rng.choice("0123456789A"), "H" + digits(rng, 8)
    if id_type == "澳门身份证":
        return rng.choice("157") + digits(rng, 7), "M" + digits(rng, 8)
    return rng.choice("ABFH") + {"男": "1", "女": "2"}[gender] + digits(rng, 8), digits(rng, 8)


def passport(rng):
    """A foreign passport's number."""
    return rng.choice("CEKLNPX") + digits(rng, rng.choice((7, 8)))


def diploma_number(rng, school_code, form, year, level):
    """The number of a diploma of higher education: school, form, year, level, serial (17 or 18 digits)."""
    if form == "自学考试":
        return f"6{LEVEL_DIGITS[level][1]}430100{year % 100:02}1{rng.randrange(10**6):06}"
    serial = digits(rng, 6) if rng.random() < 0.8 else digits(rng, 5)
    return f"{school_code}{FORM_DIGITS[form]}{year}{LEVEL_DIGITS[level]}{serial}"


def certificate_number(year, own_number, level, category, old=False):
    """The number of a qualification certificate: year, province, level, category and the holder's identity number.

    24 characters with the ``old`` 15-digit identity number, else 27.
    """
    own = own_number[:6] + own_number[8:17] if old else own_number
    return f"{year}43{'2' if level == '助理' else '1'}{CATEGORY_DIGITS[category]}{own}"


def licence_number(rng, level, category, county_code):
    """The 15 digits of a licence: level, category, county of the first registration, serial."""
    return f"{'2' if level == '助理' else '1'}{CATEGORY_DIGITS[category]}{county_code}{rng.randrange(1, 1000):06}"
