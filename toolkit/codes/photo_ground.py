"""What a photo's background is, read off its measures (toolkit.photos.picture.Ground)."""

WHITE, OFF_WHITE = 240, 225


def cause(ground):
    """Why the background is not white; None when it is."""
    high, low = max(ground.colour), min(ground.colour)
    if high - low > 40:
        return "blue" if ground.colour[2] == high else "red" if ground.colour[0] == high else "coloured"
    if ground.level < OFF_WHITE:
        return "grey"
    if ground.spread > 14:
        return "busy"
    if ground.dark > 0.04:
        return "shadow"
    return None if ground.level >= WHITE else "off_white"
