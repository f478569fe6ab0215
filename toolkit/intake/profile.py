"""What the cells of a column look like: how many pass as identity numbers, names, dates, options of a field.

A test is a function of one clean text. Only the first 200 cells with something in them are looked at, every distinct text once.
"""

import datetime
import re
import unicodedata
from collections import Counter
from functools import cache

from toolkit.codes import ethnic, regions, resident_id
from toolkit.fields import fields
from toolkit.intake.headers import normal, vocabulary
from toolkit.intake.spellings import option_texts

SAMPLE = 200
ENOUGH = 3  # fewer cells say nothing

_BLANK = frozenset(("", "无", "没有", "暂无", "待补", "不详", "空", "同上", "〃", "不填", "none", "null", "nan", "n/a", "na", "/", "\\"))
_DASHES = frozenset("-—–―－─~·.")


class Sample:
    """The cells of one column that have something in them, as clean texts; words that say "nothing here" do not count."""

    def __init__(self, cells):
        self.counts = Counter(_texts(cells))
        self.size = sum(self.counts.values())
        self._passed = {}

    def passed(self, test):
        """How many cells pass a test."""
        if test not in self._passed:
            self._passed[test] = sum(count for text, count in self.counts.items() if test(text))
        return self._passed[test]

    def share(self, test):
        """The share of cells that pass a test, 0 to 1; 0 when there are none."""
        return self.passed(test) / self.size if self.size else 0.0

    def fits(self, field):
        """The share of cells that look like this field; 0.5 where that cannot be said."""
        test = test_of(field)
        return self.share(test) if test and self.tells else 0.5

    @property
    def tells(self):
        """Whether there are enough cells to judge by."""
        return self.size >= ENOUGH

    @property
    def variety(self):
        """The share of cells that stand for themselves: near 1 for numbers and names, near 0 for options."""
        return len(self.counts) / self.size if self.size else 0.0


def _texts(cells):
    taken = 0
    for cell in cells:
        if cell is None or (text := text_of(cell)).lower() in _BLANK or _DASHES.issuperset(text):
            continue
        yield text
        taken += 1
        if taken == SAMPLE:
            return


def text_of(cell):
    """A cell as clean text: half width, no invisible characters, whole numbers without a point, dates as ISO dates."""
    if isinstance(cell, str):
        return cell.strip() if cell.isascii() else unicodedata.normalize("NFKC", cell).replace("\u200b", "").strip()
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else repr(cell)
    return cell.isoformat() if isinstance(cell, datetime.date) else str(cell)


def pattern(expression):
    """A test that a regular expression passes, whole."""
    match = re.compile(expression, re.IGNORECASE).fullmatch
    return lambda text: match(text) is not None


def checked_identity(text):
    """Whether it is an 18-digit resident number whose check digit is right."""
    return len(text) == 18 and resident_id.problem(text) is None


