"""Ready page types. A council that wants its own fields copies this file into its own
app, leaves `wagtail_localoffer.pages` out of INSTALLED_APPS and changes what it likes.
"""

import swapper
from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _

from wagtail_localoffer.models import (
    DirectoryMixin,
    EasyReadMixin,
    GlossaryMixin,
    GuidanceMixin,
    OfferHomeMixin,
    ServiceMixin,
    TopicMixin,
    service_rows,
)


swapper.set_app_prefix("wagtailcore", "wagtail")

# The site's own base page where it has one (`WAGTAIL_PAGE_MODEL`, Wagtail 8).
Page = apps.get_model(swapper.get_model_name("wagtailcore", "Page"), require_ready=False)


def page_link() -> models.OneToOneField:
    # Named page_ptr whatever the base page model is, so that one migration serves all sites.
    return models.OneToOneField(
        Page, on_delete=models.CASCADE, parent_link=True, primary_key=True, related_name="+"
    )


class OfferHomePage(OfferHomeMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *OfferHomeMixin.home_panels]

    class Meta:
        verbose_name = _("Local Offer home")
        verbose_name_plural = _("Local Offer homes")


class GuidancePage(GuidanceMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *GuidanceMixin.guidance_panels]

    class Meta:
        verbose_name = _("complaint and appeal guidance")
        verbose_name_plural = _("complaint and appeal guidance")


class TopicPage(TopicMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *TopicMixin.topic_panels]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class EasyReadPage(EasyReadMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *EasyReadMixin.easy_read_panels]

    class Meta:
        verbose_name = _("Easy Read page")
        verbose_name_plural = _("Easy Read pages")


class GlossaryPage(GlossaryMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *GlossaryMixin.glossary_panels]

    class Meta:
        verbose_name = _("page of words explained")
        verbose_name_plural = _("pages of words explained")


class DirectoryPage(DirectoryMixin, Page):
    page_ptr = page_link()

    content_panels = [*Page.content_panels, *DirectoryMixin.directory_panels]

    class Meta:
        verbose_name = _("directory of services")
        verbose_name_plural = _("directories of services")


@service_rows
class ServicePage(ServiceMixin, Page):
    page_ptr = page_link()

    subpage_types: list[str] = []
    search_fields = Page.search_fields + ServiceMixin.service_search_fields

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
