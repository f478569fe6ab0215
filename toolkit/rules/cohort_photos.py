"""Photos of several candidates beside one another: the same picture twice, pictures that belong to nobody."""

from itertools import combinations

from toolkit.codes.likeness import alike
from toolkit.rules.rule import ERROR, NOBODY, WARNING, Case, rule
from toolkit.rules.twice import together

MOST_BITS = 50
SAME_PICTURE, SIMILAR = 0.97, 0.95
"""Correlations of two photos' patterns; how often they err stands in toolkit/codes/likeness.py."""


@rule(
    "S06-PHOTO-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个照片文件",
    en="The same photo file as {rows}",
    fix_zh="打开照片看是谁的，另一位请重新交照片",
    fix_en="Look whose photo it is; ask the other candidate for another one",
    why_zh="照片贴在医师资格证上，终身存在注册系统里，不能用别人的",
    guide="四-6 规范1、步骤1",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
    over=("S06-PHOTO-FILE-SHARED",),
    cases={
        "picture": Case(WARNING, zh="与{rows}像是同一张照片", en="Looks like the same picture as {rows}"),
        "similar": Case(WARNING, zh="与{rows}的照片很像", en="Looks much like the photo of {rows}"),
    },
)
def same_photo_twice(photo, photo_sha, photo_dhash=None, photo_pattern=None, name=None, photo_verdict=None):
    """The photo is the one on the certificate; two people cannot share one."""
    found = {}
    for (first, second), case in _pairs(photo_sha, photo_dhash, photo_pattern).items():
        if name[first] and name[first] == name[second]:  # one person who stands in the sheet twice
            continue
        if case is not True and photo_verdict[first] == photo_verdict[second] == "accepted":  # looked at side by side
            continue
        for one, other in ((first, second), (second, first)):
            found.setdefault(one, []).append((case, other))
    return {place: _worst(pairs) for place, pairs in found.items()}


def _pairs(shas, hashes, patterns):
    """{(place, later place): True for the same file, else the case}."""
    found = {}
    for first, second, common in alike(hashes, patterns, MOST_BITS, SIMILAR):
        found[first, second] = "picture" if common >= SAME_PICTURE else "similar"
    for group in together(shas):
        found.update(dict.fromkeys(combinations(group, 2), True))
    return found


def _worst(pairs):
    worst = min((case for case, _ in pairs), key=(True, "picture", "similar").index)
    return worst, [other for case, other in pairs if case == worst]


@rule(
    "S06-PHOTO-ORPHAN",
    WARNING,
    zh="有照片没有对上考生",
    en="There are photos that belong to nobody",
    fix_zh="在“照片”页面逐张对上人，或标明不用",
    fix_en="Match them on the page of photos, or say that they are not used",
    why_zh="没对上的照片可能正是缺照片的考生的",
    guide="四-6 步骤1",
    field="photo",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
    without_column=True,
)
def photos_of_nobody(photo_standing, *, photos):
    """A photo that was matched with nobody may be that of a candidate without one."""
    return {None: True} if any(found.place is None for found in (photos or {}).values()) else {}
