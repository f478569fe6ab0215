from dataclasses import replace
from unittest.mock import patch

from tests.photos.examples import FACE, GOOD, WHITE, likened
from tests.verbs import RAN, SEASON, flags, passes, spares
from toolkit.columns import Columns
from toolkit.photos.photo import Photo
from toolkit.rules import cohort_photos as cohort
from toolkit.rules import cohort_wide
from toolkit.rules import step06_photo_file as file
from toolkit.rules import step06_photo_look as look
from toolkit.rules.engine import apply

LOOKED = {"photo": "张三.jpg", "photo_unsettled": True}


def about(picture=GOOD, season=SEASON, **photo):
    """Columns of one candidate whose photo is known."""
    photo = {"place": ("名单", 2), **photo}
    photos = {"张三.jpg": Photo("张三.jpg", picture, **photo)}
    return Columns({"photo": ["张三.jpg"], "name": ["张三"]}, 1, season, None, photos=photos)


def outcome(rule, columns):
    RAN.setdefault(rule.id, set())
    return apply(rule, columns)


def found(rule, columns):
    return [finding.case or True for finding in outcome(rule, columns).findings]


def test_a_good_photo_passes_every_rule():
    rules = [rule for module in (file, look) for rule in vars(module).values() if hasattr(rule, "judge")]
    outcomes = {rule.id: apply(rule, about()) for rule in rules}
    assert [id for id, outcome in outcomes.items() if outcome.findings] == []
    assert [id for id, outcome in outcomes.items() if not len(outcome.reached)] == []


def test_photo_missing():
    flags(file.photo_missing, photo=None, photo_standing="none", case=None, severity="error")
    flags(file.photo_missing, photo="a.jpg", photo_standing="unsure", case="unsure", severity="warning")
    passes(file.photo_missing, photo="a.jpg", photo_standing="matched")


def test_a_promise_in_the_sheet_is_no_photo_once_photos_were_given():
    columns = Columns({"photo": ["已交", None, "无"]}, 3, SEASON, None, photos={})
    assert found(file.photo_missing, columns) == [True, True, True]
    without = Columns({"photo": ["已交", None, "无"]}, 3, SEASON, None)
    assert [f.position for f in outcome(file.photo_missing, without).findings] == [1, 2]
    nowhere = Columns({}, 3, SEASON, None)
    assert outcome(file.photo_missing, nowhere).coverage[1] == 0


def test_several_photos():
    flags(file.several_photos, photo="a.jpg", photo_rivals=("b.jpg",), severity="warning")
    passes(file.several_photos, photo="a.jpg", photo_rivals=())
    spares(file.several_photos, photo="a.jpg", photo_rivals=None)


def test_photo_rejected():
    flags(file.photo_rejected, photo="a.jpg", photo_verdict="rejected")
    passes(file.photo_rejected, photo="a.jpg", photo_verdict="open")


def test_photo_damaged():
    flags(file.photo_damaged, photo="a.jpg", photo_problem="damaged", case=None)
    flags(file.photo_damaged, photo="a.jpg", photo_problem="empty", case=None)
    flags(file.photo_damaged, photo="a.jpg", photo_problem="unreadable", case=None)
    flags(file.photo_damaged, photo="a.jpg", photo_problem="too_large", case="too_large")
    flags(file.photo_damaged, photo="a.jpg", photo_problem="no_picture", case="no_picture")
    passes(file.photo_damaged, photo="a.jpg", photo_problem="none")
    passes(file.photo_damaged, photo="a.heic", photo_problem="no_decoder")


def test_photo_is_no_jpeg():
    flags(file.photo_is_no_jpeg, photo="a.jpg", photo_format="PNG", case=None, severity="error")
    flags(file.photo_is_no_jpeg, photo="a.heic", photo_format="HEIC", case=None)
    flags(file.photo_is_no_jpeg, photo="a.png", photo_format="JPEG", case="named_otherwise", severity="warning")
    passes(file.photo_is_no_jpeg, photo="a.JPG", photo_format="JPEG")
    spares(file.photo_is_no_jpeg, photo="a", photo_format=None, jpeg_name=False)