identity = pattern(
    r"\D{0,2}\d{6}(?:18|19|20)\d{2}[01]\d[0-3]\d{3,5}[\dXx×]?\D{0,2}|\d{15}|9\d{17}|\d{3,6}\*{6,}\w{0,4}|\d(?:\.\d+)?E\+1[4-8]|\d{18}"
    r"|\d{6}[ -]\d{8}[ -]\d{3}[\dX]|[A-Z]{1,2}\d{6}\(?[\dA]\)?|[157]\d{6}\(?\d\)?|[A-Z][12]\d{8}|[A-Z]{1,2}\d{7,9}|[A-Z]{3}\d{12}"
)
permit = pattern(r"[HM]\d{8}(?:\d{2})?|\d{8}|\d{10,12}")
mobile = pattern(r"(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|1[3-9]\d{9}\.0|1\.[3-9]\d*E\+10")
telephone = pattern(r"\(?0\d{2,3}\)?[ -]?\d{7,8}(?:-\d+)?|\d{7,8}")
date = pattern(
    r"(?:19|20)\d{2}\s*[-./年、]\s*\d{1,2}(?:\s*[-./月]\s*\d{0,2}\s*[日号]?)?(?:月份?)?(?:[ T]\d.*)?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?"
    r"|(?:19|20)\d{2}年?|[2-5]\d{4}|\d{2}[./年]\d{1,2}月?|[一二三四五六七八九〇零○]{4}年.*|至今|在读|[a-z]{3}[-. ]\d{2,4}"
    r"|(?:19|20)\d{2}.{2,8}(?:(?:19|20)\d{2}.{0,6}|至今)"
)
moment = pattern(r"\d{4}\D\d{1,2}\D\d{1,2}日?[ T]\d{1,2}:\d{2}.*")
diploma = pattern(r"\d{5}[1-79](?:19[89]|20[0-3])\d0[1-8]\d{5,7}|6[56]\d{15}")
certificate = pattern(r"(?:19|20)\d{2}\d{2}[1-3]\d{2}(?:\d{15}|\d{17}[\dX])")
licence = pattern(r"[1-3]\d{2}(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{10}")
number = pattern(r"\D{0,4}\d{1,3}(?:\.\d+)?\s*\D{0,4}|[半一两二三四五六七八九十]+[年个].*|(?:0?\.\d+)")
latin = pattern(r"[A-Za-zÀ-ÿüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ' ·.-]{3,40}")
unit = pattern(r".*(?:医院|卫生院|卫生室|卫生所|卫生站|诊所|门诊|服务中心|服务站|保健|疾控|疾病预防|医务室|急救|血站|学院|大学|公司|中心|湘雅).*")
school = pattern(r".*(?:大学|学院|学校|卫校|医专|医校|中专|师承|专长|电大|党校).*")
major = pattern(r".*(?:医|口腔|临床|针灸|推拿|骨伤|公共卫生|预防|护理|药|影像|麻醉|检验|康复|妇幼|精神|儿科|全科|助产).*")
ward = pattern(r".*(?:科|室|部|中心|病区|门诊|ICU|组|院|所|站).{0,6}")
grade = pattern(r"[一二三]级.{0,6}|[一二三][甲乙丙](?:等|医院)?|未定级?|未评.{0,4}")
title = pattern(r".*(?:医师|医士|待聘|初级|中级|高级|副高|正高|[师士员]|药剂)")
web = pattern(r"https?://.*|www\..*")
email = pattern(r"[\w.+-]+@[\w-]+\.\w.*")
yes_no = pattern(r"是|否|有|无|对|错|y|n|yes|no|√|×|✓|✔|✗|已.{0,5}|未.{0,5}|没.{0,4}|不.{0,4}|[01]|true|false|需要|同意|通过|合格")
_HAN_NAME = re.compile(r"[\u3400-\u9fff〇]{2,4}(?:\([^)]*\))?|[\u3400-\u9fff]{2,12}[·•‧・.][\u3400-\u9fff·•‧・.]{2,24}")


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


@cache
def options(field):
    """A test for the options of a choice field and everything that means one of them."""
    texts = option_texts(field)
    return lambda text: normal(text) in texts


def province(text):
    """Whether it is a province."""
    return regions.province(text) is not None


def city(text):
    """Whether it is one of Hunan's prefectures, or at least called 市 or 州."""
    return regions.city(text) is not None or text.endswith(("市", "州"))


def county(text):
    """Whether it is a county of Hunan, or at least called 区, 县, 市 or 旗."""
    return regions.county(text) is not None or text.endswith(("区", "县", "市", "旗"))


def site(text):
    """Whether it is a place where papers are reviewed: a prefecture, a county or 省直."""
    return "省直" in text or city(text.removesuffix("考点")) or county(text.removesuffix("考点"))


_BY_FIELD = {
    "id_number": identity, "permit_no": permit, "diploma_no": pattern(r"[^\u4e00-\u9fff]{6,24}|.*[第字号].*\d.*"),
    "cert_no": pattern(r"\D{0,6}\d{15,27}[\dX]?|\d{20,}.*"), "reg_no": pattern(r"\D{0,6}\d{14,16}|\d(?:\.\d+)?E\+1[34]"), "pinyin": latin, "school": school,
    "major": major, "dept": ward, "trn_grade": grade, "trn_major": major, "url": web,
}  # fmt: skip
_BY_KIND = {
    "name": person, "phone": lambda text: mobile(text) or telephone(text), "month": date, "day": date, "number": number,
    "ethnicity": group, "province": province, "city": city, "county": county, "site": site, "unit": unit,
}  # fmt: skip


@cache
def test_of(field):
    """What a cell of this field looks like: a test, or None for a field that may hold anything."""
    known = fields()[field]
    if known.kind == "choice":
        return options(field)
    if known.kind == "answer":
        own = option_texts(field)
        return lambda text: yes_no(text) or normal(text) in own
    return _BY_FIELD.get(field) or _BY_KIND.get(known.kind)
