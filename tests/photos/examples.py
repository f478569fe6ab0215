"""Pictures by their measures, for tests that need no pixels."""

from toolkit.photos.photo import Photo
from toolkit.photos.picture import Face, Ground, Picture

WHITE = Ground(white=0.99, level=250, colour=(250, 251, 250), spread=3, range=2, slope=0, dark=0)
FACE = Face(100, 90, 230, 300, right_eye=(165, 220), left_eye=(262, 220), score=0.9)
GOOD = Picture(
    sha="a" * 32,
    bytes=25_000,
    format="JPEG",
    width=413,
    height=531,
    mode="RGB",
    ground=WHITE,
    sharpness=90.0,
    detail=-30.0,
    faces=(FACE,),
    crown=20.0,
    dhash="0" * 64,
)


def album(**pictures):
    """{file: Photo}: album(a=GOOD) is a.jpg, nobody's yet."""
    return {f"{name}.jpg": Photo(f"{name}.jpg", picture) for name, picture in pictures.items()}
