"""Breaks the rules one comparison at a time and looks whether their own tests see it.

``python tests/mutation.py [rule ids or modules …] [--facts]`` prints every break that no test saw, and ends with 1 when
there are any. A break that changes nothing for a candidate stands with its reason in ``tests/mutation_alike.toml``.

A rule's function is given the code of the broken one, so whoever holds the rule holds the broken rule; afterwards it is
given back its own. The tests of a rule are those in ``tests/rules`` in which it ran (``tests.verbs.RAN``).
"""

import argparse
import importlib.util
import inspect
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

from tests import verbs  # noqa: E402
from tests.breaks import breaks  # noqa: E402
from toolkit.facts import facts  # noqa: E402
from toolkit.rules.catalogue import MODULES, catalogue, written_rules  # noqa: E402

ALIKE = HERE / "mutation_alike.toml"


@dataclass(frozen=True)
class Unit:
    """A function to be broken, where it stands, and the rules whose tests should see it."""

    name: str
    module: str
    function: callable
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """What came of it: breaks tried, those that nobody saw {unit: [break]}, listed ones that are none any more."""

    tried: int
    survivors: dict
    stale: list


def rule_units():
    """The written rules' functions, and the private functions of their modules that they call."""
    for module in MODULES:
        rules = written_rules(module)
        yield from (Unit(rule.id, module, rule.judge, (rule.id,)) for rule in rules)
        for function in _own(import_module(f"toolkit.rules.{module}")):
            users = tuple(rule.id for rule in rules if function in _called(rule.judge))
            if function.__name__.startswith("_") and users:
                yield Unit(f"{module}.{function.__name__}", module, function, users)


def fact_units():
    """The facts, each with the rules that look at it directly or through other facts."""
    users = defaultdict(list)
    for rule in catalogue():
        for name in _behind(name for name in (*rule.params, rule.only, rule.suggest) if name in facts()):
            users[name].append(rule.id)
    for name, fact in facts().items():
        yield Unit(name, fact.derive.__module__.removeprefix("toolkit."), fact.derive, tuple(users[name]))


def _own(module):
    return [f for _, f in inspect.getmembers(module, inspect.isfunction) if f.__module__ == module.__name__]


def _called(function):
    """The functions of the same module that a function calls, directly or not."""
    found, open_ = set(), [function]
    while open_:
        here = open_.pop()
        names = map(here.__globals__.get, here.__code__.co_names)
        new = {f for f in names if inspect.isfunction(f) and f.__module__ == function.__module__} - found
        found |= new
        open_ += new
    return found


def _behind(names):
    """Some facts and those that they are made of."""
    found, open_ = set(), list(names)
    while open_:
        name = open_.pop()
        if name in facts() and name not in found:
            found.add(name)
            open_ += facts()[name].params
    return found


@cache
def tests_by_rule():
    """{rule id: the tests in which it ran}."""
    found = defaultdict(list)
    for path in sorted((HERE / "rules").glob("test_*.py")):
        for test in _tests_of(path):
            verbs.RAN.clear()
            if _fails(test):
                print(f"left out, since it fails as it is: {path.name} {test.__name__}")
                continue
            for id in verbs.RAN:
                found[id].append(test)
    return found


def _tests_of(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [f for name, f in vars(module).items() if name.startswith("test_") and not inspect.signature(f).parameters]


def survivors(unit):
    """(how many breaks were tried, those that no test saw)."""
    tests = list(dict.fromkeys(test for id in unit.rules for test in tests_by_rule().get(id, ())))
    whole, tried, unseen = unit.function.__code__, 0, []
    for text, broken in breaks(unit.function):
        tried += 1
        unit.function.__code__ = broken
        if not any(map(_fails, tests)):
            unseen.append(text)
    unit.function.__code__ = whole
    return tried, unseen


def _fails(test):
    try:
        test()
    except Exception:  # whatever is raised: the break was seen
        return True
    return False


def report(units):
    """Breaks every unit."""
    alike = tomllib.loads(ALIKE.read_text(encoding="utf-8"))
    tried, left, stale = 0, {}, []
    for unit in units:
        count, unseen = survivors(unit)
        known = alike.get(unit.name, {})
        tried += count
        stale += [f"{unit.name}: {text}" for text in known if text not in unseen]
        if new := [text for text in unseen if text not in known]:
            left[unit.name] = new
    return Report(tried, left, stale)


def main(arguments=None):
    """Prints the survivors; True when there are any."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="rule ids, modules of rules or facts, facts; all rules when none is given")
    parser.add_argument("--facts", action="store_true", help="break the facts instead of the rules")
    options = parser.parse_args(arguments)
    units = list(fact_units() if options.facts else rule_units())
    if options.names:
        units = [unit for unit in units if {unit.name, unit.module} & set(options.names)]
    found = report(units)
    for name, texts in found.survivors.items():
        print(name, *texts, sep="\n    ")
    if found.stale:
        print("no longer alike, take it out of mutation_alike.toml:", *found.stale, sep="\n    ")
    left = sum(map(len, found.survivors.values()))
    print(f"{len(units)} functions broken in {found.tried} ways; {left} unseen")
    return bool(left or found.stale)


if __name__ == "__main__":
    sys.exit(main())
