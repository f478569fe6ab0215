"""What the cells of one candidate say: a fact is a function named after what it answers, over fields and other facts.

A parameter without a default must be known, else the fact is None (unknown). A parameter with the default None may be
blank. Keyword-only ``season`` and ``today`` are given by the engine. A kind of candidate that the sheet does not state but
that follows from other cells is ``INFERRED``: true, but it never carries a blocker.
"""

import inspect
from dataclasses import dataclass
from functools import cache
from importlib import import_module

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
    public = [(name, f, module) for module in modules for name, f in inspect.getmembers(module, inspect.isfunction)]
    return {name: _fact(f) for name, f, module in public if f.__module__ == module.__name__ and not name.startswith("_")}


def _fact(function):
    signature = inspect.signature(function).parameters.values()
    plain = [p for p in signature if p.kind is not p.KEYWORD_ONLY]
    return Fact(
        derive=function,
        params=tuple(p.name for p in plain),
        required=tuple(p.name for p in plain if p.default is p.empty),
        wants=frozenset(p.name for p in signature if p.kind is p.KEYWORD_ONLY),
    )
