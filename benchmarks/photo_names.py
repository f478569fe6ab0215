"""How well photos find their candidates by their names: ``python benchmarks/photo_names.py [--people 1000] [--files 3000]``.

Invented candidates, homonyms among them, and files named as tutors receive them: with names, numbers and pinyin in every order,
in folders, by cameras and chat programs, of strangers, with slips of the hand. Nothing here is a test.
"""

import argparse
import random
import sys
import time
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "data" / "sample")]

from invented.names import GIVEN, SURNAMES, person_name  # noqa: E402

from toolkit.codes.resident_id import check_digit  # noqa: E402
from toolkit.photos.matching.match import Who, match, standing  # noqa: E402

CLASSES = [f"2025春季{number}班" for number in range(1, 7)]
NOISE = (
    "", "", "照片", "_照片", " 白底", "-2寸", "(1)", " (2)", "_new", "电子版", "-副本", "证件照", "小二寸白底", "_最终版",
    " - 副本",
)  # fmt: skip
BEFORE = ("", "", "", "01", "12-", "报名照片_", "学员", "照片-", "(3)", "临床_", "浏阳市人民医院", "2025-02-13_", "县中医院-")
SUFFIXES = (".jpg", ".JPG", ".jpeg", ".png", ".jpg.jpg", ".heic")


def number(rng, born):
    """An identity number of nobody in particular."""
    body = f"43{rng.randrange(1, 13):02}{rng.randrange(1, 30):02}{born:%Y%m%d}{rng.randrange(1000):03}"
    return body + check_digit(body)


def people(size, rng):
    """So many candidates; one in thirty has the name of another."""
    found = []
    for row in range(2, size + 2):
        name, pinyin, _ = person_name(rng)
        if found and rng.random() < 1 / 30:
            name, pinyin = (lambda twin: (twin.name, twin.pinyin))(rng.choice(found))
        born = date(1970, 1, 1) + timedelta(days=rng.randrange(12_000))
        photo = f"{row % 7}-{row:03}.jpg" if rng.random() < 0.1 else None
        phone = f"1{rng.randrange(3, 10)}{rng.randrange(10**9):09}"
        found.append(Who(("名册", row), name, pinyin, number(rng, born), phone, photo, rng.choice(CLASSES)))
    return found


def marked(who, rng):
    """The name with a second key: an identity number, a phone, the end of either, a birth date."""
    keys = (who.id_number, who.phone, who.id_number[-4:], who.phone[-4:], who.id_number[-6:], who.id_number[6:14])
    pair = [who.name, rng.choice(keys)]
    rng.shuffle(pair)
    return rng.choice(("", "_", " ", "-", "+")).join(pair)


def spelt(who, rng):
    """The pinyin in one of the ways in which people write it."""
    words = who.pinyin.split()
    if rng.random() < 0.3:
        words.reverse()
    if rng.random() < 0.3:
        words = [word.capitalize() for word in words]
    return rng.choice(("", " ", "_", "-")).join(words)


def hidden(who, rng):
    """A number without its middle."""
    return rng.choice(
        (
            f"{who.id_number[:6]}xxxxxxxx{who.id_number[-4:]}",
            f"{who.id_number[:4]}＊＊＊＊＊＊{who.id_number[-4:]}",
            f"{who.phone[:3]}xxxx{who.phone[-4:]}",
            f"{who.id_number[:6]}_{who.id_number[-4:]}",
        )
    )


def spaced(name):
    """A name with blanks in it."""
    return " ".join(name)


def noisy(text, rng):
    """With the words that people write around it."""
    return f"{rng.choice(BEFORE)}{text}{rng.choice(NOISE)}"


OWN = {  # kind: (how often, the name of a candidate's file)
    "name": (20, lambda who, rng: noisy(who.name, rng)),
    "spaced name": (2, lambda who, rng: spaced(who.name)),
    "name and key": (12, lambda who, rng: noisy(marked(who, rng), rng)),
    "identity number": (8, lambda who, rng: rng.choice((who.id_number, f"{who.id_number[:6]} {who.id_number[6:]}"))),
    "phone": (5, lambda who, rng: rng.choice((who.phone, f"{who.phone[:3]}-{who.phone[3:7]}-{who.phone[7:]}"))),
    "masked": (4, hidden),
    "pinyin": (10, lambda who, rng: spelt(who, rng) + rng.choice(("", "", "1", "_photo", "(1)"))),
    "pinyin and end": (4, lambda who, rng: spelt(who, rng) + rng.choice(("", "_")) + who.phone[-4:]),
    "class folder": (8, lambda who, rng: f"{rng.choice((who.class_name, who.class_name[-2:]))}/{who.name}"),
    "own folder": (6, lambda who, rng: f"{who.name}/{rng.choice(('照片', 'IMG_2034', '微信图片_20250213101112', '1'))}"),
    "surname and end": (2, lambda who, rng: who.name[0] + who.phone[-4:]),
    "labelled end": (2, lambda who, rng: f"身份证后六位{who.id_number[-6:]}"),
    "written": (3, lambda who, rng: who.photo.removesuffix(".jpg") if who.photo else who.name),
}


