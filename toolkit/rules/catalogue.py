"""Every rule there is, in the order of the form; within a step as its module writes them."""

from functools import cache
from importlib import import_module

from toolkit.columns import fields_behind
from toolkit.fields import fields
from toolkit.rules.from_fields import rules_from_fields
from toolkit.rules.rule import Rule

MODULES = (
    "step00_sheet",
    "step00_window",
    "step00_season",
    "step00_links",
    "step01_account",
    "step04_project",
    "step05_notice",
    "step06_person",
    "step06_documents",
    "step06_numbers",
    "step06_photo_file",
    "step06_photo_look",
    "step07_unit",
    "step07_place",
    "step07_affiliation",
    "step07_post",
    "step08_education",
    "step08_studies",
    "step08_eligibility",
    "step08_diploma",
    "step09_training",
    "step10_certificates",
    "step10_numbers",
    "step11_site",
    "step11_submission",
    "step12_slip",
    "redo",
    "cohort_wide",
    "cohort_units",
    "cohort_accounts",
    "cohort_diplomas",
    "cohort_photos",
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
