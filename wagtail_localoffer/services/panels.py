"""How a service is edited: the tabs of its form."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)

from wagtail_localoffer.services.notes import DuplicatesPanel, MissingFactsPanel, WaitsPanel
from wagtail_localoffer.services.term_panels import TermPanel, TermsPanel


FOLDED = "collapsed"

service_panels: list = [
    MissingFactsPanel(),
    DuplicatesPanel(),
    TitleFieldPanel("title", help_text=_("The name families know it by.")),
    TermPanel("level"),
    FieldPanel("summary"),
    TermPanel("need"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")]),
            FieldPanel("eligibility"),
        ],
        heading=_("Who it is for"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("how_to_get", heading=_("Step by step")),
            TermPanel("referral_route", heading=_("Who makes the first move")),
        ],
        heading=_("How to get it"),
    ),
    MultiFieldPanel(
        [
            InlinePanel("localoffer_contacts", heading=_("People and numbers"), label=_("Contact")),
            FieldPanel("email"),
            FieldPanel("website"),
        ],
        heading=_("Contact"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("wait_weeks_from"), FieldPanel("wait_weeks_to")]),
            FieldRowPanel([FieldPanel("wait_as_of"), FieldPanel("wait_note")]),
            WaitsPanel(),
        ],
        heading=_("Waiting time"),
    ),
    FieldPanel(
        "cost_text",
        help_text=_(
            "In words: free, £4 a session, ask us. A list of prices goes under When and where."
        ),
    ),
    InlinePanel("localoffer_places", heading=_("Where"), label=_("Place")),
    FieldPanel("organisation"),
]

more_panels: list = [
    FieldPanel("description"),
    TermsPanel(heading=_("What kind of service it is")),
    MultiFieldPanel([FieldPanel("status"), FieldPanel("alert")], heading=_("Is it running?")),
    MultiFieldPanel(
        [
            FieldPanel("not_accepted"),
            FieldPanel("what_happens_next"),
            FieldPanel("if_not_accepted"),
            FieldPanel("while_waiting"),
        ],
        heading=_("Asking for it, and waiting"),
        classname=FOLDED,
    ),
    InlinePanel(
        "localoffer_answers",
        heading=_("How it includes children with SEND"),
        label=_("Question and answer"),
        classname=FOLDED,
    ),
    InlinePanel(
        "localoffer_languages", heading=_("Languages"), label=_("Language"), classname=FOLDED
    ),
    InlinePanel(
        "localoffer_formats",
        heading=_("The same information in other forms"),
        label=_("Form"),
        classname=FOLDED,
    ),
]

where_panels: list = [
    InlinePanel("localoffer_schedules", heading=_("Opening times"), label=_("Time")),
    FieldPanel("catchment"),
    InlinePanel("localoffer_costs", heading=_("Prices"), label=_("Price")),
]

source_panels: list = [
    FieldRowPanel([FieldPanel("commissioner"), FieldPanel("funder")]),
    MultiFieldPanel(
        [FieldPanel("complaints"), FieldPanel("complaints_url")],
        heading=_("If something goes wrong"),
    ),
    FieldPanel("accreditations"),
    FieldPanel("sen_report_url"),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("assured_on"), FieldPanel("assured_by")])],
        heading=_("Where the information came from"),
        classname=FOLDED,
    ),
    InlinePanel(
        "localoffer_duties",
        heading=_("Parts of the law it answers"),
        label=_("Paragraph"),
        classname=FOLDED,
    ),
]


class ServiceTabs(TabbedInterface):
    """The tabs of a service, with the page type's own promote and settings tabs last."""

    def on_model_bound(self) -> None:
        own = [
            (getattr(self.model, "promote_panels", []), _("Promote")),
            (getattr(self.model, "settings_panels", []), _("Settings")),
        ]
        self.children = [
            *self.children,
            *(ObjectList(panels, heading=heading) for panels, heading in own if panels),
        ]
        super().on_model_bound()

    class BoundPanel(TabbedInterface.BoundPanel):
        @cached_property
        def shown_elsewhere(self) -> set[str]:
            return {item.field_name for item in getattr(self.form, "vocabularies", [])}

        def render_missing_fields(self) -> str:
            # Wagtail prints every field no panel has named in its form options, and the
            # term fields cannot be named there: they are not known when the class is made.
            fields = self.form.fields
            self.form.fields = {
                name: field for name, field in fields.items() if name not in self.shown_elsewhere
            }
            try:
                return super().render_missing_fields()
            finally:
                self.form.fields = fields


def service_tabs(extra: list | None = None) -> ServiceTabs:
    """The `edit_handler` of a service page type. `extra` panels close the first tab."""
    return ServiceTabs(
        [
            ObjectList([*service_panels, *(extra or [])], heading=_("Service")),
            ObjectList(more_panels, heading=_("More about it")),
            ObjectList(where_panels, heading=_("When and where")),
            ObjectList(source_panels, heading=_("Provider and source")),
        ]
    )
