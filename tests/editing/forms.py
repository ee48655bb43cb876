"""What a browser sends for a service's form: every field as it stands, then the changes."""

from django.urls import reverse
from django.utils.text import slugify

from tests.testapp.models import CouncilServicePage


ROWS = ["contacts", "places", "schedules", "costs", "languages", "formats", "answers", "duties"]


def add_url(parent):
    return reverse("wagtailadmin_pages:add", args=["testapp", "councilservicepage", parent.pk])


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def read_form(response):
    """The data a browser would send back unchanged."""
    form = response.context["form"]
    data = {}
    for field in form:
        value = field.value()
        if value not in (None, False):
            data[field.html_name] = value
    for formset in form.formsets.values():
        management = formset.management_form
        for field in management:
            data[field.html_name] = field.value()
        for index, row in enumerate(formset.forms):
            for field in row:
                value = field.value()
                if value not in (None, False):
                    data[field.html_name] = value
            data[f"{formset.prefix}-{index}-ORDER"] = index + 1
    # Wagtail's rich text widget sends JSON.
    data["description"] = '{"entityMap": {}, "blocks": []}'
    return data


def add_row(data, kind, **values):
    prefix = f"localoffer_{kind}"
    number = int(data[f"{prefix}-TOTAL_FORMS"])
    data[f"{prefix}-TOTAL_FORMS"] = number + 1
    data[f"{prefix}-{number}-ORDER"] = number + 1
    for name, value in values.items():
        data[f"{prefix}-{number}-{name}"] = value


def create(client, parent, publish=False, rows=(), **values):
    """Fill in the form for a new service. Returns the response and the service, if saved."""
    values.setdefault("slug", slugify(values["title"]))  # as Wagtail's script does
    data = read_form(client.get(add_url(parent)))
    return send(client, add_url(parent), data, publish, rows, values)


def edit(client, page, publish=False, rows=(), **values):
    data = read_form(client.get(edit_url(page)))
    return send(client, edit_url(page), data, publish, rows, values)


def send(client, url, data, publish, rows, values):
    data.update(values)
    for kind, row in rows:
        add_row(data, kind, **row)
    if publish:
        data["action-publish"] = "yes"
    response = client.post(url, {k: v for k, v in data.items() if v is not None})
    title = data.get("title")
    page = CouncilServicePage.objects.filter(draft_title=title).order_by("-pk").first()
    return response, page


def list_errors(response):
    """Every message at a field of the form or of its rows."""
    form = response.context["form"]
    errors = {name: list(found) for name, found in form.errors.items()}
    for formset in form.formsets.values():
        for row in formset.forms:
            for name, found in row.errors.items():
                errors[f"{formset.prefix}-{name}"] = list(found)
    return errors
