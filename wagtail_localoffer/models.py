"""The one import path for site owners: our models and mixins, under one roof."""

from wagtail_localoffer.directory.models import DirectoryMixin
from wagtail_localoffer.entries.models import (
    DirectoryEntry,
    EntryCheck,
    EntryPoint,
    EntryStamp,
    EntryTerm,
    EntryText,
)
from wagtail_localoffer.formats.models import PageFormat
from wagtail_localoffer.formats.pages import EasyReadMixin
from wagtail_localoffer.guidance.models import (
    Coordinator,
    Route,
    RouteChoice,
    RouteContact,
    RouteQuestion,
)
from wagtail_localoffer.guidance.pages import GuidanceMixin
from wagtail_localoffer.home.models import OfferHomeMixin
from wagtail_localoffer.imports.models import SourceRecord
from wagtail_localoffer.jobs.models import Job
from wagtail_localoffer.links.models import Link, LinkUse
from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.places.gazetteer import Postcode
from wagtail_localoffer.places.models import Location
from wagtail_localoffer.reviews.models import (
    Review,
    ReviewDigest,
    ReviewEvent,
    ReviewOwner,
    ReviewReminder,
    ReviewRule,
)
from wagtail_localoffer.reviews.reviewable import ReviewableMixin
from wagtail_localoffer.search.indexed import IndexedEntry
from wagtail_localoffer.search.models import SearchGap
from wagtail_localoffer.services.history import ServiceHistory
from wagtail_localoffer.services.models import ServiceMixin
from wagtail_localoffer.services.organisations import Organisation
from wagtail_localoffer.services.panels import service_tabs
from wagtail_localoffer.services.rows import (
    AbstractServiceAnswer,
    AbstractServiceContact,
    AbstractServiceCost,
    AbstractServiceDuty,
    AbstractServiceFormat,
    AbstractServiceLanguage,
    AbstractServicePlace,
    AbstractServiceSchedule,
    AbstractServiceTerm,
    service_rows,
)
from wagtail_localoffer.shipped.models import ShippedRecord
from wagtail_localoffer.taxonomy.models import Taxonomy, TaxonomyTerm
from wagtail_localoffer.topics.guides import Guide, GuideAge, GuideSign
from wagtail_localoffer.topics.models import TopicMixin
from wagtail_localoffer.topics.resources import Resource
from wagtail_localoffer.writing.models import GlossaryTerm, PageWords
from wagtail_localoffer.writing.pages import GlossaryMixin


__all__ = [
    "Coordinator",
    "GlossaryMixin",
    "GlossaryTerm",
    "GuidanceMixin",
    "Guide",
    "GuideAge",
    "GuideSign",
    "Resource",
    "Route",
    "RouteChoice",
    "RouteContact",
    "RouteQuestion",
    "AbstractServiceAnswer",
    "AbstractServiceContact",
    "AbstractServiceCost",
    "AbstractServiceDuty",
    "AbstractServiceFormat",
    "AbstractServiceLanguage",
    "AbstractServicePlace",
    "AbstractServiceSchedule",
    "AbstractServiceTerm",
    "DirectoryEntry",
    "DirectoryMixin",
    "EasyReadMixin",
    "EntryCheck",
    "EntryPoint",
    "EntryStamp",
    "EntryTerm",
    "EntryText",
    "IndexedEntry",
    "Job",
    "Link",
    "LinkUse",
    "Location",
    "Offer",
    "OfferHomeMixin",
    "Organisation",
    "PageFormat",
    "PageWords",
    "Postcode",
    "Review",
    "ReviewDigest",
    "ReviewEvent",
    "ReviewOwner",
    "ReviewReminder",
    "ReviewRule",
    "ReviewableMixin",
    "SearchGap",
    "ServiceHistory",
    "ServiceMixin",
    "ShippedRecord",
    "SourceRecord",
    "Taxonomy",
    "TaxonomyTerm",
    "TopicMixin",
    "service_rows",
    "service_tabs",
]
