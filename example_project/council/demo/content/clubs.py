"""Clubs that families and charities run, not the council or the NHS."""

import datetime

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import (
    GABBLE,
    TO_GABBLE,
    complain_to_charity,
)


SITE = "https://gabble.example.org"
SIGNPOST = "https://signpostdeaf.example.org"
CHECKED = "All helpers have been checked to work with children (DBS check)."

SERVICES = (
    Facts(
        id="0b92e458-d731-54b0-9a21-2a8617a9d86b",
        name="Bumpy Talkers youth meet-up",
        summary="""
            A free evening each month for people from 11 to 19 who stammer. Pizza, games and nobody who
            finishes your sentence. Bring a friend if you like.
        """,
        description="""
            <p>We eat, play and talk, or do not talk. Two adults who stammer run the evening. They know
            what it is like.</p>
            <p>Now and then there is a workshop: job interviews, reading aloud in class, phone calls. You
            choose what comes next.</p>
            <p>This is not therapy. Nobody tries to change how you talk.</p>
            <p>"It was the first room where I did not count my words," one of us says.</p>
        """,
        eligibility="For anyone from 11 to 19 who stammers or clutters. You do not need a letter, and you do not need to see a therapist.",
        not_accepted="""
            Are you under 11? Ask the Dysfluency Clinic about its holiday groups, on 01632 960108.

            Are you over 19? STAMMA has groups for adults on the web.
        """,
        how_to_get=(
            "Just come, or write to bumpy@gabble.example.org first. You can also text.",
            "Under 16? A parent fills in a short form on our web page.",
            "Tell us what you cannot eat.",
        ),
        what_happens_next="Kofi or Beth meets you at the door. You do not have to say your name in front of everyone. You can leave when you like.",
        if_not_accepted="We have never been full. If we are, you get a place the month after.",
        while_waiting="STAMMA has a helpline and a web chat. You can write there if you would rather not talk.",
        wait=Wait(0, 4, "No list. Come to the next evening.", 17),
        cost_text="The pizza is free too.",
        costs=FREE,
        catchment="Anyone can come. You do not have to live in Sampleford.",
        accreditations=CHECKED,
        complaints=TO_GABBLE,
        commissioner=GABBLE,
        funder=GABBLE,
        contacts=(
            {"title": "Gabble office", "phone": "01632 960129"},
            {"title": "Text us, if you do not like to phone", "textphone": "07700 900129"},
        ),
        schedules=(monthly("1TH", "18:00", "20:00"),),
        languages=(ENGLISH,),
        formats=formats(f"{SITE}/bumpy", "video", "leaflet"),
        answers=(
            ("Do I have to talk?", "No. Plenty of people just eat and play the first time."),
            ("I am deaf as well.", "Tell us, and we book an interpreter. The hall has a loop."),
            (
                "Can my mum stay?",
                "She can have tea in the room next door. Most people come without parents.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:youth",
            "referral_route:drop-in",
            "inclusion:communication-friendly",
            "inclusion:gentle-rules",
            "inclusion:hearing-loop",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
        ),
        duties=("sch2.15c", "sch2.15e"),
        place_notes={"St Anne's Hall": "Use the side door, with the blue lamp."},
    ),
    Facts(
        id="730208b7-2ace-5650-a46d-9a3e8bd6f543",
        name="Brick Builders social club",
        summary="""
            An after-school club where three or four children build a model together. For children from 7
            to 13 who find it hard to make friends or take turns.
        """,
        description="""
            <p>Each child has a job. The engineer reads the plan, the supplier finds the bricks and the
            builder builds. Then they swap. They can only finish if they work together.</p>
            <p>A grown-up sits with each group. We help when there is an argument, and step back when
            there is not. It is play first.</p>
            <p>Many of our children are autistic. Some take words very literally. Some just like bricks!</p>
        """,
        eligibility="For children from 7 to 13 who would like some help with making friends. You do not need a diagnosis.",
        not_accepted="""
            Is your child under 7? Ask a Best Start Family Hub about play sessions.

            One grown-up looks after four children, and you go home. If your child needs someone of
            their own, look at Saturday Crew in Kettlebury.
        """,
        how_to_get=(
            "Fill in the form on our web page, or call 01632 960129.",
            "Tell us what your child loves, and what upsets them.",
            "Come and look one Wednesday before you decide.",
        ),
        what_happens_next="We call you within a week. Your child comes for one visit with you. Then they join a group of about the same age for a term.",
        if_not_accepted="If it does not suit your child, we tell you kindly and give you the money back. We tell you about other clubs.",
        while_waiting="Build something together at home. One of you tells and the other one builds. Then swap.",
        wait=Wait(2, 12, "New groups start each term.", 34),
        cost_text="You can pay with a personal budget or the Short Breaks Allowance. If £5 is too much, pay what you can.",
        costs=({"option": "Session", "amount": "5.00"},),
        catchment="Anyone can come. You do not have to live in Sampleford.",
        accreditations=f"{CHECKED} The leaders have been trained in building clubs like this one.",
        complaints=TO_GABBLE,
        commissioner=GABBLE,
        funder=GABBLE,
        contacts=({"title": "Gabble office", "phone": "01632 960129"},),
        schedules=(weekly("WE", "15:45", "17:00", period="term"),),
        languages=(ENGLISH,),
        formats=formats(f"{SITE}/legos", "easy_read", "video"),
        answers=(
            (
                "My child cannot stand noise.",
                "There are 12 children at most. There is a small room for a rest, and we have headphones.",
            ),
            (
                "My child hardly talks.",
                "They can point, show or use pictures. There are picture cards for each job.",
            ),
            ("Can a sister come too?", "Yes, if there is a place. It often helps."),
        ),
        terms=(
            "diagnosis:no",
            "diagnosis:waiting",
            "inclusion:small-group",
            "inclusion:visuals",
            "inclusion:quiet-space",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:sibling",
            "inclusion:step-free",
        ),
        duties=("sch2.15c", "sch2.15e"),
        place_notes={"Kettlebury Methodist Church": "Through the garden gate, into the back hall."},
    ),
    Facts(
        id="7a33da1c-b25c-509b-b37f-a648b9a18d57",
        name="Signpost deaf youth club",
        summary="""
            A Friday night club every other week for deaf and hard of hearing people from 8 to 18. Sign,
            speak or do both. Brothers and sisters are welcome.
        """,
        description="""
            <p>Football, baking, games on the big screen, and a camp in summer. The leaders are deaf
            themselves.</p>
            <p>Some of us use British Sign Language (BSL), some sign along with speech, and some just
            talk. You do not have to be good at signing. You pick it up.</p>
            <p>On the last Friday of the month parents meet upstairs and have tea.</p>
        """,
        eligibility="For deaf and hard of hearing young people from 8 to 18, with any kind of hearing loss, with or without hearing aids. Hearing brothers and sisters can come too.",
        not_accepted="Is your child under 5? The Deaf and Hearing Support Service runs a group called Little Listeners. From 5 to 7, ask the service about its summer day. Call 01632 960105 or text 07700 900105.",
        how_to_get=(
            "Sign up on our web page. We need to know about allergies.",
            "You can also write, call or text. We can meet you by video in BSL.",
            "Come a bit early the first time, at 6:15pm.",
        ),
        what_happens_next="A leader writes to you and tells you who you will meet. They look out for you at the door and find someone of your age.",
        if_not_accepted="Nobody is turned away. If you need a helper of your own, tell us first, so that we can plan.",
        while_waiting="Ask your teacher of the deaf who else comes. Perhaps you know somebody already.",
        wait=Wait(0, 2, "Come to the next club night.", 23),
        cost_text="If £2 is too much, come anyway.",
        costs=({"option": "Session", "amount": "2.00"},),
        catchment="Anyone can come. You do not have to live in Sampleford.",
        accreditations=CHECKED,
        complaints=complain_to_charity(SIGNPOST),
        commissioner="Signpost Deaf Community",
        funder="Signpost Deaf Community",
        contacts=(
            {"title": "Signpost office", "phone": "01632 960131"},
            {"title": "Text us", "textphone": "07700 900131"},
        ),
        schedules=(
            weekly("FR", "18:30", "20:30", interval=2, dtstart=datetime.date(2026, 9, 4)),
            monthly("-1FR", "18:30", "20:30", description="Parents' tea, upstairs"),
        ),
        languages=(
            ENGLISH,
            {"name": "British Sign Language (BSL)", "code": "bfi", "note": "The leaders sign."},
        ),
        formats=formats(f"{SIGNPOST}/deafyc", "bsl", "easy_read"),
        answers=(
            (
                "I do not sign. Will I be lost?",
                "No. Someone always tells you what is going on. You learn as you go.",
            ),
            ("I use a wheelchair.", "Everything for the club is on one floor. There is a ramp."),
            (
                "I am shy.",
                "You can come with your mum, dad or teacher of the deaf the first time.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:youth",
            "inclusion:signing",
            "inclusion:communication-friendly",
            "inclusion:hearing-loop",
            "inclusion:sibling",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:visit-first",
        ),
        duties=("sch2.15c", "sch2.15e"),
        place_notes={"St Anne's Hall": "Main hall. Ring the bell: a light flashes inside."},
    ),
)
