import pytest

from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.audit_clicks import CLICKS
from toolkit.panels.filters import FAULTY, Filters
from toolkit.panels.people import NOT_JUDGED


def after(*clicks):
    state = looking()
    for name, more in clicks:
        state = CLICKS[name](state, **more)
    return state


@pytest.mark.parametrize("tile", ["blocker", "error", "warning", "clean"])
def test_a_tile_filters_and_the_second_click_takes_it_back(tile):
    assert after(("tile", {"id": tile})).filters.state == tile
    assert after(("tile", {"id": tile}), ("tile", {"id": tile})).filters.state == FAULTY


def test_the_first_tile_shows_everybody():
    assert after(("tile", {"id": "all"})).filters.state is None


def test_the_last_tile_opens_its_list_and_shows_the_people():
    state = looking(audits.audited(audits.cohort(), audits.FOUND[:1]))
    opened = CLICKS["tile"](state, id="unjudged").filters
    assert (opened.gaps, opened.state) == (True, NOT_JUDGED)
    assert CLICKS["tile"](CLICKS["tile"](state, id="unjudged"), id="unjudged").filters == Filters()
    other = CLICKS["tile"](CLICKS["tile"](state, id="unjudged"), id="blocker").filters
    assert (other.gaps, other.state) == (False, "blocker")


def test_one_list_is_open_at_a_time():
    assert after(("notes", {}), ("tile", {"id": "unjudged"})).filters.notes is False
    both = after(("tile", {"id": "unjudged"}), ("notes", {})).filters
    assert (both.gaps, both.notes) == (False, True)


def test_everybody_is_shown_whatever_was_filtered():
    state = after(("filter", {"text": "张", "faulty_columns": False}), ("everybody", {}))
    assert state.filters == Filters(state=None, faulty_columns=False)


def test_without_such_people_the_last_tile_filters_nobody():
    state = after(("tile", {"id": "unjudged"}))
    assert state.filters.gaps
    assert state.filters.state == FAULTY
    assert not after(("tile", {"id": "unjudged"}), ("tile", {"id": "unjudged"})).filters.gaps


def test_a_step_filters_until_it_is_clicked_again():
    assert after(("step", {"step": 6})).filters.step == 6
    assert after(("step", {"step": 6}), ("step", {"step": 6})).filters.step is None


def test_a_filter_goes_back_to_the_first_page():
    assert after(("page", {"number": 3}), ("filter", {"text": "张"})).filters == Filters(text="张")


def test_lists_know_everything_and_nothing():
    assert after(("filter", {"class": ""})).filters.class_name == ""
    assert after(("filter", {"class": ""}), ("filter", {"class": "*"})).filters.class_name is None
    assert after(("filter", {"rule": "S06-ID-FORMAT"}), ("filter", {"rule": "*"})).filters.rule is None


def test_a_tag_can_be_removed():
    assert after(("untag", {"id": "state"})).filters.state is None
    assert after(("step", {"step": 6}), ("untag", {"id": "step"})).filters.step is None


def test_clearing_keeps_the_columns():
    state = after(("filter", {"faulty_columns": False}), ("filter", {"text": "张"}), ("clear", {}))
    assert state.filters == Filters(faulty_columns=False)
    assert after(("fold", {"step": 8}), ("filter", {"text": "张"}), ("clear", {})).filters == Filters(spread=frozenset((8,)))


def test_empty_columns_unfold_on_the_same_page_and_fold_again():
    state = after(("page", {"number": 3}), ("fold", {"step": 8}), ("fold", {"step": 7}))
    assert (state.filters.page, state.filters.spread) == (3, {7, 8})
    assert after(("fold", {"step": 8}), ("fold", {"step": 8})).filters.spread == frozenset()


def test_a_candidate_is_opened_and_closed():
    assert after(("open", {"person": 1})).person == 1
    assert after(("open", {"person": 99})).person is None
    assert after(("open", {"person": 1}), ("back", {})).person is None
