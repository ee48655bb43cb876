"""The hubs: talking and understanding, autism, and young people's own pages."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from wagtail.images import get_image_model
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from example_project.council.demo.content.hubs import HUBS
from example_project.council.demo.content.parts import MADE_UP, Topic, unwrap
from example_project.council.demo.content.pictures import PICTURES
from example_project.council.demo.content.shelf import CHECKED, RESOURCES
from example_project.council.demo.logos import SIZE, draw
from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from wagtail_localoffer.models import Guide, Resource, TaxonomyTerm
from wagtail_localoffer.pages.models import GlossaryPage, OfferHomePage, ServicePage, TopicPage


#: Values that are the name of a record.
NAMED = ("service:", "guide:", "picture:")
PICTURE = "Easy Read: "
WORDS = {
    "title": "Words explained",
    "slug": "words",
    "lead": "Long words and short names that you may hear or read, in plain English.",
    "search_description": "What the words of special needs, health and the law mean.",
}
LINK = re.compile(r'<a to="([\w:-]+)">(.*?)</a>', re.DOTALL)


def load(say: Callable[[str], object]) -> None:
    home = OfferHomePage.objects.order_by("pk").first()
    if home is None:
        return
    once("topics:pictures", make_pictures)
    once("topics:resources", make_resources)
    once("topics:guide", note_check)
    made = [topic.title for topic, parent in list_topics() if add(home, topic, parent)]
    # Words come after all pages: they link to each other.
    for topic, _parent in list_topics():
        page = find_topic(home, topic)
        if page is not None:
            once(f"topic:{topic.slug}:words", write, home, page, topic)
    if once("topics:words", publish_below, home, GlossaryPage(**WORDS)):
        say(f"Made the page {WORDS['title']}")
    if made:
        say(f"Made the topics {', '.join(made)}")


def make_pictures() -> None:
    for name, (tile, shapes) in PICTURES.items():
        file = ImageFile(BytesIO(draw(tile, shapes)), name=f"easy-read-{name}.png")
        get_image_model().objects.create(
            title=f"{PICTURE}{name}", file=file, width=SIZE, height=SIZE
        )


def make_resources() -> None:
    """The council's own, checked; those that ship wait for somebody to open their addresses."""
    for words in RESOURCES:
        Resource.objects.create(**words, **CHECKED)


def note_check() -> None:
    """One guide as if a therapist had read it; the others show editors what is still to do."""
    Guide.objects.filter(code="talking").update(
        checked_on=CHECKED["checked_on"], checked_by=f"Priti Raman, therapist ({MADE_UP})"
    )


def list_topics() -> Iterator[tuple[Topic, Topic | None]]:
    """Each hub, and the pages below it with the hub they are below."""
    for hub, below in HUBS:
        yield hub, None
        yield from ((topic, hub) for topic in below)


def find_topic(home: OfferHomePage, topic: Topic) -> TopicPage | None:
    return TopicPage.objects.descendant_of(home).filter(slug=topic.slug).first()


def add(home: OfferHomePage, topic: Topic, parent: Topic | None) -> bool:
    """Make an empty draft below the home or its hub, unless an editor deleted the hub."""
    above = home if parent is None else find_topic(home, parent)
    if above is None:
        return False
    page = TopicPage(title=topic.title, slug=topic.slug, lead=topic.lead, live=False)
    return once(f"topic:{topic.slug}", above.add_child, instance=page)


def write(home: OfferHomePage, page: TopicPage, topic: Topic) -> None:
    pages = find_pages(home)
    page.search_description = topic.lead
    page.show_in_menus = page.get_parent().pk == home.pk
    page.audience = topic.audience
    page.age_from, page.age_to = topic.ages
    page.hidden = list(topic.hidden)
    page.intro = link(unwrap(topic.intro), pages)
    page.terms = list(TaxonomyTerm.objects.filter(code__in=topic.terms))
    for part, words in topic.words.items():
        setattr(page, f"{part}_words", link(unwrap(words), pages))
    for name in ("body", "together"):
        stream = page._meta.get_field(name)
        setattr(page, name, stream.to_python(place(getattr(topic, name), pages)))
    with disable_reference_index_auto_update():
        page.save_revision().publish()
    ReferenceIndex.create_or_update_for_object(page)


def find_pages(home: OfferHomePage) -> dict[str, int]:
    """The keys of what words can name: pages by their slug, the rest with what it is before it."""
    found = dict(
        home.get_parent().get_descendants().not_type(ServicePage).values_list("slug", "pk")
    )
    services = ServicePage.objects.descendant_of(home).values_list("slug", "pk")
    guides = Guide.objects.values_list("code", "pk")
    pictures = get_image_model().objects.values_list("title", "pk")
    return (
        found
        | {f"service:{slug}": pk for slug, pk in services}
        | {f"guide:{code}": pk for code, pk in guides}
        | {f"picture:{title.removeprefix(PICTURE)}": pk for title, pk in pictures}
    )


def link(words: str, pages: dict[str, int]) -> str:
    """Words with links to pages as an editor makes them; a page that is gone leaves its words."""

    def replace(match: re.Match[str]) -> str:
        slug, inner = match.groups()
        pk = pages.get(slug)
        return f'<a linktype="page" id="{pk}">{inner}</a>' if pk else inner

    return LINK.sub(replace, words)


def place(value: Any, pages: dict[str, int]) -> Any:
    """Blocks with the keys of pages in the place of their names, however deep."""
    if isinstance(value, str):
        return pages.get(value) if value.startswith(NAMED) else link(value, pages)
    if isinstance(value, dict):
        return {key: place(inner, pages) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [done for inner in value if (done := place(inner, pages)) is not None]
    return value
