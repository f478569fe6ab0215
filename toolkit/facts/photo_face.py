"""Where the face stands in a candidate's photo: shares of the picture's width and height, degrees."""

from math import atan2, degrees


def photo_faces(picture):
    """How many faces there are; unknown without a detector."""
    return None if picture.faces is None else len(picture.faces)


def photo_face(picture):
    """The largest face, when the picture stands upright."""
    return picture.faces[0] if picture.faces and not picture.face_turn else None


def photo_face_turn(picture):
    """How the picture has to be turned, in degrees clockwise, before a face is found."""
    return picture.face_turn if picture.faces else None


def photo_head_width(picture, photo_face):
    """The width of the face as a share of the picture's width."""
    return round(photo_face.width / picture.width, 3)


def photo_eye_line(picture, photo_face):
    """How high the eyes stand above the lower edge, as a share of the height."""
    eyes = (photo_face.left_eye[1] + photo_face.right_eye[1]) / 2
    return round(1 - eyes / picture.height, 3)


def photo_off_centre(picture, photo_face):
    """How far the eyes' middle stands beside the picture's, as a share of the width."""
    middle = (photo_face.left_eye[0] + photo_face.right_eye[0]) / 2
    return round(abs(middle / picture.width - 0.5), 3)


def photo_crown(picture):
    """How much room is above the hair, as a share of the height."""
    return None if picture.crown is None else round(picture.crown / picture.height, 3)


def photo_tilt(photo_face):
    """How far the line of the eyes is from level, in whole degrees."""
    (right, right_height), (left, left_height) = photo_face.right_eye, photo_face.left_eye
    return round(abs(degrees(atan2(left_height - right_height, left - right))))
