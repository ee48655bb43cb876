"""A whole postcode is never in an address that we answer with a page.

The form with the postcode is posted: a body is in no address, no server's log, no history
and no "Referer". The answer sends the browser to an address that holds the postcode's sector
or outward code, which stands for hundreds of homes; the postcode itself goes no further than
this function, and is not even looked up.
"""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.utils.cache import add_never_cache_headers
from django.views.decorators.debug import sensitive_variables

from wagtail_localoffer.directory.questions import is_whole_postcode, read_posted, read_question
from wagtail_localoffer.directory.vocabularies import read_vocabularies


@sensitive_variables("question")
def find_redirect(directory: Any, request: Any) -> HttpResponse | None:
    """The redirect that a posted postcode, or a whole one in an address, is answered with.

    None where there is nothing to redirect: the page then answers, and says what is wrong
    with a postcode that cannot be read.
    """
    is_posted = request.method == "POST"
    if not is_posted and not is_whole_postcode(request.GET.get("near", "")):
        return None
    question = read_question(request.GET, read_vocabularies())
    if is_posted:
        question = read_posted(question, request.POST)
        if question.near_error:
            return None
    url = f"{directory.get_url(request) or request.path}{question.get_query()}"
    response = HttpResponseRedirect(url)
    if is_posted:
        # "See other": the browser asks for the address with GET.
        response.status_code = 303
    add_never_cache_headers(response)
    return response
