"""Twelve lives of one page, written by hand: who gets which mail on which day.

The usual times: 14 days ahead, on the day, every 14 days; second person after 28, manager
after 56 days.
"""

from datetime import date, timedelta

import pytest
import time_machine

from tests.reviews.conftest import at, run_days, run_on
from wagtail_localoffer.models import Review, ReviewOwner
from wagtail_localoffer.reviews import actions


pytestmark = pytest.mark.django_db

#: Checked on 1 March 2027, so due on 1 March 2028, a leap year.
CHECKED = date(2027, 3, 1)
SECOND = {"second_name": "Sam", "second_email": "sam@example.org"}


def shorten(sent):
    """[(day, mail)] as ["0216 ann", …]: month, day and who."""
    return [f"{day:%m%d} {mail.to[0].partition('@')[0]}" for day, mail in sent]


def do_on(day, action, *args, **kwargs):
    with time_machine.travel(at(day, 12), tick=False):
        return action(*args, **kwargs)


def test_a_page_that_nobody_checks_is_told_to_one_after_the_other(make_review):
    make_review(checked=CHECKED, **SECOND)
    sent = shorten(run_days(date(2028, 2, 1), date(2028, 5, 11)))
    assert sent == [
        *["0216 ann", "0301 ann", "0315 ann"],
        *["0329 ann", "0329 sam", "0412 ann", "0412 sam"],
        *["0426 ann", "0426 manager", "0426 sam"],
        *["0510 ann", "0510 manager", "0510 sam"],
    ]


def test_a_check_before_the_day_ends_it(make_review):
    review = make_review(checked=CHECKED)
    sent = run_days(date(2028, 2, 1), date(2028, 2, 20))
    do_on(date(2028, 2, 20), actions.confirm, review, by="Ann", way="email")
    sent += run_days(date(2028, 2, 21), date(2028, 4, 20))
    assert shorten(sent) == ["0216 ann"]


def test_a_check_is_followed_by_the_next_year(make_review):
    review = make_review(checked=CHECKED)
    do_on(date(2028, 2, 29), actions.confirm, review, by="Ann", way="email")
    review.refresh_from_db()
    assert review.due_on == date(2029, 2, 28)
    assert shorten(run_days(date(2029, 2, 1), date(2029, 3, 1))) == ["0214 ann", "0228 ann"]


def test_a_page_never_checked_is_due_at_once(make_review):
    make_review(started_on=date(2027, 5, 3))
    assert shorten(run_days(date(2027, 5, 3), date(2027, 6, 1))) == [
        *["0503 ann", "0517 ann", "0531 ann"],
    ]


def test_a_wait_is_silent_and_then_begins_as_a_due_day(make_review):
    review = make_review(checked=CHECKED, **SECOND)
    sent = run_days(date(2028, 2, 16), date(2028, 3, 16))
    do_on(date(2028, 3, 16), actions.snooze, review, date(2028, 4, 10), "New term")
    sent += run_days(date(2028, 3, 17), date(2028, 5, 9))
    assert shorten(sent) == [
        *["0216 ann", "0301 ann", "0315 ann"],
        *["0410 ann", "0424 ann", "0508 ann", "0508 sam"],
    ]


def test_without_owners_the_second_person_hears_first(make_review):
    make_review(checked=CHECKED, owners=(), **SECOND)
    sent = shorten(run_days(date(2028, 2, 1), date(2028, 4, 26)))
    assert sent == [
        *["0216 sam", "0301 sam", "0315 sam", "0329 sam", "0412 sam"],
        *["0426 manager", "0426 sam"],
    ]


def test_with_nobody_at_all_the_manager_hears_everything(make_review):
    make_review(checked=CHECKED, owners=())
    sent = shorten(run_days(date(2028, 2, 1), date(2028, 3, 15)))
    assert sent == ["0216 manager", "0301 manager", "0315 manager"]


def test_an_owner_whose_account_was_closed_is_not_the_end(make_review, django_user_model):
    user = django_user_model.objects.create_user("bo", email="bo@example.org")
    review = make_review(checked=CHECKED, owners=())
    ReviewOwner.objects.create(review=review, user=user)
    sent = run_days(date(2028, 2, 16), date(2028, 2, 20))
    user.is_active = False
    user.save()
    sent += run_days(date(2028, 2, 21), date(2028, 3, 1))
    # The manager is told at once what the closed account was told before.
    assert shorten(sent) == ["0216 bo", "0221 manager", "0301 manager"]


def test_an_outage_of_weeks_ends_with_one_mail(make_review):
    make_review(checked=CHECKED, **SECOND)
    sent = run_days(date(2028, 2, 1), date(2028, 2, 16))
    sent += run_days(date(2028, 4, 20), date(2028, 4, 30))
    assert shorten(sent) == [
        *["0216 ann", "0420 ann", "0420 sam"],
        *["0426 ann", "0426 manager", "0426 sam"],
    ]


def test_a_page_taken_off_the_site_is_left_alone_until_it_is_back(make_review):
    review = make_review(checked=CHECKED)
    page = review.page.specific
    sent = run_days(date(2028, 2, 16), date(2028, 2, 20))
    page.unpublish()
    sent += run_days(date(2028, 2, 21), date(2028, 3, 20))
    page.save_revision().publish()
    sent += run_days(date(2028, 3, 21), date(2028, 3, 29))
    assert shorten(sent) == ["0216 ann", "0321 ann", "0329 ann"]


def test_one_mail_for_all_the_pages_of_a_person_and_a_day(make_review):
    for number in range(3):
        make_review(f"Page {number}", checked=CHECKED, owners=["ann@example.org", "Bo@Example.org"])
    sent = run_days(date(2028, 2, 1), date(2028, 3, 1))
    assert shorten(sent) == ["0216 ann", "0216 bo", "0301 ann", "0301 bo"]
    assert all(f"Page {number}" in sent[0][1].body for number in range(3))


def test_the_section_above_lends_its_owner_and_its_times(make_review):
    section = make_review("Guides", checked=date(2027, 12, 1), owners=["carol@example.org"])
    section.covers_below = True
    section.interval_months = 3
    section.save()
    inside = make_review("A guide", checked=date(2027, 12, 20), owners=(), parent=section.page)
    do_on(date(2027, 12, 20), actions.confirm, inside, by="Carol", way="admin")
    inside.refresh_from_db()
    assert inside.due_on == date(2028, 3, 20)
    Review.objects.filter(pk=section.pk).update(due_on=date(2029, 1, 1))
    assert shorten(run_days(date(2028, 3, 1), date(2028, 4, 3))) == [
        *["0306 carol", "0320 carol", "0403 carol"],
    ]


def test_who_is_owner_and_second_person_gets_one_mail(make_review):
    make_review(checked=CHECKED, owners=["sam@example.org"], **SECOND)
    sent = run_days(date(2028, 3, 15), date(2028, 4, 12))
    assert shorten(sent) == ["0315 sam", "0329 sam", "0412 sam"]
    assert sent[1][1].subject.startswith("Still not checked")


def test_a_second_run_of_the_day_sends_nothing(make_review):
    make_review(checked=CHECKED)
    assert len(run_on(date(2028, 3, 1), 8)[1]) == 1
    make_review("Found later", checked=CHECKED)
    assert run_on(date(2028, 3, 1), 9)[1] == []
    later = run_on(date(2028, 3, 1) + timedelta(days=1))[1]
    assert [mail.subject for mail in later] == [
        "Please check: Found later (Sampleford Local Offer)"
    ]
