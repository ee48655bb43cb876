"""Each piece of demo content is made once, whatever becomes of it."""

from collections.abc import Callable
from functools import partial

from django.db import transaction

from example_project.council.models import DemoRecord


def once(key: str, make: Callable[..., object], *args: object, **kwargs: object) -> bool:
    """Call ``make`` unless ``key`` was made before, and return whether it was called.

    Key and content are saved together: after a crash both are there or neither.
    """
    with transaction.atomic():
        _, created = DemoRecord.objects.get_or_create(key=key)
        if created:
            partial(make, *args, **kwargs)()
    return created
