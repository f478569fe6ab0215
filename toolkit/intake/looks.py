"""What one cell looks like: tests of a clean text (half width, no blanks around), each true or false.

They are generous: they tell a name from a number and a month from an option, and leave what is wrong with it to the rules.
"""

import re

from toolkit.codes import ethnic, regions, resident_id
from toolkit.intake.headers import vocabulary
from toolkit.intake.values.places import said_parts
from toolkit.once import Pattern

_YEAR = r"(?:19|20)\d{2}"
_HAN_NAME = Pattern(r"[\u3400-\u9fff〇]{2,4}(?:\([^)]*\))?|[\u3400-\u9fff]{2,12}[·•‧・.][\u3400-\u9fff·•‧・.]{2,24}")


def pattern(*expressions):
    """A test that one of some regular expressions passes, whole."""
    found = Pattern("|".join(expressions), re.IGNORECASE)
    return lambda text: found.fullmatch(text) is not None


def checked_identity(text):
    """Whether it is an 18-digit resident number whose check digit is right."""
    return len(text) == 18 and resident_id.problem(text) is None


identity = pattern(
    r"\D{0,2}\d{6}(?:18|19|20)\d{2}[01]\d[0-3]\d{3,5}[\dXx×]?\D{0,2}",  # 17 to 19 characters
    r"\d{18}|\d{15}|[A-Z]{3}\d{12}|\d{3,6}\*{6,}\w{0,4}|\d(?:\.\d+)?E\+1[4-8]|\d{6}[ -]\d{8}[ -]\d{3}[\dX]",
    r"[A-Z]{1,2}\d{6}\(?[\dA]\)?|[157]\d{6}\(?\d\)?|[A-Z][12]\d{8}|[A-Z]{1,2}\d{7,9}",  # 香港, 澳门, 台湾, passports
)
permit = pattern(r"[HM]\d{8}(?:\d{2})?|\d{8}|\d{10,12}")
mobile = pattern(r"(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|1[3-9]\d{9}\.0|1\.[3-9]\d*E\+10")
phone = pattern(
    r"(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|1[3-9]\d{9}\.0|1\.[3-9]\d*E\+10|\(?0\d{2,3}\)?[ -]?\d{7,8}(?:-\d+)?|\d{7,8}"
)
date = pattern(
    _YEAR + r"\s*[-./年、]\s*\d{1,2}(?:\s*[-./月]\s*\d{0,2}\s*[日号]?)?(?:月份?)?(?:[ T]\d.*)?",
    _YEAR + r"(?:0[1-9]|1[0-2])(?:[0-3]\d)?|" + _YEAR + r"年?|[2-5]\d{4}|\d{2}[./年]\d{1,2}月?",
    _YEAR + r".{2,8}(?:" + _YEAR + r".{0,6}|至今)|[一二三四五六七八九〇零○]{4}年.*|至今|在读|[a-z]{3}[-. ]\d{2,4}",
)
diploma = pattern(r"\d{5}[1-79](?:19[89]|20[0-3])\d0[1-8]\d{5,7}|6[56]\d{15}")
certificate = pattern(_YEAR + r"\d{2}[1-3]\d{2}(?:\d{15}|\d{17}[\dX])")
licence = pattern(r"[1-3]\d{2}(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{10}")
like_diploma = pattern(r"[^\u4e00-\u9fff]{6,24}|.*[第字号].*\d.*")
like_certificate = pattern(r"\D{0,6}\d{15,27}[\dX]?|\d{20,}.*|\d(?:\.\d+)?E\+2[2-7]")
like_licence = pattern(r"\D{0,6}\d{14,16}|\d(?:\.\d+)?E\+1[34]")
number = pattern(r"\D{0,4}\d{1,3}(?:\.\d+)?\s*\D{0,4}|[半一两二三四五六七八九十]+[年个].*|0?\.\d+")
counted = pattern(r"[A-Za-z]{0,4}[-_]?\d{1,8}")
latin = pattern(r"[A-Za-zÀ-ÿüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ' ·.-]{3,40}")
unit = pattern(
    r".*(?:医院|卫生院|卫生室|卫生所|卫生站|诊所|门诊|服务中心|服务站|保健|疾控|疾病预防|医务室|急救|血站|学院|大学|公司|中心|湘雅).*"
)
school = pattern(r".*(?:大学|学院|学校|卫校|医专|医校|中专|师承|专长|电大|党校).*")
major = pattern(r".*(?:医|口腔|临床|针灸|推拿|骨伤|公共卫生|预防|护理|药|影像|麻醉|检验|康复|妇幼|精神|儿科|全科|助产).*")
ward = pattern(r".*(?:科|室|部|中心|病区|门诊|ICU|组|院|所|站).{0,6}")
grade = pattern(r"[一二三]级(?:[甲乙丙特]等?)?(?:医院)?|[一二三][甲乙丙](?:等|医院)?|未定级?|未评.{0,4}")
degree = pattern(r".*[学硕博]士.*|.*学位.*|[无未].*")
level = pattern(r".*(?:执业|助理).*|医师")
category = pattern(r".*(?:临床|口腔|中医|中西医|公卫|公共卫生|乡村).*(?:医师|助理|执业|全科|类别?)")
education = pattern(r".*(?:研究生|硕士|博士|本科|大专|专科|中专|高职|师承|专长).*")
study = pattern(r".*(?:全日制|统招|普通|成人|成教|函授|业余|夜大|脱产|自考|自学|网络|远程|电大|开放|在职|国开|非全).*")
web = pattern(r"https?://.*|www\..*")
yes_no = pattern(
    r"是|否|有|无|对|错|y|n|yes|no|√|×|✓|✔|✗|[01]|true|false|需要|同意|通过|合格|已.{0,5}|未.{0,5}|没.{0,4}|不.{0,4}",
)


def person(text):
    """Whether it looks like somebody's name: two to four Han characters that begin with a surname, or parts joined by dots."""
    text = "".join(text.split())
    if not _HAN_NAME.fullmatch(text):
        return False
    names = vocabulary()["names"]
    return text[0] in names["surnames"] or text[:2] in names["compound"] or not text.isalnum()


def group(text):
    """Whether it is an ethnic group."""
    return ethnic.canonical(text) is not None or ethnic.doubtful(text) is not None


def province(text):
    """Whether it is a province."""
    return regions.province(text) is not None


def region(text):
    """Whether it is a place in at least two steps (湖南-湘潭-岳塘区), and no unit that is called after one."""
    return not unit(text) and len(said_parts(text)[0]) > 1


def city(text):
    """Whether it is one of Hunan's prefectures, or at least called 市 or 州."""
    return regions.city(text) is not None or text.endswith(("市", "州"))


def county(text):
    """Whether it is a county of Hunan, or at least called 区, 县, 市 or 旗."""
    return regions.county(text) is not None or text.endswith(("区", "县", "市", "旗"))


def site(text):
    """Whether it is a place where papers are reviewed: a prefecture, a county or 省直."""
    place = text.removesuffix("考点")
    return "省直" in place or city(place) or county(place)
