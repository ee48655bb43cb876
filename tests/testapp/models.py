"""A council's own site: an abstract base page, a page type that knows nothing of the
Local Offer, and its own service type with an extra field and one extended row.
"""

import swapper
from django.apps import apps
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from wagtail_localoffer.blocks import ContentStreamBlock
from wagtail_localoffer.models import (
    AbstractServiceContact,
    DirectoryMixin,
    EasyReadMixin,
    GlossaryMixin,
    GuidanceMixin,
    OfferHomeMixin,
    ServiceMixin,
    TopicMixin,
    service_rows,
    service_tabs,
)


swapper.set_app_prefix("wagtailcore", "wagtail")
Page = apps.get_model(swapper.get_model_name("wagtailcore", "Page"), require_ready=False)


class CouncilPage(Page):
    """What every page of this council has."""

    # One name on every shape of the test site, so that one migration serves them all.
    page_ptr = models.OneToOneField(
        Page, on_delete=models.CASCADE, parent_link=True, primary_key=True, related_name="+"
    )
    department = models.CharField(max_length=100, blank=True)

    class Meta:
        abstract = True


class StandardPage(CouncilPage):
    """A page type that is not ours."""

    body = models.TextField(blank=True)
    content = StreamField(ContentStreamBlock(required=False), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("department"),
        FieldPanel("body"),
        FieldPanel("content"),
    ]


class CouncilHomePage(OfferHomeMixin, CouncilPage):
    pass


class CouncilGuidancePage(GuidanceMixin, CouncilPage):
    pass


class CouncilTopicPage(TopicMixin, CouncilPage):
    content_panels = [*Page.content_panels, *TopicMixin.topic_panels]


class CouncilEasyReadPage(EasyReadMixin, CouncilPage):
    content_panels = [*Page.content_panels, *EasyReadMixin.easy_read_panels]


class CouncilGlossaryPage(GlossaryMixin, CouncilPage):
    content_panels = [*Page.content_panels, *GlossaryMixin.glossary_panels]


class CouncilDirectoryPage(DirectoryMixin, CouncilPage):
    pass


class CouncilContact(AbstractServiceContact):
    whatsapp = models.CharField(max_length=40, blank=True)

    panels = [*AbstractServiceContact.panels, FieldPanel("whatsapp")]

    class Meta(AbstractServiceContact.Meta):
        abstract = True


@service_rows(contacts=CouncilContact)
class CouncilServicePage(ServiceMixin, CouncilPage):
    ward = models.CharField(max_length=100, blank=True)

    search_fields = Page.search_fields + ServiceMixin.service_search_fields
    edit_handler = service_tabs(extra=[FieldPanel("ward"), FieldPanel("department")])

    def get_entry_text(self):
        return [*super().get_entry_text(), self.ward]
