"""Every signal of the package. Senders need not know who listens."""

from django.dispatch import Signal


#: A service page's row was written. Sent by `ServiceMixin.save()` in the same
#: transaction. Keyword arguments: `page` (the instance that was saved, which may
#: be an unpublished draft: read the row again by pk).
service_saved = Signal()

#: A page was confirmed as right. Keyword arguments: `page`, `on` (date), `by` (str).
page_checked = Signal()

#: The read model's row of a service was written. Keyword arguments: `entry`, `page`.
entry_synced = Signal()

#: Services were read for the read model, whether or not their rows in it are to change.
#: Keyword arguments: `pages`, live and public, with their rows; in the same transaction.
services_read = Signal()