def test_photo_too_big():
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=40_960, case=None, severity="error")
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=40_959, case="borderline", severity="warning")
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=40_000, case="borderline")
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=39_999, case="older_limit", severity="info")
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=30_720, case="older_limit")
    passes(file.photo_too_big, photo="a.jpg", photo_bytes=30_719)
    passes(file.photo_too_big, photo="a.jpg", photo_bytes=6_000)
    flags(file.photo_too_big, photo="a.jpg", photo_bytes=5_999, case="tiny", severity="warning")


def test_photo_not_in_colour():
    flags(file.photo_not_in_colour, photo="a.jpg", photo_mode="CMYK")
    flags(file.photo_not_in_colour, photo="a.png", photo_mode="L", photo_format="PNG")
    for mode in ("P", "PA", "RGBA"):
        passes(file.photo_not_in_colour, photo="a.png", photo_mode=mode, photo_format="PNG")
        flags(file.photo_not_in_colour, photo="a.jpg", photo_mode=mode, photo_format="JPEG")
    passes(file.photo_not_in_colour, photo="a.jpg", photo_mode="RGB")


def test_photo_turned_by_mark():
    flags(file.photo_turned_by_mark, photo="a.jpg", photo_turn=6)
    passes(file.photo_turned_by_mark, photo="a.jpg", photo_turn=1)


def test_photo_of_another_size():
    flags(file.photo_of_another_size, photo="a.jpg", photo_width=531, photo_height=413, case="shape", severity="warning")
    flags(file.photo_of_another_size, photo="a.jpg", photo_width=300, photo_height=450, case="shape")
    flags(file.photo_of_another_size, photo="a.jpg", photo_width=205, photo_height=300, case="small")
    flags(file.photo_of_another_size, photo="a.jpg", photo_width=215, photo_height=299, case="small")
    passes(file.photo_of_another_size, photo="a.jpg", photo_width=215, photo_height=300)
    passes(file.photo_of_another_size, photo="a.jpg", photo_width=390, photo_height=567)
    passes(file.photo_of_another_size, photo="a.jpg", photo_width=340, photo_height=500)
    passes(file.photo_of_another_size, photo="a.jpg", photo_width=410, photo_height=500)


def test_photo_of_another_size_than_the_chosen_one():
    season = SEASON.with_preset("413x531")
    assert found(file.photo_of_another_size, about(season=season)) == []
    assert found(file.photo_of_another_size, about(replace(GOOD, height=530), season)) == [True]
    assert found(file.photo_of_another_size, about(replace(GOOD, width=412), season)) == [True]


def test_photo_straight_from_camera():
    flags(file.photo_straight_from_camera, photo="a.jpg", photo_camera=True, severity="info")
    passes(file.photo_straight_from_camera, photo="a.jpg", photo_camera=False)
    small, large = replace(GOOD, camera=True), replace(GOOD, camera=True, width=1600, height=1300)
    assert found(file.photo_straight_from_camera, about(small)) == []
    assert found(file.photo_straight_from_camera, about(large)) == [True]


def test_photo_ground_not_white():
    for case in ("blue", "red", "coloured", "grey", "gradient", "busy"):
        flags(look.photo_ground_not_white, **LOOKED, photo_ground=case, case=case, severity="error")
    for case in ("shadow", "off_white", "unclear"):
        flags(look.photo_ground_not_white, **LOOKED, photo_ground=case, case=case, severity="warning")
    passes(look.photo_ground_not_white, **LOOKED, photo_ground="white")
    spares(look.photo_ground_not_white, photo="a.jpg", photo_unsettled=False, photo_ground="off_white")


def test_who_said_that_the_photo_is_good_is_not_asked_again():
    grey = replace(GOOD, ground=replace(WHITE, colour=(90, 90, 90), level=90))
    assert found(look.photo_ground_not_white, about(grey)) == ["grey"]
    assert found(look.photo_ground_not_white, about(grey, verdict="accepted")) == []
    assert found(file.photo_too_big, about(replace(GOOD, bytes=50_000), verdict="accepted")) == [True]
    assert found(file.photo_rejected, about(verdict="rejected")) == [True]


