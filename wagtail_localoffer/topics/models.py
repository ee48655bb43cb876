"""A hub: one page for one topic of the offer, its lists read from the directory."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from wagtail_localoffer.addresses import has_addresses
from wagtail_localoffer.fallback import FallbackMixin
from wagtail_localoffer.sections import get_components
from wagtail_localoffer.topics.fields import CodesField, TopicTerms
from wagtail_localoffer.topics.hub import Hub
from wagtail_localoffer.topics.panels import GapsPanel
from wagtail_localoffer.topics.parts import PARTS, list_parts
from wagtail_localoffer.topics.streams import TopicStreamBlock


WORDS = ["bold", "italic", "link", "ol", "ul"]


def _words(label: Any, help_text: Any) -> RichTextField:
    return RichTextField(label, blank=True, features=WORDS, help_text=help_text)


class TopicMixin(FallbackMixin):
    """Makes a page type the hub of a topic: speech and language, autism, getting a job…

    What it says of services it reads from the directory by `terms` (a list of terms; terms
    below them count, one of each vocabulary is enough) and, where given, `age_from` and
    `age_to`. Live pages of such a type below a hub are its sub-topics.

    Plain fields: `lead`, `intro` (rich text), `audience` ("families" or "young"), `body` and
    `together` (streams of `topics/streams.py`), `hidden` (codes of `topics/parts.py` to leave
    out). Rich text above the list of each part, ours where blank: `talk_words`,
    `early_words`, `services_words`, `waiting_words`, `specialist_words`, `budget_words`,
    `payers_words`, `resources_words`.
    """

    class Audience(models.TextChoices):
        FAMILIES = "families", _("Parents and carers")
        YOUNG = "young", _("Young people")

    lead = models.CharField(
        _("in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("What the topic is, for somebody who has never heard its name."),
    )
    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["h3", *WORDS],
        help_text=_("In plain words: what it is, what families notice, that help is there."),
    )
    audience = models.CharField(
        _("for whom"),
        max_length=20,
        choices=Audience,
        default=Audience.FAMILIES,
        help_text=_(
            "A hub for young people speaks to them (“you”) and lists services by what they are "
            "for, not by level."
        ),
    )
    terms = ParentalManyToManyField(
        "wagtail_localoffer.TaxonomyTerm",
        verbose_name=_("what it is about"),
        blank=True,
        related_name="+",
        help_text=_(
            "Services with one of these appear here by themselves. All that stands below a term "
            "counts too. Of two kinds (a need and a kind of help) a service must have both."
        ),
    )
    age_from = models.PositiveSmallIntegerField(
        _("from age"), null=True, blank=True, validators=[MaxValueValidator(25)]
    )
    age_to = models.PositiveSmallIntegerField(
        _("to age"), null=True, blank=True, validators=[MaxValueValidator(25)]
    )
    body = StreamField(
        TopicStreamBlock(required=False),
        verbose_name=_("more about it"),
        blank=True,
        help_text=_("Shown below the introduction."),
    )
    talk_words = _words(
        PARTS["talk"], _("Leave blank for ours. The offer's numbers and drop-ins follow.")
    )
    early_words = _words(PARTS["early"], _("Leave blank for ours. Free help stands first."))
    services_words = _words(PARTS["services"], _("Leave blank for ours."))
    waiting_words = _words(PARTS["waiting"], _("What helps at home, and when to ring again."))
    specialist_words = _words(
        PARTS["specialist"],
        _("Which teams there are, whom they see, who refers. Name teams outside your area too."),
    )
    budget_words = _words(PARTS["budget"], _("Leave blank for ours. How to ask for one here."))
    together = StreamField(
        TopicStreamBlock(required=False),
        verbose_name=PARTS["together"],
        blank=True,
        help_text=_("Who does what, in which order, and that families tell their story once."),
    )
    payers_words = _words(
        PARTS["payers"], _("What the council, the NHS and schools each pay for here.")
    )
    resources_words = _words(PARTS["resources"], _("Leave blank for ours."))
    hidden = CodesField(
        _("parts to leave out"),
        blank=True,
        list_choices=list_parts,
        help_text=_("For a topic that a part has nothing to do with. An empty part says so."),
    )

    topic_panels = [
        GapsPanel(),
        FieldPanel("lead"),
        FieldPanel("terms", widget=TopicTerms(label=_("what it is about"))),
        FieldRowPanel(
            [FieldPanel("age_from"), FieldPanel("age_to")],
            heading=_("Ages"),
            help_text=_("Leave blank for every age."),
        ),
        FieldPanel("intro"),
        FieldPanel("body"),
        FieldPanel("together"),
        MultiFieldPanel(
            [
                FieldPanel("talk_words"),
                FieldPanel("early_words"),
                FieldPanel("services_words"),
                FieldPanel("waiting_words"),
                FieldPanel("specialist_words"),
                FieldPanel("budget_words"),
                FieldPanel("payers_words"),
                FieldPanel("resources_words"),
            ],
            heading=_("Your own words above the lists"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldPanel("audience"), FieldPanel("hidden")],
            heading=_("For whom, and parts to leave out"),
            classname="collapsed",
        ),
    ]

    localoffer_is_topic = True
    localoffer_has_poster = True
    # Its own words age, whatever its lists do: a review plan of its own when it is published.
    localoffer_is_reviewable = True
    review_months = 6

    localoffer_template = "wagtail_localoffer/pages/topic_page.html"

    class Meta:
        abstract = True

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `hub` (see `topics/hub.py`), its `offer`, and what our hook brings."""
        hub = Hub(self, request)
        return {
            **super().get_context(request, *args, **kwargs),
            "hub": hub,
            "offer": hub.offer,
            "has_addresses": has_addresses(),
            "topic_sections": get_components("localoffer_topic_sections", request, self),
        }

    def clean(self) -> None:
        super().clean()
        if self.age_from is not None and self.age_to is not None and self.age_to < self.age_from:
            raise ValidationError(
                {
                    "age_to": _(
                        "The oldest age is below the youngest. Swap them, or leave one blank."
                    )
                }
            )
