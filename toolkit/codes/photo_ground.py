"""What a photo's background is, read off its measures (toolkit.photos.picture.Ground), and how often that is wrong.

Measured on 141 real people, cut out of their pictures and set before 33 kinds of ground, JPEG of quality 60 to 88; the limits
were set on one half of the people, these are the figures of the other half (71 people, benchmarks/portraits.py). White grounds
(242 to 255, falling off, warm, cool): 0 of 497 with a certain cause, 62 to be looked at (hair that fills the strips, grey
clothes). Blue, red, other colours, grey up to 215, gradients, busy rooms: 0 of 1,349 pass as white. Of 71 shadows with an edge
6 pass, of 71 soft ones 2, of 71 faint ones (a seventh darker) 49.
"""

WHITE_LEVEL = 240
"""A ground of this lowest channel and more is white, 225 to 239 off-white (people accept 227 to 234), below not white."""
GREY_LEVEL = 225
COLOURFUL = 18
"""Between the highest and the lowest channel: cream (245, 235, 210) is coloured, (252, 249, 244) is white."""
EVEN = 14
"""Range and spread of an even ground; white ones that fall off from 253 to 243 have a range of 6."""
SHADED = 0.03
"""Share of dark pixels: 0.03 finds 92 % of shadows and 4 % of white grounds (grey clothes), 0.04 finds 75 and 3 %."""
GRADIENT = 25
HELD = 0.4
"""The background holds at least so much of the strips; on white grounds with long hair it is 0.46 and more."""


def cause(ground):
    """Why a background is not white: blue, red, coloured, busy, gradient, grey, shadow, off_white or unclear; None when it is.

    Shadow, off_white and unclear (hair, clothes or things cover much of it) are for a person to look at; others are certain.
    """
    certain = _tint(ground.colour) or ("grey" if ground.level < GREY_LEVEL else None)
    if ground.held < HELD:
        return "busy" if certain else "unclear"
    if ground.slope > GRADIENT and ground.range > EVEN and certain in (None, "grey"):
        return "gradient"
    return certain or _to_look_at(ground)


def _tint(colour):
    red, green, blue = colour
    if max(colour) - min(colour) <= COLOURFUL:
        return None
    if blue == max(colour) and blue - red >= blue - green:
        return "blue"
    return "red" if red == max(colour) and red - max(green, blue) > 2 * abs(green - blue) else "coloured"


def _to_look_at(ground):
    if ground.range > EVEN or ground.dark > SHADED or ground.slope > GRADIENT:
        return "shadow"
    if ground.level < WHITE_LEVEL:
        return "off_white"
    return "unclear" if ground.spread > EVEN else None
