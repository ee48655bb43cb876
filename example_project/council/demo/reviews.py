"""Review plans of the demo's services: some fresh, some due, some overdue, some never checked.

Made by the same functions that editors and providers use, a check at a time.
"""

import datetime
from collections.abc import Callable

from django.contrib.auth import get_user_model
from django.utils import timezone

from example_project.council.demo.content import SERVICES
from example_project.council.demo.once import once
from wagtail_localoffer.models import Review, ReviewEvent, ReviewOwner
from wagtail_localoffer.pages.models import OfferHomePage, ServicePage, TopicPage
from wagtail_localoffer.reviews.actions import ask_for_changes, confirm, make_plan, snooze


#: Days since the last check of the services that were completed by hand, in their order.
#: With a check every 12 months these are up to date, due soon, or overdue.
#: The last few were never checked.
DAYS = (20, 45, 360, 90, 355, 130, 480, 200, 10, 240, 390, 300, 60, 330, 520)
DAYS += (35, 75, 110, 15, 170, 260, 50, 95, 30, 140, 5, 220, 65, 180, 350, 25, 120, 80)
DAYS += (40, 210, 150, 12, 275, 55, 100, 345, 70, 190, 22, 85, 310, 28, 125, 60)
EDITOR = "editor"
SOURCE = "Sampleford SEND Local Offer"
THERAPISTS = "Sampleford's therapists and Parent Carer Voice"
YOUNG_READERS = "Sampleford's group of young readers"
WORDS = (
    "We have moved our Tuesday group to Thursdays from next month, and the phone is answered "
    "from 10am, not 9am."
)
SECOND = ("Tom Okafor", "manager@sampleford.example.org")


def load(say: Callable[[str], object]) -> None:
    editor = get_user_model().objects.filter(username=EDITOR).first()
    pages = {str(page.external_id): page for page in ServicePage.objects.order_by("pk")}
    chosen = [pages[facts.id] for facts in SERVICES if facts.id in pages]
    if chosen and once("reviews:plans", make_plans, chosen, editor):
        say(f"Planned the checks of {len(chosen)} services")
    rest = [page for page in pages.values() if page not in chosen and page.assured_on]
    if rest and once("reviews:source", note_source, rest):
        say("Noted when the source last checked its records")
    topics = list(TopicPage.objects.live().order_by("path"))
    if topics and once("reviews:topics", check_topics, topics, editor):
        say(f"Noted who checked {len(topics)} topics")
    home = OfferHomePage.objects.order_by("pk").first()
    if home and once("reviews:home", plan_home, home, editor):
        say("Planned the checks of the Local Offer's own pages")


def make_plans(pages: list[ServicePage], editor: object) -> None:
    today = timezone.localdate()
    for number, page in enumerate(pages):
        review = make_plan(page)
        own(review, page, editor if number % 3 == 0 else None)
        if number < len(DAYS):
            day = today - datetime.timedelta(days=DAYS[number])
            confirm(
                review,
                by=page.organisation.name if page.organisation else "Sampleford Council",
                way=ReviewEvent.Way.SOURCE,
                on=day,
            )
    if len(pages) > 6:
        tell(pages[2])
        wait(pages[6], editor, today + datetime.timedelta(days=40))


def note_source(pages: list[ServicePage]) -> None:
    """What the import says of its own last check. Records without such a date stay unchecked."""
    for page in pages:
        confirm(page, by=SOURCE, way=ReviewEvent.Way.SOURCE, on=page.assured_on)


def check_topics(pages: list[TopicPage], editor: object) -> None:
    """All within the half year that a topic has, the last ones nearly over."""
    today = timezone.localdate()
    for number, page in enumerate(pages):
        if editor is not None:
            ReviewOwner.objects.create(review=make_plan(page), user=editor)
        young = page.audience == page.Audience.YOUNG
        confirm(
            page,
            by=YOUNG_READERS if young else THERAPISTS,
            way=ReviewEvent.Way.SOURCE,
            on=today - datetime.timedelta(days=12 + 7 * number),
        )


def own(review: Review, page: ServicePage, editor: object) -> None:
    """The editor, or the provider by the address that the import gives for its service."""
    if editor is not None:
        ReviewOwner.objects.create(review=review, user=editor)
    elif page.email:
        name = page.organisation.name if page.organisation else ""
        ReviewOwner.objects.create(review=review, name=name[:120], email=page.email.lower())


def tell(page: ServicePage) -> None:
    ask_for_changes(
        Review.objects.get(page_id=page.pk),
        by=page.organisation.name if page.organisation else page.title,
        words=WORDS,
        way=ReviewEvent.Way.EMAIL,
        email=page.email,
    )


def wait(page: ServicePage, editor: object, until: datetime.date) -> None:
    review = Review.objects.get(page_id=page.pk)
    snooze(review, until, "The service moves to a new building next month.", editor)


def plan_home(home: OfferHomePage, editor: object) -> None:
    """The offer's home covers the pages below it, so each of them has somebody to ask."""
    name, email = SECOND
    make_plan(
        home,
        owners=[editor] if editor else (),
        covers_below=True,
        second_name=name,
        second_email=email,
    )
