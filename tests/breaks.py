"""The ways in which a function is broken, one at a time: ``breaks(function)`` yields (before → after, broken code)."""

import ast
import inspect
import textwrap
from contextlib import contextmanager

COMPARISONS = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
ARITHMETIC = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv}
LISTS = (ast.Tuple, ast.List, ast.Set)
NAMES = {"any": "all", "all": "any", "min": "max", "max": "min", "startswith": "endswith", "endswith": "startswith"}


def breaks(function):
    """Every break of a function: what was written, what is written instead, and the code object of the broken function."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    written = tree.body[0]
    written.decorator_list = []
    if isinstance(written.body[0], ast.Expr) and isinstance(written.body[0].value, ast.Constant):
        written.body = written.body[1:] or [ast.Pass()]
    for parent, name, place, node in list(_nodes(written)):
        for new in _instead_of(node, parent):
            told = _told(node, new)
            with _put(parent, name, place, ast.copy_location(new, node)):
                yield told, _code(tree, function)


def _nodes(function):
    """(parent, field, place in it or None, node) of everything in the body of a function."""
    for place, statement in enumerate(function.body):
        yield function, "body", place, statement
        for parent in ast.walk(statement):
            for name, value in ast.iter_fields(parent):
                if isinstance(value, ast.AST):
                    yield parent, name, None, value
                elif isinstance(value, list):
                    yield from ((parent, name, at, item) for at, item in enumerate(value) if isinstance(item, ast.AST))


@contextmanager
def _put(parent, name, place, new):
    """The tree with another node at a place; afterwards as it was."""
    old = getattr(parent, name) if place is None else getattr(parent, name)[place]
    _set(parent, name, place, new)
    try:
        yield
    finally:
        _set(parent, name, place, old)


def _set(parent, name, place, node):
    if place is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[place] = node


def _code(tree, function):
    """The code of the function in a tree, as if it had been written in the module of this one."""
    made = {}
    exec(compile(ast.fix_missing_locations(tree), function.__code__.co_filename, "exec"), function.__globals__, made)
    return made[function.__name__].__code__


def _told(node, new):
    """What was written and what is written instead; of a list of words the one that is left out."""
    before, after = (ast.unparse(tree).splitlines()[0] for tree in (node, new))
    if isinstance(node, LISTS):
        left = {ast.unparse(item) for item in node.elts} - {ast.unparse(item) for item in new.elts}
        return f"{before} without {', '.join(left)}"
    return f"{before} → {after}"


def _instead_of(node, parent):
    """What is written in the place of one expression."""
    if isinstance(parent, LISTS) and isinstance(node, ast.Constant):
        return ()  # it is left out of the list instead
    make = MAKERS.get(type(node))
    return make(node) if make else ()


def _comparisons(node):
    for at, sign in enumerate(node.ops):
        for other in COMPARISONS[type(sign)]:
            yield ast.Compare(node.left, [*node.ops[:at], other(), *node.ops[at + 1 :]], node.comparators)


def _conditions(node):
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for at in range(len(node.values)):
        rest = node.values[:at] + node.values[at + 1 :]
        yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def _negations(node):
    if isinstance(node.op, ast.Not):
        yield node.operand


def _constants(node):
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield from (ast.Constant(node.value + step) for step in (1, -1))
    elif isinstance(node.value, str):
        yield ast.Constant(node.value + "~")


def _members(node):
    context = () if isinstance(node, ast.Set) else (node.ctx,)
    if ast.Store not in map(type, context):
        yield from (type(node)(node.elts[:at] + node.elts[at + 1 :], *context) for at in range(len(node.elts)))


def _entries(node):
    for at in range(len(node.keys)):
        yield ast.Dict(node.keys[:at] + node.keys[at + 1 :], node.values[:at] + node.values[at + 1 :])


def _answers(node):
    if not isinstance(node.value, ast.Constant):
        yield from (ast.Return(ast.Constant(answer)) for answer in (True, False))
    elif node.value.value is None or isinstance(node.value.value, str):
        yield ast.Return(ast.Constant(node.value.value is None))


def _branches(node):
    yield from (node.body, node.orelse)


def _questions(node):
    if not isinstance(node.test, ast.Compare):
        yield ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)


def _sums(node):
    other = ARITHMETIC.get(type(node.op))
    if other:
        yield ast.BinOp(node.left, other(), node.right)


def _names(node):
    if node.id in NAMES:
        yield ast.Name(NAMES[node.id], ast.Load())


def _methods(node):
    if node.attr in NAMES:
        yield ast.Attribute(node.value, NAMES[node.attr], ast.Load())


MAKERS = {
    ast.Compare: _comparisons,
    ast.BoolOp: _conditions,
    ast.UnaryOp: _negations,
    ast.Constant: _constants,
    ast.Tuple: _members,
    ast.List: _members,
    ast.Set: _members,
    ast.Dict: _entries,
    ast.Return: _answers,
    ast.IfExp: _branches,
    ast.If: _questions,
    ast.BinOp: _sums,
    ast.Name: _names,
    ast.Attribute: _methods,
}
