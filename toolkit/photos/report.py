"""The photos as JSON, the machine's interface: every check of every photo, whose each is, who has none, which are alike."""

import json
from pathlib import Path

from toolkit.photos.checks import BY_ID
from toolkit.photos.judging import duplicates
from toolkit.replacing import replacing
from toolkit.rules.catalogue import by_id
from toolkit.words import say


def as_json(photos, checks, cohort, season, lang="zh"):
    """Plain dicts and lists. ``photos``: {file: Photo}; ``checks``: {file: (Checked, ...)}; ``cohort``: a Cohort or None."""
    return {
        "photos": [_photo(photo, checks[photo.file], cohort, season, lang) for photo in photos.values()],
        "unmatched_candidates": _unmatched(photos, cohort),
        "duplicates": [list(group) for group in duplicates(checks)],
    }


def write_json(photos, checks, cohort, season, path, lang="zh"):
    """Writes the JSON, whole or not at all; returns the path. Raises OSError when it cannot be written."""
    text = json.dumps(as_json(photos, checks, cohort, season, lang), ensure_ascii=False, indent=1, allow_nan=False)
    with replacing(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8", newline="\n")
    return Path(path)


def _photo(photo, checks, cohort, season, lang):
    picture = photo.picture
    return {
        "file": photo.file,
        "candidate": _candidate(photo.place, cohort),
        "matched_by": photo.by if photo.place else None,
        "choices": [_candidate(place, cohort) for place in photo.choices if not photo.place],
        "bytes": picture.bytes,
        "format": picture.format,
        "width": picture.width,
        "height": picture.height,
        "mode": picture.mode,
        "background": _background(picture),
        "faces": None if picture.faces is None else len(picture.faces),
        "checks": [_check(check, photo, season, lang) for check in checks],
    }


def _background(picture):
    ground = picture.ground
    return ground and {
        "white": round(ground.white, 3),
        "level": ground.level,
        "colour": "#{:02x}{:02x}{:02x}".format(*ground.colour),
        "spread": round(ground.spread, 1),
        "dark": round(ground.dark, 3),
    }


def _check(check, photo, season, lang):
    about = BY_ID[check.check]
    return {
        "check": check.check,
        "verdict": check.verdict,
        "measured": about.measured(photo.picture, lang),
        "limit": about.limit(season.photo, lang),
        "message": message(check, photo, lang),
        "rule": check.rule,
        "severity": check.severity,
    }


def message(check, photo, lang="zh"):
    """What a check says in one sentence; "" where nothing is wrong."""
    if not check.rule:
        return say("photos.not_judged", lang) if check.verdict == "not_judged" else ""
    others = say("photos.between", lang).join(other.rpartition("/")[2] for other in check.others)
    picture, rule = photo.picture, by_id()[check.rule]
    known = {f"photo_{name}": getattr(picture, name) for name in ("format", "bytes", "mode", "width", "height")}
    return rule.sentence("message", lang, check.case).format(**known, **_derived(picture), rows=others)


def _derived(picture):
    from toolkit.facts import photo_face

    face = photo_face.photo_face(picture) if picture.faces else None
    return {"photo_tilt": photo_face.photo_tilt(face)} if face else {}


def _candidate(place, cohort):
    if place is None or cohort is None:
        return None
    sheet, row = place
    name = cohort.table["name"].iat[cohort.places[place]] if "name" in cohort.table else None
    return {"sheet": sheet, "row": row, "name": name}


def _unmatched(photos, cohort):
    if cohort is None:
        return []
    owned = {photo.place for photo in photos.values()}
    return [_candidate(place, cohort) for place in cohort.table.index if place not in owned]
