"""Registrations only: what is registered lives with its feature."""

from wagtail import hooks

from wagtail_localoffer.services.actions import offer_print


hooks.register("localoffer_service_actions", offer_print, order=100)
