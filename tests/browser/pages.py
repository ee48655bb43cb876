"""Prints the demo's page types and the addresses of their live pages, as JSON.

Services that do not run stand under "closed": they are in no list, and still have a page.
"""

import json
import sys

import django


def main() -> None:
    django.setup()
    from django.apps import apps
    from wagtail.models import Page, get_page_models

    ours = ("wagtail_localoffer", "example_project")
    types = {
        model._meta.label: []
        for model in get_page_models()
        if model.__module__.startswith(ours) and apps.is_installed(model._meta.app_config.name)
    }
    types["closed"] = []
    for page in Page.objects.live().public().specific():
        if page._meta.label in types and page.url:
            runs = getattr(page, "status", "active") == "active"
            types[page._meta.label if runs else "closed"].append(page.get_url())
    json.dump(types, sys.stdout)


main()
