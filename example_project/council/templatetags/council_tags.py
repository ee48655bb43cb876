from django import template
from django.http import HttpRequest
from wagtail.models import Site


register = template.Library()


def _find_root(request: HttpRequest | None):
    site = Site.find_for_request(request) if request is not None else None
    return site.root_page if site else None


@register.simple_tag(takes_context=True)
def main_menu(context) -> list[dict]:
    """The pages of the top level, as ``page``, ``url`` and ``current``.

    Empty without a request: the page for a server error must show while the database is down.
    """
    request = context.get("request")
    root = _find_root(request)
    if root is None:
        return []
    items = []
    for page in root.get_children().live().public().in_menu():
        url = page.get_url(request)
        if url:
            items.append(
                {
                    "page": page,
                    "url": url,
                    "exact": request.path == url,
                    "current": request.path.startswith(url),
                }
            )
    return items


@register.simple_tag(takes_context=True)
def about_menu(context) -> list[dict]:
    """The pages about the council, for the foot of every page; as ``page`` and ``url``."""
    request = context.get("request")
    root = _find_root(request)
    about = root.get_children().live().public().filter(slug="about").first() if root else None
    if about is None:
        return []
    pages = [about, *about.get_children().live().public().in_menu()]
    return [{"page": page, "url": page.get_url(request)} for page in pages]


@register.simple_tag(takes_context=True)
def breadcrumbs(context) -> list[dict]:
    """The pages above the one shown, home first; none on the home page itself."""
    request = context.get("request")
    page = context.get("page")
    root = _find_root(request)
    # A page being previewed for the first time is not in the tree yet.
    if root is None or page is None or not page.path or page.depth <= root.depth:
        return []
    above = page.get_ancestors().filter(depth__gte=root.depth)
    return [{"page": item, "url": item.get_url(request)} for item in above]


@register.filter
def dial(number: str) -> str:
    """The digits of a phone number, for a ``tel:`` link."""
    return "".join(char for char in number if char.isdigit() or char == "+")
