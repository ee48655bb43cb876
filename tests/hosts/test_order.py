"""Imports point one way: what stands right may import what stands left, never the reverse."""

import ast
from pathlib import Path

import pytest

import wagtail_localoffer


ROOT = Path(wagtail_localoffer.__file__).parent

#: Left to right. Names in one group may not import each other.
ORDER = [
    [
        "addresses",
        "floods",
        "conf",
        "signals",
        "fetch",
        "words",
        "exports",
        "sections",
        "layout",
        "fallback",
    ],
    ["shipped", "jobs", "holidays"],
    ["offers"],
    ["reviews"],
    ["links"],
    ["taxonomy"],
    ["places"],
    ["services"],
    ["entries"],
    ["search"],
    ["directory"],
    ["keep"],
    ["blocks"],
    ["formats"],
    ["writing"],
    ["guidance"],
    ["topics"],
    ["home"],
    ["oruk"],
    ["imports"],
    ["pages"],
]
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}
#: The package's own tables of contents, which see everything, and what Django finds by place.
TOPS = {
    "apps",
    "checks",
    "receivers",
    "models",
    "wagtail_hooks",
    "urls",
    "roles",
    "management",
    "migrations",
    "templatetags",
    "__init__",
}


def read_imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def list_breaches():
    for path in sorted(ROOT.rglob("*.py")):
        part = path.relative_to(ROOT).parts[0].removesuffix(".py")
        if part in TOPS:
            continue
        for module in read_imports(path):
            if not module.startswith("wagtail_localoffer."):
                continue
            target = module.split(".")[1]
            if part == "pages" and target == "models":
                continue
            if target == part:
                continue
            if target not in RANK or RANK[target] >= RANK[part]:
                yield f"{path.relative_to(ROOT)} imports {module}"


def test_every_part_has_its_place_in_the_order():
    parts = {
        path.name.removesuffix(".py")
        for path in ROOT.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert parts - TOPS - set(RANK) == set()


def test_imports_point_one_way():
    assert list(list_breaches()) == []


@pytest.mark.parametrize("source", ["import wagtail_localoffer.imports.models"])
def test_the_reader_sees_imports_inside_functions(tmp_path, source):
    path = tmp_path / "module.py"
    path.write_text(f"def dodge():\n    {source}\n")
    assert list(read_imports(path)) == ["wagtail_localoffer.imports.models"]
