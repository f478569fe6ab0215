"""Every statement of the guide is carried by something that there is, or says why not; every rule comes from somewhere."""

from fnmatch import fnmatchcase

import pytest

from toolkit.fields import fields
from toolkit.rules import coverage_page
from toolkit.rules.catalogue import by_id
from toolkit.rules.statements import beyond, carried, means_something, omitted, rules_of, statements
from toolkit.season import load_season, seasons

STATEMENTS = 177
EVERY = pytest.mark.parametrize("statement", statements(), ids=lambda one: str(one.number))


def test_every_statement_of_the_guide_has_its_line():
    assert [one.number for one in statements()] == list(range(1, STATEMENTS + 1))


@EVERY
def test_a_statement_speaks_both_languages_and_is_carried_or_says_why_not(statement):
    assert statement.place and statement.zh and statement.en
    assert statement.by or statement.why
    assert len(statement.why) in (0, 2)
    assert all(statement.why)


@EVERY
def test_what_a_statement_names_is_there(statement):
    assert not [name for name in statement.by if not means_something(name)]


def test_every_rule_is_carried_by_a_statement_or_beyond_the_guide():
    listed = {id for name in beyond() for id in rules_of(name)}
    assert not sorted(set(by_id()) - carried() - listed), "say in data/statements.toml where these come from"
    assert not sorted(carried() & listed), "asked for by the guide and beyond it"
    assert not [name for name in beyond() if not rules_of(name)]


def test_a_rule_that_is_not_written_says_why():
    assert not sorted(set(omitted()) & set(by_id()))
    assert all(len(why) == 2 and all(why) for why in (*omitted().values(), *beyond().values()))
    for season in seasons():
        assert set(load_season(season).retired) <= set(omitted())


def test_no_statement_claims_whole_steps():
    names = {name for one in statements() for name in one.by}
    assert not [name for name in names if fnmatchcase("S07-XYZ", name) or fnmatchcase("S08-XYZ", name) or name == "S*"]


def test_a_name_that_means_nothing_is_noticed():
    assert means_something("S11-SITE-*") and means_something("field:photo") and means_something("milestone:review")
    assert not means_something("S99-NONE") and not means_something("field:shoe_size") and not means_something("milestone:party")
    assert "photo" in fields()


def test_the_page_of_the_guide_is_current():
    assert coverage_page.PAGE.read_text(encoding="utf-8") == coverage_page.page(), "run: python -m toolkit.rules.coverage_page"


def test_the_page_links_every_rule_that_it_names():
    text = coverage_page.page()
    assert all(f"[{id}](rules.md#{id.lower()})" in text for id in carried())
    assert text.count("\n| 177 |") == 1
