"""The news, dated back from the day it is loaded so that it never looks old."""

import datetime
from collections.abc import Callable

from django.utils import timezone

from example_project.council.demo.home import find_home
from example_project.council.demo.once import once
from example_project.council.demo.pages import publish_below
from example_project.council.demo.texts import STORIES
from example_project.council.models import HomePage, NewsIndexPage, NewsPage


def load(say: Callable[[str], object]) -> None:
    if HomePage.objects.exists() and once("news", make_index):
        say("Made the page News")
    index = NewsIndexPage.objects.first()
    if index is None:
        return
    for story in STORIES:
        if once(f"news:{story['slug']}", make_story, index, story):
            say(f"Made the story {story['title']}")


def make_index() -> None:
    page = NewsIndexPage(
        title="News",
        slug="news",
        intro="What the council is doing, and what it means for you.",
        show_in_menus=True,
        search_description="News from Sampleford Council.",
    )
    publish_below(find_home(), page)


def make_story(index: NewsIndexPage, story: dict) -> None:
    page = NewsPage(
        title=story["title"],
        slug=story["slug"],
        date=timezone.localdate() - datetime.timedelta(days=story["days_ago"]),
        summary=story["summary"],
        body=story["body"],
        search_description=story["summary"],
    )
    publish_below(index, page)
