"""Connects every feature's signal receivers: the one place `ready()` calls."""

from wagtail_localoffer import roles  # noqa: F401
from wagtail_localoffer.entries import receivers as entries  # noqa: F401
