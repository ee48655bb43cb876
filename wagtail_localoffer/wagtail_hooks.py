"""Registrations only: what is registered lives with its feature."""

from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from wagtail_localoffer.directory.similar import offer_similar
from wagtail_localoffer.directory.viewsets import TryViewSet
from wagtail_localoffer.formats import gaps, notes
from wagtail_localoffer.formats import views as formats
from wagtail_localoffer.formats.reports import make_formats_item
from wagtail_localoffer.guidance import viewsets as guidance
from wagtail_localoffer.guidance.contacts import list_contact_links
from wagtail_localoffer.guidance.dashboard import add_law_panel
from wagtail_localoffer.guidance.parts import offer_guidance
from wagtail_localoffer.imports.words import list_imported
from wagtail_localoffer.jobs.admin import URL_NAME, add_silence, make_menu_item
from wagtail_localoffer.keep.parts import offer_home, offer_keeping, offer_paper
from wagtail_localoffer.keep.sharing import offer_address, offer_share
from wagtail_localoffer.links.notes import tell_broken
from wagtail_localoffer.links.reports import BrokenLinksView, make_links_item
from wagtail_localoffer.offers.dashboard import add_contact_panel
from wagtail_localoffer.offers.viewsets import OfferViewSet
from wagtail_localoffer.places.viewsets import LocationViewSet
from wagtail_localoffer.reviews import bulk, explorer, reports, views
from wagtail_localoffer.reviews.actions import register_log_actions
from wagtail_localoffer.reviews.dashboard import add_review_panel
from wagtail_localoffer.reviews.troubles import ReviewJobsView
from wagtail_localoffer.reviews.viewsets import ReviewRuleViewSet
from wagtail_localoffer.search.reports import DismissView, GapMenuItem, GapsView, add_gap_panel
from wagtail_localoffer.services.actions import offer_print
from wagtail_localoffer.services.admin import offer_copy, warn_of_duplicates
from wagtail_localoffer.services.copies import CopyView
from wagtail_localoffer.services.duplicates import list_service_models
from wagtail_localoffer.services.reports import MissingFactsView
from wagtail_localoffer.services.viewsets import (
    OrganisationViewSet,
    PageMenuItem,
    make_service_listing,
)
from wagtail_localoffer.services.waits import offer_wait_change, summarise_service
from wagtail_localoffer.services.websites import list_websites
from wagtail_localoffer.taxonomy.viewsets import TaxonomyViewSet, TermViewSet
from wagtail_localoffer.topics.checking import CheckResourcesAction, add_topics_panel
from wagtail_localoffer.topics.finding import list_topic_models
from wagtail_localoffer.topics.listing import make_topic_listing
from wagtail_localoffer.topics.reports import (
    TopicGapsView,
    add_topic_gaps,
    make_topic_gaps_item,
)
from wagtail_localoffer.topics.resources import list_addresses
from wagtail_localoffer.topics.signposts import offer_topic
from wagtail_localoffer.topics.viewsets import GuideViewSet, ResourceViewSet
from wagtail_localoffer.writing.checks import add_checks, advise
from wagtail_localoffer.writing.reports import (
    AcronymsView,
    ReadingView,
    make_acronyms_item,
    make_reading_item,
)
from wagtail_localoffer.writing.viewsets import GlossaryViewSet


class LocalOfferGroup(SnippetViewSetGroup):
    menu_label = _("Local Offer")
    menu_name = "localoffer"
    menu_icon = "group"
    menu_order = 150

    def __init__(self) -> None:
        models, topics = list_service_models(), list_topic_models()
        self.items = (
            *(make_service_listing(model, is_only=len(models) == 1) for model in models),
            *(make_topic_listing(model, is_only=len(topics) == 1) for model in topics),
            OrganisationViewSet,
            LocationViewSet,
            TermViewSet,
            TaxonomyViewSet,
            TryViewSet,
            GuideViewSet,
            ResourceViewSet,
            GlossaryViewSet,
            guidance.RouteViewSet,
            guidance.RouteQuestionViewSet,
            guidance.CoordinatorViewSet,
            ReviewRuleViewSet,
            OfferViewSet,
        )
        super().__init__()


register_snippet(LocalOfferGroup)

hooks.register("localoffer_service_actions", offer_print, order=100)
hooks.register("localoffer_service_actions", offer_keeping, order=50)
hooks.register("localoffer_service_sections", offer_paper, order=900)
hooks.register("localoffer_service_actions", offer_share, order=110)
hooks.register("localoffer_service_sections", offer_similar, order=800)
hooks.register("localoffer_service_sections", offer_address, order=910)
hooks.register("localoffer_directory_lead", offer_topic, order=100)
hooks.register("localoffer_home_sections", offer_guidance, order=500)
hooks.register("localoffer_home_sections", offer_home, order=900)
hooks.register("localoffer_review_summary", summarise_service)
hooks.register("localoffer_review_changes", offer_wait_change)
hooks.register("localoffer_review_notes", tell_broken)
hooks.register("localoffer_page_links", list_websites)
hooks.register("localoffer_page_links", list_addresses)
hooks.register("localoffer_page_links", list_contact_links)
hooks.register("localoffer_review_notes", gaps.tell_gaps)
hooks.register("register_page_header_buttons", notes.offer_formats)
hooks.register("register_reports_menu_item", make_formats_item)
hooks.register("register_log_actions", notes.register_log_actions)
hooks.register("after_create_page", notes.link_to_parent)
hooks.register("after_create_page", notes.remind_of_gaps)
hooks.register("after_edit_page", notes.remind_of_gaps)
hooks.register("construct_homepage_panels", add_gap_panel)
hooks.register("construct_homepage_panels", add_review_panel)
hooks.register("register_page_header_buttons", explorer.offer_review)
hooks.register("register_reports_menu_item", reports.make_reviews_item)
hooks.register("register_reports_menu_item", reports.make_checks_item)
hooks.register("register_reports_menu_item", make_links_item)
# After Wagtail's own viewset of every page type (-1), before a council's (0), which wins.
hooks.register("register_admin_viewset", lambda: explorer.page_viewset, order=-0.5)
for _action in bulk.ACTIONS:
    hooks.register("register_bulk_action", _action)
