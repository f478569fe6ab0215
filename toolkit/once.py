"""Speed without cleverness elsewhere: judge every different value once, and let the garbage collector rest meanwhile."""

import gc
import re
from contextlib import contextmanager


class Once(dict):
    """What a pure function answers, asked once for every different key: ``Once(function)[key]``."""

    def __init__(self, function):
        self._function = function

    def __missing__(self, key):
        answer = self[key] = self._function(key)
        return answer


@contextmanager
def collector_at_rest():
    """No garbage collection inside: a cohort is millions of small values without cycles, each looked at again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Pattern:
    """A regular expression that is compiled when first used: most of a hundred are for dirt that a sheet does not have."""

    def __init__(self, expression, flags=0):
        self._expression, self._flags = expression, flags

    def __getattr__(self, name):
        compiled = re.compile(self._expression, self._flags)
        for method in ("fullmatch", "match", "search", "sub", "split", "findall", "finditer"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
