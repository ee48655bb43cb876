"""Sphinx configuration. Nothing is fetched while building, so that it works offline."""

import sphinx_wagtail_theme

import wagtail_localoffer


project = "wagtail_localoffer"
author = "wagtail_localoffer contributors"
copyright = f"2026, {author}"
release = version = wagtail_localoffer.__version__
language = "en"

extensions = ["myst_parser", "sphinx_wagtail_theme"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "sphinx_wagtail_theme"
html_theme_path = [sphinx_wagtail_theme.get_html_theme_path()]
html_theme_options = {
    "project_name": "wagtail_localoffer",
    "github_url": "",
    "footer_links": "",
}
html_title = f"wagtail_localoffer {version}"
html_show_sphinx = False
