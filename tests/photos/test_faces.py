import subprocess
import sys

import pytest
from PIL import Image

from tests.photos.pictures import EYES, drawn
from toolkit.photos.measuring import faces as module
from toolkit.photos.measuring.faces import crown, faces
from toolkit.photos.measuring.ground import ground


@pytest.fixture(autouse=True)
def opencv():
    pytest.importorskip("cv2")


def test_one_face_and_where_it_is():
    found, turn = faces(drawn())
    (face,) = found
    assert turn == 0 and face.score > 0.8
    assert abs(face.right_eye[0] - EYES[0] * 413) < 12 and abs(face.left_eye[0] - EYES[1] * 413) < 12
    assert abs(face.right_eye[1] - 0.43 * 531) < 12 and abs(face.left_eye[1] - 0.43 * 531) < 12
    assert abs(face.left + face.width / 2 - 413 / 2) < 15 and abs(face.top + face.height - 0.70 * 531) < 15


def test_places_do_not_depend_on_the_size():
    (small,), (large,) = faces(drawn((413, 531)))[0], faces(drawn((826, 1062)))[0]
    assert abs(large.width / 2 - small.width) < 8 and abs(large.left_eye[1] / 2 - small.left_eye[1]) < 6


@pytest.mark.parametrize(("turned", "clockwise"), [(90, 90), (180, 180), (270, 270)])
def test_a_turned_face_says_how_it_was_turned(turned, clockwise):
    (face,), turn = faces(drawn().rotate(turned, expand=True))
    assert turn == clockwise
    assert abs(face.right_eye[0] - EYES[0] * 413) < 12  # in the picture as it had to be turned


def test_nobody():
    assert faces(Image.new("RGB", (413, 531), "white")) == ((), 0)


def beside(other_width):
    picture = Image.new("RGB", (570, 531), (250, 250, 250))
    picture.paste(drawn(), (0, 0))
    picture.paste(drawn((other_width, other_width * 531 // 413)), (400, 0))
    return picture


def test_a_second_face_counts_when_it_is_not_far_behind():
    found, _ = faces(beside(220))
    assert len(found) == 2 and found[0].width >= found[1].width
    assert len(faces(beside(140))[0]) == 1


def test_a_face_that_is_small_in_the_picture_does_not_count():
    picture = Image.new("RGB", (1000, 1000), (250, 250, 250))
    picture.paste(drawn((230, 296)), (300, 300))
    assert faces(picture) == ((), 0)


def test_the_crown_is_the_top_of_the_hair():
    for background in ((250, 250, 250), (67, 142, 219)):
        picture = drawn(background=background)
        (face,), _ = faces(picture)
        assert abs(crown(picture, face, ground(picture)) - 0.12 * 531) < 6


def test_hair_at_the_upper_edge():
    picture = drawn().crop((0, 80, 413, 531))
    (face,), _ = faces(picture)
    assert crown(picture, face, ground(picture)) == 0


def test_no_crown_before_a_busy_ground():
    picture = drawn()
    (face,), _ = faces(picture)
    behind = Image.effect_noise((21, 27), 200).resize((413, 531), 0).convert("RGB")
    assert crown(picture, face, ground(behind)) is None


def test_without_opencv_faces_are_not_judged(monkeypatch):
    monkeypatch.setitem(sys.modules, "cv2", None)
    module.detector.cache_clear()
    try:
        assert faces(drawn()) == (None, 0)
    finally:
        module.detector.cache_clear()


def test_the_model_lies_beside_its_notice():
    assert module.MODEL.stat().st_size == 232_589
    assert "Shenzhen Institute" in module.MODEL.with_suffix(".LICENSE.txt").read_text(encoding="utf-8")


def test_opencv_is_loaded_only_when_faces_are_looked_for():
    heavy = "{'cv2', 'numpy', 'PIL', 'pandas', 'joblib'}"
    code = f"import sys, toolkit.photos.measuring.batch as b; b.measure(b'x'); assert not {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
