"""What is measured of a picture: plain numbers and words, made once from its bytes and kept by its content.

Nothing here judges. All places are pixels of the upright picture (turned as its EXIF says), from its left and its top.
"""

import json
from dataclasses import asdict, dataclass

VERSION = 1
"""Of the measures: what an older version measured is measured again."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face as the detector frames it, forehead to chin; ``score`` from 0 to 1."""

    left: float
    top: float
    width: float
    height: float
    right_eye: tuple[float, float]
    left_eye: tuple[float, float]
    score: float


@dataclass(frozen=True, slots=True)
class Ground:
    """The background around head and shoulders.

    ``white``: share of the sampled pixels that are white. ``level``: the lowest channel of the commonest colour, 0 to 255.
    ``colour``: that colour (red, green, blue). ``spread``: how far the sampled pixels lie around it. ``range``: how far the
    parts of the sample differ from one another. ``slope``: how much it changes steadily from side to side or from top to
    bottom. ``dark``: share of the background's pixels below 225. ``held``: share of the sampled pixels that belong to the
    background; the rest is hair, clothes or things.
    """

    white: float
    level: int
    colour: tuple[int, int, int]
    spread: float
    range: float
    slope: float
    dark: float
    held: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture; whatever could not be measured is None.

    ``sha``: blake2b of the bytes, 32 hex digits. ``format``: by content: "JPEG", "PNG", "HEIC", …; None for what is no picture.
    ``problem``: why it could not be opened whole: "empty", "no_picture", "damaged", "too_large", "no_decoder", "unreadable"
    (its bytes could not be had; ``sha`` is empty). ``width``, ``height``: of the upright picture. ``turn``: EXIF orientation,
    1 to 8. ``mode``: Pillow's word for the colours. ``camera``: EXIF names a camera. ``sharpness``: variance of the Laplacian
    at one size. ``detail``: fine against middling frequencies in decibels; an enlarged picture has few fine ones. ``border``:
    pixels of a frame around it. ``screen``: has the shape of a phone's screen. ``text``: something like writing stands in the
    background. ``faces``: largest first; None when there is no detector. ``face_turn``: how the picture had to be turned, in
    degrees clockwise, before a face was found; the faces are places of the picture so turned. ``crown``: the top of the hair.
    ``dhash``: 256 bits of how it looks, 64 hex digits; ``pattern``: what is fine in it, base64 (measuring/looks.py).
    """

    sha: str
    bytes: int
    format: str | None = None
    problem: str | None = None
    width: int | None = None
    height: int | None = None
    mode: str | None = None
    turn: int = 1
    dpi: int | None = None
    camera: bool = False
    ground: Ground | None = None
    sharpness: float | None = None
    detail: float | None = None
    border: int = 0
    screen: bool = False
    text: bool = False
    faces: tuple[Face, ...] | None = None
    face_turn: int = 0
    crown: float | None = None
    dhash: str | None = None
    pattern: str | None = None


def to_json(picture):
    """A picture's measures as text."""
    return json.dumps(asdict(picture), separators=(",", ":"))


def from_json(text):
    """A Picture from its text."""
    entry = json.loads(text)
    ground, faces = entry.pop("ground"), entry.pop("faces")
    if ground:
        ground = Ground(**{**ground, "colour": tuple(ground["colour"])})
    if faces is not None:
        faces = tuple(Face(**{**face, **{eye: tuple(face[eye]) for eye in ("right_eye", "left_eye")}}) for face in faces)
    return Picture(**entry, ground=ground, faces=faces)
