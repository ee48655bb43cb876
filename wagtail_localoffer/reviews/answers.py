"""The page behind a link in a reminder. GET shows, POST acts, each page once for each link."""

import uuid
from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views import View
from django.views.decorators.debug import sensitive_post_parameters

from wagtail_localoffer.floods import is_too_many
from wagtail_localoffer.offers.queries import offer_for
from wagtail_localoffer.reviews import actions
from wagtail_localoffer.reviews.changes import Change, list_changes
from wagtail_localoffer.reviews.entries import Entry, read_entries
from wagtail_localoffer.reviews.links import BadLink, ExpiredLink, Link, read_token
from wagtail_localoffer.reviews.models import Review, ReviewEvent
from wagtail_localoffer.reviews.notes import read_notes
from wagtail_localoffer.reviews.notices import tell_editors
from wagtail_localoffer.reviews.reading import read_page
from wagtail_localoffer.sections import get_components


#: Wrong links from one address, and answers by one link, that are taken in ten minutes.
WRONG_LINKS, ANSWERS = 60, 120

Kind = ReviewEvent.Kind


class WordsForm(forms.Form):
    """What needs changing, in the provider's own words."""

    words = forms.CharField(
        label=_("What needs changing?"),
        max_length=5000,
        widget=forms.Textarea(attrs={"class": "lo-input", "rows": 4}),
        error_messages={"required": _("Write what needs changing, then press the button again.")},
    )


class LeaveForm(forms.Form):
    words = forms.CharField(
        label=_("Who looks after it now? (if you know)"),
        max_length=500,
        required=False,
        widget=forms.TextInput(attrs={"class": "lo-input"}),
    )


class LinkView(View):
    """Reads the link, and answers for a wrong, old or empty one."""

    http_method_names = ["get", "head", "post", "options"]

    @method_decorator(sensitive_post_parameters())
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return protect(self.answer(request, *args, **kwargs))

    def answer(self, request: HttpRequest, token: str, number: int = 0) -> HttpResponse:
        try:
            self.link: Link = read_token(token)
        except ExpiredLink:
            return refuse(request, "expired", 410)
        except BadLink:
            if is_too_many("wrong", request.META.get("REMOTE_ADDR", ""), WRONG_LINKS):
                return refuse(request, "busy", 429)
            return refuse(request, "wrong", 404)
        if request.method == "OPTIONS":
            return self.options(request)
        self.token = token
        self.entries = read_entries(self.link)
        self.entry = next((e for e in self.entries if e.review.pk == number), None)
        if not self.entries or (number and self.entry is None):
            return refuse(request, "gone", 410)
        if request.method == "POST":
            if is_too_many("answers", self.link.person, ANSWERS):
                return refuse(request, "busy", 429)
            # The field nobody sees is filled by programs that fill whatever they find.
            if request.POST.get("website"):
                return self.go_back()
        return super().dispatch(request)

    def go_back(self) -> HttpResponse:
        return HttpResponseRedirect(reverse("wagtail_localoffer:check", args=[self.token]))

    def show_entry(
        self, request: HttpRequest, entry: Entry, bound: dict[str, forms.Form] | None = None
    ) -> HttpResponse:
        """One page as families see it, with what can be said of it."""
        bound = bound or {}
        changes = list_changes(request, entry.page) if entry.is_open else []
        offer = entry.people.offer
        context = {
            "token": self.token,
            "entry": entry,
            "entries": self.entries,
            "offer": offer,
            "notes": read_notes([entry.page.pk]).get(entry.page.pk, []),
            "content": read_page(entry.page, request) if entry.is_open else "",
            "summary": get_components("localoffer_review_summary", request, entry.page),
            "actions": get_components("localoffer_review_actions", request, entry.page),
            "changes": [
                {
                    "change": change,
                    "form": bound.get(change.name) or change.make_form(),
                    "is_written": change.may_be_written(offer),
                }
                for change in changes
            ],
            "words_form": bound.get("changes") or WordsForm(prefix="changes"),
            "leave_form": LeaveForm(prefix="leave"),
            "has_errors": any(form.errors for form in bound.values()),
        }
        return render(request, "wagtail_localoffer/reviews/entry.html", context)


