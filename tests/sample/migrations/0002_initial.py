import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("sample", "0001_initial"),
        ("wagtail_localoffer", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="ourservicepage",
            name="commissioner",
            field=models.ForeignKey(
                blank=True,
                help_text="Who decides that this service exists.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_localoffer.organisation",
                verbose_name="commissioned by",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepage",
            name="funder",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_localoffer.organisation",
                verbose_name="paid for by",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepage",
            name="organisation",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_localoffer.organisation",
                verbose_name="run by",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageanswer",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_answers",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepagecontact",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_contacts",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepagecost",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_costs",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageduty",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_duties",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageformat",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_formats",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepagelanguage",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_languages",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageplace",
            name="location",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtail_localoffer.location",
                verbose_name="place",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageplace",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_places",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageschedule",
            name="location",
            field=models.ForeignKey(
                blank=True,
                help_text="Leave blank for all places.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtail_localoffer.location",
                verbose_name="place",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageschedule",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_schedules",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageterm",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_terms",
                to="sample.ourservicepage",
            ),
        ),
        migrations.AddField(
            model_name="ourservicepageterm",
            name="term",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtail_localoffer.taxonomyterm",
            ),
        ),
    ]
