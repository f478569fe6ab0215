"""What the cells of a column look like, as shares of a sample that pass the tests of looks.py.

Only the first 200 cells with something in them are looked at, every distinct text once.
"""

import datetime
import unicodedata
from collections import Counter
from functools import cache

from toolkit.fields import fields
from toolkit.intake import looks
from toolkit.intake.headers import normal
from toolkit.intake.spellings import option_texts
from toolkit.intake.values.identity import WHOLE_BELOW

SAMPLE = 200
ENOUGH = 3  # fewer cells say nothing

_NOTHING = frozenset(
    [
        "",
        "无",
        "没有",
        "暂无",
        "待补",
        "不详",
        "空",
        "同上",
        "〃",
        "不填",
        "/",
        "\\",
        "None",
        "none",
        "null",
        "NULL",
        "nan",
        "NaN",
        "N/A",
        "n/a",
    ]
)
_DASHES = frozenset("-—–―－─~·.")

_BY_FIELD = {
    "id_number": looks.identity,
    "permit_no": looks.permit,
    "diploma_no": looks.like_diploma,
    "cert_no": looks.like_certificate,
    "reg_no": looks.like_licence,
    "pinyin": looks.latin,
    "school": looks.school,
    "major": looks.major,
    "dept": looks.ward,
    "trn_major": looks.major,
    "trn_grade": looks.grade,
    "url": looks.web,
}
_BESIDES = {
    "org_type": looks.unit,
    "level": looks.level,
    "category": looks.category,
    "edu_level": looks.education,
    "study_form": looks.study,
    "degree": looks.degree,
}
_BY_KIND = {
    "name": looks.person,
    "phone": looks.phone,
    "month": looks.date,
    "day": looks.date,
    "number": looks.number,
    "ethnicity": looks.group,
    "province": looks.province,
    "city": looks.city,
    "county": looks.county,
    "site": looks.site,
    "unit": looks.unit,
}


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


@cache
def test_of(field):
    """What a cell of this field looks like: a test of one text, or None for a field that may hold anything."""
    known = fields()[field]
    if known.kind in ("choice", "answer"):
        options, besides = option_of(field), _BESIDES.get(field, looks.yes_no if known.kind == "answer" else None)
        return (lambda text: options(text) or besides(text)) if besides else options
    return _BY_FIELD.get(field) or _BY_KIND.get(known.kind)


@cache
def option_of(field):
    """A test for what means an option of the field."""
    texts = option_texts(field)
    return lambda text: normal(text) in texts


def text_of(cell):
    """A cell as clean text: half width, no invisible characters, whole numbers without a point, dates as ISO dates.

    A number too long for Excel stays in its E+ notation: the digits that it lost must not look like good ones.
    """
    if isinstance(cell, str):
        return cell.strip() if cell.isascii() else unicodedata.normalize("NFKC", cell).replace("\u200b", "").strip()
    if isinstance(cell, float | int) and abs(cell) >= WHOLE_BELOW:
        return f"{cell:.14E}"
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else repr(cell)
    return cell.isoformat() if isinstance(cell, datetime.date) else str(cell)


def _texts(cells):
    taken = 0
    for cell in cells:
        if cell is None or (text := text_of(cell)) in _NOTHING or (len(text) < 4 and _DASHES.issuperset(text)):
            continue
        yield text
        taken += 1
        if taken == SAMPLE:
            return
