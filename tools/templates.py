"""Finds in templates what a strict content security policy or a family's privacy forbids.

The linters for layout (djhtml, curlylint) do not know these rules: no inline
script or style, no address of another host in anything the browser loads by
itself, no ``target="_blank"`` without ``rel="noopener"``.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path


ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["wagtail_localoffer", "example_project", "tests"]
COMMENTS = re.compile(r"{#.*?#}|{% comment %}.*?{% endcomment %}|<!--.*?-->", re.DOTALL)
# A data block is not run, so it may stand in the page.
DATA_BLOCK = re.compile(r"""type=["']application/(ld\+)?json["']""")
RULES = [
    (re.compile(r"<style\b"), "inline <style>"),
    (re.compile(r"<[^>]*\sstyle\s*="), "style attribute"),
    (re.compile(r"<[^>]*\son[a-z]+\s*="), "event handler attribute"),
    (re.compile(r"""href=["']javascript:"""), "script address"),
    (
        re.compile(r"""<(?:script|img|iframe|source|audio|video)\b[^>]*\ssrc=["'](?:https?:)?//"""),
        "loads from another host",
    ),
    (
        re.compile(r"""<link\b(?![^>]*rel=["']canonical)[^>]*\shref=["'](?:https?:)?//"""),
        "loads from another host",
    ),
    (re.compile(r"""<a\b(?![^>]*noopener)[^>]*target=["']_blank"""), "_blank without noopener"),
]
SCRIPT = re.compile(r"<script\b([^>]*)>")


def problems(text: str) -> Iterator[tuple[int, str]]:
    """Line number and fault, for each fault of one template."""
    # Comments are blanked, not removed, so that line numbers stay right.
    text = COMMENTS.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for pattern, fault in RULES:
        for match in pattern.finditer(text):
            yield text.count("\n", 0, match.start()) + 1, fault
    for match in SCRIPT.finditer(text):
        if not re.search(r"\ssrc\s*=", match[1]) and not DATA_BLOCK.search(match[1]):
            yield text.count("\n", 0, match.start()) + 1, "inline script"


def paths() -> list[Path]:
    """Every HTML template of the repository, from its root."""
    found = (path for folder in FOLDERS for path in (ROOT / folder).rglob("templates/**/*.html"))
    return sorted(path.relative_to(ROOT) for path in found)


def main() -> int:
    templates = paths()
    if sys.argv[1:] == ["--list"]:
        sys.stdout.writelines(f"{path}\n" for path in templates)
        return 0
    faults = [
        f"{path}:{line}: {fault}\n"
        for path in templates
        for line, fault in problems((ROOT / path).read_text(encoding="utf-8"))
    ]
    sys.stderr.writelines(faults)
    sys.stdout.write(f"{len(templates)} templates, {len(faults)} faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
