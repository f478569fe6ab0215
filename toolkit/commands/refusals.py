"""What is wrong with a command line, in one sentence in each language: argparse itself speaks English only."""

import re

from toolkit.words import LANGUAGES, say

PATTERNS = (  # as argparse words it, in all versions; what is in brackets goes into our sentence
    ("needed", re.compile(r"the following arguments are required: (?P<names>.+)")),
    ("unknown", re.compile(r"unrecognized arguments: (?P<names>.+)")),
    ("command", re.compile(r"argument \{.+?\}: invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)")),
    ("choice", re.compile(r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)")),
    ("value", re.compile(r"argument (?P<name>.+?): expected .*")),
    ("ambiguous", re.compile(r"ambiguous option: (?P<name>\S+) .*")),
    ("no_value", re.compile(r"argument (?P<name>.+?): ignored explicit argument (?P<value>.+)")),
)
OURS = re.compile(r"argument (?P<name>.+?): (?P<sentence>.+)")


def refusal(message):
    """Our sentence, Chinese and English, for what argparse says; what it has from us is passed on."""
    for key, pattern in PATTERNS:
        found = pattern.fullmatch(message)
        if found:
            parts = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return _both(f"command.refused.{key}", **parts)
    ours = OURS.fullmatch(message)
    return ours["sentence"] if ours and not ours["sentence"].isascii() else _both("command.refused.other")


def _both(key, **parts):
    return " / ".join(say(key, lang, **parts) for lang in LANGUAGES)
