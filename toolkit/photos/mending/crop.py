"""Where to cut a portrait: the head where an ID photo has it, hair, chin and shoulders whole, and nothing enlarged.

The bands are those of the rule about the head. Where they cannot be met the frame is left as it is.
"""

from dataclasses import dataclass

from toolkit.rules.step06_photo_look import EYES, HEAD_WIDTH, MOST_ROOM, OFF_CENTRE

FACE_SHARE = 0.56
"""Width of the face in a frame that is cut anew: the middle of GA 461-2004's band (207 of 358, give or take 14)."""

ROOM_ABOVE = 0.045  # between hair and upper edge, of the height
LEAST_ABOVE = 0.012
BELOW_CHIN = 0.06
HAIR = 0.34
"""How far the hair reaches above the box of a face, of the box's height, where it was not measured: rather too far than cut."""

SPARE = 1.1
"""How much larger than the copy a frame of the right shape may be to stay as it is, a doubt, where cutting cannot help."""

NEARLY = 0.05
"""How far a frame may be off the aspect when nobody knows where the face is."""


@dataclass(frozen=True)
class Box:
    """A part of a picture, whole pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def corners(self):
        """(left, top, right, bottom)."""
        return self.left, self.top, self.left + self.width, self.top + self.height


def crop(frame, face, crown, size):
    """(Box, None) of the part to keep, or (Box, "head") where the head cannot be placed better, or (None, problem).

    ``frame``: (width, height) of the upright picture, ``size``: of the copy. ``face``: a Face or None when it is not known,
    ``crown``: the top of the hair or None. Problems: "too_small" (too few pixels for the size), "head" (hair, chin or shoulders
    would be cut off), "face:unknown" (no detector, and the shape is another).
    """
    whole = _largest(frame, size)
    if face is None:
        return _without_face(frame, whole, size)
    hair = crown if crown is not None else max(face.top - HAIR * face.height, 0.0)
    kept = _placed(whole, frame, face, hair)
    anew = _placed(_anew(frame, face, size), frame, face, hair)
    found = [box for box in (kept, anew) if _is_good(box, face, hair, crown is not None)]
    large = [box for box in found if box.width >= size[0] and box.height >= size[1]]
    if large:
        return large[0], None
    if whole[0] < size[0] or whole[1] < size[1]:
        return None, "too_small"
    if _is_nearly(frame, size, 0.02) and whole[0] <= SPARE * size[0]:
        return kept, "head"
    return None, "too_small" if found or face.width < HEAD_WIDTH[0] * size[0] else "head"


def is_well_placed(frame, face, crown):
    """Whether the head is where it should be in a picture that is not cut."""
    hair = crown if crown is not None else max(face.top - HAIR * face.height, 0.0)
    return _is_good(Box(0, 0, *frame), face, hair, crown is not None)


def _without_face(frame, whole, size):
    if not _is_nearly(frame, size, NEARLY):
        return None, "face:unknown"
    if whole[0] < size[0] or whole[1] < size[1]:
        return None, "too_small"
    return Box((frame[0] - whole[0]) // 2, 0, *whole), None


def _is_nearly(frame, size, share):
    return abs(frame[0] * size[1] / (frame[1] * size[0]) - 1) <= share


def _largest(frame, size):
    """(width, height) of the largest part with the aspect of ``size``."""
    width = min(frame[0], round(frame[1] * size[0] / size[1]))
    return width, min(frame[1], round(width * size[1] / size[0]))


def _anew(frame, face, size):
    """(width, height) of a part in which the face is as large as in an ID photo; larger where the pixels would not suffice."""
    most_width = _largest(frame, size)[0]
    width = min(max(face.width / FACE_SHARE, min(size[0], face.width / HEAD_WIDTH[0])), most_width)
    return round(width), min(frame[1], round(round(width) * size[1] / size[0]))


def _placed(part, frame, face, hair):
    """A part of that size with the eyes in its middle and some room above the hair, inside the picture."""
    width, height = part
    left = round(_eyes(face)[0] - width / 2)
    top = round(hair - ROOM_ABOVE * height)
    if height >= frame[1]:
        top = 0
    return Box(min(max(left, 0), frame[0] - width), min(max(top, 0), frame[1] - height), width, height)


def _is_good(box, face, hair, measured):
    eye_x, eye_y = _eyes(face)
    above, chin = (hair - box.top) / box.height, face.top + face.height
    return (
        HEAD_WIDTH[0] <= face.width / box.width <= HEAD_WIDTH[1]
        and EYES[0] <= 1 - (eye_y - box.top) / box.height <= EYES[1]
        and abs((eye_x - box.left) / box.width - 0.5) <= OFF_CENTRE
        and chin <= box.top + (1 - BELOW_CHIN) * box.height
        and (above >= 0 or box.top == 0)
        and not (measured and above > MOST_ROOM)
    )


def _eyes(face):
    (right, right_y), (left, left_y) = face.right_eye, face.left_eye
    return (right + left) / 2, (right_y + left_y) / 2
