"""`{% load localoffer %}`: what our templates and a council's own overrides are written with."""

from typing import Any

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from wagtail_localoffer.formats.versions import list_versions
from wagtail_localoffer.keep import carrying
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.reviews.telling import Check, describe_check
from wagtail_localoffer.services import links, phrases
from wagtail_localoffer.writing.glossary import explain, explaining


register = template.Library()

register.filter("lo_tel", links.tel)
register.filter("lo_url", links.safe_url)
register.filter("lo_show_url", links.show_url)
register.filter("lo_amount", phrases.say_amount)
register.filter("lo_time", phrases.say_time)
register.filter("lo_schedule", phrases.say_schedule)
register.filter("lo_join", phrases.join_words)


@register.filter("lo_lines")
def split_lines(text: str) -> list[SafeString]:
    """The lines of a text, each with links, the words of the glossary explained."""
    return [explain(line) for line in links.split_lines(text)]


@register.filter("lo_text")
def format_text(text: str) -> SafeString:
    """Plain text as paragraphs and lists, the words of the glossary explained."""
    return explain(links.format_text(text))


@register.filter("lo_richtext")
def format_rich_text(html: str) -> SafeString:
    """Rich text made safe, the words of the glossary explained."""
    return explain(links.format_rich_text(html))


@register.filter("lo_explain", is_safe=True)
def explain_html(html: Any) -> SafeString:
    """For a council's own templates: any safe HTML, `{{ page.body|richtext|lo_explain }}`."""
    return explain(conditional_escape(html))


class WordsNode(template.Node):
    """Texts shown inside explain the words of the glossary, each where it first stands."""

    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        with explaining(context.get("request"), context.get("page")) as explainer:
            return explainer.frame(self.nodelist.render(context))


@register.tag("lo_words")
def read_words(parser: Any, token: Any) -> WordsNode:
    nodelist = parser.parse(("endlo_words",))
    parser.delete_first_token()
    return WordsNode(nodelist)


@register.filter("lo_validity")
def say_validity(row: Any) -> str:
    """Between which dates a row holds: "from 1 September 2026"."""
    return phrases.say_validity(row.valid_from, row.valid_to)


@register.simple_tag(takes_context=True)
def lo_component(context: template.Context, component: Any) -> SafeString:
    """Renders one component that a hook of ours returned."""
    return component.render_html(context)


def _read_check(context: template.Context, page: Any) -> Check:
    """Read once for a page that is shown: the tag at its head and the one at its foot."""
    known = context.render_context.get("localoffer_check")
    if known and known[0] is page:
        return known[1]
    service = context.get("service")
    own = {}
    if service is not None and getattr(service, "page", None) == page:
        own = {
            "also_on": service.checked_on,
            "also_by": service.checked_by,
            "offer": service.offer,
        }
    check = describe_check(page, **own)
    context.render_context["localoffer_check"] = (page, check)
    return check


@register.inclusion_tag("wagtail_localoffer/reviews/checked.html", takes_context=True)
def localoffer_checked(context: template.Context, page: Any) -> dict[str, Any]:
    """When a page was checked, by whom, and when the next check is due."""
    return {"check": _read_check(context, page)}


@register.inclusion_tag("wagtail_localoffer/reviews/overdue.html", takes_context=True)
def localoffer_overdue(context: template.Context, page: Any) -> dict[str, Any]:
    """A notice where the check of a page is long overdue; nothing elsewhere."""
    return {"check": _read_check(context, page)}


def _find_service(context: template.Context, page: Any) -> Any:
    """What a service's own template has read of it, where the page is that service."""
    service = context.get("service")
    return service if service is not None and getattr(service, "page", None) == page else None


@register.inclusion_tag("wagtail_localoffer/formats/switch.html", takes_context=True)
def localoffer_formats(context: template.Context, page: Any) -> dict[str, Any]:
    """A page's other formats and translations, each a link; nothing where it has none."""
    service = _find_service(context, page)
    rows = service.formats if service else None
    return {"versions": list_versions(page, context.get("request"), rows)}


@register.inclusion_tag("wagtail_localoffer/formats/ask.html", takes_context=True)
def localoffer_ask(context: template.Context, page: Any) -> dict[str, Any]:
    """How to ask for a page in a form that is not there: the offer's phone and e-mail."""
    service = _find_service(context, page)
    offer = service.offer if service else context.get("offer") or offer_for(page)
    return {
        "phone": offer.phone if offer else "",
        "hours": offer.phone_hours if offer else "",
        "email": offer.email if offer else "",
        "subject": _("Another form of: %(title)s") % {"title": page.title},
    }


register.simple_tag(carrying.carry_list, takes_context=True, name="lo_list")
register.simple_tag(carrying.read_text, takes_context=True, name="lo_list_text")
register.inclusion_tag("wagtail_localoffer/keep/card.html", takes_context=True, name="lo_keep")(
    carrying.describe_card
)
register.inclusion_tag(
    "wagtail_localoffer/keep/results.html", takes_context=True, name="lo_results"
)(carrying.describe_results)
register.inclusion_tag(
    "wagtail_localoffer/keep/share_tags.html", takes_context=True, name="lo_share_tags"
)(carrying.describe_page)
