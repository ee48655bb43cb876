"""The pages a family works through: what went wrong, what to do, by when, whom to ask.

All are plain GET pages that can be shared and printed. What is asked is in the address
and nowhere else: nothing is stored, and answers are kept out of shared caches.
"""

from typing import Any

from django.core.validators import slug_re
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import TemplateView

from wagtail_localoffer.floods import is_too_many
from wagtail_localoffer.guidance.answers import DatesForm, read_answer
from wagtail_localoffer.guidance.calendars import make_calendar
from wagtail_localoffer.guidance.coordinators import find_coordinators, read_search
from wagtail_localoffer.guidance.kinds import KINDS
from wagtail_localoffer.guidance.letters import LetterForm, write_letter
from wagtail_localoffer.guidance.models import Route, RouteChoice, RouteQuestion
from wagtail_localoffer.offers.queries import offer_for


#: Answers a shared address may name; more are an accident or an attack.
MOST_SAID = 8
#: Letters from one address in ten minutes: a library has many readers behind one.
MOST_LETTERS = 60


class GuidanceView(TemplateView):
    """A page in the council's layout with the offer's phone numbers below it."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "offer": offer_for(self.request),
            "today": timezone.localdate(),
        }


class ChooserView(GuidanceView):
    """One question of "What went wrong?", each answer a link."""

    template_name = "wagtail_localoffer/guidance/chooser.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        questions = RouteQuestion.objects.all()
        code = self.kwargs.get("question")
        question = get_object_or_404(questions, code=code) if code else questions.first()
        if question is None:
            raise Http404("The questions have not been loaded: run localoffer_setup.")
        today = timezone.localdate()
        choices = [
            choice
            for choice in question.choices.select_related("route", "next_question")
            if choice.route is None or choice.route.is_in_force(today)
        ]
        return {
            **super().get_context_data(**kwargs),
            "question": question,
            "choices": choices,
            "said": read_said(self.request),
            "is_first": question == questions.first(),
        }


class UnsureView(GuidanceView):
    """We cannot tell: whom to ask."""

    template_name = "wagtail_localoffer/guidance/unsure.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(said=read_said(self.request), **kwargs)


class RouteView(GuidanceView):
    """What to do about one problem."""

    template_name = "wagtail_localoffer/guidance/route_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        route = get_object_or_404(
            Route.objects.in_force(timezone.localdate()), code=self.kwargs["route"]
        )
        context = super().get_context_data(**kwargs)
        context["route"] = route
        context["said"] = read_said(self.request)
        context["contacts"] = route.list_contacts(context["offer"])
        return context


class DatesView(GuidanceView):
    """The sums a family can do, or one of them with its answer."""

    template_name = "wagtail_localoffer/guidance/dates.html"

    def get_template_names(self) -> list[str]:
        if "kind" in self.kwargs:
            return ["wagtail_localoffer/guidance/date.html"]
        return [self.template_name]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if "kind" not in self.kwargs:
            return super().get_context_data(kinds=KINDS.values(), **kwargs)
        kind = find_kind(self.kwargs["kind"])
        form = DatesForm.read(kind, self.request.GET)
        answer = read_answer(form, timezone.localdate())
        return {**super().get_context_data(**kwargs), "kind": kind, "form": form, "answer": answer}

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        return keep_private(super().render_to_response(context, **kwargs))


def send_calendar(request: HttpRequest, kind: str) -> HttpResponse:
    """The same answer as a calendar file; a wrong or empty form goes back to the page."""
    chosen = find_kind(kind)
    answer = read_answer(DatesForm.read(chosen, request.GET), timezone.localdate())
    if answer is None:
        response: HttpResponse = redirect("wagtail_localoffer:date", kind=kind)
        if request.GET:
            response["Location"] += f"?{request.GET.urlencode()}"
        return keep_private(response)
    response = HttpResponse(
        make_calendar(answer.events, now=timezone.now()),
        content_type="text/calendar; charset=utf-8",
    )
    response["Content-Disposition"] = f'attachment; filename="{kind}.ics"'
    return keep_private(response)


@method_decorator(sensitive_post_parameters(), name="dispatch")
class LetterView(GuidanceView):
    """A letter that asks for an assessment, filled in on the page: sent back, never kept."""

    template_name = "wagtail_localoffer/guidance/letter.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=LetterForm()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = LetterForm(request.POST)
        context = self.get_context_data(form=form)
        if is_too_many("letter", request.META.get("REMOTE_ADDR", ""), MOST_LETTERS):
            context["is_busy"] = True
            response = self.render_to_response(context)
            response.status_code = 429
            return response
        # The trap is for programs: they get the form back and nothing else.
        if form.is_valid() and not request.POST.get("website"):
            context["letter"] = write_letter(form.cleaned_data, context["offer"], context["today"])
        return self.render_to_response(context)

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        return keep_private(super().render_to_response(context, **kwargs))


class CoordinatorView(GuidanceView):
    """Who looks after plans for a school or an area."""

    template_name = "wagtail_localoffer/guidance/coordinators.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        words = request.GET.get("q", "")
        safe = read_search(words)
        if safe != words:
            # A whole postcode is cut to its area before it can stand in an address.
            response = redirect("wagtail_localoffer:coordinators")
            query = request.GET.copy()
            query["q"] = safe
            response["Location"] += f"?{query.urlencode()}"
            return response
        context = self.get_context_data(words=words)
        context["found"] = find_coordinators(words, context["offer"])
        context["is_asked"] = bool(words.strip())
        return self.render_to_response(context)


def find_kind(code: str) -> Any:
    if code not in KINDS:
        raise Http404("There is no such sum.")
    return KINDS[code]


def read_said(request: HttpRequest) -> dict[str, Any]:
    """What was answered so far: the `choices`, and the `codes` to carry on with."""
    asked = request.GET.get("said", "").split(".")
    # Not everything that may stand in an address may be asked of a database (a null byte).
    codes = [code for code in asked if slug_re.match(code)][:MOST_SAID]
    found = RouteChoice.objects.in_bulk(codes, field_name="code") if codes else {}
    known = [code for code in codes if code in found]
    return {"codes": ".".join(known), "choices": [found[code] for code in known]}


def keep_private(response: HttpResponse) -> HttpResponse:
    patch_cache_control(response, private=True, no_store=True)
    return response
