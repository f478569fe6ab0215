from toolkit.parameters import parameters


def asked_for(first, second, third=None, *, season):
    local = first
    return local, second, third, season


def test_what_a_function_asks_for():
    asked = parameters(asked_for)
    assert asked.plain == ("first", "second", "third")
    assert (asked.optional, asked.keywords) == ({"third"}, {"season"})


def test_a_function_that_asks_for_nothing():
    assert parameters(lambda: None) == ((), frozenset(), frozenset())
