"""Who looks how: invented looks for a gender and an age, the same ones for the same seed."""

import random

from invented.portraits.looks import Looks

DARK = ((0.11, 0.14, 0.23), (0.20, 0.21, 0.23), (0.10, 0.10, 0.11), (0.24, 0.19, 0.16), (0.16, 0.22, 0.30))
PLAIN = (
    (0.12, 0.34, 0.36), (0.42, 0.10, 0.16), (0.40, 0.53, 0.70), (0.68, 0.42, 0.46), (0.33, 0.36, 0.25), (0.30, 0.18, 0.31),
    (0.15, 0.20, 0.34), (0.55, 0.47, 0.38), (0.16, 0.17, 0.18), (0.20, 0.36, 0.24),
)  # fmt: skip
TIES = ((0.35, 0.08, 0.12), (0.13, 0.20, 0.40), (0.12, 0.30, 0.28), (0.30, 0.30, 0.33), (0.36, 0.22, 0.10))
SKINS = ("fair", "light", "light", "warm", "tan")


def looks(gender, age, seed):
    """The looks of an invented man (男) or woman (女) of so many years."""
    rng = random.Random(f"looks {seed}")
    return (_man if gender == "男" else _woman)(rng, age)


def _man(rng, age):
    dress = rng.choice(("suit", "suit", "open", "open", "knit", "collar"))
    return Looks(
        **_common(rng, age),
        hair=rng.choice(("side", "side", "crew", "swept")),
        hair_colour="grey" if age > 52 else rng.choice(("black", "black", "soft")),
        dress=dress,
        cloth=rng.choice(DARK if dress in ("suit", "open") else PLAIN),
        tie=rng.choice(TIES),
        glasses=rng.choice((None, None, "square", "round")),
        width=rng.uniform(0.282, 0.300),
        jaw=rng.uniform(0.5, 0.95),
        chin=rng.uniform(0.878, 0.895),
        eye=rng.uniform(0.90, 1.02),
        lid=rng.uniform(0.15, 0.7),
        brow=rng.uniform(0.6, 1.0),
        arch=rng.uniform(0.1, 0.5),
        nose=rng.uniform(0.98, 1.15),
        lips=rng.uniform(0.25, 0.6),
        red=rng.uniform(0.15, 0.4),
    )


def _woman(rng, age):
    dress = rng.choice(("blouse", "blouse", "knit", "collar", "open"))
    return Looks(
        **_common(rng, age),
        hair=rng.choice(("tied", "tied", "bun", "long", "bob")),
        hair_colour="grey" if age > 58 else rng.choice(("black", "black", "soft", "brown")),
        dress=dress,
        cloth=rng.choice(DARK if dress == "open" else PLAIN),
        glasses=rng.choice((None, None, None, "round", "square")),
        width=rng.uniform(0.265, 0.285),
        jaw=rng.uniform(0.1, 0.5),
        chin=rng.uniform(0.865, 0.882),
        eye=rng.uniform(1.0, 1.13),
        lid=rng.uniform(0.4, 1.0),
        brow=rng.uniform(0.25, 0.55),
        arch=rng.uniform(0.4, 0.9),
        nose=rng.uniform(0.82, 0.98),
        lips=rng.uniform(0.4, 0.7),
        red=rng.uniform(0.4, 0.85),
    )


def _common(rng, age):
    return {
        "seed": rng.randrange(10**6),
        "skin": rng.choice(SKINS),
        "slant": rng.uniform(0.2, 0.6),
        "smile": rng.uniform(0.2, 0.8),
        "age": min(max((age - 22) / 36, 0.0), 1.0),
        "part": rng.choice((-1, 1)) * rng.uniform(0.06, 0.12),
        "light": rng.choice((-1, 1)) * rng.uniform(0.08, 0.42),
    }
