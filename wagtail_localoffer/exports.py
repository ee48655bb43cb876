from typing import Any


def defuse(value: Any) -> Any:
    """A text that no spreadsheet program takes for a formula."""
    if isinstance(value, str) and value.lstrip()[:1] in {"=", "+", "-", "@"}:
        return f"'{value}"
    if isinstance(value, str) and value[:1] in {"\t", "\r", "\n"}:
        return f"'{value}"
    return value


class SafeExport:
    """For views with Wagtail's spreadsheet export, which defuses XLSX but not CSV."""

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        cell = super().preprocess_field_value(field, value, export_format)
        return defuse(cell) if export_format == self.FORMAT_CSV else cell
