"""The council's own page types: three layouts and a plain page.

They are what a Local Offer finds on a council's site: none of them knows of it.
"""

import datetime

import swapper
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index


swapper.set_app_prefix("wagtailcore", "wagtail")

BODY_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]


def today() -> datetime.date:
    return timezone.localdate()


class HomePage(Page):
    """A hero over a grid of cards."""

    heading = models.CharField(max_length=120)
    intro = models.TextField(blank=True)

    search_fields = [*Page.search_fields, index.SearchField("intro")]
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("heading"), FieldPanel("intro")], heading="Top of the page"),
        InlinePanel("cards", label="card"),
    ]
    max_count = 1

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["cards"] = self.cards.select_related("link_page")
        context["stories"] = (
            NewsPage.objects.live().public().descendant_of(self).order_by("-date", "-pk")[:3]
        )
        return context


class HomeCard(Orderable):
    """A way in from the home page."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="cards")
    title = models.CharField(max_length=80)
    text = models.CharField(max_length=200)
    link_page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name="page",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("title"), FieldPanel("text"), FieldPanel("link_page")]


class StandardPage(Page):
    """One column of text, with the pages below it at its foot."""

    intro = models.TextField(blank=True)
    body = RichTextField(blank=True, features=BODY_FEATURES)

    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.SearchField("body"),
    ]
    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["subpages"] = self.get_children().live().public().in_menu()
        return context


class NewsIndexPage(Page):
    """All stories, newest first, with a sidebar."""

    intro = models.TextField(blank=True)

    content_panels = [*Page.content_panels, FieldPanel("intro")]
    subpage_types = ["council.NewsPage"]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["stories"] = (
            NewsPage.objects.child_of(self).live().public().order_by("-date", "-pk")
        )
        return context


class NewsPage(Page):
    """One story beside a sidebar of others."""

    date = models.DateField(default=today)
    summary = models.TextField()
    body = RichTextField(features=BODY_FEATURES)

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.FilterField("date"),
    ]
    content_panels = [
        *Page.content_panels,
        FieldPanel("date"),
        FieldPanel("summary"),
        FieldPanel("body"),
    ]
    parent_page_types = ["council.NewsIndexPage"]
    subpage_types = []

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["others"] = (
            NewsPage.objects.sibling_of(self, inclusive=False)
            .live()
            .public()
            .order_by("-date", "-pk")[:4]
        )
        return context


class ContactPage(Page):
    """A narrow page of boxes, like a form, with the council's address at the top."""

    intro = models.TextField(blank=True)
    address = models.TextField()
    phone = models.CharField(max_length=40)
    email = models.EmailField("e-mail")
    hours = models.TextField("opening hours")
    emergency = RichTextField("out of hours", blank=True, features=["bold", "link"])

    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldPanel("phone"),
                FieldPanel("email"),
                FieldPanel("hours"),
            ],
            heading="The main office",
        ),
        InlinePanel("teams", label="team"),
        FieldPanel("emergency"),
    ]
    subpage_types = []


class ContactTeam(Orderable):
    """A team that people ask for."""

    page = ParentalKey(ContactPage, on_delete=models.CASCADE, related_name="teams")
    name = models.CharField(max_length=80)
    about = models.CharField("what they help with", max_length=200)
    phone = models.CharField(max_length=40)
    email = models.EmailField("e-mail", blank=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("about"),
        FieldPanel("phone"),
        FieldPanel("email"),
    ]


class DemoRecord(models.Model):
    """A piece of demo content that was made once.

    It stays when an editor moves, renames or deletes the content, so that loading the demo again
    never brings it back or writes over it.
    """

    key = models.CharField(max_length=120, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key
