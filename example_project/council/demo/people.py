"""The people of the demo, and their well-known password."""

from collections.abc import Callable

from django.contrib.auth import get_user_model

from example_project.council.demo.once import once


PASSWORD = "sampleford"

# User name: first name, last name, is an administrator.
PEOPLE = {
    "editor": ("Asha", "Bell", False),
    "manager": ("Tom", "Okafor", False),
    "admin": ("Ruth", "Lindqvist", True),
}


def load(say: Callable[[str], object]) -> None:
    for username in PEOPLE:
        if once(f"person:{username}", make_person, username):
            say(f"Made the user {username}")


def make_person(username: str) -> None:
    """Make the user, or leave alone one of that name who is there already."""
    User = get_user_model()
    if User.objects.filter(**{User.USERNAME_FIELD: username}).exists():
        return
    first, last, is_admin = PEOPLE[username]
    make = User.objects.create_superuser if is_admin else User.objects.create_user
    make(
        username=username,
        email=f"{username}@sampleford.example.org",
        password=PASSWORD,
        first_name=first,
        last_name=last,
    )
