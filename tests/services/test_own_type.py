"""The sample of docs/how-to/own-service-type.md does what the page says."""

import re
from pathlib import Path

import pytest
from django.apps import apps


pytestmark = [
    pytest.mark.core,
    pytest.mark.django_db,
    # On a swapped or core-only site the same things are shown by `tests.testapp`.
    *([] if apps.is_installed("tests.sample") else [pytest.mark.skip(reason="default site only")]),
]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "own-service-type.md"


@pytest.fixture
def sample():
    from tests.sample import models

    return models


def test_the_page_shows_the_code_that_is_tested_here(sample):
    code = re.search(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL).group(1)
    assert code == Path(sample.__file__).read_text()


def test_the_sample_is_at_most_fifteen_lines(sample):
    lines = [line for line in Path(sample.__file__).read_text().splitlines() if line.strip()]
    assert len(lines) <= 15


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_own_type_goes_from_edit_to_directory(client, root, sample):
    from tests.factories import DirectoryFactory

    directory = DirectoryFactory(parent=root)
    assert sample.OurServicePage in directory.allowed_subpage_models()
    page = sample.OurServicePage(title="Reading club", summary="Read aloud.", ward="Harbourside")
    page.localoffer_contacts = [
        sample.OurServicePage.localoffer_contacts.rel.related_model(
            title="Ring us", phone="01632 960111", whatsapp="07700 900123"
        )
    ]
    directory.add_child(instance=page)
    page.save_revision().publish()
    assert "Reading club" in client.get(directory.url).content.decode()
    assert "Reading club" in client.get(directory.url, {"q": "harbourside"}).content.decode()
    assert "Reading club" not in client.get(directory.url, {"q": "unheardof"}).content.decode()
    assert "01632 960111" in client.get(page.url).content.decode()


def test_a_row_field_is_shown_by_overriding_one_include(client, root, sample, settings, tmp_path):
    from tests.factories import DirectoryFactory

    override = tmp_path / "wagtail_localoffer" / "services" / "contact.html"
    override.parent.mkdir(parents=True)
    override.write_text(
        re.search(r"```html\+django\n(.*?)```", PAGE.read_text(), re.DOTALL).group(1)
    )
    templates = [{**settings.TEMPLATES[0], "DIRS": [str(tmp_path), *settings.TEMPLATES[0]["DIRS"]]}]
    settings.TEMPLATES = templates
    directory = DirectoryFactory(parent=root)
    page = sample.OurServicePage(title="Reading club", summary="Read aloud.")
    page.localoffer_contacts = [
        sample.OurServicePage.localoffer_contacts.rel.related_model(
            title="Ring us", phone="01632 960111", whatsapp="07700 900123"
        )
    ]
    directory.add_child(instance=page)
    assert "WhatsApp: 07700 900123" in client.get(page.url).content.decode()
