"""One set of migrations serves every site."""

from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command


pytestmark = pytest.mark.core


def test_no_setting_and_no_site_causes_a_migration(db):
    out = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=out)
    assert "No changes" in out.getvalue()


def test_no_migration_names_the_stock_page_or_image_model():
    for label in ("wagtail_localoffer", "wagtail_localoffer_pages"):
        if not apps.is_installed("wagtail_localoffer.pages") and label.endswith("_pages"):
            continue
        for path in (Path(apps.get_app_config(label).path) / "migrations").glob("0*.py"):
            text = path.read_text().lower()
            assert "wagtailcore.page" not in text, path.name
            assert "wagtailimages.image" not in text, path.name
