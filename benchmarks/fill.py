"""Fills a directory with made-up services, in bulk and always the same.

Pages are written table by table: publishing 50,000 pages one by one takes an hour and
measures Wagtail, not the directory.
"""

import random
import uuid
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models.sql import InsertQuery
from wagtail.models import Page

from wagtail_localoffer.entries.sync import sync_many
from wagtail_localoffer.models import Location, Organisation, TaxonomyTerm


BATCH = 1_000
#: How many terms of each vocabulary a service has.
TERMS = {
    "level": 1,
    "need": 3,
    "sector": 1,
    "referral_route": 2,
    "delivery": 2,
    "scope": 1,
    "plan": 1,
    "budget": 1,
    "category": 2,
}
FIRST = ["Little", "Bright", "Early", "Green", "River", "Mill", "Oak", "Kind", "Open", "Hill"]
SECOND = ["Talkers", "Steps", "Voices", "Friends", "Movers", "Hands", "Explorers", "Readers"]
THIRD = ["group", "clinic", "club", "service", "team", "drop-in", "course", "advice line"]
SENTENCES = [
    "We help children who find talking hard.",
    "Come and play, sing and meet other families.",
    "A therapist sees your child and makes a plan with you.",
    "You do not need a diagnosis or a plan.",
    "We work with your child's school or nursery.",
    "Parents and carers can ask for help themselves.",
    "There is a quiet room, and staff who sign.",
    "We can visit you at home or meet online.",
    "Swimming and games for disabled children.",
    "Ask us about money, travel and equipment.",
]


def insert_children(model: type, pages: list) -> None:
    """Writes the rows of a page type whose base rows exist, which `bulk_create` refuses."""
    query = InsertQuery(model)
    query.insert_values(model._meta.local_concrete_fields, pages)
    query.get_compiler(connection=connection).execute_sql()


def make_page(model: type, directory: Page, number: int, dice: random.Random) -> Page:
    title = f"{dice.choice(FIRST)} {dice.choice(SECOND)} {dice.choice(THIRD)} {number}"
    slug = f"service-{number}"
    published = datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC")) + timedelta(minutes=number)
    youngest = dice.randrange(0, 16)
    return model(
        title=title,
        draft_title=title,
        slug=slug,
        path=directory._get_path(directory.path, directory.depth + 1, number + 1),
        depth=directory.depth + 1,
        numchild=0,
        url_path=f"{directory.url_path}{slug}/",
        content_type=ContentType.objects.get_for_model(model),
        locale=directory.locale,
        translation_key=uuid.UUID(int=dice.getrandbits(128)),
        live=True,
        first_published_at=published,
        last_published_at=published,
        summary=" ".join(dice.sample(SENTENCES, 2)),
        description="".join(f"<p>{text}</p>" for text in dice.sample(SENTENCES, 5)),
        eligibility=dice.choice(SENTENCES),
        how_to_get=dice.choice(SENTENCES),
        minimum_age=youngest,
        maximum_age=youngest + dice.randrange(2, 10),
        email=f"hello{number}@example.org",
    )


def make_places(count: int, dice: random.Random) -> list[Location]:
    return Location.objects.bulk_create(
        Location(
            name=f"Hall {number}",
            city="Sampleford",
            postal_code=f"AL{number % 9 + 1} {number % 9}AB",
            latitude=51.7 + dice.random() / 5,
            longitude=-0.4 + dice.random() / 5,
        )
        for number in range(count)
    )


def fill(model: type, directory: Page, count: int) -> None:
    """Puts `count` live services of a type below a directory, with rows and entries."""
    dice = random.Random(20140901)
    terms = {code: list(TaxonomyTerm.objects.filter(taxonomy__code=code)) for code in TERMS}
    places = make_places(max(count // 5, 1), dice)
    Organisation.objects.bulk_create(Organisation(name=f"Provider {n}") for n in range(100))
    organisations = list(Organisation.objects.all())
    rows = {
        name: getattr(model, f"localoffer_{name}").rel.related_model
        for name in ("terms", "places", "contacts", "costs", "schedules")
    }
    for start in range(0, count, BATCH):
        pages = [
            make_page(model, directory, number, dice)
            for number in range(start, min(start + BATCH, count))
        ]
        with transaction.atomic():
            bases = Page.objects.bulk_create(
                [
                    Page(**{f.attname: getattr(p, f.attname) for f in Page._meta.concrete_fields})
                    for p in pages
                ]
            )
            for page, base in zip(pages, bases, strict=True):
                page.page_ptr_id = page.id = base.pk
                page.organisation = dice.choice(organisations)
            insert_children(model, pages)
            made = {name: [] for name in rows}
            for page in pages:
                for code, number in TERMS.items():
                    made["terms"] += [
                        rows["terms"](page_id=page.pk, term=term)
                        for term in dice.sample(terms[code], min(number, len(terms[code])))
                    ]
                made["places"].append(rows["places"](page_id=page.pk, location=dice.choice(places)))
                made["contacts"].append(rows["contacts"](page_id=page.pk, phone="01632 960100"))
                made["costs"].append(rows["costs"](page_id=page.pk, option="Free", amount=0))
                made["schedules"].append(
                    rows["schedules"](page_id=page.pk, byday=dice.choice(["MO", "TU,TH", "SA"]))
                )
            for name, row in rows.items():
                row.objects.bulk_create(made[name])
            sync_many([page.pk for page in pages])
    Page.objects.filter(pk=directory.pk).update(numchild=count)
