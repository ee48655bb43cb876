"""Links that no longer work, as two nights of checks would have left them."""

import datetime
from collections.abc import Callable

from django.utils import timezone

from example_project.council.demo.content import SERVICES
from example_project.council.demo.once import once
from wagtail_localoffer.links.asking import Finding, Verdict
from wagtail_localoffer.links.checking import settle
from wagtail_localoffer.links.uses import refresh
from wagtail_localoffer.models import Link
from wagtail_localoffer.pages.models import ServicePage


#: What the web pages of the first services answered, in their order.
ANSWERS = (
    Finding(Verdict.DEAD, "Page not found (404)"),
    Finding(Verdict.OK),
    Finding(Verdict.UNSURE, "The site answered with error 503"),
    Finding(Verdict.SILENT, "The site took too long to answer."),
)


def load(say: Callable[[str], object]) -> None:
    pages = {str(page.external_id): page for page in ServicePage.objects.order_by("pk")}
    sites = [pages[facts.id].website for facts in SERVICES if facts.id in pages]
    if sites and once("localoffer:links", note_answers, [site for site in sites if site]):
        say("Noted links that no longer work")


def note_answers(urls: list[str]) -> None:
    refresh()
    now = timezone.now()
    for url, finding in zip(urls, ANSWERS, strict=False):
        for link in Link.objects.filter(url=url):
            for days in (3, 2):
                settle(link, finding, now - datetime.timedelta(days=days))
            link.save()
