"""Two reports: how hard pages are to read, and acronyms that nobody explains."""

from collections import Counter
from typing import Any

import django_filters
from django.contrib.admin.utils import quote
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from wagtail_localoffer.exports import SafeExport
from wagtail_localoffer.reviews.access import ANY, PAGES, list_pages
from wagtail_localoffer.reviews.reports import ReviewMenuItem
from wagtail_localoffer.writing.counting import refresh
from wagtail_localoffer.writing.glossary import list_known
from wagtail_localoffer.writing.measure import FAIR, GOOD, say_score
from wagtail_localoffer.writing.models import GlossaryTerm, PageWords


#: Changed pages that a report reads before it shows itself; cron reads the rest.
READ_NOW = 200
WORDS = ModelPermissionPolicy(GlossaryTerm)


def list_rows(user: Any) -> QuerySet[PageWords]:
    """What is known of the live pages that a user may change."""
    rows = PageWords.objects.filter(page__live=True, page__in=list_pages(user))
    return rows.select_related("page", "page__content_type")


class ScoreFilter(django_filters.ChoiceFilter):
    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        if value == "hard":
            return queryset.filter(lix__gte=FAIR)
        if value == "fair":
            return queryset.filter(lix__gte=GOOD, lix__lt=FAIR)
        return queryset.filter(lix__lt=GOOD) if value else queryset


class ReadingFilterSet(WagtailFilterSet):
    score = ScoreFilter(
        label=_("Readability"),
        choices=[
            ("hard", _("Complex: 45 and more")),
            ("fair", _("Fair: 35 to 45")),
            ("good", _("Good: below 35")),
        ],
    )
    is_imported = django_filters.BooleanFilter(label=_("Imported text"))

    class Meta:
        model = PageWords
        fields: list[str] = []


def _edit_url(row: PageWords) -> str:
    return reverse("wagtailadmin_pages:edit", args=(quote(row.page_id),))


def _say(row: PageWords) -> str:
    return str(_("Imported text")) if row.is_imported else ""


class ReadingView(SafeExport, ReportView):
    """Every live page the user may change, the hardest to read first."""

    model = PageWords
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("How hard pages are to read")
    no_results_message = _("No live page that you may change is like this.")
    header_icon = "glasses"
    index_url_name = "localoffer_reading"
    index_results_url_name = "localoffer_reading_results"
    filterset_class = ReadingFilterSet
    export_filename = "reading"
    default_ordering = "-lix"
    columns = [
        TitleColumn(
            "title",
            label=_("Page"),
            accessor="page.get_admin_display_title",
            get_url=_edit_url,
            sort_key="page__title",
        ),
        Column("lix", label=_("LIX"), accessor=lambda row: f"{row.lix:.0f}", sort_key="lix"),
        Column("score", label=_("Readability"), accessor=lambda row: say_score(row.lix)),
        Column("longest", label=_("Longest sentence"), sort_key="longest"),
        Column("vague_links", label=_("“Click here” links"), sort_key="vague_links"),
        Column("words", label=_("Words"), sort_key="words"),
        Column("type", label=_("Type"), accessor="page.page_type_display_name"),
        Column("imported", label=_("Exempt"), accessor=_say),
    ]
    list_export = [
        "page.title",
        "lix",
        "words",
        "longest",
        "vague_links",
        "is_imported",
        "page.page_type_display_name",
        "page.full_url",
    ]
    export_headings = {
        "page.title": _("Page"),
        "lix": _("LIX"),
        "words": _("Words"),
        "longest": _("Words of the longest sentence"),
        "vague_links": _("“Click here” links"),
        "is_imported": _("Imported text"),
        "page.page_type_display_name": _("Type"),
        "page.full_url": _("Web address"),
    }

    def get_base_queryset(self) -> QuerySet:
        refresh(READ_NOW)
        return list_rows(self.request.user)


class AcronymRow:
    """An acronym that nobody explains: how often it stands where."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.count = 0
        self.pages: list[tuple[int, str]] = []

    @property
    def page_count(self) -> int:
        return len(self.pages)

    @property
    def titles(self) -> str:
        return "; ".join(title for _pk, title in self.pages)


def find_unexplained(user: Any) -> list[AcronymRow]:
    """Acronyms on live pages the user may change that neither page nor glossary explains.

    The most used first. Two queries.
    """
    known = list_known(GlossaryTerm.objects.values_list("term", "forms"))
    found: dict[str, AcronymRow] = {}
    rows = list_rows(user).order_by("page__title").values_list("page", "page__title", "acronyms")
    for pk, title, acronyms in rows:
        for word, count in Counter(acronyms).items():
            if word not in known:
                row = found.setdefault(word, AcronymRow(word))
                row.count += count
                row.pages.append((pk, title))
    return sorted(found.values(), key=lambda row: (-row.count, row.word))


#: Pages named for one acronym on the screen; the export names all.
NAMED = 5


def show_pages(row: AcronymRow) -> str:
    links = format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        (
            (reverse("wagtailadmin_pages:edit", args=(quote(pk),)), title)
            for pk, title in row.pages[:NAMED]
        ),
    )
    return format_html("{} …", links) if len(row.pages) > NAMED else links


def offer_to_explain(row: AcronymRow) -> str:
    """The way to a new word explained, with the acronym filled in."""
    url = f"{reverse('localoffer_words:add')}?{urlencode({'term': row.word})}"
    words = _("Explain %(word)s") % {"word": row.word}
    return format_html(
        '<a href="{}" class="button button-small button-secondary">{}</a>', url, words
    )


class AcronymsView(SafeExport, ReportView):
    """Acronyms on live pages the user may change that are explained nowhere."""

    model = PageWords
    permission_policy = PAGES
    any_permission_required = ANY
    page_title = _("Acronyms not explained")
    no_results_message = _("Every acronym on the live pages you may change is explained.")
    header_icon = "openquote"
    index_url_name = "localoffer_acronyms"
    index_results_url_name = "localoffer_acronyms_results"
    export_filename = "acronyms-not-explained"
    default_ordering = None
    own_columns = [
        Column("word", label=_("Acronym")),
        Column("count", label=_("Times")),
        Column("page_count", label=_("Pages")),
        Column("titles", label=_("Where"), accessor=show_pages),
    ]
    explain_column = Column("explain", label=_("What to do"), accessor=offer_to_explain)
    list_export = ["word", "count", "page_count", "titles"]
    export_headings = {
        "word": _("Acronym"),
        "count": _("Times"),
        "page_count": _("Pages"),
        "titles": _("Where"),
    }

    @property
    def columns(self) -> list[Column]:
        if WORDS.user_has_permission(self.request.user, "add"):
            return [*self.own_columns, self.explain_column]
        return self.own_columns

    def get_queryset(self) -> Any:
        refresh(READ_NOW)
        return find_unexplained(self.request.user)

    def filter_queryset(self, queryset: Any) -> Any:
        return queryset


def make_reading_item() -> MenuItem:
    """Hook of Wagtail's reports menu."""
    return ReviewMenuItem(
        _("How hard pages are to read"),
        reverse("localoffer_reading"),
        name="localoffer-reading",
        icon_name="glasses",
        order=906,
    )


def make_acronyms_item() -> MenuItem:
    """Hook of Wagtail's reports menu."""
    return ReviewMenuItem(
        _("Acronyms not explained"),
        reverse("localoffer_acronyms"),
        name="localoffer-acronyms",
        icon_name="openquote",
        order=907,
    )
