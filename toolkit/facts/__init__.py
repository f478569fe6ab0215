"""What the cells of one candidate say: a fact is a function named after what it answers, over fields and other facts.

A parameter without a default must be known, else the fact is None (unknown). A parameter with the default None may be
blank. Keyword-only ``season``, ``today`` and ``photos`` are given by the engine. A kind of candidate that the sheet does not
state but that follows from other cells is ``INFERRED``: true, but it never carries a blocker.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import FunctionType

from toolkit.parameters import parameters

INFERRED = "inferred"

MODULES = (
    "person",
    "soldier",
    "registration",
    "education",
    "diploma",
    "eligibility",
    "training",
    "certificate",
    "unit",
    "post",
    "site",
    "process",
    "photo",
    "photo_face",
)


@dataclass(frozen=True)
class Fact:
    """A fact's function, its parameters, those that must be known, and the keyword-only ones."""

    derive: callable
    params: tuple[str, ...]
    required: tuple[str, ...]
    wants: frozenset[str]


@cache
def facts():
    """Every fact by its name."""
    modules = [import_module(f"toolkit.facts.{name}") for name in MODULES]
    found = {name: value for module in modules for name, value in vars(module).items() if _is_fact(value, module)}
    return {name: _fact(function) for name, function in found.items()}


def _is_fact(value, module):
    return isinstance(value, FunctionType) and value.__module__ == module.__name__ and not value.__name__.startswith("_")


def _fact(function):
    asked = parameters(function)
    required = tuple(name for name in asked.plain if name not in asked.optional)
    return Fact(derive=function, params=asked.plain, required=required, wants=asked.keywords)
