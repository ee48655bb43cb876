from typing import Any

import swapper
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from wagtail_localoffer.offers.calendars import Calendar, make_calendar, read_terms


swapper.set_app_prefix("wagtailcore", "wagtail")


def is_home(page: Any) -> bool:
    """Whether a page, of whatever class it was read as, is of a type made to be an offer's home."""
    return bool(getattr(page.specific_class, "localoffer_is_home", False))


class Offer(models.Model):
    """One Local Offer of a site: its home page and the words and numbers that go with it."""

    name = models.CharField(
        _("name"),
        max_length=120,
        help_text=_(
            "What families call it, with your council's name. Example: Sampleford SEND Local Offer."
        ),
    )
    home_page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("home page"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    phone_hours = models.CharField(
        _("when to phone"),
        max_length=120,
        blank=True,
        help_text=_("Example: Monday to Friday, 9am to 5pm"),
    )
    email = models.EmailField(_("e-mail"), blank=True)
    advice_line_name = models.CharField(
        _("advice service"),
        max_length=120,
        blank=True,
        help_text=_("The impartial advice service (SENDIASS) families can talk to."),
    )
    advice_line_phone = models.CharField(_("advice service phone"), max_length=40, blank=True)
    advice_line_hours = models.CharField(_("advice service hours"), max_length=120, blank=True)
    manager_name = models.CharField(_("Local Offer manager"), max_length=120, blank=True)
    manager_email = models.EmailField(_("manager's e-mail"), blank=True)
    postcode_districts = models.TextField(
        _("postcode districts"),
        blank=True,
        help_text=_(
            "The first halves of your area's postcodes, with spaces between. Example: AL1 AL2 HP1. "
            "Leave blank to let every place make its own area."
        ),
    )

    school_terms = models.TextField(
        _("school terms"),
        blank=True,
        help_text=_(
            "The days that schools are open, one line for each half of a term: "
            "“2 September 2026 to 23 October 2026”. The gaps are the school holidays. Pages then tell "
            "when a service that runs in term time is next open. "
            "Add the next year when you know it."
        ),
    )

    review_months = models.PositiveSmallIntegerField(
        _("check pages every (months)"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
    )
    remind_ahead_days = models.PositiveSmallIntegerField(
        _("first reminder (days before)"), default=14, validators=[MaxValueValidator(180)]
    )
    remind_every_days = models.PositiveSmallIntegerField(
        _("remind again every (days)"),
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(180)],
    )
    remind_second_days = models.PositiveSmallIntegerField(
        _("write to the second person after (days overdue)"),
        default=28,
        validators=[MaxValueValidator(730)],
    )
    remind_manager_days = models.PositiveSmallIntegerField(
        _("write to the manager after (days overdue)"),
        default=56,
        validators=[MaxValueValidator(730)],
    )
    notice_after_days = models.PositiveSmallIntegerField(
        _("tell families after (days overdue)"),
        default=90,
        validators=[MaxValueValidator(1825)],
        help_text=_("The page then says that it has not been checked lately."),
    )
    reminder_intro = models.TextField(
        _("first words of a reminder"),
        blank=True,
        help_text=_("Your own words above the list of pages. Leave blank for ours."),
    )
    reminder_signature = models.TextField(
        _("last words of a reminder"), blank=True, help_text=_("Example: your team and phone.")
    )
    providers_change_wait = models.BooleanField(
        _("providers may change the waiting time themselves"),
        default=True,
        help_text=_("From the link in a reminder. If not, their figure is a note to the editor."),
    )

    booklet_cover = models.TextField(
        _("words on the cover of booklets"),
        blank=True,
        help_text=_(
            "Example: If you want this booklet in another language or form, phone us. "
            "Leave a blank line between paragraphs."
        ),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("home_page"),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("phone_hours")]),
                FieldPanel("email"),
            ],
            heading=_("The Local Offer"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("advice_line_name"),
                FieldRowPanel([FieldPanel("advice_line_phone"), FieldPanel("advice_line_hours")]),
            ],
            heading=_("Independent advice for families"),
        ),
        MultiFieldPanel(
            [FieldPanel("manager_name"), FieldPanel("manager_email")],
            heading=_("Who looks after it"),
        ),
        FieldPanel("booklet_cover"),
        FieldPanel("postcode_districts"),
        FieldPanel("school_terms"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("review_months"), FieldPanel("notice_after_days")]),
                FieldRowPanel([FieldPanel("remind_ahead_days"), FieldPanel("remind_every_days")]),
                FieldRowPanel(
                    [FieldPanel("remind_second_days"), FieldPanel("remind_manager_days")]
                ),
                FieldPanel("reminder_intro"),
                FieldPanel("reminder_signature"),
                FieldPanel("providers_change_wait"),
            ],
            heading=_("Keeping pages up to date"),
        ),
    ]

    class Meta:
        verbose_name = _("Local Offer settings")
        verbose_name_plural = _("Local Offer settings")

    def __str__(self) -> str:
        return self.name

    @property
    def calendar(self) -> Calendar:
        """What is known of school terms; nothing where none are written down."""
        return make_calendar(self.school_terms)

    def clean(self) -> None:
        """Editors' groups may work on the home and all below it, so it cannot be any page."""
        super().clean()
        try:
            read_terms(self.school_terms)
        except ValidationError as error:
            raise ValidationError({"school_terms": error}) from error
        if self.home_page_id and not is_home(self.home_page):
            raise ValidationError(
                {
                    "home_page": _(
                        "This page is not the home of a Local Offer. Choose a page of that type, "
                        "or make one first under the pages of your site."
                    )
                }
            )
