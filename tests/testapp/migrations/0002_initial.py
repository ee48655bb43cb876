import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("testapp", "0001_initial"),
        ("wagtail_localoffer", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="councilservicepage",
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
            model_name="councilservicepage",
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
            model_name="councilservicepage",
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
            model_name="councilservicepageanswer",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_answers",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepagecontact",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_contacts",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepagecost",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_costs",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageduty",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_duties",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageformat",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_formats",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepagelanguage",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_languages",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageplace",
            name="location",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtail_localoffer.location",
                verbose_name="place",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageplace",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_places",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageschedule",
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
            model_name="councilservicepageschedule",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_schedules",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageterm",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="localoffer_terms",
                to="testapp.councilservicepage",
            ),
        ),
        migrations.AddField(
            model_name="councilservicepageterm",
            name="term",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtail_localoffer.taxonomyterm",
            ),
        ),
        migrations.AddField(
            model_name="counciltopicpage",
            name="terms",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True,
                help_text="Services with one of these appear here by themselves. All that stands below a term counts too. Of two kinds (a need and a kind of help) a service must have both.",
                related_name="+",
                to="wagtail_localoffer.taxonomyterm",
                verbose_name="what it is about",
            ),
        ),
    ]