hooks.register("construct_homepage_panels", add_law_panel)
hooks.register("construct_homepage_panels", add_topics_panel)
hooks.register("construct_homepage_panels", add_topic_gaps)
hooks.register("register_reports_menu_item", make_topic_gaps_item)
hooks.register("register_bulk_action", CheckResourcesAction)
hooks.register("localoffer_imported_pages", list_imported)
hooks.register("construct_wagtail_userbar", add_checks)
hooks.register("after_create_page", advise)
hooks.register("after_edit_page", advise)
hooks.register("register_reports_menu_item", make_reading_item)
hooks.register("register_reports_menu_item", make_acronyms_item)
hooks.register("after_create_page", warn_of_duplicates)
hooks.register("after_edit_page", warn_of_duplicates)
hooks.register("register_page_header_buttons", offer_copy)
hooks.register("register_log_actions", register_log_actions)
hooks.register("construct_homepage_panels", add_silence)
hooks.register("construct_homepage_panels", add_contact_panel)
hooks.register("register_reports_menu_item", make_menu_item)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[Any]:
    return [
        path("local-offer/reviews/", reports.ReviewsView.as_view(), name="localoffer_reviews"),
        path(
            "local-offer/reviews/results/",
            reports.ReviewsView.as_view(results_only=True),
            name="localoffer_reviews_results",
        ),
        path("local-offer/checks/", reports.HistoryView.as_view(), name="localoffer_checks"),
        path(
            "local-offer/checks/results/",
            reports.HistoryView.as_view(results_only=True),
            name="localoffer_checks_results",
        ),
        path(
            "local-offer/broken-links/",
            BrokenLinksView.as_view(),
            name="localoffer_broken_links",
        ),
        path(
            "local-offer/broken-links/results/",
            BrokenLinksView.as_view(results_only=True),
            name="localoffer_broken_links_results",
        ),
        path("local-offer/review/<int:pk>/", views.ReviewView.as_view(), name="localoffer_review"),
        path(
            "local-offer/review/<int:pk>/mark/",
            views.MarkView.as_view(),
            name="localoffer_review_mark",
        ),
        path(
            "local-offer/review-words/<int:pk>/done/",
            views.DoneView.as_view(),
            name="localoffer_review_done",
        ),
        path("local-offer/jobs/", ReviewJobsView.as_view(), name=URL_NAME),
        path(
            "local-offer/missing-facts/",
            MissingFactsView.as_view(),
            name="localoffer_missing_facts",
        ),
        path(
            "local-offer/missing-facts/results/",
            MissingFactsView.as_view(results_only=True),
            name="localoffer_missing_facts_results",
        ),
        path(
            "local-offer/topic-gaps/",
            TopicGapsView.as_view(),
            name="localoffer_topic_gaps",
        ),
        path(
            "local-offer/topic-gaps/results/",
            TopicGapsView.as_view(results_only=True),
            name="localoffer_topic_gaps_results",
        ),
        path("local-offer/reading/", ReadingView.as_view(), name="localoffer_reading"),
        path(
            "local-offer/reading/results/",
            ReadingView.as_view(results_only=True),
            name="localoffer_reading_results",
        ),
        path("local-offer/acronyms/", AcronymsView.as_view(), name="localoffer_acronyms"),
        path(
            "local-offer/acronyms/results/",
            AcronymsView.as_view(results_only=True),
            name="localoffer_acronyms_results",
        ),
        path("local-offer/search-gaps/", GapsView.as_view(), name="localoffer_gaps"),
        path(
            "local-offer/search-gaps/results/",
            GapsView.as_view(results_only=True),
            name="localoffer_gaps_results",
        ),
        path(
            "local-offer/search-gaps/<int:pk>/dealt-with/",
            DismissView.as_view(),
            name="localoffer_gap_dismiss",
        ),
        *guidance.admin_urls,
        *formats.admin_urls,
        path("local-offer/copy/<int:pk>/", CopyView.as_view(), name="localoffer_copy"),
    ]


@hooks.register("register_reports_menu_item")
def register_missing_facts() -> MenuItem:
    return PageMenuItem(
        _("Missing facts"),
        reverse("localoffer_missing_facts"),
        name="localoffer-missing-facts",
        icon_name="help",
        order=900,
    )


@hooks.register("register_reports_menu_item")
def register_gaps() -> MenuItem:
    return GapMenuItem(
        _("What families did not find"),
        reverse("localoffer_gaps"),
        name="localoffer-gaps",
        icon_name="search",
        order=910,
    )
