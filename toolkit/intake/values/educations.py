"""Cells that say several things of an education at once: 大专（成教）, 学术型硕士研究生, 硕士（学术学位）, 成人中专, 本科学士.

A cell is read only when every word in it is known (data/fields.toml, data/educations.toml) and no two of them say different
things; what its own field has no room for is spilled: the study form, the degree, its kind (academic or professional).
"""

import re
import tomllib
from functools import cache

from toolkit.fields import fields
from toolkit.intake.values.characters import plain
from toolkit.intake.values.read import Read
from toolkit.once import Pattern
from toolkit.places import DATA

BESIDES = {"edu_level": ("study_form", "degree"), "study_form": ("edu_level",), "degree": ()}
"""The fields that are read so, and what else of an education each of them may say."""

GRADUATE = {"研究生", "硕士", "博士"}
_MARKS = Pattern(r"[\s()\[\]/\\,、;:+·.&与和及\-]*")


def from_education(field, text):
    """The Read of a cell of BESIDES that says more than its field; None where it holds another word, or two that differ."""
    said = _said(text)
    if not said or any(len(values) > 1 for values in said.values()):
        return None
    own = next(iter(said[field]), None)
    others = [name for name in (*BESIDES[field], "degree_kind") if said[name] and not (name == "degree" and said["level_too"])]
    spill = {name: said[name][0] for name in others}
    if own is not None:
        return Read(own, ("education_parts",), None, spill)
    return Read(text, (), None, spill) if field == "degree" and list(spill) == ["degree_kind"] else None


def _said(text):
    """What the words of a cell mean, {slot: different values}; None where it holds a word that is not known."""
    key = plain(text)
    for short, full in _shorts():
        key = key.replace(short, full)
    if not _MARKS.fullmatch(_words().sub("", key)):
        return None
    found = [_meanings()[word] for word in _words().findall(key)]
    said = {slot: _values(found, slot) for slot in ("edu_level", "study_form", "mode", "degree", "degree_kind", "level_too")}
    modes = said.pop("mode")
    said["study_form"] = said["study_form"] or modes
    named = {*said["edu_level"], *said["degree"]}
    return said if not named or named & GRADUATE else said | {"degree_kind": ()}


def _values(found, slot):
    return tuple(dict.fromkeys(meaning[slot] for meaning in found if slot in meaning))


@cache
def _meanings():
    """{word: {slot: what it means there}}; a word that adds nothing means nothing."""
    words = _data()
    found = {plain(word): {} for word in words["nothing"]["words"]}
    for kind, also in words["kinds"].items():
        found |= {plain(word): {"degree_kind": kind} for word in also}
    for slot in BESIDES:
        for option, also in fields()[slot].options.items():
            for word in map(plain, (option, *also)):
                if len(word) > 1 or word in "本专":
                    found.setdefault(word, {})[slot] = option
    found |= words["graduate"]
    for meaning in found.values():
        if "edu_level" in meaning and "degree" in meaning:
            meaning["level_too"] = True  # 硕士 in the cell of the level is the level
    for word in map(plain, words["modes"]["words"]):
        found[word]["mode"] = found[word].pop("study_form")
    return found


@cache
def _words():
    return Pattern("|".join(map(re.escape, sorted(_meanings(), key=len, reverse=True))))


@cache
def _shorts():
    return sorted(((plain(short), full) for short, full in _data()["short"].items()), key=lambda pair: -len(pair[0]))


@cache
def _data():
    with open(DATA / "educations.toml", "rb") as file:
        return tomllib.load(file)
