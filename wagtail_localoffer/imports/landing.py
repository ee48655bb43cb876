"""Where imported services go: the offer, its home and directory, made where there are none."""

from dataclasses import dataclass
from typing import Any

import swapper
from django.apps import apps
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Site, get_page_models

from wagtail_localoffer.offers.models import Offer
from wagtail_localoffer.offers.queries import offer_for


class LandingError(Exception):
    """Says what is missing or unclear, and what to do."""


@dataclass
class Landing:
    """The directory that takes the pages, their type and their offer."""

    parent: Any
    model: type
    offer: Offer | None
    made: list[Any]


def find_landing(parent: str = "", type_name: str = "") -> Landing:
    """Raises `LandingError` where there is no place, or more than one, for the services."""
    wanted = find_type(type_name) if type_name else None
    made: list[Any] = []
    page = find_parent(parent) if parent else find_directory(wanted, made)
    model = choose_type(page, wanted)
    offer = offer_for(page) or _make_offer(page, made)
    return Landing(page, model, offer, made)


def find_type(name: str) -> type:
    """The service page type of a name as in "council.ServicePage"."""
    try:
        model = apps.get_model(name)
    except (LookupError, ValueError) as error:
        raise LandingError(
            _("There is no page type “%(name)s”. Give it as app.Model, as in council.ServicePage.")
            % {"name": name}
        ) from error
    if not getattr(model, "localoffer_is_service", False):
        raise LandingError(_("“%(name)s” is not a type of service page.") % {"name": name})
    return model


def find_parent(text: str) -> Any:
    """A page by its id or by its address on the default site ("/local-offer/services/")."""
    pages = swapper.load_model("wagtailcore", "Page").objects
    if text.isdigit():
        page = pages.filter(pk=int(text)).first()
    else:
        root = _get_site().root_page
        path = "/".join(part for part in text.split("/") if part)
        page = pages.filter(url_path=f"{root.url_path}{path}/" if path else root.url_path).first()
    if page is None:
        raise LandingError(_("There is no page “%(page)s”.") % {"page": text})
    return page.specific


def find_directory(wanted: type | None, made: list[Any]) -> Any:
    """The one directory of the default site; one is made where there is none."""
    root = _get_site().root_page
    found = [
        page
        for model in list_types("localoffer_is_directory")
        for page in model.objects.descendant_of(root, inclusive=True).filter(alias_of=None)
        if page.locale_id == root.locale_id
    ]
    if len(found) > 1:
        names = ", ".join(f"{page.pk} ({page.title})" for page in found)
        raise LandingError(
            _("There are several directories: %(pages)s. Choose one with --parent.")
            % {"pages": names}
        )
    return found[0] if found else make_directory(root.specific, wanted, made)


def make_directory(root: Any, wanted: type | None, made: list[Any]) -> Any:
    """A directory in the offer's home, which is made too where there is none."""
    if not all(map(list_types, ("localoffer_is_home", "localoffer_is_directory"))):
        raise LandingError(
            _(
                "This site lacks a page type for a Local Offer's home or for its directory. "
                "Install wagtail_localoffer.pages, or make types of your own from "
                "OfferHomeMixin and DirectoryMixin."
            )
        )
    home = next(
        (
            page
            for model in list_types("localoffer_is_home")
            for page in model.objects.descendant_of(root, inclusive=True)
        ),
        None,
    )
    if home is None:
        model = _first_accepted(root, "localoffer_is_home", wanted)
        if model is None:
            raise LandingError(
                _(
                    "No page type of this site can be the Local Offer's home below “%(page)s”. "
                    "Add the home page type to that page type's subpage_types."
                )
                % {"page": root.title}
            )
        home = _add_page(root, model, _("Local Offer"), made)
    model = _first_accepted(home, "localoffer_is_directory", wanted)
    if model is None:
        raise LandingError(
            _(
                "No page type of this site can be a directory below “%(page)s”. "
                "Add the directory page type to that page type's subpage_types."
            )
            % {"page": home.title}
        )
    return _add_page(home, model, _("Find a service"), made)


def choose_type(parent: Any, wanted: type | None) -> type:
    """The one concrete service type that the parent accepts, or the one asked for."""
    accepted = [
        model
        for model in parent.specific_class.allowed_subpage_models()
        if getattr(model, "localoffer_is_service", False)
    ]
    if wanted is not None:
        if wanted not in accepted:
            raise LandingError(
                _("“%(page)s” does not accept pages of the type %(type)s.")
                % {"page": parent.title, "type": wanted._meta.label}
            )
        return wanted
    if len(accepted) == 1:
        return accepted[0]
    if not accepted:
        raise LandingError(
            _("“%(page)s” accepts no type of service page. Choose another page with --parent.")
            % {"page": parent.title}
        )
    raise LandingError(
        _("“%(page)s” accepts several types of service: %(types)s. Choose one with --type.")
        % {
            "page": parent.title,
            "types": ", ".join(model._meta.label for model in accepted),
        }
    )


def list_types(mark: str) -> list[type]:
    return [model for model in get_page_models() if getattr(model, mark, False)]


def _first_accepted(parent: Any, mark: str, wanted: type | None) -> type | None:
    """Of the types that the parent accepts the first, before others one of the same app."""
    models = [
        model for model in parent.specific_class.allowed_subpage_models() if getattr(model, mark, 0)
    ]
    app = wanted._meta.app_label if wanted else None
    models.sort(key=lambda model: model._meta.app_label != app)
    return models[0] if models else None


def _get_site() -> Site:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        raise LandingError(_("There is no default site. Add one under Settings > Sites."))
    return site


def _add_page(parent: Any, model: type, title: str, made: list[Any]) -> Any:
    page = model(title=title, slug=slugify(title), locale_id=parent.locale_id)
    # A site's own base page need not have menus.
    if hasattr(page, "show_in_menus"):
        page.show_in_menus = True
    number = 1
    while not page._slug_is_available(page.slug, parent, page):
        number += 1
        page.slug = f"{slugify(title)}-{number}"
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    made.append(page)
    return page


def _make_offer(directory: Any, made: list[Any]) -> Offer | None:
    """The offer of the nearest home above; None for a directory outside any home."""
    homes = [
        page
        for page in directory.get_ancestors(inclusive=True).specific()
        if getattr(page, "localoffer_is_home", False)
    ]
    if not homes:
        return None
    site = homes[-1].get_site()
    owner = site.site_name if site else ""
    offer = Offer.objects.create(
        name=_("%(council)s SEND Local Offer") % {"council": owner} if owner else homes[-1].title,
        home_page_id=homes[-1].pk,
    )
    made.append(offer)
    return offer
