"""Who may see and change the other formats of a page."""

from typing import Any


def may_see(user: Any, page: Any) -> bool:
    """Whoever may edit the page. The root and aliases have no formats of their own."""
    return (
        page.depth > 1 and page.alias_of_id is None and page.permissions_for_user(user).can_edit()
    )


def may_change(user: Any, page: Any) -> bool:
    """The same, and who may publish it where it is live: families see a format at once."""
    rights = page.permissions_for_user(user)
    return may_see(user, page) and (rights.can_publish() or not page.live)
