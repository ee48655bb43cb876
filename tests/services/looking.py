"""A service's page asked for as a browser does, and what is in it."""

import datetime
import json
import re

from django.utils import timezone


def fetch(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    html = response.content.decode()
    return re.sub(r"(?s)<script.*?</script>", "", html[html.index("<main") : html.index("</main")])


def read_data(client, page):
    html = client.get(page.url).content.decode()
    found = re.search(r'(?s)<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(found.group(1)) if found else None


def add(page, kind, /, **values):
    return getattr(page, f"localoffer_{kind}").create(**values)


def publish(page):
    page.save()
    return page


def days_ago(days):
    return timezone.localdate() - datetime.timedelta(days=days)
