"""The name of a medical institution: its kind, to whom such an institution belongs, and whether the name is complete.

A name is made of a place, an own name and a general name (长沙市 + 第一 + 人民医院); the general name at its end tells the
kind. Brackets hold a second name, a person's name or a branch, and 有限公司 behind says that it is private.

Source: 医疗机构管理条例实施细则 第四十条; data/codes/institutions.csv.

>>> read("湘潭县金橘镇卫生院").kind, read("湘潭县金橘镇卫生院双樟分院").branch
('township', True)
>>> public_level("浏阳市人民医院"), public_level("长沙市第一医院"), public_level("长沙爱心医院")
('county', 'city', None)
>>> incomplete("县人民医院"), incomplete("湘潭县人民医院儿科"), incomplete("湘潭县人民医院")
('bare', 'department', None)
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from toolkit.codes import regions
from toolkit.codes.tables import parts, rows

_REMEMBERED = 8192
_BRACKETS = re.compile(r"[（(\[【]([^（）()\[\]【】]*)[）)\]】]?")
_COMPANY = re.compile(r"(?:有限|有限责任|股份有限)?公司$")
_INSIDE = re.compile(r"(.*(?:医院|卫生院|保健院|服务中心|服务站|卫生室|卫生所|门诊部|诊所|防治[院所站]))(.+)")
_BRANCH = re.compile("分院|院区|分部|分中心|分站|分所|[东南西北新老总]院|本部")
_DEPARTMENT = re.compile("[^专]{1,8}(?:科|科室|病区|病房|住院部)|.{0,6}ICU|住院部", re.IGNORECASE)
_NO_TOWN = re.compile(r"[场矿厂](?:职工)?(?:中心)?卫生院|监狱|公司|管理区|开发区|学校|学院")
_VILLAGE_ROOM = re.compile(r"(?:村|居委).*卫生室$")
_SCHOOL_ROOM = re.compile("小学|中学|学校|学院|大学|幼儿园|公司|监狱|厂")
_ARMY = re.compile(
    "^(?!.*原)(?:.{0,4}(?:中国人民)?解放军.*医院|.*联勤保障部队.*医院|.{0,6}(?:武警|武装警察部队).{0,8}(?:总队|支队|部队).{0,6}医院)"
)
_ORDINAL = "第?十?[一二三四五六七八九十1-9]"
_PUBLIC = re.compile(
    rf"(?:{_ORDINAL}|(?:{_ORDINAL})?人民|中心|(?:{_ORDINAL}|民族)?中医)医院|(?:民族)?中医院"
    "|妇幼保健(?:院|所|站|计划生育服务中心)|疾病预防控制中心"
)
_OFFICE = re.compile("卫|健康|行政|政务|审批|中医药")
_OFFICES = {
    "国家": "中央",
    "(?:湖南)?省(?:级|直|卫|中医药|健康)": "省级",
    "市(?:级|卫|行政|健康)": "市",
    "(?:区|县|区县)(?:级|卫|行政|健康)": "区县",
}
_UNCLEAR = re.compile(r"…|[.．。]{2,}|[xX×＊*]{2,}|[某〃]|^同[上前]$")
_BARE = (
    "(?:我|本)?(?:省|市|州|县|区|镇|乡|村|街道|乡镇|地区)?级?[直属]?"
    rf"(?:{_ORDINAL}|人民|中心|中医|中西医结合|民族|妇幼|口腔|综合|专科|附属|民营|私立|私人|个体|公立|社区|街道"
    "|镇|乡|村|农村|儿童|康复|眼科|骨科|精神病|西医|卫生服务){0,6}"
    "(?:{endings}|附属?第?[一二三四五1-5]|妇幼|妇保|疾控|服务中心|服务站)"
)


@dataclass(frozen=True)
class Institution:
    """What a name says: its kind and usual institution type (None: it does not tell), the types that fit, a branch or not."""

    kind: str | None
    usual: str | None = None
    types: tuple[str, ...] = ()
    branch: bool = False


@lru_cache(_REMEMBERED)
def read(name):
    """The Institution that a name means; a branch or a department is of its main institution's kind."""
    text, branch = without_brackets(name), _BRANCH.search(name) is not None
    row = _ending(text) or ((inside := _INSIDE.match(text)) and _ending(inside[1]))
    if not row:
        return Institution(None, branch=branch)
    kind = "village" if _VILLAGE_ROOM.search(text) and not _SCHOOL_ROOM.search(text) else row["kind"]
    if any(map(_ending, _BRACKETS.findall(name))):  # two names, of two kinds perhaps
        return Institution(kind, branch=branch)
    types = (row["usual"], *parts(row["also"])) if row["usual"] else parts(row["also"])
    return Institution(kind, row["usual"] or None, types, branch)


def without_brackets(name):
    """The name before and after its brackets, without 有限公司 behind."""
    return _COMPANY.sub("", _BRACKETS.sub("", name))


def public_level(name):
    """For a public institution that is named after its place "city" (a prefecture) or "county", else None."""
    place, words, rest = regions.after_place(_BRACKETS.sub("", name))
    if not place or words[-1] not in "市县区" or not _PUBLIC.fullmatch(rest):
        return None
    if place[1]:
        return "county"
    return "city" if regions.city(words) else None


def level_of_office(text):
    """The affiliation of institutions whose licence this office has stamped: 省级, 市, 区县; None where it does not tell."""
    _, words, rest = regions.after_place(text)
    if words and _OFFICE.match(rest):
        return "市" if regions.city(words) else "区县" if words[-1] in "市县区" else None
    return next((level for start, level in _OFFICES.items() if re.match(start, text)), None)


def of_army(name):
    """Whether the name is that of a military hospital (解放军, 联勤保障部队, 武警总队)."""
    return bool(_ARMY.match(_BRACKETS.sub("", name)))


def of_town(name):
    """Whether a 卫生院 is a town's: not that of a farm, a mine, a factory or a zone."""
    return not _NO_TOWN.search(name)


@lru_cache(_REMEMBERED)
def incomplete(name):
    """How a name falls short: "bare" (a kind, no place, no own name), "department", "unclear" (…, 某, 同上); else None."""
    if _UNCLEAR.search(name):
        return "unclear"
    text = without_brackets(name)
    if _bare().fullmatch(text):
        return "bare"
    inside = _INSIDE.match(text)
    return "department" if inside and _DEPARTMENT.fullmatch(inside[2]) else None


@cache
def known_types():
    """Every institution type that goes with some name."""
    return frozenset(type for row in rows("institutions") for type in (row["usual"], *parts(row["also"])) if type)


def _ending(text):
    """The row of the longest ending that the text has, else None."""
    endings = _endings()
    for size in _sizes():
        if text[-size:] in endings:
            return endings[text[-size:]]
    return None


@cache
def _endings():
    return {row["ending"]: row for row in rows("institutions")}


@cache
def _sizes():
    return sorted({len(ending) for ending in _endings()}, reverse=True)


@cache
def _bare():
    return re.compile(_BARE.replace("{endings}", "|".join(_endings())))
