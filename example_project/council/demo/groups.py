"""Who of the demo's people works on the Local Offer, and as what."""

from collections.abc import Callable

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from example_project.council.demo.once import once


GROUPS = {"editor": "Local Offer editor", "manager": "Local Offer manager"}


def load(say: Callable[[str], object]) -> None:
    """Put each user in a group that exists; a later run does it for groups made since."""
    for username, name in GROUPS.items():
        group = Group.objects.filter(name=name).first()
        user = get_user_model().objects.filter(username=username).first()
        if group and user and once(f"group:{username}:{name}", user.groups.add, group):
            say(f"Put {username} in the group {name}")