def test_photo_without_one_face():
    flags(look.photo_without_one_face, **LOOKED, photo_faces=0, case=None, severity="error")
    flags(look.photo_without_one_face, **LOOKED, photo_faces=1, photo_face_turn=90, case="sideways", severity="error")
    flags(look.photo_without_one_face, **LOOKED, photo_faces=2, photo_face_turn=0, case="several", severity="warning")
    passes(look.photo_without_one_face, **LOOKED, photo_faces=1, photo_face_turn=0)
    spares(look.photo_without_one_face, **LOOKED, photo_faces=None)
    assert found(look.photo_without_one_face, about(replace(GOOD, faces=()))) == [True]
    assert found(look.photo_without_one_face, about(replace(GOOD, face_turn=180))) == ["sideways"]


def test_photo_head_misplaced():
    head = {**LOOKED, "photo_head_width": 0.58, "photo_eye_line": 0.58, "photo_off_centre": 0.02, "photo_crown": 0.03}
    passes(look.photo_head_misplaced, **head)
    passes(look.photo_head_misplaced, **head | {"photo_crown": None})
    for changed, case in (
        ({"photo_head_width": 0.449}, "small"),
        ({"photo_head_width": 0.751}, "large"),
        ({"photo_eye_line": 0.741}, "cut"),
        ({"photo_eye_line": 0.419}, "low"),
        ({"photo_crown": 0.141}, "low"),
        ({"photo_off_centre": 0.081}, "aside"),
    ):
        flags(look.photo_head_misplaced, **head | changed, case=case, severity="warning")
    for edge in ({"photo_head_width": 0.45}, {"photo_head_width": 0.75}, {"photo_eye_line": 0.74}, {"photo_eye_line": 0.42}):
        passes(look.photo_head_misplaced, **head | edge)
    passes(look.photo_head_misplaced, **head | {"photo_crown": 0.14})
    passes(look.photo_head_misplaced, **head | {"photo_crown": 0.0})
    passes(look.photo_head_misplaced, **head | {"photo_off_centre": 0.08})


def test_where_the_head_is_measured():
    small = replace(GOOD, faces=(replace(FACE, left=150, width=120, right_eye=(185, 220), left_eye=(235, 220)),))
    assert found(look.photo_head_misplaced, about(small)) == ["small"]
    aside = replace(GOOD, faces=(replace(FACE, right_eye=(60, 220), left_eye=(160, 220)),))
    assert found(look.photo_head_misplaced, about(aside)) == ["aside"]
    low = replace(GOOD, faces=(replace(FACE, right_eye=(165, 330), left_eye=(262, 330)),))
    assert found(look.photo_head_misplaced, about(low)) == ["low"]


def test_photo_tilted():
    flags(look.photo_tilted, **LOOKED, photo_tilt=8)
    passes(look.photo_tilted, **LOOKED, photo_tilt=7)
    crooked = replace(GOOD, faces=(replace(FACE, left_eye=(262, 240)),))
    assert found(look.photo_tilted, about(crooked)) == [True]
    other_way = replace(GOOD, faces=(replace(FACE, left_eye=(262, 200)),))
    assert found(look.photo_tilted, about(other_way)) == [True]


def test_photo_blurred():
    flags(look.photo_blurred, **LOOKED, photo_sharpness=19.9, case="very")
    flags(look.photo_blurred, **LOOKED, photo_sharpness=20, case=None)
    flags(look.photo_blurred, **LOOKED, photo_sharpness=39.9, case=None)
    passes(look.photo_blurred, **LOOKED, photo_sharpness=40)


def test_photo_enlarged():
    flags(look.photo_enlarged, **LOOKED, photo_detail=-16.1)
    flags(look.photo_enlarged, **LOOKED, photo_detail=-16.1, photo_sharpness=20)
    passes(look.photo_enlarged, **LOOKED, photo_detail=-16.1, photo_sharpness=19)
    passes(look.photo_enlarged, **LOOKED, photo_detail=-16)


def test_photo_framed():
    flags(look.photo_framed, **LOOKED, photo_border=1, case=None)
    flags(look.photo_framed, **LOOKED, photo_border=0, photo_screen=True, case="screen")
    flags(look.photo_framed, **LOOKED, photo_border=0, photo_text=True, case="text")
    flags(look.photo_framed, **LOOKED, photo_border=3, photo_text=True, case=None)
    passes(look.photo_framed, **LOOKED, photo_border=0, photo_screen=False, photo_text=False)


