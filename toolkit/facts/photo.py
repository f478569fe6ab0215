"""What the file of a candidate's photo is like: the cell ``photo`` names the file, ``photos`` knows what was measured of it."""

from toolkit.codes.photo_ground import cause

NO_PHOTO = ("无", "否", "没有", "未交", "没交", "欠", "欠照片", "缺", "未上传", "未提交", "待交", "待补")
JPEG_SUFFIXES = ("jpg", "jpeg", "jpe", "jfif")


def photo_standing(photo=None, *, photos):
    """Whether there is a photo: "matched", "unsure" (a photo that may be another's) or "none"; None where nobody said so."""
    if photos is None:
        return photo and ("none" if photo in NO_PHOTO else "matched")
    if photo not in photos:
        return "none"
    return "matched" if photos[photo].place else "unsure"


def picture(photo, *, photos):
    """What was measured of the photo (toolkit.photos.picture.Picture); unknown until it is sure whose photo it is."""
    found = photos and photos.get(photo)
    return found.picture if found and found.place else None


def photo_verdict(photo, *, photos):
    """What the tutor decided by eye: "accepted", "rejected", "postponed" or "open"."""
    found = photos and photos.get(photo)
    return (found.verdict or "open") if found and found.place else None


def photo_unsettled(photo_verdict):
    """The tutor has not said that the picture is good."""
    return photo_verdict != "accepted"


def photo_reason(photo, *, photos):
    """Why the tutor wants another photo."""
    found = photos and photos.get(photo)
    return found.reason if found else None


def photo_rivals(photo, *, photos):
    """The other files that are this candidate's as well; () for none."""
    found = photos and photos.get(photo)
    return found.rivals if found and found.place else None


def photo_rival_names(photo_rivals):
    """The other files of this candidate in one line."""
    return "、".join(file.rpartition("/")[2] for file in photo_rivals) or None


def photo_problem(picture):
    """Why the file cannot be opened whole; "none" when it can."""
    return picture.problem or "none"


def photo_format(picture):
    """The format by content, as JPEG, PNG, HEIC; unknown for what is no picture."""
    return picture.format


def jpeg_name(photo):
    """The file is called .jpg or .jpeg."""
    return photo.rpartition(".")[2].lower() in JPEG_SUFFIXES


def photo_bytes(picture):
    """The size of the file."""
    return picture.bytes


def photo_mode(picture):
    """Pillow's word for the colours, as RGB, L or CMYK."""
    return picture.mode


def photo_turn(picture):
    """The EXIF orientation: 1 upright, 2 to 8 turned or mirrored when shown."""
    return None if picture.problem else picture.turn


def photo_width(picture):
    """The pixels from left to right, upright."""
    return picture.width


def photo_height(picture):
    """The pixels from top to bottom, upright."""
    return picture.height


def photo_camera(picture):
    """A camera's or a phone's own file, not what a studio hands out."""
    return None if picture.problem else picture.camera and picture.width * picture.height > 2_000_000


def photo_sha(picture):
    """The content of the file; unknown for what is no picture."""
    return picture.sha if picture.format else None


def photo_dhash(picture):
    """How the picture looks, 256 bits."""
    return picture.dhash


def photo_pattern(picture):
    """What is fine in the picture, place by place."""
    return picture.pattern


def photo_sharpness(picture):
    """Variance of the Laplacian at one size."""
    return picture.sharpness


def photo_detail(picture):
    """The share of fine detail in decibels."""
    return picture.detail


def photo_border(picture):
    """Pixels of a frame around the picture; 0 for none."""
    return None if picture.problem else picture.border


def photo_screen(picture):
    """The picture has the shape of a phone's screen."""
    return None if picture.problem else picture.screen


def photo_text(picture):
    """Something like writing stands in the background."""
    return None if picture.problem else picture.text


def photo_ground(picture):
    """What the background is like: "white", or why it is not (toolkit.codes.photo_ground)."""
    return picture.ground and (cause(picture.ground) or "white")
