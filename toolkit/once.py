"""Speed without cleverness elsewhere: judge every different value once, and let the garbage collector rest meanwhile."""

import gc
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
