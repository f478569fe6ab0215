"""A picture as a screen shows it: upright, in colours that a browser knows, no larger than it is looked at."""

import io

HEIGHT, WIDTH = 600, 520


def for_the_screen(data):
    """JPEG bytes of a picture within WIDTH x HEIGHT, from a file's bytes; None where it does not open."""
    from toolkit.photos.measuring.decode import decode

    view = decode(data).view
    if view is None:
        return None
    view = view.copy()
    view.thumbnail((WIDTH, HEIGHT))
    out = io.BytesIO()
    view.save(out, "JPEG", quality=88)
    return out.getvalue()
