"""Whether the site's own base template shows our pages, and what is said where it does not."""

import re
from pathlib import Path

import pytest

from tests.factories import HomeFactory
from wagtail_localoffer.checks import check_base_template
from wagtail_localoffer.models import GlossaryTerm


pytestmark = pytest.mark.core

WHOLE = "<title>{% block title %}{% endblock %}</title>{% block content %}{% endblock %}"


@pytest.fixture
def use_base(tmp_path, settings):
    """Puts templates in front of the site's own."""

    def use(**templates):
        for name, text in templates.items():
            path = tmp_path / f"{name.replace('__', '/')}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (own,) = settings.TEMPLATES
        settings.TEMPLATES = [{**own, "DIRS": [tmp_path, *own["DIRS"]]}]

    return use


@pytest.mark.parametrize(
    "base",
    [
        WHOLE,
        "{% if request %}<main>{% block content %}{% endblock %}</main>{% endif %}"
        "{% block head %}{% block title %}{% endblock %}{% endblock %}",
        "{% extends 'other.html' %}{% block body %}{% block content %}{% endblock %}{% endblock %}",
        "{% extends which %}",
    ],
)
def test_a_base_that_has_both_blocks_is_not_reported(use_base, base):
    use_base(base=base, other="{% block title %}{% endblock %}{% block body %}{% endblock %}")
    assert check_base_template(None) == []


@pytest.mark.parametrize(
    ("base", "word"),
    [
        ("<title>{% block title %}{% endblock %}</title>", "empty"),
        ("{% block content %}{% endblock %}", "no title"),
        ("{% block title %}{% endblock %}{% include 'part.html' %}", "empty"),
        # A block that the parent has no place for is never shown.
        ("{% extends 'other.html' %}{% block content %}{% endblock %}", "empty"),
    ],
)
def test_a_base_without_a_block_is_reported(use_base, base, word):
    use_base(
        base=base,
        part="{% block content %}{% endblock %}",
        other="{% block title %}{% endblock %}{% block main %}{% endblock %}",
    )
    (message,) = check_base_template(None)
    assert message.id == "wagtail_localoffer.W002"
    assert word in message.msg
    assert "standalone.html" in message.hint


def test_a_block_that_a_child_writes_over_is_reported_unless_it_keeps_it(use_base):
    other = "{% block title %}{% endblock %}{% block body %}{% block content %}{% endblock %}{% endblock %}"
    use_base(base="{% extends 'other.html' %}{% block body %}Hi{% endblock %}", other=other)
    assert len(check_base_template(None)) == 1
    use_base(
        base="{% extends 'other.html' %}{% block body %}{{ block.super }}{% endblock %}",
        other=other,
    )
    assert check_base_template(None) == []


def test_a_site_without_a_base_template_is_reported(use_base):
    use_base(wagtail_localoffer__base="{% extends 'nowhere.html' %}")
    (message,) = check_base_template(None)
    assert "nowhere.html" in message.msg


@pytest.mark.django_db
def test_the_template_of_the_tutorial_shows_what_ours_shows(use_base, root, client):
    text = (Path(__file__).parents[2] / "docs" / "tutorial" / "install.md").read_text()
    start = text.index('{% extends "your_base.html" %}')
    template = text[start : text.index("```", start)]
    use_base(
        your_base="<title>{% block your_title_block %}{% endblock %}</title>"
        "{% block your_content_block %}{% endblock %}",
        wagtail_localoffer__base=template,
    )
    assert check_base_template(None) == []
    GlossaryTerm.objects.create(code="senco", term="SENCO", meaning="Who plans help.")
    home = HomeFactory(parent=root, title="Our offer", intro="<p>Ask your SENCO.</p>")
    html = client.get(home.url).content.decode()
    assert re.search(r"<title>\s*Our offer\s*</title>", html)
    assert "wagtail_localoffer/localoffer.css" in html
    assert '<div class="lo-page">' in html
    assert "#word-senco" in html


@pytest.mark.django_db
def test_the_page_that_stands_alone_is_whole(use_base, root, client):
    use_base(wagtail_localoffer__base='{% extends "wagtail_localoffer/standalone.html" %}')
    assert check_base_template(None) == []
    html = client.get(HomeFactory(parent=root, title="Our offer").url).content.decode()
    assert '<html lang="en-gb" dir="ltr">' in html
    assert "<title>Our offer</title>" in html
    assert "wagtail_localoffer/localoffer.css" in html
    assert html.count("<main") == html.count("<h1>") == 1
