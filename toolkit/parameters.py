"""What a plain function asks for by the names of its parameters: facts and rules are made of such functions."""

from typing import NamedTuple


class Parameters(NamedTuple):
    """Names in their order: all ordinary parameters, those of them that may be left out, and the keyword-only ones."""

    plain: tuple[str, ...]
    optional: frozenset[str]
    keywords: frozenset[str]


def parameters(function):
    """The Parameters of a plain function. Read off its code: ``inspect.signature`` takes twenty times as long."""
    code, defaults = function.__code__, function.__defaults__ or ()
    plain = code.co_varnames[: code.co_argcount]
    keywords = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    return Parameters(plain, frozenset(plain[len(plain) - len(defaults) :]), frozenset(keywords))
