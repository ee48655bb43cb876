"""Keeps the list of links as the live pages name them."""

from typing import Any

import swapper
from django.db.models import QuerySet

from wagtail_localoffer.links.models import Link, LinkUse, make_digest
from wagtail_localoffer.links.reading import get_host, list_own_hosts, read_links


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = swapper.load_model("wagtailcore", "Page")

#: Pages read together: what a run holds in memory.
BATCH = 100


def refresh(pages: QuerySet | None = None) -> int:
    """Reads the links of live pages (all without `pages`); returns how many pages were read.

    Every page is read again at every run: nothing that changes a page, an import or SQL, has
    to tell us. Only differences are written. Each batch of 100 takes a number of queries that
    depends on its page types, not on its pages.
    """
    whole = pages is None
    live = (Page.objects.all() if whole else pages).filter(
        live=True, alias_of__isnull=True, depth__gt=1
    )
    own_hosts = list_own_hosts()
    read, last = 0, 0
    while keys := list(
        live.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]
    ):
        last = keys[-1]
        read += len(keys)
        batch = Page.objects.filter(pk__in=keys).specific()
        _store(keys, read_links(batch, own_hosts))
    if not whole:
        hidden = pages.exclude(live=True).order_by().values("pk")
        LinkUse.objects.filter(page__in=hidden).delete()
    else:
        LinkUse.objects.exclude(page__live=True).delete()
    Link.objects.filter(uses__isnull=True).delete()
    return read


def _store(keys: list[int], found: dict[int, Any]) -> None:
    wanted = {
        (key, make_digest(url), where): url for key, pairs in found.items() for url, where in pairs
    }
    there = {
        (use.page_id, use.link.digest, use.where): use.pk
        for use in LinkUse.objects.filter(page__in=keys).select_related("link")
    }
    if gone := [pk for use, pk in there.items() if use not in wanted]:
        LinkUse.objects.filter(pk__in=gone).delete()
    new = {use: url for use, url in wanted.items() if use not in there}
    if not new:
        return
    urls = {digest: url for (_key, digest, _where), url in new.items()}
    # Another run may have written the same rows a moment ago.
    Link.objects.bulk_create(
        [Link(digest=digest, url=url, host=get_host(url)) for digest, url in urls.items()],
        ignore_conflicts=True,
        batch_size=100,
    )
    links: dict[str, int] = {}
    digests = sorted(urls)
    for start in range(0, len(digests), 500):
        rows = Link.objects.filter(digest__in=digests[start : start + 500])
        links.update(rows.values_list("digest", "pk"))
    LinkUse.objects.bulk_create(
        [
            LinkUse(link_id=links[digest], page_id=key, where=where)
            for key, digest, where in new
            if digest in links
        ],
        ignore_conflicts=True,
        batch_size=100,
    )