def camera(rng):
    """What a phone, a camera or a chat program calls a picture."""
    day = f"{rng.randrange(2023, 2026)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
    clock = f"{rng.randrange(24):02}{rng.randrange(60):02}{rng.randrange(60):02}"
    milliseconds = rng.randrange(1_700_000_000_000, 1_745_000_000_000)
    four, six, seven = (f"{rng.randrange(10**size):0{size}}" for size in (4, 6, 7))
    return rng.choice(
        (
            f"IMG_{day}_{clock}", f"IMG_{four}", f"mmexport{milliseconds}", f"微信图片_{day}{clock}", f"QQ图片{day}{clock}",
            f"wx_camera_{milliseconds}", f"{milliseconds // 1000}", f"{rng.getrandbits(128):032x}", f"{day}_{clock}", day,
            day[2:], f"DSC_{four}", f"DSC{four}1", f"P{seven}", f"S{seven}", f"Screenshot_{day}-{clock}", clock, four, six,
            f"{rng.randrange(500)}", "照片", "新建文件夹/1",
        )
    )  # fmt: skip


def stranger(rng, known):
    """Somebody who is no candidate: often with a candidate's name inside the own one."""
    name = rng.choice(known).name + rng.choice("娟华强伟男军平英") if rng.random() < 0.4 else person_name(rng)[0]
    born = date(1980, 1, 1) + timedelta(days=rng.randrange(8000))
    phone = f"1{rng.randrange(3, 10)}{rng.randrange(10**9):09}"
    return rng.choice((name, name, f"{name}{number(rng, born)}", number(rng, born), phone))


def contradictory(who, other, rng):
    """The name of one and a number of the other."""
    return who.name + rng.choice(("", "_")) + rng.choice((other.id_number, other.phone, other.id_number[-6:], other.phone[-4:]))


def slipped(text, rng):
    """A text with one character another one, missing, or swapped with its neighbour."""
    at = rng.randrange(len(text))
    letters = "abcdefghijklmnopqrstuvwxyz" if text[at].isascii() else "".join((*SURNAMES, *GIVEN))
    pool = "0123456789" if text[at].isdigit() else letters
    swapped = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
    return rng.choice((text[:at] + rng.choice(pool) + text[at + 1 :], text[:at] + text[at + 1 :], swapped))


def files(known, size, rng):
    """[(kind, name, the candidate's place or None for nobody's)]."""
    kinds, weights = list(OWN), [weight for weight, _ in OWN.values()]
    names, found = {who.name for who in known}, []
    for _ in range(size):
        who, chance = rng.choice(known), rng.random()
        if chance < 0.70:
            kind = rng.choices(kinds, weights)[0]
            entry = kind, OWN[kind][1](who, rng), who.place
        elif chance < 0.82:
            entry = "camera", camera(rng), None
        elif chance < 0.86:
            name = stranger(rng, known)
            known_after_all = name in names or name[:-18] in names
            entry = ("camera", camera(rng), None) if known_after_all else ("stranger", name, None)
        elif chance < 0.89:
            other = rng.choice([one for one in known[:50] if one.name != who.name])
            entry = "contradictory", contradictory(who, other, rng), None
        else:
            text = rng.choice((who.name, who.name, who.id_number, f"{who.name}{who.phone[-4:]}", spelt(who, rng)))
            entry = "slip", slipped(text, rng), who.place
        found.append(entry)
    return found


def judged(found, truth):
    """Right, wrong, asked (with the right one among the choices, or not), left: nobody's and rightly so, or somebody's."""
    if found.place is not None:
        return "right" if found.place == truth else "WRONG"
    if found.choices:
        return "asked" if truth in found.choices else "asked, nobody's" if truth is None else "asked, not among"
    return "left, nobody's" if truth is None else "left, somebody's"


def main():
    """Prints a line a kind of name."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="every file that is wrong or not found")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    known = people(options.people, rng)
    made = enumerate(files(known, options.files, rng))
    named = [(kind, f"{place}/{name}{rng.choice(SUFFIXES)}", truth) for place, (kind, name, truth) in made]
    start = time.process_time()
    matches = match([(file, None) for _, file, _ in named], known)
    taken = time.process_time() - start
    standing(matches, known)
    table = defaultdict(Counter)
    for kind, file, truth in named:
        verdict = judged(matches[file], truth)
        table[kind][verdict] += 1
        if options.show and verdict in ("WRONG", "left, somebody's", "asked, not among"):
            print(verdict, kind, file, truth, matches[file])
    for kind, counts in table.items():
        print(f"{kind:<16}", dict(counts.most_common()))
    total = sum(table.values(), Counter())
    print(f"{'all':<16}", dict(total.most_common()))
    wrong = sum(counts["WRONG"] for kind, counts in table.items() if kind != "slip")
    print(f"wrong but sure: {wrong} without a slip, {table['slip']['WRONG']} of {table['slip'].total()} with one")
    print(f"{len(named)} files, {len(known)} candidates: {taken:.2f} s CPU")


if __name__ == "__main__":
    main()
