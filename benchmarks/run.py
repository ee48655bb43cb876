"""Times the directory against a bare page of the same theme, in the same process.

`make bench` prints ratios: they hold when the machine's speed changes, milliseconds do
not. `python -m benchmarks.run --sizes 1000 10000` does less.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


RUNS = 21


def say(line: str = "") -> None:
    print(line, flush=True)


def build(size: int) -> dict[str, str]:
    """Sets the demo council up without its services and fills its directory."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("localoffer_setup", verbosity=0)
    from django.apps import apps
    from wagtail.models import Site

    from benchmarks.fill import fill

    # Taken from the registry: which app has the ready page types is the site's choice.
    from wagtail_localoffer.pages.models import DirectoryPage, OfferHomePage, ServicePage

    standard = apps.get_model("council", "StandardPage")
    home = apps.get_model("council", "HomePage")
    root = Site.objects.get(is_default_site=True).root_page.get_root()
    root.get_children().delete()
    root = type(root).objects.get(pk=root.pk)
    front = root.add_child(instance=home(title="Council", slug="council", heading="Council"))
    Site.objects.all().delete()
    Site.objects.create(hostname="testserver", root_page=front, is_default_site=True)
    offer = front.add_child(instance=OfferHomePage(title="Local Offer", slug="local-offer"))
    directory = offer.add_child(instance=DirectoryPage(title="Services", slug="services"))
    bare = offer.add_child(instance=standard(title="Bare", slug="bare"))
    started = time.perf_counter()
    fill(ServicePage, directory, size)
    say(f"  filled {size:,} services in {time.perf_counter() - started:.1f} s")
    service = ServicePage.objects.order_by("path").first()
    return {"bare": bare.url, "directory": directory.url, "service": service.url}


def questions(urls: dict[str, str]) -> dict[str, tuple[str, dict]]:
    facets = {"need": "autism", "level": "targeted", "delivery": "online"}
    return {
        "no filter": (urls["directory"], {}),
        "three facets": (urls["directory"], facets),
        "words": (urls["directory"], {"q": "talking group"}),
        "three facets and words": (urls["directory"], {**facets, "q": "talking"}),
        "page 40": (urls["directory"], {"page": "40"}),
        "service page": (urls["service"], {}),
    }


def measure(client, url: str, data: dict, cold: bool = False) -> tuple[float, int]:
    """Median milliseconds and the number of queries of one request."""
    from django.core.cache import cache
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    times = []
    for _ in range(3):
        assert client.get(url, data).status_code == 200
    for _ in range(RUNS):
        if cold:
            cache.clear()
        started = time.perf_counter()
        client.get(url, data)
        times.append((time.perf_counter() - started) * 1000)
    if cold:
        cache.clear()
    with CaptureQueriesContext(connection) as queries:
        client.get(url, data)
    return statistics.median(times), len(queries)


def run(size: int) -> None:
    """One size, in this process: prints a table."""
    urls = build(size)
    from django.test import Client

    from wagtail_localoffer.entries import snapshot

    client = Client()
    for cold in (False, True):
        bare, bare_queries = measure(client, urls["bare"], {}, cold)
        say(f"\n{size:,} services, caches {'cold' if cold else 'warm'}")
        say(f"  {'bare page':<24} {bare:7.2f} ms  {bare_queries:3d} queries")
        for name, (url, data) in questions(urls).items():
            took, queries = measure(client, url, data, cold)
            say(
                f"  {name:<24} {took:7.2f} ms  {queries:3d} queries"
                f"  {took / bare:5.2f} bare pages  {queries - bare_queries:+d} queries"
            )
    snapshot.forget()
    started = time.perf_counter()
    client.get(urls["directory"])
    say(f"  a request that loads the snapshot: {(time.perf_counter() - started) * 1000:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    options = parser.parse_args()
    if "BENCH_VAR" in os.environ:
        run(options.sizes[0])
        return
    for size in options.sizes:
        # A process of its own: no cache of one size may help the next.
        with tempfile.TemporaryDirectory() as folder:
            env = {
                **os.environ,
                "BENCH_VAR": folder,
                "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
            }
            command = [sys.executable, "-m", "benchmarks.run", "--sizes", str(size)]
            subprocess.run(command, env=env, check=True, cwd=Path(__file__).parent.parent)


if __name__ == "__main__":
    main()
