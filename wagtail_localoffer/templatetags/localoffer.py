"""`{% load localoffer %}`: what our templates and a council's own overrides are written with."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from wagtail_localoffer.keep import carrying
from wagtail_localoffer.services import links, phrases


register = template.Library()

register.filter("lo_tel", links.tel)
register.filter("lo_url", links.safe_url)
register.filter("lo_show_url", links.show_url)
register.filter("lo_lines", links.split_lines)
register.filter("lo_text", links.format_text)
register.filter("lo_richtext", links.format_rich_text)
register.filter("lo_amount", phrases.say_amount)
register.filter("lo_time", phrases.say_time)
register.filter("lo_schedule", phrases.say_schedule)
register.filter("lo_join", phrases.join_words)


@register.filter("lo_validity")
def say_validity(row: Any) -> str:
    """Between which dates a row holds: "from 1 September 2026"."""
    return phrases.say_validity(row.valid_from, row.valid_to)


@register.simple_tag(takes_context=True)
def lo_component(context: template.Context, component: Any) -> SafeString:
    """Renders one component that a hook of ours returned."""
    return component.render_html(context)


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
