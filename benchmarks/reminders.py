"""A day's reminders for many pages: time, memory above the idle process, queries.

Every page is due on the day of the run, 200 people own them, and one person is the second
for all. Run: python -m benchmarks.reminders [--size 10000]
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import timedelta


OWNERS = 200
#: Most memory a run may take above the idle process, in megabytes.
BOUND = 60


def say(line: str = "") -> None:
    print(line, flush=True)


def read_memory() -> tuple[float, float]:
    """Megabytes of this process: now, and the most it ever had."""
    with open("/proc/self/statm") as file:
        now = int(file.read().split()[1]) * resource.getpagesize() / 2**20
    return now, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def fill(size: int) -> None:
    import swapper
    from django.contrib.contenttypes.models import ContentType
    from django.utils import timezone
    from wagtail.models import Site

    from wagtail_localoffer.models import Review, ReviewOwner

    Page = swapper.load_model("wagtailcore", "Page")
    root = Site.objects.get(is_default_site=True).root_page
    kind = ContentType.objects.get_for_model(Page)
    pages = []
    for number in range(size):
        page = Page(title=f"Page {number}", draft_title=f"Page {number}", slug=f"page-{number}")
        page.path = Page._get_path(root.path, root.depth + 1, number + 1)
        page.depth, page.content_type, page.locale_id = root.depth + 1, kind, root.locale_id
        page.url_path = f"{root.url_path}{page.slug}/"
        pages.append(page)
    Page.objects.bulk_create(pages, batch_size=500)
    due = timezone.localdate() - timedelta(days=28)
    keys = Page.objects.filter(slug__startswith="page-").values_list("pk", flat=True)
    reviews = [
        Review(page_id=key, checked_on=due, due_on=due, second_email="second@example.org")
        for key in keys
    ]
    Review.objects.bulk_create(reviews, batch_size=500)
    owners = [
        ReviewOwner(review=review, email=f"owner{number % OWNERS}@example.org")
        for number, review in enumerate(Review.objects.order_by("pk"))
    ]
    ReviewOwner.objects.bulk_create(owners, batch_size=500)


def measure(size: int) -> bool:
    """One run in this process; returns whether it stayed within the bound."""
    from django.db import connection
    from django.template.loader import get_template

    from wagtail_localoffer.models import ReviewDigest, ReviewReminder
    from wagtail_localoffer.reviews import gathering, sending
    from wagtail_localoffer.reviews.mails import FOLDER

    # What a process holds that has sent one mail before.
    get_template(f"{FOLDER}/reminder.html")
    ReviewDigest.objects.count()
    counts = {"gather": 0, "rest": 0}
    step = "rest"

    def count(execute, *args):
        counts[step] += 1
        return execute(*args)

    gather = gathering.gather

    def counted(*args):
        nonlocal step
        step = "gather"
        try:
            return gather(*args)
        finally:
            step = "rest"

    sending.gather = counted
    idle, _most = read_memory()
    start = time.perf_counter()
    with connection.execute_wrapper(count):
        report = sending.send_reminders()
    seconds = time.perf_counter() - start
    most = read_memory()[1] - idle
    batches = -(-size // gathering.BATCH)
    say(f"{size} plans, all due: {report}")
    say(f"reminders in digests      {ReviewReminder.objects.count()}")
    say(f"time                      {seconds:.1f} s")
    say(f"queries for each batch    {counts['gather'] / batches:.1f} ({batches} batches)")
    say(f"queries for each mail     {counts['rest'] / max(report.sent, 1):.1f}")
    verdict = "within" if most <= BOUND else "OVER"
    say(f"memory above idle         {most:.1f} MB ({verdict} {BOUND} MB)")
    return most <= BOUND


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    folder = os.environ.get("BENCH_VAR")
    if not options.measure:
        folder = os.environ["BENCH_VAR"] = tempfile.mkdtemp(prefix="localoffer-bench-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    django.setup()
    if options.measure:
        sys.exit(0 if measure(options.size) else 1)
    try:
        call_command("migrate", verbosity=0)
        fill(options.size)
        # In a process of its own: what filling took would hide what the run takes.
        run = [sys.executable, "-m", "benchmarks.reminders", "--measure"]
        sys.exit(subprocess.run([*run, "--size", str(options.size)], check=False).returncode)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
