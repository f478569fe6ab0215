"""Every rule there is, in the order of the form; within a step as its module writes them."""

from functools import cache
from importlib import import_module

from toolkit.columns import fields_behind
from toolkit.fields import fields
from toolkit.rules.from_fields import rules_from_fields
from toolkit.rules.rule import Rule

MODULES = (
    "step00_sheet",
    "step04_project",
    "step06_person",
    "step06_documents",
    "step06_numbers",
    "step08_education",
    "step10_certificates",
    "step11_submission",
    "cohort_wide",
)


@cache
def catalogue():
    """All rules: those that fields bring and the written ones, by step."""
    rules = [*rules_from_fields(), *(rule for module in MODULES for rule in written_rules(module))]
    return tuple(sorted(rules, key=lambda rule: rule.step))


@cache
def by_id():
    """All rules by their ids."""
    return {rule.id: rule for rule in catalogue()}


@cache
def fields_asked():
    """The ids of the fields without which some rule cannot judge, in the order of the form."""
    asked = {field for rule in catalogue() for name in _needed(rule) for field in fields_behind(name)}
    return tuple(id for id in fields() if id in asked)


def _needed(rule):
    own = () if rule.without_column else rule.each or (rule.field,)
    return {*own, *rule.params} - (rule.blanks_too - set(own))


def written_rules(module):
    """The rules of one module of this package."""
    return [value for value in vars(import_module(f"toolkit.rules.{module}")).values() if isinstance(value, Rule)]
