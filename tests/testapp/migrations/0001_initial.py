import uuid

import django.core.validators
import django.db.models.deletion
import swapper
import wagtail.fields
from django.db import migrations, models

import wagtail_localoffer.blocks.contacts
import wagtail_localoffer.blocks.languages
import wagtail_localoffer.blocks.levels
import wagtail_localoffer.blocks.resources
import wagtail_localoffer.guidance.kinds
import wagtail_localoffer.topics.fields
import wagtail_localoffer.topics.guides


swapper.set_app_prefix("wagtailcore", "wagtail")


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("wagtailcore", "0094_alter_page_locale"),
        swapper.dependency("wagtailcore", "Page"),
    ]

    operations = [
        migrations.CreateModel(
            name="CouncilDirectoryPage",
            fields=[
                ("intro", wagtail.fields.RichTextField(blank=True, verbose_name="introduction")),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilEasyReadPage",
            fields=[
                (
                    "body",
                    wagtail.fields.StreamField(
                        [("easyread", 3), ("heading", 4), ("video", 12), ("audio", 18)],
                        blank=True,
                        block_lookup={
                            0: (
                                "wagtail.images.blocks.ImageChooserBlock",
                                (),
                                {
                                    "help_text": "One thing, on a plain ground. It stands on the left.",
                                    "label": "Picture",
                                },
                            ),
                            1: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Read out to people who do not see it. Leave blank where the sentence says it all.",
                                    "label": "What the picture adds",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            2: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "link", "ul"],
                                    "help_text": "One idea. About ten words. Bold the hard word and say what it means.",
                                    "label": "Short sentence",
                                    "max_length": 220,
                                },
                            ),
                            3: (
                                "wagtail.blocks.StructBlock",
                                [[("picture", 0), ("alt", 1), ("text", 2)]],
                                {},
                            ),
                            4: ("wagtail.blocks.CharBlock", (), {"max_length": 160}),
                            5: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What the video shows", "max_length": 120},
                            ),
                            6: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 3 minutes",
                                    "label": "How long it is",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            7: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "MP4 or WebM, from the site's documents.",
                                    "label": "File",
                                    "required": False,
                                },
                            ),
                            8: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "Of YouTube, Vimeo or another site. Families get a link: nothing of that site is loaded on yours.",
                                    "label": "Or its web address",
                                    "required": False,
                                },
                            ),
                            9: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "A WebVTT file (.vtt). Deaf people cannot follow a video without captions.",
                                    "label": "Captions",
                                    "required": False,
                                },
                            ),
                            10: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.languages.list_languages,
                                    "label": "Language of the video",
                                },
                            ),
                            11: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["h3", "bold", "italic", "link", "ol", "ul"],
                                    "help_text": "What is said and shown, to read, print and translate.",
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            12: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("title", 5),
                                        ("length", 6),
                                        ("file", 7),
                                        ("address", 8),
                                        ("captions", 9),
                                        ("language", 10),
                                        ("transcript", 11),
                                    ]
                                ],
                                {},
                            ),
                            13: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What you hear", "max_length": 120},
                            ),
                            14: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "MP3 or M4A, from the site's documents.",
                                    "label": "File",
                                    "required": False,
                                },
                            ),
                            15: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "Families get a link: nothing of that site is loaded on yours.",
                                    "label": "Or its web address",
                                    "required": False,
                                },
                            ),
                            16: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.languages.list_languages,
                                    "label": "Language",
                                },
                            ),
                            17: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["h3", "bold", "italic", "link", "ol", "ul"],
                                    "help_text": "What is said, to read, print and translate.",
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            18: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("title", 13),
                                        ("length", 6),
                                        ("file", 14),
                                        ("address", 15),
                                        ("language", 16),
                                        ("transcript", 17),
                                    ]
                                ],
                                {},
                            ),
                        },
                        help_text="One idea for each pair. Try it out with people who use Easy Read.",
                        verbose_name="pictures and sentences",
                    ),
                ),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilGlossaryPage",
            fields=[
                (
                    "lead",
                    models.CharField(blank=True, max_length=300, verbose_name="in one sentence"),
                ),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilGuidancePage",
            fields=[
                (
                    "lead",
                    models.CharField(
                        blank=True,
                        help_text="What a worried parent can do with this page.",
                        max_length=300,
                        verbose_name="in one sentence",
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [
                            ("heading", 0),
                            ("text", 1),
                            ("route", 3),
                            ("chooser", 6),
                            ("deadline", 8),
                            ("timetable", 10),
                            ("mediation", 15),
                            ("disagreement", 17),
                            ("advice", 19),
                            ("take", 23),
                            ("letter", 27),
                            ("coordinator", 29),
                            ("law", 33),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"max_length": 160}),
                            1: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"features": ["h3", "bold", "italic", "link", "ol", "ul"]},
                            ),
                            2: (
                                "wagtail.snippets.blocks.SnippetChooserBlock",
                                ("wagtail_localoffer.Route",),
                                {"label": "Route"},
                            ),
                            3: ("wagtail.blocks.StructBlock", [[("route", 2)]], {}),
                            4: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "What went wrong?",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            5: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Words below it", "max_length": 300, "required": False},
                            ),
                            6: ("wagtail.blocks.StructBlock", [[("heading", 4), ("text", 5)]], {}),
                            7: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.guidance.kinds.list_kinds,
                                    "label": "What to work out",
                                },
                            ),
                            8: ("wagtail.blocks.StructBlock", [[("kind", 7)]], {}),
                            9: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.guidance.kinds.list_timetables,
                                    "label": "Timetable",
                                },
                            ),
                            10: ("wagtail.blocks.StructBlock", [[("kind", 9)]], {}),
                            11: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "How it works",
                                },
                            ),
                            12: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "Mediation adviser",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            13: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Phone", "max_length": 40, "required": False},
                            ),
                            14: (
                                "wagtail.blocks.EmailBlock",
                                (),
                                {"label": "E-mail", "required": False},
                            ),
                            15: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 11), ("name", 12), ("phone", 13), ("email", 14)]],
                                {},
                            ),
                            16: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Who arranges it", "max_length": 160, "required": False},
                            ),
                            17: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 11), ("name", 16), ("phone", 13), ("email", 14)]],
                                {},
                            ),
                            18: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Words", "max_length": 300, "required": False},
                            ),
                            19: ("wagtail.blocks.StructBlock", [[("text", 18)]], {}),
                            20: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "What to take along",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            21: ("wagtail.blocks.CharBlock", (), {"max_length": 200}),
                            22: ("wagtail.blocks.ListBlock", (21,), {"label": "Things"}),
                            23: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 20), ("things", 22)]],
                                {},
                            ),
                            24: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Heading", "max_length": 120},
                            ),
                            25: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic"],
                                    "help_text": "Leave gaps as lines of underscores. Families print or copy it.",
                                    "label": "The letter",
                                },
                            ),
                            26: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "label": "Link to the letter that is filled in on the page",
                                    "required": False,
                                },
                            ),
                            27: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 24), ("outline", 25), ("has_form", 26)]],
                                {},
                            ),
                            28: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Who looks after plans for my school?",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            29: ("wagtail.blocks.StructBlock", [[("heading", 28)]], {}),
                            30: ("wagtail.blocks.DateBlock", (), {"label": "Law checked on"}),
                            31: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "By", "max_length": 120, "required": False},
                            ),
                            32: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {"label": "Next check", "required": False},
                            ),
                            33: (
                                "wagtail.blocks.StructBlock",
                                [[("checked_on", 30), ("by", 31), ("next_check_on", 32)]],
                                {},
                            ),
                        },
                        verbose_name="page",
                    ),
                ),
                (
                    "law_checked_on",
                    models.DateField(blank=True, null=True, verbose_name="law checked on"),
                ),
                (
                    "law_next_check_on",
                    models.DateField(blank=True, null=True, verbose_name="next check of the law"),
                ),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilHomePage",
            fields=[
                (
                    "lead",
                    models.CharField(
                        blank=True,
                        help_text="For a parent who has never heard of a Local Offer.",
                        max_length=300,
                        verbose_name="what it is, in one sentence",
                    ),
                ),
                (
                    "worries",
                    wagtail.fields.StreamField(
                        [("worry", 4)],
                        blank=True,
                        block_lookup={
                            0: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "The worry, as a parent would say it", "max_length": 120},
                            ),
                            1: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The directory is asked for these words. Leave blank to use the worry itself.",
                                    "label": "What to search for",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            2: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {
                                    "help_text": "Is opened in place of a search.",
                                    "label": "Or a page of your own",
                                    "required": False,
                                },
                            ),
                            3: (
                                "wagtail.snippets.blocks.SnippetChooserBlock",
                                (wagtail_localoffer.topics.guides.Guide,),
                                {
                                    "help_text": "Is opened in place of a search, where no page is chosen.",
                                    "label": "Or a guide",
                                    "required": False,
                                },
                            ),
                            4: (
                                "wagtail.blocks.StructBlock",
                                [[("words", 0), ("ask", 1), ("page", 2), ("guide", 3)]],
                                {},
                            ),
                        },
                        help_text="Ways in for a worried parent. Leave empty to show ours. Put talking first.",
                        verbose_name="I'm worried about…",
                    ),
                ),
                ("intro", wagtail.fields.RichTextField(blank=True, verbose_name="introduction")),
                (
                    "crisis_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Your own words and numbers, shown above the national ones.",
                        verbose_name="help in a crisis",
                    ),
                ),
                (
                    "paper_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="For families without the internet. Leave blank to name your phone number.",
                        verbose_name="how to get this on paper",
                    ),
                ),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilServicePage",
            fields=[
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
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
                ("ward", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="CouncilServicePageAnswer",
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
            name="CouncilServicePageContact",
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
            name="CouncilServicePageCost",
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
            name="CouncilServicePageDuty",
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
            name="CouncilServicePageFormat",
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
            name="CouncilServicePageLanguage",
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
            name="CouncilServicePagePlace",
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
            name="CouncilServicePageSchedule",
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
            name="CouncilServicePageTerm",
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
        migrations.CreateModel(
            name="CouncilTopicPage",
            fields=[
                (
                    "lead",
                    models.CharField(
                        blank=True,
                        help_text="What the topic is, for somebody who has never heard its name.",
                        max_length=300,
                        verbose_name="in one sentence",
                    ),
                ),
                (
                    "intro",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="In plain words: what it is, what families notice, that help is there.",
                        verbose_name="introduction",
                    ),
                ),
                (
                    "audience",
                    models.CharField(
                        choices=[("families", "Parents and carers"), ("young", "Young people")],
                        default="families",
                        help_text="A hub for young people speaks to them (“you”) and lists services by what they are for, not by level.",
                        max_length=20,
                        verbose_name="for whom",
                    ),
                ),
                (
                    "age_from",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(25)],
                        verbose_name="from age",
                    ),
                ),
                (
                    "age_to",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MaxValueValidator(25)],
                        verbose_name="to age",
                    ),
                ),
                (
                    "body",
                    wagtail.fields.StreamField(
                        [
                            ("heading", 0),
                            ("text", 1),
                            ("services", 10),
                            ("service", 13),
                            ("levels", 21),
                            ("ages", 29),
                            ("steps", 35),
                            ("contact", 50),
                            ("waiting", 58),
                            ("resources", 71),
                            ("together", 81),
                            ("facts", 89),
                            ("quote", 93),
                            ("video", 101),
                            ("easyread", 105),
                            ("timeline", 111),
                            ("guide", 114),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"max_length": 160}),
                            1: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"features": ["h3", "bold", "italic", "link", "ol", "ul"]},
                            ),
                            2: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Services that may help",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            3: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            4: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Every service with one of these appears by itself, and goes when it closes. Of two kinds (a need and a level) a service must have both.",
                                    "label": "What the services are for",
                                },
                            ),
                            5: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            6: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "To age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            7: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "default": 6,
                                    "help_text": "A link leads to the rest.",
                                    "label": "How many to show",
                                    "max_value": 24,
                                    "min_value": 1,
                                },
                            ),
                            8: ("wagtail.blocks.PageChooserBlock", (), {"label": "Service"}),
                            9: (
                                "wagtail.blocks.ListBlock",
                                (8,),
                                {
                                    "collapsed": True,
                                    "default": [],
                                    "help_text": "For a short list that is not all of a kind. Leave what is above blank then.",
                                    "label": "Or choose services by hand",
                                    "max_num": 24,
                                    "min_num": 0,
                                },
                            ),
                            10: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 2),
                                        ("text", 3),
                                        ("terms", 4),
                                        ("age_from", 5),
                                        ("age_to", 6),
                                        ("most", 7),
                                        ("services", 9),
                                    ]
                                ],
                                {},
                            ),
                            11: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Start here", "label": "Heading", "max_length": 120},
                            ),
                            12: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "One or two sentences. The card below them comes from the service's page.",
                                    "label": "Why this one",
                                    "required": False,
                                },
                            ),
                            13: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 11), ("service", 8), ("text", 12)]],
                                {},
                            ),
                            14: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "From a little help to a lot",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            15: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Counts and links are of services with one of these. Leave blank for every service.",
                                    "label": "What the services are for",
                                },
                            ),
                            16: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 80},
                            ),
                            17: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What it is, and for whom",
                                },
                            ),
                            18: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "The block counts them, and links to them in the directory.",
                                    "label": "Link to services of this level",
                                },
                            ),
                            19: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 16), ("text", 17), ("level", 18)]],
                                {},
                            ),
                            20: (
                                "wagtail.blocks.ListBlock",
                                (19,),
                                {
                                    "default": wagtail_localoffer.blocks.levels.make_levels,
                                    "label": "Levels",
                                    "max_num": 6,
                                    "min_num": 1,
                                },
                            ),
                            21: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 14), ("text", 3), ("terms", 15), ("levels", 20)]],
                                {},
                            ),
                            22: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Age by age", "label": "Heading", "max_length": 120},
                            ),
                            23: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 2 to 3 years",
                                    "label": "Heading",
                                    "max_length": 80,
                                },
                            ),
                            24: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What to know at this age",
                                },
                            ),
                            25: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "help_text": "Give the ages to link to services for them.",
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            26: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 23), ("text", 24), ("age_from", 25), ("age_to", 6)]],
                                {},
                            ),
                            27: (
                                "wagtail.blocks.ListBlock",
                                (26,),
                                {"label": "Ages", "min_num": 1},
                            ),
                            28: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Families open one by pressing its heading.",
                                    "label": "Fold the ages up",
                                    "required": False,
                                },
                            ),
                            29: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 22),
                                        ("text", 3),
                                        ("terms", 15),
                                        ("ages", 27),
                                        ("is_folded", 28),
                                    ]
                                ],
                                {},
                            ),
                            30: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "What to do", "label": "Heading", "max_length": 120},
                            ),
                            31: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What to do", "max_length": 120},
                            ),
                            32: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "How",
                                    "required": False,
                                },
                            ),
                            33: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 32)]], {}),
                            34: (
                                "wagtail.blocks.ListBlock",
                                (33,),
                                {"label": "Steps", "min_num": 1},
                            ),
                            35: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 30), ("text", 3), ("steps", 34)]],
                                {},
                            ),
                            36: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Talk to someone",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            37: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "Who answers, and what happens then.",
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            38: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.contacts.list_whose,
                                    "label": "Whose details",
                                },
                            ),
                            39: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Person or team", "max_length": 160, "required": False},
                            ),
                            40: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Phone", "max_length": 40, "required": False},
                            ),
                            41: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Tuesday and Thursday, 1pm to 3pm",
                                    "label": "When to phone",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            42: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Only where you have a number of its own for it.",
                                    "label": "Textphone",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            43: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "default": True,
                                    "help_text": "For people who cannot hear or speak on the phone. It works with any number.",
                                    "label": "Say how to ring by text (Relay UK)",
                                    "required": False,
                                },
                            ),
                            44: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "Number for text messages",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            45: (
                                "wagtail.blocks.EmailBlock",
                                (),
                                {"label": "E-mail", "required": False},
                            ),
                            46: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Button: page of this site", "required": False},
                            ),
                            47: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or button: web address", "required": False},
                            ),
                            48: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "What happens when it is pressed. Example: Ask for help with talking",
                                    "label": "Words on the button",
                                    "max_length": 80,
                                    "required": False,
                                },
                            ),
                            49: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "For the one thing a family should do next. Once on a page is enough.",
                                    "label": "Make it stand out",
                                    "required": False,
                                },
                            ),
                            50: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 36),
                                        ("text", 37),
                                        ("whose", 38),
                                        ("name", 39),
                                        ("phone", 40),
                                        ("hours", 41),
                                        ("textphone", 42),
                                        ("has_relay", 43),
                                        ("sms", 44),
                                        ("email", 45),
                                        ("page", 46),
                                        ("url", 47),
                                        ("link_text", 48),
                                        ("is_strong", 49),
                                    ]
                                ],
                                {},
                            ),
                            51: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "While you wait",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            52: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "More about it",
                                    "required": False,
                                },
                            ),
                            53: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 52)]], {}),
                            54: (
                                "wagtail.blocks.ListBlock",
                                (53,),
                                {"label": "Things to do", "min_num": 1},
                            ),
                            55: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Sign", "max_length": 200},
                            ),
                            56: (
                                "wagtail.blocks.ListBlock",
                                (55,),
                                {
                                    "default": [],
                                    "help_text": "Signs that mean: ring again now. Example: your child stops using words.",
                                    "label": "Do not wait if",
                                    "min_num": 0,
                                },
                            ),
                            57: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Leave blank for the Local Offer's own number.",
                                    "label": "Phone to ring then",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            58: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 51),
                                        ("text", 3),
                                        ("things", 54),
                                        ("again", 56),
                                        ("phone", 57),
                                    ]
                                ],
                                {},
                            ),
                            59: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Things to read, watch and use",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            60: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 160},
                            ),
                            61: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "What it is good for",
                                    "max_length": 300,
                                    "required": False,
                                },
                            ),
                            62: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {"label": "Document", "required": False},
                            ),
                            63: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Or page of this site", "required": False},
                            ),
                            64: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or web address", "required": False},
                            ),
                            65: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.resources.list_forms,
                                    "label": "Formats",
                                    "required": False,
                                },
                            ),
                            66: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The organisation that keeps it right.",
                                    "label": "Who made it",
                                    "max_length": 160,
                                },
                            ),
                            67: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {"label": "Checked on", "required": False},
                            ),
                            68: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {
                                    "help_text": "From this day on the page says that the check is overdue.",
                                    "label": "Check again by",
                                    "required": False,
                                },
                            ),
                            69: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("name", 60),
                                        ("text", 61),
                                        ("document", 62),
                                        ("page", 63),
                                        ("url", 64),
                                        ("forms", 65),
                                        ("owner", 66),
                                        ("checked_on", 67),
                                        ("due_on", 68),
                                    ]
                                ],
                                {},
                            ),
                            70: (
                                "wagtail.blocks.ListBlock",
                                (69,),
                                {"label": "Resources", "min_num": 1},
                            ),
                            71: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 59), ("text", 3), ("resources", 70)]],
                                {},
                            ),
                            72: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Who does what", "label": "Heading", "max_length": 120},
                            ),
                            73: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Who", "max_length": 120},
                            ),
                            74: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What they do", "max_length": 300},
                            ),
                            75: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "When", "max_length": 160, "required": False},
                            ),
                            76: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The council, the NHS, the school, a charity…",
                                    "label": "Who pays",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            77: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Its page", "required": False},
                            ),
                            78: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("who", 73),
                                        ("does", 74),
                                        ("when", 75),
                                        ("pays", 76),
                                        ("phone", 40),
                                        ("service", 77),
                                    ]
                                ],
                                {},
                            ),
                            79: (
                                "wagtail.blocks.ListBlock",
                                (78,),
                                {"label": "Those who help", "min_num": 1},
                            ),
                            80: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "How what a family told one is passed on to the others, if the family agrees.",
                                    "label": "You tell your story once",
                                    "required": False,
                                },
                            ),
                            81: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 72), ("text", 3), ("partners", 79), ("once", 80)]],
                                {},
                            ),
                            82: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Good to know", "label": "Heading", "max_length": 120},
                            ),
                            83: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What it is about", "max_length": 80},
                            ),
                            84: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "The fact", "max_length": 300},
                            ),
                            85: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "For a number or a claim: who says so, and of which year.",
                                    "label": "Where it comes from",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            86: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Web address of it", "required": False},
                            ),
                            87: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 83), ("text", 84), ("source", 85), ("url", 86)]],
                                {},
                            ),
                            88: (
                                "wagtail.blocks.ListBlock",
                                (87,),
                                {"label": "Facts", "min_num": 1},
                            ),
                            89: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 82), ("facts", 88)]],
                                {},
                            ),
                            90: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "In their own words. Leave out names, schools and what only they could say.",
                                    "label": "What they said",
                                    "max_length": 600,
                                    "rows": 4,
                                },
                            ),
                            91: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Mum of a boy aged 4. No name unless they want it.",
                                    "label": "Who said it",
                                    "max_length": 120,
                                },
                            ),
                            92: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Ask them first, in writing, and keep their answer. Tell them that they can take it back at any time, and how. A child old enough to understand is asked, too.",
                                    "label": "They agreed to these words on this page",
                                },
                            ),
                            93: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 90), ("who", 91), ("agreed", 92)]],
                                {},
                            ),
                            94: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What the video shows", "max_length": 120},
                            ),
                            95: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 3 minutes",
                                    "label": "How long it is",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            96: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "MP4 or WebM, from the site's documents.",
                                    "label": "File",
                                    "required": False,
                                },
                            ),
                            97: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "Of YouTube, Vimeo or another site. Families get a link: nothing of that site is loaded on yours.",
                                    "label": "Or its web address",
                                    "required": False,
                                },
                            ),
                            98: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "A WebVTT file (.vtt). Deaf people cannot follow a video without captions.",
                                    "label": "Captions",
                                    "required": False,
                                },
                            ),
                            99: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.languages.list_languages,
                                    "label": "Language of the video",
                                },
                            ),
                            100: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["h3", "bold", "italic", "link", "ol", "ul"],
                                    "help_text": "What is said and shown, to read, print and translate.",
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            101: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("title", 94),
                                        ("length", 95),
                                        ("file", 96),
                                        ("address", 97),
                                        ("captions", 98),
                                        ("language", 99),
                                        ("transcript", 100),
                                    ]
                                ],
                                {},
                            ),
                            102: (
                                "wagtail.images.blocks.ImageChooserBlock",
                                (),
                                {
                                    "help_text": "One thing, on a plain ground. It stands on the left.",
                                    "label": "Picture",
                                },
                            ),
                            103: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Read out to people who do not see it. Leave blank where the sentence says it all.",
                                    "label": "What the picture adds",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            104: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "link", "ul"],
                                    "help_text": "One idea. About ten words. Bold the hard word and say what it means.",
                                    "label": "Short sentence",
                                    "max_length": 220,
                                },
                            ),
                            105: (
                                "wagtail.blocks.StructBlock",
                                [[("picture", 102), ("alt", 103), ("text", 104)]],
                                {},
                            ),
                            106: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "What happens when",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            107: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Week 6, or September 2027",
                                    "label": "When",
                                    "max_length": 60,
                                },
                            ),
                            108: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What happens", "max_length": 120},
                            ),
                            109: (
                                "wagtail.blocks.StructBlock",
                                [[("when", 107), ("name", 108), ("text", 52)]],
                                {},
                            ),
                            110: (
                                "wagtail.blocks.ListBlock",
                                (109,),
                                {"label": "Points in time", "min_num": 1},
                            ),
                            111: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 106), ("text", 3), ("events", 110)]],
                                {},
                            ),
                            112: (
                                "wagtail.snippets.blocks.SnippetChooserBlock",
                                (wagtail_localoffer.topics.guides.Guide,),
                                {"label": "Guide"},
                            ),
                            113: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Leave blank for the guide's title.",
                                    "label": "Heading",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            114: (
                                "wagtail.blocks.StructBlock",
                                [[("guide", 112), ("heading", 113)]],
                                {},
                            ),
                        },
                        help_text="Shown below the introduction.",
                        verbose_name="more about it",
                    ),
                ),
                (
                    "talk_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Leave blank for ours. The offer's numbers and drop-ins follow.",
                        verbose_name="Who to talk to now",
                    ),
                ),
                (
                    "early_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Leave blank for ours. Free help stands first.",
                        verbose_name="Early help, birth to 5",
                    ),
                ),
                (
                    "services_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Leave blank for ours.",
                        verbose_name="Services, by how much help and by age",
                    ),
                ),
                (
                    "waiting_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What helps at home, and when to ring again.",
                        verbose_name="What to do while waiting",
                    ),
                ),
                (
                    "specialist_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Which teams there are, whom they see, who refers. Name teams outside your area too.",
                        verbose_name="Highly specialist help",
                    ),
                ),
                (
                    "budget_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Leave blank for ours. How to ask for one here.",
                        verbose_name="What a personal budget can pay for",
                    ),
                ),
                (
                    "together",
                    wagtail.fields.StreamField(
                        [
                            ("heading", 0),
                            ("text", 1),
                            ("services", 10),
                            ("service", 13),
                            ("levels", 21),
                            ("ages", 29),
                            ("steps", 35),
                            ("contact", 50),
                            ("waiting", 58),
                            ("resources", 71),
                            ("together", 81),
                            ("facts", 89),
                            ("quote", 93),
                            ("video", 101),
                            ("easyread", 105),
                            ("timeline", 111),
                            ("guide", 114),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"max_length": 160}),
                            1: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"features": ["h3", "bold", "italic", "link", "ol", "ul"]},
                            ),
                            2: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Services that may help",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            3: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            4: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Every service with one of these appears by itself, and goes when it closes. Of two kinds (a need and a level) a service must have both.",
                                    "label": "What the services are for",
                                },
                            ),
                            5: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            6: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "To age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            7: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "default": 6,
                                    "help_text": "A link leads to the rest.",
                                    "label": "How many to show",
                                    "max_value": 24,
                                    "min_value": 1,
                                },
                            ),
                            8: ("wagtail.blocks.PageChooserBlock", (), {"label": "Service"}),
                            9: (
                                "wagtail.blocks.ListBlock",
                                (8,),
                                {
                                    "collapsed": True,
                                    "default": [],
                                    "help_text": "For a short list that is not all of a kind. Leave what is above blank then.",
                                    "label": "Or choose services by hand",
                                    "max_num": 24,
                                    "min_num": 0,
                                },
                            ),
                            10: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 2),
                                        ("text", 3),
                                        ("terms", 4),
                                        ("age_from", 5),
                                        ("age_to", 6),
                                        ("most", 7),
                                        ("services", 9),
                                    ]
                                ],
                                {},
                            ),
                            11: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Start here", "label": "Heading", "max_length": 120},
                            ),
                            12: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "One or two sentences. The card below them comes from the service's page.",
                                    "label": "Why this one",
                                    "required": False,
                                },
                            ),
                            13: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 11), ("service", 8), ("text", 12)]],
                                {},
                            ),
                            14: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "From a little help to a lot",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            15: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Counts and links are of services with one of these. Leave blank for every service.",
                                    "label": "What the services are for",
                                },
                            ),
                            16: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 80},
                            ),
                            17: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What it is, and for whom",
                                },
                            ),
                            18: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "The block counts them, and links to them in the directory.",
                                    "label": "Link to services of this level",
                                },
                            ),
                            19: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 16), ("text", 17), ("level", 18)]],
                                {},
                            ),
                            20: (
                                "wagtail.blocks.ListBlock",
                                (19,),
                                {
                                    "default": wagtail_localoffer.blocks.levels.make_levels,
                                    "label": "Levels",
                                    "max_num": 6,
                                    "min_num": 1,
                                },
                            ),
                            21: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 14), ("text", 3), ("terms", 15), ("levels", 20)]],
                                {},
                            ),
                            22: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Age by age", "label": "Heading", "max_length": 120},
                            ),
                            23: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 2 to 3 years",
                                    "label": "Heading",
                                    "max_length": 80,
                                },
                            ),
                            24: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What to know at this age",
                                },
                            ),
                            25: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "help_text": "Give the ages to link to services for them.",
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            26: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 23), ("text", 24), ("age_from", 25), ("age_to", 6)]],
                                {},
                            ),
                            27: (
                                "wagtail.blocks.ListBlock",
                                (26,),
                                {"label": "Ages", "min_num": 1},
                            ),
                            28: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Families open one by pressing its heading.",
                                    "label": "Fold the ages up",
                                    "required": False,
                                },
                            ),
                            29: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 22),
                                        ("text", 3),
                                        ("terms", 15),
                                        ("ages", 27),
                                        ("is_folded", 28),
                                    ]
                                ],
                                {},
                            ),
                            30: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "What to do", "label": "Heading", "max_length": 120},
                            ),
                            31: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What to do", "max_length": 120},
                            ),
                            32: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "How",
                                    "required": False,
                                },
                            ),
                            33: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 32)]], {}),
                            34: (
                                "wagtail.blocks.ListBlock",
                                (33,),
                                {"label": "Steps", "min_num": 1},
                            ),
                            35: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 30), ("text", 3), ("steps", 34)]],
                                {},
                            ),
                            36: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Talk to someone",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            37: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "Who answers, and what happens then.",
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            38: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.contacts.list_whose,
                                    "label": "Whose details",
                                },
                            ),
                            39: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Person or team", "max_length": 160, "required": False},
                            ),
                            40: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Phone", "max_length": 40, "required": False},
                            ),
                            41: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Tuesday and Thursday, 1pm to 3pm",
                                    "label": "When to phone",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            42: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Only where you have a number of its own for it.",
                                    "label": "Textphone",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            43: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "default": True,
                                    "help_text": "For people who cannot hear or speak on the phone. It works with any number.",
                                    "label": "Say how to ring by text (Relay UK)",
                                    "required": False,
                                },
                            ),
                            44: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "Number for text messages",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            45: (
                                "wagtail.blocks.EmailBlock",
                                (),
                                {"label": "E-mail", "required": False},
                            ),
                            46: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Button: page of this site", "required": False},
                            ),
                            47: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or button: web address", "required": False},
                            ),
                            48: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "What happens when it is pressed. Example: Ask for help with talking",
                                    "label": "Words on the button",
                                    "max_length": 80,
                                    "required": False,
                                },
                            ),
                            49: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "For the one thing a family should do next. Once on a page is enough.",
                                    "label": "Make it stand out",
                                    "required": False,
                                },
                            ),
                            50: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 36),
                                        ("text", 37),
                                        ("whose", 38),
                                        ("name", 39),
                                        ("phone", 40),
                                        ("hours", 41),
                                        ("textphone", 42),
                                        ("has_relay", 43),
                                        ("sms", 44),
                                        ("email", 45),
                                        ("page", 46),
                                        ("url", 47),
                                        ("link_text", 48),
                                        ("is_strong", 49),
                                    ]
                                ],
                                {},
                            ),
                            51: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "While you wait",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            52: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "More about it",
                                    "required": False,
                                },
                            ),
                            53: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 52)]], {}),
                            54: (
                                "wagtail.blocks.ListBlock",
                                (53,),
                                {"label": "Things to do", "min_num": 1},
                            ),
                            55: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Sign", "max_length": 200},
                            ),
                            56: (
                                "wagtail.blocks.ListBlock",
                                (55,),
                                {
                                    "default": [],
                                    "help_text": "Signs that mean: ring again now. Example: your child stops using words.",
                                    "label": "Do not wait if",
                                    "min_num": 0,
                                },
                            ),
                            57: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Leave blank for the Local Offer's own number.",
                                    "label": "Phone to ring then",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            58: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 51),
                                        ("text", 3),
                                        ("things", 54),
                                        ("again", 56),
                                        ("phone", 57),
                                    ]
                                ],
                                {},
                            ),
                            59: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Things to read, watch and use",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            60: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 160},
                            ),
                            61: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "What it is good for",
                                    "max_length": 300,
                                    "required": False,
                                },
                            ),
                            62: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {"label": "Document", "required": False},
                            ),
                            63: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Or page of this site", "required": False},
                            ),
                            64: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or web address", "required": False},
                            ),
                            65: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.resources.list_forms,
                                    "label": "Formats",
                                    "required": False,
                                },
                            ),
                            66: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The organisation that keeps it right.",
                                    "label": "Who made it",
                                    "max_length": 160,
                                },
                            ),
                            67: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {"label": "Checked on", "required": False},
                            ),
                            68: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {
                                    "help_text": "From this day on the page says that the check is overdue.",
                                    "label": "Check again by",
                                    "required": False,
                                },
                            ),
                            69: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("name", 60),
                                        ("text", 61),
                                        ("document", 62),
                                        ("page", 63),
                                        ("url", 64),
                                        ("forms", 65),
                                        ("owner", 66),
                                        ("checked_on", 67),
                                        ("due_on", 68),
                                    ]
                                ],
                                {},
                            ),
                            70: (
                                "wagtail.blocks.ListBlock",
                                (69,),
                                {"label": "Resources", "min_num": 1},
                            ),
                            71: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 59), ("text", 3), ("resources", 70)]],
                                {},
                            ),
                            72: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Who does what", "label": "Heading", "max_length": 120},
                            ),
                            73: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Who", "max_length": 120},
                            ),
                            74: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What they do", "max_length": 300},
                            ),
                            75: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "When", "max_length": 160, "required": False},
                            ),
                            76: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The council, the NHS, the school, a charity…",
                                    "label": "Who pays",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            77: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Its page", "required": False},
                            ),
                            78: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("who", 73),
                                        ("does", 74),
                                        ("when", 75),
                                        ("pays", 76),
                                        ("phone", 40),
                                        ("service", 77),
                                    ]
                                ],
                                {},
                            ),
                            79: (
                                "wagtail.blocks.ListBlock",
                                (78,),
                                {"label": "Those who help", "min_num": 1},
                            ),
                            80: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "How what a family told one is passed on to the others, if the family agrees.",
                                    "label": "You tell your story once",
                                    "required": False,
                                },
                            ),
                            81: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 72), ("text", 3), ("partners", 79), ("once", 80)]],
                                {},
                            ),
                            82: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Good to know", "label": "Heading", "max_length": 120},
                            ),
                            83: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What it is about", "max_length": 80},
                            ),
                            84: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "The fact", "max_length": 300},
                            ),
                            85: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "For a number or a claim: who says so, and of which year.",
                                    "label": "Where it comes from",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            86: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Web address of it", "required": False},
                            ),
                            87: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 83), ("text", 84), ("source", 85), ("url", 86)]],
                                {},
                            ),
                            88: (
                                "wagtail.blocks.ListBlock",
                                (87,),
                                {"label": "Facts", "min_num": 1},
                            ),
                            89: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 82), ("facts", 88)]],
                                {},
                            ),
                            90: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "In their own words. Leave out names, schools and what only they could say.",
                                    "label": "What they said",
                                    "max_length": 600,
                                    "rows": 4,
                                },
                            ),
                            91: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Mum of a boy aged 4. No name unless they want it.",
                                    "label": "Who said it",
                                    "max_length": 120,
                                },
                            ),
                            92: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Ask them first, in writing, and keep their answer. Tell them that they can take it back at any time, and how. A child old enough to understand is asked, too.",
                                    "label": "They agreed to these words on this page",
                                },
                            ),
                            93: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 90), ("who", 91), ("agreed", 92)]],
                                {},
                            ),
                            94: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What the video shows", "max_length": 120},
                            ),
                            95: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 3 minutes",
                                    "label": "How long it is",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            96: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "MP4 or WebM, from the site's documents.",
                                    "label": "File",
                                    "required": False,
                                },
                            ),
                            97: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "Of YouTube, Vimeo or another site. Families get a link: nothing of that site is loaded on yours.",
                                    "label": "Or its web address",
                                    "required": False,
                                },
                            ),
                            98: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "A WebVTT file (.vtt). Deaf people cannot follow a video without captions.",
                                    "label": "Captions",
                                    "required": False,
                                },
                            ),
                            99: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.languages.list_languages,
                                    "label": "Language of the video",
                                },
                            ),
                            100: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["h3", "bold", "italic", "link", "ol", "ul"],
                                    "help_text": "What is said and shown, to read, print and translate.",
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            101: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("title", 94),
                                        ("length", 95),
                                        ("file", 96),
                                        ("address", 97),
                                        ("captions", 98),
                                        ("language", 99),
                                        ("transcript", 100),
                                    ]
                                ],
                                {},
                            ),
                            102: (
                                "wagtail.images.blocks.ImageChooserBlock",
                                (),
                                {
                                    "help_text": "One thing, on a plain ground. It stands on the left.",
                                    "label": "Picture",
                                },
                            ),
                            103: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Read out to people who do not see it. Leave blank where the sentence says it all.",
                                    "label": "What the picture adds",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            104: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "link", "ul"],
                                    "help_text": "One idea. About ten words. Bold the hard word and say what it means.",
                                    "label": "Short sentence",
                                    "max_length": 220,
                                },
                            ),
                            105: (
                                "wagtail.blocks.StructBlock",
                                [[("picture", 102), ("alt", 103), ("text", 104)]],
                                {},
                            ),
                            106: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "What happens when",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            107: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Week 6, or September 2027",
                                    "label": "When",
                                    "max_length": 60,
                                },
                            ),
                            108: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What happens", "max_length": 120},
                            ),
                            109: (
                                "wagtail.blocks.StructBlock",
                                [[("when", 107), ("name", 108), ("text", 52)]],
                                {},
                            ),
                            110: (
                                "wagtail.blocks.ListBlock",
                                (109,),
                                {"label": "Points in time", "min_num": 1},
                            ),
                            111: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 106), ("text", 3), ("events", 110)]],
                                {},
                            ),
                            112: (
                                "wagtail.snippets.blocks.SnippetChooserBlock",
                                (wagtail_localoffer.topics.guides.Guide,),
                                {"label": "Guide"},
                            ),
                            113: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Leave blank for the guide's title.",
                                    "label": "Heading",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            114: (
                                "wagtail.blocks.StructBlock",
                                [[("guide", 112), ("heading", 113)]],
                                {},
                            ),
                        },
                        help_text="Who does what, in which order, and that families tell their story once.",
                        verbose_name="How services work together",
                    ),
                ),
                (
                    "payers_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="What the council, the NHS and schools each pay for here.",
                        verbose_name="Who pays for what",
                    ),
                ),
                (
                    "resources_words",
                    wagtail.fields.RichTextField(
                        blank=True,
                        help_text="Leave blank for ours.",
                        verbose_name="Things to read, watch and use",
                    ),
                ),
                (
                    "hidden",
                    wagtail_localoffer.topics.fields.CodesField(
                        blank=True,
                        default=list,
                        help_text="For a topic that a part has nothing to do with. An empty part says so.",
                        max_length=255,
                        verbose_name="parts to leave out",
                    ),
                ),
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"), models.Model),
        ),
        migrations.CreateModel(
            name="StandardPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=swapper.get_model_name("wagtailcore", "Page"),
                    ),
                ),
                ("department", models.CharField(blank=True, max_length=100)),
                ("body", models.TextField(blank=True)),
                (
                    "content",
                    wagtail.fields.StreamField(
                        [
                            ("heading", 0),
                            ("text", 1),
                            ("services", 10),
                            ("service", 13),
                            ("levels", 21),
                            ("ages", 29),
                            ("steps", 35),
                            ("contact", 50),
                            ("waiting", 58),
                            ("resources", 71),
                            ("together", 81),
                            ("facts", 89),
                            ("quote", 93),
                            ("video", 101),
                            ("easyread", 105),
                            ("timeline", 111),
                        ],
                        blank=True,
                        block_lookup={
                            0: ("wagtail.blocks.CharBlock", (), {"max_length": 160}),
                            1: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {"features": ["h3", "bold", "italic", "link", "ol", "ul"]},
                            ),
                            2: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Services that may help",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            3: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            4: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Every service with one of these appears by itself, and goes when it closes. Of two kinds (a need and a level) a service must have both.",
                                    "label": "What the services are for",
                                },
                            ),
                            5: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            6: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "label": "To age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            7: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "default": 6,
                                    "help_text": "A link leads to the rest.",
                                    "label": "How many to show",
                                    "max_value": 24,
                                    "min_value": 1,
                                },
                            ),
                            8: ("wagtail.blocks.PageChooserBlock", (), {"label": "Service"}),
                            9: (
                                "wagtail.blocks.ListBlock",
                                (8,),
                                {
                                    "collapsed": True,
                                    "default": [],
                                    "help_text": "For a short list that is not all of a kind. Leave what is above blank then.",
                                    "label": "Or choose services by hand",
                                    "max_num": 24,
                                    "min_num": 0,
                                },
                            ),
                            10: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 2),
                                        ("text", 3),
                                        ("terms", 4),
                                        ("age_from", 5),
                                        ("age_to", 6),
                                        ("most", 7),
                                        ("services", 9),
                                    ]
                                ],
                                {},
                            ),
                            11: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Start here", "label": "Heading", "max_length": 120},
                            ),
                            12: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "One or two sentences. The card below them comes from the service's page.",
                                    "label": "Why this one",
                                    "required": False,
                                },
                            ),
                            13: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 11), ("service", 8), ("text", 12)]],
                                {},
                            ),
                            14: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "From a little help to a lot",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            15: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "Counts and links are of services with one of these. Leave blank for every service.",
                                    "label": "What the services are for",
                                },
                            ),
                            16: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 80},
                            ),
                            17: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What it is, and for whom",
                                },
                            ),
                            18: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": [],
                                    "help_text": "The block counts them, and links to them in the directory.",
                                    "label": "Link to services of this level",
                                },
                            ),
                            19: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 16), ("text", 17), ("level", 18)]],
                                {},
                            ),
                            20: (
                                "wagtail.blocks.ListBlock",
                                (19,),
                                {
                                    "default": wagtail_localoffer.blocks.levels.make_levels,
                                    "label": "Levels",
                                    "max_num": 6,
                                    "min_num": 1,
                                },
                            ),
                            21: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 14), ("text", 3), ("terms", 15), ("levels", 20)]],
                                {},
                            ),
                            22: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Age by age", "label": "Heading", "max_length": 120},
                            ),
                            23: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 2 to 3 years",
                                    "label": "Heading",
                                    "max_length": 80,
                                },
                            ),
                            24: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "What to know at this age",
                                },
                            ),
                            25: (
                                "wagtail.blocks.IntegerBlock",
                                (),
                                {
                                    "help_text": "Give the ages to link to services for them.",
                                    "label": "From age",
                                    "max_value": 25,
                                    "min_value": 0,
                                    "required": False,
                                },
                            ),
                            26: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 23), ("text", 24), ("age_from", 25), ("age_to", 6)]],
                                {},
                            ),
                            27: (
                                "wagtail.blocks.ListBlock",
                                (26,),
                                {"label": "Ages", "min_num": 1},
                            ),
                            28: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Families open one by pressing its heading.",
                                    "label": "Fold the ages up",
                                    "required": False,
                                },
                            ),
                            29: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 22),
                                        ("text", 3),
                                        ("terms", 15),
                                        ("ages", 27),
                                        ("is_folded", 28),
                                    ]
                                ],
                                {},
                            ),
                            30: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "What to do", "label": "Heading", "max_length": 120},
                            ),
                            31: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What to do", "max_length": 120},
                            ),
                            32: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "How",
                                    "required": False,
                                },
                            ),
                            33: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 32)]], {}),
                            34: (
                                "wagtail.blocks.ListBlock",
                                (33,),
                                {"label": "Steps", "min_num": 1},
                            ),
                            35: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 30), ("text", 3), ("steps", 34)]],
                                {},
                            ),
                            36: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Talk to someone",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            37: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "Who answers, and what happens then.",
                                    "label": "Words below it",
                                    "required": False,
                                },
                            ),
                            38: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.contacts.list_whose,
                                    "label": "Whose details",
                                },
                            ),
                            39: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Person or team", "max_length": 160, "required": False},
                            ),
                            40: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Phone", "max_length": 40, "required": False},
                            ),
                            41: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Tuesday and Thursday, 1pm to 3pm",
                                    "label": "When to phone",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            42: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Only where you have a number of its own for it.",
                                    "label": "Textphone",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            43: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "default": True,
                                    "help_text": "For people who cannot hear or speak on the phone. It works with any number.",
                                    "label": "Say how to ring by text (Relay UK)",
                                    "required": False,
                                },
                            ),
                            44: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "Number for text messages",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            45: (
                                "wagtail.blocks.EmailBlock",
                                (),
                                {"label": "E-mail", "required": False},
                            ),
                            46: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Button: page of this site", "required": False},
                            ),
                            47: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or button: web address", "required": False},
                            ),
                            48: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "What happens when it is pressed. Example: Ask for help with talking",
                                    "label": "Words on the button",
                                    "max_length": 80,
                                    "required": False,
                                },
                            ),
                            49: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "For the one thing a family should do next. Once on a page is enough.",
                                    "label": "Make it stand out",
                                    "required": False,
                                },
                            ),
                            50: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 36),
                                        ("text", 37),
                                        ("whose", 38),
                                        ("name", 39),
                                        ("phone", 40),
                                        ("hours", 41),
                                        ("textphone", 42),
                                        ("has_relay", 43),
                                        ("sms", 44),
                                        ("email", 45),
                                        ("page", 46),
                                        ("url", 47),
                                        ("link_text", 48),
                                        ("is_strong", 49),
                                    ]
                                ],
                                {},
                            ),
                            51: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "While you wait",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            52: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "label": "More about it",
                                    "required": False,
                                },
                            ),
                            53: ("wagtail.blocks.StructBlock", [[("name", 31), ("text", 52)]], {}),
                            54: (
                                "wagtail.blocks.ListBlock",
                                (53,),
                                {"label": "Things to do", "min_num": 1},
                            ),
                            55: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Sign", "max_length": 200},
                            ),
                            56: (
                                "wagtail.blocks.ListBlock",
                                (55,),
                                {
                                    "default": [],
                                    "help_text": "Signs that mean: ring again now. Example: your child stops using words.",
                                    "label": "Do not wait if",
                                    "min_num": 0,
                                },
                            ),
                            57: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Leave blank for the Local Offer's own number.",
                                    "label": "Phone to ring then",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            58: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("heading", 51),
                                        ("text", 3),
                                        ("things", 54),
                                        ("again", 56),
                                        ("phone", 57),
                                    ]
                                ],
                                {},
                            ),
                            59: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "Things to read, watch and use",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            60: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Name", "max_length": 160},
                            ),
                            61: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "label": "What it is good for",
                                    "max_length": 300,
                                    "required": False,
                                },
                            ),
                            62: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {"label": "Document", "required": False},
                            ),
                            63: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Or page of this site", "required": False},
                            ),
                            64: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Or web address", "required": False},
                            ),
                            65: (
                                "wagtail.blocks.MultipleChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.resources.list_forms,
                                    "label": "Formats",
                                    "required": False,
                                },
                            ),
                            66: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The organisation that keeps it right.",
                                    "label": "Who made it",
                                    "max_length": 160,
                                },
                            ),
                            67: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {"label": "Checked on", "required": False},
                            ),
                            68: (
                                "wagtail.blocks.DateBlock",
                                (),
                                {
                                    "help_text": "From this day on the page says that the check is overdue.",
                                    "label": "Check again by",
                                    "required": False,
                                },
                            ),
                            69: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("name", 60),
                                        ("text", 61),
                                        ("document", 62),
                                        ("page", 63),
                                        ("url", 64),
                                        ("forms", 65),
                                        ("owner", 66),
                                        ("checked_on", 67),
                                        ("due_on", 68),
                                    ]
                                ],
                                {},
                            ),
                            70: (
                                "wagtail.blocks.ListBlock",
                                (69,),
                                {"label": "Resources", "min_num": 1},
                            ),
                            71: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 59), ("text", 3), ("resources", 70)]],
                                {},
                            ),
                            72: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Who does what", "label": "Heading", "max_length": 120},
                            ),
                            73: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "Who", "max_length": 120},
                            ),
                            74: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What they do", "max_length": 300},
                            ),
                            75: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "When", "max_length": 160, "required": False},
                            ),
                            76: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "The council, the NHS, the school, a charity…",
                                    "label": "Who pays",
                                    "max_length": 120,
                                    "required": False,
                                },
                            ),
                            77: (
                                "wagtail.blocks.PageChooserBlock",
                                (),
                                {"label": "Its page", "required": False},
                            ),
                            78: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("who", 73),
                                        ("does", 74),
                                        ("when", 75),
                                        ("pays", 76),
                                        ("phone", 40),
                                        ("service", 77),
                                    ]
                                ],
                                {},
                            ),
                            79: (
                                "wagtail.blocks.ListBlock",
                                (78,),
                                {"label": "Those who help", "min_num": 1},
                            ),
                            80: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "italic", "link", "ol", "ul"],
                                    "help_text": "How what a family told one is passed on to the others, if the family agrees.",
                                    "label": "You tell your story once",
                                    "required": False,
                                },
                            ),
                            81: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 72), ("text", 3), ("partners", 79), ("once", 80)]],
                                {},
                            ),
                            82: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"default": "Good to know", "label": "Heading", "max_length": 120},
                            ),
                            83: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What it is about", "max_length": 80},
                            ),
                            84: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "The fact", "max_length": 300},
                            ),
                            85: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "For a number or a claim: who says so, and of which year.",
                                    "label": "Where it comes from",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            86: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {"label": "Web address of it", "required": False},
                            ),
                            87: (
                                "wagtail.blocks.StructBlock",
                                [[("name", 83), ("text", 84), ("source", 85), ("url", 86)]],
                                {},
                            ),
                            88: (
                                "wagtail.blocks.ListBlock",
                                (87,),
                                {"label": "Facts", "min_num": 1},
                            ),
                            89: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 82), ("facts", 88)]],
                                {},
                            ),
                            90: (
                                "wagtail.blocks.TextBlock",
                                (),
                                {
                                    "help_text": "In their own words. Leave out names, schools and what only they could say.",
                                    "label": "What they said",
                                    "max_length": 600,
                                    "rows": 4,
                                },
                            ),
                            91: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Mum of a boy aged 4. No name unless they want it.",
                                    "label": "Who said it",
                                    "max_length": 120,
                                },
                            ),
                            92: (
                                "wagtail.blocks.BooleanBlock",
                                (),
                                {
                                    "help_text": "Ask them first, in writing, and keep their answer. Tell them that they can take it back at any time, and how. A child old enough to understand is asked, too.",
                                    "label": "They agreed to these words on this page",
                                },
                            ),
                            93: (
                                "wagtail.blocks.StructBlock",
                                [[("text", 90), ("who", 91), ("agreed", 92)]],
                                {},
                            ),
                            94: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What the video shows", "max_length": 120},
                            ),
                            95: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: 3 minutes",
                                    "label": "How long it is",
                                    "max_length": 40,
                                    "required": False,
                                },
                            ),
                            96: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "MP4 or WebM, from the site's documents.",
                                    "label": "File",
                                    "required": False,
                                },
                            ),
                            97: (
                                "wagtail.blocks.URLBlock",
                                (),
                                {
                                    "help_text": "Of YouTube, Vimeo or another site. Families get a link: nothing of that site is loaded on yours.",
                                    "label": "Or its web address",
                                    "required": False,
                                },
                            ),
                            98: (
                                "wagtail.documents.blocks.DocumentChooserBlock",
                                (),
                                {
                                    "help_text": "A WebVTT file (.vtt). Deaf people cannot follow a video without captions.",
                                    "label": "Captions",
                                    "required": False,
                                },
                            ),
                            99: (
                                "wagtail.blocks.ChoiceBlock",
                                [],
                                {
                                    "choices": wagtail_localoffer.blocks.languages.list_languages,
                                    "label": "Language of the video",
                                },
                            ),
                            100: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["h3", "bold", "italic", "link", "ol", "ul"],
                                    "help_text": "What is said and shown, to read, print and translate.",
                                    "label": "Transcript",
                                    "required": False,
                                },
                            ),
                            101: (
                                "wagtail.blocks.StructBlock",
                                [
                                    [
                                        ("title", 94),
                                        ("length", 95),
                                        ("file", 96),
                                        ("address", 97),
                                        ("captions", 98),
                                        ("language", 99),
                                        ("transcript", 100),
                                    ]
                                ],
                                {},
                            ),
                            102: (
                                "wagtail.images.blocks.ImageChooserBlock",
                                (),
                                {
                                    "help_text": "One thing, on a plain ground. It stands on the left.",
                                    "label": "Picture",
                                },
                            ),
                            103: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Read out to people who do not see it. Leave blank where the sentence says it all.",
                                    "label": "What the picture adds",
                                    "max_length": 160,
                                    "required": False,
                                },
                            ),
                            104: (
                                "wagtail.blocks.RichTextBlock",
                                (),
                                {
                                    "features": ["bold", "link", "ul"],
                                    "help_text": "One idea. About ten words. Bold the hard word and say what it means.",
                                    "label": "Short sentence",
                                    "max_length": 220,
                                },
                            ),
                            105: (
                                "wagtail.blocks.StructBlock",
                                [[("picture", 102), ("alt", 103), ("text", 104)]],
                                {},
                            ),
                            106: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "default": "What happens when",
                                    "label": "Heading",
                                    "max_length": 120,
                                },
                            ),
                            107: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {
                                    "help_text": "Example: Week 6, or September 2027",
                                    "label": "When",
                                    "max_length": 60,
                                },
                            ),
                            108: (
                                "wagtail.blocks.CharBlock",
                                (),
                                {"label": "What happens", "max_length": 120},
                            ),
                            109: (
                                "wagtail.blocks.StructBlock",
                                [[("when", 107), ("name", 108), ("text", 52)]],
                                {},
                            ),
                            110: (
                                "wagtail.blocks.ListBlock",
                                (109,),
                                {"label": "Points in time", "min_num": 1},
                            ),
                            111: (
                                "wagtail.blocks.StructBlock",
                                [[("heading", 106), ("text", 3), ("events", 110)]],
                                {},
                            ),
                        },
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
            bases=(swapper.get_model_name("wagtailcore", "Page"),),
        ),
    ]
