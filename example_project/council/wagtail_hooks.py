"""What the council adds to the Local Offer's own pages."""

from typing import Any

from wagtail import hooks
from wagtail.admin.ui.components import Component

from example_project.council.models import StandardPage


class SaySection(Component):
    """The way to the council's page for comments, on the home of the Local Offer."""

    template_name = "council/includes/say.html"

    def __init__(self, say: StandardPage) -> None:
        self.say = say

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"say": self.say, "request": parent_context.get("request")}


@hooks.register("localoffer_home_sections", order=800)
def invite_comments(request: Any, page: Any) -> list[Component]:
    say = StandardPage.objects.live().public().filter(slug="have-your-say").first()
    return [SaySection(say)] if say else []
