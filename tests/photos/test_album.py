"""Photos beside their candidates: whose each is, which one counts, and what the audit then says."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from tests.photos.examples import GOOD, PATTERNS
from toolkit.audit import audit
from toolkit.intake.cohort import Cohort
from toolkit.photos.album import photos_of, with_photos
from toolkit.photos.matching.whose import key_of, people_of, places_by_key
from toolkit.photos.sources import PhotoFile
from toolkit.photos.verdicts import Verdict
from toolkit.season import load_season

SEASON, TODAY = load_season(), date(2025, 2, 15)
PEOPLE = {
    "name": ["刘雅琴", "向建国", "石磊"],
    "id_number": ["11010519491231002X", None, "430424199503074225"],
    "phone": ["19900000001", "19900000002", None],
}


def cohort(**columns):
    index = pd.MultiIndex.from_tuples([("名单", 2), ("名单", 3), ("另表", 2)], names=["sheet", "row"])
    table = pd.DataFrame({**PEOPLE, **columns}, index=index, dtype=object)
    origins = {(sheet, field): "ABCDE"[at] for sheet in ("名单", "另表") for at, field in enumerate(PEOPLE)}
    origins |= {("名单", field): "F" for field in columns}
    return Cohort(path="x.xlsx", sha256="", sheet="名单", header_row=1, table=table, origins=origins)


def album(*names, people=None, verdicts=None, **pictures):
    measured = {name: replace(GOOD, sha=f"{at:032x}", pattern=PATTERNS[at]) for at, name in enumerate(names)} | pictures
    files = [PhotoFile(name, 1) for name in names]
    return photos_of(files, measured, people_of(cohort()) if people is None else people, verdicts)


def test_a_photo_is_its_candidates():
    photos = album("刘雅琴.jpg", "IMG_0001.jpg")
    assert (photos["刘雅琴.jpg"].place, photos["刘雅琴.jpg"].by) == (("名单", 2), "name")
    assert photos["IMG_0001.jpg"].place is None
    joined = with_photos(cohort(), photos)
    assert joined.table["photo"].tolist() == ["刘雅琴.jpg", None, None]


def found(photos, rule, columns=None):
    done = audit(with_photos(cohort(**(columns or {})), photos), SEASON, TODAY)
    chosen = done.findings[done.findings["rule"] == rule]
    return [(f.sheet, f.row, f.case) for f in chosen.itertuples()], done


def test_who_has_none_is_told_in_every_sheet_whether_it_has_such_a_column_or_not():
    missing, done = found(album("刘雅琴.jpg"), "S06-PHOTO-MISSING", {"photo": ["已交", "已交", None]})
    assert missing == [("名单", 3, None), ("另表", 2, None)]
    assert done.cohort.cell("名单", 3, "photo") == "F3"
    assert done.cohort.cell("另表", 2, "photo") is None
    missing, _ = found(album("刘雅琴.jpg"), "S06-PHOTO-MISSING")
    assert missing == [("名单", 3, None), ("另表", 2, None)]


def test_without_photos_the_rules_about_pictures_judge_nobody():
    done = audit(cohort(), SEASON, TODAY)
    coverage = done.coverage.set_index("rule")
    for rule in ("S06-PHOTO-BACKGROUND", "S06-PHOTO-SIZE", "S06-PHOTO-DUPLICATE", "S06-PHOTO-ORPHAN", "S06-PHOTO-MISSING"):
        assert coverage.loc[rule, "judged"] == 0, rule


def test_a_fault_of_the_picture_is_a_finding_about_the_candidate():
    photos = album("刘雅琴.jpg", **{"刘雅琴.jpg": replace(GOOD, bytes=50_000)})
    assert found(photos, "S06-PHOTO-SIZE")[0] == [("名单", 2, None)]


def test_the_better_one_of_two_photos_counts():
    names = ("刘雅琴.jpg", "刘雅琴(1).jpg")
    photos = album(*names)
    assert set(photos["刘雅琴.jpg"].rivals) == {"刘雅琴(1).jpg"}
    rejected = album(*names, verdicts={f"{0:032x}": Verdict("rejected", "闭眼")})
    assert with_photos(cohort(), rejected).table["photo"].iat[0] == "刘雅琴(1).jpg"
    assert rejected["刘雅琴(1).jpg"].rivals == ()
    both = album(*names, verdicts={f"{0:032x}": Verdict("accepted"), f"{1:032x}": Verdict("accepted")})
    assert set(both["刘雅琴.jpg"].rivals) == {"刘雅琴(1).jpg"}
    accepted = album(*names, verdicts={f"{1:032x}": Verdict("accepted")})
    assert [photo.rivals for photo in accepted.values()] == [(), ()]
    assert with_photos(cohort(), accepted).table["photo"].iat[0] == "刘雅琴(1).jpg"


def test_the_same_file_twice_is_no_rival():
    photos = album("刘雅琴.jpg", "补/刘雅琴.jpg", **{"补/刘雅琴.jpg": replace(GOOD, sha=f"{0:032x}")})
    assert [photo.rivals for photo in photos.values()] == [(), ()]


def test_what_the_tutor_chose_is_kept_by_content_and_person():
    chosen = {f"{0:032x}": Verdict(person=key_of(people_of(cohort())[2]))}
    assert album("IMG_0001.jpg", verdicts=chosen)["IMG_0001.jpg"].place == ("另表", 2)
    assert album("renamed.jpg", verdicts=chosen)["renamed.jpg"].by == "tutor"
    nobody = {f"{0:032x}": Verdict(person="")}
    assert album("刘雅琴.jpg", verdicts=nobody)["刘雅琴.jpg"].place is None
    gone = {f"{0:032x}": Verdict(person="id:110105194912310038")}
    assert album("刘雅琴.jpg", verdicts=gone)["刘雅琴.jpg"].place == ("名单", 2)


def test_a_proposal_is_no_match():
    doubles = cohort(name=["张伟", "张伟", "石磊"])
    photos = album("张伟.jpg", people=people_of(doubles))
    assert photos["张伟.jpg"].place is None
    assert set(photos["张伟.jpg"].choices) == {("名单", 2), ("名单", 3)}
    done = audit(with_photos(doubles, photos), SEASON, TODAY)
    missing = done.findings[done.findings["rule"] == "S06-PHOTO-MISSING"]
    assert missing["case"].tolist() == ["unsure", "unsure", None]
    assert "S06-PHOTO-FILE-SHARED" not in set(done.findings["rule"])


def test_candidates_are_known_again_by_number_else_by_name_and_phone():
    first, second, third = people_of(cohort())
    assert (key_of(first), key_of(second)) == ("id:11010519491231002X", "name:向建国/19900000002")
    assert key_of(third) == "id:430424199503074225"
    assert key_of(replace(third, id_number="430424199503074220")) == "name:石磊"
    doubled = people_of(cohort(id_number=["11010519491231002X"] * 2 + [None]))
    assert places_by_key(doubled) == {
        "id:11010519491231002X/刘雅琴": ("名单", 2), "id:11010519491231002X/向建国": ("名单", 3),
        "name:石磊": ("另表", 2), "name:石磊/石磊": ("另表", 2),
    }  # fmt: skip
    twins = people_of(cohort(id_number=[None] * 3, name=["张伟"] * 3, phone=[None] * 3))
    assert places_by_key(twins) == {}


@pytest.mark.parametrize("column", ["photo", None])
def test_the_cohort_itself_is_not_changed(column):
    before = cohort(**({column: ["a", "b", None]} if column else {}))
    table = before.table.copy()
    with_photos(before, album("刘雅琴.jpg"))
    pd.testing.assert_frame_equal(before.table, table)
    assert before.photos is None
