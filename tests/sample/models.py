from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from wagtail_localoffer import models as localoffer


class OurContact(localoffer.AbstractServiceContact):
    whatsapp = models.CharField(max_length=40, blank=True)
    panels = [*localoffer.AbstractServiceContact.panels, FieldPanel("whatsapp")]

    class Meta(localoffer.AbstractServiceContact.Meta):
        abstract = True


@localoffer.service_rows(contacts=OurContact)
class OurServicePage(localoffer.ServiceMixin, Page):
    ward = models.CharField(max_length=100, blank=True)
    edit_handler = localoffer.service_tabs(extra=[FieldPanel("ward")])

    def get_entry_text(self) -> list[str]:
        return [*super().get_entry_text(), self.ward]
