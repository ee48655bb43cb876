import uuid

import django.core.validators
import django.db.models.deletion
import swapper
import wagtail.fields
from django.db import migrations, models


swapper.set_app_prefix("wagtailcore", "wagtail")


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("wagtailcore", "0094_alter_page_locale"),
        swapper.dependency("wagtailcore", "Page"),
    ]

    operations = [
        migrations.CreateModel(
            name="OurServicePage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        help_text="One or two short sentences: what it is and whom it helps. Lists show this.",
                        max_length=300,
                        verbose_name="summary",
                    ),
                ),
                (
                    "description",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What a family can expect, in short sentences and plain words.",
                        verbose_name="what happens",
                    ),
                ),
                (
                    "website",
                    models.URLField(
                        blank=True, max_length=500, verbose_name="service's own web page"
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "minimum_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        help_text="In years. 0 for babies, 1.5 for eighteen months.",
                        max_digits=4,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(120),
                        ],
                        verbose_name="youngest age",
                    ),
                ),
                (
                    "maximum_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        help_text="In years, up to and including. 25 where there is no other limit.",
                        max_digits=4,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(120),
                        ],
                        verbose_name="oldest age",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("active", "Open"),
                            ("inactive", "Not running at the moment"),
                            ("temporarily closed", "Closed for a while"),
                            ("defunct", "Ended"),
                        ],
                        default="active",
                        max_length=20,
                        verbose_name="is it running?",
                    ),
                ),
                (
                    "alert",
                    models.CharField(
                        blank=True,
                        help_text="Shown at the top. Example: Our waiting list is closed until June.",
                        max_length=255,
                        verbose_name="notice",
                    ),
                ),
                (
                    "eligibility",
                    models.TextField(
                        blank=True,
                        help_text="Any rules a child or family has to meet, in full. The law asks for these.",
                        verbose_name="who can use it",
                    ),
                ),
                (
                    "not_accepted",
                    models.TextField(
                        blank=True,
                        help_text="Say it kindly, and say where else to go.",
                        verbose_name="who cannot use it",
                    ),
                ),
                (
                    "how_to_get",
                    models.TextField(
                        blank=True,
                        help_text="Step by step: whom to ask, what to send, what to bring. One step on each line.",
                        verbose_name="how to get it",
                    ),
                ),
                (
                    "what_happens_next",
                    models.TextField(blank=True, verbose_name="what happens after you ask"),
                ),
                (
                    "if_not_accepted",
                    models.TextField(blank=True, verbose_name="if the answer is no"),
                ),
                (
                    "while_waiting",
                    models.TextField(
                        blank=True,
                        help_text="Things a family can do now.",
                        verbose_name="what to do while you wait",
                    ),
                ),
                (
                    "wait_weeks_from",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="shortest wait, weeks"
                    ),
                ),
                (
                    "wait_weeks_to",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="longest wait, weeks"
                    ),
                ),
                (
                    "wait_note",
                    models.CharField(blank=True, max_length=255, verbose_name="about the wait"),
                ),
                (
                    "wait_as_of",
                    models.DateField(
                        blank=True,
                        help_text="A wait is never shown without its date.",
                        null=True,
                        verbose_name="wait as it was on",
                    ),
                ),
                (
                    "cost_text",
                    models.TextField(
                        blank=True,
                        help_text="Anything the prices below do not say.",
                        verbose_name="about the cost",
                    ),
                ),
                (
                    "catchment",
                    models.TextField(
                        blank=True,
                        help_text="Leave blank if it does not matter. Example: You need a GP in Sampleford.",
                        verbose_name="where you have to live",
                    ),
                ),
                (
                    "accreditations",
                    models.TextField(blank=True, verbose_name="registered or inspected by"),
                ),
                ("complaints", models.TextField(blank=True, verbose_name="how to complain")),
                (
                    "complaints_url",
                    models.URLField(blank=True, max_length=500, verbose_name="complaints web page"),
                ),
                (
                    "sen_report_url",
                    models.URLField(
                        blank=True,
                        help_text="Schools only: the web address of the report the law asks of every school.",
                        max_length=500,
                        verbose_name="SEN information report",
                    ),
                ),
                (
                    "assured_on",
                    models.DateField(blank=True, null=True, verbose_name="source last checked on"),
                ),
                (
                    "assured_by",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="source last checked by"
                    ),
                ),
                ("external_source", models.CharField(blank=True, editable=False, max_length=255)),
                ("external_id", models.CharField(blank=True, editable=False, max_length=255)),
                ("ward", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="OurServicePageAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("question", models.CharField(max_length=255, verbose_name="question")),
                ("answer", models.TextField(verbose_name="answer")),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageContact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Example: Advice line.",
                        max_length=120,
                        verbose_name="role",
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                (
                    "textphone",
                    models.CharField(blank=True, max_length=40, verbose_name="text or textphone"),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "hidden",
                    models.BooleanField(
                        default=False,
                        help_text="Never shown to families or sent to others.",
                        verbose_name="staff only",
                    ),
                ),
                ("whatsapp", models.CharField(blank=True, max_length=40)),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageCost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "option",
                    models.CharField(
                        blank=True,
                        help_text="Example: Each session.",
                        max_length=120,
                        verbose_name="what for",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="0 means free.",
                        max_digits=8,
                        null=True,
                        verbose_name="pounds",
                    ),
                ),
                (
                    "amount_description",
                    models.CharField(blank=True, max_length=255, verbose_name="note"),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="until")),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageDuty",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "code",
                    models.CharField(
                        help_text="Example: sch2.12a (help with medical conditions).",
                        max_length=20,
                        verbose_name="paragraph",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageFormat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("easy_read", "Easy Read"),
                            ("bsl", "British Sign Language video"),
                            ("audio", "Audio"),
                            ("video", "Video"),
                            ("large_print", "Large print"),
                            ("braille", "Braille"),
                            ("translation", "Another language"),
                            ("leaflet", "Leaflet"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("title", models.CharField(blank=True, max_length=120, verbose_name="title")),
                ("link", models.URLField(max_length=500, verbose_name="web address")),
                (
                    "language",
                    models.CharField(blank=True, max_length=12, verbose_name="language code"),
                ),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageLanguage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "code",
                    models.CharField(
                        blank=True,
                        help_text="Example: pl, bfi for BSL.",
                        max_length=12,
                        verbose_name="code",
                    ),
                ),
                ("name", models.CharField(max_length=80, verbose_name="language")),
                ("note", models.CharField(blank=True, max_length=255, verbose_name="note")),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePagePlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "note",
                    models.CharField(
                        blank=True,
                        help_text="Example: ask at the front desk.",
                        max_length=255,
                        verbose_name="note",
                    ),
                ),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageSchedule",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
                (
                    "freq",
                    models.CharField(
                        choices=[("WEEKLY", "Every week"), ("MONTHLY", "Every month")],
                        default="WEEKLY",
                        max_length=8,
                        verbose_name="how often",
                    ),
                ),
                (
                    "interval",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="2 with every week means every other week.",
                        verbose_name="every how many",
                    ),
                ),
                (
                    "byday",
                    models.CharField(
                        blank=True,
                        help_text="MO, TU, WE, TH, FR, SA, SU. For every month: 1SA is the first Saturday, -1FR the last Friday.",
                        max_length=60,
                        verbose_name="days",
                    ),
                ),
                ("opens_at", models.TimeField(blank=True, null=True, verbose_name="from")),
                ("closes_at", models.TimeField(blank=True, null=True, verbose_name="until")),
                (
                    "period",
                    models.CharField(
                        blank=True,
                        choices=[("term", "Term time only"), ("holidays", "School holidays only")],
                        max_length=8,
                        verbose_name="time of year",
                    ),
                ),
                (
                    "by_appointment",
                    models.BooleanField(default=False, verbose_name="by appointment"),
                ),
                (
                    "dtstart",
                    models.DateField(
                        blank=True,
                        help_text="Needed for every other week or month.",
                        null=True,
                        verbose_name="first date",
                    ),
                ),
                ("valid_from", models.DateField(blank=True, null=True, verbose_name="runs from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="runs until")),
                ("description", models.CharField(blank=True, max_length=255, verbose_name="note")),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OurServicePageTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["sort_order", "pk"],
                "abstract": False,
            },
        ),
    ]
