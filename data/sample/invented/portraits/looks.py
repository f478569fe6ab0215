"""How an invented person looks. None of them is anybody: every face is made of numbers."""

from dataclasses import dataclass

SKINS = {"fair": (0.95, 0.80, 0.71), "light": (0.92, 0.755, 0.65), "warm": (0.87, 0.69, 0.57), "tan": (0.80, 0.61, 0.49)}
HAIRS = {
    "black": (0.105, 0.096, 0.098),
    "brown": (0.20, 0.135, 0.105),
    "grey": (0.38, 0.37, 0.37),
    "soft": (0.145, 0.112, 0.105),
}


@dataclass(frozen=True)
class Looks:
    """The features of a face; lengths are shares of the picture's width, the rest runs from 0 to 1.

    ``hair``: "side", "crew", "swept", "tied", "bun", "long", "bob". ``dress``: "suit", "open", "coat", "blouse", "knit",
    "collar". ``glasses``: None, "round" or "square".
    """

    seed: int
    skin: str = "light"
    hair: str = "side"
    hair_colour: str = "black"
    dress: str = "suit"
    cloth: tuple = (0.12, 0.15, 0.22)
    tie: tuple = (0.35, 0.08, 0.12)
    glasses: str | None = None
    width: float = 0.285
    jaw: float = 0.5
    chin: float = 0.885
    eye: float = 1.0
    lid: float = 0.5
    slant: float = 0.4
    brow: float = 0.6
    arch: float = 0.4
    nose: float = 1.0
    lips: float = 0.4
    red: float = 0.3
    smile: float = 0.4
    age: float = 0.2
    part: float = -0.09
    light: float = -0.22
