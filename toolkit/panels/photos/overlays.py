"""What is drawn over a picture, in its own pixels: where the background was sampled, the face, what would be cut."""

from toolkit.photos.measuring.ground import SIDE, STRIPS_END, TOP


def overlays(picture, preset):
    """{"ground": [rectangles], "face": ..., "frame": rectangle}; a rectangle is (left, top, width, height)."""
    if not picture.width:
        return {"ground": [], "face": None, "frame": None}
    return {
        "ground": _strips(picture.width, picture.height) if picture.ground else [],
        "face": _face(picture),
        "frame": _frame(picture.width, picture.height, preset),
    }


def _strips(width, height):
    top, low = TOP[0] * height, TOP[1] * height
    left, right = SIDE[0] * width, SIDE[1] * width
    below = STRIPS_END * height - low
    return [
        _rounded(left, top, width - 2 * left, low - top),
        _rounded(left, low, right - left, below),
        _rounded(width - right, low, right - left, below),
    ]


def _face(picture):
    """The face's box, the height of the eyes, and of the crown; None without an upright face."""
    if not picture.faces or picture.face_turn:
        return None
    face = picture.faces[0]
    eyes = (face.right_eye[1] + face.left_eye[1]) / 2
    crown = None if picture.crown is None else round(picture.crown)
    return {"box": _rounded(face.left, face.top, face.width, face.height), "eyes": round(eyes), "crown": crown}


def _frame(width, height, preset):
    """The largest frame of the preset's shape, in the middle."""
    shape = preset.width / preset.height
    wide, high = (width, width / shape) if width / height < shape else (height * shape, height)
    return _rounded((width - wide) / 2, (height - high) / 2, wide, high)


def _rounded(*numbers):
    return [round(number, 1) for number in numbers]
