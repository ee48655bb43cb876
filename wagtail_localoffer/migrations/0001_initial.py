import uuid

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import modelsearch.index
import swapper
import wagtail.fields
from django.conf import settings
from django.db import migrations, models
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string

import wagtail_localoffer.entries.models


swapper.set_app_prefix("wagtailcore", "wagtail")


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0094_alter_page_locale"),
        swapper.dependency("wagtailcore", "Page"),
        migrations.swappable_dependency(get_document_model_string()),
        migrations.swappable_dependency(get_image_model_string()),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="EntryStamp",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stamp",
                    models.CharField(
                        default=wagtail_localoffer.entries.models.make_stamp, max_length=32
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="GlossaryTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        blank=True, editable=False, max_length=60, unique=True, verbose_name="code"
                    ),
                ),
                ("term", models.CharField(max_length=80, verbose_name="word")),
                (
                    "forms",
                    models.TextField(
                        blank=True,
                        help_text="One on each line: short and long forms. SENCO, SENDCO.",
                        verbose_name="other ways to write it",
                    ),
                ),
                (
                    "meaning",
                    models.CharField(
                        help_text="One or two short sentences that a child of ten can read.",
                        max_length=300,
                        verbose_name="what it means",
                    ),
                ),
                ("more", models.TextField(blank=True, verbose_name="more about it")),
                (
                    "url",
                    models.URLField(blank=True, max_length=500, verbose_name="where to read more"),
                ),
                (
                    "is_linked",
                    models.BooleanField(
                        default=True,
                        help_text="The first time a page uses it, it leads to what it means.",
                        verbose_name="explain it on pages",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        default="en",
                        help_text="Its code: en, pl, ur.",
                        max_length=20,
                        verbose_name="language",
                    ),
                ),
                ("checked_on", models.DateField(blank=True, null=True, verbose_name="checked on")),
            ],
            options={
                "verbose_name": "word explained",
                "verbose_name_plural": "words explained",
                "ordering": ["term"],
            },
        ),
        migrations.CreateModel(
            name="Guide",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Stands in the guide's address. It cannot be changed later.",
                        max_length=40,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        max_length=120, verbose_name="the worry, as a parent would say it"
                    ),
                ),
                (
                    "intro",
                    models.TextField(
                        blank=True,
                        help_text="Say it as you would to a parent at the door.",
                        verbose_name="introduction",
                    ),
                ),
                (
                    "starts_with",
                    models.CharField(
                        choices=[("age", "the child's age"), ("sign", "what the parent notices")],
                        default="age",
                        max_length=4,
                        verbose_name="asks first for",
                    ),
                ),
                (
                    "age_question",
                    models.CharField(
                        default="How old is your child?",
                        max_length=120,
                        verbose_name="question about age",
                    ),
                ),
                (
                    "sign_question",
                    models.CharField(
                        default="What do you notice?",
                        max_length=120,
                        verbose_name="question about what is noticed",
                    ),
                ),
                (
                    "good_to_know",
                    models.TextField(
                        blank=True,
                        help_text="Shown with every answer. One thing a line. Example: keep your home language.",
                        verbose_name="good to know",
                    ),
                ),
                (
                    "urgent",
                    models.TextField(
                        blank=True,
                        help_text="Shown with every answer. One sign a line, with what to do.",
                        verbose_name="get help now",
                    ),
                ),
                (
                    "council_words",
                    models.TextField(
                        blank=True,
                        help_text="Shown above the services. Example: whom to phone first here, and when.",
                        verbose_name="your council's own words",
                    ),
                ),
                (
                    "terms",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="For answers that name no terms of their own. One of each vocabulary is enough.",
                        verbose_name="leads to services with",
                    ),
                ),
                (
                    "first_terms",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Services with one of these come before the others.",
                        verbose_name="services that stand first",
                    ),
                ),
                (
                    "sources",
                    models.TextField(blank=True, help_text="One a line.", verbose_name="sources"),
                ),
                (
                    "checked_by",
                    models.CharField(
                        blank=True,
                        help_text="Who read these words and stands by them: a name or a team, shown to families.",
                        max_length=160,
                        verbose_name="checked by",
                    ),
                ),
                ("checked_on", models.DateField(blank=True, null=True, verbose_name="checked on")),
                (
                    "next_check_on",
                    models.DateField(blank=True, null=True, verbose_name="next check"),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="Families do not see it.",
                        verbose_name="note for colleagues",
                    ),
                ),
                (
                    "is_shown",
                    models.BooleanField(
                        default=True,
                        help_text="Untick it while you write.",
                        verbose_name="shown to families",
                    ),
                ),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "guide",
                "verbose_name_plural": "guides",
                "ordering": ["sort_order", "title"],
            },
        ),
        migrations.CreateModel(
            name="Job",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60, unique=True, verbose_name="name")),
                (
                    "claimed_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="running since"),
                ),
                ("claim", models.CharField(blank=True, max_length=32)),
                (
                    "started_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="last started"),
                ),
                (
                    "ended_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="last ended"),
                ),
                (
                    "succeeded_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="last went well"),
                ),
                (
                    "failures",
                    models.PositiveIntegerField(default=0, verbose_name="failures in a row"),
                ),
                ("message", models.TextField(blank=True, verbose_name="what it said")),
            ],
            options={
                "verbose_name": "job",
                "verbose_name_plural": "jobs",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.CharField(editable=False, max_length=64, unique=True)),
                ("url", models.TextField(verbose_name="address")),
                ("host", models.CharField(db_index=True, max_length=255, verbose_name="site")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("new", "Not checked yet"),
                            ("ok", "Works"),
                            ("unsure", "Could not be checked"),
                            ("failed", "Failed once"),
                            ("broken", "Broken"),
                        ],
                        db_index=True,
                        default="new",
                        max_length=8,
                        verbose_name="status",
                    ),
                ),
                (
                    "error",
                    models.CharField(blank=True, max_length=255, verbose_name="what happened"),
                ),
                ("failures", models.PositiveIntegerField(default=0, verbose_name="failures")),
                (
                    "first_failed_on",
                    models.DateField(blank=True, null=True, verbose_name="fails since"),
                ),
                ("last_failed_on", models.DateField(blank=True, null=True)),
                (
                    "last_checked_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="last checked"),
                ),
                ("ok_at", models.DateTimeField(blank=True, null=True, verbose_name="last worked")),
                ("next_at", models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
            ],
            options={
                "verbose_name": "link",
                "verbose_name_plural": "links",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Postcode",
            fields=[
                (
                    "postcode",
                    models.CharField(
                        max_length=8, primary_key=True, serialize=False, verbose_name="postcode"
                    ),
                ),
                ("latitude", models.FloatField(verbose_name="latitude")),
                ("longitude", models.FloatField(verbose_name="longitude")),
            ],
            options={
                "verbose_name": "postcode",
                "verbose_name_plural": "postcodes",
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Resource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        blank=True, editable=False, max_length=60, unique=True, verbose_name="code"
                    ),
                ),
                ("title", models.CharField(max_length=160, verbose_name="title")),
                (
                    "owner",
                    models.CharField(
                        blank=True,
                        help_text="Blank where the title says it.",
                        max_length=160,
                        verbose_name="who offers it",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        help_text="One or two short sentences: what a family finds there.",
                        verbose_name="what it is",
                    ),
                ),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="web address")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("website", "Website"),
                            ("helpline", "Helpline"),
                            ("leaflet", "Leaflet or fact sheet"),
                            ("video", "Video"),
                            ("course", "Course"),
                            ("app", "App"),
                            ("tool", "Toolkit"),
                        ],
                        default="website",
                        max_length=12,
                        verbose_name="format",
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        choices=[
                            ("national", "National"),
                            ("regional", "Regional"),
                            ("local", "Local"),
                        ],
                        default="national",
                        max_length=12,
                        verbose_name="covers",
                    ),
                ),
                (
                    "terms",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Topics on whose pages it is listed.",
                        verbose_name="about",
                    ),
                ),
                (
                    "from_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=4,
                        null=True,
                        verbose_name="from age",
                    ),
                ),
                (
                    "to_age",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=4, null=True, verbose_name="to age"
                    ),
                ),
                (
                    "checked_on",
                    models.DateField(
                        blank=True,
                        help_text="Open the address and read the page first. Without a day it is no link.",
                        null=True,
                        verbose_name="address checked on",
                    ),
                ),
                (
                    "checked_by",
                    models.CharField(blank=True, max_length=160, verbose_name="checked by"),
                ),
                (
                    "review_months",
                    models.PositiveSmallIntegerField(
                        default=12,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="check again after so many months",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="Families do not see it.",
                        verbose_name="note for colleagues",
                    ),
                ),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "resource",
                "verbose_name_plural": "resources",
                "ordering": ["sort_order", "title"],
            },
        ),
        migrations.CreateModel(
            name="Route",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("plan", "EHC plans"),
                            ("setting", "Nursery, school and college"),
                            ("council", "The council"),
                            ("social_care", "Social care and short breaks"),
                            ("health", "Health"),
                            ("discrimination", "Unfair treatment because of a disability"),
                            ("website", "This website"),
                        ],
                        max_length=16,
                        verbose_name="about",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        max_length=160, verbose_name="the problem, as a family would say it"
                    ),
                ),
                ("who_decides", models.TextField(verbose_name="who decides")),
                ("first_step", models.TextField(verbose_name="first")),
                ("next_step", models.TextField(verbose_name="then")),
                ("time_limit", models.TextField(blank=True, verbose_name="time limit, in words")),
                (
                    "limit",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("appeal", "appeal, with a certificate"),
                            ("appeal-direct", "appeal, no certificate needed"),
                            ("discrimination", "claim of discrimination by a school"),
                            ("ombudsman", "Local Government and Social Care Ombudsman"),
                            ("health", "complaint about a health service"),
                        ],
                        help_text="Offers a family to work out its last day. The sum itself cannot be changed.",
                        max_length=16,
                        verbose_name="help with the date",
                    ),
                ),
                (
                    "take",
                    models.TextField(
                        blank=True, help_text="One thing a line.", verbose_name="what to take along"
                    ),
                ),
                (
                    "council_words",
                    models.TextField(
                        blank=True,
                        help_text="Shown below the steps. Example: how your complaints form works.",
                        verbose_name="your council's own words",
                    ),
                ),
                (
                    "is_unsure",
                    models.BooleanField(
                        default=False,
                        help_text="Says that it is not always so, and whom to ask.",
                        verbose_name="ask families to check",
                    ),
                ),
                ("source", models.TextField(verbose_name="source in the law")),
                (
                    "checked_on",
                    models.DateField(blank=True, null=True, verbose_name="law checked on"),
                ),
                (
                    "next_check_on",
                    models.DateField(blank=True, null=True, verbose_name="next check of the law"),
                ),
                (
                    "in_force_from",
                    models.DateField(blank=True, null=True, verbose_name="in force from"),
                ),
                (
                    "in_force_until",
                    models.DateField(blank=True, null=True, verbose_name="in force until"),
                ),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "route",
                "verbose_name_plural": "routes",
                "ordering": ["sort_order", "title"],
            },
        ),
        migrations.CreateModel(
            name="RouteQuestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=60, unique=True, verbose_name="code")),
                ("text", models.CharField(max_length=160, verbose_name="question")),
                ("hint", models.CharField(blank=True, max_length=255, verbose_name="hint")),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "question of the chooser",
                "verbose_name_plural": "questions of the chooser",
                "ordering": ["sort_order", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Taxonomy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.SlugField(
                        help_text="Short name used in addresses and imports. Do not change it once in use.",
                        max_length=40,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                (
                    "question",
                    models.CharField(
                        blank=True,
                        help_text="Shown above the filter. Example: What kind of help do you want?",
                        max_length=160,
                        verbose_name="question to families",
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                (
                    "help_text",
                    models.CharField(
                        blank=True,
                        help_text="Shown where a service is edited.",
                        max_length=255,
                        verbose_name="help for editors",
                    ),
                ),
                (
                    "uri",
                    models.URLField(
                        blank=True, max_length=255, verbose_name="web address of the vocabulary"
                    ),
                ),
                (
                    "is_filter",
                    models.BooleanField(
                        default=True,
                        help_text="Families can narrow the directory by it.",
                        verbose_name="use as a filter",
                    ),
                ),
                (
                    "on_card",
                    models.BooleanField(
                        default=False,
                        help_text="Shown with each service in lists.",
                        verbose_name="show on cards",
                    ),
                ),
                (
                    "many",
                    models.BooleanField(
                        default=True,
                        help_text="A service may have more than one term.",
                        verbose_name="several answers",
                    ),
                ),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
            ],
            options={
                "verbose_name": "vocabulary",
                "verbose_name_plural": "vocabularies",
                "ordering": ["sort_order", "name"],
            },
        ),
        migrations.CreateModel(
            name="DirectoryEntry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("translation_key", models.UUIDField(db_index=True)),
                ("title", models.CharField(max_length=255)),
                ("sort_title", models.CharField(db_index=True, max_length=255)),
                ("summary", models.CharField(blank=True, max_length=300)),
                ("organisation_name", models.CharField(blank=True, max_length=255)),
                ("payer_kind", models.CharField(blank=True, max_length=20)),
                ("payer_name", models.CharField(blank=True, max_length=255)),
                ("status", models.CharField(blank=True, max_length=20)),
                ("alert", models.CharField(blank=True, max_length=255)),
                ("minimum_age", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ("maximum_age", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ("days", models.PositiveSmallIntegerField(default=0)),
                ("is_free", models.BooleanField(null=True)),
                ("cost_line", models.CharField(blank=True, max_length=255)),
                ("wait_weeks_from", models.PositiveSmallIntegerField(null=True)),
                ("wait_weeks_to", models.PositiveSmallIntegerField(null=True)),
                ("wait_note", models.CharField(blank=True, max_length=255)),
                ("wait_as_of", models.DateField(null=True)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("email", models.CharField(blank=True, max_length=254)),
                ("place_line", models.CharField(blank=True, max_length=255)),
                ("checked_on", models.DateField(null=True)),
                ("checked_by", models.CharField(blank=True, max_length=200)),
                ("changed_at", models.DateTimeField(null=True)),
                ("published_at", models.DateTimeField(null=True)),
                ("fingerprint", models.CharField(blank=True, max_length=64)),
                (
                    "locale",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtailcore.locale",
                    ),
                ),
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="localoffer_entry",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
            ],
            options={
                "verbose_name": "directory entry",
                "verbose_name_plural": "directory entries",
            },
        ),
        migrations.CreateModel(
            name="IndexedEntry",
            fields=[],
            options={
                "proxy": True,
                "default_permissions": (),
                "indexes": [],
                "constraints": [],
            },
            bases=(modelsearch.index.Indexed, "wagtail_localoffer.directoryentry"),
        ),
        migrations.CreateModel(
            name="EntryCheck",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("on", models.DateField()),
                ("by", models.CharField(blank=True, max_length=200)),
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EntryText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.TextField(blank=True)),
                ("terms", models.TextField(blank=True)),
                ("lead", models.TextField(blank=True)),
                ("body", models.TextField(blank=True)),
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="text",
                        to="wagtail_localoffer.directoryentry",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="GuideAge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(blank=True, editable=False, max_length=100, unique=True)),
                (
                    "sort_order",
                    models.PositiveSmallIntegerField(
                        default=0, editable=False, verbose_name="order"
                    ),
                ),
                ("title", models.CharField(max_length=80, verbose_name="age, in words")),
                (
                    "from_age",
                    models.DecimalField(
                        decimal_places=1,
                        default=0,
                        help_text="In years: 1.5 is 18 months.",
                        max_digits=4,
                        validators=[django.core.validators.MaxValueValidator(25)],
                        verbose_name="from age",
                    ),
                ),
                (
                    "to_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        help_text="3 means until the third birthday. Leave blank for no end.",
                        max_digits=4,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(26)],
                        verbose_name="until the birthday",
                    ),
                ),
                (
                    "most_do",
                    models.TextField(
                        blank=True, help_text="One a line.", verbose_name="what most children do"
                    ),
                ),
                (
                    "helps",
                    models.TextField(
                        blank=True, help_text="One a line.", verbose_name="what helps at home"
                    ),
                ),
                (
                    "ask",
                    models.TextField(
                        blank=True, help_text="One a line.", verbose_name="ask for help if"
                    ),
                ),
                (
                    "guide",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ages",
                        to="wagtail_localoffer.guide",
                    ),
                ),
            ],
            options={
                "verbose_name": "age",
                "verbose_name_plural": "ages",
                "ordering": ["sort_order", "pk"],
            },
        ),
        migrations.CreateModel(
            name="GuideSign",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(blank=True, editable=False, max_length=100, unique=True)),
                (
                    "sort_order",
                    models.PositiveSmallIntegerField(
                        default=0, editable=False, verbose_name="order"
                    ),
                ),
                ("text", models.CharField(max_length=160, verbose_name="what the parent notices")),
                (
                    "meaning",
                    models.TextField(
                        blank=True,
                        help_text="In plain words, with no promise and no diagnosis.",
                        verbose_name="what it may mean",
                    ),
                ),
                (
                    "helps",
                    models.TextField(
                        blank=True, help_text="One a line.", verbose_name="what helps"
                    ),
                ),
                (
                    "ask",
                    models.TextField(
                        blank=True, help_text="One a line.", verbose_name="ask for help if"
                    ),
                ),
                (
                    "is_urgent",
                    models.BooleanField(
                        default=False,
                        help_text="Tells the parent to ask for help now.",
                        verbose_name="do not wait",
                    ),
                ),
                (
                    "from_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=4,
                        null=True,
                        verbose_name="from age",
                    ),
                ),
                (
                    "to_age",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        help_text="Shown for these ages only. Leave both blank for all.",
                        max_digits=4,
                        null=True,
                        verbose_name="until the birthday",
                    ),
                ),
                (
                    "terms",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="One of each vocabulary is enough. None: those of the guide.",
                        verbose_name="leads to services with",
                    ),
                ),
                (
                    "guide",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="signs",
                        to="wagtail_localoffer.guide",
                    ),
                ),
            ],
            options={
                "verbose_name": "sign",
                "verbose_name_plural": "signs",
                "ordering": ["sort_order", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Offer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="What families call it, with your council's name. Example: Sampleford SEND Local Offer.",
                        max_length=120,
                        verbose_name="name",
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                (
                    "phone_hours",
                    models.CharField(
                        blank=True,
                        help_text="Example: Monday to Friday, 9am to 5pm",
                        max_length=120,
                        verbose_name="when to phone",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "advice_line_name",
                    models.CharField(
                        blank=True,
                        help_text="The impartial advice service (SENDIASS) families can talk to.",
                        max_length=120,
                        verbose_name="advice service",
                    ),
                ),
                (
                    "advice_line_phone",
                    models.CharField(
                        blank=True, max_length=40, verbose_name="advice service phone"
                    ),
                ),
                (
                    "advice_line_hours",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="advice service hours"
                    ),
                ),
                (
                    "manager_name",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="Local Offer manager"
                    ),
                ),
                (
                    "manager_email",
                    models.EmailField(blank=True, max_length=254, verbose_name="manager's e-mail"),
                ),
                (
                    "postcode_districts",
                    models.TextField(
                        blank=True,
                        help_text="The first halves of your area's postcodes, with spaces between. Example: AL1 AL2 HP1. Leave blank to let every place make its own area.",
                        verbose_name="postcode districts",
                    ),
                ),
                (
                    "school_terms",
                    models.TextField(
                        blank=True,
                        help_text="The days that schools are open, one line for each half of a term: “2 September 2026 to 23 October 2026”. The gaps are the school holidays. Pages then tell when a service that runs in term time is next open. Add the next year when you know it.",
                        verbose_name="school terms",
                    ),
                ),
                (
                    "review_months",
                    models.PositiveSmallIntegerField(
                        default=12,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(60),
                        ],
                        verbose_name="check pages every (months)",
                    ),
                ),
                (
                    "remind_ahead_days",
                    models.PositiveSmallIntegerField(
                        default=14,
                        validators=[django.core.validators.MaxValueValidator(180)],
                        verbose_name="first reminder (days before)",
                    ),
                ),
                (
                    "remind_every_days",
                    models.PositiveSmallIntegerField(
                        default=14,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(180),
                        ],
                        verbose_name="remind again every (days)",
                    ),
                ),
                (
                    "remind_second_days",
                    models.PositiveSmallIntegerField(
                        default=28,
                        validators=[django.core.validators.MaxValueValidator(730)],
                        verbose_name="write to the second person after (days overdue)",
                    ),
                ),
                (
                    "remind_manager_days",
                    models.PositiveSmallIntegerField(
                        default=56,
                        validators=[django.core.validators.MaxValueValidator(730)],
                        verbose_name="write to the manager after (days overdue)",
                    ),
                ),
                (
                    "notice_after_days",
                    models.PositiveSmallIntegerField(
                        default=90,
                        help_text="The page then says that it has not been checked lately.",
                        validators=[django.core.validators.MaxValueValidator(1825)],
                        verbose_name="tell families after (days overdue)",
                    ),
                ),
                (
                    "reminder_intro",
                    models.TextField(
                        blank=True,
                        help_text="Your own words above the list of pages. Leave blank for ours.",
                        verbose_name="first words of a reminder",
                    ),
                ),
                (
                    "reminder_signature",
                    models.TextField(
                        blank=True,
                        help_text="Example: your team and phone.",
                        verbose_name="last words of a reminder",
                    ),
                ),
                (
                    "providers_change_wait",
                    models.BooleanField(
                        default=True,
                        help_text="From the link in a reminder. If not, their figure is a note to the editor.",
                        verbose_name="providers may change the waiting time themselves",
                    ),
                ),
                (
                    "booklet_cover",
                    models.TextField(
                        blank=True,
                        help_text="Example: If you want this booklet in another language or form, phone us. Leave a blank line between paragraphs.",
                        verbose_name="words on the cover of booklets",
                    ),
                ),
                (
                    "home_page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="home page",
                    ),
                ),
            ],
            options={
                "verbose_name": "Local Offer settings",
                "verbose_name_plural": "Local Offer settings",
            },
        ),
        migrations.CreateModel(
            name="Coordinator",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="A team's name lasts longer than a person's.",
                        max_length=160,
                        verbose_name="name or team",
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "schools",
                    models.TextField(
                        blank=True,
                        help_text="One a line.",
                        verbose_name="schools, nurseries and colleges",
                    ),
                ),
                (
                    "areas",
                    models.TextField(
                        blank=True,
                        help_text="Towns or first halves of postcodes, one a line.",
                        verbose_name="areas",
                    ),
                ),
                ("notes", models.CharField(blank=True, max_length=255, verbose_name="notes")),
                (
                    "offer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtail_localoffer.offer",
                        verbose_name="Local Offer",
                    ),
                ),
            ],
            options={
                "verbose_name": "EHC co-ordinator",
                "verbose_name_plural": "EHC co-ordinators",
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("live", models.BooleanField(default=True, editable=False, verbose_name="live")),
                (
                    "has_unpublished_changes",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="has unpublished changes"
                    ),
                ),
                (
                    "first_published_at",
                    models.DateTimeField(
                        blank=True, db_index=True, null=True, verbose_name="first published at"
                    ),
                ),
                (
                    "last_published_at",
                    models.DateTimeField(
                        editable=False, null=True, verbose_name="last published at"
                    ),
                ),
                (
                    "go_live_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="go live date/time"),
                ),
                (
                    "expire_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="expiry date/time"),
                ),
                (
                    "expired",
                    models.BooleanField(default=False, editable=False, verbose_name="expired"),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=255, verbose_name="name")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("council", "Council"),
                            ("icb", "NHS integrated care board"),
                            ("nhs_england", "NHS England"),
                            ("nhs_provider", "NHS trust or provider"),
                            ("school", "School, nursery or college"),
                            ("charity", "Charity or community group"),
                            ("company", "Company or self-employed person"),
                            ("none", "Nobody / not known"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                ("description", models.TextField(blank=True, verbose_name="description")),
                ("website", models.URLField(blank=True, max_length=500, verbose_name="website")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                ("external_source", models.CharField(blank=True, editable=False, max_length=255)),
                ("external_id", models.CharField(blank=True, editable=False, max_length=255)),
                ("external_values", models.JSONField(blank=True, default=dict, editable=False)),
                (
                    "latest_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="latest revision",
                    ),
                ),
                (
                    "live_revision",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.revision",
                        verbose_name="live revision",
                    ),
                ),
                (
                    "logo",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=get_image_model_string(),
                        verbose_name="logo",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "ordering": ["name"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="PageFormat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("easy_read", "Easy Read"),
                            ("bsl", "British Sign Language video"),
                            ("audio", "Audio"),
                            ("large_print", "Large print"),
                            ("translation", "Another language"),
                        ],
                        max_length=12,
                        verbose_name="what it is",
                    ),
                ),
                ("language", models.CharField(blank=True, max_length=16, verbose_name="language")),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Leave blank for ours: “Easy Read”, or the language's own name.",
                        max_length=120,
                        verbose_name="words of the link",
                    ),
                ),
                (
                    "address",
                    models.URLField(
                        blank=True,
                        help_text="Of another site. Families get a link: nothing of it is loaded on yours.",
                        max_length=500,
                        verbose_name="a web address",
                    ),
                ),
                (
                    "length",
                    models.CharField(
                        blank=True,
                        help_text="Example: 3 minutes",
                        max_length=40,
                        verbose_name="how long it is",
                    ),
                ),
                (
                    "transcript",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What is said and shown, to read, print and translate.",
                        verbose_name="transcript",
                    ),
                ),
                (
                    "captions",
                    models.ForeignKey(
                        blank=True,
                        help_text="A WebVTT file (.vtt), for a video.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=get_document_model_string(),
                        verbose_name="captions",
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=get_document_model_string(),
                        verbose_name="a file",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="page",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="a page of this site",
                    ),
                ),
            ],
            options={
                "verbose_name": "other format of a page",
                "verbose_name_plural": "other formats of pages",
                "ordering": ["pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="PageWords",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("lix", models.FloatField(db_index=True, default=0, verbose_name="LIX")),
                ("words", models.PositiveIntegerField(default=0, verbose_name="words")),
                (
                    "longest",
                    models.PositiveIntegerField(default=0, verbose_name="longest sentence"),
                ),
                ("acronyms", models.JSONField(default=dict)),
                (
                    "vague_links",
                    models.PositiveIntegerField(
                        default=0, verbose_name="links that do not say where"
                    ),
                ),
                ("is_imported", models.BooleanField(default=False, verbose_name="imported text")),
                ("read_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="localoffer_words",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
            ],
            options={
                "verbose_name": "words of a page",
                "verbose_name_plural": "words of pages",
            },
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "interval_months",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Leave blank for the usual time.",
                        null=True,
                        verbose_name="check every (months)",
                    ),
                ),
                (
                    "covers_below",
                    models.BooleanField(
                        default=False,
                        help_text="Pages below without an owner or a time of their own use these.",
                        verbose_name="also for the pages below",
                    ),
                ),
                (
                    "second_name",
                    models.CharField(blank=True, max_length=120, verbose_name="second person"),
                ),
                (
                    "second_email",
                    models.EmailField(
                        blank=True,
                        help_text="Is written to when a check stays overdue.",
                        max_length=254,
                        verbose_name="second person's e-mail",
                    ),
                ),
                (
                    "started_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="planned since"
                    ),
                ),
                (
                    "checked_on",
                    models.DateField(blank=True, null=True, verbose_name="last checked"),
                ),
                (
                    "checked_by",
                    models.CharField(blank=True, max_length=160, verbose_name="last checked by"),
                ),
                (
                    "due_on",
                    models.DateField(db_index=True, editable=False, verbose_name="next check due"),
                ),
                (
                    "snoozed_until",
                    models.DateField(blank=True, null=True, verbose_name="wait until"),
                ),
                (
                    "snooze_reason",
                    models.CharField(blank=True, max_length=255, verbose_name="why it waits"),
                ),
                ("round", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="localoffer_review",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="page",
                    ),
                ),
            ],
            options={
                "verbose_name": "review plan",
                "verbose_name_plural": "review plans",
                "ordering": ["due_on", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ReviewDigest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("email", models.EmailField(max_length=254, verbose_name="to")),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                ("day", models.DateField(verbose_name="day")),
                ("offer_key", models.PositiveBigIntegerField(default=0)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting to be sent"),
                            ("sending", "Being sent"),
                            ("sent", "Sent"),
                            ("failed", "Failed, will be tried again"),
                        ],
                        default="waiting",
                        max_length=8,
                        verbose_name="state",
                    ),
                ),
                ("message_id", models.CharField(max_length=160)),
                ("claim", models.CharField(blank=True, max_length=32)),
                ("claimed_at", models.DateTimeField(blank=True, null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="tries")),
                (
                    "next_try_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="next try"),
                ),
                ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                (
                    "may_repeat",
                    models.BooleanField(default=False, verbose_name="may have been sent twice"),
                ),
                ("error", models.TextField(blank=True, verbose_name="what went wrong")),
                (
                    "offer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtail_localoffer.offer",
                    ),
                ),
            ],
            options={
                "verbose_name": "review mail",
                "verbose_name_plural": "review mails",
                "ordering": ["-day", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="ReviewEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=255, verbose_name="page")),
                ("reference", models.CharField(db_index=True, max_length=36)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("confirmed", "Still right"),
                            ("changes", "Needs changes"),
                            ("not_mine", "Not theirs any more"),
                            ("wait", "Waiting time changed"),
                            ("snoozed", "Put off"),
                            ("planned", "Plan changed"),
                        ],
                        max_length=12,
                        verbose_name="what",
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("email", "link in an e-mail"),
                            ("admin", "in the CMS"),
                            ("source", "from the source it was imported from"),
                        ],
                        max_length=8,
                        verbose_name="how",
                    ),
                ),
                (
                    "at",
                    models.DateTimeField(
                        db_index=True, default=django.utils.timezone.now, verbose_name="when"
                    ),
                ),
                ("by", models.CharField(blank=True, max_length=160, verbose_name="by")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("words", models.TextField(blank=True, verbose_name="their words")),
                ("values", models.JSONField(blank=True, default=dict)),
                ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="dealt with")),
                (
                    "page",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "check",
                "verbose_name_plural": "checks",
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="ReviewOwner",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "review",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="owners",
                        to="wagtail_localoffer.review",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="user",
                    ),
                ),
            ],
            options={
                "verbose_name": "owner",
                "verbose_name_plural": "owners",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="ReviewReminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("ahead", "soon due"),
                            ("due", "due"),
                            ("overdue", "overdue"),
                            ("second", "overdue, to the second person"),
                            ("manager", "overdue, to the Local Offer manager"),
                        ],
                        max_length=8,
                    ),
                ),
                ("due_on", models.DateField()),
                ("occasion", models.DateField()),
                ("email", models.EmailField(max_length=254)),
                (
                    "digest",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reminders",
                        to="wagtail_localoffer.reviewdigest",
                    ),
                ),
                (
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reminders",
                        to="wagtail_localoffer.review",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReviewRule",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "interval_months",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="check every (months)"
                    ),
                ),
                (
                    "is_required",
                    models.BooleanField(
                        default=True,
                        help_text="Pages of this type without one are listed in the report.",
                        verbose_name="every page needs a plan",
                    ),
                ),
                (
                    "is_automatic",
                    models.BooleanField(
                        default=False,
                        help_text="A plan is made for every page of this type when it is published.",
                        verbose_name="make the plan",
                    ),
                ),
                (
                    "content_type",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                        verbose_name="page type",
                    ),
                ),
            ],
            options={
                "verbose_name": "review plan of a page type",
                "verbose_name_plural": "review plans of page types",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="RouteContact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="name")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                ("url", models.URLField(blank=True, verbose_name="web address")),
                (
                    "offer",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leave blank for every Local Offer of this site.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtail_localoffer.offer",
                        verbose_name="Local Offer",
                    ),
                ),
                (
                    "route",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="wagtail_localoffer.route",
                    ),
                ),
            ],
            options={
                "verbose_name": "contact",
                "verbose_name_plural": "contacts",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="RouteChoice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(blank=True, max_length=60, unique=True)),
                ("text", models.CharField(max_length=160, verbose_name="answer")),
                ("hint", models.CharField(blank=True, max_length=255, verbose_name="hint")),
                ("sort_order", models.PositiveSmallIntegerField(default=100)),
                (
                    "route",
                    models.ForeignKey(
                        blank=True,
                        help_text="Leave both blank for an answer on which only a person can help.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_localoffer.route",
                        verbose_name="leads to the route",
                    ),
                ),
                (
                    "next_question",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_localoffer.routequestion",
                        verbose_name="leads to the question",
                    ),
                ),
                (
                    "question",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="choices",
                        to="wagtail_localoffer.routequestion",
                    ),
                ),
            ],
            options={
                "verbose_name": "answer",
                "verbose_name_plural": "answers",
                "ordering": ["sort_order", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SearchGap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.CharField(max_length=64)),
                ("words", models.CharField(blank=True, max_length=200, verbose_name="words")),
                (
                    "unfound",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="words no service has"
                    ),
                ),
                ("results", models.PositiveIntegerField(default=0, verbose_name="results")),
                ("times", models.PositiveIntegerField(default=1, verbose_name="times")),
                ("days", models.PositiveIntegerField(default=1, verbose_name="days")),
                ("first_on", models.DateField(verbose_name="first asked")),
                ("last_on", models.DateField(db_index=True, verbose_name="last asked")),
                ("dealt_on", models.DateField(blank=True, null=True, verbose_name="dealt with")),
                (
                    "directory",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="directory",
                    ),
                ),
            ],
            options={
                "verbose_name": "search gap",
                "verbose_name_plural": "search gaps",
            },
        ),
        migrations.CreateModel(
            name="ServiceHistory",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "started_on",
                    models.DateField(default=django.utils.timezone.localdate, editable=False),
                ),
                ("facts", models.JSONField(default=dict, editable=False)),
                ("waits", models.JSONField(default=list, editable=False)),
                ("changes", models.JSONField(default=list, editable=False)),
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="localoffer_history",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                        verbose_name="page",
                    ),
                ),
            ],
            options={
                "verbose_name": "history of a service",
                "verbose_name_plural": "histories of services",
            },
        ),
        migrations.CreateModel(
            name="ShippedRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "model",
                    models.CharField(help_text="app_label.model of the record", max_length=100),
                ),
                ("key", models.CharField(help_text="the record's stable code", max_length=190)),
                ("values", models.JSONField(default=dict)),
            ],
            options={
                "verbose_name": "shipped record",
                "verbose_name_plural": "shipped records",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("model", "key"), name="localoffer_shipped_unique"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SourceRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source", models.CharField(max_length=190, verbose_name="source")),
                ("source_id", models.CharField(max_length=190, verbose_name="id in the source")),
                ("hash", models.CharField(max_length=64)),
                ("values", models.JSONField(default=dict)),
                ("raw", models.JSONField(default=dict)),
                ("seen_at", models.DateTimeField(null=True)),
                (
                    "offer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_localoffer.offer",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
            ],
            options={
                "verbose_name": "source record",
                "verbose_name_plural": "source records",
            },
        ),
        migrations.CreateModel(
            name="TaxonomyTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        blank=True,
                        help_text="Vocabulary and short name, as in need:autism. Made from the name when left blank.",
                        max_length=100,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("description", models.TextField(blank=True, verbose_name="description")),
                (
                    "family_words",
                    models.TextField(
                        blank=True,
                        help_text="One word or phrase on each line: what a parent would type or say.",
                        verbose_name="words families use",
                    ),
                ),
                (
                    "aliases",
                    models.TextField(
                        blank=True,
                        help_text="One on each line. Imports that use these names find this term.",
                        verbose_name="names in other systems",
                    ),
                ),
                (
                    "term_uri",
                    models.URLField(
                        blank=True, max_length=255, verbose_name="web address of the term"
                    ),
                ),
                ("sort_order", models.PositiveSmallIntegerField(default=100, verbose_name="order")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="children",
                        to="wagtail_localoffer.taxonomyterm",
                        verbose_name="belongs under",
                    ),
                ),
                (
                    "taxonomy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="wagtail_localoffer.taxonomy",
                        verbose_name="vocabulary",
                    ),
                ),
            ],
            options={
                "verbose_name": "term",
                "verbose_name_plural": "terms",
                "ordering": ["taxonomy__sort_order", "sort_order", "name"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="Location",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                (
                    "location_type",
                    models.CharField(
                        choices=[
                            ("physical", "A building or outdoor place"),
                            ("postal", "An address for letters only"),
                            ("virtual", "Online"),
                        ],
                        default="physical",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                ("address_1", models.CharField(blank=True, max_length=255, verbose_name="street")),
                (
                    "address_2",
                    models.CharField(
                        blank=True, max_length=255, verbose_name="more of the address"
                    ),
                ),
                ("city", models.CharField(blank=True, max_length=100, verbose_name="town or city")),
                (
                    "state_province",
                    models.CharField(blank=True, max_length=100, verbose_name="county"),
                ),
                (
                    "postal_code",
                    models.CharField(blank=True, max_length=10, verbose_name="postcode"),
                ),
                (
                    "website",
                    models.URLField(blank=True, max_length=500, verbose_name="web address"),
                ),
                ("latitude", models.FloatField(blank=True, null=True, verbose_name="latitude")),
                ("longitude", models.FloatField(blank=True, null=True, verbose_name="longitude")),
                (
                    "external_identifier",
                    models.CharField(
                        blank=True, max_length=20, verbose_name="property number (UPRN)"
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Buses, parking, which door.",
                        verbose_name="getting there",
                    ),
                ),
                (
                    "accessibility",
                    models.TextField(
                        blank=True,
                        help_text="Steps, lifts, toilets, hearing loop, changing place, blue badge parking.",
                        verbose_name="access",
                    ),
                ),
                (
                    "hide_exact_address",
                    models.BooleanField(
                        default=False,
                        help_text="For a refuge or someone's home: families see the town and first half of the postcode only.",
                        verbose_name="hide the exact address",
                    ),
                ),
                ("external_source", models.CharField(blank=True, editable=False, max_length=255)),
                ("external_id", models.CharField(blank=True, editable=False, max_length=255)),
                ("external_values", models.JSONField(blank=True, default=dict, editable=False)),
                (
                    "area",
                    models.ForeignKey(
                        blank=True,
                        help_text="Set from the postcode when left blank.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtail_localoffer.taxonomyterm",
                        verbose_name="area of the council",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "ordering": ["name"],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name="EntryTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="terms",
                        to="wagtail_localoffer.directoryentry",
                    ),
                ),
                (
                    "term",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtail_localoffer.taxonomyterm",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LinkUse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("where", models.CharField(max_length=160, verbose_name="where")),
                (
                    "link",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="uses",
                        to="wagtail_localoffer.link",
                    ),
                ),
                (
                    "page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
            ],
            options={
                "verbose_name": "link on a page",
                "verbose_name_plural": "links on pages",
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("link", "page", "where"), name="localoffer_link_use_unique"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="EntryPoint",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("latitude", models.FloatField()),
                ("longitude", models.FloatField()),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="points",
                        to="wagtail_localoffer.directoryentry",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="wagtail_localoffer.location",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("entry", "location"), name="localoffer_entry_point"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="reviewdigest",
            constraint=models.UniqueConstraint(
                fields=("email", "day", "offer_key"), name="localoffer_one_digest_a_day"
            ),
        ),
        migrations.AddConstraint(
            model_name="reviewreminder",
            constraint=models.UniqueConstraint(
                fields=("review", "email", "stage", "due_on", "occasion"),
                name="localoffer_one_reminder_each",
            ),
        ),
        migrations.AddConstraint(
            model_name="searchgap",
            constraint=models.UniqueConstraint(
                fields=("directory", "digest"), name="localoffer_search_gap"
            ),
        ),
        migrations.AddConstraint(
            model_name="sourcerecord",
            constraint=models.UniqueConstraint(
                fields=("offer", "source", "source_id"), name="localoffer_source_record"
            ),
        ),
        migrations.AddConstraint(
            model_name="entryterm",
            constraint=models.UniqueConstraint(
                fields=("entry", "term"), name="localoffer_entry_term"
            ),
        ),
    ]
