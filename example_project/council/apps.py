from django.apps import AppConfig


class CouncilConfig(AppConfig):
    name = "example_project.council"
    label = "council"
    verbose_name = "Sampleford Council"
    default_auto_field = "django.db.models.BigAutoField"
