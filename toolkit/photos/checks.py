"""The checks of a photo as a tutor sees them: which rules stand behind each, what was measured and what the limit is."""

from dataclasses import dataclass

from toolkit.facts import photo_face as face
from toolkit.rules.step06_photo_look import ENLARGED, HEAD_WIDTH, SHARP, TILTED
from toolkit.words import say


@dataclass(frozen=True)
class Check:
    """``measured(picture, lang)`` and ``limit(season.photo, lang)`` answer short texts, "" where there is nothing to say."""

    id: str
    rules: tuple[str, ...]
    measured: callable
    limit: callable

    def label(self, lang="zh"):
        """The check's name."""
        return say(f"photos.check.{self.id}", lang)


def kilobytes(size):
    """A size as file managers show it, 1,024 bytes a kB: 38.2 kB."""
    return f"{size / 1024:.1f} kB"


def _nothing(*_):
    return ""


def _opens(picture, lang):
    return say(f"photos.opens.{picture.problem or 'whole'}", lang)


def _most(limits, _lang):
    return f"< {limits.most_bytes // 1024} kB"


def _pixels(picture, _lang):
    return f"{picture.width} × {picture.height}" if picture.width else ""


def _size(limits, lang):
    if limits.chosen:
        return f"{limits.chosen.width} × {limits.chosen.height}"
    return say("photos.limit.pixels", lang)


def _turn(picture, lang):
    return say("photos.turn.upright" if picture.turn == 1 else "photos.turn.marked", lang) if picture.mode else ""


def _background(picture, lang):
    if not picture.ground:
        return ""
    return say("photos.background", lang, level=picture.ground.level, white=round(100 * picture.ground.white))


def _faces(picture, lang):
    return "" if picture.faces is None else say("photos.faces", lang, faces=len(picture.faces))


def _head(picture, lang):
    found = face.photo_face(picture)
    if not found:
        return ""
    width, eyes = face.photo_head_width(picture, found), face.photo_eye_line(picture, found)
    crown = face.photo_crown(picture)
    key = "photos.head" if crown is not None else "photos.head_without_crown"
    return say(key, lang, width=round(100 * width), eyes=round(100 * eyes), crown=round(100 * (crown or 0)))


def _tilt(picture, lang):
    found = face.photo_face(picture)
    return say("photos.degrees", lang, degrees=face.photo_tilt(found)) if found else ""


def _sharp(picture, _lang):
    return "" if picture.sharpness is None else str(round(picture.sharpness))


def _detail(picture, _lang):
    return "" if picture.detail is None else f"{picture.detail:.0f} dB"


def _one_face(_limits, lang):
    return say("photos.faces", lang, faces=1)


def _head_limit(_limits, _lang):
    return "{:.0%}–{:.0%}".format(*HEAD_WIDTH)


def _tilt_limit(_limits, lang):
    return f"< {say('photos.degrees', lang, degrees=TILTED)}"


def _no_frame(_limits, lang):
    return say("photos.frame.none", lang)


def _frame(picture, lang):
    if not picture.mode:
        return ""
    found = [key for key, there in (("border", picture.border), ("screen", picture.screen), ("text", picture.text)) if there]
    return say("photos.between", lang).join(say(f"photos.frame.{key}", lang) for key in found or ["none"])


CHECKS = (
    Check("opens", ("S06-PHOTO-DAMAGED",), _opens, _nothing),
    Check("format", ("S06-PHOTO-FORMAT",), lambda picture, _: picture.format or "", lambda *_: "JPEG"),
    Check("bytes", ("S06-PHOTO-SIZE",), lambda picture, _: kilobytes(picture.bytes), _most),
    Check("mode", ("S06-PHOTO-MODE",), lambda picture, _: picture.mode or "", lambda *_: "RGB"),
    Check("orientation", ("S06-PHOTO-TURNED",), _turn, _nothing),
    Check("pixels", ("S06-PHOTO-DIMENSIONS", "S06-PHOTO-CERTIFICATE-USE"), _pixels, _size),
    Check("background", ("S06-PHOTO-BACKGROUND",), _background, lambda *_: "≥ 240"),
    Check("face", ("S06-PHOTO-FACE",), _faces, _one_face),
    Check("head", ("S06-PHOTO-HEAD",), _head, _head_limit),
    Check("tilt", ("S06-PHOTO-TILT",), _tilt, _tilt_limit),
    Check("blur", ("S06-PHOTO-BLUR",), _sharp, lambda *_: f"≥ {SHARP}"),
    Check("enlarged", ("S06-PHOTO-ENLARGED",), _detail, lambda *_: f"≥ {ENLARGED} dB"),
    Check("frame", ("S06-PHOTO-FRAME",), _frame, _no_frame),
    Check("duplicate", ("S06-PHOTO-DUPLICATE",), _nothing, _nothing),
)
"""In the order in which a tutor reads them."""

BY_ID = {check.id: check for check in CHECKS}