def several(*pictures, names=("甲", "乙", "丙", "丁"), verdict=None):
    """Columns of as many candidates as there are pictures; ``verdict``: what the tutor said of the first two."""
    said = [verdict, verdict, None, None]
    photos = {f"{at}.jpg": Photo(f"{at}.jpg", one, ("名单", at), verdict=said[at]) for at, one in enumerate(pictures)}
    columns = {"photo": list(photos), "name": list(names[: len(pictures)])}
    return Columns(columns, len(pictures), SEASON, None, photos=photos)


def test_same_photo_twice():
    same, near, similar = replace(GOOD), likened(GOOD, 0.98), likened(GOOD, 0.96, seed=2)
    other = likened(GOOD, 0, seed=3)
    far = replace(near, dhash=f"{(1 << 51) - 1:064x}")
    twice = outcome(cohort.same_photo_twice, several(GOOD, same, other)).findings
    assert [(f.position, f.case, f.severity) for f in twice] == [(0, None, "error"), (1, None, "error")]
    assert twice[0].related[-1] == (1, "photo")
    assert found(cohort.same_photo_twice, several(GOOD, near, other)) == ["picture", "picture"]
    assert found(cohort.same_photo_twice, several(GOOD, similar, other)) == ["similar", "similar"]
    assert found(cohort.same_photo_twice, several(GOOD, other, likened(GOOD, 0.93, seed=4), far)) == []
    unseen = replace(GOOD, dhash=None, pattern=None)
    assert found(cohort.same_photo_twice, several(unseen, unseen)) == [True, True]
    assert found(cohort.same_photo_twice, several(GOOD, near, same)) == [True, "picture", True]
    assert found(cohort.same_photo_twice, several(GOOD, near, verdict="accepted")) == []
    assert found(cohort.same_photo_twice, several(GOOD, near, verdict="rejected")) == ["picture", "picture"]
    assert found(cohort.same_photo_twice, several(GOOD, same, verdict="accepted")) == [True, True]
    assert found(cohort.same_photo_twice, several(GOOD, other, near, verdict="accepted")) == ["picture", "picture"]
    assert found(cohort.same_photo_twice, several(GOOD, same, names=("甲", "甲"))) == []
    assert found(cohort.same_photo_twice, several(GOOD, same, names=(None, None))) == [True, True]
    for common, case in ((0.97, "picture"), (0.969, "similar")):
        with patch.object(cohort, "alike", return_value=[(0, 1, common)]):
            assert found(cohort.same_photo_twice, several(GOOD, other)) == [case, case]
    passes(cohort.same_photo_twice, photo="a.jpg", photo_sha="a", photo_dhash=GOOD.dhash, photo_pattern=GOOD.pattern)
    RAN["S06-PHOTO-DUPLICATE"].add("flags")


def test_photos_of_nobody():
    photos = {"x.jpg": Photo("x.jpg", GOOD), "y.jpg": Photo("y.jpg", GOOD, ("名单", 2))}
    orphan = Columns({"photo": [None]}, 1, SEASON, None, photos=photos)
    assert [(f.position, f.field) for f in outcome(cohort.photos_of_nobody, orphan).findings] == [(None, "photo")]
    owned = outcome(cohort.photos_of_nobody, about())
    assert (owned.findings, owned.coverage[1]) == ([], 1)
    RAN["S06-PHOTO-ORPHAN"].update(("flags", "passes"))
    promised = outcome(cohort.photos_of_nobody, Columns({"photo": ["已交"]}, 1, SEASON, None))
    assert (promised.findings, promised.coverage[-1]) == ([], None)
    nobody_gave_any = outcome(cohort.photos_of_nobody, Columns({}, 1, SEASON, None))
    assert (nobody_gave_any.findings, nobody_gave_any.coverage[1]) == ([], 0)


def test_a_file_that_two_rows_name_is_told_only_where_it_is_sure_whose_it_is():
    photos = {"x.jpg": Photo("x.jpg", GOOD, choices=(("名单", 2), ("名单", 3)))}
    rows = {"photo": ["x.jpg", "x.jpg"], "name": ["甲", "乙"]}
    assert found(cohort_wide.same_photo_file_twice, Columns(rows, 2, SEASON, None)) == [True, True]
    assert found(cohort_wide.same_photo_file_twice, Columns(rows, 2, SEASON, None, photos=photos)) == []
