"""Whether a site's own base template shows what our adapter puts into it.

Worked out from the templates' blocks and not by rendering a page: a base template may read
the database for its menu, and system checks run before there is one.
"""

from django.template import Engine, TemplateDoesNotExist
from django.template.base import NodeList, Template, VariableNode
from django.template.loader_tags import BlockNode, ExtendsNode


ADAPTER = "wagtail_localoffer/base.html"
#: Blocks of the adapter that have to reach the page.
NEEDED = ["localoffer_title", "localoffer"]


def find_shown_blocks(template: Template) -> set[str] | None:
    """Names of the blocks that a page of this template would show.

    A block that a child defines and no base has a place for is not among them. None where
    a template extends one whose name is only known when a page is served.
    """
    chain = [template]
    while True:
        extends = next((n for n in chain[-1].nodelist if isinstance(n, ExtendsNode)), None)
        if extends is None:
            break
        if extends.parent_name.filters or not isinstance(extends.parent_name.var, str):
            return None
        # As Django does: a base.html may extend the base.html of another folder.
        seen = [step.origin for step in chain]
        chain.append(template.engine.find_template(extends.parent_name.var, skip=seen)[0])
    defined: dict[str, list[BlockNode]] = {}
    for step in chain:
        for block in step.nodelist.get_nodes_by_type(BlockNode):
            defined.setdefault(block.name, []).append(block)
    shown: set[str] = set()
    _walk(chain[-1].nodelist, defined, shown)
    return shown


def _walk(nodes: NodeList, defined: dict[str, list[BlockNode]], shown: set[str]) -> None:
    for node in nodes:
        if isinstance(node, BlockNode):
            if node.name not in shown:
                shown.add(node.name)
                _walk_block(defined[node.name], defined, shown)
            continue
        for name in node.child_nodelists:
            _walk(getattr(node, name, None) or NodeList(), defined, shown)


def _walk_block(
    versions: list[BlockNode], defined: dict[str, list[BlockNode]], shown: set[str]
) -> None:
    """The most derived version of a block, and those below it that `block.super` brings in."""
    for block in versions:
        _walk(block.nodelist, defined, shown)
        variables = block.nodelist.get_nodes_by_type(VariableNode)
        if not any(str(node.filter_expression.var) == "block.super" for node in variables):
            return


def find_missing_blocks() -> list[str] | str:
    """The blocks of ours that a page would not show, or the name of a template not found."""
    try:
        shown = find_shown_blocks(Engine.get_default().get_template(ADAPTER))
    except TemplateDoesNotExist as missing:
        return str(missing)
    return [] if shown is None else [name for name in NEEDED if name not in shown]