class EntriesView(LinkView):
    """All pages of a link; the only one is shown whole at once."""

    def get(self, request: HttpRequest) -> HttpResponse:
        if len(self.entries) == 1:
            return self.show_entry(request, self.entries[0])
        waiting = [entry for entry in self.entries if entry.is_open]
        context = {
            "token": self.token,
            "entries": self.entries,
            "waiting": [
                {
                    "entry": entry,
                    "summary": get_components("localoffer_review_summary", request, entry.page),
                }
                for entry in waiting
            ],
            "answered": [entry for entry in self.entries if not entry.is_open],
            "by": self.entries[0].by,
            "offer": self.entries[0].people.offer,
        }
        return render(request, "wagtail_localoffer/reviews/entries.html", context)

    def post(self, request: HttpRequest) -> HttpResponse:
        if request.POST.get("answer") == "all":
            for entry in self.entries:
                confirm(entry)
        return self.go_back()


class EntryView(LinkView):
    """One page of a link."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.show_entry(request, self.entry)

    def post(self, request: HttpRequest) -> HttpResponse:
        entry = self.entry
        answer = request.POST.get("answer", "")
        if not entry.is_open:
            return self.go_back()
        if answer == "confirm":
            confirm(entry)
        elif answer == "changes":
            form = WordsForm(request.POST, prefix="changes")
            if not form.is_valid():
                return self.show_entry(request, entry, {"changes": form})
            ask_for_changes(entry, form.cleaned_data["words"])
        elif answer == "leave":
            form = LeaveForm(request.POST, prefix="leave")
            give_up(entry, form.cleaned_data["words"] if form.is_valid() else "")
        else:
            for change in list_changes(request, entry.page):
                if answer == f"change-{change.name}":
                    form = change.make_form(request.POST)
                    if not form.is_valid():
                        return self.show_entry(request, entry, {change.name: form})
                    make_change(entry, change, form)
        return self.go_back()


# What a POST does


def once(action: Callable[..., None]) -> Callable[..., None]:
    """Lets an answer to one page be given once, whoever else answers at the same moment.

    Taking the round is one statement: of two answers one finds it taken, on every database.
    """

    def act(entry: Entry, *args: Any) -> None:
        if not entry.is_open:
            return
        with transaction.atomic():
            same = Review.objects.filter(pk=entry.review.pk, round=entry.review.round)
            if same.update(round=uuid.uuid4()):
                action(entry, *args)

    return act


@once
def confirm(entry: Entry) -> None:
    actions.confirm(entry.review, **_sign(entry))


@once
def ask_for_changes(entry: Entry, words: str) -> None:
    event = actions.ask_for_changes(entry.review, words=words, **_sign(entry))
    tell_editors(event, entry.review, entry.people, entry.person)


@once
def give_up(entry: Entry, words: str) -> None:
    event = actions.give_up(entry.review, words=words, **_sign(entry))
    tell_editors(event, entry.review, entry.people, entry.person)


@once
def make_change(entry: Entry, change: Change, form: forms.Form) -> None:
    """The change, and with it "all else is right"; or a note, where the offer wants one."""
    words = change.describe(form)
    if not change.may_be_written(entry.people.offer):
        event = actions.ask_for_changes(entry.review, words=words, **_sign(entry))
        tell_editors(event, entry.review, entry.people, entry.person)
        return
    try:
        with transaction.atomic():
            values = change.write(form)
    except ValidationError:
        # The page has another fault that an editor has to mend first.
        event = actions.ask_for_changes(entry.review, words=words, **_sign(entry))
        tell_editors(event, entry.review, entry.people, entry.person)
        return
    actions.write_event(entry.review, Kind.WAIT, words=words, values=values, **_sign(entry))
    actions.confirm(entry.review, **_sign(entry))


def _sign(entry: Entry) -> dict[str, Any]:
    # No user, even where the address is a user's: a link is no login.
    return {"by": entry.by, "way": ReviewEvent.Way.EMAIL, "email": entry.person.email}


# Around it


def protect(response: HttpResponse) -> HttpResponse:
    """Kept by no cache and no search engine, and told to no other site.

    Not `no-referrer`: browsers then send the form with "Origin: null", which Django's CSRF
    protection refuses. With `strict-origin` the address still goes nowhere, only the name of
    the site does.
    """
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Referrer-Policy"] = "strict-origin"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def refuse(request: HttpRequest, reason: str, status: int) -> HttpResponse:
    """A plain page that says what to do next: `reason` is wrong, expired, gone or busy."""
    context = {"reason": reason, "offer": offer_for(request)}
    return render(request, "wagtail_localoffer/reviews/refused.html", context, status=status)
