import uuid
from typing import Any

from django.db import models


class OwnCodeMixin(models.Model):
    """A record that may ship: one that a council makes itself gets a `code` no shipped one has."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.code:
            self.code = f"own-{uuid.uuid4().hex[:12]}"
        super().save(*args, **kwargs)
